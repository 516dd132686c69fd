import { presets } from '#content/presets/presets.ts'
import { ShareDialogs } from '#features/share/ShareDialogs.tsx'
import { useTransient } from '#store/react.tsx'
import { lazyWindow } from './lazyRoom.tsx'

const BringDialogs = lazyWindow(async () => (await import('#features/bring/BringDialogs.tsx')).BringDialogs)

/** Sharing, with the experiments that come with the page, and the files of other tools. */
export function ShareRooms() {
  const isOther = useTransient(({ dialog }) => dialog?.kind === 'bring' || dialog?.kind === 'out')
  return isOther ? <BringDialogs /> : <ShareDialogs presets={presets} />
}

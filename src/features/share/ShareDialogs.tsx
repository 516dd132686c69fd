import type { Preset } from '#course/preset.ts'
import { useTransient } from '#store/react.tsx'
import { MakingDialog } from './MakingDialog.tsx'
import { OtherTabDialog } from './OtherTabDialog.tsx'
import { PresetsDialog } from './PresetsDialog.tsx'
import { ReceivedDialog } from './ReceivedDialog.tsx'
import { RequestsDialog } from './RequestsDialog.tsx'
import { ShareDialog } from './ShareDialog.tsx'

/** Handing an experiment out, and taking one in. */
export function ShareDialogs({ presets }: { readonly presets: readonly Preset[] }) {
  const dialog = useTransient((state) => state.dialog)
  switch (dialog?.kind) {
    case 'share':
      return <ShareDialog />
    case 'received':
      return <ReceivedDialog {...dialog} />
    case 'requests':
      return <RequestsDialog {...dialog} />
    case 'making':
      return <MakingDialog {...dialog} />
    case 'presets':
      return <PresetsDialog presets={presets} unknown={dialog.unknown} />
    case 'otherTab':
      return <OtherTabDialog />
    default:
      return null
  }
}

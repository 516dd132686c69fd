import { useMoment } from '#store/react.ts'
import { ReceivedDialog } from './ReceivedDialog.tsx'
import { ShareDialog } from './ShareDialog.tsx'

/** Handing an experiment out, and taking one in. */
export function ShareDialogs() {
  const dialog = useMoment((state) => state.dialog)
  if (dialog?.kind === 'share') return <ShareDialog />
  return dialog?.kind === 'received' ? <ReceivedDialog {...dialog} /> : null
}

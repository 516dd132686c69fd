import { useMoment } from '#store/react.ts'
import { MakingDialog } from './MakingDialog.tsx'
import { ReceivedDialog } from './ReceivedDialog.tsx'
import { ShareDialog } from './ShareDialog.tsx'

/** Handing an experiment out, and taking one in. */
export function ShareDialogs() {
  const dialog = useMoment((state) => state.dialog)
  switch (dialog?.kind) {
    case 'share':
      return <ShareDialog />
    case 'received':
      return <ReceivedDialog {...dialog} />
    case 'making':
      return <MakingDialog {...dialog} />
    default:
      return null
  }
}

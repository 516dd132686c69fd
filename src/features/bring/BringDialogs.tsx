import { useTransient } from '#store/react.tsx'
import { BringDialog } from './BringDialog.tsx'
import { OutDialog } from './OutDialog.tsx'

/** Files of other tools, in and out. */
export function BringDialogs() {
  const dialog = useTransient((state) => state.dialog)
  // what is dropped while the window is open takes the place of what was in it
  if (dialog?.kind === 'bring') return <BringDialog key={dialog.text ?? ''} {...dialog} />
  return dialog?.kind === 'out' ? <OutDialog /> : null
}

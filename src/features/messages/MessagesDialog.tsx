import { useEffect, useState } from 'react'
import { markSeen } from '#store/preferences/seen.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio, useTransient } from '#store/react.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { OneDevice } from './OneDevice.tsx'

/** The window in which a message is read where it was seen arriving, without leaving the map. */
export function MessagesDialog() {
  const studio = useStudio()
  const { messages, common } = useWords()
  const dialog = useTransient((moment) => (moment.dialog?.kind === 'messages' ? moment.dialog : undefined))
  // while it closes it still shows what it was opened for, so that the browser can give the focus back
  const [last, setLast] = useState(dialog)
  if (dialog && dialog !== last) setLast(dialog)
  useEffect(() => () => markSeen(studio), [studio])
  if (!last) return null
  return (
    <Dialog
      open={dialog !== undefined}
      onClose={() => closeDialog(studio)}
      title={messages.title}
      closeLabel={common.close}
    >
      <div className="-mx-2.5 flex h-[calc(100dvh-9rem)] tablet:h-[min(34rem,100dvh-9rem)] flex-col">
        <OneDevice first={last.device} />
      </div>
    </Dialog>
  )
}

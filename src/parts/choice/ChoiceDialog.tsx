import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'

/** A window that asks whether the page is to go another way, or to stay as it is. */
export function ChoiceDialog(props: {
  readonly title: string
  readonly stay: string
  readonly go: string
  readonly onGo: () => void
  /** why one cannot go now */
  readonly why?: string | undefined
  /** why one could not go after all: this device has no room */
  readonly trouble?: string | undefined
  readonly children: ReactNode
}) {
  const studio = useStudio()
  const { common } = useWords()
  const { title, stay, go, onGo, why, trouble, children } = props
  const close = () => closeDialog(studio)
  return (
    <Dialog
      open
      onClose={close}
      title={title}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={close}>{stay}</Button>
          <Button kind="primary" onClick={onGo} {...(why === undefined ? {} : { why })}>
            {go}
          </Button>
        </>
      }
    >
      {children}
      {trouble !== undefined && (
        <p role="alert" className="mt-2 text-wine">
          {trouble}
        </p>
      )}
    </Dialog>
  )
}

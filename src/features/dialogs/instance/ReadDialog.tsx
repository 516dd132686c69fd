import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'

/** A window that is only read: it asks for nothing, and closes. */
export function ReadDialog(props: {
  readonly title: string
  /** what else can be pressed beside Close */
  readonly beside?: ReactNode
  readonly children: ReactNode
}) {
  const studio = useStudio()
  const { common } = useWords()
  const { title, beside, children } = props
  const close = () => closeDialog(studio)
  return (
    <Dialog
      open
      wide
      onClose={close}
      title={title}
      closeLabel={common.close}
      footer={
        <>
          {beside}
          <Button kind={beside === undefined ? 'plain' : 'primary'} onClick={close}>
            {common.close}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Progress } from '#ui/display/Progress.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** An experiment is long in the making: how far it is, and a way out. */
export function MakingDialog({ part, cancel }: { readonly part: number; readonly cancel: () => void }) {
  const { common, share } = useWords()
  const words = share.remaking
  return (
    <Dialog
      open
      onClose={cancel}
      title={words.title}
      closeLabel={common.cancel}
      footer={<Button onClick={cancel}>{common.cancel}</Button>}
    >
      <div className="grid gap-3">
        <p className="text-ink-2">{words.text}</p>
        <p>
          <Progress label={words.done} percent={Math.min(99, Math.floor(part * 100))} />
        </p>
      </div>
    </Dialog>
  )
}

import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'

/** The panel in place of a part that did not come: what to do about it. */
export function NotHere(props: {
  readonly again: () => void
  /** a window says it in its own title */ readonly titled?: boolean
}) {
  const { again, titled = false } = props
  const { address } = useStudio()
  const words = useFirstWords().notices.notLoaded
  return (
    <div role="alert" className="grid h-full content-center justify-items-center gap-2 p-4 text-center">
      {!titled && <p className="font-strong">{words.title}</p>}
      <p className="max-w-100 text-small text-ink-2">{words.text}</p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button kind="primary" size="small" onClick={again}>
          {words.again}
        </Button>
        <Button size="small" onClick={address.reload}>
          {words.reload}
        </Button>
      </div>
    </div>
  )
}

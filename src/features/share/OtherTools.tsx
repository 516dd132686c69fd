import { show } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { FileIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The way to the windows for files of other tools. */
export function OtherTools() {
  const studio = useStudio()
  const words = useWords().bring.share
  return (
    <section className="grid grid-cols-1 gap-1.5" aria-label={words.title}>
      <Caps level={3}>{words.title}</Caps>
      <p className="text-ink-2">{words.hint}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={FileIcon} onClick={() => show(studio, { kind: 'bring' })}>
          {words.bring}
        </Button>
        <Button onClick={() => show(studio, { kind: 'out' })}>{words.out}</Button>
      </div>
    </section>
  )
}

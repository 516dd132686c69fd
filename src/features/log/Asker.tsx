import type { Event, Origin } from '#engine/event.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { whoIcon, whoTone } from './whoIcon.ts'

/** A badge of who brought something about and, of a person, by what way. */
export function Asker(props: {
  readonly by: Event['by']
  readonly from: Origin | undefined
  readonly solid?: boolean
}) {
  const { by, from, solid = false } = props
  const { log } = useWords()
  const icon = whoIcon[by]
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Badge tone={whoTone[by]} solid={solid} {...(icon ? { shape: icon } : {})}>
        {log.who[by]}
      </Badge>
      {from && <span className="text-tiny text-ink-3">{log.from[from]}</span>}
    </span>
  )
}

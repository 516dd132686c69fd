import type { LessonText } from '#course/lesson.ts'
import { Marked } from '#ui/display/Marked.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

interface Of {
  readonly text: LessonText
}

/** The sentences on what there was to understand. */
export function Learnt({ text }: Of) {
  const words = useWords().lessons.end
  return (
    <div>
      <Caps level={3}>{words.learnt}</Caps>
      <ul className="mt-1.5 grid gap-1.5">
        {text.learnt.map((one) => (
          <li key={one} className="grid grid-cols-[0.5rem_1fr] gap-x-2 before:text-accent before:content-['·']">
            <span>
              <Marked text={one} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The official pages to read on in. */
export function Docs({ text }: Of) {
  const words = useWords().lessons.end
  return (
    <div>
      <Caps level={3}>{words.docs}</Caps>
      <ul className="mt-1.5 grid gap-1">
        {text.docs.map(({ title, url }) => (
          <li key={url}>
            <a
              href={url}
              target="_blank"
              rel="noreferrer noopener"
              className="text-accent underline underline-offset-2"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

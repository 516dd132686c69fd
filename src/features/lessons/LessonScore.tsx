import { scoreOf } from '#course/score.ts'
import type { CallScore } from '#course/lesson.ts'
import type { Session } from '#course/session.ts'
import { useTimeZone, useWhole } from '#store/react.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Running } from './running.ts'

/** The score of hidden faults: diagnosis, downtime and cost, where a lesson counts them. */
export function LessonScore({ running, session }: { readonly running: Running; readonly session: Session }) {
  const said = useWords().lessons.score
  const format = useFormat(useTimeZone())
  const history = useWhole((whole) => whole)
  const score = scoreOf(running.lesson, history, session)
  if (!score) return null
  return (
    <div>
      <Caps level={3}>{said.title}</Caps>
      <ul className="mt-1.5 grid gap-2.5">
        {score.calls.map((call) => (
          <li key={call.at + call.name}>
            <p className="font-strong">{call.name}</p>
            <Call call={call} />
          </li>
        ))}
      </ul>
      <p className="mt-2.5 text-small">{said.total(format.span(score.down), format.money(score.dollars))}</p>
    </div>
  )
}

function Call({ call: { namedAfter, gaveUp, wrong, down } }: { readonly call: CallScore }) {
  const said = useWords().lessons.score
  const format = useFormat(useTimeZone())
  const diagnosis = namedAfter === undefined ? (gaveUp ? said.gaveUp : said.open) : said.named(format.span(namedAfter))
  return (
    <p className="text-small text-ink-2">
      {diagnosis} · {said.wrong(wrong)} · {down > 0 ? said.down(format.span(down)) : said.neverDown}
    </p>
  )
}

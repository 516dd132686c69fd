import { standings } from '#course/session.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Coming, Running } from './running.ts'
import { useLearning } from '#store/react.tsx'

/** The head of a lesson that is on its way: what is known of it already. */
export function ComingHead({ nth, all, listed }: Coming) {
  const words = useWords().lessons
  return (
    <header className="px-4 pt-3.5 pb-1">
      <p className="text-small font-strong text-ink-3">{words.nth(nth, all, listed.title)}</p>
      <h2 className="mt-0.5 text-title font-bold">{listed.question}</h2>
    </header>
  )
}

/** The head of a lesson: which it is, the question that drives it, and how far somebody is. */
export function LessonHead({ running }: { readonly running: Running }) {
  const words = useWords().lessons
  const { lesson, listed, nth, all: lessons } = running
  const session = useLearning((state) => state.session)
  const all = lesson.steps.length
  const done = session ? standings(lesson, session).filter((one) => one === 'done').length : 0
  return (
    <header className="shrink-0 px-4 pt-3.5 pb-1">
      <p className="text-small font-strong text-ink-3">{words.nth(nth, lessons, listed.title)}</p>
      <h2 data-head tabIndex={-1} className="mt-0.5 text-title font-bold outline-none">
        {listed.question}
      </h2>
      <div
        role="progressbar"
        aria-label={words.steps}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
        className="mt-2.5 h-1 overflow-hidden rounded-full bg-line"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${(done / all) * 100}%` }} />
      </div>
    </header>
  )
}

import { placeIn, standings } from '#course/session.ts'
import { useLearning, useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The chip of the top bar: which lesson goes on, and at which step; pressed, it leads there. */
export function LessonChip(props: { readonly nth: number; readonly all: number; readonly title: string }) {
  const studio = useStudio()
  const { nth, all, title } = props
  const words = useWords().lessons
  const lesson = useLearning((state) => state.lesson)
  const session = useLearning((state) => state.session)
  if (!lesson || !session) return null
  const stands = standings(lesson, session)
  const at = placeIn(stands)
  const step = at < 0 ? undefined : lesson.steps[at]
  const where = step ? words.step(at + 1, stands.length) : words.index.ended
  return (
    <button
      type="button"
      id="lesson-chip"
      title={title}
      aria-label={`${words.chip.label(nth, all, title)}. ${where}. ${words.chip.there}`}
      onClick={() => goThere(studio, step?.id ?? 'end')}
      className="inline-flex min-h-7 items-center rounded-full border border-accent/50 bg-accent-soft px-2.5 text-small font-strong whitespace-nowrap text-accent hover:border-accent pointer-coarse:min-h-9"
    >
      {step ? words.chip.face(nth, at + 1, stands.length) : words.chip.over(nth)}
    </button>
  )
}

/** Opens the column where it is closed, and brings the step into sight with the focus on it. */
function goThere(studio: ReturnType<typeof useStudio>, id: string): void {
  studio.preferences.setState({ learning: true })
  studio.learning.setState({ trouble: undefined, wanted: id })
}

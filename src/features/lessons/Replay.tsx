import { leaveSolution } from '#store/lesson/steps.ts'
import { stepBack } from '#store/live/past.ts'
import { skipToNextEvent } from '#store/live/time.ts'
import { useInPast, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { ArrowLeftIcon, ArrowRightIcon, UndoIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The buttons while a solution is shown in place of one's own story: forth, back, and home. */
export function Replay() {
  const studio = useStudio()
  const words = useWords().lessons.replay
  const more = useInPast()
  return (
    <section aria-label={words.title} className="mx-4 mt-3 rounded-card border border-violet/50 bg-violet-soft p-3">
      <p className="font-strong">{words.title}</p>
      <p className="mt-0.5 text-small text-ink-2">{words.text}</p>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        <Button size="small" icon={ArrowLeftIcon} onClick={() => stepBack(studio)}>
          {words.back}
        </Button>
        {more && (
          <Button size="small" iconEnd={ArrowRightIcon} onClick={() => skipToNextEvent(studio)}>
            {words.next}
          </Button>
        )}
        <Button kind="primary" size="small" icon={UndoIcon} onClick={() => leaveSolution(studio)}>
          {words.own}
        </Button>
      </div>
    </section>
  )
}

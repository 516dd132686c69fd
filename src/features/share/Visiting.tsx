import { restartLesson } from '#store/lesson/running.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { goHome, reopen } from '#store/share/opened.ts'
import { hasOwn } from '#store/share/own.ts'
import type { Studio } from '#store/studio.ts'
import { Button } from '#ui/controls/Button.tsx'
import { RebootIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** A lesson begins again with its questions unanswered. */
const reset = (studio: Studio) => (studio.learning.getState().lesson ? restartLesson(studio) : void reopen(studio))

/** The way back, for who is in an experiment that was opened: to its beginning, and to one's own account. */
export function Visiting() {
  const studio = useStudio()
  const words = useWords().share.visiting
  const leave = (how: () => unknown) => () => {
    closeDialog(studio)
    how()
  }
  return (
    <section
      className="grid grid-cols-1 gap-1.5 rounded-card border border-line bg-sunken p-3"
      aria-label={words.title}
    >
      <p className="font-semibold">{words.title}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={RebootIcon} onClick={leave(() => reset(studio))}>
          {words.reset}
        </Button>
        {hasOwn(studio) && <Button onClick={leave(() => goHome(studio))}>{words.home}</Button>}
      </div>
    </section>
  )
}

import type { Session } from '#course/session.ts'
import { guideBy } from '#store/lesson/running.ts'
import { useLearning, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The line on how much a lesson says, where a link wants it otherwise than usual, with the way back to the usual. */
export function GuideLine({ session }: { readonly session: Session }) {
  const studio = useStudio()
  const words = useWords().lessons.guide
  const { guide } = session
  return (
    <>
      <OddGuide />
      {guide && (
        <div className="mx-4 mt-2 flex items-center justify-between gap-2 rounded-control bg-sunken py-0.5 pr-0.5 pl-2.5 text-small text-ink-2">
          <p className="min-w-0">{words[guide]}</p>
          <Button kind="quiet" size="small" onClick={() => guideBy(studio, undefined)}>
            {guide === 'steps' ? words.less : words.usual}
          </Button>
        </div>
      )}
    </>
  )
}

/** Says that a link wanted a guidance that there is not. */
export function OddGuide() {
  const words = useWords().lessons.guide
  const odd = useLearning((state) => state.oddGuide)
  const alone = useLearning((state) => state.lesson === undefined)
  if (odd === undefined) return null
  const isKnown = ['free', 'question', 'steps'].includes(odd)
  return (
    <p role="alert" className="mx-4 mt-2.5 flex gap-2 rounded-control bg-amber-soft px-3 py-2 text-small text-ink">
      <Icon shape={AlertIcon} className="mt-0.5 text-amber" />
      {isKnown && alone ? words.alone : words.odd(odd)}
    </p>
  )
}

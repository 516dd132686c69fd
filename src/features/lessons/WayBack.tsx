import type { History } from '#engine/history/history.ts'
import { goBackTo } from '#store/lesson/steps.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { UndoIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type MouseEvent, useEffect, useRef } from 'react'

/** The way out of a dead end: back to before whatever led into it. The button is gone then, so the focus goes to its step. */
export function WayBack({ isWell }: { readonly isWell: (past: History) => boolean }) {
  const studio = useStudio()
  const words = useWords().lessons.lost
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const goBack = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const step = currentTarget.closest<HTMLElement>('[data-step]')
    if (goBackTo(studio, isWell)) step?.focus({ preventScroll: true })
  }
  return (
    <Button ref={button} size="small" icon={UndoIcon} className="mt-2 mb-3" onClick={goBack}>
      {words.back}
    </Button>
  )
}

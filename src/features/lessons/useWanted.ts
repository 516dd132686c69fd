import { useLearning, useStudio } from '#store/react.tsx'
import { type RefObject, useEffect } from 'react'
import { goTo } from './useInSight.ts'

/** Leads to the step that somebody wants to see, and forgets the wish. */
export function useWanted(box: RefObject<HTMLElement | null>): void {
  const studio = useStudio()
  const wanted = useLearning((state) => state.wanted)
  useEffect(() => {
    if (wanted === undefined) return
    goTo(box.current, wanted)
    studio.learning.setState({ wanted: undefined })
  }, [box, studio, wanted])
}

/** Has a place open itself when a step in it is wanted. */
export function useOpensWhenWanted(open: (is: true) => void): void {
  const wanted = useLearning((state) => state.wanted !== undefined)
  useEffect(() => {
    if (wanted) open(true)
  }, [open, wanted])
}

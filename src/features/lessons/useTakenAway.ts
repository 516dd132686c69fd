import { looksForTakenAway } from '#course/takenAway.ts'
import { whole } from '#store/live/past.ts'
import { useLearning, useStudio, useWhole } from '#store/react.tsx'
import { useEffect } from 'react'
import { searching } from './searching.ts'

/** Looks, whenever something was taken away in a lesson, whether a later step needs it, and notes it for whoever shows it. */
export function useTakenAway(): void {
  const studio = useStudio()
  const lesson = useLearning((state) => state.lesson)
  const session = useLearning((state) => state.session)
  const isOn = useLearning((state) => state.own === undefined && state.session?.guide !== 'free')
  const size = useWhole(({ log }) => log.size)
  useEffect(() => {
    const note = (taken?: ReturnType<typeof studio.learning.getState>['taken']) => {
      if (studio.learning.getState().taken !== taken) studio.learning.setState({ taken })
    }
    if (!lesson || !session || !isOn) return note()
    return searching(looksForTakenAway({ lesson, session }, whole(studio)), note)
  }, [isOn, lesson, session, size, studio])
}

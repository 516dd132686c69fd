import { presentStep } from '#store/lesson/running.ts'
import { useEffect } from 'react'
import { useLearning } from '#store/react.tsx'

/**
 * Flags the page while something is to be predicted: the map does not tell what is billed and kept in which state, see
 * `tokens.css`.
 */
export function usePredictingFlag(): void {
  const predicting = useLearning(
    ({ lesson, session }) =>
      !!lesson && !!session && session.guide !== 'free' && presentStep(lesson, session)?.kind === 'predict',
  )
  useEffect(() => {
    document.documentElement.toggleAttribute('data-predicting', predicting)
    return () => document.documentElement.removeAttribute('data-predicting')
  }, [predicting])
}

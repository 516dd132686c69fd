/** The outcome of a prediction as a whole. */
export type Mark = 'hit' | 'partly' | 'wrong'

/** The number of options that were foreseen, and that were expected in vain, with what that makes of the whole. */
export function outcomeOf(picked: readonly string[], truth: readonly string[]) {
  const right = truth.filter((key) => picked.includes(key)).length
  const wrong = picked.filter((key) => !truth.includes(key)).length
  const mark: Mark = wrong === 0 && right === truth.length ? 'hit' : right === 0 ? 'wrong' : 'partly'
  return { right, wrong, mark }
}

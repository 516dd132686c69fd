/** The counts of them by a property, the most first; equal counts stay in order of appearance. */
export function countsBy<T, K extends string>(all: readonly T[], by: (one: T) => K): readonly (readonly [K, number])[] {
  const counts = new Map<K, number>()
  for (const one of all) counts.set(by(one), (counts.get(by(one)) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

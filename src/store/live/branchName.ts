/** as many characters as a line of the menu holds */
export const longestName = 40

export type BadName = 'long' | 'taken' | 'unreadable'

/**
 * The fault of a name for a story, beside the names that others have; undefined for a good one. An empty one is none,
 * which is allowed.
 */
export function whyNotName(name: string, others: readonly string[]): BadName | undefined {
  if ([...name].length > longestName) return 'long'
  // control characters, line ends, and marks that turn the direction of what follows
  if (/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(name)) return 'unreadable'
  return name !== '' && others.includes(name) ? 'taken' : undefined
}

/**
 * To which of so many places a key leads from one of them; nothing where it is no such key. `←` and `→` are the page's own, also
 * there: they step through time.
 */
export function nextPlace(count: number, here: number, key: string): number | undefined {
  const last = count - 1
  if (here < 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, here + 1)
    case 'ArrowUp':
      return Math.max(0, here - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}

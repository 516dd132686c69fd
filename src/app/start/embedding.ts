/** The origins that an address names as those which may speak to the page, `?embed=https://school.example`. */
export const originsIn = (said: string | null): readonly string[] =>
  (said ?? '').split(',').flatMap((one) => {
    const origin = originOf(one.trim())
    return origin === undefined ? [] : [origin]
  })

/** An origin that is written as one; what has a path, and what means everybody, is none. */
function originOf(text: string): string | undefined {
  if (!/^https?:\/\/[^/?#\s*]+\/?$/.test(text) || !URL.canParse(text)) return undefined
  return new URL(text).origin
}

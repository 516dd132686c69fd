/** A text of which nothing is a pattern. */
export const literal = (text: string): string => text.replaceAll(/[\\*?[\]]/g, '\\$&')

type Sign = 'any' | ((sign: string) => boolean)

/** True where a text is what a pattern says: `*` is anything, `?` a sign, `[a-z]` one of some; a backslash means it as it is. */
export function matches(pattern: string, text: string): boolean {
  const signs = signsOf(pattern)
  let [at, nth] = [0, 0]
  // where the newest star stands, and what it reaches to so far
  let star: readonly [number, number] | undefined
  while (at < text.length) {
    const sign = signs[nth]
    if (sign === 'any') {
      star = [nth, at]
      nth++
    } else if (sign?.(text[at] ?? '')) {
      at++
      nth++
    } else if (star) {
      star = [star[0], star[1] + 1]
      nth = star[0] + 1
      at = star[1]
    } else return false
  }
  return signs.slice(nth).every((sign) => sign === 'any')
}

function signsOf(pattern: string): readonly Sign[] {
  const signs: Sign[] = []
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] ?? ''
    const [set] = /^\[[!^]?[^\]]+\]/.exec(pattern.slice(at, at + 60)) ?? []
    if (sign === '*') signs.push('any')
    else if (sign === '?') signs.push(() => true)
    else if (set !== undefined) {
      signs.push(oneOf(set.slice(1, -1)))
      at += set.length - 1
    } else {
      const meant = sign === '\\' ? (pattern[++at] ?? '') : sign
      signs.push((one) => one === meant)
    }
  }
  return signs
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  digit: /\d/,
  lower: /[a-z]/,
  space: /\s/,
  upper: /[A-Z]/,
}

/** A sign of some, or with `!` none of them. */
function oneOf(said: string): (sign: string) => boolean {
  const isNot = /^[!^]/.test(said)
  const set = isNot ? said.slice(1) : said
  const [, name = ''] = /^\[:(\w+):?$/.exec(set) ?? []
  const named = classes[name]
  const ranges = [...set.matchAll(/([^])-([^])|([^])/g)].map(
    ([, from, to, only = '']) => [from ?? only, to ?? only] as const,
  )
  const holds = (sign: string) => (named ? named.test(sign) : ranges.some(([from, to]) => from <= sign && sign <= to))
  return (sign) => holds(sign) !== isNot
}

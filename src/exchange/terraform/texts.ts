/** The end of the `${…}` that begins at `from`; undefined where it has none. Texts within it may have their own. */
function endOfHole(text: string, from: number, depth = 0): number | undefined {
  if (depth > mostHoles) return undefined
  let open = 0
  const last = Math.min(text.length, from + longestHole)
  for (let at = from + 2; at < last;) {
    const sign = text[at]
    if (sign === '"') {
      const end = endOfText(text, at, depth + 1)
      if (end === undefined) return undefined
      at = end
      continue
    }
    if (sign === '{') open += 1
    if (sign === '}' && open-- === 0) return at + 1
    at += 1
  }
  return undefined
}

/** characters of an expression within a text */
const longestHole = 2000
/** texts within texts; nobody writes more than three */
const mostHoles = 12

/** The end of the text in quotes that begins at `from`; undefined where it has none. */
export function endOfText(text: string, from: number, depth = 0): number | undefined {
  for (let at = from + 1; at < text.length;) {
    const sign = text[at]
    if (sign === '"') return at + 1
    if (sign === '\n') return undefined
    if (sign === '\\') at += 2
    else if (text.startsWith('$${', at)) at += 3
    else if (text.startsWith('${', at)) {
      const end = endOfHole(text, at, depth)
      if (end === undefined) return undefined
      at = end
    } else at += 1
  }
  return undefined
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** A text as it is written between quotes, with its escapes done and its `${…}` as they are. */
export function wholeText(written: string): string {
  return pieces(written)
    .map((piece) =>
      piece.hole ? `\${${piece.text}}` : piece.raw.replaceAll(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign),
    )
    .join('')
}

/** A piece of a text: what stands in it as it is, or an expression. */
interface Piece {
  readonly hole: boolean
  readonly text: string
  /** the same with `$${`, which stands for `${` */
  readonly raw: string
}

/** A text cut at its expressions. One that does not end is text. */
export function pieces(text: string): readonly Piece[] {
  const all: Piece[] = []
  let from = 0
  const until = (to: number) => {
    const raw = text.slice(from, to)
    if (raw !== '') all.push({ hole: false, raw, text: raw.replaceAll('$${', '${') })
  }
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at)) {
    const end = text[at - 1] === '$' ? undefined : endOfHole(text, at)
    if (end === undefined) {
      at += 2
      continue
    }
    until(at)
    const hole = text.slice(at + 2, end - 1).trim()
    all.push({ hole: true, text: hole, raw: hole })
    from = end
    at = end
  }
  until(text.length)
  return all
}

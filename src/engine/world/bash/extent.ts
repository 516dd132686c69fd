/** The words that open a block, and those that close one. */
const opening = /(?:^|[\s;&|(])(?:if|for|while|until|case|select)(?=\s)/g
const closing = /(?:^|[\s;])(?:fi|done|esac)(?=[\s;&|)#]|$)/g
const count = (row: string, what: RegExp) => [...row.matchAll(what)].length

/** The number of rows that belong to a line that is not understood: all of a block, so that none of what is in it is run by itself. */
export function lengthOf(rows: readonly string[], from: number): number {
  let to = from
  let text = rows[to] ?? ''
  if (/^\s*(?:function\s|[\w-]+\s*\(\))/.test(text)) {
    while (to < rows.length && !/^\s*\}|\}\s*$/.test(rows[to] ?? '')) to++
    return Math.min(to + 1, rows.length) - from
  }
  let depth = count(text, opening) - count(text, closing)
  while ((depth > 0 || isOpen(text)) && to + 1 < rows.length) {
    to++
    const row = rows[to] ?? ''
    text = `${text}\n${row}`
    depth += count(row, opening) - count(row, closing)
  }
  const [, mark] = /<<-?\s*["']?(\w+)/.exec(text) ?? []
  if (mark !== undefined) {
    const end = rows.findIndex((row, nth) => nth > to && row.trim() === mark)
    if (end >= 0) to = end
  }
  return to + 1 - from
}

/** True where a line is not over yet: an odd number of quotes, a backslash, a pipe at its end. */
function isOpen(text: string): boolean {
  let quote = ''
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (quote === "'") {
      if (sign === "'") quote = ''
    } else if (sign === '\\') i++
    else if (quote === '"') {
      if (sign === '"') quote = ''
    } else if (sign === "'" || sign === '"') quote = sign
    else if (sign === '#' && /(^|\s)$/.test(text.slice(0, i))) return false
  }
  return quote !== '' || /\\$/.test(text) || /(\||&&)\s*$/.test(text)
}

/**
 * The AWS CLI's shorthand, `ResourceType=volume,Tags=[{Key=Name,Value=data}]`: a structure of texts, lists and structures.
 * A value that stands alone after a comma goes on with the list before it, `Name=state,Values=a,b`. Undefined where it is none.
 */
export function readShorthand(text: string): unknown {
  if (text.length > longest) return undefined
  const reading = { text, at: 0 }
  const value = structure(reading, undefined, 0)
  return reading.at === text.length ? value : undefined
}

/** characters of one argument; what is longer is written as JSON */
const longest = 20_000

interface Reading {
  readonly text: string
  at: number
}

/** deeper than any request of AWS's */
const mostDepth = 12

const passes = (reading: Reading, sign: string): boolean => {
  if (reading.text[reading.at] !== sign) return false
  reading.at++
  return true
}

function structure(reading: Reading, end: string | undefined, depth: number): unknown {
  const members: [string, unknown][] = []
  if (depth > mostDepth) return undefined
  for (;;) {
    const name = /^\s*([\w:.-]+)\s*=/.exec(reading.text.slice(reading.at))
    if (name) {
      reading.at += name[0].length
      const value = valueAt(reading, end, depth)
      if (value === undefined) return undefined
      members.push([name[1] ?? '', value])
    } else {
      const last = members.at(-1)
      const value = valueAt(reading, end, depth)
      if (!last || value === undefined) return undefined
      last[1] = [last[1], value].flat()
    }
    if (passes(reading, ',')) continue
    if (end !== undefined && !passes(reading, end)) return undefined
    return Object.fromEntries(members)
  }
}

function valueAt(reading: Reading, end: string | undefined, depth: number): unknown {
  if (passes(reading, '{')) return structure(reading, '}', depth + 1)
  if (passes(reading, '[')) return items(reading, depth)
  const quote = reading.text[reading.at]
  if (quote === '"' || quote === "'") {
    const close = reading.text.indexOf(quote, reading.at + 1)
    if (close < 0) return undefined
    const text = reading.text.slice(reading.at + 1, close)
    reading.at = close + 1
    return text
  }
  const stop = end === undefined ? /^[^,]*/ : end === '}' ? /^[^,}]*/ : /^[^,\]]*/
  const text = stop.exec(reading.text.slice(reading.at))?.[0] ?? ''
  reading.at += text.length
  return text
}

function items(reading: Reading, depth: number): unknown {
  const list: unknown[] = []
  if (depth > mostDepth) return undefined
  while (!passes(reading, ']')) {
    const value = valueAt(reading, ']', depth + 1)
    if (value === undefined) return undefined
    list.push(value)
    if (!passes(reading, ',') && reading.text[reading.at] !== ']') return undefined
  }
  return list
}

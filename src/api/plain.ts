import { apart } from '#engine/world/called.ts'

/** Most characters of a text that a refusal or the log of a refused request repeats. */
const mostShown = 64
const mostKept = 200
const mostItems = 20
const mostDepth = 6

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)

/** A value as a refusal repeats it: short, whatever was sent, and it does not turn the sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return apart(cut(value, mostShown))
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a structure' : cut(String(value), mostShown)
}

/** The beginning of a request's parameters, which the log keeps of one that was refused before it was understood. */
export function glimpse(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cut(value, mostKept)
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object' || depth >= mostDepth) return undefined
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => glimpse(item, depth + 1) ?? null)
  const entries = Object.entries(value).slice(0, mostItems)
  return Object.fromEntries(
    entries.flatMap(([name, part]) => {
      const kept = glimpse(part, depth + 1)
      return kept === undefined ? [] : [[cut(name, mostShown), kept]]
    }),
  )
}

/** The same without members that have no value and without -0, so that it survives JSON unchanged. */
function clean(value: unknown): unknown {
  if (value === 0) return 0
  if (Array.isArray(value)) return value.map(clean)
  return typeof value === 'object' && value !== null ? cleanMembers(value) : value
}

export function cleanMembers(value: object): Readonly<Record<string, unknown>> {
  const kept: [string, unknown][] = []
  // every request and every answer goes through here: a loop makes nothing that is thrown away
  for (const [name, part] of Object.entries(value)) if (part !== undefined) kept.push([name, clean(part)])
  return Object.fromEntries(kept)
}

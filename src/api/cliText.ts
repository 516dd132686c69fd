import { isRecord } from '#lib/record.ts'
/** A word that a shell takes as it is. `~` and `=` at a word's beginning are left out, `*` and `?` might name files. */
const plain = /^[A-Za-z0-9_./:@%,+-][A-Za-z0-9_./:@%,+=-]*$/

/** A word for bash or zsh: as it is, or in single quotes, where nothing means anything but the quote itself. */
export const quote = (text: string): string => (plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)

/** `MaxCount` → `max-count`, `OKActions` → `ok-actions`, as the CLI names its options. */
export const kebab = (name: string): string =>
  name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()

/** A parameter's value as the words after its option. */
export function argumentOf(value: unknown): string {
  if (!Array.isArray(value)) return isRecord(value) ? structured(value) : quote(scalar(value))
  const structures = value.some((item) => isRecord(item) || Array.isArray(item))
  if (!structures) return value.map((item) => quote(scalar(item))).join(' ')
  const items = value.map(shorthand)
  return items.includes(undefined) ? quote(JSON.stringify(value)) : items.map((item) => quote(item ?? '')).join(' ')
}

const structured = (value: object): string => quote(shorthand(value) ?? JSON.stringify(value))

/** A single value in the words of JSON, a text without its quotes. */
export const scalar = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/**
 * A structure in the CLI's shorthand, `ResourceType=volume,Tags=[{Key=Name,Value=data}]`; undefined where JSON is the
 * safer way to say it.
 */
function shorthand(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined
  const pairs = Object.entries(value).map(([name, part]) => {
    const written = within(part)
    return written === undefined || !/^\w+$/.test(name) ? undefined : `${name}=${written}`
  })
  return pairs.length === 0 || pairs.includes(undefined) ? undefined : pairs.join(',')
}

/** Words that mean themselves in shorthand: nothing of `, = [ ] { } " '`, no space at an end. */
const simple = /^[\w.:/@+*?%-]+( [\w.:/@+*?%-]+)*$/

function within(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(within)
    return items.includes(undefined) ? undefined : `[${items.join(',')}]`
  }
  if (isRecord(value)) {
    const inner = shorthand(value)
    return inner === undefined ? undefined : `{${inner}}`
  }
  const text = scalar(value)
  return simple.test(text) ? text : undefined
}

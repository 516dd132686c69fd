import { type Refusal, refuse } from '#facts/errors.ts'
import type { Tags } from '#engine/world/instances/instance.ts'
import { list, need, struct, text } from './params.ts'
import { shown } from './plain.ts'

/** `Filters` as every Describe of EC2 takes them: a thing passes when each filter has one value that it matches. */
export const filters = list(
  struct({ Name: need(text()), Values: list(text({ least: 0 }), { most: 200, tooMany: refuse.tooManyFilterValues }) }),
  {
    most: 200,
  },
)

interface Filter {
  readonly Name: string
  readonly Values: readonly string[] | undefined
}

/** The values of a thing under each filter's name. */
export type Sayings<T> = Readonly<Record<string, (thing: T) => readonly (string | undefined)[]>>

/**
 * Filters by where in the response is what they ask for: `NetworkInterfaces.Association.PublicIp`. Lists on the way mean each
 * of their items; what a thing does not have, no value matches.
 */
export const paths = (places: Readonly<Record<string, string>>): Sayings<object> =>
  Object.fromEntries(
    Object.entries(places).map(([name, place]) => {
      const steps = place.split('.')
      return [name, (thing: object) => valuesAt(thing, steps)]
    }),
  )

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, step === undefined ? [] : [step, ...rest]))
  if (step === undefined)
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []
  return typeof value === 'object' && Object.hasOwn(value, step)
    ? valuesAt(new Map(Object.entries(value)).get(step), rest)
    : []
}

/** The tags of a thing as it is answered. */
export const tagsIn = ({ Tags: tags }: { readonly Tags?: readonly WireTag[] | undefined }): Tags =>
  Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))

interface WireTag {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

interface Filtering<T> {
  readonly says: Sayings<T>
  readonly tags?: (thing: T) => Tags
}

/** The things that pass all filters, or EC2's refusal of a filter that it does not know. */
export function filtered<T>(
  things: readonly T[],
  wanted: readonly Filter[] | undefined,
  { says, tags }: Filtering<T>,
): readonly T[] | Refusal {
  let passing = things
  for (const { Name: name, Values: values = [] } of wanted ?? []) {
    const said = sayingOf(name, says, tags)
    if (!said) return refuse.unknownFilter(shown(name))
    passing = passing.filter((thing) => said(thing).some((word) => values.some((value) => matches(word ?? '', value))))
  }
  return passing
}

function sayingOf<T>(name: string, says: Sayings<T>, tags: Filtering<T>['tags']): Sayings<T>[string] | undefined {
  if (Object.hasOwn(says, name)) return says[name]
  if (!tags) return undefined
  if (name === 'tag-key') return (thing) => Object.keys(tags(thing))
  if (name === 'tag-value') return (thing) => Object.values(tags(thing))
  if (!name.startsWith('tag:')) return undefined
  const key = name.slice('tag:'.length)
  return (thing) => Object.entries(tags(thing)).flatMap(([own, value]) => (own === key ? [value] : []))
}

/** True where a word fits a filter's pattern: `*` is any characters, `?` is one, `\` takes the next one as it is. */
export function matches(word: string, pattern: string): boolean {
  let reach = new Set([0])
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i]
    if (sign === '*') {
      const first = Math.min(...reach)
      reach = new Set(Array.from({ length: word.length - first + 1 }, (_, step) => first + step))
      continue
    }
    const exact = sign === '\\' && i + 1 < pattern.length ? pattern[++i] : sign
    const any = sign === '?'
    reach = new Set([...reach].filter((at) => at < word.length && (any || word[at] === exact)).map((at) => at + 1))
    if (reach.size === 0) return false
  }
  return reach.has(word.length)
}

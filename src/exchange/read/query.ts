import { isRecord } from '#lib/record.ts'

/**
 * The value that a `--query` of names, places and lists finds, `Reservations[].Instances[0].InstanceId`; undefined for
 * whatever else JMESPath has.
 */
export function valueAt(answer: unknown, query: string): unknown {
  if (query.length > 300) return undefined
  let found: readonly unknown[] = [answer]
  let several = false
  for (const step of query.replaceAll('[', '.[').split('.')) {
    if (step === '' || step === '@') continue
    if (step === '[]' || step === '[*]') {
      several = true
      found = found.flat()
      continue
    }
    const at = /^\[(-?\d+)\]$/.exec(step)?.[1]
    if (at !== undefined) {
      found = found.flatMap((one): readonly unknown[] => (Array.isArray(one) ? [one.at(Number(at))] : []))
      continue
    }
    if (!/^\w+$/.test(step)) return undefined
    found = found.flatMap((one): readonly unknown[] =>
      isRecord(one) && Object.hasOwn(one, step) && one[step] !== undefined ? [one[step]] : [],
    )
  }
  return several ? found : found[0]
}

/** The same as the CLI prints it with `--output text`. */
export function textOfValue(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const texts = value.map(textOfValue)
    return texts.includes(undefined) ? undefined : texts.join('\t')
  }
  return typeof value === 'string' ? value : typeof value === 'object' ? undefined : JSON.stringify(value)
}

const groups = 8

/** The eight groups of an IPv6 address; undefined for what is none. */
function groupsOf(address: string): readonly number[] | undefined {
  const halves = address.split('::')
  if (halves.length > 2) return undefined
  const [front = [], back = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  if ([...front, ...back].some((part) => !/^[0-9a-f]{1,4}$/i.test(part))) return undefined
  const missing = groups - front.length - back.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  return [...front, ...Array.from({ length: missing }, () => '0'), ...back].map((part) => Number.parseInt(part, 16))
}

/** In the shortest form: the longest run of two zeros or more is left out (RFC 5952). */
function written(parts: readonly number[]): string {
  const text = parts.map((part) => part.toString(16)).join(':')
  const runs = [...text.matchAll(/\b0(?::0)+\b/g)].toSorted((a, b) => b[0].length - a[0].length)
  const [run] = runs
  if (!run) return text
  const front = text.slice(0, run.index).replace(/:$/, '')
  return `${front}::${text.slice(run.index + run[0].length).replace(/^:/, '')}`
}

/** A block of IPv6 addresses as EC2 keeps it: the bits behind the prefix are dropped. Undefined for what is none. */
export function block6Of(cidr: string): string | undefined {
  const match = /^([0-9a-f:]+)\/(\d{1,3})$/i.exec(cidr)
  const parts = match && groupsOf(match[1] ?? '')
  const bits = Number(match?.[2])
  if (!parts || bits > groups * 16) return undefined
  const kept = parts.map((part, i) => {
    const own = Math.min(16, Math.max(0, bits - i * 16))
    return part - (part % 2 ** (16 - own))
  })
  return `${written(kept)}/${bits}`
}

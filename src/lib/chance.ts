/**
 * Chance that can be repeated: a draw depends on the account's seed and on what is drawn, never on how many draws came
 * before. So a new draw somewhere does not change any other, and speed does not matter.
 */
function mix(h: number): number {
  let x = h
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/** FNV-1a over the text, then mixed (murmur3's finaliser): an unsigned 32-bit integer. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h)
}

/** An integer from `low` to `high`, both included. */
export function between(low: number, high: number, seed: string, what: string): number {
  return low + (hash(`${seed}/${what}`) % (high - low + 1))
}

/** `length` hexadecimal digits. */
export function hex(length: number, seed: string, what: string): string {
  let text = ''
  for (let part = 0; text.length < length; part++) text += hash(`${seed}/${what}/${part}`).toString(16).padStart(8, '0')
  return text.slice(0, length)
}

/** `length` decimal digits, the first not zero. */
export function digits(length: number, seed: string, what: string): string {
  let text = ''
  for (let i = 0; i < length; i++) text += String(between(i === 0 ? 1 : 0, 9, seed, `${what}/${i}`))
  return text
}

/** A UUID's shape: message ids, subscription ids. */
export function uuid(seed: string, what: string): string {
  const h = hex(32, seed, what)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** A block of IPv4 addresses: the number of its first one, and how many bits all of them share. */
export interface Block {
  readonly first: number
  readonly bits: number
}

const shape = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/

/**
 * The block that a text as `10.0.0.0/16` means; the bits behind the prefix are dropped, as EC2 does. Undefined for a
 * text that is no block.
 */
export function blockOf(cidr: string): Block | undefined {
  const match = shape.exec(cidr)
  if (!match) return undefined
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number)
  if ([a, b, c, d].some((byte) => byte > 255) || bits > 32) return undefined
  const size = 2 ** (32 - bits)
  const number = ((a * 256 + b) * 256 + c) * 256 + d
  return { first: number - (number % size), bits }
}

/** The number of addresses in a block. */
export const sizeOf = ({ bits }: Block): number => 2 ** (32 - bits)

/** A number as a dotted address. */
export const dotted = (address: number): string =>
  [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join('.')

/** A block as EC2 writes it. */
export const cidrOf = ({ first, bits }: Block): string => `${dotted(first)}/${bits}`

/** True where all addresses of one block are in another. */
export const contains = (outer: Block, inner: Block): boolean =>
  inner.bits >= outer.bits && Math.floor(inner.first / sizeOf(outer)) === Math.floor(outer.first / sizeOf(outer))

/** True where two blocks share an address. */
export const overlap = (a: Block, b: Block): boolean => contains(a, b) || contains(b, a)

import { isRecord } from '#lib/record.ts'

// CBOR (RFC 8949), as much of it as RPC v2 needs. Decoded as JSON would have it: bytes are base64, a tagged moment its number.

/** A moment, in seconds since 1970: CBOR's tag 1. */
export interface Epoch {
  readonly epochSeconds: number
}

const utf8 = new TextEncoder()
const text = new TextDecoder()

/** Kinds of items, the first three bits of their first byte. */
const kind = { whole: 0, negative: 1, bytes: 2, text: 3, list: 4, map: 5, tag: 6, simple: 7 } as const

export function encodeCbor(value: unknown): Uint8Array {
  const out: number[] = []
  write(out, value)
  return Uint8Array.from(out)
}

function write(out: number[], value: unknown): void {
  if (value === undefined || value === null) out.push(0xf6)
  else if (typeof value === 'boolean') out.push(value ? 0xf5 : 0xf4)
  else if (typeof value === 'number') writeNumber(out, value)
  else if (typeof value === 'string') {
    const bytes = utf8.encode(value)
    head(out, kind.text, bytes.length)
    for (const byte of bytes) out.push(byte)
  } else if (Array.isArray(value)) {
    head(out, kind.list, value.length)
    for (const item of value) write(out, item)
  } else if (isRecord(value)) writeRecord(out, value)
}

function writeRecord(out: number[], value: Readonly<Record<string, unknown>>): void {
  const seconds = value['epochSeconds']
  if (typeof seconds === 'number') {
    head(out, kind.tag, 1)
    return writeNumber(out, seconds)
  }
  const entries = Object.entries(value)
  head(out, kind.map, entries.length)
  for (const [name, part] of entries) {
    write(out, name)
    write(out, part)
  }
}

function writeNumber(out: number[], value: number): void {
  if (Number.isSafeInteger(value) && Math.abs(value) < 2 ** 32)
    return value < 0 ? head(out, kind.negative, -1 - value) : head(out, kind.whole, value)
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value)
  out.push(0xfb, ...bytes)
}

function head(out: number[], major: number, count: number): void {
  const first = major << 5
  if (count < 24) out.push(first | count)
  else if (count < 0x100) out.push(first | 24, count)
  else if (count < 0x10000) out.push(first | 25, count >> 8, count & 0xff)
  else out.push(first | 26, count >>> 24, (count >> 16) & 0xff, (count >> 8) & 0xff, count & 0xff)
}

/** Deeper than any request. */
const deepest = 40

/** The value that the bytes say; undefined where they are no CBOR. */
export function decodeCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0

  class Broken extends Error {}
  const take = (count: number): number => {
    const from = at
    if (!(count >= 0 && at + count <= bytes.length)) throw new Broken()
    at += count
    return from
  }

  /** The number of an item's head; undefined where its end is marked instead. */
  function count(minor: number): number | undefined {
    if (minor < 24) return minor
    if (minor === 24) return view.getUint8(take(1))
    if (minor === 25) return view.getUint16(take(2))
    if (minor === 26) return view.getUint32(take(4))
    if (minor === 27) return Number(view.getBigUint64(take(8)))
    if (minor === 31) return undefined
    throw new Broken()
  }

  const ends = () => bytes[at] === 0xff && take(1) >= 0

  function item(depth: number): unknown {
    if (depth > deepest) throw new Broken()
    const first = view.getUint8(take(1))
    const [major, minor] = [first >> 5, first & 31]
    if (major === kind.simple) return simple(minor)
    const size = count(minor)
    if (major === kind.bytes || major === kind.text) return chunks(major, size, depth)
    if (major === kind.list) return items(size, depth)
    if (major === kind.map) return pairs(size, depth)
    if (size === undefined) throw new Broken()
    if (major === kind.tag) return item(depth + 1)
    return major === kind.negative ? -1 - size : size
  }

  function chunks(major: number, size: number | undefined, depth: number): string {
    if (size !== undefined) {
      const from = take(size)
      const part = bytes.subarray(from, from + size)
      return major === kind.text ? text.decode(part) : btoa(String.fromCharCode(...part))
    }
    let said = ''
    while (!ends()) said += String(item(depth + 1))
    return said
  }

  function items(size: number | undefined, depth: number): readonly unknown[] {
    const list: unknown[] = []
    while (size === undefined ? !ends() : list.length < size) list.push(item(depth + 1))
    return list
  }

  function pairs(size: number | undefined, depth: number): object {
    const entries: [string, unknown][] = []
    while (size === undefined ? !ends() : entries.length < size)
      entries.push([String(item(depth + 1)), item(depth + 1)])
    return Object.fromEntries(entries)
  }

  function simple(minor: number): unknown {
    if (minor === 20 || minor === 21) return minor === 21
    if (minor === 22 || minor === 23) return null
    if (minor === 25) return half(view.getUint16(take(2)))
    if (minor === 26) return view.getFloat32(take(4))
    if (minor === 27) return view.getFloat64(take(8))
    throw new Broken()
  }

  try {
    return item(0)
  } catch (error) {
    if (error instanceof Broken || error instanceof RangeError) return undefined
    throw error
  }
}

/** A floating-point number of two bytes (RFC 8949, appendix D). */
function half(bits: number): number {
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  const sign = bits & 0x8000 ? -1 : 1
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

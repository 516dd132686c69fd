import { checkPrimeSync, createHash, createPrivateKey, type KeyObject } from 'node:crypto'
import type { KeyMaker, RealKey } from '#engine/world/keyPairs/madeUp.ts'

/** Bytes that follow from a text, as from a seed. */
function drawn(many: number, from: string): Buffer {
  const parts = Array.from({ length: Math.ceil(many / 64) }, (_, nth) =>
    createHash('sha512').update(`${from}/${nth}`).digest(),
  )
  return Buffer.concat(parts).subarray(0, many)
}

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`)

/** Public exponent of nearly every RSA key. */
const exponent = 65_537n

/** A prime of 1024 bits, the first that is drawn; its two highest bits are set, so that two of them make 2048. */
function primeOf(from: string): bigint {
  for (let nth = 0; ; nth++) {
    const bytes = drawn(128, `${from}/${nth}`)
    bytes[0] = (bytes[0] ?? 0) | 0xc0
    bytes[127] = (bytes[127] ?? 0) | 1
    const prime = numberOf(bytes)
    if (prime % exponent !== 1n && checkPrimeSync(prime)) return prime
  }
}

/** The number that undoes a multiplication, by Euclid. */
function inverse(of: bigint, modulo: bigint): bigint {
  let [a, b, x, y] = [of % modulo, modulo, 1n, 0n]
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % modulo) + modulo) % modulo
}

function base64url(number: bigint): string {
  const hex = number.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url')
}

function rsaOf(from: string): KeyObject {
  const [p, q] = [primeOf(`${from}/p`), primeOf(`${from}/q`)]
  const d = inverse(exponent, (p - 1n) * (q - 1n))
  const key = { n: p * q, e: exponent, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const jwk = Object.fromEntries(Object.entries(key).map(([name, value]) => [name, base64url(value)]))
  return createPrivateKey({ format: 'jwk', key: { kty: 'RSA', ...jwk } })
}

/** before the 32 bytes of an ED25519 key in PKCS #8 (RFC 8410) */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

const ed25519Of = (from: string): KeyObject =>
  createPrivateKey({ format: 'der', type: 'pkcs8', key: Buffer.concat([pkcs8, drawn(32, from)]) })

const field = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
const fields = (...all: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(all.map((one) => field(Buffer.from(one))))

/** The form in which SSH writes a number that is never negative. */
const mpint = (bytes: Buffer): Buffer => ((bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes)

/** OpenSSH's own envelope of an ED25519 key, without a passphrase (openssh PROTOCOL.key). */
function envelopeOf(seed: Buffer, point: Buffer, blob: Buffer, check: Buffer, comment: string): string {
  const secret = Buffer.concat([check, check, fields('ssh-ed25519', point, Buffer.concat([seed, point]), comment)])
  const padding = Buffer.from(Array.from({ length: (8 - (secret.length % 8)) % 8 }, (_, nth) => nth + 1))
  const count = Buffer.from([0, 0, 0, 1])
  const file = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    fields('none', 'none', ''),
    count,
    fields(blob, Buffer.concat([secret, padding])),
  ])
  const lines = file.toString('base64').match(/.{1,70}/g) ?? []
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join('\n')
}

const decoded = (text: string | undefined) => Buffer.from(text ?? '', 'base64url')

const made = new Map<string, RealKey>()
/** pairs that are remembered: each is asked for twice, for the account and for the answer */
const mostMade = 8

/** Key pairs that open what their public half locks. They follow from the seed: the same requests make the same. */
export const realKeys: KeyMaker = (...of) => {
  const which = of.join('/')
  const before = made.get(which)
  if (before) return before
  if (made.size >= mostMade) made.clear()
  const key = keyOf(...of)
  made.set(which, key)
  return key
}

function keyOf(...[type, seed, id, name]: Parameters<KeyMaker>): RealKey {
  const from = `${seed}/${id}`
  if (type === 'ed25519') {
    const key = ed25519Of(from)
    const point = decoded(key.export({ format: 'jwk' }).x)
    const blob = fields('ssh-ed25519', point)
    const material = envelopeOf(drawn(32, from), point, blob, drawn(4, `${from}/check`), name)
    return { written: blob.toString('base64'), material }
  }
  const key = rsaOf(from)
  const { n, e } = key.export({ format: 'jwk' })
  const der = createHash('sha1')
    .update(key.export({ format: 'der', type: 'pkcs8' }))
    .digest('hex')
  return {
    written: fields('ssh-rsa', mpint(decoded(e)), mpint(decoded(n))).toString('base64'),
    fingerprint: der.match(/../g)?.join(':') ?? '',
    material: key.export({ format: 'pem', type: 'pkcs1' }).toString(),
  }
}

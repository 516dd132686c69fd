import { base64Of, bytesOf, utf8 } from '#lib/bytes.ts'
import { md5, sha256 } from '#lib/digest.ts'
import type { KeyType } from './keyPair.ts'

type Kind = 'ssh-rsa' | 'ssh-ed25519'
type Bytes = readonly number[]

const lengthOf = (bytes: Bytes): Bytes => [24, 16, 8, 0].map((shift) => (bytes.length >>> shift) & 255)
const field = (bytes: Bytes): Bytes => [...lengthOf(bytes), ...bytes]

/** A public key as SSH writes it: its kind and its numbers, each after its length (RFC 4253). */
export const blobOf = (kind: Kind, numbers: readonly Bytes[]): Bytes => [utf8(kind), ...numbers].flatMap(field)

/** The fields of such a key; undefined where the lengths do not come out even. */
function fieldsOf(blob: Bytes): readonly Bytes[] | undefined {
  const fields: Bytes[] = []
  for (let at = 0; at < blob.length;) {
    const size = blob.slice(at, at + 4).reduce((all, byte) => all * 256 + byte, 0)
    if (at + 4 + size > blob.length || fields.length > 3) return undefined
    fields.push(blob.slice(at + 4, at + 4 + size))
    at += 4 + size
  }
  return fields
}

/** A public key that was read: what it is, and its base64 without a comment. */
export interface PublicKey {
  readonly type: KeyType
  readonly blob: Bytes
  readonly written: string
}

/** lengths that EC2 takes (API ImportKeyPair) */
const rsaBits: readonly number[] = [1024, 2048, 4096]

/** The length of an RSA key's number, in bits. */
function bitsOf(modulus: Bytes): number {
  const first = modulus.findIndex((byte) => byte > 0)
  return first < 0 ? 0 : (modulus.length - first) * 8 - Math.clz32(modulus[first] ?? 0) + 24
}

/**
 * Reads a public key in any of the forms that EC2 imports: a line of OpenSSH, bare base64 of it, or the file of RFC 4716.
 * Undefined for DSA, ECDSA, other lengths of RSA, and everything that is none.
 */
export function readPublicKey(text: string): PublicKey | undefined {
  const written = bareKey(text.trim())
  const blob = written === undefined ? undefined : bytesOf(written)
  if (!blob || blob.length === 0) return undefined
  const [kind, ...numbers] = fieldsOf(blob) ?? []
  const name = kind && String.fromCharCode(...kind)
  if (name === 'ssh-ed25519' && numbers.length === 1 && numbers[0]?.length === 32)
    return { type: 'ed25519', blob, written: base64Of(blob) }
  const [, modulus = []] = numbers
  if (name !== 'ssh-rsa' || numbers.length !== 2 || !rsaBits.includes(bitsOf(modulus))) return undefined
  return { type: 'rsa', blob, written: base64Of(blob) }
}

/** The base64 of it. A kind that stands before it has to be the one that is in it. */
function bareKey(text: string): string | undefined {
  const file = /^---- BEGIN SSH2 PUBLIC KEY ----\s([\s\S]*)\s---- END SSH2 PUBLIC KEY ----$/.exec(text)
  if (file) return (file[1] ?? '').replaceAll(/^[\w-]+:.*(?:\\\r?\n.*)*$/gm, '').replaceAll(/\s/g, '')
  const [first = '', second] = text.split(/[ \t]+/)
  if (/[\r\n]/.test(text)) return undefined
  if (first !== 'ssh-rsa' && first !== 'ssh-ed25519') return second === undefined ? first : undefined
  const blob = bytesOf(second ?? '') ?? []
  return String.fromCharCode(...(fieldsOf(blob)?.[0] ?? [])) === first ? second : undefined
}

/** A line of `authorized_keys`. */
export const keyLine = ({ type, written }: Pick<PublicKey, 'type' | 'written'>, name: string): string =>
  `${type === 'rsa' ? 'ssh-rsa' : 'ssh-ed25519'} ${written} ${name}`

const hexOf = (bytes: Bytes) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':')

/** The fingerprint of a key as OpenSSH prints it, with base64's padding, as EC2 answers it. */
export const sshFingerprint = (blob: Bytes): string => base64Of(sha256(blob))

/** MD5 of the DER-encoded public key, for RSA that was imported; OpenSSH's for ED25519 (UG verify-keys). */
export function importedFingerprint({ type, blob }: PublicKey): string {
  if (type === 'ed25519') return sshFingerprint(blob)
  const [, exponent = [], modulus = []] = fieldsOf(blob) ?? []
  return hexOf(md5(derOf(modulus, exponent)))
}

function der(tag: number, bytes: Bytes): Bytes {
  const { length } = bytes
  if (length < 128) return [tag, length, ...bytes]
  return length < 256 ? [tag, 0x81, length, ...bytes] : [tag, 0x82, length >> 8, length & 255, ...bytes]
}

/** 1.2.840.113549.1.1.1 with its NULL: this is RSA */
const rsaIs: Bytes = [0x30, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0]

/** An RSA public key as `openssl rsa -pubin -outform DER` writes it. */
const derOf = (modulus: Bytes, exponent: Bytes): Bytes =>
  der(0x30, [...rsaIs, ...der(3, [0, ...der(0x30, [...der(2, modulus), ...der(2, exponent)])])])

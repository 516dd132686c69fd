import { base64Of } from '#lib/bytes.ts'
import { hex } from '#lib/chance.ts'
import type { KeyType } from './keyPair.ts'
import { blobOf } from './publicKey.ts'

const bytesOfHex = (text: string): readonly number[] => (text.match(/../g) ?? []).map((pair) => parseInt(pair, 16))

const drawn = (many: number, seed: string, what: string) => bytesOfHex(hex(many * 2, seed, what))

/** A key pair that really opens: its public half as SSH writes it, its private half as PEM, and of RSA the fingerprint. */
export interface RealKey {
  readonly written: string
  readonly material: string
  readonly fingerprint?: string
}

/** A maker of such pairs, the same one for the same seed and id. */
export type KeyMaker = (type: KeyType, seed: string, id: string, name: string) => RealKey

let maker: KeyMaker | undefined

/** Has pairs made by a real maker from now on: in an endpoint of Node's, never in a page. */
export function makeKeysBy(real: KeyMaker | undefined): void {
  maker = real
}

/** The real pair of an id, where there is a maker. */
export const realKey = (...of: Parameters<KeyMaker>): RealKey | undefined => maker?.(...of)

/** The public half of a key pair that EC2 creates here: of the right shape, and nobody's. */
export function madeUpPublic(type: KeyType, seed: string, id: string): string {
  if (type === 'ed25519') return base64Of(blobOf('ssh-ed25519', [drawn(32, seed, `${id}/public`)]))
  const modulus = drawn(256, seed, `${id}/public`)
  // 2048 bits: the highest one is set, and a zero before it keeps the number positive
  const whole = [0, (modulus[0] ?? 0) | 0x80, ...modulus.slice(1, -1), (modulus.at(-1) ?? 0) | 1]
  return base64Of(blobOf('ssh-rsa', [[1, 0, 1], whole]))
}

/** SHA-1 of a DER-encoded private key, which nobody here has: drawn. */
export const madeUpFingerprint = (seed: string, id: string): string =>
  (hex(40, seed, `${id}/private`).match(/../g) ?? []).join(':')

const said = [
  'EC2 Playground: NOT A REAL KEY. It opens nothing outside this page.',
  'EC2 Playground의 가짜 키입니다. 이 페이지 밖에서는 아무것도 열지 못합니다.',
]

/** the lines of the made-up middle; a real one is longer, which nobody has to scroll through here */
const middle = 6

/**
 * The private half as it is handed out once: the right envelope around made-up text, and a plain word that it is no key.
 * It follows from the seed, so that the same requests give the same answer.
 */
export function madeUpPrivate(type: KeyType, format: 'pem' | 'ppk', seed: string, id: string, name: string): string {
  const body = base64Of(drawn(middle * 48, seed, `${id}/material`)).match(/.{1,64}/g) ?? []
  if (format === 'ppk')
    return [
      `PuTTY-User-Key-File-3: ${type === 'rsa' ? 'ssh-rsa' : 'ssh-ed25519'}`,
      'Encryption: none',
      `Comment: ${name} (${said[0]})`,
      `Private-Lines: ${body.length}`,
      ...body,
    ].join('\r\n')
  // RSA comes as PKCS #1, ED25519 in OpenSSH's own envelope
  const kind = type === 'rsa' ? 'RSA' : 'OPENSSH'
  return [`-----BEGIN ${kind} PRIVATE KEY-----`, ...said, ...body, `-----END ${kind} PRIVATE KEY-----`].join('\n')
}

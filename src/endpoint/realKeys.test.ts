import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { realKeys } from './realKeys.ts'

const numbersOf = (written: string) => {
  const bytes = Buffer.from(written, 'base64')
  const all: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32BE(at))
    all.push(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at)))
  return all
}

describe('a key pair of an endpoint', () => {
  it('of RSA opens what its public half locks, and its fingerprint is the SHA-1 of the private one', () => {
    const { written, material, fingerprint } = realKeys('rsa', 'first', 'key-1', 'lab')
    const key = createPrivateKey(material)
    expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65_537n })
    const [kind = '', e = Buffer.alloc(0), n = Buffer.alloc(0)] = numbersOf(written)
    const jwk = { kty: 'RSA', e: e.toString('base64url'), n: n.subarray(1).toString('base64url') }
    const open = createPublicKey({ format: 'jwk', key: jwk })
    expect(verify('sha256', Buffer.from('word'), open, sign('sha256', Buffer.from('word'), key))).toBe(true)
    expect(String(kind)).toBe('ssh-rsa')
    const sha1 = createHash('sha1')
      .update(key.export({ format: 'der', type: 'pkcs8' }))
      .digest('hex')
    expect(fingerprint?.replaceAll(':', '')).toBe(sha1)
  })

  it('of ED25519 comes in OpenSSH’s envelope, which holds the public half twice', () => {
    const { written, material } = realKeys('ed25519', 'first', 'key-2', 'lab')
    expect(material).toMatch(/^-----BEGIN OPENSSH PRIVATE KEY-----\n[\s\S]*\n-----END OPENSSH PRIVATE KEY-----\n$/)
    const file = Buffer.from(material.split('\n').slice(1, -2).join(''), 'base64').toString('hex')
    const point = numbersOf(written)[1]?.toString('hex') ?? ''
    expect(file.split(point)).toHaveLength(4)
  })

  it('is the same for the same seed and id, and another one for another', () => {
    const written = (seed: string, id: string) => realKeys('ed25519', seed, id, 'lab').written
    expect(written('a', 'key-1')).toBe(written('a', 'key-1'))
    expect(new Set([written('a', 'key-1'), written('b', 'key-1'), written('a', 'key-2')]).size).toBe(3)
  })
})

import { refuseKey } from '#facts/accessErrors.ts'
import type { Refusal } from '#facts/errors.ts'
import type { EventId } from '#lib/brand.ts'
import { bytesOf } from '#lib/bytes.ts'
import { get, list } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Tags } from '../instances/instance.ts'
import { type KeyPair, type KeyPairId, keyPairQuota, type KeyType } from './keyPair.ts'
import { madeUpFingerprint, madeUpPublic, realKey } from './madeUp.ts'
import { importedFingerprint, keyLine, readPublicKey, sshFingerprint } from './publicKey.ts'

/** The key pair of a name, which is its own in a Region. */
export const keyPairNamed = (account: Account, name: string): KeyPair | undefined =>
  list(account.keyPairs).find((one) => one.name === name)

interface NewPair {
  readonly name: string
  readonly tags: Tags
}

function whyNotNew({ keyPairs }: Account, { name }: NewPair): Refusal | undefined {
  if (list(keyPairs).some((one) => one.name === name)) return refuseKey.duplicate(name)
  return keyPairs.size >= keyPairQuota ? refuseKey.limit(keyPairQuota) : undefined
}

/** A pair that EC2 makes: it keeps the public half and hands out the private one, once. */
export function createKeyPair(
  tx: Transaction,
  { type, ...wish }: NewPair & { readonly type: KeyType },
  cause: EventId | undefined,
): Refusal | undefined {
  const { seed } = tx.account
  const id = awsId(tx.account, 'key', tx.nextOf('key')) as KeyPairId
  const real = realKey(type, seed, id, wish.name)
  const written = real?.written ?? madeUpPublic(type, seed, id)
  const rsa = () => real?.fingerprint ?? madeUpFingerprint(seed, id)
  const fingerprint = type === 'ed25519' ? sshFingerprint(bytesOf(written) ?? []) : rsa()
  return make(tx, { ...wish, id, type, publicKey: keyLine({ type, written }, wish.name), fingerprint }, false, cause)
}

/** A pair of which somebody has both halves and shows EC2 the public one. */
export function importKeyPair(
  tx: Transaction,
  { publicKey, ...wish }: NewPair & { readonly publicKey: string },
  cause: EventId | undefined,
): Refusal | undefined {
  const refused = whyNotNew(tx.account, wish)
  if (refused) return refused
  const read = readPublicKey(publicKey)
  if (!read) return refuseKey.format()
  const id = awsId(tx.account, 'key', tx.nextOf('key')) as KeyPairId
  const { type } = read
  const fingerprint = importedFingerprint(read)
  return make(tx, { ...wish, id, type, publicKey: keyLine(read, wish.name), fingerprint }, true, cause)
}

function make(
  tx: Transaction,
  pair: Omit<KeyPair, 'createdAt' | 'imported'>,
  imported: boolean,
  cause: EventId | undefined,
): Refusal | undefined {
  const refused = whyNotNew(tx.account, pair)
  if (refused) return refused
  tx.emit({ kind: 'KeyPairCreated', keyPair: { ...pair, createdAt: tx.at, imported } }, cause)
  return undefined
}

/** Forgets the public half; EC2 answers yes as well where there was none. Whoever is let in by it goes on being. */
export function deleteKeyPair(tx: Transaction, id: KeyPairId, cause: EventId | undefined): Refusal | undefined {
  const pair = get(tx.account.keyPairs, id)
  if (pair) tx.emit({ kind: 'KeyPairDeleted', keyPairId: id, name: pair.name }, cause)
  return undefined
}

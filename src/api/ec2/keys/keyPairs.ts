import type {
  DeleteKeyPairResult,
  DescribeKeyPairsResult,
  ImportKeyPairResult,
  KeyPair as Created,
} from '@aws-sdk/client-ec2'
import { keyPairNamed } from '#engine/world/keyPairs/decide.ts'
import type { KeyPair, KeyPairId } from '#engine/world/keyPairs/keyPair.ts'
import { madeUpPrivate, realKey } from '#engine/world/keyPairs/madeUp.ts'
import { refuseKey } from '#facts/accessErrors.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { bytesOf, textOf } from '#lib/bytes.ts'
import { get, list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { answered } from '../../action.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { flag, id, list as listOf, need, oneOf, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import { specifiedTags, tagSpecifications, wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

/** The refusal of a key pair's name; undefined where it may be used. */
function whyNotName(name: string): Refusal | undefined {
  if (!/^[\u0020-\u007e]*$/.test(name)) return refuseKey.ascii(shown(name))
  return name.trim() === name ? undefined : refuseKey.spaces(shown(name))
}

/** Makes a pair; the answer is the only one that ever holds the private half. */
export const CreateKeyPair = write({
  params: {
    KeyName: need(text()),
    KeyType: oneOf(['rsa', 'ed25519']),
    KeyFormat: oneOf(['pem', 'ppk']),
    TagSpecifications: tagSpecifications,
  },
  command({ KeyName: name, KeyType: type = 'rsa', TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['key-pair'])
    if (isRefusal(tags)) return tags
    return whyNotName(name) ?? { kind: 'CreateKeyPair', name, type, tags: tags['key-pair'] }
  },
  answer({ after, events, params }): Wire<Created> {
    const made = events.find((event) => event.kind === 'KeyPairCreated')?.keyPair
    if (!made) return {}
    const { id: keyId, name, type, fingerprint, tags } = made
    const format = params.KeyFormat ?? 'pem'
    const real = format === 'pem' ? realKey(type, after.seed, keyId, name) : undefined
    return {
      KeyPairId: keyId,
      KeyName: name,
      KeyFingerprint: fingerprint,
      KeyMaterial: real?.material ?? madeUpPrivate(type, format, after.seed, keyId, name),
      Tags: wireTags(tags),
    }
  },
})

/** longest that anybody's public key is, with room for a comment */
const longestKey = 16_384

/** The public half of a pair that somebody has; base64 around it, as SDKs send a blob. */
export const ImportKeyPair = write({
  params: {
    KeyName: need(text()),
    PublicKeyMaterial: need(text({ most: longestKey })),
    TagSpecifications: tagSpecifications,
  },
  command({ KeyName: name, PublicKeyMaterial: material, TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['key-pair'])
    if (isRefusal(tags)) return tags
    const bytes = bytesOf(material)
    if (!bytes) return refuseKey.format()
    return whyNotName(name) ?? { kind: 'ImportKeyPair', name, publicKey: textOf(bytes), tags: tags['key-pair'] }
  },
  answer({ events }): Wire<ImportKeyPairResult> {
    const made = events.find((event) => event.kind === 'KeyPairCreated')?.keyPair
    if (!made) return {}
    return {
      KeyPairId: made.id,
      KeyName: made.name,
      KeyFingerprint: made.fingerprint,
      Tags: wireTags(made.tags),
    }
  },
})

const says: Sayings<KeyPair> = {
  'key-pair-id': (one) => [one.id],
  fingerprint: (one) => [one.fingerprint],
  'key-name': (one) => [one.name],
}

export const DescribeKeyPairs = read({
  params: {
    KeyNames: listOf(text()),
    KeyPairIds: listOf(id<KeyPairId>()),
    IncludePublicKey: flag(),
    Filters: filters,
  },
  answer({ account, params }): Wire<DescribeKeyPairsResult> | Refusal {
    const { KeyNames: names = [], KeyPairIds: ids = [], IncludePublicKey: isShown = false } = params
    const name = names.find((one) => !keyPairNamed(account, one))
    if (name !== undefined) return refuseKey.noSuch(name)
    const unknown = ids.find((one) => !get(account.keyPairs, one))
    if (unknown !== undefined) return refuseKey.noSuchId(unknown)
    const named = list(account.keyPairs).filter(
      (one) => (names.length === 0 || names.includes(one.name)) && (ids.length === 0 || ids.includes(one.id)),
    )
    const found = filtered(named, params.Filters, { says, tags: ({ tags }) => tags })
    if (isRefusal(found)) return found
    return {
      KeyPairs: found.map((one) => ({
        KeyPairId: one.id,
        KeyType: one.type,
        Tags: wireTags(one.tags) ?? [],
        PublicKey: isShown ? one.publicKey : undefined,
        CreateTime: iso(one.createdAt),
        KeyName: one.name,
        KeyFingerprint: one.fingerprint,
      })),
    }
  },
})

/** Answers yes too where there is no such pair. */
export const DeleteKeyPair = write({
  params: { KeyName: text(), KeyPairId: id<KeyPairId>() },
  command({ KeyName: name, KeyPairId: keyId }, { account }) {
    if (name === undefined && keyId === undefined) return refuse.missing('KeyName')
    const found = keyId === undefined ? keyPairNamed(account, name ?? '') : get(account.keyPairs, keyId)
    return found ? { kind: 'DeleteKeyPair', id: found.id } : answered({ Return: true })
  },
  answer({ events }): Wire<DeleteKeyPairResult> {
    const gone = events.find((event) => event.kind === 'KeyPairDeleted')
    return { Return: true, KeyPairId: gone?.keyPairId }
  },
})

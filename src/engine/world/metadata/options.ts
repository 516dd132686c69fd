import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { imageOf } from '../images/imageOf.ts'
import type { Instance } from '../instances/instance.ts'
import type { MetadataOptions } from './metadata.ts'

/**
 * The options that an image's own setting makes: those of today ask for tokens (`ImdsSupport: v2.0`), older ones do
 * not.
 */
export function usualOptions(account: Account, imageId: string): MetadataOptions {
  const isNew = imageOf(account, imageId)?.rootDeviceType === 'ebs'
  return {
    tokens: isNew ? 'required' : 'optional',
    endpoint: 'enabled',
    hops: isNew ? 2 : 1,
    ipv6: 'disabled',
    instanceTags: 'disabled',
  }
}

export const metadataOf = (account: Account, { metadata, imageId }: Instance): MetadataOptions =>
  metadata ?? usualOptions(account, imageId)

/** The options that somebody says; those left out stay. */
type Asked = { readonly [Name in keyof MetadataOptions]?: MetadataOptions[Name] | undefined }

/** Options with what somebody says of them. */
export const withAsked = (before: MetadataOptions, asked: Asked): MetadataOptions => ({
  tokens: asked.tokens ?? before.tokens,
  endpoint: asked.endpoint ?? before.endpoint,
  hops: asked.hops ?? before.hops,
  ipv6: asked.ipv6 ?? before.ipv6,
  instanceTags: asked.instanceTags ?? before.instanceTags,
})

/** Changes how it can be asked for, of a running or a stopped instance. */
export function setMetadata(
  tx: Transaction,
  id: InstanceId,
  change: Asked,
  cause: EventId | undefined,
): Refusal | undefined {
  const instance = get(tx.account.instances, id)
  if (!instance) return refuse.noSuchInstance([id])
  if (instance.state !== 'running' && instance.state !== 'stopped') return refuse.notRunningOrStopped(id)
  const before = metadataOf(tx.account, instance)
  const options = withAsked(before, change)
  if (JSON.stringify(options) !== JSON.stringify(before))
    tx.emit({ kind: 'MetadataOptionsSet', instanceId: id, options }, cause)
  return undefined
}

import type { ModifyInstanceMetadataOptionsResult } from '@aws-sdk/client-ec2'
import { findAll } from '#engine/world/instances/find.ts'
import type { MetadataOptions } from '#engine/world/metadata/metadata.ts'
import { metadataOf } from '#engine/world/metadata/options.ts'
import { isRefusal } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { id, need, oneOf, type Values, whole } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'
import { wireOptions } from './metadataView.ts'

const onOff = ['enabled', 'disabled'] as const

/** Members of MetadataOptions, at a launch and later. */
export const metadataParams = {
  HttpTokens: oneOf(['optional', 'required']),
  HttpEndpoint: oneOf(onOff),
  HttpPutResponseHopLimit: whole(1, 64),
  HttpProtocolIpv6: oneOf(onOff),
  InstanceMetadataTags: oneOf(onOff),
}

/** The same in the engine's words; what was not said is left out. */
export const metadataAsked = (
  asked: Values<typeof metadataParams>,
): { readonly [Name in keyof MetadataOptions]: MetadataOptions[Name] | undefined } => ({
  tokens: asked.HttpTokens,
  endpoint: asked.HttpEndpoint,
  hops: asked.HttpPutResponseHopLimit,
  ipv6: asked.HttpProtocolIpv6,
  instanceTags: asked.InstanceMetadataTags,
})

export const ModifyInstanceMetadataOptions = write({
  params: { InstanceId: need(id<InstanceId>()), ...metadataParams },
  command({ InstanceId, ...asked }, { account }) {
    const found = findAll(account, [InstanceId])
    return isRefusal(found)
      ? found
      : { kind: 'SetMetadataOptions', instanceId: InstanceId, change: metadataAsked(asked) }
  },
  answer({ after, params }): Wire<ModifyInstanceMetadataOptionsResult> {
    const instance = get(after.instances, params.InstanceId)
    if (!instance) return {}
    return { InstanceId: instance.id, InstanceMetadataOptions: wireOptions(metadataOf(after, instance), 'pending') }
  },
})

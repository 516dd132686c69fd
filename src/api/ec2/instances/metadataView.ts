import type { InstanceMetadataOptionsResponse } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { MetadataOptions } from '#engine/world/metadata/metadata.ts'
import { metadataOf } from '#engine/world/metadata/options.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { Wire } from '../../wire.ts'

export const wireOptions = (
  { tokens, endpoint, hops, ipv6, instanceTags }: MetadataOptions,
  state: 'pending' | 'applied',
): Wire<InstanceMetadataOptionsResponse> => ({
  State: state,
  HttpTokens: tokens,
  HttpPutResponseHopLimit: hops,
  HttpEndpoint: endpoint,
  HttpProtocolIpv6: ipv6,
  InstanceMetadataTags: instanceTags,
})

export const wireMetadata = (account: Account, instance: Instance): Wire<InstanceMetadataOptionsResponse> =>
  wireOptions(metadataOf(account, instance), 'applied')

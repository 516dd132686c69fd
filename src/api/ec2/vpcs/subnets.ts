import type { CreateSubnetResult } from '@aws-sdk/client-ec2'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { isRefusal, refuse } from '#facts/errors.ts'
import type { Done } from '../../action.ts'
import { flag, need, struct, text } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'
import { wireSubnet } from './views.ts'

function made({ after, events }: Done): Wire<CreateSubnetResult> {
  const created = events.find((event) => event.kind === 'SubnetCreated')
  const subnet = created && findSubnet(after, created.subnet.id)
  return subnet ? { Subnet: wireSubnet(after, subnet) } : {}
}

export const CreateSubnet = write({
  params: {
    VpcId: need(text()),
    CidrBlock: need(text()),
    AvailabilityZone: text(),
    AvailabilityZoneId: text(),
    TagSpecifications: tagSpecifications,
  },
  command(asked) {
    const { VpcId: vpcId, CidrBlock: cidr, AvailabilityZone: name, AvailabilityZoneId: zoneId } = asked
    if (name !== undefined && zoneId !== undefined)
      return refuse.combination('AvailabilityZone and AvailabilityZoneId cannot be specified together.')
    const tags = specifiedTags(asked.TagSpecifications, ['subnet'])
    return isRefusal(tags) ? tags : { kind: 'CreateSubnet', vpcId, cidr, zone: name ?? zoneId, tags: tags.subnet }
  },
  answer: made,
})

export const CreateDefaultSubnet = write({
  params: { AvailabilityZone: need(text()) },
  command: ({ AvailabilityZone: zone }) => ({ kind: 'CreateDefaultSubnet', zone }),
  answer: made,
})

export const ModifySubnetAttribute = write({
  params: { SubnetId: need(text()), MapPublicIpOnLaunch: need(struct({ Value: need(flag()) })) },
  command: ({ SubnetId: subnetId, MapPublicIpOnLaunch: { Value: mapPublicIp } }) => ({
    kind: 'ModifySubnetAttribute',
    subnetId,
    mapPublicIp,
  }),
})

export const DeleteSubnet = write({
  params: { SubnetId: need(text()) },
  command: ({ SubnetId: subnetId }) => ({ kind: 'DeleteSubnet', subnetId }),
})

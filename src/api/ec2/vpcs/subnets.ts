import type { CreateSubnetResult } from '@aws-sdk/client-ec2'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { isRefusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { answered, type Done } from '../../action.ts'
import { leftOut } from '../../model/left.ts'
import { flag, need, oneOf, struct, text, type Values } from '../../params.ts'
import { shown } from '../../plain.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { zoneNamed } from '../network/zoneNamed.ts'
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
  // IPv4 only
  keeps: { Ipv6Native: { only: [false] } },
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
  params: { AvailabilityZone: text(), AvailabilityZoneId: text() },
  keeps: { Ipv6Native: { only: [false] } },
  command({ AvailabilityZone: name, AvailabilityZoneId: id }, { account }) {
    if (name !== undefined && id !== undefined)
      return refuse.combination('AvailabilityZone and AvailabilityZoneId cannot be specified together.')
    const zone = name ?? zoneNamed(account, id)
    if (isRefusal(zone)) return zone
    return zone === undefined ? refuse.missing('AvailabilityZone') : { kind: 'CreateDefaultSubnet', zone }
  },
  answer: made,
})

const onOrOff = struct({ Value: need(flag()) })

/** The attributes that are as they are here anyway: any other value would change something. */
const usual = {
  AssignIpv6AddressOnCreation: onOrOff,
  DisableLniAtDeviceIndex: onOrOff,
  EnableDns64: onOrOff,
  EnableResourceNameDnsAAAARecordOnLaunch: onOrOff,
  EnableResourceNameDnsARecordOnLaunch: onOrOff,
  MapCustomerOwnedIpOnLaunch: onOrOff,
  PrivateDnsHostnameTypeOnLaunch: oneOf(['ip-name', 'resource-name']),
}

const isUsual = (value: Values<typeof usual>[keyof typeof usual]): boolean =>
  typeof value === 'object' ? !value.Value : value === 'ip-name'

export const ModifySubnetAttribute = write({
  params: { SubnetId: need(text()), MapPublicIpOnLaunch: onOrOff, ...usual },
  command(asked, { account }) {
    const { SubnetId: subnetId, MapPublicIpOnLaunch: mapped, ...others } = asked
    const said = Object.entries(others).filter(([, value]) => value !== undefined)
    if (said.length + (mapped ? 1 : 0) !== 1) return refuseVpc.oneSubnetAttribute()
    if (mapped) return { kind: 'ModifySubnetAttribute', subnetId, mapPublicIp: mapped.Value }
    if (!findSubnet(account, subnetId)) return refuse.noSuchSubnet(shown(subnetId))
    const other = said.find(([, value]) => !isUsual(value))
    return other ? leftOut({ kind: 'value', action: 'ModifySubnetAttribute', name: other[0] }) : answered({})
  },
})

export const DeleteSubnet = write({
  params: { SubnetId: need(text()) },
  command: ({ SubnetId: subnetId }) => ({ kind: 'DeleteSubnet', subnetId }),
})

import type { CreateDefaultVpcResult, CreateVpcResult } from '@aws-sdk/client-ec2'
import { findVpc } from '#engine/world/vpcs/read.ts'
import { isRefusal } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { Done } from '../../action.ts'
import { flag, need, oneOf, struct, text } from '../../params.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import { write } from '../verbs.ts'
import { wireVpc } from './views.ts'

const made = ({ after, events }: Done) => {
  const created = events.find((event) => event.kind === 'VpcCreated')
  const vpc = created && findVpc(after, created.vpc.id)
  return vpc ? { Vpc: { ...wireVpc(after, vpc), State: 'pending' } as const } : {}
}

export const CreateVpc = write({
  params: {
    CidrBlock: need(text()),
    InstanceTenancy: oneOf(['default', 'dedicated']),
    TagSpecifications: tagSpecifications,
  },
  // there is no IPv6 here
  keeps: { AmazonProvidedIpv6CidrBlock: { only: [false] } },
  command({ CidrBlock: cidr, InstanceTenancy: tenancy = 'default', TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['vpc'])
    return isRefusal(tags) ? tags : { kind: 'CreateVpc', cidr, tenancy, tags: tags.vpc }
  },
  answer: (done): CreateVpcResult => made(done) as CreateVpcResult,
})

export const CreateDefaultVpc = write({
  params: {},
  command: () => ({ kind: 'CreateDefaultVpc' }),
  answer: (done): CreateDefaultVpcResult => made(done) as CreateDefaultVpcResult,
})

const value = struct({ Value: need(flag()) })

export const ModifyVpcAttribute = write({
  params: {
    VpcId: need(text()),
    EnableDnsSupport: value,
    EnableDnsHostnames: value,
    EnableNetworkAddressUsageMetrics: value,
  },
  command(asked) {
    const { VpcId: vpcId, EnableDnsSupport, EnableDnsHostnames, EnableNetworkAddressUsageMetrics: usage } = asked
    const changes = [
      EnableDnsSupport && { dnsSupport: EnableDnsSupport.Value },
      EnableDnsHostnames && { dnsHostnames: EnableDnsHostnames.Value },
      usage && { usageMetrics: usage.Value },
    ].filter((one) => one !== undefined)
    const [change] = changes
    return change && changes.length === 1 ? { kind: 'ModifyVpcAttribute', vpcId, change } : refuseVpc.oneAttribute()
  },
})

export const DeleteVpc = write({
  params: { VpcId: need(text()) },
  command: ({ VpcId: vpcId }) => ({ kind: 'DeleteVpc', vpcId }),
})

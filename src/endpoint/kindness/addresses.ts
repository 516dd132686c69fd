import { isRecord } from '#lib/record.ts'
import { list } from '#lib/table.ts'
import { type Kindness, tried } from './kindness.ts'

/** Attaches an internet gateway to a VPC that has none, where an address is associated in it. */
export const withGateway: Kindness = (request, { error }, { ask }) => {
  if (request.action !== 'AssociateAddress' || error.code !== 'Gateway.NotAttached') return undefined
  const dry = tried(request)
  if (dry) return dry
  const VpcId = /vpc-\w+/.exec(error.message)?.[0]
  const made = ask({ action: 'CreateInternetGateway' })
  if (!made.ok || VpcId === undefined) return undefined
  const { InternetGateway: gateway } = made.response
  const InternetGatewayId = isRecord(gateway) ? gateway['InternetGatewayId'] : undefined
  const attached = ask({ action: 'AttachInternetGateway', params: { InternetGatewayId, VpcId } })
  return attached.ok ? ask(request) : undefined
}

/** Releases an address, or parts it from what it is associated with, by the address itself, as it was in EC2-Classic. */
export const byPublicIp: Kindness = ({ action, params = {}, from }, _, { account, ask, classic }) => {
  const { PublicIp, ...others } = params
  const address = list(account.addresses).find(({ publicIp }) => publicIp === PublicIp)
  if (!address || !classic.has(address.allocationId)) return undefined
  const { allocationId: AllocationId } = address
  if (action === 'ReleaseAddress' && params['AllocationId'] === undefined)
    return ask({ action, from, params: { ...others, AllocationId } })
  return undefined
}

/** Allocates an address for whatever domain is said: all are for VPCs since EC2-Classic has ended. */
export const withAnyDomain: Kindness = ({ action, params = {}, from }, _, { ask }) => {
  const { Domain, ...others } = params
  return action === 'AllocateAddress' && Domain !== undefined ? ask({ action, from, params: others }) : undefined
}

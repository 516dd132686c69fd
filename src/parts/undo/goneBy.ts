import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { nameIn } from '#engine/world/called.ts'
import { list } from '#lib/table.ts'
import type { ThingKind } from '#store/preferences/transientState.ts'
import { thingName } from '../things/thingOf.ts'

/** The actions that take something away, each with the kind of thing and the parameter that names it. */
const takesAway = {
  TerminateInstances: ['instance', 'InstanceIds'],
  DeleteVolume: ['volume', 'VolumeId'],
  DetachVolume: ['volume', 'VolumeId'],
  DeleteSnapshot: ['snapshot', 'SnapshotId'],
  DeregisterImage: ['image', 'ImageId'],
  ReleaseAddress: ['address', 'AllocationId'],
  DisassociateAddress: ['address', 'AssociationId'],
  DeleteSecurityGroup: ['group', 'GroupId'],
  RevokeSecurityGroupIngress: ['group', 'GroupId'],
  RevokeSecurityGroupEgress: ['group', 'GroupId'],
  DeleteVpc: ['vpc', 'VpcId'],
  DeleteSubnet: ['subnet', 'SubnetId'],
  DeleteRouteTable: ['routeTable', 'RouteTableId'],
  DeleteRoute: ['routeTable', 'RouteTableId'],
  DetachInternetGateway: ['gateway', 'InternetGatewayId'],
  DeleteInternetGateway: ['gateway', 'InternetGatewayId'],
  DeleteNetworkAcl: ['acl', 'NetworkAclId'],
  DeleteNetworkAclEntry: ['acl', 'NetworkAclId'],
  DetachNetworkInterface: ['networkInterface', 'AttachmentId'],
  DeleteNetworkInterface: ['networkInterface', 'NetworkInterfaceId'],
  DeleteKeyPair: ['keyPair', 'KeyPairId'],
  DeleteLaunchTemplate: ['launchTemplate', 'LaunchTemplateId'],
  DeleteLaunchTemplateVersions: ['launchTemplate', 'LaunchTemplateId'],
  DeleteAlarms: ['alarm', 'AlarmNames'],
  DeleteTopic: ['topic', 'TopicArn'],
} as const satisfies Readonly<Record<string, readonly [ThingKind, string]>>

type TakesAway = keyof typeof takesAway

const isTakingAway = (action: string): action is TakesAway => Object.hasOwn(takesAway, action)

/** The things that were taken away: by which action, and the names that they had. */
export function goneBy(before: Account, requests: readonly Request[]) {
  const all = requests.flatMap(({ action, params = {} }) => {
    if (!isTakingAway(action)) return []
    const [kind, param] = takesAway[action]
    return [params[param]].flat().map((id) => ({ action, name: nameOf(before, kind, String(id)) }))
  })
  const [first] = all
  return first && { action: first.action, names: all.map(({ name }) => name) }
}

function nameOf(account: Account, kind: ThingKind, id: string): string {
  const card = list(account.interfaces).find(({ attachment }) => attachment?.id === id)
  if (card) return nameIn(card)
  const address = list(account.addresses).find(({ associationId }) => associationId === id)
  return address ? address.publicIp : thingName(account, kind, id)
}

import { leftOut } from '#api/model/left.ts'
import { findAction } from '#api/handlerOf.ts'
import type { Knowledge } from '#facts/aws/known.ts'
import { registry } from '#api/registry.ts'
import type { Why } from '../plan/plan.ts'
import { egress, group, ingress } from './groups.ts'
import { profile, role } from './identity.ts'
import { instance } from './instance.ts'
import { type Kind, made } from './kind.ts'
import { alarm, channel, subscription, topic } from './messages.ts'
import {
  acl,
  aclAssociation,
  aclEntry,
  dhcpAssociation,
  dhcpOptions,
  gateway,
  gatewayAttachment,
  route,
  routeTable,
  subnet,
  tableAssociation,
  vpc,
} from './network.ts'
import { interfaceAttachment, networkInterface } from './interfaces.ts'
import {
  address,
  addressAssociation,
  image,
  imageCopy,
  keyPair,
  launchTemplate,
  placementGroup,
  snapshot,
  snapshotCopy,
  stopped,
  volume,
  volumeAttachment,
} from './storage.ts'

/** Every kind of resource that can be made, by CloudFormation's name; what CloudFormation has not, by the API's. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['AWS::EC2::Instance', instance],
  ['AWS::EC2::Volume', volume],
  ['AWS::EC2::VolumeAttachment', volumeAttachment],
  ['AWS::EC2::EIP', address],
  ['AWS::EC2::EIPAssociation', addressAssociation],
  ['AWS::EC2::KeyPair', keyPair],
  ['AWS::EC2::LaunchTemplate', launchTemplate],
  ['AWS::EC2::PlacementGroup', placementGroup],
  ['AWS::EC2::SecurityGroup', group],
  ['AWS::EC2::SecurityGroupIngress', ingress],
  ['AWS::EC2::SecurityGroupEgress', egress],
  ['AWS::EC2::VPC', vpc],
  ['AWS::EC2::Subnet', subnet],
  ['AWS::EC2::DHCPOptions', dhcpOptions],
  ['AWS::EC2::VPCDHCPOptionsAssociation', dhcpAssociation],
  ['AWS::EC2::InternetGateway', gateway],
  ['AWS::EC2::VPCGatewayAttachment', gatewayAttachment],
  ['AWS::EC2::RouteTable', routeTable],
  ['AWS::EC2::Route', route],
  ['AWS::EC2::SubnetRouteTableAssociation', tableAssociation],
  ['AWS::EC2::NetworkAcl', acl],
  ['AWS::EC2::NetworkAclEntry', aclEntry],
  ['AWS::EC2::SubnetNetworkAclAssociation', aclAssociation],
  ['AWS::EC2::NetworkInterface', networkInterface],
  ['AWS::EC2::NetworkInterfaceAttachment', interfaceAttachment],
  ['AWS::IAM::Role', role],
  ['AWS::IAM::InstanceProfile', profile],
  ['AWS::CloudWatch::Alarm', alarm],
  ['AWS::SNS::Topic', topic],
  ['AWS::SNS::Subscription', subscription],
  ['AWS::Chatbot::SlackChannelConfiguration', channel],
  ['CreateSnapshot', snapshot],
  ['CreateImage', image],
  ['CopySnapshot', snapshotCopy],
  ['CopyImage', imageCopy],
  ['StopInstances', stopped],
])

/** A request as it stands, for what only another file than a template can say. */
const plain =
  (action: string): Kind =>
  (properties, making, name) =>
    making.asks(action, properties) && made(name)

/** The maker of a kind; undefined where nobody here knows. A template of CloudFormation's has CloudFormation's kinds only. */
export const kindOf = (type: string, isTemplate: boolean): Kind | undefined => {
  if (isTemplate && !type.startsWith('AWS::')) return undefined
  return kinds.get(type) ?? (findAction(registry, type)?.kind === 'write' ? plain(type) : undefined)
}

/** The reason why a kind is not made: by the action of AWS's that the playground leaves out, or that it is none of the services here. */
export function whyNotKind(type: string, knowledge: Knowledge): Why {
  const [, service, name = ''] = type.split('::')
  const action = ['Create', 'Put', 'Request', 'Associate']
    .map((verb) => `${verb}${name}`)
    .find((one) => knowledge.has(one))
  const isHere = service === 'EC2' || service === 'CloudWatch' || service === 'SNS'
  if (!isHere || action === undefined) return { kind: 'type', type: type.slice(0, 80) }
  const { code, message } = leftOut({ kind: 'action', action, name: '' })
  return { kind: 'refusal', code, message }
}

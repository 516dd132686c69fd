import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { groupVpc } from '#engine/world/network/vpc.ts'
import { interfacesOf } from '#engine/world/interfaces/read.ts'
import { associationOf } from '#engine/world/profiles/decide.ts'
import { aclOf, tableOf, topologyOf } from '#engine/world/vpcs/read.ts'
import { get, list } from '#lib/table.ts'
import { day, hour } from '#lib/time.ts'
import type { AnyCommand, AnyLateCommand, Doable, LateKind, Things } from '#parts/commands/command.ts'
import { everyAimed, everyCommand } from '#parts/commands/everyCommand.ts'
import { everyLateCommand } from '#parts/commands/everyLateCommand.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { imageRows } from '#parts/things/imageRows.ts'
import { theAccount } from '#parts/commands/instance/faults.ts'
import { whyNotOf } from '#parts/commands/whyNotOf.ts'

/** A press that the page offers: what it is called in a spec, and what it asks for; nothing but time, where it asks for nothing. */
export interface Press {
  readonly name: string
  readonly request?: Request
  /** milliseconds that pass afterwards; some minutes where it does not say */
  readonly wait?: number
}

type Every = { readonly [K in LateKind]: readonly Things[K][] }

const thingsOf = (account: Account): Every => ({
  instance: list(account.instances),
  volume: list(account.volumes),
  snapshot: list(account.snapshots),
  image: imageRows(account),
  address: list(account.addresses),
  group: groupsOf(account),
  keyPair: list(account.keyPairs),
  launchTemplate: list(account.launchTemplates),
  vpc: topologyOf(account).vpcs,
  subnet: topologyOf(account).subnets,
  routeTable: topologyOf(account).tables,
  gateway: topologyOf(account).gateways,
  acl: topologyOf(account).acls,
  networkInterface: interfacesOf(account),
  alarm: list(account.alarms),
  topic: list(account.topics),
  zone: list(account.instances).map(({ zone, type }) => ({ id: zone, type })),
  account: [theAccount],
})

/** The requests of an instance's windows where nothing in them is changed, or the likeliest thing is. */
const windows = ({ account }: History): readonly Press[] =>
  list(account.instances).flatMap((instance) =>
    instance.state === 'terminated' || instance.state === 'shutting-down' ? [] : atInstance(account, instance),
  )

function atInstance(account: Account, { id, type, state, zone, tags }: Instance): readonly Press[] {
  const name = tags['Name'] ?? id
  const [family = '', size = ''] = type.split('.')
  const bigger = { micro: 'small', small: 'medium', medium: 'large', large: 'xlarge', xlarge: '2xlarge' }[size] ?? size
  return [
    ...(state === 'stopped'
      ? [bigger, 'large'].map((other) => ({
          name: `${name} becomes ${family}.${other}`,
          request: {
            action: 'ModifyInstanceAttribute',
            params: { InstanceId: id, InstanceType: { Value: `${family}.${other}` } },
          },
        }))
      : []),
    { name: `image of ${name}`, request: { action: 'CreateImage', params: { InstanceId: id, Name: 'by the way' } } },
    {
      name: `root of ${name} replaced`,
      request: { action: 'CreateReplaceRootVolumeTask', params: { InstanceId: id } },
    },
    {
      name: `volume in ${zone}`,
      request: { action: 'CreateVolume', params: { AvailabilityZone: zone, Size: 10, VolumeType: 'gp3' } },
    },
    ...(get(account.instances, id)?.volumeIds ?? []).map((volume) => ({
      name: `snapshot of a volume of ${name}`,
      request: { action: 'CreateSnapshot', params: { VolumeId: volume } },
    })),
  ]
}

const anywhere = '0.0.0.0/0'
const everyPort = { From: 0, To: 65_535 } as const

/** The presses that somebody makes in the windows of doors and ways: other groups, rules of any kind, routes, lines of ACLs, roles, metadata. */
function around(account: Account, instance: Instance): readonly Press[] {
  const { id, state, tags, groupIds, subnetId } = instance
  const name = tags['Name'] ?? id
  if (state === 'terminated' || state === 'shutting-down') return []
  const press = (said: string, action: string, params: Readonly<Record<string, unknown>>): Press => ({
    name: `${name}: ${said}`,
    request: { action, params },
  })
  const own = groupIds[0] ?? ''
  const others = groupsOf(account).filter(
    (one) => groupVpc(account, one) === vpcOf(account, subnetId) && !groupIds.includes(one.id),
  )
  const subnet = topologyOf(account).subnets.find((one) => one.id === subnetId)
  const table = subnet && tableOf(account, subnet)
  const acl = aclOf(account, subnetId)
  const association = associationOf(account, id)
  const rule = (port: number, from: string) => [
    { IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [{ CidrIp: from }] },
  ]
  return [
    ...others.flatMap((other) => [
      press(`also in ${other.name}`, 'ModifyInstanceAttribute', { InstanceId: id, Groups: [...groupIds, other.id] }),
      press(`${other.name} alone`, 'ModifyInstanceAttribute', { InstanceId: id, Groups: [other.id] }),
    ]),
    ...[22, 80, 8080].map((port) =>
      press(`its group lets the VPC in at ${port}`, 'AuthorizeSecurityGroupIngress', {
        GroupId: own,
        IpPermissions: rule(port, '172.31.0.0/16'),
      }),
    ),
    press('its group lets all traffic in', 'AuthorizeSecurityGroupIngress', {
      GroupId: own,
      IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: anywhere }] }],
    }),
    press('its group lets nothing out', 'RevokeSecurityGroupEgress', {
      GroupId: own,
      IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: anywhere }] }],
    }),
    ...(acl
      ? [false, true].map((Egress) =>
          press(`its ACL refuses ${Egress ? 'answers' : 'requests'}`, 'CreateNetworkAclEntry', {
            NetworkAclId: acl.id,
            RuleNumber: 50,
            Egress,
            Protocol: '6',
            RuleAction: 'deny',
            CidrBlock: anywhere,
            PortRange: everyPort,
          }),
        )
      : []),
    ...(table
      ? [
          press('its way out is deleted', 'DeleteRoute', { RouteTableId: table.id, DestinationCidrBlock: anywhere }),
          press('a route table beside its own', 'CreateRouteTable', { VpcId: table.vpcId }),
        ]
      : []),
    ...(association
      ? [press('its role is taken off', 'DisassociateIamInstanceProfile', { AssociationId: association.id })]
      : []),
    ...['CloudWatchAgentServerRole', 's3-read-only', 'AmazonSSMRoleForInstancesQuickSetup'].map((Name) =>
      association
        ? press(`has ${Name} instead`, 'ReplaceIamInstanceProfileAssociation', {
            AssociationId: association.id,
            IamInstanceProfile: { Name },
          })
        : press(`has ${Name}`, 'AssociateIamInstanceProfile', { InstanceId: id, IamInstanceProfile: { Name } }),
    ),
    press('its metadata is off', 'ModifyInstanceMetadataOptions', { InstanceId: id, HttpEndpoint: 'disabled' }),
    press('its metadata asks no token', 'ModifyInstanceMetadataOptions', { InstanceId: id, HttpTokens: 'optional' }),
    ...(state === 'stopped'
      ? [press('its user data is emptied', 'ModifyInstanceAttribute', { InstanceId: id, UserData: { Value: '' } })]
      : []),
    ...['standard', 'unlimited'].map((CpuCredits) =>
      press(`credits are ${CpuCredits}`, 'ModifyInstanceCreditSpecification', {
        InstanceCreditSpecifications: [{ InstanceId: id, CpuCredits }],
      }),
    ),
    ...instance.volumeIds.map((VolumeId) =>
      press('a disk grows', 'ModifyVolume', { VolumeId, Size: (get(account.volumes, VolumeId)?.sizeGiB ?? 8) + 10 }),
    ),
  ]
}

const vpcOf = (account: Account, subnetId: string): string | undefined =>
  topologyOf(account).subnets.find(({ id }) => id === subnetId)?.vpcId

/** Everything that can be pressed in an account: each command of the register on each thing, and what its windows ask for. */
export function pressesIn(history: History): readonly Press[] {
  const { account } = history
  const things = thingsOf(account)
  const named = (thing: object): string => {
    const tags: unknown = 'tags' in thing ? thing.tags : undefined
    const tag = typeof tags === 'object' && tags !== null && 'Name' in tags ? tags.Name : undefined
    const names = [tag, 'name' in thing ? thing.name : undefined, 'id' in thing ? thing.id : undefined]
    return names.find((one) => typeof one === 'string' && one !== '')?.toString() ?? ''
  }
  const of = <K extends LateKind>(command: Doable<K> & { readonly id: string }, all: readonly Things[K][]) =>
    all.flatMap((thing): readonly Press[] => {
      if (!command.request || whyNotOf(history, command, thing)) return []
      return [{ name: `${command.id} ${named(thing)}`, request: command.request(thing, account) }]
    })
  const onAll = (command: AnyCommand | AnyLateCommand): readonly Press[] => {
    // the compiler cannot see that a command and its things are of one kind
    const every: Readonly<Record<string, readonly never[]>> = things as never
    return of(command as never, every[command.of] ?? [])
  }
  const aimed = everyAimed.flatMap((one) =>
    one.of === 'volume'
      ? things.volume.flatMap((volume) => one.targets(account, volume).flatMap((onto) => of(one.at(onto), [volume])))
      : things.address.flatMap((address) =>
          one.targets(account, address).flatMap((onto) => of(one.at(onto), [address])),
        ),
  )
  return [
    ...[...everyCommand, ...everyLateCommand].flatMap(onAll),
    ...aimed,
    ...windows(history),
    ...list(account.instances).flatMap((instance) => around(account, instance)),
    { name: 'an hour', wait: hour },
    { name: 'three days', wait: 3 * day },
    { name: 'an address', request: { action: 'AllocateAddress', params: {} } },
    { name: 'a topic', request: { action: 'CreateTopic', params: { Name: 'by-the-way' } } },
  ]
}

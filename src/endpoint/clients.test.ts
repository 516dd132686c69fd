import type { AddressInfo } from 'node:net'
import * as cloudwatch from '@aws-sdk/client-cloudwatch'
import * as ec2 from '@aws-sdk/client-ec2'
import * as sns from '@aws-sdk/client-sns'
import * as ssm from '@aws-sdk/client-ssm'
import { AwsQueryProtocol } from '@aws-sdk/core/protocols'
import { SmithyRpcV2CborProtocol } from '@smithy/core/cbor'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '#api/answer.ts'
import { usualUserData } from '#facts/userData.ts'
import { isRecord } from '#lib/record.ts'
import { type Members, operationsOf, type Schema, type ServiceName } from '#wire/schema.ts'
import { createEndpoint } from './server.ts'
import { createWorld } from './world.ts'

// AWS's own clients for JavaScript against the endpoint, over HTTP: what they read is what the account answered.

type Params = Readonly<Record<string, unknown>>

const start = Date.UTC(2026, 10, 2)
const world = createWorld({ seed: 'judged', startedAt: start }, { mode: 'settle', speed: 60 }, () => start)
/** what the account answered last, before anything was written for the wire */
let last: Answer | undefined
const watched = {
  ...world,
  ask(...asked: Parameters<typeof world.ask>) {
    last = world.ask(...asked)
    return last
  },
}
const bugs: unknown[] = []
const server = createEndpoint({ world: watched, region: 'us-east-1', onBug: (error) => bugs.push(error) })
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const config = {
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'anybody', secretAccessKey: 'anything' },
  maxAttempts: 1,
}
const clients = {
  ec2: new ec2.EC2Client(config),
  cloudwatch: new cloudwatch.CloudWatchClient(config),
  sns: new sns.SNSClient(config),
  ssm: new ssm.SSMClient(config),
}
const commands = { ec2, cloudwatch, sns, ssm } as unknown as Record<
  string,
  Record<string, new (params: Params) => never>
>
const asked = new Set<string>()

/** Asks by AWS's client, and holds what it read against what the account answered. */
async function ask(service: ServiceName, action: string, params: Params = {}) {
  const Command = commands[service]?.[`${action}Command`]
  if (!Command) throw new Error(`${service} has no ${action}`)
  asked.add(action)
  last = undefined
  const client: { send: (command: never) => Promise<object> } = clients[service]
  const { $metadata: _, ...read } = { $metadata: 0, ...(await client.send(new Command(params))) }
  const output = operationsOf(service).get(action)?.output ?? new Map()
  missing.push(...missingIn(action, output, read))
  expect(plain(read), action).toEqual(plain({ ...(output.has('Return') && { Return: true }), ...answered() }))
  // as the model has it, so that a story can go on with what it was told
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer of any action
  return read as any
}

const answered = (): Params => (last?.ok ? last.response : {})
const missing: string[] = []

/** Members that AWS's models say are always there and are not. */
function missingIn(path: string, members: Members, value: object): readonly string[] {
  const parts = new Map<string, unknown>(Object.entries(value))
  return [...members.values()].flatMap(({ name, needed, schema }) => {
    const part = parts.get(name)
    if (part === undefined) return needed ? [`${path}.${name}`] : []
    return missingWithin(`${path}.${name}`, schema, part)
  })
}

function missingWithin(path: string, schema: Schema, value: unknown): readonly string[] {
  if (schema.type === 'struct' && isRecord(value)) return missingIn(path, schema.members, value)
  if (schema.type === 'list' && Array.isArray(value))
    return value.flatMap((item: unknown) => missingWithin(`${path}[]`, schema.of, item))
  return []
}

/** The same with moments as ISO 8601 and without what XML does not tell apart: no list, and a list of nothing. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
}

const door = async (what: string, body: object) => {
  const response = await fetch(`${endpoint}/_playground/${what}`, { method: 'POST', body: JSON.stringify(body) })
  return (await response.json()) as Params
}

const ids = { image: '', instance: '', volume: '', snapshot: '' }

beforeAll(async () => {
  const { Images } = await ask('ec2', 'DescribeImages', { Filters: [{ Name: 'architecture', Values: ['x86_64'] }] })
  ids.image = Images[0].ImageId
  const { Instances } = await ask('ec2', 'RunInstances', {
    ImageId: ids.image,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    UserData: usualUserData['al2023-x86_64'],
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'a <b> & "c" \u{1F600} 한글\r\n' }] }],
  })
  ids.instance = Instances[0].InstanceId
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('AWS’s client for EC2', () => {
  it('launches, looks, changes and stops', async () => {
    const InstanceIds = [ids.instance]
    const InstanceId = ids.instance
    const { Reservations } = await ask('ec2', 'DescribeInstances', { InstanceIds })
    expect(Reservations[0].Instances[0]).toMatchObject({
      State: { Name: 'running', Code: 16 },
      LaunchTime: expect.any(Date),
      Tags: [{ Key: 'Name', Value: 'a <b> & "c" \u{1F600} 한글\r\n' }],
    })
    await ask('ec2', 'DescribeInstanceStatus', { InstanceIds })
    await ask('ec2', 'GetConsoleOutput', { InstanceId })
    await ask('ec2', 'GetConsoleScreenshot', { InstanceId })
    await ask('ec2', 'MonitorInstances', { InstanceIds })
    await ask('ec2', 'UnmonitorInstances', { InstanceIds })
    await ask('ec2', 'RebootInstances', { InstanceIds })
    await ask('ec2', 'DescribeInstanceCreditSpecifications', { InstanceIds })
    await ask('ec2', 'ModifyInstanceCreditSpecification', {
      InstanceCreditSpecifications: [{ InstanceId, CpuCredits: 'standard' }],
    })
    await ask('ec2', 'ModifyInstanceMaintenanceOptions', { InstanceId, AutoRecovery: 'disabled' })
    await ask('ec2', 'ModifyInstanceMetadataOptions', { InstanceId, HttpTokens: 'required' })
    await ask('ec2', 'CreateReplaceRootVolumeTask', { InstanceId })
    await ask('ec2', 'DescribeReplaceRootVolumeTasks')
    await door('ask', { action: 'ScheduleEvent', params: { InstanceId, Code: 'instance-reboot' } })
    const { InstanceStatuses } = await ask('ec2', 'DescribeInstanceStatus', { InstanceIds })
    const { InstanceEventId } = InstanceStatuses[0].Events[0]
    await ask('ec2', 'ModifyInstanceEventStartTime', {
      InstanceId,
      InstanceEventId,
      NotBefore: new Date(start + 10 * 86_400_000),
    })
    const IamInstanceProfile = { Name: 'CloudWatchAgentServerRole' }
    const { IamInstanceProfileAssociation } = await ask('ec2', 'AssociateIamInstanceProfile', {
      InstanceId,
      IamInstanceProfile,
    })
    const { AssociationId } = IamInstanceProfileAssociation
    const replaced = await ask('ec2', 'ReplaceIamInstanceProfileAssociation', { AssociationId, IamInstanceProfile })
    await ask('ec2', 'DescribeIamInstanceProfileAssociations')
    await ask('ec2', 'DisassociateIamInstanceProfile', {
      AssociationId: replaced.IamInstanceProfileAssociation.AssociationId,
    })
    await ask('ec2', 'StopInstances', { InstanceIds })
    await ask('ec2', 'ModifyInstanceAttribute', { InstanceId, InstanceType: { Value: 't3.small' } })
    const { InstanceType } = await ask('ec2', 'DescribeInstanceAttribute', { InstanceId, Attribute: 'instanceType' })
    expect(InstanceType).toEqual({ Value: 't3.small' })
    await ask('ec2', 'ResetInstanceAttribute', { InstanceId, Attribute: 'sourceDestCheck' })
    await ask('ec2', 'CreatePlacementGroup', { GroupName: 'apart', Strategy: 'spread' })
    await ask('ec2', 'ModifyInstancePlacement', { InstanceId, GroupName: 'apart' })
    await ask('ec2', 'DescribePlacementGroups', { GroupNames: ['apart'] })
    await ask('ec2', 'ModifyInstancePlacement', { InstanceId, GroupName: '' })
    await ask('ec2', 'DeletePlacementGroup', { GroupName: 'apart' })
    await ask('ec2', 'StartInstances', { InstanceIds })
    await ask('ec2', 'CreateTags', { Resources: InstanceIds, Tags: [{ Key: 'team', Value: '' }] })
    await ask('ec2', 'DescribeTags')
    await ask('ec2', 'DeleteTags', { Resources: InstanceIds, Tags: [{ Key: 'team' }] })
  })

  it('makes volumes, snapshots and images of them', async () => {
    const zone = (await ask('ec2', 'DescribeInstances')).Reservations[0].Instances[0].Placement.AvailabilityZone
    const { VolumeId } = await ask('ec2', 'CreateVolume', { AvailabilityZone: zone, Size: 8, VolumeType: 'gp3' })
    await ask('ec2', 'DescribeVolumes', { VolumeIds: [VolumeId] })
    await ask('ec2', 'AttachVolume', { VolumeId, InstanceId: ids.instance, Device: '/dev/sdf' })
    await ask('ec2', 'ModifyVolume', { VolumeId, Size: 9 })
    await ask('ec2', 'DescribeVolumesModifications', { VolumeIds: [VolumeId] })
    const { SnapshotId } = await ask('ec2', 'CreateSnapshot', { VolumeId, Description: 'before' })
    const InstanceSpecification = { InstanceId: ids.instance, ExcludeBootVolume: true }
    await ask('ec2', 'CreateSnapshots', { InstanceSpecification, Description: 'all' })
    await ask('ec2', 'DescribeSnapshots', { OwnerIds: ['self'] })
    await ask('ec2', 'DescribeSnapshotAttribute', { SnapshotId, Attribute: 'createVolumePermission' })
    await ask('ec2', 'DetachVolume', { VolumeId })
    await ask('ec2', 'DescribeVolumes', { VolumeIds: [VolumeId] })
    await ask('ec2', 'DeleteVolume', { VolumeId })
    await ask('ec2', 'DeleteSnapshot', { SnapshotId })
    const { ImageId } = await ask('ec2', 'CreateImage', { InstanceId: ids.instance, Name: 'golden' })
    await ask('ec2', 'DescribeImages', { Owners: ['self'] })
    await ask('ec2', 'DescribeImageAttribute', { ImageId, Attribute: 'launchPermission' })
    await ask('ec2', 'DeregisterImage', { ImageId })
  })

  it('copies, shares, registers and switches snapshots and images', async () => {
    const here = { SourceRegion: 'us-east-1' }
    const { ImageId: golden } = await ask('ec2', 'CreateImage', { InstanceId: ids.instance, Name: 'golden-2' })
    const { ImageId } = await ask('ec2', 'CopyImage', { ...here, SourceImageId: golden, Name: 'copy' })
    const [image] = (await ask('ec2', 'DescribeImages', { ImageIds: [ImageId] })).Images
    const { SnapshotId: SourceSnapshotId } = image.BlockDeviceMappings[0].Ebs
    const { SnapshotId } = await ask('ec2', 'CopySnapshot', { ...here, SourceSnapshotId })
    const toAll = { OperationType: 'add', UserIds: ['111122223333'] }
    await ask('ec2', 'ModifySnapshotAttribute', { SnapshotId, Attribute: 'createVolumePermission', ...toAll })
    await ask('ec2', 'ResetSnapshotAttribute', { SnapshotId, Attribute: 'createVolumePermission' })
    await ask('ec2', 'ModifyImageAttribute', { ImageId, Attribute: 'launchPermission', ...toAll })
    await ask('ec2', 'ResetImageAttribute', { ImageId, Attribute: 'launchPermission' })
    await ask('ec2', 'EnableImageDeprecation', { ImageId, DeprecateAt: new Date(start + 864e5 * 30) })
    await ask('ec2', 'DisableImageDeprecation', { ImageId })
    await ask('ec2', 'EnableImageDeregistrationProtection', { ImageId })
    await ask('ec2', 'DisableImageDeregistrationProtection', { ImageId })
    await ask('ec2', 'DisableImage', { ImageId })
    await ask('ec2', 'EnableImage', { ImageId })
    const root = { RootDeviceName: '/dev/xvda', VirtualizationType: 'hvm', Architecture: 'x86_64', EnaSupport: true }
    const BlockDeviceMappings = [{ DeviceName: root.RootDeviceName, Ebs: { SnapshotId } }]
    await ask('ec2', 'RegisterImage', { Name: 'registered', ...root, BlockDeviceMappings })
  })

  it('lays out a network', async () => {
    const { Vpc } = await ask('ec2', 'CreateVpc', { CidrBlock: '10.0.0.0/16' })
    const { VpcId } = Vpc
    await ask('ec2', 'ModifyVpcAttribute', { VpcId, EnableDnsHostnames: { Value: true } })
    await ask('ec2', 'DescribeDhcpOptions')
    const DhcpConfigurations = [{ Key: 'domain-name', Values: ['example.com'] }]
    const { DhcpOptions } = await ask('ec2', 'CreateDhcpOptions', { DhcpConfigurations })
    const { DhcpOptionsId } = DhcpOptions
    await ask('ec2', 'AssociateDhcpOptions', { DhcpOptionsId, VpcId })
    const here = [{ Name: 'vpc-id', Values: [VpcId] }]
    await ask('ec2', 'DescribeNatGateways', { Filter: here })
    await ask('ec2', 'DescribeVpcEndpoints', { Filters: here })
    for (const action of ['FlowLogs', 'VpcPeeringConnections', 'EgressOnlyInternetGateways', 'VpnGateways'])
      await ask('ec2', `Describe${action}`)
    await ask('ec2', 'AssociateDhcpOptions', { DhcpOptionsId: 'default', VpcId })
    await ask('ec2', 'DeleteDhcpOptions', { DhcpOptionsId })
    await ask('ec2', 'DescribeVpcAttribute', { VpcId, Attribute: 'enableDnsHostnames' })
    await ask('ec2', 'DescribeVpcs')
    const { Subnet } = await ask('ec2', 'CreateSubnet', { VpcId, CidrBlock: '10.0.1.0/24' })
    const { SubnetId } = Subnet
    await ask('ec2', 'ModifySubnetAttribute', { SubnetId, MapPublicIpOnLaunch: { Value: true } })
    await ask('ec2', 'DescribeSubnets')
    const { InternetGateway } = await ask('ec2', 'CreateInternetGateway')
    const { InternetGatewayId } = InternetGateway
    await ask('ec2', 'AttachInternetGateway', { VpcId, InternetGatewayId })
    await ask('ec2', 'DescribeInternetGateways')
    const { RouteTable } = await ask('ec2', 'CreateRouteTable', { VpcId })
    const { RouteTableId } = RouteTable
    const route = { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: InternetGatewayId }
    await ask('ec2', 'CreateRoute', route)
    await ask('ec2', 'ReplaceRoute', route)
    await ask('ec2', 'DescribeRouteTables')
    await ask('ec2', 'DeleteRoute', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0' })
    const { AssociationId } = await ask('ec2', 'AssociateRouteTable', { RouteTableId, SubnetId })
    const { NewAssociationId } = await ask('ec2', 'ReplaceRouteTableAssociation', { AssociationId, RouteTableId })
    await ask('ec2', 'DisassociateRouteTable', { AssociationId: NewAssociationId })
    await ask('ec2', 'DeleteRouteTable', { RouteTableId })
    const { NetworkAcl } = await ask('ec2', 'CreateNetworkAcl', { VpcId })
    const { NetworkAclId } = NetworkAcl
    const entry = {
      NetworkAclId,
      RuleNumber: 100,
      Protocol: '6',
      RuleAction: 'allow',
      Egress: false,
      CidrBlock: '0.0.0.0/0',
      PortRange: { From: 22, To: 22 },
    }
    await ask('ec2', 'CreateNetworkAclEntry', entry)
    await ask('ec2', 'ReplaceNetworkAclEntry', { ...entry, RuleAction: 'deny' })
    await ask('ec2', 'DeleteNetworkAclEntry', { NetworkAclId, RuleNumber: 100, Egress: false })
    const { NetworkAcls } = await ask('ec2', 'DescribeNetworkAcls', {
      Filters: [{ Name: 'association.subnet-id', Values: [SubnetId] }],
    })
    const { NetworkAclAssociationId } = NetworkAcls[0].Associations[0]
    await ask('ec2', 'ReplaceNetworkAclAssociation', { AssociationId: NetworkAclAssociationId, NetworkAclId })
    await ask('ec2', 'DeleteSubnet', { SubnetId })
    await ask('ec2', 'DeleteNetworkAcl', { NetworkAclId })
    await ask('ec2', 'DetachInternetGateway', { VpcId, InternetGatewayId })
    await ask('ec2', 'DeleteInternetGateway', { InternetGatewayId })
    const { GroupId } = await ask('ec2', 'CreateSecurityGroup', { GroupName: 'web', Description: 'web', VpcId })
    const IpPermissions = [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]
    await ask('ec2', 'AuthorizeSecurityGroupIngress', { GroupId, IpPermissions })
    await ask('ec2', 'DescribeSecurityGroups', { GroupIds: [GroupId] })
    await ask('ec2', 'UpdateSecurityGroupRuleDescriptionsIngress', { GroupId, IpPermissions })
    const { SecurityGroupRules } = await ask('ec2', 'DescribeSecurityGroupRules', {
      Filters: [{ Name: 'group-id', Values: [GroupId] }],
    })
    const { SecurityGroupRuleId } = SecurityGroupRules[0]
    const SecurityGroupRule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIpv4: '10.0.0.0/8' }
    await ask('ec2', 'ModifySecurityGroupRules', {
      GroupId,
      SecurityGroupRules: [{ SecurityGroupRuleId, SecurityGroupRule }],
    })
    await ask('ec2', 'RevokeSecurityGroupIngress', { GroupId, SecurityGroupRuleIds: [SecurityGroupRuleId] })
    await ask('ec2', 'AuthorizeSecurityGroupEgress', { GroupId, IpPermissions })
    const described = {
      GroupId,
      IpPermissions: [{ ...IpPermissions[0], IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'all' }] }],
    }
    await ask('ec2', 'UpdateSecurityGroupRuleDescriptionsEgress', described)
    await ask('ec2', 'RevokeSecurityGroupEgress', { GroupId, IpPermissions })
    await ask('ec2', 'DescribeManagedPrefixLists')
    await ask('ec2', 'DeleteSecurityGroup', { GroupId })
    await ask('ec2', 'DeleteVpc', { VpcId })
    const { AllocationId } = await ask('ec2', 'AllocateAddress')
    const associated = await ask('ec2', 'AssociateAddress', { AllocationId, InstanceId: ids.instance })
    await ask('ec2', 'DescribeAddresses')
    await ask('ec2', 'DescribeAddressesAttribute', { AllocationIds: [AllocationId], Attribute: 'domain-name' })
    await ask('ec2', 'DisassociateAddress', { AssociationId: associated.AssociationId })
    await ask('ec2', 'ReleaseAddress', { AllocationId })
    const { Subnets } = await ask('ec2', 'DescribeSubnets')
    const unused = Subnets.find((one: { AvailabilityZone: string }) => one.AvailabilityZone === 'us-east-1f')
    await ask('ec2', 'DeleteSubnet', { SubnetId: unused.SubnetId })
    await ask('ec2', 'CreateDefaultSubnet', { AvailabilityZone: 'us-east-1f' })
  })

  it('has a second network interface', async () => {
    const { Instances } = (await ask('ec2', 'DescribeInstances', { InstanceIds: [ids.instance] })).Reservations[0]
    const { NetworkInterface } = await ask('ec2', 'CreateNetworkInterface', { SubnetId: Instances[0].SubnetId })
    const { NetworkInterfaceId } = NetworkInterface
    const { AssignedPrivateIpAddresses } = await ask('ec2', 'AssignPrivateIpAddresses', {
      NetworkInterfaceId,
      SecondaryPrivateIpAddressCount: 1,
    })
    const PrivateIpAddresses = [AssignedPrivateIpAddresses[0].PrivateIpAddress]
    await ask('ec2', 'UnassignPrivateIpAddresses', { NetworkInterfaceId, PrivateIpAddresses })
    await ask('ec2', 'ModifyNetworkInterfaceAttribute', { NetworkInterfaceId, SourceDestCheck: { Value: false } })
    await ask('ec2', 'ResetNetworkInterfaceAttribute', { NetworkInterfaceId, SourceDestCheck: 'true' })
    await ask('ec2', 'DescribeNetworkInterfaceAttribute', { NetworkInterfaceId, Attribute: 'description' })
    const { AttachmentId } = await ask('ec2', 'AttachNetworkInterface', {
      NetworkInterfaceId,
      InstanceId: ids.instance,
      DeviceIndex: 1,
    })
    await ask('ec2', 'DetachNetworkInterface', { AttachmentId })
    await ask('ec2', 'DescribeNetworkInterfaces')
    await ask('ec2', 'DeleteNetworkInterface', { NetworkInterfaceId })
  })

  it('keeps launch templates', async () => {
    const { LaunchTemplateData } = await ask('ec2', 'GetLaunchTemplateData', { InstanceId: ids.instance })
    const data = { InstanceType: 't3.micro', ImageId: LaunchTemplateData.ImageId }
    const { LaunchTemplate } = await ask('ec2', 'CreateLaunchTemplate', {
      LaunchTemplateName: 'web',
      LaunchTemplateData: data,
    })
    const { LaunchTemplateId } = LaunchTemplate
    await ask('ec2', 'CreateLaunchTemplateVersion', { LaunchTemplateId, LaunchTemplateData: data })
    await ask('ec2', 'ModifyLaunchTemplate', { LaunchTemplateId, DefaultVersion: '2' })
    await ask('ec2', 'DescribeLaunchTemplates')
    await ask('ec2', 'DescribeLaunchTemplateVersions', { LaunchTemplateId })
    await ask('ec2', 'DeleteLaunchTemplateVersions', { LaunchTemplateId, Versions: ['1'] })
    await ask('ec2', 'DeleteLaunchTemplate', { LaunchTemplateId })
  })

  it('asks for a Spot Instance, and cancels that', async () => {
    const { SpotInstanceRequests } = await ask('ec2', 'RequestSpotInstances', {
      Type: 'persistent',
      LaunchSpecification: { ImageId: ids.image, InstanceType: 't3.micro' },
    })
    await ask('ec2', 'DescribeSpotPriceHistory', { InstanceTypes: ['t3.micro'] })
    const SpotInstanceRequestIds = [SpotInstanceRequests[0].SpotInstanceRequestId]
    const found = await ask('ec2', 'DescribeSpotInstanceRequests', { SpotInstanceRequestIds })
    await ask('ec2', 'CancelSpotInstanceRequests', { SpotInstanceRequestIds })
    await ask('ec2', 'TerminateInstances', { InstanceIds: [found.SpotInstanceRequests[0].InstanceId] })
  })

  it('holds keys, and asks what there is', async () => {
    const { KeyMaterial } = await ask('ec2', 'CreateKeyPair', { KeyName: 'lab' })
    expect(KeyMaterial).toMatch(/^-----BEGIN/)
    const { KeyPairs } = await ask('ec2', 'DescribeKeyPairs', { IncludePublicKey: true })
    await ask('ec2', 'ImportKeyPair', {
      KeyName: 'mine',
      PublicKeyMaterial: new TextEncoder().encode(KeyPairs[0].PublicKey),
    })
    await ask('ec2', 'DeleteKeyPair', { KeyName: 'lab' })
    await ask('ec2', 'DescribeAvailabilityZones')
    await ask('ec2', 'DescribeRegions')
    await ask('ec2', 'DescribeInstanceTypes', { InstanceTypes: ['t3.micro', 'r3.large'] })
  })

  it('reads a refusal as AWS’s own error', async () => {
    const none = ['i-0123456789abcdef0']
    await expect(clients.ec2.send(new ec2.StartInstancesCommand({ InstanceIds: none }))).rejects.toMatchObject({
      name: 'InvalidInstanceID.NotFound',
      message: "The instance ID 'i-0123456789abcdef0' does not exist",
    })
    const dry = new ec2.StopInstancesCommand({ InstanceIds: [ids.instance], DryRun: true })
    await expect(clients.ec2.send(dry)).rejects.toMatchObject({
      name: 'DryRunOperation',
      $metadata: { httpStatusCode: 412 },
    })
    const fleet = new ec2.DescribeFleetsCommand({})
    await expect(clients.ec2.send(fleet)).rejects.toMatchObject({ name: 'Playground.NotModelled' })
    const refused = { name: 'UnsupportedOperation' }
    await expect(clients.ec2.send(new ec2.DescribeVpcClassicLinkCommand())).rejects.toMatchObject(refused)
    await expect(clients.ec2.send(new ec2.DescribeVpcClassicLinkDnsSupportCommand())).rejects.toMatchObject(refused)
    for (const action of ['DescribeVpcClassicLink', 'DescribeVpcClassicLinkDnsSupport']) asked.add(action)
  })

  it('comes to an end of its pages and of its waiting', async () => {
    for (let i = 0; i < 6; i++) await ask('ec2', 'CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 1 })
    const pages: number[] = []
    for await (const { Volumes } of ec2.paginateDescribeVolumes({ client: clients.ec2, pageSize: 5 }, {}))
      pages.push(Volumes?.length ?? 0)
    expect(pages).toEqual([5, 3])
    const waiter = { client: clients.ec2, maxWaitTime: 5, minDelay: 1, maxDelay: 1 }
    const InstanceIds = [ids.instance]
    expect((await ec2.waitUntilInstanceRunning(waiter, { InstanceIds })).state).toBe('SUCCESS')
    await ask('ec2', 'TerminateInstances', { InstanceIds })
    expect((await ec2.waitUntilInstanceTerminated(waiter, { InstanceIds })).state).toBe('SUCCESS')
  })

  it('makes a default VPC anew', async () => {
    const { Subnets } = await ask('ec2', 'DescribeSubnets')
    for (const { SubnetId } of Subnets) await ask('ec2', 'DeleteSubnet', { SubnetId })
    const { InternetGateways } = await ask('ec2', 'DescribeInternetGateways')
    for (const { InternetGatewayId, Attachments } of InternetGateways)
      await ask('ec2', 'DetachInternetGateway', { InternetGatewayId, VpcId: Attachments[0].VpcId })
    const { Vpcs } = await ask('ec2', 'DescribeVpcs')
    await ask('ec2', 'DeleteVpc', { VpcId: Vpcs[0].VpcId })
    await ask('ec2', 'CreateDefaultVpc')
  })

  it('lets out, and tells and changes rules by their ids', async () => {
    const { GroupId } = await ask('ec2', 'CreateSecurityGroup', { GroupName: 'ruled', Description: 'rules by id' })
    const IpPermissions = [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.0.0.0/8' }] }]
    const described = (Description: string) =>
      IpPermissions.map((one) => ({ ...one, IpRanges: [{ CidrIp: '10.0.0.0/8', Description }] }))
    await ask('ec2', 'AuthorizeSecurityGroupIngress', { GroupId, IpPermissions })
    await ask('ec2', 'AuthorizeSecurityGroupEgress', { GroupId, IpPermissions })
    await ask('ec2', 'UpdateSecurityGroupRuleDescriptionsIngress', { GroupId, IpPermissions: described('in') })
    await ask('ec2', 'UpdateSecurityGroupRuleDescriptionsEgress', { GroupId, IpPermissions: described('out') })
    const { SecurityGroupRules } = await ask('ec2', 'DescribeSecurityGroupRules', {
      Filters: [{ Name: 'group-id', Values: [GroupId] }],
    })
    const [{ SecurityGroupRuleId }] = SecurityGroupRules
    const SecurityGroupRule = { IpProtocol: 'tcp', FromPort: 8443, ToPort: 8443, CidrIpv4: '10.0.0.0/8' }
    await ask('ec2', 'ModifySecurityGroupRules', {
      GroupId,
      SecurityGroupRules: [{ SecurityGroupRuleId, SecurityGroupRule }],
    })
    await ask('ec2', 'RevokeSecurityGroupEgress', { GroupId, IpPermissions: described('out') })
    await ask('ec2', 'DescribeManagedPrefixLists')
    const Filters = [{ Name: 'instance-type', Values: ['t3.micro'] }]
    const places = await ask('ec2', 'DescribeInstanceTypeOfferings', { LocationType: 'availability-zone', Filters })
    expect(places.InstanceTypeOfferings.length).toBeGreaterThan(1)
    await ask('ec2', 'DescribeVolumeStatus')
    const { Volumes } = await ask('ec2', 'DescribeVolumes')
    const [{ VolumeId }] = Volumes
    await ask('ec2', 'ModifyVolumeAttribute', { VolumeId, AutoEnableIO: { Value: true } })
    await ask('ec2', 'EnableVolumeIO', { VolumeId })
    await ask('ec2', 'DescribeVolumeAttribute', { VolumeId, Attribute: 'autoEnableIO' })
    await ask('ec2', 'GetDefaultCreditSpecification', { InstanceFamily: 't3' })
    await ask('ec2', 'GetImageBlockPublicAccessState')
    await ask('ec2', 'DisableImageBlockPublicAccess')
    await ask('ec2', 'EnableImageBlockPublicAccess', { ImageBlockPublicAccessState: 'block-new-sharing' })
    await ask('ec2', 'GetEbsEncryptionByDefault')
    await ask('ec2', 'EnableEbsEncryptionByDefault')
    await ask('ec2', 'DisableEbsEncryptionByDefault')
    await ask('ec2', 'GetEbsDefaultKmsKeyId')
    await ask('ec2', 'DescribeAccountAttributes')
    await ask('ec2', 'GetPasswordData', { InstanceId: ids.instance })
    await ask('ec2', 'DeleteSecurityGroup', { GroupId })
  })

  it('makes, attaches, changes and deletes network interfaces', async () => {
    const { Subnets } = await ask('ec2', 'DescribeSubnets')
    const [{ SubnetId }] = Subnets
    const { NetworkInterface } = await ask('ec2', 'CreateNetworkInterface', { SubnetId })
    const { NetworkInterfaceId } = NetworkInterface
    const run = { ImageId: ids.image, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, SubnetId }
    const { Instances } = await ask('ec2', 'RunInstances', run)
    const [{ InstanceId }] = Instances
    await door('time', { advance: 120 })
    const { AttachmentId } = await ask('ec2', 'AttachNetworkInterface', {
      NetworkInterfaceId,
      InstanceId,
      DeviceIndex: 1,
    })
    const { AssignedPrivateIpAddresses } = await ask('ec2', 'AssignPrivateIpAddresses', {
      NetworkInterfaceId,
      SecondaryPrivateIpAddressCount: 1,
    })
    const PrivateIpAddresses = [AssignedPrivateIpAddresses[0].PrivateIpAddress]
    await ask('ec2', 'UnassignPrivateIpAddresses', { NetworkInterfaceId, PrivateIpAddresses })
    await ask('ec2', 'ModifyNetworkInterfaceAttribute', { NetworkInterfaceId, SourceDestCheck: { Value: false } })
    await ask('ec2', 'ResetNetworkInterfaceAttribute', { NetworkInterfaceId, SourceDestCheck: 'true' })
    const told = await ask('ec2', 'DescribeNetworkInterfaceAttribute', {
      NetworkInterfaceId,
      Attribute: 'sourceDestCheck',
    })
    expect(told).toMatchObject({ SourceDestCheck: { Value: true } })
    const { NetworkInterfaces } = await ask('ec2', 'DescribeNetworkInterfaces')
    expect(NetworkInterfaces).toHaveLength(2)
    await ask('ec2', 'DetachNetworkInterface', { AttachmentId, Force: true })
    await ask('ec2', 'DeleteNetworkInterface', { NetworkInterfaceId })
    await ask('ec2', 'TerminateInstances', { InstanceIds: [InstanceId] })
    await door('time', { advance: 120 })
  })
})

/** CloudWatch's clients speak JSON today, and CBOR or queries when they are told to. */
const speakers = Object.entries({
  JSON: clients.cloudwatch,
  CBOR: new cloudwatch.CloudWatchClient({ ...config, protocol: SmithyRpcV2CborProtocol }),
  queries: new cloudwatch.CloudWatchClient({ ...config, protocol: AwsQueryProtocol }),
})

describe('AWS’s client for CloudWatch', () => {
  it.each(speakers)('puts alarms and reads metrics in %s', async (_, speaker) => {
    clients.cloudwatch = speaker
    const Dimensions = [{ Name: 'InstanceId', Value: ids.instance }]
    const watched = { Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Dimensions }
    const span = { StartTime: new Date(start), EndTime: new Date(start + 7_200_000) }
    const AlarmNames = ['cpu']
    await ask('cloudwatch', 'PutMetricAlarm', {
      ...watched,
      AlarmName: 'cpu',
      Statistic: 'Average',
      Period: 300,
      EvaluationPeriods: 2,
      Threshold: 80.5,
      ComparisonOperator: 'GreaterThanThreshold',
    })
    await door('time', { advance: 900 })
    const { MetricAlarms } = await ask('cloudwatch', 'DescribeAlarms')
    await ask('cloudwatch', 'DescribeAlarmsForMetric', { MetricName: 'CPUUtilization', Namespace: 'AWS/EC2' })
    expect(MetricAlarms[0]).toMatchObject({ Threshold: 80.5, StateUpdatedTimestamp: expect.any(Date) })
    await ask('cloudwatch', 'SetAlarmState', { AlarmName: 'cpu', StateValue: 'ALARM', StateReason: 'a test' })
    await ask('cloudwatch', 'DescribeAlarmHistory')
    await ask('cloudwatch', 'DisableAlarmActions', { AlarmNames })
    await ask('cloudwatch', 'EnableAlarmActions', { AlarmNames })
    await ask('cloudwatch', 'ListMetrics')
    const { Datapoints } = await ask('cloudwatch', 'GetMetricStatistics', {
      ...watched,
      ...span,
      Period: 300,
      Statistics: ['Average', 'SampleCount'],
    })
    expect(Datapoints[0].Timestamp).toBeInstanceOf(Date)
    const MetricDataQueries = [{ Id: 'cpu', MetricStat: { Metric: watched, Period: 300, Stat: 'Average' } }]
    await ask('cloudwatch', 'GetMetricData', { ...span, MetricDataQueries })
    const values = { Unit: 'Milliseconds', Values: [1.5, 2], Counts: [3, 1], Timestamp: new Date(start + 600_000) }
    const MetricData = [
      { MetricName: 'Latency', Dimensions: [{ Name: 'Page', Value: 'cart' }], ...values },
      { MetricName: 'Sold', StatisticValues: { SampleCount: 2, Sum: 5, Minimum: 1, Maximum: 4 } },
    ]
    await ask('cloudwatch', 'PutMetricData', { Namespace: 'shop', MetricData })
    await ask('cloudwatch', 'ListMetrics', { Namespace: 'shop' })
    await ask('cloudwatch', 'PutDashboard', { DashboardName: 'web', DashboardBody: '{"widgets":[]}' })
    await ask('cloudwatch', 'GetDashboard', { DashboardName: 'web' })
    await ask('cloudwatch', 'ListDashboards')
    await ask('cloudwatch', 'DeleteDashboards', { DashboardNames: ['web'] })
    const ResourceARN = MetricAlarms[0].AlarmArn
    await ask('cloudwatch', 'TagResource', { ResourceARN, Tags: [{ Key: 'Team', Value: 'web' }] })
    await ask('cloudwatch', 'ListTagsForResource', { ResourceARN })
    await ask('cloudwatch', 'UntagResource', { ResourceARN, TagKeys: ['Team'] })
    await ask('cloudwatch', 'DeleteAlarms', { AlarmNames })
    const unknown = new cloudwatch.SetAlarmStateCommand({ AlarmName: 'none', StateValue: 'OK', StateReason: 'x' })
    await expect(speaker.send(unknown)).rejects.toMatchObject({
      name: 'ResourceNotFound',
      message: 'Unknown alarm: none',
    })
  })
})

describe('AWS’s client for SNS', () => {
  it('makes topics, subscribes and publishes', async () => {
    const { TopicArn } = await ask('sns', 'CreateTopic', { Name: 'ops' })
    await ask('sns', 'Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'a@example.com' })
    await door('time', { advance: 60 })
    const said = (await door('ask', { action: 'DescribeMessages' })) as {
      response: { Messages: readonly { Token?: string }[] }
    }
    const Token = said.response.Messages.find((one) => one.Token)?.Token
    const { SubscriptionArn } = await ask('sns', 'ConfirmSubscription', { TopicArn, Token })
    await ask('sns', 'Publish', { TopicArn, Message: '1 < 2', Subject: 'sums' })
    const attribute = { AttributeName: 'DisplayName', AttributeValue: 'Operations' }
    await ask('sns', 'SetTopicAttributes', { TopicArn, ...attribute })
    await ask('sns', 'GetTopicAttributes', { TopicArn })
    const permission = { Label: 'team', AWSAccountId: ['999999999999'], ActionName: ['Publish'] }
    await ask('sns', 'AddPermission', { TopicArn, ...permission })
    await ask('sns', 'RemovePermission', { TopicArn, Label: 'team' })
    const filter = { AttributeName: 'FilterPolicy', AttributeValue: '{"kind":["urgent"]}' }
    await ask('sns', 'SetSubscriptionAttributes', { SubscriptionArn, ...filter })
    const MessageAttributes = { kind: { DataType: 'String', StringValue: 'urgent' } }
    await ask('sns', 'Publish', { TopicArn, Message: 'wake up', MessageAttributes })
    const PublishBatchRequestEntries = [
      { Id: 'a', Message: 'one' },
      { Id: 'b', Message: 'two', MessageAttributes },
    ]
    await ask('sns', 'PublishBatch', { TopicArn, PublishBatchRequestEntries })
    await ask('sns', 'TagResource', { ResourceArn: TopicArn, Tags: [{ Key: 'Team', Value: 'ops' }] })
    await ask('sns', 'ListTagsForResource', { ResourceArn: TopicArn })
    await ask('sns', 'UntagResource', { ResourceArn: TopicArn, TagKeys: ['Team'] })
    await ask('sns', 'GetSubscriptionAttributes', { SubscriptionArn })
    await ask('sns', 'ListTopics')
    await ask('sns', 'ListSubscriptions')
    await ask('sns', 'ListSubscriptionsByTopic', { TopicArn })
    await ask('sns', 'Unsubscribe', { SubscriptionArn })
    await ask('sns', 'DeleteTopic', { TopicArn })
    const gone = new sns.PublishCommand({ TopicArn, Message: 'x' })
    await expect(clients.sns.send(gone)).rejects.toMatchObject({
      name: 'NotFoundException',
      message: 'Topic does not exist',
      $metadata: { httpStatusCode: 404 },
    })
  })

  it('verifies a telephone in the sandbox', async () => {
    const PhoneNumber = '+821087654321'
    await ask('sns', 'GetSMSSandboxAccountStatus')
    await ask('sns', 'ListSMSSandboxPhoneNumbers')
    await ask('sns', 'CheckIfPhoneNumberIsOptedOut', { phoneNumber: PhoneNumber })
    await ask('sns', 'ListPhoneNumbersOptedOut')
    await ask('sns', 'CreateSMSSandboxPhoneNumber', { PhoneNumber })
    await door('time', { advance: 60 })
    const said = (await door('ask', { action: 'DescribeMessages', params: { Protocol: 'sms' } })) as {
      response: { Messages: readonly { Text: string }[] }
    }
    const OneTimePassword = /\d{6}/.exec(said.response.Messages.at(-1)?.Text ?? '')?.[0]
    await ask('sns', 'VerifySMSSandboxPhoneNumber', { PhoneNumber, OneTimePassword })
    // a number stays for a day
    await door('time', { advance: 25 * 3600 })
    await ask('sns', 'DeleteSMSSandboxPhoneNumber', { PhoneNumber })
  })
})

describe('Systems Manager', () => {
  it('names the newest image, and opens a session with an instance whose agent is connected', async () => {
    const Name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
    const { Parameter } = await ask('ssm', 'GetParameter', { Name })
    await ask('ssm', 'GetParameters', { Names: [Name, '/mine'] })
    await ask('ssm', 'GetParametersByPath', { Path: '/aws/service/ami-amazon-linux-latest' })
    await expect(clients.ssm.send(new ssm.GetParameterCommand({ Name: '/mine' }))).rejects.toMatchObject({
      name: 'ParameterNotFound',
    })
    const { Instances } = await ask('ec2', 'RunInstances', {
      ImageId: Parameter.Value,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      IamInstanceProfile: { Name: 'AmazonSSMRoleForInstancesQuickSetup' },
    })
    const Target = Instances[0].InstanceId
    await door('time', { advance: 300 })
    const { InstanceInformationList } = await ask('ssm', 'DescribeInstanceInformation')
    expect(InstanceInformationList).toMatchObject([{ InstanceId: Target, PingStatus: 'Online' }])
    await ask('ssm', 'StartSession', { Target })
    await ask('ec2', 'TerminateInstances', { InstanceIds: [Target] })
    await expect(clients.ssm.send(new ssm.StartSessionCommand({ Target }))).rejects.toMatchObject({
      name: 'TargetNotConnected',
      message: `${Target} is not connected.`,
    })
  })
})

describe('all of it', () => {
  it('is every action that the account has, and nothing that AWS always answers is missing', () => {
    const all = (['ec2', 'cloudwatch', 'sns', 'ssm'] as const).flatMap((service) => [...operationsOf(service).keys()])
    console.log(`AWS's own clients judged ${asked.size} of ${all.length} actions.`)
    expect(all.filter((action) => !asked.has(action))).toEqual([])
    expect([...new Set(missing)]).toEqual([])
    expect(bugs).toEqual([])
  })
})

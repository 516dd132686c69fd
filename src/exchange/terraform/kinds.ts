import { listOf, type Members, membersOf, type Tree } from '../read/tree.ts'
import { pascalised } from './expressions.ts'

/** The way in which one of Terraform's resources is told: CloudFormation's type, and the names that are not simply those in capitals. */
interface Told {
  readonly type: string
  readonly names?: Readonly<Record<string, string>>
  readonly also?: (said: Members) => Members
}

const blocks = (tree: Tree): readonly Tree[] => (Array.isArray(tree) ? tree : tree === undefined ? [] : [tree])

const disk = (said: Tree): Members => {
  const { device_name: DeviceName, tags: _, ...ebs } = membersOf(said)
  const { VolumeSize, ...rest } = membersOf(pascalised(ebs))
  return {
    ...(DeviceName !== undefined && { DeviceName }),
    Ebs: { ...(VolumeSize !== undefined && { VolumeSize }), ...rest },
  }
}

/** Terraform has lists of sources in one rule. */
export function rules(way: Tree, group?: Tree): readonly Members[] {
  return blocks(way)
    .map(membersOf)
    .flatMap((rule) => {
      const ports = {
        IpProtocol: rule['protocol'],
        FromPort: rule['from_port'],
        ToPort: rule['to_port'],
        ...(rule['description'] ? { Description: rule['description'] } : {}),
      }
      return [
        ...blocks(rule['cidr_blocks']).map((CidrIp) => ({ ...ports, CidrIp })),
        ...blocks(rule['ipv6_cidr_blocks']).map((CidrIpv6) => ({ ...ports, CidrIpv6 })),
        ...[...blocks(rule['security_groups']), ...blocks(rule['source_security_group_id'])].map(
          (SourceSecurityGroupId) => ({ ...ports, SourceSecurityGroupId }),
        ),
        ...(rule['self'] === true && group !== undefined ? [{ ...ports, SourceSecurityGroupId: group }] : []),
      ]
    })
}

/** The blocks that stand once in an instance, and are structures at AWS. */
const singles = [
  'cpu_options',
  'enclave_options',
  'maintenance_options',
  'private_dns_name_options',
  'capacity_reservation_specification',
]

/** A launch template is named by its id or by its name. */
function templateOf(said: Tree): Members {
  const { id: LaunchTemplateId, name: LaunchTemplateName, version: Version } = membersOf(said)
  return Object.fromEntries(
    Object.entries({ LaunchTemplateId, LaunchTemplateName, Version }).filter(([, value]) => value !== undefined),
  )
}

const pascalName = (name: string) => Object.keys(membersOf(pascalised({ [name]: 1 })))[0] ?? name

const instance: Told = {
  type: 'AWS::EC2::Instance',
  names: {
    ami: 'ImageId',
    placement_group: 'PlacementGroupName',
    placement_partition_number: 'PlacementPartitionNumber',
    vpc_security_group_ids: 'SecurityGroupIds',
    user_data_base64: 'UserData',
    hibernation: '',
    credit_specification: '',
    metadata_options: '',
    root_block_device: '',
    ebs_block_device: '',
    user_data: '',
    user_data_replace_on_change: '',
    launch_template: '',
    network_interface: '',
    ...Object.fromEntries(singles.map((name) => [name, ''])),
  },
  also: (said) => ({
    ...(said['user_data'] !== undefined && { UserData: { 'Fn::Base64': said['user_data'] } }),
    ...(said['hibernation'] === true && { HibernationOptions: { Configured: true } }),
    ...(said['credit_specification'] !== undefined && {
      CreditSpecification: { CpuCredits: membersOf(blocks(said['credit_specification'])[0])['cpu_credits'] },
    }),
    ...(said['metadata_options'] !== undefined && { MetadataOptions: pascalised(blocks(said['metadata_options'])[0]) }),
    ...(said['launch_template'] !== undefined && { LaunchTemplate: templateOf(blocks(said['launch_template'])[0]) }),
    ...(said['network_interface'] !== undefined && {
      NetworkInterfaces: blocks(said['network_interface']).map(pascalised),
    }),
    ...Object.fromEntries(
      singles.flatMap((name) =>
        said[name] === undefined ? [] : [[pascalName(name), pascalised(blocks(said[name])[0])]],
      ),
    ),
    ...(said['root_block_device'] !== undefined && { RootDisk: disk(blocks(said['root_block_device'])[0])['Ebs'] }),
    ...(said['ebs_block_device'] !== undefined && { BlockDeviceMappings: blocks(said['ebs_block_device']).map(disk) }),
  }),
}

const rule = (way: 'Ingress' | 'Egress'): Told => ({
  type: `AWS::EC2::SecurityGroup${way}`,
  names: {
    security_group_id: 'GroupId',
    cidr_ipv4: 'CidrIp',
    cidr_ipv6: 'CidrIpv6',
    referenced_security_group_id: 'SourceSecurityGroupId',
    prefix_list_id: 'SourcePrefixListId',
  },
})

/** Terraform's resources by their types. */
export const kinds: Readonly<Record<string, Told>> = {
  aws_instance: instance,
  aws_ebs_volume: { type: 'AWS::EC2::Volume', names: { type: 'VolumeType' } },
  aws_volume_attachment: { type: 'AWS::EC2::VolumeAttachment', names: { device_name: 'Device' } },
  aws_eip: { type: 'AWS::EC2::EIP', names: { instance: 'InstanceId', vpc: '' } },
  aws_eip_association: { type: 'AWS::EC2::EIPAssociation' },
  aws_placement_group: { type: 'AWS::EC2::PlacementGroup', names: { name: 'GroupName' } },
  aws_key_pair: { type: 'AWS::EC2::KeyPair', names: { public_key: 'PublicKeyMaterial' } },
  aws_security_group: {
    type: 'AWS::EC2::SecurityGroup',
    names: {
      name: 'GroupName',
      description: 'GroupDescription',
      ingress: '',
      egress: '',
      name_prefix: '',
      revoke_rules_on_delete: '',
    },
    also: (said) => ({
      // what Terraform says where nobody else does
      GroupDescription: said['description'] ?? 'Managed by Terraform',
      SecurityGroupIngress: rules(said['ingress']),
      // Terraform takes away the way out that a new group has
      ...(rules(said['egress']).length > 0 ? { SecurityGroupEgress: rules(said['egress']) } : { NoEgress: true }),
    }),
  },
  aws_vpc_security_group_ingress_rule: rule('Ingress'),
  aws_vpc_security_group_egress_rule: rule('Egress'),
  aws_network_interface: {
    type: 'AWS::EC2::NetworkInterface',
    names: { security_groups: 'GroupSet', private_ips: '', private_ips_count: 'SecondaryPrivateIpAddressCount' },
    also: (said) => ({
      ...(said['private_ips'] !== undefined && {
        PrivateIpAddresses: listOf(said['private_ips']).map((PrivateIpAddress, nth) => ({
          PrivateIpAddress,
          Primary: nth === 0,
        })),
      }),
    }),
  },
  aws_network_interface_attachment: {
    type: 'AWS::EC2::NetworkInterfaceAttachment',
    names: { network_interface_id: 'NetworkInterfaceId', instance_id: 'InstanceId', device_index: 'DeviceIndex' },
  },
  aws_iam_instance_profile: {
    type: 'AWS::IAM::InstanceProfile',
    names: { name: 'InstanceProfileName', role: '' },
    also: (said) => ({ Roles: blocks(said['role']) }),
  },
  aws_vpc: { type: 'AWS::EC2::VPC' },
  aws_vpc_dhcp_options: { type: 'AWS::EC2::DHCPOptions' },
  aws_vpc_dhcp_options_association: { type: 'AWS::EC2::VPCDHCPOptionsAssociation' },
  aws_subnet: { type: 'AWS::EC2::Subnet' },
  aws_route_table_association: { type: 'AWS::EC2::SubnetRouteTableAssociation' },
  aws_route: { type: 'AWS::EC2::Route' },
  aws_cloudwatch_metric_alarm: {
    type: 'AWS::CloudWatch::Alarm',
    names: { ok_actions: 'OKActions', dimensions: '' },
    also: (said) => ({
      Dimensions: Object.entries(membersOf(said['dimensions'])).map(([Name, Value]) => ({ Name, Value })),
    }),
  },
  aws_sns_topic: { type: 'AWS::SNS::Topic', names: { name: 'TopicName' } },
  aws_sns_topic_subscription: { type: 'AWS::SNS::Subscription' },
  aws_ebs_snapshot: { type: 'CreateSnapshot' },
  aws_ebs_snapshot_copy: { type: 'CopySnapshot' },
  aws_ami_copy: {
    type: 'CopyImage',
    names: { source_ami_id: 'SourceImageId', source_ami_region: 'SourceRegion' },
  },
  aws_snapshot_create_volume_permission: {
    type: 'ModifySnapshotAttribute',
    names: { account_id: '' },
    also: (said) => ({ CreateVolumePermission: { Add: [{ UserId: said['account_id'] }] } }),
  },
  aws_ami_launch_permission: {
    type: 'ModifyImageAttribute',
    names: { account_id: '' },
    also: (said) => ({ LaunchPermission: { Add: [{ UserId: said['account_id'] }] } }),
  },
  aws_ami_from_instance: {
    type: 'CreateImage',
    names: { source_instance_id: 'InstanceId', snapshot_without_reboot: 'NoReboot' },
  },
}

/** Arguments that are Terraform's own, and say nothing of the thing. */
const meta = new Set(['provider', 'lifecycle', 'depends_on', 'count', 'for_each', 'connection', 'timeouts'])

/** The properties that a resource's arguments come to. */
export function propertiesOf(kind: Told, said: Members): Members {
  const plain = Object.entries(said).flatMap(([name, value]): readonly (readonly [string, Tree])[] => {
    const as = kind.names?.[name] ?? pascalName(name)
    return meta.has(name) || as === '' || name === 'tags' || value === null ? [] : [[as, value]]
  })
  const tags = Object.entries(membersOf(said['tags'])).map(([Key, Value]) => ({ Key, Value }))
  return { ...Object.fromEntries(plain), ...kind.also?.(said), ...(tags.length > 0 && { Tags: tags }) }
}

export const routesOf = (said: Members): readonly Members[] => blocks(said['route']).map(membersOf)
export const dependsOn = (said: Members): readonly string[] =>
  listOf(said['depends_on']).filter((one): one is string => typeof one === 'string')

import { beginHistory } from '#engine/history/begin.ts'
import type { History } from '#engine/history/history.ts'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import type { Plan } from '#exchange/plan/plan.ts'
import { isNotRead } from '#exchange/read/tree.ts'
import { scriptIn } from '#facts/userData.ts'
import { list } from '#lib/table.ts'
import { expect, it } from 'vitest'
import alarmAndTopic from './samples/alarm-and-topic.json?raw'
import dataVolume from './samples/data-volume.json?raw'
import eachAndDynamic from './samples/each.tf?raw'
import describeInstances from './samples/describe-instances.json?raw'
import launchTemplate from './samples/launch-template.yaml?raw'
import configuration from './samples/main.tf?raw'
import terraform from './samples/main.tf.json?raw'
import tutorial from './samples/tutorial.sh?raw'
import twoInAVpc from './samples/two-in-a-vpc.yaml?raw'
import webServer from './samples/web-server.yaml?raw'
import { planFor } from './usePlan.ts'

const fresh = () => beginHistory({ seed: 'spec', region: 'us-east-1', startedAt: Date.UTC(2026, 10, 2) })

async function planned(text: string, given = {}, before: History = fresh()): Promise<Plan> {
  const plan = await planFor(text, before, given)
  if (isNotRead(plan)) throw new Error(JSON.stringify(plan))
  return plan
}

/** Each line in a few words: its name, what comes of it, and what of it comes out otherwise. */
const told = ({ lines }: Plan) =>
  lines.map(({ name, fate, why, parts }) =>
    [
      `${name}: ${fate}`,
      ...(why ? [why.kind === 'refusal' ? why.code : why.kind] : []),
      ...parts.map((part) => `${part.name} ${part.fate}`),
    ].join(', '),
  )

it('a template of a web server with its group and its address', async () => {
  const plan = await planned(webServer)
  expect(told(plan)).toEqual([
    'WebServerSecurityGroup: done',
    'WebServer: done, ImageId changed, EbsOptimized kept, Placement.Tenancy left',
    'IPAddress: done',
    'IPAssoc: done',
    'LiveAlarm: skipped',
    'Logs: left, type',
  ])
  const { account } = plan.after
  const [server] = list(account.instances)
  expect(server).toMatchObject({ type: 't3.small', tags: { Name: 'web-test' }, state: 'running' })
  expect(scriptIn(server?.userData ?? '')).toContain('"my-stack in us-east-1 ${HOME}"')
  expect(list(account.volumes)[0]).toMatchObject({ sizeGiB: 10, type: 'gp3' })
  expect(list(account.groups)[0]?.rules.map(({ fromPort, source }) => [fromPort, source])).toEqual([
    [80, '0.0.0.0/0'],
    [22, '203.0.113.0/24'],
  ])
  expect(list(account.addresses)[0]?.instanceId).toBe(server?.id)
  expect(plan.parameters.map(({ name, value }) => [name, value])).toEqual([
    ['InstanceType', 't3.small'],
    ['SSHLocation', '203.0.113.0/24'],
    ['LatestAmiId', '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'],
    ['Stage', 'test'],
  ])
})

it('a parameter that somebody gives another value makes another stack of it', async () => {
  const plan = await planned(webServer, { Stage: 'live', InstanceType: 't9.huge' })
  expect(told(plan)).toEqual([
    'WebServerSecurityGroup: done',
    'WebServer: refused, InvalidParameterValue, ImageId changed, Placement.Tenancy left',
    'IPAddress: done',
    'IPAssoc: left, needs, InstanceId left',
    'LiveAlarm: refused, MissingParameter',
    'Logs: left, type',
  ])
})

it('a template of an instance with its key and two volumes', async () => {
  const plan = await planned(dataVolume)
  expect(told(plan)).toEqual([
    'DatabaseKey: done',
    'Logs: done',
    'Database: done, ImageId changed',
    'NewVolume: done',
    'MountPoint: done',
  ])
  const { volumes, instances } = plan.after.account
  const [database] = list(instances)
  expect(list(volumes).map(({ sizeGiB, zone, attachment }) => [sizeGiB, zone, attachment?.deviceName])).toEqual([
    [20, 'us-east-1b', '/dev/sdk'],
    [8, 'us-east-1b', '/dev/xvda'],
    [100, 'us-east-1b', '/dev/sdh'],
  ])
  expect(database).toMatchObject({ keyName: 'database', type: 'm5.large' })
  const image = plan.lines.find(({ name }) => name === 'Database')?.parts[0]?.why
  expect(image).toEqual({ kind: 'image', from: 'ami-0ff8a91507f77f867', to: 'Amazon Linux 2023', sure: false })
})

it('a template of an alarm that recovers an instance and tells a topic', async () => {
  expect(told(await planned(alarmAndTopic))).toEqual([
    'AlarmTopic: done',
    'Pages: left, Playground.ProtocolNotModelled',
    'RecoveryTestAlarm: left, needs, Dimensions left',
  ])
  const { after } = await planned(dataVolume)
  const again = await planned(alarmAndTopic, {}, after)
  expect(told(again).at(-1)).toBe('RecoveryTestAlarm: done')
  const [alarm] = list(again.after.account.alarms)
  expect(alarm).toMatchObject({
    instanceId: list(after.account.instances)[0]?.id,
    alarmActions: ['arn:aws:automate:us-east-1:ec2:recover', list(again.after.account.topics)[0]?.arn],
  })
})

it('a template of two instances in a VPC of their own', async () => {
  const plan = await planned(twoInAVpc)
  expect(told(plan).filter((line) => !line.endsWith(': done'))).toEqual([
    'NatGateway: left, Playground.NotModelled',
    'PrivateRoute: left, needs, NatGatewayId left',
    'Front: done, ImageId changed',
    'Back: done, ImageId changed',
  ])
  const [front, back] = list(plan.after.account.instances)
  expect([front?.publicIp === undefined, back?.publicIp === undefined]).toEqual([false, true])
  expect(back?.privateIp).toMatch(/^10\.192\.1\./)
})

it('what describe-instances answered about another account', async () => {
  const plan = await planned(describeInstances)
  expect(told(plan)).toEqual([
    'MyInstance: done, KeyName left, SecurityGroupIds left, AvailabilityZone changed, ImageId changed, EbsOptimized kept',
    'Instance: left, windows',
    'InstanceStopped: left, needs, InstanceIds left',
    'Nightly: done, ImageId changed',
    'NightlyStopped: done',
  ])
  expect(list(plan.after.account.instances).map(({ tags, state, zone }) => [tags['Name'], state, zone])).toEqual([
    ['my-instance', 'running', 'us-east-1a'],
    ['nightly', 'stopped', expect.any(String)],
  ])
})

it('lines of the CLI, as a tutorial has them', async () => {
  const plan = await planned(tutorial)
  expect(told(plan)).toEqual([
    '4: done',
    '6: done',
    '7: done',
    '10: done',
    '12: done, ImageId changed',
    '17: looks',
    '18: looks',
    '19: done',
    '20: looks',
    '20: done',
    '21: done',
    '24: done',
    '25: looks',
    '26: left, file',
    '27: refused, MissingParameter',
    ...['28: left, shell', '28: left, shell', '29: left, shell', '30: left, shell', '31: left, shell'],
  ])
  const { instances, volumes, alarms } = plan.after.account
  expect(list(instances)[0]).toMatchObject({
    keyName: 'MyKeyPair',
    sourceDestCheck: false,
    tags: { Name: 'my-server' },
  })
  expect(list(volumes).map(({ sizeGiB }) => sizeGiB)).toEqual([8, 20, 80])
  expect(list(alarms)[0]).toMatchObject({ threshold: 70, unit: 'Percent' })
})

it('a template of a launch template, an instance from it, and a role that the account has the like of', async () => {
  const plan = await planned(launchTemplate)
  expect(told(plan)).toEqual([
    'Role: done, RoleName changed',
    'Profile: done, RoleName changed',
    'Template: done, LaunchTemplateData left',
    'Web: done',
  ])
  const { instances, profiles } = plan.after.account
  expect(list(instances).map(({ type, state }) => [type, state])).toEqual([['t3.micro', 'running']])
  expect(list(profiles).map(({ profile }) => profile)).toEqual(['AmazonSSMRoleForInstancesQuickSetup'])
})

it('Terraform’s own syntax: counts, look-ups, locals, lists, heredocs, merged tags', async () => {
  const plan = await planned(configuration)
  expect(told(plan)).toEqual([
    'aws_key_pair.deployer: done, PublicKeyMaterial left',
    'aws_security_group.web: done',
    'aws_iam_role.ssm: done, RoleName changed',
    'aws_iam_instance_profile.web: done, RoleName changed',
    'aws_instance.web[0]: done, ImageId changed',
    'aws_instance.web[1]: done, ImageId changed',
    'aws_ebs_volume.data: done',
    'aws_volume_attachment.data: done',
    'aws_eip.web: done',
    'aws_sns_topic.alerts: done',
    'aws_cloudwatch_metric_alarm.status[0]: done',
    'aws_cloudwatch_metric_alarm.status[1]: done',
  ])
  const { instances, volumes, groups, addresses, alarms } = plan.after.account
  const servers = list(instances)
  expect(servers.map(({ tags }) => tags)).toEqual([
    { Project: 'demo', ManagedBy: 'terraform', Name: 'demo-1' },
    { Project: 'demo', ManagedBy: 'terraform', Name: 'demo-2' },
  ])
  expect(scriptIn(servers[0]?.userData ?? '')).toContain('\necho "<h1>demo ${HOSTNAME}</h1>"')
  expect(list(volumes).map(({ sizeGiB, attachment }) => [sizeGiB, attachment?.instanceId])).toEqual([
    [20, servers[0]?.id],
    [20, servers[1]?.id],
    [40, servers[0]?.id],
  ])
  expect(list(groups)[0]?.rules.map(({ fromPort, source }) => [fromPort, source])).toEqual([
    [80, '0.0.0.0/0'],
    [22, '203.0.113.0/24'],
    [22, '198.51.100.0/24'],
  ])
  expect(list(addresses)[0]?.instanceId).toBe(servers[1]?.id)
  expect(list(alarms).map(({ name, instanceId }) => [name, instanceId])).toEqual([
    ['status-0', servers[0]?.id],
    ['status-1', servers[1]?.id],
  ])
})

it('Terraform’s subnets are cut out of their VPC’s block', async () => {
  const plan = await planned(`
    variable "cidr" { default = "10.1.0.0/16" }
    resource "aws_vpc" "own" { cidr_block = var.cidr }
    resource "aws_subnet" "own" {
      count      = 2
      vpc_id     = aws_vpc.own.id
      cidr_block = cidrsubnet(aws_vpc.own.cidr_block, 8, count.index + 1)
    }
    resource "aws_subnet" "beyond" {
      vpc_id     = aws_vpc.own.id
      cidr_block = cidrsubnet(var.cidr, 4, 16)
    }`)
  expect(told(plan).slice(0, 3)).toEqual(['aws_vpc.own: done', 'aws_subnet.own[0]: done', 'aws_subnet.own[1]: done'])
  expect(plan.lines[3]?.fate).not.toBe('done')
  const blocks = (plan.after.account.topology?.subnets ?? []).map(({ cidr }) => cidr)
  expect(blocks.filter((cidr) => cidr.startsWith('10.1.'))).toEqual(['10.1.1.0/24', '10.1.2.0/24'])
})

it('a variable that somebody gives another value counts the copies anew', async () => {
  const { after } = await planned(configuration, { servers: '3' })
  expect(list(after.account.instances)).toHaveLength(3)
  expect(list(after.account.alarms)).toHaveLength(3)
})

it('Terraform’s repeated things: for_each, dynamic blocks, rules of their own, and what hangs on an expression', async () => {
  const plan = await planned(eachAndDynamic)
  expect(told(plan)).toEqual([
    'aws_security_group.web: done, Dynamic egress left',
    'aws_security_group.web: done',
    'aws_security_group_rule.api: done',
    'aws_instance.maybe: left, expression',
    'aws_instance.colour["blue"]: done, ImageId changed',
    'aws_instance.colour["green"]: done, ImageId changed',
    'aws_instance.debian["a"]: left, needs, ImageId left, InstanceType left',
    'aws_instance.debian["b"]: left, needs, ImageId left, InstanceType left',
    'aws_eip.ip: done',
    'module.network: left, type',
  ])
  const { instances, groups, addresses } = plan.after.account
  const [blue, green] = list(instances)
  expect([blue, green].map((one) => [one?.type, one?.tags['Name']])).toEqual([
    ['t3.micro', 'blue'],
    ['t3.small', 'green'],
  ])
  expect(list(groups)[0]?.rules.map(({ fromPort }) => fromPort)).toEqual([22, 80, 443, 8080])
  expect(list(addresses)[0]?.instanceId).toBe(green?.id)
})

it('Terraform in its JSON syntax', async () => {
  const plan = await planned(terraform)
  expect(told(plan)).toEqual([
    'aws_security_group.web: done',
    'aws_instance.app_server: done, AvailabilityZone changed, ImageId changed',
    'aws_ebs_volume.data: done, AvailabilityZone changed',
    'aws_volume_attachment.data: done',
    'aws_eip.ip: done',
    'aws_sns_topic.alerts: done',
    'aws_cloudwatch_metric_alarm.cpu: done',
    'aws_s3_bucket.logs: left, type',
  ])
  const { instances, volumes } = plan.after.account
  expect(list(instances)[0]).toMatchObject({ rootDeviceName: '/dev/sda1', tags: { Name: 'ExampleAppServerInstance' } })
  expect(list(volumes).map(({ sizeGiB, tags }) => [sizeGiB, tags['Name']])).toEqual([
    [16, undefined],
    [40, 'data for ExampleAppServerInstance'],
  ])
})

it('a script by itself is the first boot of an instance', async () => {
  const plan = await planned('#!/bin/bash\nyum install -y nginx\n')
  expect(told(plan)).toEqual(['Instance: done'])
  expect(scriptIn(list(plan.after.account.instances)[0]?.userData ?? '')).toBe('#!/bin/bash\nyum install -y nginx')
})

it('Terraform with a copy of a snapshot and of an image, both shared', async () => {
  const alias = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
  const shared = '123456789012'
  const plan = await planned(
    JSON.stringify({
      resource: {
        aws_ebs_volume: { data: { availability_zone: 'us-east-1a', size: 4 } },
        aws_ebs_snapshot: { data: { volume_id: '${aws_ebs_volume.data.id}' } },
        aws_ebs_snapshot_copy: {
          copy: {
            source_snapshot_id: '${aws_ebs_snapshot.data.id}',
            source_region: 'us-east-1',
            tags: { Name: 'copy' },
          },
        },
        aws_snapshot_create_volume_permission: {
          share: { snapshot_id: '${aws_ebs_snapshot_copy.copy.id}', account_id: shared },
        },
        aws_placement_group: { apart: { name: 'apart', strategy: 'spread' } },
        aws_ami_copy: { mine: { name: 'mine', source_ami_id: alias, source_ami_region: 'us-east-1' } },
        aws_ami_launch_permission: { share: { image_id: '${aws_ami_copy.mine.id}', account_id: shared } },
      },
    }),
  )
  expect(told(plan).filter((line) => !line.endsWith('done'))).toEqual([])
  const { snapshots, images } = plan.after.account
  expect(list(snapshots).filter(({ copyOf }) => copyOf)).toMatchObject([
    { tags: { Name: 'copy' }, sharedWith: [shared] },
    { sizeGiB: 8 },
  ])
  expect(list(images)).toMatchObject([{ name: 'mine', state: 'available', sharedWith: [shared] }])
})

it('arguments that Terraform’s provider has and AWS has not are left out, each by its name', async () => {
  const plan = await planned(`
    resource "aws_instance" "web" {
      ami                         = "ami-0c02fb55956c7d316"
      instance_type               = "t3.micro"
      get_password_data           = false
      user_data_replace_on_change = true
      cpu_options {
        core_count       = 1
        threads_per_core = 1
      }
      root_block_device {
        volume_size = 20
        colour      = "blue"
      }
    }
    resource "aws_ebs_volume" "shared" {
      availability_zone    = "us-east-1a"
      type                 = "io2"
      size                 = 10
      iops                 = 200
      multi_attach_enabled = true
      final_snapshot       = true
    }
    resource "aws_volume_attachment" "shared" {
      device_name  = "/dev/sdf"
      volume_id    = aws_ebs_volume.shared.id
      instance_id  = aws_instance.nobody.id
      force_detach = true
    }`)
  expect(told(plan)).toEqual([
    'aws_instance.web: done, ImageId changed, CpuOptions kept, get_password_data left, colour left',
    'aws_ebs_volume.shared: done, final_snapshot left',
    'aws_volume_attachment.shared: left, needs, InstanceId left, force_detach left',
  ])
  expect(list(plan.after.account.volumes).map(({ sizeGiB, multiAttach }) => [sizeGiB, multiAttach])).toEqual([
    [20, undefined],
    [10, true],
  ])
})

it('DHCP options are made, and what wants an attribute of a thing that is not there names the thing', async () => {
  const plan = await planned(`
    resource "aws_vpc" "main" { cidr_block = "10.1.0.0/16" }
    resource "aws_vpc_dhcp_options" "own" {
      domain_name         = "shop.internal"
      domain_name_servers = ["AmazonProvidedDNS"]
      tags                = { Name = "own" }
    }
    resource "aws_vpc_dhcp_options_association" "own" {
      vpc_id          = aws_vpc.main.id
      dhcp_options_id = aws_vpc_dhcp_options.own.id
    }
    resource "aws_instance" "web" {
      count         = 2
      ami           = "ami-0c02fb55956c7d316"
      instance_type = "t9.micro"
    }
    resource "aws_ebs_volume" "data" {
      availability_zone = aws_instance.web[1].availability_zone
      size              = 4
    }`)
  expect(told(plan)).toEqual([
    'aws_vpc.main: done',
    'aws_vpc_dhcp_options.own: done',
    'aws_vpc_dhcp_options_association.own: done',
    'aws_instance.web[0]: refused, InvalidParameterValue, ImageId changed',
    'aws_instance.web[1]: refused, InvalidParameterValue, ImageId changed',
    'aws_ebs_volume.data: left, needs, AvailabilityZone left',
  ])
  expect(plan.lines.at(-1)?.why).toEqual({ kind: 'needs', name: 'aws_instance.web[1]' })
  const { dhcpOptions, vpcs } = topologyOf(plan.after.account)
  const own = dhcpOptions.find(({ tags }) => tags['Name'] === 'own')
  expect(own?.options).toContainEqual({ key: 'domain-name', values: ['shop.internal'] })
  expect(vpcs.at(-1)?.dhcpOptionsId).toBe(own?.id)
})

it('Terraform’s state, its plans and its variables’ values are known for what they are', async () => {
  const kindOf = async (text: string) => {
    const plan = await planFor(text, fresh(), {})
    return isNotRead(plan) && plan.notRead.kind
  }
  const state = { version: 4, terraform_version: '1.9.0', serial: 3, lineage: 'a', outputs: {}, resources: [] }
  expect(await kindOf(JSON.stringify(state))).toBe('state')
  expect(await kindOf(JSON.stringify({ format_version: '1.2', terraform_version: '1.9.0', planned_values: {} }))).toBe(
    'state',
  )
  expect(await kindOf('# of the test\nregion = "us-east-1"\nservers = 2\n')).toBe('variables')
  expect(await kindOf('Dear all, a = b\n')).toBe('unknown')
})

it('each address of an interface takes an Elastic IP of its own', async () => {
  const eip = { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } }
  const association = (nth: number) => ({
    Type: 'AWS::EC2::EIPAssociation',
    Properties: {
      AllocationId: { 'Fn::GetAtt': [`Address${nth}`, 'AllocationId'] },
      NetworkInterfaceId: { Ref: 'Card' },
      PrivateIpAddress: { 'Fn::Select': [String(nth), { 'Fn::GetAtt': ['Card', 'SecondaryPrivateIpAddresses'] }] },
    },
  })
  const plan = await planned(
    JSON.stringify({
      Parameters: { Subnet: { Type: 'AWS::EC2::Subnet::Id' } },
      Resources: {
        Card: {
          Type: 'AWS::EC2::NetworkInterface',
          Properties: { SecondaryPrivateIpAddressCount: 2, SubnetId: { Ref: 'Subnet' } },
        },
        Address0: eip,
        Address1: eip,
        Association0: association(0),
        Association1: association(1),
      },
    }),
  )
  expect(told(plan).every((line) => line.endsWith(': done'))).toBe(true)
  expect(new Set(list(plan.after.account.addresses).map(({ at }) => JSON.stringify(at))).size).toBe(2)
})

it('what only Terraform knows of a resource does not keep it from being made', async () => {
  const plan = await planned(`
    resource "aws_vpc" "own" { cidr_block = "10.0.0.0/16" }
    resource "aws_internet_gateway" "own" { vpc_id = aws_vpc.own.id }
    resource "aws_route" "out" {
      route_table_id         = aws_vpc.own.main_route_table_id
      destination_cidr_block = "0.0.0.0/0"
      gateway_id             = aws_internet_gateway.own.id
    }
    data "aws_ami" "al" {
      owners = ["amazon"]
      filter {
        name   = "name"
        values = ["al2023-ami-*-x86_64"]
      }
    }
    resource "aws_instance" "web" {
      ami               = data.aws_ami.al.id
      instance_type     = "t3.micro"
      get_password_data = true
      user_data         = file("install.sh")
      connection { host = self.public_ip }
      provisioner "remote-exec" { inline = ["sudo yum update"] }
    }`)
  expect(told(plan)).toEqual([
    'aws_vpc.own: done',
    'aws_internet_gateway.own: done',
    'aws_internet_gateway.own: done',
    'aws_route.out: done',
    'aws_instance.web: done, UserData left, ImageId changed, get_password_data left, provisioner left',
  ])
  expect(plan.lines.at(-1)?.parts.map(({ why }) => why?.kind)).toEqual(['file', 'image', 'argument', 'argument'])
})

it('a script that makes up its names and looks its image up is run to its end', async () => {
  const plan = await planned(`#!/bin/bash
SUFFIX=$(openssl rand -hex 4)
SG=$(aws ec2 create-security-group --group-name "web-$SUFFIX" --description web --query GroupId --output text)
MY_IP=$(curl -s http://checkip.amazonaws.com)
aws ec2 authorize-security-group-ingress --group-id "$SG" --protocol tcp --port 22 --cidr "$MY_IP/32"
AMI=$(aws ssm get-parameters-by-path --path "/aws/service/ami-amazon-linux-latest" \\
  --query "Parameters[?contains(Name, 'al2023-ami-kernel-default-x86_64')].Value" --output text | head -1)
ID=$(aws ec2 run-instances --image-id "$AMI" --instance-type t3.micro --security-group-ids "$SG" --query 'Instances[0].InstanceId' --output text)
BOTH=$(aws ec2 allocate-address --domain vpc --query '[PublicIp,AllocationId]' --output text)
ALLOCATION=$(echo "$BOTH" | awk '{print $2}')
aws ec2 wait instance-running --instance-ids "$ID"
aws ec2 associate-address --instance-id "$ID" --allocation-id "$ALLOCATION"
`)
  expect(plan.lines.map(({ fate }) => fate)).toEqual(['done', 'done', 'done', 'done', 'looks', 'done'])
  const [address] = list(plan.after.account.addresses)
  expect(address?.instanceId).toBe(list(plan.after.account.instances)[0]?.id)
  expect(list(plan.after.account.groups)[0]?.rules[0]?.source).toBe('203.0.113.25/32')
})

it('lines of user data that the first boot does not run are told beforehand', async () => {
  const plan = await planned('#!/bin/bash\nyum install -y httpd\ntar xzf a.tgz\nsystemctl start httpd\n')
  expect(told(plan)).toEqual(['Instance: done, UserData 3 left'])
  expect(plan.lines[0]?.parts[0]?.why).toEqual({
    kind: 'inside',
    said: '`tar` cannot be run here; nothing was done',
  })
})

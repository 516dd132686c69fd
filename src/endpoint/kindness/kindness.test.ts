import { describe, expect, it } from 'vitest'
import type { Answer } from '#api/answer.ts'
import { createWorld, type TimeMode } from '../world.ts'

const from = Date.UTC(2026, 10, 2)
const opened = (mode: TimeMode = 'settle') => {
  const world = createWorld({ seed: 'suites', startedAt: from }, { mode, speed: 1 }, () => from)
  return (action: string, params: Readonly<Record<string, unknown>> = {}): Answer =>
    world.ask('us-east-1', { action, params })
}
const codeOf = (answer: Answer) => (answer.ok ? 'ok' : answer.error.code)
/** The value of a member, the first that an answer has. */
const told = (answer: Answer, name: string) => new RegExp(`"${name}":"([^"]+)"`).exec(JSON.stringify(answer))?.[1]
const shown = (answer: Answer) => JSON.stringify(answer)
const launch = { ImageId: 'ami-12c6146b', MinCount: 1, MaxCount: 1 }

describe('an endpoint that is kind to suites', () => {
  it('knows the images of moto’s and types of old generations; any other refuses both', () => {
    const old = { ...launch, InstanceType: 't1.micro' }
    expect(shown(opened()('RunInstances', old))).toContain('"InstanceType":"t1.micro"')
    expect(codeOf(opened('real')('RunInstances', old))).toBe('InvalidAMIID.NotFound')
    expect(codeOf(opened('real')('RunInstances', { ...launch, ImageId: 'ami-03cf127a' }))).toBe('InvalidAMIID.NotFound')
    expect(codeOf(opened()('DescribeInstanceTypes', { InstanceTypes: ['t1.micro'] }))).toBe('ok')
    expect(codeOf(opened('real')('DescribeInstanceTypes', { InstanceTypes: ['t1.micro'] }))).toBe(
      'Playground.NotModelled',
    )
  })

  it('launches moto’s image where none is named', () => {
    expect(shown(opened()('RunInstances', { MinCount: 1, MaxCount: 1 }))).toContain('ami-12c6146b')
    expect(codeOf(opened('real')('RunInstances', { MinCount: 1, MaxCount: 1 }))).toBe('MissingParameter')
  })

  it('makes the key pair that a launch names, unless the launch is only tried', () => {
    const ask = opened()
    expect(codeOf(ask('RunInstances', { ...launch, KeyName: 'lab', DryRun: true }))).toBe('DryRunOperation')
    expect(shown(ask('DescribeKeyPairs'))).not.toContain('lab')
    expect(codeOf(ask('RunInstances', { ...launch, KeyName: 'lab' }))).toBe('ok')
    expect(shown(ask('DescribeKeyPairs'))).toContain('"KeyName":"lab"')
  })

  it('puts tags of one kind of thing together, and reads ALLOW as allow', () => {
    const ask = opened()
    const tags = ['a', 'b'].map((Key) => ({ ResourceType: 'instance', Tags: [{ Key, Value: '1' }] }))
    expect(shown(ask('RunInstances', { ...launch, TagSpecifications: tags }))).toMatch(/"Key":"a".*"Key":"b"/)
    const made = ask('CreateNetworkAcl', { VpcId: told(ask('DescribeVpcs'), 'VpcId') })
    const entry = { RuleNumber: 110, Protocol: '-1', Egress: false, CidrBlock: '10.0.0.0/8', RuleAction: 'ALLOW' }
    expect(codeOf(ask('CreateNetworkAclEntry', { NetworkAclId: told(made, 'NetworkAclId'), ...entry }))).toBe('ok')
  })

  it('stops an instance for a change of its type, and starts it again', () => {
    const ask = opened()
    const InstanceId = told(ask('RunInstances', { ...launch, InstanceType: 't3.micro' }), 'InstanceId')
    expect(codeOf(ask('ModifyInstanceAttribute', { InstanceId, InstanceType: { Value: 't3.small' } }))).toBe('ok')
    expect(shown(ask('DescribeInstances'))).toMatch(/"InstanceType":"t3.small"/)
    expect(shown(ask('DescribeInstanceStatus'))).toContain('"running"')
  })

  it('releases an address by itself, and allocates one for any domain', () => {
    const ask = opened()
    const PublicIp = told(ask('AllocateAddress', { Domain: 'xyz' }), 'PublicIp')
    expect(codeOf(ask('ReleaseAddress', { PublicIp }))).toBe('ok')
    expect(shown(ask('DescribeAddresses'))).not.toContain(PublicIp)
  })

  it('attaches a gateway where an address is associated in a VPC without one', () => {
    const ask = opened()
    const VpcId = told(ask('CreateVpc', { CidrBlock: '10.0.0.0/16' }), 'VpcId')
    const SubnetId = told(ask('CreateSubnet', { VpcId, CidrBlock: '10.0.1.0/24' }), 'SubnetId')
    const NetworkInterfaceId = told(ask('CreateNetworkInterface', { SubnetId }), 'NetworkInterfaceId')
    const AllocationId = told(ask('AllocateAddress'), 'AllocationId')
    expect(codeOf(ask('AssociateAddress', { NetworkInterfaceId, AllocationId }))).toBe('ok')
    expect(shown(ask('DescribeInternetGateways'))).toContain(VpcId)
  })

  it('confirms a subscription by HTTP, and answers its ARN', () => {
    const ask = opened()
    const TopicArn = told(ask('CreateTopic', { Name: 'ops' }), 'TopicArn')
    const http = { TopicArn, Protocol: 'http', Endpoint: 'http://example.com/' }
    expect(told(ask('Subscribe', http), 'SubscriptionArn')).toContain(TopicArn)
    expect(shown(ask('ListSubscriptions'))).not.toContain('PendingConfirmation')
    expect(told(ask('Subscribe', { ...http, Protocol: 'email', Endpoint: 'a@example.com' }), 'SubscriptionArn')).toBe(
      'pending confirmation',
    )
  })

  it('says of an id with the right beginning that it names nothing', () => {
    expect(codeOf(opened()('DescribeVolumes', { VolumeIds: ['vol-none'] }))).toBe('InvalidVolume.NotFound')
    const card = { NetworkInterfaceIds: ['eni-0'] }
    expect(codeOf(opened()('DescribeNetworkInterfaces', card))).toBe('InvalidNetworkInterfaceID.NotFound')
    expect(codeOf(opened()('DescribeVolumes', { VolumeIds: ['none'] }))).not.toBe('InvalidVolume.NotFound')
    expect(codeOf(opened('real')('DescribeVolumes', { VolumeIds: ['vol-none'] }))).toBe('InvalidVolumeID.Malformed')
  })
})

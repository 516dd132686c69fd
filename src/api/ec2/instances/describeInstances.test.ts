import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const named = (name: string) => ({
  TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
})

/** The one instance of an answer. */
function only(answer: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [reservation] = Array.isArray(answer['Reservations']) ? answer['Reservations'] : []
  return reservation.Instances[0]
}

const idsIn = (answer: Readonly<Record<string, unknown>>): readonly string[] =>
  (Array.isArray(answer['Reservations']) ? answer['Reservations'] : []).flatMap((reservation) =>
    reservation.Instances.map((one: Readonly<Record<string, string>>) => one['InstanceId']),
  )

describe('DescribeInstances', () => {
  it('shows the addresses and names of a running instance', () => {
    const { ok, running } = scenario('ap-northeast-2')
    running()
    const one = only(ok('DescribeInstances'))
    const dashed = String(one['PublicIpAddress']).replaceAll('.', '-')
    expect(one).toMatchObject({
      State: { Code: 16, Name: 'running' },
      StateTransitionReason: '',
      PublicDnsName: `ec2-${dashed}.ap-northeast-2.compute.amazonaws.com`,
      PrivateDnsName: expect.stringMatching(/^ip-172-31-\d+-\d+\.ap-northeast-2\.compute\.internal$/),
      NetworkInterfaces: [{ Association: { IpOwnerId: 'amazon', PublicIp: one['PublicIpAddress'] } }],
      Placement: { AvailabilityZone: expect.stringMatching(/^ap-northeast-2[a-d]$/), Tenancy: 'default' },
      CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 },
      Hypervisor: 'xen',
      RootDeviceType: 'ebs',
      PlatformDetails: 'Linux/UNIX',
    })
    expect(one).not.toHaveProperty('StateReason')
    expect(one).not.toHaveProperty('Tags')
  })

  it('keeps the private address of a stopped instance, not the public one', () => {
    const { ok, wait, running } = scenario()
    const id = running()
    const before = only(ok('DescribeInstances'))
    ok('StopInstances', { InstanceIds: [id] })
    wait(5 * minute)
    const after = only(ok('DescribeInstances'))
    expect(after).toMatchObject({
      State: { Code: 80, Name: 'stopped' },
      StateReason: {
        Code: 'Client.UserInitiatedShutdown',
        Message: 'Client.UserInitiatedShutdown: User initiated shutdown',
      },
      StateTransitionReason: 'User initiated (2026-11-02 00:05:00 GMT)',
      PrivateIpAddress: before['PrivateIpAddress'],
      PublicDnsName: '',
      BlockDeviceMappings: before['BlockDeviceMappings'],
    })
    expect(after).not.toHaveProperty('PublicIpAddress')
  })

  it('shows the Elastic IP address where there is one', () => {
    const { ok, running } = scenario()
    const id = running()
    const { AllocationId, PublicIp } = ok('AllocateAddress')
    ok('AssociateAddress', { AllocationId, InstanceId: id })
    expect(only(ok('DescribeInstances'))).toMatchObject({
      PublicIpAddress: PublicIp,
      NetworkInterfaces: [{ Association: { IpOwnerId: expect.stringMatching(/^\d{12}$/), PublicIp } }],
    })
  })

  it('lists a terminated instance without network and disks', () => {
    const { ok, wait, running } = scenario()
    ok('TerminateInstances', { InstanceIds: [running()] })
    wait(5 * minute)
    const one = only(ok('DescribeInstances'))
    expect(one).toMatchObject({
      State: { Code: 48, Name: 'terminated' },
      NetworkInterfaces: [],
      SecurityGroups: [],
      BlockDeviceMappings: [],
      PrivateDnsName: '',
      PublicDnsName: '',
    })
    for (const name of ['SubnetId', 'VpcId', 'PrivateIpAddress', 'PublicIpAddress'])
      expect(one).not.toHaveProperty(name)
  })

  it('finds by filters, all of which must hold, each by one of its values, with * and ?', () => {
    const { ok, no, running, launch } = scenario()
    const web1 = running(named('web-1'))
    const web2 = launch(named('web-2'))
    const db = launch({ ...named('db*'), InstanceType: 't3.small' })
    const find = (...filters: readonly (readonly [string, ...string[]])[]) =>
      idsIn(ok('DescribeInstances', { Filters: filters.map(([Name, ...Values]) => ({ Name, Values })) }))
    expect(find(['tag:Name', 'web-?'])).toEqual([web1, web2])
    expect(find(['tag:Name', 'w*1', 'nobody'])).toEqual([web1])
    expect(find(['tag:Name', 'd?\\*'])).toEqual([db])
    expect(find(['tag-key', 'Name'], ['instance-state-name', 'pending'])).toEqual([web2, db])
    expect(find(['instance-type', '*.small'])).toEqual([db])
    expect(find(['instance-type', 'small'])).toEqual([])
    expect(find(['vpc-id', '*'], ['availability-zone', 'us-east-1*'])).toEqual([web1, web2, db])
    expect(no('DescribeInstances', { Filters: [{ Name: 'colour', Values: ['red'] }] }).message).toBe(
      "The filter 'colour' is invalid",
    )
  })

  it('refuses a list of ids with one that is not there', () => {
    const { no, running } = scenario()
    expect(no('DescribeInstances', { InstanceIds: [running(), 'i-0123456789abcdef0'] })).toEqual({
      code: 'InvalidInstanceID.NotFound',
      message: "The instance ID 'i-0123456789abcdef0' does not exist",
    })
  })
})

describe('DescribeInstanceStatus', () => {
  it('says initializing, then ok; a Nitro type has three checks, a Xen type two', () => {
    const { ok, wait, launch } = scenario()
    const nitro = launch()
    const xen = launch({ InstanceType: 't2.micro' })
    wait(minute)
    const of = (id: string) => ok('DescribeInstanceStatus', { InstanceIds: [id] })
    const check = (summary: string, detail: string) => ({
      Status: summary,
      Details: [{ Name: 'reachability', Status: detail }],
    })
    const waiting = check('initializing', 'initializing')
    expect(of(nitro)).toMatchObject({
      InstanceStatuses: [{ InstanceStatus: waiting, SystemStatus: waiting, AttachedEbsStatus: waiting }],
    })
    wait(5 * minute)
    const passed = check('ok', 'passed')
    expect(of(nitro)).toMatchObject({
      InstanceStatuses: [
        {
          InstanceId: nitro,
          InstanceState: { Code: 16, Name: 'running' },
          InstanceStatus: passed,
          SystemStatus: passed,
          AttachedEbsStatus: passed,
        },
      ],
    })
    expect(JSON.stringify(of(xen))).not.toContain('AttachedEbsStatus')
  })

  it('says impaired and since when', () => {
    const { ok, wait, running } = scenario()
    const id = running()
    ok('InjectFault', { Fault: 'HostNetworkLost', InstanceId: id })
    wait(2 * minute)
    const failed = { Name: 'reachability', Status: 'failed', ImpairedSince: expect.stringMatching(/^2026-11-02T00:0/) }
    expect(ok('DescribeInstanceStatus')).toMatchObject({
      InstanceStatuses: [
        {
          SystemStatus: { Status: 'impaired', Details: [failed] },
          InstanceStatus: { Status: 'impaired', Details: [failed] },
          AttachedEbsStatus: { Status: 'ok' },
        },
      ],
    })
  })

  it('leaves out what does not run, unless asked', () => {
    const { ok, wait, running } = scenario()
    const id = running()
    ok('StopInstances', { InstanceIds: [id] })
    wait(5 * minute)
    expect(ok('DescribeInstanceStatus', { InstanceIds: [id] })).toEqual({ InstanceStatuses: [] })
    expect(ok('DescribeInstanceStatus', { IncludeAllInstances: true })).toMatchObject({
      InstanceStatuses: [{ InstanceStatus: { Status: 'not-applicable' }, SystemStatus: { Status: 'not-applicable' } }],
    })
  })
})

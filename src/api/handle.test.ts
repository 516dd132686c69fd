import { list } from '#lib/table.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { describe, expect, it } from 'vitest'
import { actions } from './handle.ts'
import { scenario } from './scenario.ts'

describe('asking', () => {
  it('answers a name that no action has with InvalidAction, and notes nothing', () => {
    const { ask, history } = scenario()
    const before = history()
    for (const name of ['StartInstance', '__proto__', 'constructor', ''])
      expect(ask(name).answer).toEqual({
        ok: false,
        error: { code: 'InvalidAction', message: `The action ${name} is not valid for this web service.` },
      })
    expect(history()).toBe(before)
  })

  it('a request with an unknown parameter is refused and changes nothing but the log', () => {
    const story = scenario()
    const before = story.account()
    expect(story.no('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 1, Colour: 'red' })).toEqual({
      code: 'UnknownParameter',
      message: 'The parameter Colour is not recognized',
    })
    expect([...eventsFrom(story.history().log, 0)].map(({ kind }) => kind)).toEqual(['Asked', 'Refused'])
    expect({ ...story.account(), events: 0 }).toEqual({ ...before, events: 0 })
  })

  it('names an unknown, missing or wrong parameter by its whole path', () => {
    const { no } = scenario()
    const launch = { ImageId: 'ami-1', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
    const mapping = (one: unknown) => no('RunInstances', { ...launch, BlockDeviceMappings: [one] })
    expect(mapping({ DeviceName: '/dev/sdf', Ebs: { Size: 8 } }).message).toBe(
      'The parameter BlockDeviceMappings[0].Ebs.Size is not recognized',
    )
    expect(mapping({}).message).toBe('The request must contain the parameter BlockDeviceMappings[0].DeviceName')
    expect(mapping({ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 'eight' } })).toEqual({
      code: 'InvalidParameterValue',
      message: 'Value (eight) for parameter BlockDeviceMappings[0].Ebs.VolumeSize is invalid.',
    })
    expect(no('AttachVolume').message).toBe('The request must contain the parameter VolumeId')
  })

  it('takes null for a parameter that was not sent', () => {
    const { ok } = scenario()
    expect(ok('DescribeInstances', { InstanceIds: null, Filters: null })).toEqual({ Reservations: [] })
  })

  it('a read is not logged, whether it is answered or refused', () => {
    const { ok, no, history } = scenario()
    const before = history()
    ok('DescribeImages')
    no('DescribeInstances', { InstanceIds: ['i-1'] })
    expect(history()).toBe(before)
  })

  it('says where in the log a write is', () => {
    const { ask, history } = scenario()
    const { request } = ask('AllocateAddress')
    const [asked, allocated] = [...eventsFrom(history().log, request ?? -1)]
    expect(asked).toMatchObject({ kind: 'Asked', action: 'AllocateAddress', by: 'you' })
    expect(allocated).toMatchObject({ kind: 'AddressAllocated', cause: request })
  })

  it('a dry run answers what would happen and leaves everything as it is', () => {
    const { no, history, launch } = scenario()
    const id = launch()
    const before = history()
    expect(no('TerminateInstances', { InstanceIds: [id], DryRun: true }).code).toBe('DryRunOperation')
    expect(no('StopInstances', { InstanceIds: [id], DryRun: true }).code).toBe('IncorrectInstanceState')
    expect(no('StopInstances', { DryRun: true }).message).toBe('No instances specified')
    expect(no('DescribeInstances', { DryRun: true }).code).toBe('DryRunOperation')
    expect(history()).toBe(before)
  })

  it('does several changes of one request together or not at all', () => {
    const { ok, no, account, running } = scenario()
    const ids = [running(), running()]
    no('MonitorInstances', { InstanceIds: [...ids, 'i-00000000000000000'] })
    expect(list(account().instances).map(({ detailedMonitoring }) => detailedMonitoring)).toEqual([false, false])
    ok('MonitorInstances', { InstanceIds: ids })
    expect(list(account().instances).map(({ detailedMonitoring }) => detailedMonitoring)).toEqual([true, true])
  })

  it('keeps in the log what was understood, not the object that was handed in', () => {
    const { ok, history } = scenario()
    const params = { Domain: 'vpc', TagSpecifications: [{ ResourceType: 'elastic-ip', Tags: [{ Key: 'a' }] }] }
    ok('AllocateAddress', params)
    params.TagSpecifications.length = 0
    const [asked] = [...eventsFrom(history().log, 0)]
    expect(asked).toMatchObject({ params: { TagSpecifications: [{ Tags: [{ Key: 'a' }] }] } })
  })

  it('keeps little of a long request that it refuses', () => {
    const { no, history } = scenario()
    no('WriteFile', { InstanceId: 'i-1', Path: '/x', Text: 'x'.repeat(1_000_000) })
    expect(JSON.stringify([...eventsFrom(history().log, 0)]).length).toBeLessThan(2000)
  })

  it('lists every action with its parameters, JSON-clean', () => {
    const listed = actions()
    expect(JSON.parse(JSON.stringify(listed))).toEqual(listed)
    expect(new Set(listed.map(({ service }) => service))).toEqual(
      new Set(['ec2', 'ec2-instance-connect', 'cloudwatch', 'sns', 'ssm', 'chatbot', 'playground']),
    )
    expect(listed.find(({ action }) => action === 'DeleteVolume')).toEqual({
      action: 'DeleteVolume',
      service: 'ec2',
      kind: 'write',
      params: { VolumeId: { type: 'text', least: 1, most: 512, required: true }, DryRun: { type: 'flag' } },
    })
  })
})

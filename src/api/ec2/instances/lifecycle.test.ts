import { list } from '#lib/table.ts'
import { minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

const change = (id: string, was: readonly [number, string], is: readonly [number, string]) => ({
  InstanceId: id,
  PreviousState: { Code: was[0], Name: was[1] },
  CurrentState: { Code: is[0], Name: is[1] },
})

describe('the lifecycle verbs', () => {
  it('answer what each instance was and is', () => {
    const { ok, wait, running } = scenario()
    const id = running()
    const InstanceIds = [id]
    expect(ok('StopInstances', { InstanceIds })).toEqual({
      StoppingInstances: [change(id, [16, 'running'], [64, 'stopping'])],
    })
    wait(5 * minute)
    expect(ok('StartInstances', { InstanceIds })).toEqual({
      StartingInstances: [change(id, [80, 'stopped'], [0, 'pending'])],
    })
    wait(5 * minute)
    expect(ok('StartInstances', { InstanceIds: [id, id] })).toEqual({
      StartingInstances: [change(id, [16, 'running'], [16, 'running'])],
    })
    expect(ok('RebootInstances', { InstanceIds })).toEqual({})
    expect(ok('TerminateInstances', { InstanceIds })).toEqual({
      TerminatingInstances: [change(id, [16, 'running'], [32, 'shutting-down'])],
    })
  })

  it('stop without waiting for the OS where SkipOsShutdown says so, and take it and Force at a termination', () => {
    const { ok, wait, running, account } = scenario()
    const id = running()
    const InstanceIds = [id]
    ok('StopInstances', { InstanceIds, SkipOsShutdown: true })
    wait(10 * second)
    expect(list(account().instances)).toMatchObject([{ state: 'stopped' }])
    expect(ok('TerminateInstances', { InstanceIds, Force: true, SkipOsShutdown: true })).toEqual({
      TerminatingInstances: [change(id, [80, 'stopped'], [32, 'shutting-down'])],
    })
  })

  it('StartInstances refuses an instance that is shutting down with IncorrectInstanceState', () => {
    const { ok, no, running } = scenario()
    const id = running()
    ok('TerminateInstances', { InstanceIds: [id] })
    expect(no('StartInstances', { InstanceIds: [id] })).toEqual({
      code: 'IncorrectInstanceState',
      message: `The instance '${id}' is not in a state from which it can be started.`,
    })
  })

  it('StopInstances refuses an instance that has never run', () => {
    const { no, launch } = scenario()
    const id = launch()
    expect(no('StopInstances', { InstanceIds: [id] }).message).toBe(
      `Instance '${id}' cannot be stopped as it has never reached the 'running' state.`,
    )
  })

  it('StopInstances hibernates only what was launched for it', () => {
    const { no, running } = scenario()
    expect(no('StopInstances', { InstanceIds: [running()], Hibernate: true }).code).toBe(
      'UnsupportedHibernationConfiguration',
    )
  })

  it('TerminateInstances refuses a protected instance, and several with it', () => {
    const { ok, no, running } = scenario()
    const [id, other] = [running(), running()]
    ok('ModifyInstanceAttribute', { InstanceId: id, DisableApiTermination: { Value: true } })
    expect(no('TerminateInstances', { InstanceIds: [other, id] })).toEqual({
      code: 'OperationNotPermitted',
      message: `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
    })
    expect(ok('DescribeInstances', { Filters: [{ Name: 'instance-state-name', Values: ['running'] }] })).toMatchObject({
      Reservations: [{}, {}],
    })
  })

  it('refuse ids that are malformed or unknown', () => {
    const { no } = scenario()
    expect(no('StopInstances', { InstanceIds: ['web'] }).code).toBe('InvalidInstanceID.Malformed')
    expect(no('StopInstances', { InstanceIds: ['i-0123456789abcdef0', 'i-0123456789abcdef1'] }).message).toBe(
      "The instance IDs 'i-0123456789abcdef0, i-0123456789abcdef1' do not exist",
    )
  })
})

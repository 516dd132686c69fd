import { describe, expect, it } from 'vitest'
import { minute, second } from '#lib/time.ts'
import { scenario } from './scenario.ts'

describe('while EC2 lags behind', () => {
  it('what was just launched is not known for some seconds, to whoever looks or tags it', () => {
    const { ok, no, launch, wait } = scenario()
    wait(minute)
    ok('InjectFault', { Fault: 'ReadsLag' })
    const id = launch()
    expect(no('DescribeInstances', { InstanceIds: [id] })).toEqual({
      code: 'InvalidInstanceID.NotFound',
      message: `The instance ID '${id}' does not exist`,
    })
    expect(ok('DescribeInstances')).toEqual({ Reservations: [] })
    expect(no('CreateTags', { Resources: [id], Tags: [{ Key: 'Name', Value: 'web' }] }).code).toBe(
      'InvalidInstanceID.NotFound',
    )
    wait(10 * second)
    ok('CreateTags', { Resources: [id], Tags: [{ Key: 'Name', Value: 'web' }] })
    expect(ok('DescribeInstances', { InstanceIds: [id] })).toMatchObject({ Reservations: [{}] })
  })

  it('nothing is asked twice of the past once it has caught up', () => {
    const { ok, launch, wait } = scenario()
    wait(minute)
    ok('InjectFault', { Fault: 'ReadsLag' })
    const id = launch()
    ok('ClearFault', { Fault: 'ReadsLag' })
    expect(ok('DescribeInstances', { InstanceIds: [id] })).toMatchObject({ Reservations: [{}] })
  })
})

describe('while requests are throttled', () => {
  it('some changing requests are refused, asking again helps, and looking goes on', () => {
    const { ask, ok, running, account } = scenario()
    const id = running()
    ok('InjectFault', { Fault: 'RequestsThrottled' })
    const answers = Array.from(
      { length: 20 },
      (_, n) => ask('CreateTags', { Resources: [id], Tags: [{ Key: `k${n}` }] }).answer,
    )
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))
    expect(refused.length).toBeGreaterThan(3)
    expect(refused.length).toBeLessThan(17)
    expect(refused[0]).toEqual({ code: 'RequestLimitExceeded', message: 'Request limit exceeded.' })
    for (let n = 0; n < 20; n++) ok('DescribeInstances')
    expect(account().accountFaults.RequestsThrottled).toBeDefined()
    ok('ClearFault', { Fault: 'RequestsThrottled' })
    for (let n = 0; n < 20; n++) ok('CreateTags', { Resources: [id], Tags: [{ Key: `c${n}` }] })
  })
})

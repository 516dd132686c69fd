import { hour, minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { replay, replayable } from '../../replay.ts'
import { type Scenario, scenario } from '../../scenario.ts'

const image = 'ami-0e34e19222c41f4cd'
const spot = { InstanceMarketOptions: { MarketType: 'spot' } }
const persistent = (InstanceInterruptionBehavior: string) => ({
  InstanceMarketOptions: {
    MarketType: 'spot',
    SpotOptions: { SpotInstanceType: 'persistent', InstanceInterruptionBehavior },
  },
})
const specification = { ImageId: image, InstanceType: 't3.micro' }

interface Request {
  readonly SpotInstanceRequestId: string
  readonly InstanceId: string
  readonly State: string
  readonly Status: { readonly Code: string }
}

const requests = (story: Scenario) =>
  story.ok('DescribeSpotInstanceRequests')['SpotInstanceRequests'] as readonly Request[]
const outcome = (story: Scenario) => requests(story).map(({ State, Status }) => [State, Status.Code])
const instanceOf = (story: Scenario, id: string) => {
  const { Reservations } = story.ok('DescribeInstances', { InstanceIds: [id] }) as {
    Reservations: { Instances: { State: { Name: string } }[] }[]
  }
  return Reservations[0]?.Instances[0]
}
const stateOf = (story: Scenario, id: string) => instanceOf(story, id)?.State.Name

/** The answer of an instance's metadata at a path. */
const metadata = (story: Scenario, id: string, path: string) =>
  story.ok('RunInGuest', {
    InstanceId: id,
    Command: `T=$(curl -s -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 600"); curl -s -H "X-aws-ec2-metadata-token: $T" http://169.254.169.254/latest/meta-data/${path}`,
  })['Output'] as string

const interrupt = (story: Scenario, id: string) => story.ok('InterruptSpotInstances', { InstanceIds: [id] })
const costOf = (story: Scenario, id: string) => {
  const { Lines } = story.ok('DescribeBill') as {
    Lines: { Item: string; ResourceId: string; Amount: number }[]
  }
  return Lines.filter((one) => one.Item === 'instance' && one.ResourceId === id).reduce(
    (sum, one) => sum + one.Amount,
    0,
  )
}

describe('a launch on spare capacity', () => {
  it('is an instance with a request that is fulfilled', () => {
    const story = scenario()
    const id = story.running(spot)
    expect(instanceOf(story, id)).toMatchObject({
      InstanceLifecycle: 'spot',
      SpotInstanceRequestId: expect.stringMatching(/^sir-[0-9a-f]{8}$/),
    })
    expect(requests(story)).toMatchObject([
      {
        InstanceId: id,
        State: 'active',
        Status: { Code: 'fulfilled' },
        Type: 'one-time',
        InstanceInterruptionBehavior: 'terminate',
        LaunchSpecification: { ImageId: image, InstanceType: 't3.micro' },
      },
    ])
    expect(metadata(story, id, 'instance-life-cycle')).toBe('spot')
    const found = story.ok('DescribeInstances', { Filters: [{ Name: 'instance-lifecycle', Values: ['spot'] }] })
    expect(found['Reservations']).toHaveLength(1)
  })

  it.each([
    ['a one-time request that is to stop', { InstanceInterruptionBehavior: 'stop' }, 'InvalidParameterCombination'],
    ['a persistent one that is to end', { SpotInstanceType: 'persistent' }, 'InvalidParameterCombination'],
    ['a price that is too low', { MaxPrice: '0.001' }, 'SpotMaxPriceTooLow'],
    ['a price that is none', { MaxPrice: 'cheap' }, 'InvalidParameterValue'],
    ['a defined duration, which AWS ended', { BlockDurationMinutes: 60 }, 'Playground.NotModelled'],
  ])('is refused with %s', (_, SpotOptions, code) => {
    const story = scenario()
    const asked = { ...specification, MinCount: 1, MaxCount: 1 }
    const { no } = story
    expect(no('RunInstances', { ...asked, InstanceMarketOptions: { MarketType: 'spot', SpotOptions } }).code).toBe(code)
    expect(story.account().spotRequests.size).toBe(0)
  })

  it('costs less than On-Demand, by an example price', () => {
    const story = scenario()
    const [cheap, dear] = [story.running(spot), story.running()]
    story.wait(2 * hour)
    expect(costOf(story, cheap) / costOf(story, dear)).toBeCloseTo(0.3, 1)
    const { SpotPriceHistory } = story.ok('DescribeSpotPriceHistory', { InstanceTypes: ['t3.micro'] })
    expect((SpotPriceHistory as object[])[0]).toMatchObject({ InstanceType: 't3.micro', SpotPrice: '0.003120' })
  })

  it('comes from a launch template, too', () => {
    const story = scenario()
    const LaunchTemplateData = { ...specification, ...spot }
    story.ok('CreateLaunchTemplate', { LaunchTemplateName: 'spot', LaunchTemplateData })
    story.ok('RunInstances', { LaunchTemplate: { LaunchTemplateName: 'spot' }, MinCount: 2, MaxCount: 2 })
    expect(outcome(story)).toEqual([
      ['active', 'fulfilled'],
      ['active', 'fulfilled'],
    ])
  })
})

describe('a Spot Instance', () => {
  it('of a one-time request cannot be stopped, one of a persistent request can, and is started again', () => {
    const story = scenario()
    const once = story.running(spot)
    expect(story.no('StopInstances', { InstanceIds: [once] })).toEqual({
      code: 'UnsupportedOperation',
      message: `You can't stop the Spot Instance '${once}' because it is associated with a one-time Spot Instance request. You can only stop Spot Instances associated with persistent Spot Instance requests.`,
    })
    const lasting = story.running(persistent('stop'))
    story.ok('StopInstances', { InstanceIds: [lasting] })
    expect(outcome(story)[1]).toEqual(['disabled', 'instance-stopped-by-user'])
    story.wait(2 * minute)
    story.ok('StartInstances', { InstanceIds: [lasting] })
    story.wait(minute)
    expect(outcome(story)[1]).toEqual(['active', 'fulfilled'])
  })

  it('of a one-time request that its OS has shut down is not started again', () => {
    const story = scenario()
    const id = story.running(spot)
    story.ok('RunInGuest', { InstanceId: id, Command: 'sudo shutdown -h now' })
    story.wait(2 * minute)
    expect(stateOf(story, id)).toBe('stopped')
    story.no('StartInstances', { InstanceIds: [id] })
  })

  it('takes neither protection nor another type', () => {
    const story = scenario()
    const id = story.running(spot)
    expect(story.no('ModifyInstanceAttribute', { InstanceId: id, DisableApiTermination: { Value: true } })).toEqual({
      code: 'UnsupportedOperation',
      message: "Modifying 'disableApiTermination' is not supported for spot instances.",
    })
    expect(story.no('ModifyInstanceAttribute', { InstanceId: id, InstanceType: { Value: 't3.small' } }).code).toBe(
      'UnsupportedOperation',
    )
    const asked = { ...specification, MinCount: 1, MaxCount: 1, DisableApiTermination: true, ...spot }
    expect(story.no('RunInstances', asked).code).toBe('UnsupportedOperation')
  })

  it('has two minutes from the notice, which its metadata shows and did not show before', () => {
    const story = scenario()
    const id = story.running(spot)
    expect(metadata(story, id, 'spot/instance-action')).toContain('404 - Not Found')
    interrupt(story, id)
    expect(outcome(story)).toEqual([['active', 'marked-for-termination']])
    const notice = JSON.parse(metadata(story, id, 'spot/instance-action')) as { action: string; time: string }
    expect(notice.action).toBe('terminate')
    expect(Date.parse(notice.time) - story.history().now).toBeGreaterThan(2 * minute - 2 * second)
    expect(metadata(story, id, 'events/recommendations/rebalance')).toContain('noticeTime')
    expect(story.no('InterruptSpotInstances', { InstanceIds: [id] }).code).toBe('Playground.NoticedAlready')
    story.wait(2 * minute - second)
    expect(stateOf(story, id)).toBe('running')
    story.wait(2 * second)
    expect(instanceOf(story, id)).toMatchObject({
      State: { Name: 'shutting-down' },
      StateReason: { Code: 'Server.SpotInstanceTermination' },
    })
    expect(outcome(story)).toEqual([['closed', 'instance-terminated-no-capacity']])
  })

  it('that AWS interrupts in its first hour costs nothing for it, later what it has used', () => {
    const story = scenario()
    const early = story.running(spot)
    interrupt(story, early)
    story.wait(10 * minute)
    expect(costOf(story, early)).toBe(0)
    const late = story.running(spot)
    story.wait(hour)
    interrupt(story, late)
    story.wait(10 * minute)
    expect(costOf(story, late)).toBeGreaterThan(0)
    const own = story.running(spot)
    story.ok('TerminateInstances', { InstanceIds: [own] })
    story.wait(10 * minute)
    expect(costOf(story, own)).toBeGreaterThan(0)
  })

  it('that AWS has stopped is started by AWS alone, when there is room again', () => {
    const story = scenario()
    const id = story.running(persistent('stop'))
    interrupt(story, id)
    story.wait(2 * minute + second)
    expect(instanceOf(story, id)).toMatchObject({ StateReason: { Code: 'Server.SpotInstanceShutdown' } })
    story.wait(minute)
    expect(outcome(story)).toEqual([['disabled', 'instance-stopped-no-capacity']])
    expect(story.no('StartInstances', { InstanceIds: [id] }).code).toBe('IncorrectSpotRequestState')
    story.wait(20 * minute)
    expect(outcome(story)).toEqual([['active', 'fulfilled']])
    expect(stateOf(story, id)).toBe('running')
  })

  it('that cannot hibernate has a notice that it will be stopped, two minutes before', () => {
    const story = scenario()
    const market = { SpotInstanceType: 'persistent', InstanceInterruptionBehavior: 'hibernate' }
    const id = story.running({ InstanceMarketOptions: { MarketType: 'spot', SpotOptions: market } })
    interrupt(story, id)
    expect(metadata(story, id, 'spot/instance-action')).toContain('"stop"')
    story.wait(minute)
    expect(stateOf(story, id)).toBe('running')
    story.wait(3 * minute)
    expect(stateOf(story, id)).toBe('stopped')
  })

  it('hibernates at the notice, without two minutes', () => {
    const story = scenario()
    const id = story.running({
      ...persistent('hibernate'),
      HibernationOptions: { Configured: true },
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }],
    })
    story.wait(5 * minute)
    interrupt(story, id)
    expect(stateOf(story, id)).toBe('stopping')
  })
})

describe('a Spot request', () => {
  it('is looked at a moment later, and waits where there is no capacity', () => {
    const story = scenario()
    const zones = (action: string) => {
      for (const zone of ['a', 'b', 'c', 'd', 'e', 'f'])
        story.ok(action, {
          Fault: 'ZoneOutOfCapacity',
          AvailabilityZone: `us-east-1${zone}`,
          InstanceType: 't3.micro',
        })
    }
    zones('InjectFault')
    story.ok('RequestSpotInstances', { LaunchSpecification: specification })
    expect(outcome(story)).toEqual([['open', 'pending-evaluation']])
    story.wait(10 * second)
    expect(outcome(story)).toEqual([['open', 'capacity-not-available']])
    zones('ClearFault')
    expect(outcome(story)).toEqual([['active', 'fulfilled']])
    expect(story.account().instances.size).toBe(1)
  })

  it('that is persistent launches another instance when its own is terminated, unless it was cancelled first', () => {
    const story = scenario()
    story.ok('RequestSpotInstances', { LaunchSpecification: specification, Type: 'persistent' })
    story.wait(minute)
    const [{ InstanceId: first = '', SpotInstanceRequestId = '' } = {}] = requests(story) as readonly Partial<Request>[]
    story.ok('TerminateInstances', { InstanceIds: [first] })
    expect(outcome(story)).toEqual([['open', 'instance-terminated-by-user']])
    story.wait(minute)
    const second_ = requests(story)[0]?.InstanceId ?? ''
    expect(second_).not.toBe(first)
    const cancelled = story.ok('CancelSpotInstanceRequests', { SpotInstanceRequestIds: [SpotInstanceRequestId] })
    expect(cancelled).toEqual({ CancelledSpotInstanceRequests: [{ SpotInstanceRequestId, State: 'cancelled' }] })
    expect(outcome(story)).toEqual([['cancelled', 'request-canceled-and-instance-running']])
    expect(stateOf(story, second_)).toBe('running')
    story.ok('TerminateInstances', { InstanceIds: [second_] })
    story.wait(hour + 10 * minute)
    expect(story.account().instances.size).toBe(0)
  })

  it('of an unknown ID is refused, and the story is told again the same', () => {
    const story = scenario()
    expect(story.no('CancelSpotInstanceRequests', { SpotInstanceRequestIds: ['sir-00000000'] }).code).toBe(
      'InvalidSpotInstanceRequestID.NotFound',
    )
    expect(story.no('CancelSpotInstanceRequests', { SpotInstanceRequestIds: ['spot'] }).code).toBe(
      'InvalidSpotInstanceRequestID.Malformed',
    )
    const id = story.running(spot)
    interrupt(story, id)
    story.wait(10 * minute)
    expect(replay(JSON.parse(JSON.stringify(replayable(story.history()))))).toEqual(story.history())
  })
})

import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { plainWish, type Scenario, scenario } from '../../law/scenario.ts'

const zones = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `us-east-1${letter}`)

const exhaust = (story: Scenario, all: readonly string[], type = 't3.micro') => {
  for (const zone of all) story.do({ kind: 'SetCapacity', zone, type, there: false })
}

const launch = (zone?: string, type = 't3.micro') => ({
  kind: 'RunInstances' as const,
  wish: { ...plainWish('us-east-1'), zone, type },
})

describe('a zone without room for a family', () => {
  it('refuses a launch at once, names the zones that have room, and no instance appears', () => {
    const story = scenario()
    exhaust(story, ['us-east-1a'])
    expect(story.ask(launch('us-east-1a'))).toEqual({
      refused: true,
      code: 'InsufficientInstanceCapacity',
      message:
        'We currently do not have sufficient t3.micro capacity in the Availability Zone you requested (us-east-1a). Our system will be working on provisioning additional capacity. You can currently get t3.micro capacity by not specifying an Availability Zone in your request or choosing us-east-1b, us-east-1d, us-east-1e, us-east-1f.',
    })
    expect(story.account().instances.size).toBe(0)
  })

  it('has room for other families, and its family has room in other zones', () => {
    const story = scenario()
    exhaust(story, ['us-east-1a'])
    expect(story.ask(launch('us-east-1a', 'm5.large'))).toBeUndefined()
    expect(story.ask(launch('us-east-1b'))).toBeUndefined()
    expect(story.ask(launch('us-east-1a', 't3.small'))?.code).toBe('InsufficientInstanceCapacity')
  })

  it('is passed over by a launch that names no zone', () => {
    const story = scenario()
    exhaust(story, zones.slice(1))
    story.do(launch())
    expect(list(story.account().instances).map(({ zone }) => zone)).toEqual(['us-east-1a'])
  })

  it('says so for the whole Region when no zone has room', () => {
    const story = scenario()
    exhaust(story, zones)
    expect(story.ask(launch())?.message).toBe(
      "We currently do not have sufficient t3.micro capacity in zones with support for 'gp2' volumes. Our system will be working on provisioning additional capacity.",
    )
    expect(story.ask(launch('us-east-1a'))?.message).toMatch(/additional capacity\.$/)
  })

  it('leaves a stopped instance stopped, and starts it when there is room again', () => {
    const story = scenario()
    const id = story.running({ zone: 'us-east-1a' })
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    exhaust(story, ['us-east-1a'])
    expect(story.ask({ kind: 'StartInstances', ids: [id] })?.code).toBe('InsufficientInstanceCapacity')
    expect(story.instance(id).state).toBe('stopped')
    story.do({ kind: 'SetCapacity', zone: 'us-east-1a', type: 't3.large', there: true })
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
  })

  it('can be got round by a type of another family', () => {
    const story = scenario()
    const id = story.running({ zone: 'us-east-1a' })
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    exhaust(story, ['us-east-1a'])
    story.do({ kind: 'ChangeInstance', id, change: { type: 'm5.large' } })
    expect(story.ask({ kind: 'StartInstances', ids: [id] })).toBeUndefined()
  })

  it('leaves what runs there alone, also through a reboot', () => {
    const story = scenario()
    const id = story.running({ zone: 'us-east-1a' })
    const { hostId } = story.instance(id)
    exhaust(story, ['us-east-1a'])
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(hour)
    expect(story.instance(id)).toMatchObject({ state: 'running', hostId })
    expect(story.guest(id).power).toBe('up')
  })

  it('fails a recovery: the instance stays where it is, until it is moved by hand', () => {
    const story = scenario()
    const id = story.running({ zone: 'us-east-1a', autoRecovery: 'default' })
    const { hostId } = story.instance(id)
    exhaust(story, ['us-east-1a'])
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(20 * minute)
    expect(story.events().filter(({ kind }) => kind === 'RecoveryStarted' || kind === 'RecoveryFailed')).toHaveLength(2)
    expect(story.instance(id)).toMatchObject({ state: 'running', hostId, recovery: undefined, due: undefined })
  })

  it('is not made twice, and a zone or type that is not there is refused', () => {
    const story = scenario()
    exhaust(story, ['us-east-1a', 'us-east-1a'])
    expect(story.account().shortages).toEqual(['us-east-1a t3'])
    expect(story.ask({ kind: 'SetCapacity', zone: 'us-west-2a', type: 't3.micro', there: false })).toBeDefined()
    expect(story.ask({ kind: 'SetCapacity', zone: 'us-east-1a', type: 't9.micro', there: false })).toBeDefined()
  })
})

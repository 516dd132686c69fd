import { refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { InstanceState } from '../world/instances/instance.ts'
import { type Scenario, scenario } from './scenario.ts'

/** The rest of EC2-FACTS §3.1: volumes, settings and images, state by state. */
const states = ['pending', 'running', 'stopping', 'stopped', 'shutting-down', 'terminated'] as const

function inState(state: InstanceState) {
  const story = scenario()
  const zone = 'us-east-1a'
  const free = story.newVolume(zone)
  const id = state === 'pending' ? story.launch({ zone }) : story.running({ zone })
  if (state === 'stopping' || state === 'stopped')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  if (state === 'shutting-down' || state === 'terminated') story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, state)
  return { story, id, free }
}

const code = (
  state: InstanceState,
  ask: (story: Scenario, id: InstanceId) => { readonly code: string } | undefined,
) => {
  const { story, id } = inState(state)
  return ask(story, id)?.code
}

const row = (ask: (story: Scenario, id: InstanceId) => { readonly code: string } | undefined) =>
  states.map((state) => code(state, ask))

const wrong = 'IncorrectInstanceState'
const ok = undefined

describe('what is allowed in which state', () => {
  it('a volume is attached to what runs or is stopped; in the states between, nobody documents it, it is refused', () => {
    for (const state of states) {
      const { story, id, free } = inState(state)
      const refused = story.ask({ kind: 'AttachVolume', id: free, instanceId: id, deviceName: '/dev/sdf' })
      if (state === 'running' || state === 'stopped') expect(refused).toBeUndefined()
      else expect(refused).toMatchObject(refuse.instanceNotRunning(id))
    }
  })

  it('protections and the shutdown behaviour can be changed until it is on its way out', () => {
    const settings = [
      { terminationProtection: true },
      { stopProtection: true },
      { shutdownBehaviour: 'terminate' as const },
    ]
    for (const change of settings)
      expect(row((story, id) => story.ask({ kind: 'ChangeInstance', id, change }))).toEqual([
        ok,
        ok,
        ok,
        ok,
        wrong,
        wrong,
      ])
  })

  it('the type can be changed only while stopped', () => {
    expect(row((story, id) => story.ask({ kind: 'ChangeInstance', id, change: { type: 't3.small' } }))).toEqual([
      wrong,
      wrong,
      wrong,
      ok,
      wrong,
      wrong,
    ])
  })

  it('an image is made of what runs or is stopped', () => {
    const asked = row((story, instanceId) =>
      story.ask({
        kind: 'CreateImage',
        instanceId,
        name: 'web',
        description: '',
        noReboot: true,
        tags: {},
        snapshotTags: {},
      }),
    )
    expect(asked.map((one) => one === undefined)).toEqual([false, true, false, true, false, false])
  })

  it('a reboot is for what runs, and is silently passed over for what is terminated', () => {
    expect(row((story, id) => story.ask({ kind: 'RebootInstances', ids: [id] }))).toEqual([
      wrong,
      ok,
      wrong,
      wrong,
      wrong,
      ok,
    ])
  })

  it('a data volume can be detached while its instance is stopping', () => {
    const { story, id, free } = inState('running')
    story.do({ kind: 'AttachVolume', id: free, instanceId: id, deviceName: '/dev/sdf' })
    story.wait(minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.do({ kind: 'DetachVolume', id: free, force: false })
    story.wait(minute)
    expect(story.volume(free)?.state).toBe('available')
  })

  it('a force stop also works on what is pending, and a plain one on what has run before is refused there', () => {
    const { story, id } = inState('pending')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: true })
    expect(story.instance(id).state).toBe('stopping')
    const other = inState('stopped')
    other.story.do({ kind: 'StartInstances', ids: [other.id] })
    expect(other.story.ask({ kind: 'StopInstances', ids: [other.id], hibernate: false, force: false })).toMatchObject(
      refuse.cannotStop(other.id),
    )
  })
})

describe('several instances in one request', () => {
  it('a wrong id among them refuses all of it', () => {
    const story = scenario()
    const id = story.running()
    const gone = 'i-0123456789abcdef0' as InstanceId
    for (const command of [
      { kind: 'TerminateInstances' as const, ids: [id, gone] },
      { kind: 'RebootInstances' as const, ids: [gone, id] },
      { kind: 'StopInstances' as const, ids: [id, gone], hibernate: false, force: false },
    ])
      expect(story.ask(command)).toMatchObject(refuse.noSuchInstance([gone]))
    expect(story.instance(id).state).toBe('running')
    expect(story.guest(id).boots).toBe(1)
  })

  it('a state that will not do for one of them refuses all of it', () => {
    const story = scenario()
    const [one, other] = [story.running(), story.running()]
    story.do({ kind: 'TerminateInstances', ids: [other] })
    expect(story.ask({ kind: 'StopInstances', ids: [one, other], hibernate: false, force: false })?.code).toBe(wrong)
    expect(story.instance(one).state).toBe('running')
  })

  it('the same id twice is one instance', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'RebootInstances', ids: [id, id] })
    expect(story.guest(id).boots).toBe(2)
  })
})

import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { impossible } from '../../../law/invariants.ts'
import { hibernating, type Scenario, scenario } from '../../../law/scenario.ts'
import { whyOf } from '../../../questions/why/why.ts'
import { mysteryFaults } from '../every.ts'
import { faults } from '../read.ts'

const encrypted = { root: { encrypted: true } } as const
const reason = { code: 'Client.InternalError', message: 'Client.InternalError: Client error on launch' }

const deny = (story: Scenario) => story.do({ kind: 'InjectFault', fault: 'KmsKeyDenied' })
const allow = (story: Scenario) => story.do({ kind: 'ClearFault', fault: 'KmsKeyDenied' })
const start = (story: Scenario, id: InstanceId) => story.do({ kind: 'StartInstances', ids: [id] })
const stop = (story: Scenario, id: InstanceId, hibernate = false) => {
  story.do({ kind: 'StopInstances', ids: [id], hibernate, force: false })
  story.until(id, 'stopped')
}
const statesOf = (story: Scenario) =>
  story.events().flatMap((event) => (event.kind === 'InstanceStateChanged' ? [event.to] : []))

describe('while the KMS key may not be used', () => {
  it('a launch with an encrypted root fails: pending, shutting-down, terminated, and nothing is left', () => {
    const story = scenario()
    deny(story)
    const id = story.launch(encrypted)
    expect(story.instance(id)).toMatchObject({ state: 'pending', reason: { code: 'pending' } })
    story.until(id, 'terminated')
    expect(statesOf(story)).toEqual(['shutting-down', 'terminated'])
    expect(story.instance(id)).toMatchObject({ reason, transitionReason: '', everRan: false, hostId: undefined })
    expect(story.account().volumes.size).toBe(0)
    expect(story.account().bill.size).toBe(0)
    expect(impossible(story.account())).toEqual([])
    story.wait(2 * hour)
    expect(story.account().instances.size).toBe(0)
  })

  it('a persistent Spot request whose instance fails at its launch fails with it, and does not ask for ever', () => {
    const story = scenario()
    deny(story)
    const id = story.launch({ ...encrypted, spot: { type: 'persistent', interruption: 'terminate', tags: {} } })
    story.until(id, 'terminated')
    story.wait(hour / 2)
    const requests = list(story.account().spotRequests)
    expect(requests).toMatchObject([{ state: 'failed', status: 'bad-parameters' }])
    expect(story.account().instances.size).toBe(1)
  })

  it('an encrypted data volume is enough; without one, a launch comes through', () => {
    const story = scenario()
    deny(story)
    const id = story.launch({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 8, encrypted: true }] })
    story.until(id, 'terminated')
    story.running()
  })

  it('a stopped instance with an encrypted root starts and is stopped again, with its volumes', () => {
    const story = scenario()
    const id = story.running(encrypted)
    stop(story, id)
    const { volumeIds } = story.instance(id)
    deny(story)
    start(story, id)
    expect(story.instance(id).state).toBe('pending')
    story.until(id, 'stopped')
    expect(story.instance(id)).toMatchObject({ reason, volumeIds, ending: undefined, hostId: undefined })
    expect(impossible(story.account())).toEqual([])
    allow(story)
    start(story, id)
    story.until(id, 'running')
    expect(story.instance(id).reason).toBeUndefined()
  })

  it('a hibernated instance stays hibernated', () => {
    const story = scenario()
    const id = story.running(hibernating)
    story.wait(5 * minute)
    stop(story, id, true)
    deny(story)
    start(story, id)
    story.until(id, 'stopped')
    expect(story.instance(id).ending).toBe('hibernate')
    expect(story.guest(id).power).toBe('suspended')
    expect(impossible(story.account())).toEqual([])
  })

  it('what runs goes on, and no check fails', () => {
    const story = scenario()
    const id = story.running(encrypted)
    deny(story)
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(hour)
    expect(story.instance(id).state).toBe('running')
    expect(story.events().filter(({ kind }) => kind === 'ChecksReported')).toHaveLength(1)
  })

  it('whoever asks why it was terminated is told of the key', () => {
    const story = scenario()
    deny(story)
    const id = story.launch(encrypted)
    story.until(id, 'shutting-down')
    const { log, account } = story.history()
    const why = whyOf({ log, account }, { of: 'instance', id, aspect: 'state' })
    expect(why?.chain.map(({ kind }) => kind)).toEqual(['InstanceStateChanged', 'AccountFaultSet', 'Asked'])
  })

  it('the fault is listed once, and is never a mystery', () => {
    const story = scenario()
    deny(story)
    deny(story)
    expect(faults(story.account())).toEqual([{ fault: 'KmsKeyDenied' }])
    allow(story)
    expect(faults(story.account())).toEqual([])
    expect(mysteryFaults).not.toContain('KmsKeyDenied')
  })
})

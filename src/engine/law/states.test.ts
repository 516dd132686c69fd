import { refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { Command } from '../command.ts'
import type { InstanceState } from '../world/instances/instance.ts'
import { type Scenario, scenario } from './scenario.ts'

/** EC2-FACTS §3.1, its unmarked cells. */
const inState = (state: InstanceState): { readonly story: Scenario; readonly id: InstanceId } => {
  const story = scenario()
  const id = state === 'pending' ? story.launch() : story.running()
  if (state === 'stopping' || state === 'stopped') story.do(stop(id))
  if (state === 'shutting-down' || state === 'terminated') story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, state)
  return { story, id }
}

const stop = (id: InstanceId, hibernate = false): Command => ({
  kind: 'StopInstances',
  ids: [id],
  hibernate,
  force: false,
})
const start = (id: InstanceId): Command => ({ kind: 'StartInstances', ids: [id] })
const reboot = (id: InstanceId): Command => ({ kind: 'RebootInstances', ids: [id] })
const terminate = (id: InstanceId): Command => ({ kind: 'TerminateInstances', ids: [id] })
const resize = (id: InstanceId): Command => ({ kind: 'ChangeInstance', id, change: { type: 't3.small' } })

type Expected = 'nothing' | InstanceState | ((id: InstanceId) => { readonly code: string; readonly message: string })

const table: readonly (readonly [string, InstanceState, (id: InstanceId) => Command, Expected])[] = [
  ['StartInstances', 'running', start, 'nothing'],
  ['StartInstances', 'stopping', start, refuse.cannotStart],
  ['StartInstances', 'stopped', start, 'pending'],
  ['StartInstances', 'shutting-down', start, refuse.cannotStart],
  ['StartInstances', 'terminated', start, refuse.cannotStart],
  ['StopInstances', 'pending', stop, refuse.neverRan],
  ['StopInstances', 'running', stop, 'stopping'],
  ['StopInstances', 'stopping', stop, 'nothing'],
  ['StopInstances', 'stopped', stop, 'nothing'],
  ['StopInstances', 'shutting-down', stop, refuse.cannotStop],
  ['StopInstances', 'terminated', stop, refuse.cannotStop],
  ['hibernation', 'pending', (id) => stop(id, true), refuse.neverRan],
  ['hibernation', 'shutting-down', (id) => stop(id, true), refuse.cannotStop],
  ['hibernation', 'terminated', (id) => stop(id, true), refuse.cannotStop],
  ['RebootInstances', 'running', reboot, 'running'],
  ['RebootInstances', 'terminated', reboot, 'nothing'],
  ['TerminateInstances', 'pending', terminate, 'shutting-down'],
  ['TerminateInstances', 'running', terminate, 'shutting-down'],
  ['TerminateInstances', 'stopping', terminate, 'shutting-down'],
  ['TerminateInstances', 'stopped', terminate, 'shutting-down'],
  ['TerminateInstances', 'shutting-down', terminate, 'nothing'],
  ['TerminateInstances', 'terminated', terminate, 'nothing'],
  ['a change of type', 'pending', resize, refuse.notStopped],
  ['a change of type', 'running', resize, refuse.notStopped],
  ['a change of type', 'stopping', resize, refuse.notStopped],
  ['a change of type', 'stopped', resize, 'stopped'],
]

describe('what is allowed in which state', () => {
  for (const [name, state, command, expected] of table) {
    const says =
      typeof expected === 'function'
        ? `is refused with ${expected('i-0' as InstanceId).code}`
        : expected === 'nothing'
          ? 'changes nothing'
          : `makes it ${expected}`
    it(`${name} of an instance that is ${state} ${says}`, () => {
      const { story, id } = inState(state)
      const before = story.account()
      const refused = story.ask(command(id))
      if (typeof expected === 'function') expect(refused).toMatchObject(expected(id))
      else expect(refused).toBeUndefined()
      if (expected === 'nothing') expect(story.instance(id)).toBe(list(before.instances).find((one) => one.id === id))
      else if (typeof expected === 'string') expect(story.instance(id).state).toBe(expected)
    })
  }

  it('a volume attaches to a running or a stopped instance, not to a pending one', () => {
    for (const state of ['pending', 'running', 'stopped'] as const) {
      const { story, id } = inState(state)
      const { zone } = story.instance(id)
      story.do({ kind: 'CreateVolume', zone, disk: { sizeGiB: 10, type: 'gp3' }, tags: {} })
      const volume = list(story.account().volumes).at(-1)
      if (!volume) throw new Error('no volume')
      story.wait(8_000)
      expect(story.instance(id).state).toBe(state)
      const refused = story.ask({ kind: 'AttachVolume', id: volume.id, instanceId: id, deviceName: '/dev/sdf' })
      if (state === 'pending') expect(refused).toMatchObject(refuse.instanceNotRunning(id))
      else {
        story.wait(minute)
        expect(story.volume(volume.id)?.attachment?.state).toBe('attached')
      }
    }
  })

  it('a data volume detaches from a running instance, a root volume only from a stopped one', () => {
    const { story, id } = inState('running')
    const root = story.root(id)
    expect(story.ask({ kind: 'DetachVolume', id: root, force: false })).toMatchObject(refuse.rootWhileRunning(root, id))
    story.do(stop(id))
    story.until(id, 'stopped')
    story.do({ kind: 'DetachVolume', id: root, force: false })
    story.wait(minute)
    expect(story.volume(root)?.state).toBe('available')
    expect(story.ask(start(id))?.message).toContain('does not have a volume attached at root')
  })

  it('an Elastic IP goes on a running or a stopped instance, and never on a pending or a terminated one', () => {
    for (const [state, code] of [
      ['pending', 'InvalidInstanceID'],
      ['running', undefined],
      ['stopped', undefined],
      ['shutting-down', 'InvalidInstanceID'],
      ['terminated', 'InvalidInstanceID'],
    ] as const) {
      const { story, id } = inState(state)
      story.do({ kind: 'AllocateAddress', tags: {} })
      const [address] = list(story.account().addresses)
      if (!address) throw new Error('no address')
      const { allocationId } = address
      expect(
        story.ask({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })?.code,
      ).toBe(code)
    }
  })
})

import { beginHistory } from '#engine/history/begin.ts'
import { describe, expect, it } from 'vitest'
import {
  allocates,
  associates,
  attaches,
  deletesVolume,
  detaches,
  disassociates,
  makesVolume,
  modifies,
  releases,
  types,
} from '../moves/storage.ts'
import type { Goal } from '../goal.ts'
import { findNamed } from '../find/instances.ts'
import { launches, runs, start, stop, terminate, untilState, untilUp } from '../moves/instances.ts'
import { play, type Step } from '../moves/script.ts'
import { nothingLoose, volumeDetached, volumeMoved, volumeSurvived } from './disks.ts'
import {
  hibernated,
  launchedOn,
  launchedToHibernate,
  moreMemory,
  restartedWithStore,
  resumed,
  shutDownForGood,
  startedAndStopped,
} from './instances.ts'
import { elasticMoved, elasticReleased } from './network.ts'

const two = [
  ...runs('web-1'),
  ...runs('web-2', { more: (account) => ({ Placement: { AvailabilityZone: findNamed(account, 'web-1')?.zone } }) }),
]
const off = (name: string) => [stop(name), untilState(name, 'stopped')]
const on = (name: string) => [start(name), untilState(name, 'running'), untilUp(name)]
const ends = (name: string) => [terminate(name), untilState(name, 'terminated')]
const becomes = (type: string, name = 'web-1') => [
  ...off(name),
  modifies(name, { InstanceType: { Value: type } }),
  ...on(name),
]
const withData = [...makesVolume('data-1', { beside: 'web-1' }), ...attaches('data-1', 'web-1')]

/** True where a goal is met by what is done after the beginning. */
function metBy(goal: Goal, beginning: readonly Step[], ...done: readonly (readonly Step[])[]): boolean {
  const begun = play(
    beginHistory({ region: 'ap-northeast-2', seed: 'goals', startedAt: Date.UTC(2026, 10, 2, 1) }),
    beginning,
  )
  return goal.met({ history: play(begun, done.flat()), from: begun.log.size })
}

describe('A goal asks for what happened, not only for how it ends', () => {
  it('a volume that goes back to the instance it came from has not moved', () => {
    const begun = [...two, ...withData]
    expect(metBy(volumeMoved({}), begun, detaches('data-1'), attaches('data-1', 'web-1'))).toBe(false)
    expect(metBy(volumeMoved({}), begun, detaches('data-1'), attaches('data-1', 'web-2'))).toBe(true)
  })

  it('a volume that comes off because its instance is terminated was not detached from it', () => {
    const begun = [...runs('web-1'), ...withData]
    expect(metBy(volumeDetached({}), begun, ends('web-1'))).toBe(false)
    expect(metBy(volumeDetached({}), begun, off('web-1'), detaches('data-1'))).toBe(true)
  })

  it('a volume that was taken off before the termination has not survived it', () => {
    const begun = [...runs('web-1'), ...withData]
    expect(metBy(volumeSurvived({}), begun, detaches('data-1'), ends('web-1'))).toBe(false)
    expect(metBy(volumeSurvived({}), begun, ends('web-1'))).toBe(true)
  })

  it('an account in which nothing was ever loose has not been cleared up', () => {
    const begun = [...runs('web-1'), ...withData, allocates('ip'), associates('ip', 'web-1')]
    expect(metBy(nothingLoose({}), begun)).toBe(false)
    expect(metBy(nothingLoose({}), begun, ends('web-1'), [releases('ip')])).toBe(false)
    expect(metBy(nothingLoose({}), begun, ends('web-1'), [releases('ip')], deletesVolume('data-1'))).toBe(true)
  })

  it('an Elastic IP that goes back to the same instance has not moved, and one that is kept was not released', () => {
    const begun = [...two, allocates('ip'), associates('ip', 'web-1')]
    expect(metBy(elasticMoved({}), begun, [disassociates('ip'), associates('ip', 'web-1')])).toBe(false)
    expect(metBy(elasticMoved({}), begun, [associates('ip', 'web-2')])).toBe(true)
    expect(metBy(elasticReleased({}), begun, [disassociates('ip')])).toBe(false)
    expect(metBy(elasticReleased({}), begun, [allocates('other'), releases('ip')])).toBe(false)
    expect(metBy(elasticReleased({}), begun, [releases('ip')])).toBe(true)
  })

  it('more memory with more vCPUs, or a type that never ran, is not what was asked for', () => {
    const begun = runs('web-1', { type: 'm7i.large' })
    const goal = moreMemory({ times: 2 })
    expect(metBy(goal, begun, becomes('m7i.xlarge'))).toBe(false)
    expect(metBy(goal, begun, off('web-1'), [modifies('web-1', { InstanceType: { Value: 'r7i.large' } })])).toBe(false)
    expect(metBy(goal, begun, becomes('r7i.large'))).toBe(true)
  })

  it('more memory is more than at first, whatever size was tried in between', () => {
    const begun = runs('web-1', { type: 'm7i.large' })
    const goal = moreMemory({ times: 2 })
    expect(metBy(goal, begun, becomes('m7i.xlarge'), becomes('r7i.large'))).toBe(true)
    expect(metBy(goal, begun, becomes('m7i.xlarge'), becomes('r7i.xlarge'))).toBe(false)
    expect(metBy(goal, begun, runs('web-2', { type: 'm7i.large' }), becomes('r7i.large', 'web-2'))).toBe(true)
  })

  it('an instance that was off at first counts as started and stopped only after it has run', () => {
    const begun = [...runs('web-1'), stop('web-1')]
    expect(metBy(startedAndStopped({}), begun, [untilState('web-1', 'stopped')])).toBe(false)
    expect(metBy(startedAndStopped({}), [...begun, untilState('web-1', 'stopped')], on('web-1'), off('web-1'))).toBe(
      true,
    )
  })

  it('an ordinary stop is no hibernation, and an instance without it was not launched for it', () => {
    expect(metBy(hibernated({}), runs('web-1'), off('web-1'))).toBe(false)
    expect(metBy(resumed({}), runs('web-1'), off('web-1'), on('web-1'))).toBe(false)
    expect(metBy(launchedToHibernate({}), [], runs('web-1'))).toBe(false)
  })

  it('a termination from outside is no shutdown from inside, nor is a shutdown that only stops', () => {
    const shutDown = types('web-1', 'sudo shutdown -h now')
    const terminates = { InstanceInitiatedShutdownBehavior: { Value: 'terminate' } }
    expect(metBy(shutDownForGood({}), runs('web-1'), ends('web-1'))).toBe(false)
    expect(metBy(shutDownForGood({}), runs('web-1'), [shutDown, untilState('web-1', 'stopped')])).toBe(false)
    const told = [modifies('web-1', terminates), shutDown, untilState('web-1', 'terminated')]
    expect(metBy(shutDownForGood({}), runs('web-1'), told)).toBe(true)
  })

  it('a reboot, or a stop of an instance without instance store, empties none', () => {
    expect(metBy(restartedWithStore({}), runs('web-1'), off('web-1'), on('web-1'))).toBe(false)
    const begun = runs('web-1', { type: 'c5d.large' })
    expect(metBy(restartedWithStore({}), begun, [types('web-1', 'sudo reboot'), untilUp('web-1')])).toBe(false)
    expect(metBy(restartedWithStore({}), begun, off('web-1'), on('web-1'))).toBe(true)
  })

  it('an instance of the other architecture, or one that has not run yet, is not the one asked for', () => {
    const arm = launches('web-1', { type: 't4g.small', image: 'al2023-arm64' })
    expect(metBy(launchedOn({ architecture: 'x86_64' }), [], arm, [untilState('web-1', 'running')])).toBe(false)
    expect(metBy(launchedOn({ architecture: 'arm64' }), [], arm)).toBe(false)
    expect(metBy(launchedOn({ architecture: 'arm64' }), [], arm, [untilState('web-1', 'running')])).toBe(true)
  })
})

import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { Goal } from '../goal.ts'
import { findNamed, idOf } from '../find/instances.ts'
import { reboot, runs } from '../moves/instances.ts'
import { does, type Step, waits } from '../moves/script.ts'
import { breaks, loses, meets, name, ofIt, ofRoot, startsAgain, stopped } from './scenario.ts'
import { bootsAgain, enoughMemory, movedAway, pathFreed, restored } from './faults.ts'
import { wellAgain } from './mysteries.ts'

type Ways = Readonly<Record<string, readonly Step[]>>
/** A goal, what reaches it, and what comes near and does not. */
const knows = (goal: Goal, does: Ways, doesNot: Ways, before?: readonly Step[]) => {
  it.each(Object.entries(does))('is reached by %s', (_, steps) => expect(meets(goal, steps, before)).toBe(true))
  it.each(Object.entries(doesNot))('is not reached by %s', (_, steps) => expect(meets(goal, steps, before)).toBe(false))
}

const ownRecoveryOff = ofIt('ModifyInstanceMaintenanceOptions', { AutoRecovery: 'disabled' })
const again = [...stopped, ...startsAgain]

describe('leaving a broken host', () => {
  const broken = [ownRecoveryOff, breaks('HostPowerLost'), waits(3 * minute)]
  knows(
    movedAway({}),
    { 'a stop and a start': again },
    {
      'a reboot': [reboot(name), waits(hour)],
      'AWS mending it where it is': [ofIt('ClearFault', { Fault: 'HostPowerLost' }), waits(hour)],
    },
    broken,
  )
  it('is not what AWS does by itself', () =>
    expect(meets(movedAway({}), [breaks('HostPowerLost'), waits(hour)])).toBe(false))
  it('is nothing for an instance that was well', () => expect(meets(movedAway({}), again)).toBe(false))
})

describe('more memory', () =>
  knows(
    enoughMemory({}),
    {
      'a bigger type': [
        ...stopped,
        ofIt('ModifyInstanceAttribute', { InstanceType: { Value: 't3.small' } }),
        ...startsAgain,
      ],
    },
    { 'a reboot': [reboot(name), waits(8 * minute)], 'a stop and a start': again },
    [breaks('MemoryExhausted'), waits(2 * minute)],
  ))

describe('an OS that boots again', () => {
  const doesNotBoot = [breaks('StartupMisconfigured'), reboot(name), waits(3 * minute)]
  const wished = [ofIt('ClearFault', { Fault: 'StartupMisconfigured' }), waits(10 * minute)]
  const another = [ofIt('CreateReplaceRootVolumeTask'), waits(10 * minute)]
  knows(
    bootsAgain({}),
    {
      'another root volume': another,
      'another one, broken again after it was wished well': [...wished, ...doesNotBoot, ...another],
    },
    {
      'a reboot': [reboot(name), waits(hour)],
      'a stop and a start': again,
      'being wished well': wished,
      'another root volume for one that was wished well': [...wished, ...another],
    },
    doesNotBoot,
  )
  it('is out of reach once it was wished well, which AWS cannot do, until it is broken again', () => {
    const lost = (...steps: readonly Step[]) => loses(bootsAgain({}), steps, doesNotBoot)
    expect(lost()).toBeUndefined()
    expect(lost(ofIt('ClearFault', { Fault: 'FileSystemCorrupt' }))).toBeUndefined()
    expect(lost(...wished)).toEqual({ kind: 'faultCleared' })
    expect(lost(...wished, ...doesNotBoot)).toBeUndefined()
  })
})

describe('a server that is well again', () => {
  const other = 'web-2'
  const crash = (of: string) =>
    does('InjectFault', (account) => ({ Fault: 'WebServerCrashed', InstanceId: idOf(account, of) }))
  const clear = (of: string) =>
    does('ClearFault', (account) => ({ Fault: 'WebServerCrashed', InstanceId: idOf(account, of) }))
  const restart = ofIt('RunInGuest', { Command: 'sudo systemctl restart nginx' })
  const down = [...runs(other, { open: [22, 80] }), crash(name), crash(other), waits(minute)]
  knows(
    wellAgain({ name }),
    { 'its own remedy': [restart], 'its own remedy, whatever was wished of another': [clear(other), restart] },
    { 'being wished well': [clear(name)] },
    down,
  )
  it('is out of reach once it was wished well', () => {
    expect(loses(wellAgain({ name }), [clear(other)], down)).toBeUndefined()
    expect(loses(wellAgain({ name }), [clear(name)], down)).toEqual({ kind: 'faultCleared' })
  })
})

describe('another path to a volume', () =>
  knows(
    pathFreed({}),
    { 'a stop and a start': again, 'a stop and a start after AWS was quicker': [waits(3 * hour), ...again] },
    {
      'waiting for AWS': [waits(3 * hour)],
      'a reboot': [reboot(name), waits(3 * minute)],
      'a reboot after AWS was quicker': [waits(3 * hour), reboot(name), waits(3 * minute)],
      'a stop without a start': [waits(3 * hour), ...stopped, waits(hour)],
      'taking it off': [ofRoot('DetachVolume', { Force: true }), waits(hour)],
      'mending it from the hidden world': [ofRoot('ClearFault', { Fault: 'VolumeIOStalled' }), ...again],
    },
    [ofRoot('InjectFault', { Fault: 'VolumeIOStalled' }), waits(2 * minute)],
  ))

describe('a volume from a snapshot', () => {
  const attach = (more: object) => [
    does('CreateVolume', (account) => ({
      AvailabilityZone: findNamed(account, name)?.zone,
      VolumeType: 'gp3',
      ...more,
    })),
    waits(minute),
    does('AttachVolume', (account) => ({
      VolumeId: list(account.volumes).at(-1)?.id,
      InstanceId: idOf(account, name),
      Device: '/dev/sdg',
    })),
    waits(minute),
  ]
  const fromSnapshot = does('CreateVolume', (account) => ({
    AvailabilityZone: findNamed(account, name)?.zone,
    VolumeType: 'gp3',
    SnapshotId: list(account.snapshots)[0]?.id,
  }))
  const attachIt = attach({ Size: 8 }).slice(1)
  const saved = [ofRoot('CreateSnapshot'), waits(5 * minute)]
  const broken = [ofRoot('InjectFault', { Fault: 'VolumeUnreachable' }), waits(2 * minute)]
  knows(
    restored({}),
    { 'making and attaching it': [fromSnapshot, ...attachIt] },
    { 'making it only': [fromSnapshot, waits(hour)], 'attaching an empty one': attach({ Size: 8 }) },
    [...saved, ...broken],
  )
  it('is no rescue where nothing had failed', () =>
    expect(meets(restored({}), [fromSnapshot, ...attachIt], saved)).toBe(false))
})

import { bootsAgain, enoughMemory } from '#course/goals/faults.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { reboot, runs, start, stop, untilChecked, untilState } from '#course/moves/instances.ts'
import { does, type Step, until, waits } from '#course/moves/script.ts'
import { accountAtFirst, after, every, type LogWindow, some } from '#course/logWindow.ts'
import { whatIf } from '#course/whatIf.ts'
import type { Account } from '#engine/account.ts'
import type { FaultName } from '#engine/world/faults/names.ts'
import { faultsOf } from '#engine/world/faults/read.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const name = 'web-1'
const helper = 'rescue-1'
const breaks = (Fault: FaultName) => does('InjectFault', (account) => ({ Fault, InstanceId: idOf(account, name) }))
const checkOf = (account: Account) => get(account.checks, idOf(account, name))?.instance
const untilCheck = (reach: 'passed' | 'failed') => until((account) => checkOf(account) === reach)
const isStuck = until((account) => get(account.guests, idOf(account, name))?.power === 'stuck')

const changesType = (Value: string) => [
  stop(name),
  untilState(name, 'stopped'),
  does('ModifyInstanceAttribute', (account) => ({ InstanceId: idOf(account, name), InstanceType: { Value } })),
  start(name),
  untilState(name, 'running'),
  untilChecked(name),
]
const stopAndStart = [
  stop(name),
  untilState(name, 'stopped'),
  start(name),
  untilState(name, 'running'),
  untilChecked(name),
]
const replaceRoot = [
  does('CreateReplaceRootVolumeTask', (account) => ({ InstanceId: idOf(account, name) })),
  until((account) => list(account.rootTasks).some(({ state }) => state === 'succeeded')),
  untilCheck('passed'),
]

/** The volume that was the root of web-1, attached anywhere or nowhere. */
const rootId = (account: Account) => {
  const instance = findNamed(account, name)
  return instance?.volumeIds[0] ?? list(account.volumes).findLast(({ wasRootOf }) => wasRootOf === instance?.id)?.id
}
const moves = (action: string, more: (account: Account) => object = () => ({})) => [
  does(action, (account) => ({ VolumeId: rootId(account), ...more(account) })),
  waits(minute),
]

/** By hand: the root volume goes to another instance as a data disk, is repaired there and comes back. */
const rescue: readonly Step[] = [
  does('RunInstances', (account) => ({
    ImageId: findNamed(account, name)?.imageId,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    Placement: { AvailabilityZone: findNamed(account, name)?.zone },
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: helper }] }],
  })),
  untilState(helper, 'running'),
  untilChecked(helper),
  stop(name),
  untilState(name, 'stopped'),
  ...moves('DetachVolume'),
  ...moves('AttachVolume', (account) => ({ InstanceId: idOf(account, helper), Device: '/dev/sdf' })),
  ...moves('RepairVolume'),
  ...moves('DetachVolume'),
  ...moves('AttachVolume', (account) => ({
    InstanceId: idOf(account, name),
    Device: findNamed(account, name)?.rootDeviceName,
  })),
  start(name),
  untilState(name, 'running'),
  untilChecked(name),
]

const ofIt = (since: LogWindow) => idOf(accountAtFirst(since), name)

/** What happened since memory ran out for the first time; undefined where it has not yet. */
function sinceFull(since: LogWindow): LogWindow | undefined {
  for (const full of every(since, 'MemoryExhausted')) if (full.instanceId === ofIt(since)) return after(since, full)
  return undefined
}

/** Whether memory ran out once more after a reboot that was to help. */
function again(since: LogWindow): boolean {
  const full = sinceFull(since)
  for (const request of full ? every(full, 'RebootRequested') : [])
    if (some(after(since, request), 'MemoryExhausted', ({ instanceId }) => instanceId === request.instanceId))
      return true
  return false
}
const passedBetween = (since: LogWindow) =>
  some(
    sinceFull(since) ?? since,
    'ChecksReported',
    ({ instanceId, report }) => instanceId === ofIt(since) && report.instance === 'passed',
  )

const is = (fault: FaultName) => (since: LogWindow) => {
  const account = accountAtFirst(since)
  const instance = findNamed(account, name)
  return instance !== undefined && faultsOf(account, instance).includes(fault)
}
const cures = (steps: readonly Step[]) => (since: LogWindow) => checkOf(whatIf(since, steps)) === 'passed'

export const lesson: Lesson = {
  id: 'diagnose-the-guest',
  minutes: 6,
  start: [...runs(name, { open: [22, 80] }), waits(5 * minute)],
  steps: [
    {
      kind: 'predict',
      id: 'hungry',
      focus: { tab: 'checks' },
      pick: 'one',
      settled: again,
      options: {
        forGood: (since) => passedBetween(since) && !again(since),
        forNow: (since) => passedBetween(since) && again(since),
        never: (since) => !passedBetween(since),
      },
    },
    {
      kind: 'show',
      id: 'memory',
      focus: { tab: 'checks' },
      parts: [
        [breaks('MemoryExhausted')],
        [untilCheck('failed')],
        [reboot(name), waits(minute), untilCheck('passed')],
        [untilCheck('failed')],
      ],
    },
    {
      kind: 'do',
      id: 'bigger',
      focus: { tab: 'overview' },
      goals: [enoughMemory({})],
      solve: changesType('t3.small'),
    },
    {
      kind: 'show',
      id: 'no-boot',
      focus: { tab: 'checks' },
      parts: [[breaks('StartupMisconfigured')], [waits(10 * minute)], [reboot(name), isStuck, untilCheck('failed')]],
    },
    {
      kind: 'predict',
      id: 'clue',
      focus: { tab: 'checks' },
      pick: 'one',
      settled: () => true,
      options: {
        memory: (since) => get(accountAtFirst(since).guests, ofIt(since))?.outOfMemory === true,
        kernel: is('KernelIncompatible'),
        network: is('NetworkMisconfigured'),
        startup: is('StartupMisconfigured'),
      },
    },
    {
      kind: 'predict',
      id: 'remedy',
      pick: 'many',
      settled: (since) => bootsAgain({}).met(since),
      options: {
        reboot: cures([reboot(name), waits(10 * minute)]),
        stopStart: cures([...stopAndStart, waits(5 * minute)]),
        bigger: cures([...changesType('t3.medium'), waits(5 * minute)]),
        rescue: cures(rescue),
        replace: cures(replaceRoot),
      },
    },
    {
      kind: 'do',
      id: 'mend',
      focus: { tab: 'storage', part: 'disk' },
      goals: [bootsAgain({})],
      solve: replaceRoot,
    },
  ],
  taught: { requests: ['ModifyInstanceAttribute', 'CreateReplaceRootVolumeTask'] },
  otherWays: {
    'a rescue instance': { mend: rescue },
  },
  recall: { lesson: 'whose-fault-is-it', step: 'unseen' },
}

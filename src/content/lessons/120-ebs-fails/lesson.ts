import { pathFreed, restored } from '#course/goals/faults.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { runs, start, stop, untilChecked, untilState } from '#course/moves/instances.ts'
import { does, until, waits } from '#course/moves/script.ts'
import { accountOf, after, every, type LogWindow, some } from '#course/logWindow.ts'
import { mounts } from '#course/moves/storage.ts'
import type { Account } from '#engine/account.ts'
import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'

const name = 'web-1'
const early = 'orders-until-sunday.csv'
const late = 'orders-of-monday.csv'

/** The data volume: the first that came with no instance. */
const dataOf = (account: Account): Volume | undefined =>
  list(account.volumes).find(({ tags }) => tags['Name'] === 'data')
const dataId = (account: Account): string => dataOf(account)?.id ?? 'data'
const checkOf = (account: Account, check: CheckName) => get(account.checks, idOf(account, name))?.[check]
const writes = (file: string) =>
  does('WriteFile', (account) => ({ InstanceId: idOf(account, name), Path: `/mnt/sdf/${file}`, Text: 'id,item' }))
const breaks = (Fault: string) => does('InjectFault', (account) => ({ Fault, VolumeId: dataId(account) }))
const untilFailed = until((account) => checkOf(account, 'ebs') === 'failed')
/** The next device name that no volume of the instance has. */
const freeDevice = (account: Account): string => {
  const id = idOf(account, name)
  const taken = new Set(
    list(account.volumes).flatMap(({ attachment: on }) => (on?.instanceId === id ? [on.deviceName] : [])),
  )
  return [...'ghijklmnop'].map((letter) => `/dev/sd${letter}`).find((device) => !taken.has(device)) ?? '/dev/sdg'
}
const attaches = (device: string | undefined, which: (account: Account) => string) => [
  does('AttachVolume', (account) => ({
    VolumeId: which(account),
    InstanceId: idOf(account, name),
    Device: device ?? freeDevice(account),
  })),
  waits(minute),
]
const stopAndStart = [
  stop(name),
  untilState(name, 'stopped'),
  start(name),
  untilState(name, 'running'),
  untilChecked(name),
]

const fails = (check: CheckName) => (since: LogWindow) => checkOf(accountOf(since), check) === 'failed'

/** Whether its checks were made again after a stop. */
function isBack(since: LogWindow): boolean {
  for (const stopped of every(since, 'InstanceStateChanged')) {
    const { to, instanceId } = stopped
    if (to === 'stopped' && some(after(since, stopped), 'ChecksReported', (one) => one.instanceId === instanceId))
      return true
  }
  return false
}

/** The newest volume that was made from a snapshot. */
const copyOf = (account: Account): Volume | undefined =>
  list(account.volumes).findLast(({ snapshotId }) => snapshotId !== undefined && get(account.snapshots, snapshotId))
const holds = (file: string, since: LogWindow): boolean =>
  Object.keys(copyOf(accountOf(since))?.files ?? {}).some((path) => path.endsWith(file))

export const lesson: Lesson = {
  id: 'ebs-fails',
  minutes: 6,
  start: [
    ...runs(name, { open: [22, 80] }),
    does('CreateVolume', (account) => ({
      AvailabilityZone: findNamed(account, name)?.zone,
      Size: 10,
      VolumeType: 'gp3',
      TagSpecifications: [{ ResourceType: 'volume', Tags: [{ Key: 'Name', Value: 'data' }] }],
    })),
    waits(minute),
    ...attaches('/dev/sdf', dataId),
    mounts(name),
    writes(early),
    does('CreateSnapshot', (account) => ({ VolumeId: dataId(account), Description: 'last night' })),
    waits(12 * hour),
    writes(late),
    waits(5 * minute),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'stalled',
      focus: { tab: 'checks' },
      pick: 'many',
      settled: (since) => some(since, 'ChecksReported', ({ report }) => report.ebs === 'failed'),
      options: {
        system: fails('system'),
        instance: fails('instance'),
        ebs: fails('ebs'),
        running: (since) => findNamed(accountOf(since), name)?.state === 'running',
      },
    },
    {
      kind: 'show',
      id: 'stall',
      focus: { view: 'map', zone: 2, tab: 'checks' },
      parts: [[breaks('VolumeIOStalled')], [untilFailed], [waits(3 * minute)]],
    },
    {
      kind: 'do',
      id: 'path',
      focus: { view: 'map', zone: 2, tab: 'checks' },
      goals: [pathFreed({})],
      solve: [...stopAndStart, waits(minute)],
    },
    {
      kind: 'predict',
      id: 'restart',
      pick: 'one',
      settled: isBack,
      options: {
        fine: (since) => checkOf(accountOf(since), 'ebs') === 'passed',
        still: fails('ebs'),
        detached: (since) => dataOf(accountOf(since))?.attachment === undefined,
      },
    },
    {
      kind: 'show',
      id: 'unreachable',
      focus: { view: 'map', zone: 2, tab: 'checks' },
      parts: [[breaks('VolumeUnreachable')], [untilFailed], stopAndStart],
    },
    {
      kind: 'predict',
      id: 'snapshot',
      pick: 'one',
      settled: (since) => restored({}).met(since),
      options: {
        all: (since) => holds(late, since),
        until: (since) => holds(early, since) && !holds(late, since),
        empty: (since) => !holds(early, since),
      },
    },
    {
      kind: 'do',
      id: 'restore',
      focus: { tab: 'storage', part: 'disk' },
      goals: [restored({})],
      solve: [
        does('CreateVolume', (account) => ({
          AvailabilityZone: findNamed(account, name)?.zone,
          SnapshotId: list(account.snapshots)[0]?.id,
          VolumeType: 'gp3',
        })),
        waits(minute),
        ...attaches(undefined, (account) => copyOf(account)?.id ?? 'copy'),
      ],
    },
  ],
  taught: { requests: ['StopInstances', 'StartInstances', 'CreateVolume', 'AttachVolume'] },
  otherWays: {
    'taking the volume off and putting it back': {
      path: [
        // the OS has it mounted, and a stalled disk cannot be unmounted
        does('DetachVolume', (account) => ({ VolumeId: dataId(account), Force: true })),
        waits(minute),
        ...attaches('/dev/sdf', dataId),
        waits(2 * minute),
      ],
    },
  },
  recall: { lesson: 'ami-clone', step: 'gone' },
}

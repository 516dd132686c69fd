import { computeEnded, onlySnapshotsCost } from '#course/goals/bill.ts'
import { filesKept } from '#course/goals/disks.ts'
import type { Lesson } from '#course/lesson.ts'
import { addressNamed, rateOfOne, snapshotNamed, volumeNamed } from '#course/find/named.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { launches, runs, stop, terminate, untilGone, untilState } from '#course/moves/instances.ts'
import { does, type Step, until, waits } from '#course/moves/script.ts'
import { types } from '#course/moves/storage.ts'
import { accountOf, type LogWindow } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { billedSeconds } from '#engine/observers/bill/amount.ts'
import type { BillLine } from '#engine/observers/bill/bill.ts'
import { historyAt } from '#engine/history/past.ts'
import { list } from '#lib/table.ts'
import { hour, minute, second } from '#lib/time.ts'

const tags = (name: string, ...types: readonly string[]) =>
  types.map((ResourceType) => ({ ResourceType, Tags: [{ Key: 'Name', Value: name }] }))
const tagged = (name: string) => ({ TagSpecifications: tags(name, 'instance', 'volume') })

const volumeId = (account: Account, name: string) => volumeNamed(account, name)?.id ?? name
const untilVolume = (name: string, state: string) => until((account) => volumeNamed(account, name)?.state === state)
const writes = (name: string, path: string) =>
  does('WriteFile', (account) => ({ InstanceId: idOf(account, name), Path: path, Text: `from ${name}` }))

/** A volume with what an old server left and a file, a copy of it in a snapshot, and attached to nothing. */
const archive: readonly Step[] = [
  does('CreateSnapshot', (account) => ({
    VolumeId: volumeId(account, 'batch-1'),
    TagSpecifications: tags('old', 'snapshot'),
  })),
  until((account) => snapshotNamed(account, 'old')?.state === 'completed'),
  does('CreateVolume', (account) => ({
    AvailabilityZone: findNamed(account, 'batch-1')?.zone,
    SnapshotId: snapshotNamed(account, 'old')?.id,
    Size: 100,
    VolumeType: 'gp3',
    TagSpecifications: tags('archive', 'volume'),
  })),
  untilVolume('archive', 'available'),
  does('DeleteSnapshot', (account) => ({ SnapshotId: snapshotNamed(account, 'old')?.id })),
  does('AttachVolume', (account) => ({
    VolumeId: volumeId(account, 'archive'),
    InstanceId: idOf(account, 'batch-1'),
    Device: '/dev/sdf',
  })),
  waits(minute),
  types('batch-1', 'sudo mkdir /mnt/sdf && sudo mount -o nouuid /dev/nvme1n1p1 /mnt/sdf'),
  writes('batch-1', '/mnt/sdf/archive.csv'),
  types('batch-1', 'sudo umount /mnt/sdf'),
  does('DetachVolume', (account) => ({ VolumeId: volumeId(account, 'archive') })),
  untilVolume('archive', 'available'),
  does('CreateSnapshot', (account) => ({
    VolumeId: volumeId(account, 'archive'),
    Description: 'archive, after its last use',
    TagSpecifications: tags('archive-copy', 'snapshot'),
  })),
]

/** A stopped instance that keeps its Elastic IP. */
const web: readonly Step[] = [
  ...runs('web-1', { more: tagged('web-1') }),
  does('AllocateAddress', { TagSpecifications: tags('web-1-address', 'elastic-ip') }),
  does('AssociateAddress', (account) => ({
    AllocationId: addressNamed(account, 'web-1-address')?.allocationId,
    InstanceId: idOf(account, 'web-1'),
  })),
  writes('web-1', '/home/ec2-user/index.html'),
  stop('web-1'),
  untilState('web-1', 'stopped'),
]

/** What cost how much an hour in the middle of the night, whatever was done since. */
const rates = ({ history }: LogWindow) => {
  const { account } = historyAt(history, history.beginning.startedAt + 5 * hour)
  return {
    batch: rateOfOne(account, findNamed(account, 'batch-1')?.id, 'instance'),
    web: rateOfOne(account, findNamed(account, 'web-1')?.id, 'instance'),
    webDisk: rateOfOne(account, volumeNamed(account, 'web-1')?.id, 'volume'),
    address: rateOfOne(account, addressNamed(account, 'web-1-address')?.allocationId, 'address'),
    volume: rateOfOne(account, volumeNamed(account, 'archive')?.id, 'volume'),
    snapshot: rateOfOne(account, snapshotNamed(account, 'archive-copy')?.id, 'snapshot'),
  }
}

/** The charge of an instance that ran for less than a minute since then, once it is over. */
function shortRun(since: LogWindow): { readonly billed: number; readonly ran: number } | undefined {
  const lengthOf = ({ from, to = Infinity }: BillLine) => (to - from) / second
  const line = list(accountOf(since).bill).find(
    (one) => one.item === 'instance' && one.opened >= since.from && lengthOf(one) < 60,
  )
  return line && { billed: billedSeconds(line, since.history.now), ran: Math.ceil(lengthOf(line)) }
}

const everySnapshotDone = until((account) => list(account.snapshots).every(({ state }) => state === 'completed'))
const copies = (name: string) =>
  does('CreateSnapshot', (account) => ({ VolumeId: volumeId(account, name), Description: `root of ${name}` }))
const image = (name: string) =>
  does('CreateImage', (account) => ({ InstanceId: idOf(account, name), Name: `${name} kept`, NoReboot: true }))

const givesUp: readonly Step[] = [
  everySnapshotDone,
  does('DisassociateAddress', (account) => ({
    AssociationId: addressNamed(account, 'web-1-address')?.associationId,
  })),
  does('ReleaseAddress', (account) => ({ AllocationId: addressNamed(account, 'web-1-address')?.allocationId })),
  does('DeleteVolume', (account) => ({ VolumeId: volumeId(account, 'archive') })),
  terminate('batch-1'),
  terminate('web-1'),
  untilGone('batch-1'),
  untilGone('web-1'),
  waits(minute),
]

const files = ['results.csv', 'index.html', 'archive.csv']

export const lesson: Lesson = {
  id: 'read-the-bill',
  minutes: 6,
  opensAt: 22,
  start: [
    ...runs('batch-1', { type: 'm6i.2xlarge', more: tagged('batch-1') }),
    ...web,
    ...archive,
    writes('batch-1', '/home/ec2-user/results.csv'),
    waits(9 * hour),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'night',
      pick: 'one',
      settled: () => true,
      options: {
        web: (since) => rates(since).web === 0,
        disk: (since) => rates(since).webDisk === 0,
        address: (since) => rates(since).address === 0,
        loose: (since) => rates(since).volume === 0,
        copy: (since) => rates(since).snapshot === 0,
      },
    },
    {
      kind: 'predict',
      id: 'seconds',
      pick: 'one',
      settled: (since) => shortRun(since) !== undefined,
      options: {
        nothing: (since) => shortRun(since)?.billed === 0,
        exact: (since) => shortRun(since)?.billed === shortRun(since)?.ran,
        minute: (since) => shortRun(since)?.billed === 60,
        hour: (since) => shortRun(since)?.billed === 3600,
      },
    },
    {
      kind: 'show',
      id: 'short-run',
      focus: { view: 'map', zone: 1, tab: 'bill', part: 'bill' },
      parts: [
        [...launches('try-1', { more: tagged('try-1') }), untilState('try-1', 'running')],
        [waits(20 * second), terminate('try-1')],
        [untilState('try-1', 'terminated')],
      ],
    },
    {
      kind: 'do',
      id: 'compute',
      focus: { tab: 'bill', part: 'bill' },
      goals: [computeEnded({ name: 'batch-1' }), filesKept({ files: ['results.csv'], in: 'anything' })],
      solve: [stop('batch-1'), untilState('batch-1', 'stopped')],
    },
    {
      kind: 'predict',
      id: 'keep',
      pick: 'one',
      settled: () => true,
      options: {
        same: (since) => rates(since).volume === rates(since).snapshot,
        snapshot: (since) => rates(since).volume < rates(since).snapshot,
        volume: (since) => rates(since).volume > rates(since).snapshot && rates(since).snapshot > 0,
        free: (since) => rates(since).snapshot === 0,
      },
    },
    {
      kind: 'do',
      id: 'rest',
      focus: { view: 'list', table: 'volumes' },
      goals: [
        onlySnapshotsCost({ names: ['batch-1', 'web-1', 'web-1-address', 'archive'] }),
        filesKept({ files, in: 'snapshots' }),
      ],
      solve: [copies('batch-1'), copies('web-1'), ...givesUp],
    },
  ],
  taught: { requests: ['CreateSnapshot', 'DeleteVolume', 'ReleaseAddress', 'TerminateInstances'] },
  otherWays: {
    'images instead of snapshots': { rest: [image('batch-1'), image('web-1'), ...givesUp] },
    'a copy first, then terminated at once': {
      compute: [copies('batch-1'), everySnapshotDone, terminate('batch-1'), untilState('batch-1', 'terminated')],
      rest: [copies('web-1'), ...givesUp],
    },
  },
  recall: { lesson: 'first-instance', step: 'after' },
}

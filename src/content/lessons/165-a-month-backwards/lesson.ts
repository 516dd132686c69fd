import { computeEnded, onlySnapshotsCost } from '#course/goals/bill.ts'
import { noSurplusCharged } from '#course/goals/credits.ts'
import { filesKept } from '#course/goals/disks.ts'
import { answersOn } from '#course/goals/network.ts'
import type { Lesson } from '#course/lesson.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { addressNamed, rateOfOne, volumeNamed } from '#course/find/named.ts'
import { knocks } from '#course/moves/access.ts'
import { runs, stop, terminate, untilGone, untilState } from '#course/moves/instances.ts'
import { does, type Step, until, waits } from '#course/moves/script.ts'
import {
  allocates,
  associates,
  attaches,
  deletesVolume,
  detaches,
  disassociates,
  makesVolume,
  mounts,
  releases,
  unmounts,
  writes,
} from '#course/moves/storage.ts'
import { accountAtOpening, type LogWindow } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { dollarsPerHour, sumOf } from '#engine/observers/bill/amount.ts'
import type { BillItem } from '#engine/observers/bill/bill.ts'
import { openedAt } from '#engine/history/past.ts'
import { get, list } from '#lib/table.ts'
import { day, hour, minute } from '#lib/time.ts'

const [shop, jobs, test, former] = ['shop-1', 'jobs-1', 'test-1', 'former-1'] as const
const [formerIp, spareIp] = ['former-ip', 'spare-ip'] as const
const disk = 'ledger'

const works = (name: string, Workload: 'busy' | 'idle'): Step =>
  does('SetWorkload', (account) => ({ InstanceId: idOf(account, name), Workload }))
const setsCredits = (CpuCredits: 'standard' | 'unlimited'): Step =>
  does('ModifyInstanceCreditSpecification', (account) => ({
    InstanceCreditSpecifications: [{ InstanceId: idOf(account, jobs), CpuCredits }],
  }))

/** What one thing had cost when the month was over, whatever was done since. */
function spent(since: LogWindow, idOfThing: (account: Account) => string | undefined, item: BillItem): number {
  const account = accountAtOpening(since)
  const id = idOfThing(account)
  return sumOf(
    list(account.bill).filter((line) => line.resourceId === id && line.item === item),
    openedAt(since.history),
  )
}
const instanceIn = (name: string) => (account: Account) => findNamed(account, name)?.id
const diskIn = (account: Account) => volumeNamed(account, disk)?.id

const spendings = (since: LogWindow) => ({
  always: spent(since, instanceIn(shop), 'instance'),
  test: spent(since, instanceIn(test), 'instance'),
  disk: spent(since, diskIn, 'volume'),
  credits: spent(since, instanceIn(jobs), 'credits'),
})

/** What each of four deeds would have saved an hour from then on. */
function savings(since: LogWindow) {
  const account = accountAtOpening(since)
  const address = (name: string) => rateOfOne(account, addressNamed(account, name)?.allocationId, 'address')
  return {
    test: rateOfOne(account, findNamed(account, test)?.id, 'instance'),
    disk: rateOfOne(account, diskIn(account), 'volume'),
    credits: rateOfOne(account, findNamed(account, jobs)?.id, 'credits'),
    addresses: address(formerIp) + address(spareIp),
  }
}

const isMost = <K extends string>(all: Readonly<Record<K, number>>, key: K): boolean =>
  Object.entries<number>(all).every(([other, value]) => other === key || value < all[key])

/** What the next thirty days would cost if nobody did anything, against the thirty that are over. */
function ahead(since: LogWindow): number {
  const account = accountAtOpening(since)
  const open = list(account.meters).flatMap(({ lines }) => lines.flatMap((id) => get(account.bill, id) ?? []))
  const next = open.reduce((sum, line) => sum + dollarsPerHour(line), 0) * ((30 * day) / hour)
  return next / sumOf(list(account.bill), openedAt(since.history))
}

const copiesDisk: readonly Step[] = [
  does('CreateSnapshot', (account) => ({
    VolumeId: volumeNamed(account, disk)?.id ?? disk,
    Description: 'the ledger, in case somebody asks',
  })),
  until((account) => list(account.snapshots).every(({ state }) => state === 'completed')),
]

const clearsUp: readonly Step[] = [
  ...deletesVolume(disk),
  disassociates(formerIp),
  releases(formerIp),
  releases(spareIp),
  terminate(former),
  terminate(test),
  untilGone(former),
  untilGone(test),
  waits(minute),
]

export const lesson: Lesson = {
  id: 'a-month-backwards',
  minutes: 7,
  start: [
    ...runs(shop, { type: 't3.medium', open: [22, 80] }),
    ...runs(jobs, { type: 't3.micro' }),
    works(jobs, 'busy'),
    ...makesVolume(disk, { beside: shop, gib: 500 }),
    ...attaches(disk, shop),
    waits(minute),
    mounts(shop),
    writes(shop, '/mnt/sdf/ledger.csv', 'what everybody owes'),
    unmounts(shop),
    ...detaches(disk),
    ...runs(former, { type: 't3.large' }),
    allocates(formerIp),
    associates(formerIp, former),
    allocates(spareIp),
    waits(9 * day),
    stop(former),
    untilState(former, 'stopped'),
    waits(16 * day),
    ...runs(test, { type: 'm6i.xlarge' }),
    waits(5 * day),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'largest',
      focus: { view: 'map', zone: 1, instance: shop },
      pick: 'one',
      settled: () => true,
      options: {
        test: (since) => isMost(spendings(since), 'test'),
        always: (since) => isMost(spendings(since), 'always'),
        disk: (since) => isMost(spendings(since), 'disk'),
        credits: (since) => isMost(spendings(since), 'credits'),
      },
    },
    {
      kind: 'show',
      id: 'lines',
      focus: { view: 'map', zone: 1, tab: 'bill', part: 'bill' },
      parts: [[knocks(jobs, 22)], [knocks(former, 22)], [knocks(test, 22)]],
    },
    {
      kind: 'predict',
      id: 'next',
      focus: { view: 'map', zone: 1 },
      pick: 'one',
      settled: () => true,
      options: {
        less: (since) => ahead(since) < 0.97,
        same: (since) => ahead(since) >= 0.97 && ahead(since) <= 1.03,
        more: (since) => ahead(since) > 1.03,
      },
    },
    {
      kind: 'predict',
      id: 'saves',
      focus: { view: 'map', zone: 1 },
      pick: 'one',
      settled: () => true,
      options: {
        disk: (since) => isMost(savings(since), 'disk'),
        credits: (since) => isMost(savings(since), 'credits'),
        test: (since) => isMost(savings(since), 'test'),
        addresses: (since) => isMost(savings(since), 'addresses'),
      },
    },
    {
      kind: 'do',
      id: 'machine',
      focus: { view: 'map', zone: 1, tab: 'bill', part: 'bill', instance: test },
      goals: [computeEnded({ name: test })],
      solve: [stop(test), untilState(test, 'stopped')],
    },
    {
      kind: 'do',
      id: 'credits',
      focus: { view: 'map', zone: 1, tab: 'monitoring', part: 'credits', instance: jobs },
      goals: [noSurplusCharged({ name: jobs })],
      solve: [setsCredits('standard'), waits(minute)],
    },
    {
      kind: 'do',
      id: 'rest',
      focus: { view: 'list', table: 'volumes' },
      goals: [
        onlySnapshotsCost({ names: [test, former, formerIp, spareIp, disk] }),
        filesKept({ files: ['ledger.csv'], in: 'snapshots' }),
        answersOn({ name: shop, port: 80 }),
      ],
      solve: [...copiesDisk, ...clearsUp],
    },
  ],
  taught: { requests: ['CreateSnapshot', 'DeleteVolume', 'ReleaseAddress', 'TerminateInstances'] },
  otherWays: {
    'terminated at once, and less to do': {
      machine: [terminate(test), untilGone(test)],
      credits: [works(jobs, 'idle'), waits(2 * day)],
      rest: [
        releases(spareIp),
        ...copiesDisk,
        ...deletesVolume(disk),
        disassociates(formerIp),
        releases(formerIp),
        terminate(former),
        untilGone(former),
        waits(minute),
      ],
    },
  },
  recall: { lesson: 'read-the-bill', step: 'keep' },
}

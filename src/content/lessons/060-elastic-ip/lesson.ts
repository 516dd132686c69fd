import { allocates, associates, disassociates, releases } from '#course/moves/storage.ts'
import { elasticMoved, elasticReleased, keptElastic } from '#course/goals/network.ts'
import type { Lesson } from '#course/lesson.ts'
import { costs } from '#course/find/instances.ts'
import { runs, start, stop, untilState } from '#course/moves/instances.ts'
import { waits } from '#course/moves/script.ts'
import { accountBefore, accountOf, every, type LogWindow } from '#course/logWindow.ts'
import type { Account } from '#engine/account.ts'
import { dollarsPerHour } from '#engine/observers/bill/amount.ts'
import { elasticOf, publicIpOf } from '#engine/world/network/read.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'

const ip = 'web-ip'

/** Dollars an hour of public addresses, of this one resource. */
const addressCost = (account: Account, resourceId: string): number =>
  (get(account.meters, resourceId)?.lines ?? []).reduce((sum, id) => {
    const line = get(account.bill, id)
    return line?.item === 'address' ? sum + dollarsPerHour(line) : sum
  }, 0)

/** The first running instance to get an Elastic IP: what its public address cost an hour before and costs now. */
function price(since: LogWindow): { readonly was: number; readonly now: number } | undefined {
  for (const event of every(since, 'AddressAssociated')) {
    const before = accountBefore(since, event)
    if (get(before.instances, event.instanceId)?.state !== 'running') continue
    return {
      was: addressCost(before, event.instanceId),
      now: addressCost(accountOf(since), event.allocationId) + addressCost(accountOf(since), event.instanceId),
    }
  }
  return undefined
}

/** The first instance to be stopped with an Elastic IP: the moment at which it had stopped. */
function stoppedWith(
  since: LogWindow,
): { readonly id: InstanceId; readonly at: EventId; readonly ip: string } | undefined {
  for (const event of every(since, 'InstanceStateChanged')) {
    const elastic = event.to === 'stopped' && elasticOf(accountBefore(since, event), event.instanceId)
    if (elastic) return { id: event.instanceId, at: event.id, ip: elastic.publicIp }
  }
  return undefined
}

/** That instance when it ran again: its address just before that and from then on. */
function restarted(since: LogWindow) {
  const stopped = stoppedWith(since)
  if (!stopped) return undefined
  for (const event of every({ ...since, from: stopped.at }, 'InstanceStateChanged')) {
    if (event.instanceId !== stopped.id || event.to !== 'running') continue
    const instance = get(accountOf(since).instances, stopped.id)
    const now = instance && publicIpOf(accountOf(since), instance)
    return { was: stopped.ip, off: elasticOf(accountBefore(since, event), stopped.id)?.publicIp, now }
  }
  return undefined
}

/** The first running instance to lose its Elastic IP: its address now, and those that it borrowed before. */
function loosened(since: LogWindow) {
  for (const event of every(since, 'AddressDisassociated')) {
    const was = get(accountBefore(since, event).instances, event.instanceId)
    const now = get(accountOf(since).instances, event.instanceId)
    if (was?.state !== 'running' || !now) continue
    const earlier = [...every({ ...since, from: 0 }, 'PublicAddressReleased')].filter(
      ({ instanceId }) => instanceId === was.id,
    )
    const elastic = elasticOf(accountOf(since), was.id)
    return { ip: now.publicIp, elastic, wasBefore: earlier.some(({ publicIp }) => publicIp === now.publicIp) }
  }
  return undefined
}

export const lesson: Lesson = {
  id: 'elastic-ip',
  minutes: 6,
  start: [...runs('web-1'), ...runs('web-2')],
  steps: [
    {
      kind: 'predict',
      id: 'price',
      focus: { view: 'map', zone: 2 },
      pick: 'one',
      settled: (since) => price(since) !== undefined,
      options: {
        free: (since) => price(since)?.now === 0,
        same: (since) => (price(since)?.now ?? 0) > 0 && price(since)?.now === price(since)?.was,
        more: (since) => (price(since)?.now ?? 0) > (price(since)?.was ?? 0),
      },
    },
    {
      kind: 'show',
      id: 'associate',
      focus: { view: 'map', zone: 2 },
      parts: [[allocates(ip)], [waits(10 * minute)], [associates(ip, 'web-1')]],
    },
    {
      kind: 'predict',
      id: 'kept',
      focus: { view: 'map', zone: 2 },
      pick: 'one',
      settled: (since) => restarted(since) !== undefined,
      options: {
        another: (since) => restarted(since)?.now !== restarted(since)?.was,
        kept: (since) =>
          restarted(since)?.now === restarted(since)?.was && restarted(since)?.off === restarted(since)?.was,
        away: (since) => restarted(since)?.off === undefined,
      },
    },
    {
      kind: 'predict',
      id: 'stopped',
      pick: 'many',
      settled: (since) => stoppedWith(since) !== undefined,
      options: {
        instance: (since) => costs(accountOf(since), 'instance', stoppedWith(since)?.id),
        disk: (since) => {
          const disks = get(accountOf(since).instances, stoppedWith(since)?.id ?? '')?.volumeIds ?? []
          return disks.some((id) => costs(accountOf(since), 'volume', id))
        },
        address: (since) => {
          const own = list(accountOf(since).addresses).filter(({ publicIp }) => publicIp === stoppedWith(since)?.ip)
          return own.some(({ allocationId }) => costs(accountOf(since), 'address', allocationId))
        },
      },
    },
    {
      kind: 'do',
      id: 'restart-it',
      focus: { view: 'map', zone: 2, instance: 'web-1' },
      goals: [keptElastic({})],
      solve: [stop('web-1'), untilState('web-1', 'stopped'), start('web-1'), untilState('web-1', 'running')],
    },
    {
      kind: 'predict',
      id: 'moved',
      focus: { view: 'map', zone: 2 },
      pick: 'one',
      settled: (since) => loosened(since) !== undefined,
      options: {
        former: (since) => loosened(since)?.wasBefore === true,
        fresh: (since) => loosened(since)?.ip !== undefined && loosened(since)?.wasBefore === false,
        none: (since) => loosened(since)?.ip === undefined,
      },
    },
    {
      kind: 'do',
      id: 'move-it',
      focus: { view: 'map', zone: 2, instance: 'web-2' },
      goals: [elasticMoved({})],
      solve: [associates(ip, 'web-2')],
    },
    {
      kind: 'do',
      id: 'release-it',
      goals: [elasticReleased({})],
      solve: [disassociates(ip), releases(ip)],
    },
  ],
  taught: { requests: ['AssociateAddress', 'ReleaseAddress'] },
  otherWays: {
    'by way of nobody': {
      'move-it': [disassociates(ip), waits(minute), associates(ip, 'web-2')],
      'release-it': [releases(ip)],
    },
  },
  recall: { lesson: 'lifecycle', step: 'terminated' },
}

import { nameIn } from '#engine/world/called.ts'
import type { Account } from '#engine/account.ts'
import { rateOf, sumOf } from '#engine/observers/bill/amount.ts'
import { type BillItem, type BillLine, cloudWatchId } from '#engine/observers/bill/bill.ts'
import { nameById, nameOf } from '#engine/world/instances/read.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { get, list } from '#lib/table.ts'
import { day, hour, type Instant, monthOf } from '#lib/time.ts'

/** Lines of one thing, or of one kind. */
export interface BillGroup {
  readonly key: string
  readonly lines: readonly BillLine[]
  readonly total: number
  readonly perHour: number
}

/** Lines under a key, the dearest first, with what still counts before what is over. */
export function groupBy(
  lines: readonly BillLine[],
  key: (line: BillLine) => string,
  now: Instant,
): readonly BillGroup[] {
  const groups = new Map<string, BillLine[]>()
  for (const line of lines) {
    const group = groups.get(key(line))
    if (group) group.push(line)
    else groups.set(key(line), [line])
  }
  return [...groups]
    .map(([name, own]) => ({ key: name, lines: own, total: sumOf(own, now), perHour: rateOf(own, now) }))
    .toSorted((a, b) => b.perHour - a.perHour || b.total - a.total)
}

/** The name of something on the bill: its name or address while it exists or the bill remembers it, else its id. */
export function billedName(account: Account, { resourceId, item, what }: BillLine, cloudwatch: string): string {
  if (resourceId === cloudWatchId) return cloudwatch
  if (resourceId.startsWith('eipalloc-') && item === 'address') return what
  const named = get(account.volumes, resourceId) ?? get(account.snapshots, resourceId)
  return named ? nameIn(named) : nameById(account, resourceId)
}

/** Dollars that the calendar month (UTC) comes to if everything stays as it is. */
export function monthForecast(lines: readonly BillLine[], now: Instant): number {
  const { from, to } = monthOf(now)
  return sumOf(lines, to) - sumOf(lines, from)
}

const in30Days = (lines: readonly BillLine[], now: Instant) => rateOf(lines, now) * ((30 * day) / hour)

export interface Leftover {
  /** a stopped instance; none for what hangs on none */
  readonly name?: string
  readonly elastic: boolean
  /** dollars in 30 days */
  readonly month: number
}

const runs: readonly BillItem[] = ['instance', 'credits', 'alarm', 'metric']

/**
 * The leftovers that go on costing although nothing of them runs: disks and addresses of stopped instances, and what is
 * loose.
 */
export function leftovers(account: Account, now: Instant): readonly Leftover[] {
  const open = list(account.bill).filter((line) => line.to === undefined && !runs.includes(line.item))
  const owners = new Map<string, string>()
  for (const instance of list(account.instances)) {
    owners.set(instance.id, instance.id)
    for (const volume of instance.volumeIds) owners.set(volume, instance.id)
    const elastic = elasticOf(account, instance.id)
    if (elastic) owners.set(elastic.allocationId, instance.id)
  }
  const stopped = list(account.instances)
    .filter(({ state }) => state === 'stopped')
    .map((instance) => ({
      name: nameOf(instance),
      elastic: elasticOf(account, instance.id) !== undefined,
      month: in30Days(
        open.filter((line) => owners.get(line.resourceId) === instance.id),
        now,
      ),
    }))
  const loose = in30Days(
    open.filter((line) => !owners.has(line.resourceId)),
    now,
  )
  return [...stopped, ...(loose > 0 ? [{ elastic: false, month: loose }] : [])].filter(({ month }) => month > 0)
}

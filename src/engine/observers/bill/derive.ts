import { drop, get, put } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Event } from '../../event.ts'
import { type BillLine, type Meter, cloudWatchId, type Cost } from './bill.ts'
import { isDetailed } from './cloudwatchCosts.ts'
import { costsOf } from './costs.ts'
import { settledCredits } from './creditCosts.ts'

/** Opens and closes bill lines so that exactly what costs something now has an open one. */
export function deriveBill(before: Account, changed: Account, resources: readonly string[], event: Event): Account {
  let account = changed
  let detailed = 0
  // nothing else ends a run, changes the monitoring or settles what is owed
  const turns = event.kind === 'InstanceStateChanged' || event.kind === 'InstanceChanged'
  for (const id of resources) {
    if (isAsItWas(before, account, id)) continue
    account = deriveOne(account, id, event)
    if (!turns) continue
    const settled = settledCredits(account, id, event.id)
    if (settled)
      account = write(account, { resourceId: id, ...settled, from: event.at, to: event.at, closed: event.id }, event)
    detailed += Number(isDetailed(changed, id)) - Number(isDetailed(before, id))
  }
  if (detailed === 0 && before.alarms.size === account.alarms.size) return account
  const row = get(account.meters, cloudWatchId)
  const meters = put(account.meters, cloudWatchId, {
    lines: row?.lines ?? [],
    detailed: (row?.detailed ?? 0) + detailed,
  })
  return deriveOne({ ...account, meters }, cloudWatchId, event)
}

/** True of an instance of which nothing has changed that may cost something: an OS that boots costs what it cost. */
const isAsItWas = (before: Account, after: Account, id: string): boolean => {
  const instance = get(after.instances, id)
  return (
    instance !== undefined &&
    instance === get(before.instances, id) &&
    get(after.credits, id) === get(before.credits, id)
  )
}

type Entry = Omit<BillLine, 'id' | 'opened'>

function write(account: Account, line: Entry, event: Event): Account {
  const id = `line-${account.bill.next}`
  return { ...account, bill: put(account.bill, id, { id, ...line, opened: event.id }) }
}

function deriveOne(before: Account, id: string, event: Event): Account {
  const row = get(before.meters, id)
  const costs = costsOf(before, id)
  if (!row && costs.length === 0) return before
  if (row && costs.length > 0 && row.lines.length === costs.length && costs.every((cost) => isOpen(before, row, cost)))
    return before
  let account = before
  const open = (row?.lines ?? []).filter((lineId) => {
    const line = get(account.bill, lineId)
    if (!line || costs.some((cost) => same(cost, line))) return line !== undefined
    const ended = { ...line, to: event.at, closed: event.id, ...(isGiven(account, line, event) && { price: 0 }) }
    account = { ...account, bill: put(account.bill, lineId, ended) }
    return false
  })
  for (const cost of costs) {
    if (open.some((lineId) => same(cost, get(account.bill, lineId)))) continue
    open.push(`line-${account.bill.next}`)
    account = write(account, { resourceId: id, ...cost, from: event.at }, event)
  }
  const meters = open.length > 0 ? put(account.meters, id, { ...row, lines: open }) : drop(account.meters, id)
  return { ...account, meters }
}

/**
 * A Spot Instance that AWS interrupts in its first hour costs nothing for it (UG billing-for-interrupted-spot-instances,
 * Linux without a licence of its own).
 */
function isGiven(account: Account, line: BillLine, { at }: Event): boolean {
  const reason = line.item === 'instance' ? get(account.instances, line.resourceId)?.reason : undefined
  return reason?.code.startsWith('Server.Spot') === true && at - line.from < hour
}

/** True where a line of the meter runs at this cost. */
const isOpen = ({ bill }: Account, { lines }: Meter, cost: Cost) => lines.some((id) => same(cost, get(bill, id)))

const same = (cost: Cost, line: Cost | undefined) =>
  line !== undefined &&
  cost.item === line.item &&
  cost.what === line.what &&
  cost.quantity === line.quantity &&
  cost.count === line.count

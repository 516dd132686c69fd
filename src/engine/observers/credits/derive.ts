import { findType } from '#facts/catalogue.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get, put } from '#lib/table.ts'
import { day, hour, type Instant } from '#lib/time.ts'
import { follow } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import type { Event } from '../../event.ts'
import type { Guest } from '../../world/guest/guest.ts'
import { wantedCpu } from '../../world/guest/wanted.ts'
import type { Instance } from '../../world/instances/instance.ts'
import { type Credits, defaultMode, isT2, keptWhileStopped, launchCredits, standAt } from './credits.ts'
import { type Flow, nextTurn, unitsPerCredit } from './flow.ts'
import { slow } from './slow.ts'

/** Credits after an event that touched an instance: they move otherwise as soon as its work, state, type or mode does. */
export function deriveCredits(before: Account, account: Account, id: InstanceId, event: Event): Account {
  const turned = event.kind === 'CreditsTurned'
  if (!turned && before.guests === account.guests && before.instances === account.instances) return account
  const row = get(account.credits, id)
  if (!row && event.kind !== 'InstanceLaunched' && event.kind !== 'InstanceChanged') return account
  const instance = get(account.instances, id)
  const guest = get(account.guests, id)
  if (!instance || !guest) return account
  const rates = ratesOf(instance, guest)
  if (!row && rates.limit === 0) return account
  const same =
    row?.type === instance.type &&
    row.flow.mode === rates.mode &&
    row.flow.running === rates.running &&
    row.flow.spend === rates.spend
  const drops = turned || (instance.state === 'shutting-down' && row?.flow.net !== 0)
  if (row && same && !drops) return slow(before, account, row, { guest, at: event.at })
  const granted = !row?.flow.running && startsWithCredits(instance, rates) ? grant(account, event.at) : undefined
  const next = after({ row, instance, rates, granted: granted !== undefined }, event)
  return slow(before, { ...(granted ?? account), credits: put(account.credits, id, next) }, next, {
    guest,
    at: event.at,
  })
}

type Rates = Omit<Flow, 'net' | 'launch'>

/** The rates at which an instance earns, would spend, and may save; all zero where the type knows no credits. */
function ratesOf({ type: name, state, creditMode }: Instance, guest: Guest): Rates {
  const type = findType(name)
  const running = state === 'running'
  const perHour = type?.creditsPerHour
  const mode = creditMode ?? defaultMode(name)
  if (!type || perHour === undefined) return { mode, running: false, earn: 0, spend: 0, limit: 0 }
  return {
    mode,
    running,
    earn: running ? Math.round((perHour * unitsPerCredit) / hour) : 0,
    spend: running ? Math.round((wantedCpu(guest) ?? 0) * type.vcpus * 10) : 0,
    limit: Math.round((type.maxCredits ?? 0) * unitsPerCredit),
  }
}

const startsWithCredits = ({ type }: Instance, { running, mode }: Rates) => running && mode === 'standard' && isT2(type)

/**
 * The account with one more launch or start that brings launch credits: at most 100 in any 24 hours do; undefined
 * beyond that.
 */
function grant(account: Account, at: Instant): Account | undefined {
  const starts = (get(account.launchGrants, 't2')?.starts ?? []).filter((start) => start > at - day)
  if (starts.length >= 100) return undefined
  return { ...account, launchGrants: put(account.launchGrants, 't2', { starts: [...starts, at] }) }
}

interface Change {
  readonly row: Credits | undefined
  readonly instance: Instance
  readonly rates: Rates
  readonly granted: boolean
}

function after({ row, instance, rates, granted }: Change, event: Event): Credits {
  const { at, id } = event
  const { id: instanceId, type, state } = instance
  const stand = row?.type === type ? standAt(row, at) : { net: 0, launch: 0 }
  const leaves = row?.flow.running && !rates.running
  // surplus is paid for when the instance stops or ends, and when it is to keep to its credits from now on
  const settles = leaves || rates.mode === 'standard'
  const keeps =
    event.kind === 'CreditsTurned' ? event.to !== 'lost' : state !== 'shutting-down' && !(leaves && isT2(type))
  const flow: Flow = {
    ...rates,
    net: keeps ? Math.max(settles ? 0 : -rates.limit, stand.net) : 0,
    launch: granted ? launchCredits(type) : rates.running && rates.mode === 'standard' ? stand.launch : 0,
  }
  const turn = nextTurn(flow)
  const expires = flow.running || flow.net === 0 ? undefined : leaves ? at + keptWhileStopped : row?.due
  return {
    instanceId,
    type,
    flow,
    since: at,
    due: turn ? at + turn.after : expires,
    because: id,
    settled: settles && stand.net < 0 ? { event: id, units: -stand.net } : undefined,
    trail: follow(row?.trail ?? [], at, rates.running ? flow : undefined),
  }
}

import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { OfKind } from '../../definition.ts'
import type { Event, Who } from '../../event.ts'
import type { History } from '../../history/history.ts'
import { entryOf, eventOf, eventsFrom, type Log } from '../../history/log.ts'
import { beatOf, historyBefore, historyUpTo } from '../../history/past.ts'
import { openMystery } from '../../world/faults/mystery/shown.ts'
import { concerns } from '../concerns.ts'
import { veilOver } from '../veil.ts'
import { isOnItsWay } from './onItsWay.ts'
import { toldEvents } from './newestTold.ts'
import type { Place } from './place.ts'
import { placeOf, weightOf } from './tellings.ts'
import { onInstance } from '../../world/volumes/read.ts'

type Asked = OfKind<Event, 'Asked'>

/** The last change of an instance, whoever brought it about. */
export interface LastChange {
  /** the account before it; nothing where the difference would tell a mystery */
  readonly before?: Account | undefined
  /** what a person asked for it, the first first; nobody did where it is empty */
  readonly asked: readonly Asked[]
  /** who began it */
  readonly by: Who
  /** what came of it, the newest first, at most three */
  readonly told: readonly Event[]
}

/** no further back is looked */
const farthest = 500
const most = 3

/**
 * The kinds of place whose events change an instance: itself, its disks, its host, its addresses, its checks. An alarm
 * or a topic begins no new story of it.
 */
const ofMachines: ReadonlySet<Place['kind']> = new Set(['instance', 'volume', 'host', 'address', 'check'])
/** The kinds of place that are told of an instance besides: who was told is another story. */
const ofInstances: ReadonlySet<Place['kind']> = new Set([...ofMachines, 'alarm', 'group'])

/** The newest thing that happened to an instance, from what began it on. */
export function lastChangeOf(history: History, id: InstanceId): LastChange | undefined {
  const { log, account } = history
  const veil = veilOver(log, account)
  const instance = get(account.instances, id)
  const told: Event[] = []
  let root: Event | undefined
  let looked = 0
  for (const event of toldEvents(log, veil)) {
    if (++looked > farthest || (root && event.id < root.id)) break
    const { kind } = placeOf(event, account)
    // nothing that came before it was launched is told of it
    const isWay = instance !== undefined && event.at >= instance.launchedAt && isOnItsWay(event, account, instance)
    if (!isWay && (!ofInstances.has(kind) || weightOf(event) === 'minor')) continue
    if (!isWay && !concerns(log, event, id) && !isOfDisk(event, account, id)) continue
    told.push(event)
    if (isWay || ofMachines.has(kind)) root = laterDeed(root, beginningOf(log, event))
  }
  if (!root) return undefined
  const asked = askedWith(log, root, id)
  const first = asked[0]?.id ?? root.id
  const hidden = openMystery(account, id) !== undefined && root.kind === 'Asked' && root.action === 'InjectMystery'
  // an alarm that acts is who did it, though CloudWatch turned it
  const by = root.kind === 'AlarmStateChanged' ? 'alarm' : root.by
  const { id: began } = root
  const cameOf = told.find((event) => beginningOf(log, event).id === began)
  return { asked, by, told: worthMost(told, cameOf), ...(!hidden && { before: accountBefore(history, first) }) }
}

/** The last change of an instance as it was read from a history. */
export interface ReadChange {
  readonly history: Pick<History, 'log' | 'account'>
  readonly change: LastChange | undefined
}

/**
 * The newest thing that happened to an instance, read on from where it was read before: where nothing since concerns it, it
 * is the same, and a crowd in which somebody is rebooted all the time costs it nothing.
 */
export function lastChangeSince(before: ReadChange | undefined, history: History, id: InstanceId): ReadChange {
  const change = before && isSameSince(before, history, id) ? before.change : lastChangeOf(history, id)
  return { history, change }
}

function isSameSince({ history: before, change }: ReadChange, { log, account }: History, id: InstanceId): boolean {
  const { size, opening } = before.log
  if (!change || size > log.size || opening !== log.opening) return false
  // an event is an object of its own: with the newest they have all those before it in common
  if (entryOf(log, size - 1) !== entryOf(before.log, size - 1)) return false
  if (veilOver(log, account) || veilOver(before.log, before.account)) return false
  if (size === log.size) return true
  if (beatOf(log, size) < size) return false
  for (const event of eventsFrom(log, size)) if (concerns(log, event, id) || isOfDisk(event, account, id)) return false
  return true
}

/** The newer of two deeds: what came last may go back to an early one, as checks that pass do. */
const laterDeed = (root: Event | undefined, other: Event): Event =>
  !root || (other.kind === 'Asked' && other.id > root.id) ? other : root

/** True where it happened at a volume that is attached to the instance, which the event need not name. */
function isOfDisk(event: Event, account: Account, id: InstanceId): boolean {
  const place = placeOf(event, account)
  return place.kind === 'volume' && onInstance(get(account.volumes, place.id), id) !== undefined
}

/** The newest, what came of the deed, and of the others those that are worth most; the newest first. */
function worthMost([newest, ...others]: readonly Event[], cameOf: Event | undefined): readonly Event[] {
  const important = others.filter((event) => weightOf(event) === 'important')
  const inOrder = new Set([newest, cameOf, ...important, ...others].filter((event) => event !== undefined))
  return [...inOrder].slice(0, most).toSorted((a, b) => b.id - a.id)
}

/**
 * The kinds of event that begin a story of their own, unless they follow at once: an alarm that acts, what AWS had
 * scheduled, credits, memory.
 */
const begins: ReadonlySet<Event['kind']> = new Set([
  'AlarmStateChanged',
  'ScheduledEventCompleted',
  'CreditsTurned',
  'MemoryExhausted',
  'VolumeUnstalled',
])

/** The event that another goes back to; the first of the story where that is not told. */
function beginningOf(log: Log, event: Event): Event {
  const cause = event.cause === undefined ? undefined : eventOf(log, event.cause)
  if (!cause || (begins.has(event.kind) && cause.at < event.at)) return event
  return beginningOf(log, cause)
}

/** All that one gesture asked; a start that follows a stop is one story with it. */
function askedWith(log: Log, root: Event, id: InstanceId): readonly Asked[] {
  if (root.kind !== 'Asked') return []
  const first = root.goesWith ?? root.id
  const asked: Asked[] = []
  for (let nth = first; nth <= root.id; nth++) {
    const event = eventOf(log, nth)
    if (event?.kind === 'Asked') asked.push(event)
  }
  if (root.action !== 'StartInstances') return asked
  const stop = askedBefore(log, first, id)
  return stop?.action === 'StopInstances' ? [stop, ...asked] : asked
}

function askedBefore(log: Log, before: number, id: InstanceId): Asked | undefined {
  for (let nth = before - 1; nth >= Math.max(log.opening.events, before - farthest); nth--) {
    const event = eventOf(log, nth)
    if (event?.kind === 'Asked' && concerns(log, event, id)) return event
  }
  return undefined
}

/** The account before an event; where that is not told, before everything that is. */
const accountBefore = (history: History, id: number): Account =>
  (eventOf(history.log, id) ? historyBefore(history, id) : historyUpTo(history, 0)).account

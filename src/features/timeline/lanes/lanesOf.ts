import type { Report } from '#engine/observers/checks/check.ts'
import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { Event } from '#engine/event.ts'
import type { History } from '#engine/history/history.ts'
import type { ShownState } from '#engine/world/instances/read.ts'
import { entriesFrom } from '#engine/history/log.ts'
import type { Instant } from '#lib/time.ts'

/** A stretch of time in which something stayed as it was; without `to` it still is. */
export interface Span<V> {
  readonly from: Instant
  readonly to?: Instant | undefined
  readonly value: V
}
export type Lane<V> = readonly Span<V>[]

export type Checked = 'initializing' | { readonly passed: number; readonly made: number }
/** The way in which the world reaches an instance: a borrowed address, its own Elastic IP, or not at all. */
export interface Reached {
  readonly kind: 'borrowed' | 'elastic' | 'none'
  readonly ip?: string | undefined
}

export interface Lanes {
  /** when it was launched, or the story begins to be told */
  readonly from: Instant
  readonly state: Lane<ShownState>
  readonly checks: Lane<Checked>
  readonly address: Lane<Reached>
  /** the worst of all that watch it */
  readonly alarm: Lane<AlarmState>
}

/** The lanes of an instance, read from the log. Undefined for one that was never launched. */
export function lanesOf({ log }: History, instanceId: string): Lanes | undefined {
  const state: Span<ShownState>[] = []
  const checks: Span<Checked>[] = []
  const address: Span<Reached>[] = []
  const alarm: Span<AlarmState>[] = []
  const watching = new Map<string, AlarmState>()
  /** of every Elastic IP, because it is allocated before anybody knows for whom */
  const elastic = new Map<string, string>()
  let own: string | undefined
  let borrowed: string | undefined
  let ending: Event | undefined

  /** as DescribeInstances has it: no address any more from `shutting-down` on */
  const isOver = () => ['shutting-down', 'terminated'].includes(state.at(-1)?.value ?? '')
  const reach = (at: Instant) => {
    const kind = own !== undefined ? 'elastic' : borrowed !== undefined ? 'borrowed' : 'none'
    goOn(address, at, { kind, ip: own ?? borrowed }, ({ ip }) => ip === (own ?? borrowed))
  }

  for (const event of entriesFrom(log, 0)) {
    const { at } = event
    if (event.kind === 'AddressAllocated') elastic.set(event.allocationId, event.publicIp)
    if (event.kind === 'InstanceLaunched' && event.instance.id === instanceId) {
      goOn(state, at, 'pending')
      borrowed = event.instance.publicIp
      reach(at)
    }
    if (followAlarms(watching, event, instanceId)) {
      const worst = worstFirst.find((one) => [...watching.values()].includes(one))
      if (worst === undefined) end(alarm, at)
      else goOn(alarm, at, worst)
    }
    if (!('instanceId' in event) || event.instanceId !== instanceId) continue
    switch (event.kind) {
      case 'InstanceStateChanged': {
        if (event.to === 'stopping') ending = event
        goOn(state, at, event.to === 'stopped' && hibernates(ending) ? 'hibernated' : event.to)
        if (event.to === 'running') goOn(checks, at, 'initializing')
        else end(checks, at)
        if (isOver()) end(address, at)
        break
      }
      case 'ChecksReported':
        goOn(checks, at, counted(event.report))
        break
      case 'PublicAddressAssigned':
        borrowed = event.publicIp
        reach(at)
        break
      case 'PublicAddressReleased':
        borrowed = undefined
        if (!isOver()) reach(at)
        break
      case 'AddressAssociated':
        own = elastic.get(event.allocationId) ?? event.allocationId
        reach(at)
        break
      case 'AddressDisassociated':
        own = undefined
        if (!isOver()) reach(at)
        break
      case 'InstanceForgotten':
        end(state, at)
        break
    }
  }
  const from = Math.max(state[0]?.from ?? 0, log.opening.at)
  const told = <V>(lane: Lane<V>) => sinceThen(lane, from)
  return state[0] && { from, state: told(state), checks: told(checks), address: told(address), alarm: told(alarm) }
}

/** The part of a lane that lies after a moment. */
const sinceThen = <V>(lane: Lane<V>, from: Instant): Lane<V> =>
  lane.flatMap((span) => {
    if (span.from >= from) return [span]
    return span.to === undefined || span.to > from ? [{ ...span, from }] : []
  })

const hibernates = (event: Event | undefined) => event?.kind === 'InstanceStateChanged' && event.ending === 'hibernate'

const worstFirst: readonly AlarmState[] = ['ALARM', 'INSUFFICIENT_DATA', 'OK']

/** Keeps the states of the alarms that watch an instance; answers whether the event was about one of them. */
function followAlarms(watching: Map<string, AlarmState>, event: Event, instanceId: string): boolean {
  switch (event.kind) {
    case 'AlarmPut':
      if (event.alarm.instanceId !== instanceId) return watching.delete(event.alarm.name)
      watching.set(event.alarm.name, event.alarm.state)
      return true
    case 'AlarmStateChanged':
      if (!watching.has(event.name)) return false
      watching.set(event.name, event.to)
      return true
    case 'AlarmDeleted':
      return watching.delete(event.name)
    default:
      return false
  }
}

function counted(report: Report): Checked {
  const made = [report.system, report.instance, report.ebs].filter((reach) => reach !== undefined)
  return { passed: made.filter((reach) => reach === 'passed').length, made: made.length }
}

/** Goes on with a lane from now on; what lasted no time at all is left out, what stays the same is one span. */
function goOn<V>(lane: Span<V>[], at: Instant, value: V, same: (last: V) => boolean = (last) => last === value): void {
  const last = lane.at(-1)
  if (last && last.to === undefined && same(last.value)) return
  end(lane, at)
  lane.push({ from: at, value })
}

function end<V>(lane: Span<V>[], at: Instant): void {
  const last = lane.at(-1)
  if (!last || last.to !== undefined) return
  lane.pop()
  if (last.from < at) lane.push({ ...last, to: at })
}

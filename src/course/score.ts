import type { Account } from '#engine/account.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import type { Event } from '#engine/event.ts'
import { evolve } from '#engine/step/evolve.ts'
import type { History } from '#engine/history/history.ts'
import { eventOf, eventsFrom } from '#engine/history/log.ts'
import { historyUpTo } from '#engine/history/past.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { answers } from './health.ts'
import type { CallScore, Lesson, Score } from './lesson.ts'
import { isOver, type Session } from './session.ts'
import { accountAtFirst, accountBefore, after, every, type LogWindow } from './logWindow.ts'

const webPort = 80

type Injected = Extract<Event, { readonly kind: 'MysteryInjected' }>

/** Reads the score of everything that happened since then. */
export function scoreFaults(since: LogWindow): Score {
  const faults = [...every(since, 'MysteryInjected')]
  const calls = faults.map((fault, nth) => {
    const next = faults.slice(nth + 1).find(({ instanceId }) => instanceId === fault.instanceId)
    return callOf(since, fault, next?.id)
  })
  return { calls, down: calls.reduce((sum, { down }) => sum + down, 0), dollars: dollarsOf(since) }
}

function callOf(since: LogWindow, fault: Injected, until: EventId = since.history.log.size): CallScore {
  const { instanceId, at } = fault
  const mine = (one: { readonly instanceId: InstanceId; readonly id: EventId }) =>
    one.instanceId === instanceId && one.id < until
  const names = [...every(after(since, fault), 'MysteryNamed')].filter(mine)
  const right = names.find((one) => one.right)
  const before = accountBefore(since, fault)
  const name = get(before.instances, instanceId)?.tags['Name'] ?? instanceId
  return {
    instanceId,
    name,
    at,
    namedAfter: right && right.at - at,
    wrong: names.filter((one) => !one.right).length,
    gaveUp: [...every(after(since, fault), 'MysteryRevealed')].some(mine),
    down: downOf(since.history, { name, before, from: fault.id, until }),
  }
}

interface Stretch {
  readonly name: string
  /** the account before the first event */
  readonly before: Account
  readonly from: EventId
  /** the first event that is no longer in it */
  readonly until: EventId
}

/** Between two events nothing changes, so it is enough to look at the account after each moment of them. */
function downOf({ log, now }: History, { name, before, from, until }: Stretch): Instant {
  let account = before
  let at: Instant | undefined
  let down = 0
  const pass = (to: Instant) => {
    if (at !== undefined && to > at && !answers(account, name, webPort)) down += to - at
    at = to
  }
  for (const event of eventsFrom(log, from)) {
    if (event.id >= until) break
    pass(event.at)
    account = evolve(account, event)
  }
  pass(eventOf(log, until)?.at ?? now)
  return down
}

function dollarsOf(since: LogWindow): number {
  const { history, from } = since
  const start = eventOf(history.log, from)?.at ?? history.now
  return billTotal(history.account, history.now).total - billTotal(accountAtFirst(since), start).total
}

/** The score of a lesson that has one: up to its end, or to now while it goes on. */
export function scoreOf(lesson: Lesson, history: History, session: Session): Score | undefined {
  const { from, done } = session
  // predictions that were passed over are no part of it
  const end = Math.max(from, ...lesson.steps.flatMap((step) => done[step.id] ?? []))
  return lesson.score?.({ history: isOver(lesson, session) ? historyUpTo(history, end) : history, from })
}

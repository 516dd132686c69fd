import type { Answer, Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import type { EventId } from '#lib/brand.ts'
import { advance, beginHistory, type History, nextEventAt } from '#engine/history/history.ts'
import { eventOf } from '#engine/history/log.ts'
import { beatAfter, historyAt, historyBefore, historyUpTo } from '#engine/history/past.ts'
import type { RegionName } from '#facts/regions.ts'
import type { Instant } from '#lib/time.ts'
import { createStore } from 'zustand/vanilla'
import { ask as askApi } from './door.ts'

type NoticeKind =
  | 'storage-full'
  | 'storage-forbidden'
  | 'stored-damaged'
  | 'stored-other-version'
  | 'shared-damaged'
  | 'shared-endless'
  | 'shared-other-version'

/** Something to tell the person, in a sentence that `app` has words for. */
export type Notice =
  | { readonly kind: 'refused'; readonly action: string; readonly code: string; readonly message: string }
  | { readonly kind: NoticeKind }

/** What a person asked last, and the account as it was before: "what just changed" compares it with the account now. */
export interface Change {
  readonly before: Account
  readonly actions: readonly string[]
  readonly request: EventId
}

/** A story that was left for another: what had happened after a moment to which somebody went back and did otherwise. */
export interface Branch {
  readonly id: number
  readonly history: History
  /** what somebody calls it */
  readonly name?: string | undefined
}

export interface Playground {
  /** what somebody calls the story that the page shows */
  readonly name?: string | undefined
  /** what the page shows: the account now, or as it was at a moment of its past */
  readonly history: History
  /** the whole story, while the page shows its past */
  readonly ahead?: History | undefined
  readonly branches: readonly Branch[]
  /** what was undone, the last first */
  readonly undone: readonly History[]
  readonly playing: boolean
  /** simulated seconds in a second */
  readonly speed: number
  readonly change?: Change | undefined
  readonly notice?: Notice | undefined
}

/** Mondays are good for beginnings: 2026-11-02, 10 o'clock in Seoul. */
const firstMorning: Instant = Date.UTC(2026, 10, 2, 1, 0, 0)
const clockOffset: Readonly<Record<RegionName, Instant>> = { 'ap-northeast-2': 0, 'us-east-1': 14 * 3_600_000 }

/** Where the Region is: an IANA time zone, for showing times only. */
export const regionClock: Readonly<Record<RegionName, string>> = {
  'ap-northeast-2': 'Asia/Seoul',
  'us-east-1': 'America/New_York',
}

export const speeds = [1, 10, 60, 600, 3600] as const

/** A new account's beginning: ten in the morning where the Region is. */
export const newBeginning = (region: RegionName, seed: string) => ({
  region,
  seed,
  startedAt: firstMorning + clockOffset[region],
})

export const playground = createStore<Playground>(() => ({
  history: beginHistory(newBeginning('ap-northeast-2', 'first')),
  branches: [],
  undone: [],
  playing: true,
  speed: 10,
}))

/**
 * Asks the account: the one door for buttons, keys and scripts. A refusal is also put up as a notice. What is done in the
 * past begins a story of its own; the one that was there is kept. What is refused there has not happened.
 */
export function ask(request: Request): Answer {
  const { history, ahead, change } = playground.getState()
  const { history: after, answer, request: id } = askApi(history, request, gesture)
  goOnWith(id)
  const refused: Notice | undefined = answer.ok
    ? undefined
    : { kind: 'refused', action: request.action, ...answer.error }
  if (after === history || (ahead && refused)) {
    playground.setState({ notice: refused })
    return answer
  }
  const changed = id !== undefined && touchesMachines(history.account, after.account)
  playground.setState({
    ...(answer.ok ? left(playground.getState()) : {}),
    history: after,
    change:
      request.action === hiding && id !== undefined
        ? undefined
        : answer.ok && changed
          ? follow(change, history.account, request.action, id)
          : change,
    notice: refused,
  })
  return answer
}

/** What just changed would tell which fault it was. */
const hiding = 'InjectMystery'

/** the log's entry of the first request that this press of a button made */
let gesture: EventId | undefined

/** Whatever is asked before the browser does anything else belongs to the same gesture: undo takes it back as one. */
function goOnWith(id: EventId | undefined): void {
  if (gesture !== undefined || id === undefined) return
  gesture = id
  queueMicrotask(() => {
    gesture = undefined
  })
}

/** as many as a learner can tell apart; the oldest goes first */
const mostBranches = 12

/** What becomes of the story that somebody leaves by doing otherwise. */
export function left({ ahead, undone, branches, name }: Playground): Partial<Playground> {
  // what was undone first holds all that was undone after it
  const whole = ahead ?? undone.at(-1)
  if (!whole) return {}
  return { ahead: undefined, undone: [], name: undefined, branches: setBeside(branches, { history: whole, name }) }
}

/** The stories beside the one that is shown, with one more. */
export function setBeside(branches: readonly Branch[], story: Omit<Branch, 'id'>): readonly Branch[] {
  const id = Math.max(0, ...branches.map((branch) => branch.id)) + 1
  return [...branches, { id, ...story }].slice(-mostBranches)
}

/** Whether a request did something to an instance, a disk or an address: an alarm or a topic starts no new story. */
const touchesMachines = (before: Account, after: Account) =>
  (['instances', 'guests', 'hosts', 'volumes', 'addresses'] as const).some((table) => before[table] !== after[table])

/** What was asked last, told from the log: after a reload the story of it goes on. */
export function lastChange(history: History): Change | undefined {
  for (let id = history.log.size - 1; id >= history.log.opening.events; id--) {
    const event = eventOf(history.log, id)
    const first = eventOf(history.log, id + 1)
    if (event?.kind !== 'Asked' || !first || first.cause !== id) continue
    if (event.action === hiding) return undefined
    if (machineKeys.some((key) => key in first))
      return { before: historyBefore(history, id).account, actions: [event.action], request: id }
  }
  return undefined
}

/** What an event names when it is about an instance, a disk, an address or a host. */
const machineKeys = ['instance', 'instanceId', 'volume', 'volumeId', 'allocationId', 'hostId'] as const

/** A start that follows a stop is told as one story, compared with before the stop. */
function follow(last: Change | undefined, before: Account, action: string, request: EventId): Change {
  const goesOn = action === 'StartInstances' && last?.actions.at(-1) === 'StopInstances'
  return goesOn
    ? { before: last.before, actions: [...last.actions, action], request }
    : { before, actions: [action], request }
}

/** Lets simulated time pass. In the past, what happened happens again, until it is now. */
export function letPass(until: Instant): void {
  const { history, ahead } = playground.getState()
  if (until <= history.now) return
  if (!ahead) playground.setState({ history: advance(history, until) })
  else showAgain(until >= ahead.now ? ahead : historyAt(ahead, until), ahead)
}

/** Shows more of what had happened; with the last of it, the page shows now. */
function showAgain(history: History, ahead: History): void {
  const before = playground.getState()
  const change = history.log.size === before.history.log.size ? before.change : lastChange(history)
  playground.setState({ history, change, ahead: history === ahead ? undefined : ahead })
}

/** When something next happens by itself, or happened next, where the past is shown. */
export function nextAt({ history, ahead }: Pick<Playground, 'history' | 'ahead'>): Instant | undefined {
  return ahead ? (eventOf(ahead.log, history.log.size)?.at ?? ahead.now) : nextEventAt(history)
}

/** Jumps to whatever happens next by itself; answers whether something does. */
export function skipToNextEvent(): boolean {
  const state = playground.getState()
  const at = nextAt(state)
  if (at === undefined) return false
  const { history, ahead } = state
  if (ahead) {
    const size = beatAfter(ahead.log, history.log.size)
    showAgain(history.log.size < ahead.log.size ? historyUpTo(ahead, size) : ahead, ahead)
  } else playground.setState({ history: advance(history, Math.max(at, history.now)) })
  return true
}

export const play = (): void => playground.setState({ playing: true })
export const pause = (): void => playground.setState({ playing: false })
export const setSpeed = (speed: number): void => playground.setState({ speed })
export const dismissNotice = (): void => playground.setState({ notice: undefined })
export const putNotice = (notice: Notice): void => playground.setState({ notice })

/** Shows another story in place of the one that is there; what stands beside it goes too, unless it is given. */
export function takeUp(history: History, beside: Partial<Pick<Playground, 'branches' | 'undone' | 'name'>> = {}): void {
  playground.setState({
    history,
    ahead: undefined,
    name: undefined,
    branches: [],
    undone: [],
    change: lastChange(history),
    notice: undefined,
    ...beside,
  })
}

/** A new account in place of this one. */
export const startAnew = (region: RegionName, seed: string): void => takeUp(beginHistory(newBeginning(region, seed)))

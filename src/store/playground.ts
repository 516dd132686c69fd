import { type Answer, type Request } from '#api/answer.ts'
import { ask as askApi } from '#api/ask.ts'
import type { Account } from '#engine/account.ts'
import type { EventId } from '#engine/event.ts'
import { accountBefore, advance, beginHistory, type History, nextEventAt } from '#engine/history.ts'
import { eventOf } from '#engine/log.ts'
import type { RegionName } from '#facts/regions.ts'
import type { Instant } from '#lib/time.ts'
import { createStore } from 'zustand/vanilla'

/** Something to tell the person, in a sentence that `app` has words for. */
export type Notice =
  | { readonly kind: 'refused'; readonly action: string; readonly code: string; readonly message: string }
  | { readonly kind: 'storage-full' | 'storage-forbidden' | 'stored-damaged' | 'stored-other-version' }

/** What a person asked last, and the account as it was before: "what just changed" compares it with the account now. */
export interface Change {
  readonly before: Account
  readonly actions: readonly string[]
  readonly request: EventId
}

export interface Playground {
  readonly history: History
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
const newBeginning = (region: RegionName, seed: string) => ({
  region,
  seed,
  startedAt: firstMorning + clockOffset[region],
})

export const playground = createStore<Playground>(() => ({
  history: beginHistory(newBeginning('ap-northeast-2', 'first')),
  playing: true,
  speed: 10,
}))

/** Asks the account: the one door for buttons, keys and scripts. A refusal is also put up as a notice. */
export function ask(request: Request): Answer {
  const { history, change } = playground.getState()
  const { history: after, answer, request: id } = askApi(history, request)
  const changed = id !== undefined && touchesMachines(history.account, after.account)
  playground.setState({
    history: after,
    change:
      id !== undefined && request.action === hiding
        ? undefined
        : answer.ok && changed
          ? follow(change, history.account, request.action, id)
          : change,
    notice: answer.ok ? undefined : { kind: 'refused', action: request.action, ...answer.error },
  })
  return answer
}

/** What just changed would tell which fault it was. */
const hiding = 'InjectMystery'

/** Whether a request did something to an instance, a disk or an address: an alarm or a topic starts no new story. */
const touchesMachines = (before: Account, after: Account) =>
  (['instances', 'guests', 'hosts', 'volumes', 'addresses'] as const).some((table) => before[table] !== after[table])

/** What was asked last, told from the log: after a reload the story of it goes on. */
export function lastChange(history: History): Change | undefined {
  for (let id = history.log.size - 1; id >= 0; id--) {
    const event = eventOf(history.log, id)
    const first = eventOf(history.log, id + 1)
    if (event?.kind !== 'Asked' || !first || first.cause !== id) continue
    if (event.action === hiding) return undefined
    if (machineKeys.some((key) => key in first))
      return { before: accountBefore(history, id), actions: [event.action], request: id }
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

/** Lets simulated time pass. */
export function letPass(until: Instant): void {
  const { history } = playground.getState()
  if (until > history.now) playground.setState({ history: advance(history, until) })
}

/** Jumps to whatever happens next by itself; answers whether something does. */
export function skipToNextEvent(): boolean {
  const { history } = playground.getState()
  const at = nextEventAt(history)
  if (at === undefined) return false
  playground.setState({ history: advance(history, Math.max(at, history.now)) })
  return true
}

export const play = (): void => playground.setState({ playing: true })
export const pause = (): void => playground.setState({ playing: false })
export const setSpeed = (speed: number): void => playground.setState({ speed })
export const dismissNotice = (): void => playground.setState({ notice: undefined })
export const putNotice = (notice: Notice): void => playground.setState({ notice })

/** A new account in place of this one. */
export function startAnew(region: RegionName, seed: string): void {
  playground.setState({ history: beginHistory(newBeginning(region, seed)), change: undefined, notice: undefined })
}

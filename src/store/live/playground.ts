import type { Request } from '#api/answer.ts'
import type { RefusedNow } from '#api/retell.ts'
import type { Account } from '#engine/account.ts'
import type { EventId } from '#lib/brand.ts'
import { beginHistory, type History } from '#engine/history/begin.ts'
import { everywhere, type RegionName } from '#facts/regions.ts'
import type { Instant } from '#lib/time.ts'

type NoticeKind =
  | 'storage-full'
  | 'storage-forbidden'
  | 'stored-damaged'
  | 'last-moves-strange'
  | 'shared-damaged'
  | 'shared-endless'
  | 'not-loaded'
  | 'renewed'
  | 'live-watching'
  | 'live-elsewhere'

/** A notice to the person, in a sentence that `app` has words for. */
export type Notice =
  | { readonly kind: 'refused'; readonly action: string; readonly code: string; readonly message: string }
  /** somebody acted in the past: the story that was there is kept as this branch */
  | { readonly kind: 'branched'; readonly branch: number }
  /** something was taken away by somebody's own hand, and can come back */
  | { readonly kind: 'gone'; readonly requests: readonly Request[]; readonly before: Account }
  /** a story of an earlier model was told again, and these of its requests are refused today */
  | { readonly kind: 'told-again'; readonly refusedNow: readonly RefusedNow[] }
  | { readonly kind: NoticeKind }

/** A story that was left for another: what had happened after a moment to which somebody went back and did otherwise. */
export interface Branch {
  readonly id: number
  readonly history: History
  /** what somebody calls it */
  readonly name?: string | undefined
  /** the request with which the story that is shown left it, from a moment of its past: undoing that brings it back */
  readonly left?: EventId | undefined
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
  /** what was undone last, where the story that it had left was put back in its place */
  readonly insteadOf?: History | undefined
  readonly playing: boolean
  /** simulated seconds in a second */
  readonly speed: number
  readonly notice?: Notice | undefined
}

/** Mondays are good for beginnings: 2026-11-02, 10 o'clock in Seoul. */
const firstMorning: Instant = Date.UTC(2026, 10, 2, 1, 0, 0)
const clockOffset = everywhere<Instant>({ 'ap-northeast-2': 0, 'us-east-1': 14 * 3_600_000 })

/** The IANA time zone of each Region, for showing times only. */
export const regionClock = everywhere({ 'ap-northeast-2': 'Asia/Seoul', 'us-east-1': 'America/New_York' })

export const speeds = [1, 10, 60, 600, 3600] as const

/** as many characters of a seed as a link carries */
export const longestSeed = 60

/** A new account's beginning: ten in the morning where the Region is. */
export const newBeginning = (region: RegionName, seed: string) => ({
  region,
  seed,
  startedAt: firstMorning + clockOffset[region],
})

/** The playground of somebody who comes for the first time. */
export const newPlayground = (): Playground => ({
  history: beginHistory(newBeginning('ap-northeast-2', 'first')),
  branches: [],
  undone: [],
  playing: true,
  speed: 10,
})

import type { Answer, Request } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import { beginHistory } from '#engine/history/begin.ts'
import { advance, type History } from '#engine/history/history.ts'
import { knownActions } from '#facts/aws/known.ts'
import type { RegionName } from '#facts/regions.ts'
import { type Instant, second } from '#lib/time.ts'
import { askKindly } from './kindness/everyKindness.ts'
import { settled } from './settle.ts'
import { inFirstZone } from './zoneChosen.ts'

/** The pace of simulated time: as real time, so many times as fast, or only as far as what is on its way needs. */
export const timeModes = ['real', 'fast', 'settle'] as const
export type TimeMode = (typeof timeModes)[number]

export interface Beginning {
  readonly seed: string
  /** when simulated time begins; the real moment, where nobody says */
  readonly startedAt?: Instant | undefined
  readonly accountId?: string | undefined
}

export interface TimeKept {
  readonly mode: TimeMode
  /** simulated seconds in a second, when the mode is `fast` */
  readonly speed: number
}

/** The account in each Region, and the simulated time that they share. */
export interface World {
  readonly ask: (region: RegionName, request: Request) => Answer
  /** The Region's story at this moment. */
  readonly historyOf: (region: RegionName) => History
  readonly now: () => Instant
  readonly kept: () => TimeKept
  readonly keepTime: (kept: TimeKept) => void
  /** Moves time to a later moment. */
  readonly moveTo: (at: Instant) => void
  /** A new account. */
  readonly reset: (seed?: string) => void
}

/** Begins an account that lives as long as the process. `realNow` is milliseconds since 1970. */
export function createWorld(first: Beginning, firstKept: TimeKept, realNow: () => number): World {
  let beginning = first
  let kept = firstKept
  let histories = new Map<RegionName, History>()
  const classic = new Set<string>()
  /** a moment of simulated time, and the real one at which it was */
  let startedAt = opening()
  let anchor = { simulated: startedAt, real: realNow() }

  function opening(): Instant {
    return beginning.startedAt ?? Math.floor(realNow() / second) * second
  }
  const speed = () => (kept.mode === 'settle' ? 0 : kept.mode === 'fast' ? kept.speed : 1)
  // EC2 tells time in seconds; within one, the same question has the same answer
  const now = () => anchor.simulated + Math.floor(((realNow() - anchor.real) * speed()) / second) * second
  const anchorAt = (at: Instant) => {
    anchor = { simulated: at, real: realNow() }
  }

  function historyOf(region: RegionName): History {
    const before = histories.get(region) ?? begin(region)
    const then = now()
    const here = then > before.now ? advance(before, then) : before
    const after = kept.mode === 'settle' ? settled(here) : here
    if (after.now > then) anchorAt(after.now)
    histories.set(region, after)
    return after
  }

  function begin(region: RegionName): History {
    const { seed, accountId } = beginning
    const history = beginHistory({ seed, region, startedAt: Math.min(startedAt, now()) })
    const { account } = history
    // suites make images public without asking; an account that had public ones in 2023 still does not block it
    const isKind = kept.mode === 'settle' || undefined
    const opened = { accountId: accountId ?? account.accountId, publicImages: isKind, forSuites: isKind }
    return { ...history, account: { ...account, ...opened } }
  }

  function askIn(region: RegionName, request: Request): Answer {
    const here = historyOf(region)
    const placed = inFirstZone(region, request)
    const tried = placed && handle(here, placed, undefined, knownActions)
    const { history, answer } = tried?.answer.ok ? tried : handle(here, request, undefined, knownActions)
    histories.set(region, history)
    return answer
  }

  return {
    ask(region, request) {
      const ask = (one: Request) => askIn(region, one)
      if (kept.mode !== 'settle') return ask(request)
      return askKindly(request, () => ({ account: historyOf(region).account, ask, classic }))
    },
    historyOf,
    now,
    kept: () => kept,
    keepTime(next) {
      anchorAt(now())
      kept = next
    },
    moveTo(at) {
      if (at > now()) anchorAt(at)
      for (const region of histories.keys()) historyOf(region)
    },
    reset(seed) {
      beginning = { ...beginning, seed: seed ?? beginning.seed }
      histories = new Map()
      classic.clear()
      startedAt = opening()
      anchorAt(startedAt)
    },
  }
}

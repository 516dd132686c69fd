import { between } from '#lib/chance.ts'
import { hour, type Instant, minute, second } from '#lib/time.ts'
import type { Account } from '../account.ts'

/**
 * The times that things take, shortest and longest, in seconds. AWS documents only "a few minutes" for most; these are
 * typical values that people observe (EC2-FACTS §1.4), not promises, and the page says so.
 */
export const typical = {
  pending: [9, 24],
  boot: [14, 32],
  stop: [22, 50],
  forceStop: [4, 9],
  /** until EC2 has looked at a Spot request, and until it has room again for one that it interrupted: neither is documented */
  spotEvaluation: [2, 6],
  spotReturn: [360, 900],
  /** when the OS does not shut down by itself: documented as "a few minutes" */
  hardStop: [150, 300],
  hardReboot: [150, 300],
  hibernate: [40, 80],
  resume: [16, 34],
  terminate: [28, 60],
  reboot: [18, 40],
  recover: [110, 240],
  /** AWS's own, slower than an alarm's (UG instance-configuration-recovery); no time is documented */
  autoRecover: [300, 600],
  createVolume: [3, 8],
  attach: [2, 5],
  detach: [3, 7],
  deleteVolume: [2, 6],
  /** until a volume's new size can be used; then the work behind it, and more for each GiB */
  modify: [4, 12],
  optimize: [60, 180],
  /** copying a snapshot; AWS names no time, it grows with what is stored */
  snapshot: [40, 120],
  /** until another root volume is in place and the reboot begins */
  replaceRoot: [30, 90],
  /** after `running`, until the first checks are in */
  initializing: [85, 160],
  /** until AWS has mended a volume whose I/O stalls */
  stall: [1500, 2700],
} as const satisfies Record<string, readonly [number, number]>

export type Passing = keyof typeof typical

/** A length of time for this passing state of this thing, in milliseconds; the same account draws the same one. */
export function lasts(account: Account, what: Passing, which: string): Instant {
  const [shortest, longest] = typical[what]
  return between(shortest * 10, longest * 10, account.seed, `${what}/${which}`) * (second / 10)
}

/** A terminated instance is listed for about an hour more (API TerminateInstances). */
export const forgottenAfter: Instant = hour

/** Hibernation asks for about two minutes after a Linux launch (UG troubleshoot-instance-hibernate). */
export const hibernationReadyAfter: Instant = 2 * minute

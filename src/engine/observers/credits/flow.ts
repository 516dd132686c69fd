import type { Instant } from '#lib/time.ts'

/** `standard` slows down when its credits are spent, `unlimited` goes on and may pay for it. */
export type CreditMode = 'standard' | 'unlimited'

/** A thousandth of a vCPU for a millisecond. One credit is a vCPU for a minute; all arithmetic is in whole units. */
export const unitsPerCredit = 60_000_000

/** The flow of credits: their stand at a moment, and how they move from it on until something else is told. */
export interface Flow {
  readonly mode: CreditMode
  readonly running: boolean
  /** earned and not spent; below zero it is surplus that is owed */
  readonly net: number
  /** of T2 in standard mode: spent first, outside the limit */
  readonly launch: number
  /** units a millisecond */
  readonly earn: number
  /** units a millisecond that the work would take; standard mode without credits gets only what it earns */
  readonly spend: number
  /** a day of earning: the most that can be saved, and the most that can be owed without paying */
  readonly limit: number
}

export interface Stand {
  readonly net: number
  readonly launch: number
  /** since the beginning of the flow */
  readonly spent: number
  /** surplus beyond the limit, which is paid for */
  readonly charged: number
}

/** Milliseconds until the launch credits are spent; all of `ms` if they last. */
const launchLasts = ({ launch, spend }: Flow, ms: Instant): Instant =>
  launch === 0 ? 0 : spend === 0 ? ms : Math.min(ms, Math.ceil(launch / spend))

/** Exact at any whole millisecond: whether one looks often or once makes no difference. */
export function standAfter(flow: Flow, ms: Instant): Stand {
  const { mode, earn, spend, limit } = flow
  const first = launchLasts(flow, ms)
  const fromLaunch = Math.min(flow.launch, spend * first)
  const between = Math.min(limit, flow.net + earn * first) - (spend * first - fromLaunch)
  const open = Math.min(limit, between + (earn - spend) * (ms - first))
  const least = mode === 'unlimited' ? -limit : 0
  const beyond = Math.max(0, least - open)
  return {
    net: Math.max(least, open),
    launch: flow.launch - fromLaunch,
    spent: spend * ms - (mode === 'standard' ? beyond : 0),
    charged: mode === 'unlimited' ? beyond : 0,
  }
}

/** True where the work gets less CPU than it wants. */
export const isSlowed = ({ mode, net, launch, earn, spend }: Flow): boolean =>
  mode === 'standard' && net === 0 && launch === 0 && spend > earn

/** True where every millisecond of surplus is paid for. */
export const isCharged = ({ mode, net, limit, earn, spend }: Flow): boolean =>
  mode === 'unlimited' && limit > 0 && net === -limit && spend > earn

/** The turn that credits take by themselves: the work slows down, surplus is borrowed, surplus is paid for. */
export type Turn = 'baseline' | 'surplus' | 'charge'

/** The next turn of a flow, in milliseconds from its beginning; undefined when it goes on like this for ever. */
export function nextTurn(flow: Flow): { readonly after: Instant; readonly to: Turn } | undefined {
  const { mode, earn, spend, limit } = flow
  if (!flow.running || spend <= earn || isSlowed(flow)) return undefined
  const first = launchLasts(flow, Infinity)
  const { net } = standAfter(flow, first)
  if (mode === 'standard') return { after: first + Math.ceil(net / (spend - earn)), to: 'baseline' }
  if (net > 0) return { after: Math.ceil(net / (spend - earn)), to: 'surplus' }
  return net > -limit ? { after: Math.ceil((net + limit) / (spend - earn)), to: 'charge' } : undefined
}

/** Milliseconds from the beginning at which a line of the flow's graph bends; between two of them it is straight. */
export function bends(flow: Flow): readonly Instant[] {
  const { earn, spend, limit } = flow
  const first = launchLasts(flow, Infinity)
  if (first === Infinity) return earn > 0 ? [Math.ceil((limit - flow.net) / earn)] : []
  const { net } = standAfter(flow, first)
  const rate = earn - spend
  const reach = (target: number, from: number, by: number) => (by === 0 ? -1 : Math.ceil((target - from) / by))
  const filled = first > 0 ? reach(limit, flow.net, earn) : 0
  return [first, filled, ...[0, limit, -limit].map((target) => first + Math.max(0, reach(target, net, rate)))]
}

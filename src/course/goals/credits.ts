import { dollarsPerHour } from '#engine/observers/bill/amount.ts'
import type { Turn } from '#engine/observers/credits/flow.ts'
import { findType } from '#facts/catalogue.ts'
import { get, list } from '#lib/table.ts'
import { findNamed } from '../find/instances.ts'
import { goalsOf } from '../goal.ts'
import { accountOf, some } from '../logWindow.ts'

export interface CreditGoals {
  readonly creditsCameTo: { readonly turn: Turn }
  readonly busyWithoutCredits: Readonly<Record<never, never>>
  readonly noSurplusCharged: { readonly name?: string }
}

const goal = goalsOf<CreditGoals>()

/** The CPU credits of an instance came to this by themselves. */
export const creditsCameTo = goal('creditsCameTo', ({ turn }, since) =>
  some(since, 'CreditsTurned', ({ to }) => to === turn),
)

/** Full load on a running instance whose type knows no credits and has no baseline, as flex types have (40 %, EC2 FAQ); its OS up. */
export const busyWithoutCredits = goal('busyWithoutCredits', (_, since) => {
  const account = accountOf(since)
  return list(account.instances).some(({ id, type, state }) => {
    const guest = get(account.guests, id)
    return state === 'running' && guest?.power === 'up' && guest.workload === 'busy' && isFull(type)
  })
})

/** True for a type that always has its whole CPU. */
const isFull = (type: string) => !findType(type)?.burstable && !/-flex\./.test(type)

/** The goal that no surplus credits cost anything now, though they have; of an instance that goes on running, where one is named. */
export const noSurplusCharged = goal('noSurplusCharged', ({ name }, since) => {
  const { bill, meters } = accountOf(since)
  if (name !== undefined && findNamed(accountOf(since), name)?.state !== 'running') return false
  const open = list(meters).flatMap(({ lines }) => lines.flatMap((id) => get(bill, id) ?? []))
  const has = list(bill).some(({ item }) => item === 'credits')
  return has && !open.some((line) => line.item === 'credits' && dollarsPerHour(line) > 0)
})

import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import { nothing } from './Literal.tsx'

type Words = ReturnType<typeof useWords>['list']

export interface Summary {
  readonly text: string
  readonly look: 'good' | 'bad' | 'waiting' | 'none'
}

const unchecked: Summary = { text: nothing, look: 'none' }

/** The Status check column, as the console writes it. */
export function checksOf(account: Pick<Account, 'checks'>, { id }: Instance, words: Words): Summary {
  const checks = get(account.checks, id)
  if (!checks) return unchecked
  if (checks.system === 'initializing') return { text: words.checks.initializing, look: 'waiting' }
  const made = [checks.system, checks.instance, checks.ebs].filter((reach) => reach !== undefined)
  const passed = made.filter((reach) => reach === 'passed').length
  return { text: words.checks.passed(passed, made.length), look: passed === made.length ? 'good' : 'bad' }
}

/** The Alarm state column: the worst of what its alarms say. */
export function alarmsOf(
  account: Pick<Account, 'watchers' | 'alarms'>,
  { id }: Instance,
  { alarms: words }: Words,
): Summary {
  const states = (get(account.watchers, id)?.names ?? []).flatMap((name) => get(account.alarms, name)?.state ?? [])
  if (states.length === 0) return { text: words.none, look: 'none' }
  const ringing = states.filter((state) => state === 'ALARM').length
  if (ringing > 0) return { text: words.ringing(ringing, states.length), look: 'bad' }
  if (states.includes('INSUFFICIENT_DATA')) return { text: words.insufficient, look: 'waiting' }
  return { text: words.ok(states.length), look: 'good' }
}

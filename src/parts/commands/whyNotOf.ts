import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import type { Instant } from '#lib/time.ts'
import type { Doable, LateKind, Things, WhyNot } from './command.ts'

interface Asked {
  readonly at: Instant
  readonly why: WhyNot | undefined
}

/**
 * The questions that were asked of a thing in an account, by command. An account never changes, so neither does its
 * answer.
 */
const asked = new WeakMap<Account, WeakMap<object, Map<object, Asked>>>()

/**
 * The reason why a command cannot be done to a thing now: asked once for each account, however many places offer the
 * command.
 */
export function whyNotOf<K extends LateKind>(
  { account, now }: Pick<History, 'account' | 'now'>,
  command: Doable<K>,
  thing: Things[K],
): WhyNot | undefined {
  if (!command.whyNot) return undefined
  const things = asked.get(account) ?? new WeakMap<object, Map<object, Asked>>()
  asked.set(account, things)
  const answers = things.get(thing) ?? new Map<object, Asked>()
  things.set(thing, answers)
  const known = answers.get(command)
  if (known && (!command.ticks || known.at === now)) return known.why
  const why = command.whyNot(account, thing, now)
  answers.set(command, { at: now, why })
  return why
}

import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, GroupId } from '#lib/brand.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { describeRule, same } from './groups.ts'
import type { Rule } from './network.ts'
import { egressOf, findGroup } from './vpc.ts'

type Wish = Omit<Rule, 'id'>

interface Asked {
  readonly id: GroupId
  readonly rules: readonly Wish[]
}

/** Lets out what rules say. */
export function authorizeOut(
  tx: Transaction,
  { id, rules: wishes }: Asked,
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findGroup(tx.account, id)
  if (!group) return refuse.noSuchGroup(id)
  const there = egressOf(tx.account, group)
  const twin = wishes.find((wish, i) => [...there, ...wishes.slice(0, i)].some((rule) => same(rule, wish)))
  if (twin) return refuse.duplicateRule(describeRule(twin))
  for (const wish of wishes) {
    const ruleId = awsId(tx.account, 'sgr', tx.nextOf('sgr'))
    tx.emit({ kind: 'EgressAuthorized', groupId: id, rule: { ...wish, id: ruleId } }, cause)
  }
  return undefined
}

/** Lets it out no more. */
export function revokeOut(
  tx: Transaction,
  { id, rules: wishes }: Asked,
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findGroup(tx.account, id)
  if (!group) return refuse.noSuchGroup(id)
  const rules = wishes.map((wish) => egressOf(tx.account, group).find((rule) => same(rule, wish)))
  if (rules.includes(undefined)) return refuse.noSuchRule()
  for (const rule of new Set(rules)) if (rule) tx.emit({ kind: 'EgressRevoked', groupId: id, rule }, cause)
  return undefined
}

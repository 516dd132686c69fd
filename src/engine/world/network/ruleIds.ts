import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { EventId, GroupId } from '#lib/brand.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { describeRule, same } from './groups.ts'
import type { Group, Rule } from './network.ts'
import { egressOf, findGroup } from './vpc.ts'

/** A rule of a group, and which way it lets. */
interface Directed {
  readonly egress: boolean
  readonly rule: Rule
}

/** All rules of a group: in before out. */
const rulesOf = (account: Account, group: Group): readonly Directed[] => [
  ...group.rules.map((rule) => ({ egress: false, rule })),
  ...egressOf(account, group).map((rule) => ({ egress: true, rule })),
]

/** Takes rules away by their ids; only those of the direction that was asked for count. */
export function revokeIds(
  tx: Transaction,
  { id, egress, ruleIds }: { readonly id: GroupId; readonly egress: boolean; readonly ruleIds: readonly string[] },
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findGroup(tx.account, id)
  if (!group) return refuse.noSuchGroup(id)
  const all = rulesOf(tx.account, group).filter((one) => one.egress === egress)
  const unknown = ruleIds.find((ruleId) => !all.some(({ rule }) => rule.id === ruleId))
  if (unknown !== undefined) return refuseVpc.noSuchRuleId(unknown)
  for (const { rule } of all.filter((one) => ruleIds.includes(one.rule.id)))
    tx.emit({ kind: egress ? 'EgressRevoked' : 'IngressRevoked', groupId: id, rule }, cause)
  return undefined
}

/** Rules become others; their ids and directions stay. */
export function modifyRules(
  tx: Transaction,
  { id, rules }: { readonly id: GroupId; readonly rules: readonly Rule[] },
  cause: EventId | undefined,
): Refusal | undefined {
  for (const rule of rules) {
    const group = findGroup(tx.account, id)
    if (!group) return refuse.noSuchGroup(id)
    const all = rulesOf(tx.account, group)
    const before = all.find((one) => one.rule.id === rule.id)
    if (!before) return refuseVpc.noSuchRuleId(rule.id)
    const beside = all.filter((one) => one.egress === before.egress && one !== before)
    if (beside.some((one) => same(one.rule, rule))) return refuse.duplicateRule(describeRule(rule))
    if (same(before.rule, rule) && before.rule.description === rule.description) continue
    tx.emit({ kind: 'RuleChanged', groupId: id, egress: before.egress, rule }, cause)
  }
  return undefined
}

import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { EventId, GroupId } from '#lib/brand.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { describeRule, same, whyNotNetwork } from './groups.ts'
import type { Group, Rule } from './network.ts'
import { sideOf } from './span.ts'
import { rulesOf } from './directed.ts'
import { findGroup } from './vpc.ts'

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
  if (unknown !== undefined) return refuse.noSuchRuleId(unknown)
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
    if (!before) return refuse.noSuchRuleId(rule.id)
    const refused = whyNotSource(tx.account, group, before.rule, rule)
    if (refused) return refused
    const beside = all.filter((one) => one.egress === before.egress && one !== before)
    if (beside.some((one) => same(one.rule, rule))) return refuse.duplicateRule(describeRule(rule))
    if (same(before.rule, rule) && before.rule.description === rule.description) continue
    const { tags } = before.rule
    tx.emit(
      { kind: 'RuleChanged', groupId: id, egress: before.egress, rule: { ...rule, ...(tags && { tags }) } },
      cause,
    )
  }
  return undefined
}

/** A rule's other side stays of its kind: whoever wants another one deletes the rule. */
function whyNotSource(account: Account, group: Group, before: Rule, after: Rule): Refusal | undefined {
  const [was, is] = [sideOf(before), sideOf(after)]
  if (was !== is) return refuseVpc.otherSide(is, was)
  return whyNotNetwork(account, group, [after])
}

import type { GroupId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Group, Rule } from './network.ts'
import { defaultGroupId, egressOf, findGroup } from './vpc.ts'

/** A rule of a group, and which way it lets. */
export interface Directed {
  readonly egress: boolean
  readonly rule: Rule
}

/** All rules of a group: in before out. */
export const rulesOf = (account: Account, group: Group): readonly Directed[] => [
  ...group.rules.map((rule) => ({ egress: false, rule })),
  ...egressOf(account, group).map((rule) => ({ egress: true, rule })),
]

/** A rule of any group by its id. */
export function findRule(account: Account, id: string): (Directed & { readonly groupId: GroupId }) | undefined {
  if (!id.startsWith('sgr-')) return undefined
  const born = findGroup(account, defaultGroupId(account))
  for (const group of [...(born ? [born] : []), ...list(account.groups)]) {
    const found = rulesOf(account, group).find(({ rule }) => rule.id === id)
    if (found) return { ...found, groupId: group.id }
  }
  return undefined
}

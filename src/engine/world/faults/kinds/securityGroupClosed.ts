import type { GroupId } from '#lib/brand.ts'
import type { Account } from '../../../account.ts'
import type { Rule } from '../../network/network.ts'
import { findGroup } from '../../network/vpc.ts'
import type { InstanceFault } from '../fault.ts'

/** Every door to the world outside is shut: rules whose source is a block or a list of addresses. */
export const securityGroupClosed = {
  seat: 'network',
  looksLike: 'SecurityGroupClosed',
  remedy: 'SecurityGroupClosed',
  inAnyState: true,
  isThere: (account, { state, groupIds }) =>
    state !== 'terminated' && groupIds.some((id) => findGroup(account, id)?.shut !== undefined),
  inject(tx, { groupIds }, cause) {
    for (const groupId of groupIds)
      tx.emit({ kind: 'GroupShut', groupId, rules: doors(tx.account, groupId) }, cause, 'fault')
  },
  clear(tx, { groupIds }, cause) {
    for (const groupId of groupIds) tx.emit({ kind: 'GroupReopened', groupId }, cause)
  },
  fits: (account, { groupIds }) => groupIds.some((id) => doors(account, id).length > 0),
} as const satisfies InstanceFault

const doors = (account: Account, id: GroupId): readonly Rule[] =>
  findGroup(account, id)?.rules.filter(({ source }) => !source.startsWith('sg-')) ?? []

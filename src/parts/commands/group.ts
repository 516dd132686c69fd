import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { list } from '#lib/table.ts'
import { TrashIcon } from '#ui/look/icons.ts'
import type { Command } from './command.ts'

const deleteGroup: Command<'group'> = {
  of: 'group',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  request: ({ id }) => ({ action: 'DeleteSecurityGroup', params: { GroupId: id } }),
  whyNot: (account, { id }) => {
    if (id === defaultGroupId(account)) return { reason: 'default-group' }
    const isUsed = list(account.instances).some(
      ({ groupIds, state }) => state !== 'terminated' && groupIds.includes(id),
    )
    return isUsed ? { reason: 'group-used' } : undefined
  },
}

export const groupCommands: readonly Command<'group'>[] = [deleteGroup]

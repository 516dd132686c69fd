import { list } from '#lib/table.ts'
import { PlusIcon, TrashIcon } from '#ui/look/icons.ts'
import type { Command } from '../command.ts'
import { manageTags, rename } from './tags.ts'

export const deleteGroup: Command<'group'> = {
  of: 'group',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  request: ({ id }) => ({ action: 'DeleteSecurityGroup', params: { GroupId: id } }),
  whyNot: (account, { id, name }) => {
    // only AWS calls one so: each VPC has its own
    if (name === 'default') return { reason: 'default-group', code: 'CannotDelete' }
    const isUsed = list(account.instances).some(
      ({ groupIds, state }) => state !== 'terminated' && groupIds.includes(id),
    )
    if (isUsed) return { reason: 'group-used', code: 'DependencyViolation' }
    const namedIn = list(account.groups).find(
      (one) => one.id !== id && [...one.rules, ...(one.egress ?? [])].some(({ source }) => source === id),
    )
    return namedIn && { reason: 'group-named', about: namedIn.name, code: 'DependencyViolation' }
  },
}

const groupTags: readonly Command<'group'>[] = [rename('group'), manageTags('group')]

export const addRule: Command<'group'> = {
  of: 'group',
  id: 'addRule',
  icon: PlusIcon,
  window: ({ id }) => ({ kind: 'rule', groupId: id }),
}

export const groupCommands: readonly Command<'group'>[] = [addRule, deleteGroup, ...groupTags]

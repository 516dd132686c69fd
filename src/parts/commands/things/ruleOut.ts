import { PlusIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

/** The command for one more rule for what a group lets out. */
export const addRuleOut: LateCommand<'group'> = {
  of: 'group',
  id: 'addRuleOut',
  icon: PlusIcon,
  named: ({ groups }) => groups.addOut,
  window: ({ id }) => ({ kind: 'rule', groupId: id, egress: true }),
}

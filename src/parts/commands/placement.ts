import { ServerIcon } from '#ui/look/icons.ts'
import type { LateCommand } from './command.ts'

export const placementGroups: LateCommand<'account'> = {
  of: 'account',
  id: 'placementGroups',
  icon: ServerIcon,
  named: ({ market }) => market.placement.manage,
  window: () => ({ kind: 'market', window: { of: 'placementGroups' } }),
}

/** Actions → Instance settings → Modify instance placement. */
export const changePlacement: LateCommand<'instance'> = {
  of: 'instance',
  id: 'placement',
  icon: ServerIcon,
  named: ({ market }) => market.placement.change,
  window: ({ id }) => ({ kind: 'market', window: { of: 'placement', instanceId: id } }),
  whyNot(_, { state }) {
    if (state === 'terminated') return { reason: 'gone' }
    return state === 'stopped' ? undefined : { reason: 'needs-stopped', code: 'IncorrectInstanceState' }
  },
}

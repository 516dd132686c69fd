import { isVeiled } from '#engine/world/faults/mystery/shown.ts'
import { answersArp } from '#engine/world/guest/answers.ts'
import { SearchIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

/** The command by which something breaks, and what it is has to be found out. */
export const beginMystery: LateCommand<'instance'> = {
  of: 'instance',
  id: 'mystery',
  icon: SearchIcon,
  named: ({ mystery }) => `${mystery.title}: ${mystery.start}`,
  request: ({ id }) => ({ action: 'InjectMystery', params: { InstanceId: id } }),
  whyNot: (account, instance) => {
    if (instance.state !== 'running') return { reason: 'needs-running' }
    if (isVeiled(account, instance)) return { reason: 'mystery' }
    // what nobody can reach already would be no riddle
    return answersArp(account, instance) ? undefined : { reason: 'os-silent' }
  },
}

import { answersArp } from '#engine/world/guest/answers.ts'
import { get } from '#lib/table.ts'
import { ActivityIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

/** Puts the CloudWatch agent into the OS, or takes it out. */
const setTo = (installed: boolean): LateCommand<'instance'> => ({
  of: 'instance',
  id: installed ? 'installAgent' : 'removeAgent',
  icon: ActivityIcon,
  named: ({ inspector: { monitoring } }) => (installed ? monitoring.agentIn : monitoring.agentOut),
  request: ({ id }) => ({ action: 'SetCloudWatchAgent', params: { InstanceId: id, Installed: installed } }),
  whyNot: (account, instance) => {
    if (instance.state === 'terminated') return { reason: 'gone' }
    if (!answersArp(account, instance)) return { reason: 'os-silent' }
    return (get(account.guests, instance.id)?.agent === true) === installed ? { reason: 'already' } : undefined
  },
})

export const installAgent = setTo(true)
export const removeAgent = setTo(false)

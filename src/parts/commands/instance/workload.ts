import type { Workload } from '#engine/world/guest/guest.ts'
import { get } from '#lib/table.ts'
import { ActivityIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

export const workloads = ['idle', 'steady', 'busy', 'leak'] as const satisfies readonly Workload[]

/** The command that sets what the application inside has to do. The knob is ours: EC2 has none. */
const setTo = (workload: Workload): LateCommand<'instance'> => ({
  of: 'instance',
  id: `workload-${workload}`,
  icon: ActivityIcon,
  named: ({ inspector: { monitoring } }) => `${monitoring.workload}: ${monitoring.workloads[workload]}`,
  request: ({ id }) => ({ action: 'SetWorkload', params: { InstanceId: id, Workload: workload } }),
  whyNot: ({ guests }, { id, state }) => {
    if (state === 'terminated') return { reason: 'gone' }
    return get(guests, id)?.workload === workload ? { reason: 'already' } : undefined
  },
})

export const workloadCommands: Readonly<Record<Workload, LateCommand<'instance'>>> = {
  idle: setTo('idle'),
  steady: setTo('steady'),
  busy: setTo('busy'),
  leak: setTo('leak'),
}

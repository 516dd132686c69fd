import { BellIcon, DashIcon, TrashIcon } from '#ui/look/icons.ts'
import type { Command } from '../command.ts'

export const openAlarm: Command<'alarm'> = {
  of: 'alarm',
  id: 'open',
  icon: BellIcon,
  window: ({ instanceId = '', name }) => ({ kind: 'alarm', instanceId, alarmName: name }),
  // the desk is one instance's
  whyNot: (_, { instanceId }) => (instanceId === undefined ? { reason: 'no-one-instance' } : undefined),
}

export const muteAlarm = {
  of: 'alarm',
  id: 'mute',
  icon: DashIcon,
  request: ({ name }) => ({ action: 'DisableAlarmActions', params: { AlarmNames: [name] } }),
  whyNot: (_, { actionsEnabled }) => (actionsEnabled ? undefined : { reason: 'already' }),
} satisfies Command<'alarm'>

export const unmuteAlarm = {
  of: 'alarm',
  id: 'unmute',
  icon: BellIcon,
  request: ({ name }) => ({ action: 'EnableAlarmActions', params: { AlarmNames: [name] } }),
  whyNot: (_, { actionsEnabled }) => (actionsEnabled ? { reason: 'already' } : undefined),
} satisfies Command<'alarm'>

export const deleteAlarm = {
  of: 'alarm',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  request: ({ name }) => ({ action: 'DeleteAlarms', params: { AlarmNames: [name] } }),
} satisfies Command<'alarm'>

export const alarmCommands: readonly Command<'alarm'>[] = [openAlarm, muteAlarm, unmuteAlarm, deleteAlarm]

import { answersArp } from '#engine/world/guest/answers.ts'
import { type IconShape, PowerIcon, RebootIcon, RefreshIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

type Line = 'shutdown' | 'halt' | 'reboot' | 'web'

/** The command that types a line as somebody who is logged in: EC2 sees only what comes of it. */
const typed = (id: Line, line: string, icon: IconShape): LateCommand<'instance'> => ({
  of: 'instance',
  id: `inside-${id}`,
  icon,
  named: ({ faults }) => `${faults.inside}: ${faults.commands[id]}`,
  request: (instance) => ({ action: 'RunInGuest', params: { InstanceId: instance.id, Command: line } }),
  whyNot: (account, instance) => (answersArp(account, instance) ? undefined : { reason: 'os-silent' }),
})

export const insideCommands: Readonly<Record<Line, LateCommand<'instance'>>> = {
  shutdown: typed('shutdown', 'sudo shutdown -h now', PowerIcon),
  halt: typed('halt', 'sudo halt', PowerIcon),
  reboot: typed('reboot', 'sudo reboot', RebootIcon),
  web: typed('web', 'sudo systemctl restart nginx', RefreshIcon),
}

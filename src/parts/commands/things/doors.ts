import type { Group, Rule } from '#engine/world/network/network.ts'
import { GlobeIcon, ShieldIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

/** The doors of a group: rules that let in from everywhere, or not, by one press; a rule is exactly this one. */
export const doors = [
  { name: 'SSH', port: 22 },
  { name: 'HTTP', port: 80 },
] as const

export type Door = (typeof doors)[number]

const everywhere = '0.0.0.0/0'

export const isDoorOpen = ({ rules }: Group, { port }: Door): boolean => rules.some((rule) => isDoor(rule, port))

const isDoor = ({ protocol, fromPort, toPort, source }: Rule, port: number) =>
  protocol === 'tcp' && fromPort === port && toPort === port && source === everywhere

const paramsOf = ({ id }: Group, { port }: Door) => ({
  GroupId: id,
  IpPermissions: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [{ CidrIp: everywhere }] }],
})

const open = (door: Door): LateCommand<'group'> => ({
  of: 'group',
  id: `open${door.name}`,
  icon: GlobeIcon,
  named: ({ inspector }) => inspector.network.openDoor(`${door.name} (${door.port})`),
  request: (group) => ({ action: 'AuthorizeSecurityGroupIngress', params: paramsOf(group, door) }),
  whyNot: (_, group) =>
    isDoorOpen(group, door) ? { reason: 'already', code: 'InvalidPermission.Duplicate' } : undefined,
})

const close = (door: Door): LateCommand<'group'> => ({
  of: 'group',
  id: `close${door.name}`,
  icon: ShieldIcon,
  named: ({ inspector }) => inspector.network.closeDoor(`${door.name} (${door.port})`),
  request: (group) => ({ action: 'RevokeSecurityGroupIngress', params: paramsOf(group, door) }),
  whyNot: (_, group) =>
    isDoorOpen(group, door) ? undefined : { reason: 'already', code: 'InvalidPermission.NotFound' },
})

/** Opens and shuts a door: one command for each way. */
export const doorCommands = doors.map((door) => ({ door, open: open(door), close: close(door) }))

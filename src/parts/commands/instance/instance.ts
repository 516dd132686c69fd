import type { Instance } from '#engine/world/instances/instance.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import {
  BellIcon,
  DiskIcon,
  FileIcon,
  ImageIcon,
  PinIcon,
  RefreshIcon,
  ServerIcon,
  ShieldIcon,
  TerminalIcon,
  UnplugIcon,
} from '#ui/look/icons.ts'
import type { Command, WhyNot } from '../command.ts'
import { lifecycle } from './lifecycle.ts'
import { manageTags, rename } from '../things/tags.ts'

/** An instance that is gone, or going, takes nothing any more. */
const isOver = ({ state }: Instance): WhyNot | undefined =>
  state === 'terminated' ? { reason: 'gone' } : state === 'shutting-down' ? { reason: 'going' } : undefined

const needsRunning = (instance: Instance): WhyNot | undefined =>
  isOver(instance) ?? (instance.state === 'running' ? undefined : { reason: 'needs-running' })

export const changeType: Command<'instance'> = {
  of: 'instance',
  id: 'changeType',
  icon: ServerIcon,
  window: ({ id }) => ({ kind: 'type', instanceId: id }),
  whyNot(_, instance) {
    if (isOver(instance)) return isOver(instance)
    if (instance.spotRequestId !== undefined) return { reason: 'spot', code: 'UnsupportedOperation' }
    return instance.state === 'stopped' ? undefined : { reason: 'needs-stopped' }
  },
}

export const attachVolume: Command<'instance'> = {
  of: 'instance',
  id: 'attachVolume',
  icon: DiskIcon,
  window: ({ id }) => ({ kind: 'volume', instanceId: id }),
  whyNot: (_, instance) => isOver(instance),
}

export const createImage: Command<'instance'> = {
  of: 'instance',
  id: 'createImage',
  icon: ImageIcon,
  window: ({ id }) => ({ kind: 'image', instanceId: id }),
  whyNot: (_, instance) => {
    if (isOver(instance)) return isOver(instance)
    if (instance.rootDeviceType !== 'ebs') return { reason: 'no-ebs-root' }
    const { state } = instance
    return state === 'running' || state === 'stopped' ? undefined : { reason: 'needs-running-or-stopped' }
  },
}

export const associate: Command<'instance'> = {
  of: 'instance',
  id: 'associate',
  icon: PinIcon,
  window: ({ id }) => ({ kind: 'elastic', instanceId: id }),
  whyNot: (_, instance) => isOver(instance),
}

export const disassociate: Command<'instance'> = {
  of: 'instance',
  id: 'disassociate',
  icon: UnplugIcon,
  request: ({ id }, account) => ({
    action: 'DisassociateAddress',
    params: { AssociationId: elasticOf(account, id)?.associationId },
  }),
  whyNot: (account, instance) =>
    isOver(instance) ?? (elasticOf(account, instance.id)?.associationId ? undefined : { reason: 'not-associated' }),
}

export const alarms: Command<'instance'> = {
  of: 'instance',
  id: 'alarms',
  icon: BellIcon,
  window: ({ id }) => ({ kind: 'alarm', instanceId: id }),
  whyNot: (_, instance) => isOver(instance),
}

/** The log is kept for an hour after a termination, like the instance itself. */
export const systemLog: Command<'instance'> = {
  of: 'instance',
  id: 'systemLog',
  icon: FileIcon,
  window: ({ id }) => ({ kind: 'systemLog', instanceId: id }),
}

export const screenshot: Command<'instance'> = {
  of: 'instance',
  id: 'screenshot',
  icon: TerminalIcon,
  window: ({ id }) => ({ kind: 'screenshot', instanceId: id }),
  whyNot: (_, instance) => needsRunning(instance),
}

export const replaceRoot: Command<'instance'> = {
  of: 'instance',
  id: 'replaceRoot',
  icon: RefreshIcon,
  window: ({ id }) => ({ kind: 'replaceRoot', instanceId: id }),
  whyNot: (_, instance) =>
    needsRunning(instance) ?? (instance.rootDeviceType === 'ebs' ? undefined : { reason: 'no-ebs-root' }),
}

export const changeGroups: Command<'instance'> = {
  of: 'instance',
  id: 'groups',
  icon: ShieldIcon,
  window: ({ id }) => ({ kind: 'groups', instanceId: id }),
  whyNot: (_, instance) => isOver(instance),
}

export const instanceTags: readonly Command<'instance'>[] = [rename('instance'), manageTags('instance')]

export const instanceCommands: readonly Command<'instance'>[] = [
  ...Object.values(lifecycle),
  changeType,
  attachVolume,
  createImage,
  associate,
  disassociate,
  alarms,
  systemLog,
  screenshot,
  replaceRoot,
  changeGroups,
  ...instanceTags,
]

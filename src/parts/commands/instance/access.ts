import type { Instance } from '#engine/world/instances/instance.ts'
import type { Dialog } from '#store/preferences/transientState.ts'
import { type IconShape, KeyIcon, TerminalIcon } from '#ui/look/icons.ts'
import type { LateCommand, WhyNot } from '../command.ts'

type Window = 'connect' | 'userData' | 'metadata' | 'profile'

const isOver = ({ state }: Instance): WhyNot | undefined =>
  state === 'terminated' ? { reason: 'gone' } : state === 'shutting-down' ? { reason: 'going' } : undefined

const runsOrStopped = (instance: Instance): WhyNot | undefined =>
  isOver(instance) ??
  (instance.state === 'running' || instance.state === 'stopped' ? undefined : { reason: 'needs-running-or-stopped' })

/** A window about how one gets into an instance, or what it begins with and may do. */
const opens = (
  kind: Window,
  icon: IconShape,
  whyNot: (instance: Instance) => WhyNot | undefined,
): LateCommand<'instance'> => ({
  of: 'instance',
  id: kind,
  icon,
  named: ({ keys }) => keys.commands[kind],
  window: ({ id }): Dialog => ({ kind, instanceId: id }),
  whyNot: (_, instance) => whyNot(instance),
})

export const connect = opens('connect', TerminalIcon, isOver)
/** Looked at always, and changed while it is stopped. */
export const editUserData = opens('userData', TerminalIcon, () => undefined)
const editMetadata = opens('metadata', TerminalIcon, runsOrStopped)
const editProfile = opens('profile', KeyIcon, isOver)

export const accessCommands: readonly LateCommand<'instance'>[] = [connect, editUserData, editMetadata, editProfile]

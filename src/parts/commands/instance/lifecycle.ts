import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { engine } from '#store/live/engine.ts'
import { CrossIcon, MoonIcon, PlayIcon, PowerIcon, RebootIcon, StopIcon } from '#ui/look/icons.ts'
import type { Command, Reason, WhyNot } from '../command.ts'

const ids = ({ id }: Instance) => ({ InstanceIds: [id] })

const start: Command<'instance'> = {
  of: 'instance',
  id: 'start',
  icon: PlayIcon,
  request: (instance) => ({ action: 'StartInstances', params: ids(instance) }),
  whyNot: (account, instance) => {
    const { state } = instance
    if (state === 'terminated') return { reason: 'gone' }
    if (state === 'pending' || state === 'running') return { reason: 'already' }
    const refusal = engine().whyNotStart(account, instance)
    if (!refusal) return undefined
    const { code } = refusal
    return { reason: state === 'stopped' ? (whyStart[code] ?? 'no-root') : 'needs-stopped', code }
  },
}

const whyStart: Readonly<Record<string, Reason>> = {
  Unsupported: 'type-not-here',
  InvalidParameterCombination: 'wrong-architecture',
  IncorrectSpotRequestState: 'spot',
}

const stop: Command<'instance'> = {
  of: 'instance',
  id: 'stop',
  icon: StopIcon,
  request: (instance) => ({ action: 'StopInstances', params: ids(instance) }),
  whyNot: (account, instance, now) => whyNotGoDown(account, instance, now, false),
}

const forceStop: Command<'instance'> = {
  of: 'instance',
  id: 'forceStop',
  icon: PowerIcon,
  request: (instance) => ({ action: 'StopInstances', params: { ...ids(instance), Force: true } }),
  // the console offers it only while stopping
  whyNot: (_, { state }) =>
    state === 'terminated' ? { reason: 'gone' } : state === 'stopping' ? undefined : { reason: 'needs-stopping' },
}

const hibernate: Command<'instance'> = {
  of: 'instance',
  id: 'hibernate',
  icon: MoonIcon,
  request: (instance) => ({ action: 'StopInstances', params: { ...ids(instance), Hibernate: true } }),
  whyNot: (account, instance, now) => whyNotGoDown(account, instance, now, true),
  // two minutes after a launch it becomes possible
  ticks: true,
}

function whyNotGoDown(account: Account, instance: Instance, now: Instant, asleep: boolean): WhyNot | undefined {
  const { state } = instance
  if (state === 'terminated') return { reason: 'gone' }
  if (state === 'stopping' || state === 'stopped') return { reason: 'already' }
  const refusal = engine().whyNotStop(account, instance, { hibernate: asleep, force: false }, now)
  return refusal && { reason: isOneTime(account, instance) ? 'spot' : whyStop(instance, asleep), code: refusal.code }
}

/** True of a Spot Instance that nobody but AWS stops. */
function isOneTime({ spotRequests }: Account, { spotRequestId, rootDeviceType }: Instance): boolean {
  const spot = spotRequestId === undefined ? undefined : get(spotRequests, spotRequestId)
  return rootDeviceType === 'ebs' && spot !== undefined && (spot.type === 'one-time' || spot.state === 'cancelled')
}

function whyStop(instance: Instance, asleep: boolean): Reason {
  if (instance.rootDeviceType === 'instance-store') return 'store-root'
  if (instance.state === 'pending') return instance.everRan ? 'needs-running' : 'never-ran'
  if (instance.state !== 'running') return 'needs-running'
  if (instance.stopProtection) return 'stop-protected'
  if (asleep) return instance.hibernation ? 'too-early' : 'not-enabled'
  return 'needs-running'
}

const reboot: Command<'instance'> = {
  of: 'instance',
  id: 'reboot',
  icon: RebootIcon,
  request: (instance) => ({ action: 'RebootInstances', params: ids(instance) }),
  whyNot: (_, { state }) =>
    state === 'terminated' ? { reason: 'gone' } : state === 'running' ? undefined : { reason: 'needs-running' },
}

const terminate = {
  of: 'instance',
  id: 'terminate',
  icon: CrossIcon,
  danger: true,
  request: (instance) => ({ action: 'TerminateInstances', params: ids(instance) }),
  // shows first what it will take along
  window: ({ id }) => ({ kind: 'terminate', instanceId: id }),
  whyNot: (_, instance) => {
    const { state, terminationProtection } = instance
    if (state === 'terminated') return { reason: 'gone' }
    if (state === 'shutting-down') return { reason: 'already' }
    const refusal = engine().whyNotTerminate(instance)
    return refusal && { reason: terminationProtection ? 'termination-protected' : 'stop-protected', code: refusal.code }
  },
} satisfies Command<'instance'>

/**
 * The commands that move an instance from state to state: the same six on the map, in the inspector and in the list.
 */
export const lifecycle = { start, stop, forceStop, hibernate, reboot, terminate }

export type Verb = keyof typeof lifecycle

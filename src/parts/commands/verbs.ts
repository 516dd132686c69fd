import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import { answersArp } from '#engine/world/guest/answers.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { whyNotStart } from '#engine/world/instances/start.ts'
import { whyNotStop } from '#engine/world/instances/stop.ts'
import { whyNotTerminate } from '#engine/world/instances/terminate.ts'
import type { Instant } from '#lib/time.ts'
import type { Refusal } from '#facts/errors.ts'

/** What a person does to an instance most: the same five on the map, in the inspector and in the list. */
export type Verb = 'start' | 'stop' | 'forceStop' | 'hibernate' | 'reboot' | 'terminate'

export const requestOf = (verb: Verb, id: string): Request => {
  const InstanceIds = [id]
  switch (verb) {
    case 'start':
      return { action: 'StartInstances', params: { InstanceIds } }
    case 'stop':
      return { action: 'StopInstances', params: { InstanceIds } }
    case 'forceStop':
      return { action: 'StopInstances', params: { InstanceIds, Force: true } }
    case 'hibernate':
      return { action: 'StopInstances', params: { InstanceIds, Hibernate: true } }
    case 'reboot':
      return { action: 'RebootInstances', params: { InstanceIds } }
    case 'terminate':
      return { action: 'TerminateInstances', params: { InstanceIds } }
  }
}

/** Why a verb cannot be used now, for words; AWS's own refusal where it would answer one. */
export interface Why {
  readonly reason:
    | 'no-instance'
    | 'already'
    | 'needs-running'
    | 'needs-stopped'
    | 'needs-stopping'
    | 'never-ran'
    | 'no-root'
    | 'store-root'
    | 'stop-protected'
    | 'termination-protected'
    | 'not-enabled'
    | 'too-early'
    | 'type-not-here'
    | 'wrong-architecture'
    | 'gone'
  readonly refusal?: Refusal | undefined
}

export function whyNot(account: Account, instance: Instance | undefined, verb: Verb, now: Instant): Why | undefined {
  if (!instance) return { reason: 'no-instance' }
  const { state } = instance
  if (state === 'terminated') return { reason: 'gone' }
  switch (verb) {
    case 'start': {
      if (state === 'pending' || state === 'running') return { reason: 'already' }
      const refusal = whyNotStart(account, instance)
      if (!refusal) return undefined
      return { reason: state === 'stopped' ? (whyStart[refusal.code] ?? 'no-root') : 'needs-stopped', refusal }
    }
    case 'stop':
    case 'hibernate': {
      if (state === 'stopping' || state === 'stopped') return { reason: 'already' }
      const refusal = whyNotStop(account, instance, { hibernate: verb === 'hibernate', force: false }, now)
      return refusal && { reason: whyStop(instance, verb), refusal }
    }
    case 'forceStop':
      // the console offers it only while stopping
      return state === 'stopping' ? undefined : { reason: 'needs-stopping' }
    case 'reboot':
      return state === 'running' ? undefined : { reason: 'needs-running' }
    case 'terminate': {
      if (state === 'shutting-down') return { reason: 'already' }
      const refusal = whyNotTerminate(instance)
      return refusal && { reason: instance.terminationProtection ? 'termination-protected' : 'stop-protected', refusal }
    }
  }
}

const whyStart: Readonly<Record<string, Why['reason']>> = {
  Unsupported: 'type-not-here',
  InvalidParameterCombination: 'wrong-architecture',
}

function whyStop(instance: Instance, verb: 'stop' | 'hibernate'): Why['reason'] {
  if (instance.rootDeviceType === 'instance-store') return 'store-root'
  if (instance.state === 'pending') return instance.everRan ? 'needs-running' : 'never-ran'
  if (instance.state !== 'running') return 'needs-running'
  if (instance.stopProtection) return 'stop-protected'
  if (verb === 'hibernate') return instance.hibernation ? 'too-early' : 'not-enabled'
  return 'needs-running'
}

/** Whether somebody who is logged in could do something inside. */
export const isAwake = answersArp

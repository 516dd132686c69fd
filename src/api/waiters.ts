import { advance, type History } from '#engine/history/history.ts'
import { second } from '#lib/time.ts'
import type { Answer } from './answer.ts'
import { handle } from './handle.ts'

/** A waiter: what a client of AWS asks again and again until it is so. Source: the API model's `waiters-2.json`. */
interface Waiter {
  readonly action: string
  /** where the values are in the answer; all of them have to be what is waited for, and there has to be one */
  readonly path: string
  readonly success: string
  /** any of these values ends the waiting in vain */
  readonly failure?: readonly string[]
  /** a refusal that means that it is so, and one that means that it is not yet so; any other ends the waiting in vain */
  readonly successOn?: string
  readonly retryOn?: string
}

const instanceStates = { action: 'DescribeInstances', path: 'Reservations[].Instances[].State.Name' }
const volumeStates = { action: 'DescribeVolumes', path: 'Volumes[].State' }
const checks = { action: 'DescribeInstanceStatus', success: 'ok', retryOn: 'InvalidInstanceID.NotFound' }

/** The waiters, by the names that `aws ec2 wait` takes. */
export const waiters = {
  'instance-running': {
    ...instanceStates,
    success: 'running',
    failure: ['shutting-down', 'terminated', 'stopping'],
    retryOn: 'InvalidInstanceID.NotFound',
  },
  'instance-stopped': { ...instanceStates, success: 'stopped', failure: ['pending', 'terminated'] },
  'instance-terminated': { ...instanceStates, success: 'terminated', failure: ['pending', 'stopping'] },
  'instance-status-ok': { ...checks, path: 'InstanceStatuses[].InstanceStatus.Status' },
  'system-status-ok': { ...checks, path: 'InstanceStatuses[].SystemStatus.Status' },
  'volume-available': { ...volumeStates, success: 'available', failure: ['deleted'] },
  'volume-in-use': { ...volumeStates, success: 'in-use', failure: ['deleted'] },
  'volume-deleted': { ...volumeStates, success: 'deleted', successOn: 'InvalidVolume.NotFound' },
  'network-interface-available': {
    action: 'DescribeNetworkInterfaces',
    path: 'NetworkInterfaces[].Status',
    success: 'available',
  },
  'image-available': { action: 'DescribeImages', path: 'Images[].State', success: 'available', failure: ['failed'] },
  'snapshot-completed': {
    action: 'DescribeSnapshots',
    path: 'Snapshots[].State',
    success: 'completed',
    failure: ['error'],
  },
} as const satisfies Readonly<Record<string, Waiter>>

export type WaiterName = keyof typeof waiters

/** Every 15 seconds, 40 times: ten minutes. */
export const pollEvery = 15 * second
export const mostTries = 40

type Look = 'success' | 'failure' | 'again'

/** Finds what one answer means to a waiter. */
export function look(waiter: Waiter, answer: Answer): Look {
  if (!answer.ok) {
    if (answer.error.code === waiter.successOn) return 'success'
    return answer.error.code === waiter.retryOn ? 'again' : 'failure'
  }
  const values = valuesAt([answer.response], waiter.path.split('.'))
  if (values.length > 0 && values.every((value) => value === waiter.success)) return 'success'
  return values.some((value) => waiter.failure?.some((bad) => bad === value)) ? 'failure' : 'again'
}

function valuesAt(found: readonly unknown[], [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return found
  const name = step.replace('[]', '')
  const next = found.flatMap((one): readonly unknown[] => {
    if (typeof one !== 'object' || one === null) return []
    const value: unknown = new Map(Object.entries(one)).get(name)
    return Array.isArray(value) ? value : [value]
  })
  return valuesAt(next, rest)
}

export interface Waited {
  readonly history: History
  /** `timeout` after the last try */
  readonly outcome: 'success' | 'failure' | 'timeout'
  readonly tries: number
}

/** Lets simulated time pass until it is so, cannot become so, or ten minutes are over. */
export function waitUntil(history: History, name: WaiterName, params: Readonly<Record<string, unknown>>): Waited {
  const waiter: Waiter = waiters[name]
  let then = history
  for (let tries = 1; ; tries++) {
    const seen = look(waiter, handle(then, { action: waiter.action, params }).answer)
    if (seen !== 'again') return { history: then, outcome: seen, tries }
    if (tries === mostTries) return { history: then, outcome: 'timeout', tries }
    then = advance(then, then.now + pollEvery)
  }
}

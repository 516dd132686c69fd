import { advance, type History } from '#engine/history/history.ts'
import { type Instant, second } from '#lib/time.ts'
import type { Answer } from './answer.ts'
import { handle } from './handle.ts'

/** A waiter: what a client of AWS asks again and again until it is so. Source: the API model's `waiters-2.json`. */
export interface Waiter {
  readonly action: string
  /** where the values are in the answer; all of them have to be what is waited for, and there has to be one */
  readonly path: string
  /** any of these, for all of them; where nothing is said, any value will do */
  readonly success?: string | readonly string[]
  /** any of these values ends the waiting in vain */
  readonly failure?: readonly string[]
  /** a refusal that means that it is so, and one that means that it is not yet so; any other ends the waiting in vain */
  readonly successOn?: string
  readonly retryOn?: string
  /** of 15 seconds and 40 tries where it does not say */
  readonly every?: Instant
  readonly tries?: number
}

const instanceStates = { action: 'DescribeInstances', path: 'Reservations[].Instances[].State.Name' }
const volumeStates = { action: 'DescribeVolumes', path: 'Volumes[].State' }
const checks = { action: 'DescribeInstanceStatus', success: 'ok' }
const soon = { every: 5 * second, tries: 6 }

/** The waiters, by the names that `aws ec2 wait` takes. */
export const waiters = {
  'instance-exists': {
    ...instanceStates,
    path: 'Reservations[].ReservationId',
    retryOn: 'InvalidInstanceID.NotFound',
    every: 5 * second,
  },
  'instance-running': {
    ...instanceStates,
    success: 'running',
    failure: ['shutting-down', 'terminated', 'stopping'],
    retryOn: 'InvalidInstanceID.NotFound',
  },
  'instance-stopped': { ...instanceStates, success: 'stopped', failure: ['pending', 'terminated'] },
  'instance-terminated': { ...instanceStates, success: 'terminated', failure: ['pending', 'stopping'] },
  'instance-status-ok': {
    ...checks,
    path: 'InstanceStatuses[].InstanceStatus.Status',
    retryOn: 'InvalidInstanceID.NotFound',
  },
  'system-status-ok': { ...checks, path: 'InstanceStatuses[].SystemStatus.Status' },
  'volume-available': { ...volumeStates, success: 'available', failure: ['deleted'] },
  'volume-in-use': { ...volumeStates, success: 'in-use', failure: ['deleted'] },
  'volume-deleted': { ...volumeStates, success: 'deleted', successOn: 'InvalidVolume.NotFound' },
  'network-interface-available': {
    action: 'DescribeNetworkInterfaces',
    path: 'NetworkInterfaces[].Status',
    success: 'available',
    every: 20 * second,
    tries: 10,
  },
  'image-exists': { action: 'DescribeImages', path: 'Images[].ImageId', retryOn: 'InvalidAMIID.NotFound' },
  'image-available': { action: 'DescribeImages', path: 'Images[].State', success: 'available', failure: ['failed'] },
  'snapshot-completed': {
    action: 'DescribeSnapshots',
    path: 'Snapshots[].State',
    success: 'completed',
    failure: ['error'],
  },
  'internet-gateway-exists': {
    ...soon,
    action: 'DescribeInternetGateways',
    path: 'InternetGateways[].InternetGatewayId',
    retryOn: 'InvalidInternetGateway.NotFound',
  },
  'key-pair-exists': {
    ...soon,
    action: 'DescribeKeyPairs',
    path: 'KeyPairs[].KeyName',
    retryOn: 'InvalidKeyPair.NotFound',
  },
  'password-data-available': { action: 'GetPasswordData', path: 'PasswordData' },
  'security-group-exists': {
    ...soon,
    action: 'DescribeSecurityGroups',
    path: 'SecurityGroups[].GroupId',
    retryOn: 'InvalidGroup.NotFound',
  },
  'spot-instance-request-fulfilled': {
    action: 'DescribeSpotInstanceRequests',
    path: 'SpotInstanceRequests[].Status.Code',
    success: ['fulfilled', 'request-canceled-and-instance-running'],
    failure: ['schedule-expired', 'canceled-before-fulfillment', 'bad-parameters', 'system-error'],
    retryOn: 'InvalidSpotInstanceRequestID.NotFound',
  },
  'subnet-available': { action: 'DescribeSubnets', path: 'Subnets[].State', success: 'available' },
  'vpc-available': { action: 'DescribeVpcs', path: 'Vpcs[].State', success: 'available' },
  // any answer will do, also one without a VPC
  'vpc-exists': { action: 'DescribeVpcs', path: '', retryOn: 'InvalidVpcID.NotFound', every: second, tries: 5 },
} as const satisfies Readonly<Record<string, Waiter>>

/** The waiters of `aws cloudwatch wait`. */
export const alarmWaiters = {
  'alarm-exists': { action: 'DescribeAlarms', path: 'MetricAlarms[].AlarmName', every: 5 * second },
  'composite-alarm-exists': { action: 'DescribeAlarms', path: 'CompositeAlarms[].AlarmName', every: 5 * second },
} as const satisfies Readonly<Record<string, Waiter>>

/** The waiters that AWS has for what is left out here, and what each asks, or makes what it asks for. */
export const leftWaiters: Readonly<Record<string, string>> = {
  'bundle-task-complete': 'DescribeBundleTasks',
  'conversion-task-cancelled': 'DescribeConversionTasks',
  'conversion-task-completed': 'DescribeConversionTasks',
  'conversion-task-deleted': 'DescribeConversionTasks',
  'customer-gateway-available': 'DescribeCustomerGateways',
  'export-task-cancelled': 'DescribeExportTasks',
  'export-task-completed': 'DescribeExportTasks',
  'image-usage-report-available': 'DescribeImageUsageReports',
  'nat-gateway-available': 'CreateNatGateway',
  'nat-gateway-deleted': 'CreateNatGateway',
  'snapshot-imported': 'DescribeImportSnapshotTasks',
  'security-group-vpc-association-associated': 'DescribeSecurityGroupVpcAssociations',
  'security-group-vpc-association-disassociated': 'DescribeSecurityGroupVpcAssociations',
  'store-image-task-complete': 'DescribeStoreImageTasks',
  'vpn-connection-available': 'DescribeVpnConnections',
  'vpn-connection-deleted': 'DescribeVpnConnections',
  'vpc-peering-connection-exists': 'CreateVpcPeeringConnection',
  'vpc-peering-connection-deleted': 'CreateVpcPeeringConnection',
}

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
  if (waiter.path === '') return 'success'
  const values = valuesAt([answer.response], waiter.path.split('.')).filter((value) => value !== undefined)
  if (values.length > 0 && isAll(values, waiter)) return 'success'
  return values.some((value) => waiter.failure?.some((bad) => bad === value)) ? 'failure' : 'again'
}

/** True where all values are the same one of those that are waited for. */
function isAll(values: readonly unknown[], { success, path }: Waiter): boolean {
  // no text yet is a text without letters
  if (success === undefined) return path !== 'PasswordData' || values.some((value) => value !== '')
  return [success].flat().some((wanted) => values.every((value) => value === wanted))
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
    if (tries === (waiter.tries ?? mostTries)) return { history: then, outcome: 'timeout', tries }
    then = advance(then, then.now + (waiter.every ?? pollEvery))
  }
}

import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { isVeiled } from '../faults/shown.ts'
import { hostWorks } from '../guest/answers.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'
import { isWithin, learnerIp } from './learner.ts'
import type { Rule } from './network.ts'
import { publicIpOf } from './read.ts'
import { findGroup } from './vpc.ts'

/** Why a connection from the internet came about or did not; the first that holds, from the outside in. */
export type ProbeReason =
  | 'NotRunning'
  | 'NoPublicAddress'
  | 'HostDown'
  | 'OsNotUp'
  | 'OutOfMemory'
  | 'NetworkMisconfigured'
  | 'SecurityGroup'
  | 'WebServerCrashed'
  | 'NothingListens'
  /** a mystery fault is on: why is for the learner to find out */
  | 'Mystery'
  | 'Listening'

export interface Probe {
  /** What somebody at a terminal sees: silence until they give up, an answer that says no, or a connection. */
  readonly result: 'Succeeded' | 'TimedOut' | 'Refused'
  readonly reason: ProbeReason
  /** where it was tried; undefined where there was nowhere to try */
  readonly address?: string | undefined
}

/** Tries to open a TCP connection from the learner's own computer to a port of an instance. */
export function probe(account: Account, instanceId: InstanceId, port: number): Probe | undefined {
  const instance = get(account.instances, instanceId)
  if (!instance) return undefined
  const address = publicIpOf(account, instance)
  const silent = whySilent(account, instance, port)
  const told = (reason: ProbeReason) => (isVeiled(account, instance) && !isPlain(reason) ? 'Mystery' : reason)
  if (silent) return { result: 'TimedOut', reason: told(silent), address }
  const web = get(account.guests, instance.id)?.web
  if (port === sshPort || (port === webPort && web === 'running'))
    return { result: 'Succeeded', reason: 'Listening', address }
  const crashed = port === webPort && web === 'crashed'
  return { result: 'Refused', reason: told(crashed ? 'WebServerCrashed' : 'NothingListens'), address }
}

/** Reasons that anybody can see who looks at the instance from outside. */
const isPlain = (reason: ProbeReason) => reason === 'NotRunning' || reason === 'NoPublicAddress'

const sshPort = 22
const webPort = 80

function whySilent(account: Account, instance: Instance, port: number): ProbeReason | undefined {
  if (instance.state !== 'running') return 'NotRunning'
  if (publicIpOf(account, instance) === undefined) return 'NoPublicAddress'
  if (!hostWorks(account, instance)) return 'HostDown'
  const guest = get(account.guests, instance.id)
  if (guest?.power !== 'up') return 'OsNotUp'
  if (guest.outOfMemory) return 'OutOfMemory'
  if (rootOf(account, instance)?.system?.network === 'bad') return 'NetworkMisconfigured'
  return letsIn(account, instance, port, learnerIp) ? undefined : 'SecurityGroup'
}

/** Whether one of the instance's groups lets an address of the internet in at this TCP port. */
export const letsIn = (account: Account, { groupIds }: Instance, port: number, from: string): boolean =>
  groupIds.some((id) => findGroup(account, id)?.rules.some((rule) => isWithin(from, rule.source) && covers(rule, port)))

const covers = ({ protocol, fromPort, toPort }: Rule, port: number): boolean =>
  protocol === '-1' || (protocol === 'tcp' && fromPort <= port && port <= toPort)

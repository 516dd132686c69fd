import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { isVeiled } from '../faults/mystery/shown.ts'
import { hostWorks } from '../guest/answers.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'
import { learnerIp, serverIp } from './learner.ts'
import { type Stop, whyNoAnswer, whyNotBetween, whyNotIn, whyNotOut } from './path.ts'
import { publicIpOf } from './read.ts'

/** The reason why a connection came about or did not: the first thing that stopped it on its way there and back. */
export type ProbeReason =
  | 'NotRunning'
  | Stop
  | 'HostDown'
  | 'OsNotUp'
  | 'OutOfMemory'
  | 'NetworkMisconfigured'
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
  const silent =
    whyNotRunning(instance) ??
    whyNotIn(account, instance, learnerIp, port) ??
    whySilent(account, instance) ??
    whyNoAnswer(account, instance, learnerIp)
  return said(account, instance, port, silent, publicIpOf(account, instance))
}

/** Tries the same from another instance, to the private address. */
export function probeFrom(
  account: Account,
  fromId: InstanceId,
  instanceId: InstanceId,
  port: number,
): Probe | undefined {
  const from = get(account.instances, fromId)
  const instance = get(account.instances, instanceId)
  if (!from || !instance) return undefined
  const silent =
    whyNotRunning(instance) ??
    whyNotRunning(from) ??
    whySilent(account, from) ??
    whyNotBetween(account, from, instance, port) ??
    whySilent(account, instance)
  return said(account, instance, port, silent, instance.privateIp)
}

/** Tries a TCP connection from an instance to a server of the internet that answers everybody. */
export function reachesOut(account: Account, instanceId: InstanceId, port: number): Probe | undefined {
  const instance = get(account.instances, instanceId)
  if (!instance) return undefined
  const silent = whyNotRunning(instance) ?? whySilent(account, instance) ?? whyNotOut(account, instance, serverIp, port)
  const told = silent && isVeiled(account, instance) && !isPlain(silent) ? 'Mystery' : silent
  return { result: told ? 'TimedOut' : 'Succeeded', reason: told ?? 'Listening', address: serverIp }
}

function said(
  account: Account,
  instance: Instance,
  port: number,
  silent: ProbeReason | undefined,
  address: string | undefined,
): Probe {
  const told = (reason: ProbeReason) => (isVeiled(account, instance) && !isPlain(reason) ? 'Mystery' : reason)
  if (silent) return { result: 'TimedOut', reason: told(silent), address }
  const web = get(account.guests, instance.id)?.web
  if (port === sshPort || (port === webPort && web === 'running'))
    return { result: 'Succeeded', reason: 'Listening', address }
  const crashed = port === webPort && web === 'crashed'
  return { result: 'Refused', reason: told(crashed ? 'WebServerCrashed' : 'NothingListens'), address }
}

/** Reasons that anybody can see who looks at the instance from outside. */
const plain: readonly ProbeReason[] = ['NotRunning', 'NoPublicAddress', 'NoRoute', 'Blackhole', 'OtherVpc']
const isPlain = (reason: ProbeReason) => plain.includes(reason)

const sshPort = 22
const webPort = 80

const whyNotRunning = ({ state }: Instance) => (state === 'running' ? undefined : 'NotRunning')

/** The reason why an instance that packets reach says nothing; undefined where it answers. */
function whySilent(account: Account, instance: Instance): ProbeReason | undefined {
  if (!hostWorks(account, instance)) return 'HostDown'
  const guest = get(account.guests, instance.id)
  if (guest?.power !== 'up') return 'OsNotUp'
  if (guest.outOfMemory) return 'OutOfMemory'
  return rootOf(account, instance)?.system?.network === 'bad' ? 'NetworkMisconfigured' : undefined
}

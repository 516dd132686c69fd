import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Instance } from '../instances/instance.ts'
import { restartGuest } from '../instances/reboot.ts'
import { beginStop } from '../instances/stop.ts'
import { beginTermination } from '../instances/terminate.ts'
import { serverIp } from '../network/learner.ts'
import { whyNotOut } from '../network/path.ts'
import { spoilShared } from '../volumes/multiAttach.ts'
import { isFull } from '../volumes/volume.ts'
import { answersArp } from './answers.ts'
import { placeOf } from './files.ts'
import type { Guest, Workload } from './guest.ts'
import { answerTo } from './shell.ts'

interface Inside {
  readonly instance: Instance
  readonly guest: Guest
}

/** The OS, if somebody who is logged in could do something with it. */
export function inside(account: Account, id: InstanceId): Inside | Refusal {
  const instance = get(account.instances, id)
  const guest = get(account.guests, id)
  if (!instance || !guest) return refuse.noSuchInstance([id])
  return answersArp(account, instance) ? { instance, guest } : refuse.guestUnreachable(id)
}

/** The knob is ours, not AWS's: it can be turned at any time while the instance exists. */
export function setWorkload(
  tx: Transaction,
  id: InstanceId,
  workload: Workload,
  cause: EventId | undefined,
): Refusal | undefined {
  const guest = get(tx.account.guests, id)
  const state = get(tx.account.instances, id)?.state
  if (!guest || state === undefined) return refuse.noSuchInstance([id])
  if (state === 'terminated') return refuse.guestUnreachable(id)
  if (guest.workload !== workload) tx.emit({ kind: 'WorkloadSet', instanceId: id, workload }, cause)
  return undefined
}

/** Installs the CloudWatch agent in the OS, or removes it: what `dnf install amazon-cloudwatch-agent` and its start do. */
export function setAgent(
  tx: Transaction,
  id: InstanceId,
  installed: boolean,
  cause: EventId | undefined,
): Refusal | undefined {
  const found = inside(tx.account, id)
  if ('refused' in found) return found
  if (installed && whyNotOut(tx.account, found.instance, serverIp, 443) !== undefined)
    return refuse.playground(
      'NoWayOut',
      'The CloudWatch agent is fetched and reports over the internet, and this instance has no way out on port 443.',
    )
  if ((found.guest.agent ?? false) !== installed)
    tx.emit({ kind: installed ? 'AgentInstalled' : 'AgentRemoved', instanceId: id }, cause)
  return undefined
}

/** Longest file and path that can be written, in characters: an experiment must fit into the browser's storage. */
export const longestFile = 4096

interface Writing {
  readonly instanceId: InstanceId
  readonly path: string
  /** nothing where the file is to be removed */
  readonly text: string | null
}

export function writeFile(
  tx: Transaction,
  { instanceId, path, text }: Writing,
  cause: EventId | undefined,
): Refusal | undefined {
  const found = inside(tx.account, instanceId)
  if ('refused' in found) return found
  if ((text?.length ?? 0) > longestFile || path.length > 255)
    return refuse.playground('FileTooLarge', `A file here holds at most ${longestFile} characters and a path 255.`)
  const place = placeOf(tx.account, found.instance, path)
  if (place.kind === 'nowhere') return refuse.playground('NoSuchDirectory', `${path}: No such file or directory`)
  if (place.kind === 'volume' && place.volume.stalledUntil !== undefined)
    return refuse.playground('InputOutput', `${path}: the write does not complete, because the volume's I/O is stalled`)
  if (place.kind === 'volume' && isFull(place.volume) && text !== null)
    return refuse.playground('NoSpace', `${path}: No space left on device`)
  if (place.kind === 'volume') {
    const { id: volumeId } = place.volume
    const event = tx.emit({ kind: 'VolumeFileWritten', volumeId, path: place.path, text }, cause)
    spoilShared(tx, volumeId, instanceId, event)
  } else if (place.kind === 'ram') tx.emit({ kind: 'RamFileWritten', instanceId, path, text }, cause)
  else tx.emit({ kind: 'StoreFileWritten', instanceId, path, text }, cause)
  return undefined
}

interface Words {
  readonly tx: Transaction
  readonly instance: Instance
  readonly cause: EventId | undefined
}

/**
 * The answer to one command by its words, which also does what it changes; undefined where there is none of this name.
 */
export function answerOf({ tx, instance, cause }: Words, words: readonly string[]) {
  const answer = answerTo({ account: tx.account, instance, now: tx.at }, words)
  if (answer?.kind === 'output')
    return answer.exitStatus === 0
      ? { out: answer.output, status: 0 }
      : { err: answer.output, status: answer.exitStatus }
  if (answer?.kind !== 'change') return undefined
  runInGuest(tx, { instanceId: instance.id, line: answer.line }, cause)
  return { status: 0 }
}

interface Line {
  readonly instanceId: InstanceId
  readonly line: string
}

/** The commands that turn the machine off; what only looks is answered by `guest/shell.ts`. */
function runInGuest(tx: Transaction, { instanceId, line }: Line, cause: EventId | undefined): Refusal | undefined {
  const found = inside(tx.account, instanceId)
  if ('refused' in found) return found
  const words = line
    .trim()
    .replace(/^sudo\s+/, '')
    .split(/\s+/)
  const [verb, ...rest] = words
  if (verb === 'halt') {
    tx.emit({ kind: 'GuestHalted', instanceId }, cause, 'guest')
  } else if (verb === 'poweroff' || (verb === 'shutdown' && !rest.includes('-r'))) {
    powerOff(tx, found.instance, cause)
  } else if (verb === 'reboot' || verb === 'shutdown') {
    restartGuest(tx, instanceId, 'reboot', tx.emit({ kind: 'RebootRequested', instanceId }, cause, 'guest'))
  }
  return undefined
}

/** The OS turns itself off: protections do not stop it, the shutdown behaviour decides what EC2 makes of it. */
function powerOff(tx: Transaction, instance: Instance, cause: EventId | undefined): void {
  const reason = {
    code: 'Client.InstanceInitiatedShutdown',
    message: 'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
  }
  const ends = instance.rootDeviceType === 'instance-store' || instance.shutdownBehaviour === 'terminate'
  if (ends) beginTermination(tx, instance, reason, cause)
  else beginStop(tx, instance, { how: 'stop', verb: 'stop', reason }, cause)
}

import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Book } from '../../transaction.ts'
import type { Instance } from '../instances/instance.ts'
import { restartGuest } from '../instances/reboot.ts'
import { beginStop } from '../instances/stop.ts'
import { beginTermination } from '../instances/terminate.ts'
import { rootOf } from '../volumes/read.ts'
import { isFull } from '../volumes/volume.ts'
import { answersArp } from './answers.ts'
import { placeOf } from './files.ts'
import type { Guest, Workload } from './guest.ts'

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
  book: Book,
  id: InstanceId,
  workload: Workload,
  cause: EventId | undefined,
): Refusal | undefined {
  const guest = get(book.account.guests, id)
  const state = get(book.account.instances, id)?.state
  if (!guest || state === undefined) return refuse.noSuchInstance([id])
  if (state === 'terminated') return refuse.guestUnreachable(id)
  if (guest.workload !== workload) book.tell({ kind: 'WorkloadSet', instanceId: id, workload }, cause)
  return undefined
}

/** Installs the CloudWatch agent in the OS, or removes it: what `dnf install amazon-cloudwatch-agent` and its start do. */
export function setAgent(
  book: Book,
  id: InstanceId,
  installed: boolean,
  cause: EventId | undefined,
): Refusal | undefined {
  const found = inside(book.account, id)
  if ('refused' in found) return found
  if ((found.guest.agent ?? false) !== installed)
    book.tell({ kind: installed ? 'AgentInstalled' : 'AgentRemoved', instanceId: id }, cause)
  return undefined
}

/** Longest file and path that can be written, in characters: an experiment must fit into the browser's storage. */
export const longestFile = 4096

interface Writing {
  readonly instanceId: InstanceId
  readonly path: string
  readonly text: string
}

export function writeFile(
  book: Book,
  { instanceId, path, text }: Writing,
  cause: EventId | undefined,
): Refusal | undefined {
  const found = inside(book.account, instanceId)
  if ('refused' in found) return found
  if (text.length > longestFile || path.length > 255)
    return refuse.playground('FileTooLarge', `A file here holds at most ${longestFile} characters and a path 255.`)
  const place = placeOf(book.account, found.instance, path)
  if (place.kind === 'nowhere') return refuse.playground('NoSuchDirectory', `${path}: No such file or directory`)
  if (place.kind === 'volume' && place.volume.stalledUntil !== undefined)
    return refuse.playground('InputOutput', `${path}: the write does not complete, because the volume's I/O is stalled`)
  if (place.kind === 'volume' && isFull(place.volume))
    return refuse.playground('NoSpace', `${path}: No space left on device`)
  if (place.kind === 'volume')
    book.tell({ kind: 'VolumeFileWritten', volumeId: place.volume.id, path: place.path, text }, cause)
  else if (place.kind === 'ram') book.tell({ kind: 'RamFileWritten', instanceId, path, text }, cause)
  else book.tell({ kind: 'StoreFileWritten', instanceId, path, text }, cause)
  return undefined
}

interface Line {
  readonly instanceId: InstanceId
  readonly line: string
}

/** The commands that change something; what only looks is answered by `guest/shell.ts`. */
export function runInGuest(book: Book, { instanceId, line }: Line, cause: EventId | undefined): Refusal | undefined {
  const found = inside(book.account, instanceId)
  if ('refused' in found) return found
  const words = line
    .trim()
    .replace(/^sudo\s+/, '')
    .split(/\s+/)
  const [verb, ...rest] = words
  if (verb === 'halt') {
    book.tell({ kind: 'GuestHalted', instanceId }, cause, 'guest')
  } else if (verb === 'poweroff' || (verb === 'shutdown' && !rest.includes('-r'))) {
    powerOff(book, found.instance, cause)
  } else if (verb === 'reboot' || verb === 'shutdown') {
    restartGuest(book, instanceId, 'reboot', book.tell({ kind: 'RebootRequested', instanceId }, cause, 'guest'))
  } else if (verb === 'systemctl' && rest[1]?.startsWith('nginx')) {
    if (rest[0] === 'stop') book.tell({ kind: 'WebServerCrashed', instanceId }, cause, 'guest')
    const root = rootOf(book.account, found.instance)
    // without room for its log and its temporary files it goes down again: typical
    if ((rest[0] === 'start' || rest[0] === 'restart') && !(root && isFull(root)))
      book.tell({ kind: 'WebServerStarted', instanceId }, cause, 'guest')
  }
  return undefined
}

/** The OS turns itself off: protections do not stop it, the shutdown behaviour decides what EC2 makes of it. */
function powerOff(book: Book, instance: Instance, cause: EventId | undefined): void {
  const reason = {
    code: 'Client.InstanceInitiatedShutdown',
    message: 'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
  }
  const ends = instance.rootDeviceType === 'instance-store' || instance.shutdownBehaviour === 'terminate'
  if (ends) beginTermination(book, instance, reason, cause)
  else beginStop(book, instance, { how: 'stop', verb: 'stop', reason }, cause)
}

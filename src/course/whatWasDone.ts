import type { Account } from '#engine/account.ts'
import { findType } from '#facts/catalogue.ts'
import { wayInto } from '#engine/world/access/ways.ts'
import type { Instance, InstanceState } from '#engine/world/instances/instance.ts'
import { probe, type ProbeReason } from '#engine/world/network/probe.ts'
import type { Acl, AclEntry } from '#engine/world/vpcs/topology.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { eventOf } from '#engine/history/log.ts'
import { get, list } from '#lib/table.ts'
import { findNamed } from './find/instances.ts'
import { isRecord } from '#lib/record.ts'
import { accountAtFirst, accountOf, after, every, type LogWindow, some } from './logWindow.ts'

export const turned = (to: InstanceState) => (since: LogWindow, name?: string) =>
  some(since, 'InstanceStateChanged', ({ to: is, instanceId }) => is === to && isAbout(since, name ?? '', instanceId))
const rebooted = (since: LogWindow, name = '') =>
  some(since, 'RebootRequested', ({ instanceId }) => isAbout(since, name, instanceId))

/** True where the reboot is the newest that somebody did: what they did after it is what there is to speak of. */
export function rebootedLast(since: LogWindow, name = ''): boolean {
  const last = newest(every(since, 'RebootRequested', ({ instanceId }) => isAbout(since, name, instanceId)))
  return last !== undefined && !some(after(since, last), 'Asked', (asked) => isWork(since, asked))
}

/** True of a request of a person that was granted, and that did more than give a name or try a door. */
const isWork = ({ history: { log } }: LogWindow, { id, by, action }: Asked): boolean => {
  const next = eventOf(log, id + 1)
  const isRefused = next?.kind === 'Refused' && next.cause === id
  return by === 'you' && !isRefused && !/Tags$|^(Probe|Connect)/.test(action)
}
type Asked = Parameters<Parameters<typeof every<'Asked'>>[2] & {}>[0]

/** True of the instance that a goal names, and of each where it names none. It may have lost its name meanwhile, or be gone. */
export const isAbout = (since: LogWindow, name: string, id: unknown): boolean =>
  name === '' || [accountOf(since), accountAtFirst(since)].some((account) => findNamed(account, name)?.id === id)
export const becameBigger = (since: LogWindow) => changed(since, (was, is) => is.vcpus > was.vcpus)

/** The types of instances that were there at first, where they have another one now. */
export function changed(since: LogWindow, is: (was: Type, now: Type) => boolean): boolean {
  const first = accountAtFirst(since)
  return list(accountOf(since).instances).some(({ id, type }) => {
    const was = findType(get(first.instances, id)?.type ?? '')
    const now = findType(type)
    return was !== undefined && now !== undefined && was !== now && is(was, now)
  })
}
type Type = NonNullable<ReturnType<typeof findType>>

export const pendingMail = ({ subscriptions }: Account) =>
  list(subscriptions).some(({ protocol, confirmed }) => protocol === 'email' && !confirmed)
export const isAlarmed = ({ alarms }: Account) => list(alarms).some(({ state }) => state === 'ALARM')
export const newest = <T>(all: Generator<T>): T | undefined => [...all].at(-1)

/** The first thing in the way to port 80 of the instance that a goal is about; undefined where nothing is. */
export const inTheWay = (since: LogWindow, name: string): ProbeReason | undefined => {
  const instance = findNamed(accountOf(since), name)
  const tried = instance && probe(accountOf(since), instance.id, 80)
  return tried?.result === 'Succeeded' ? undefined : tried?.reason
}

/** The reasons that may be left once a security group lets somebody in; nothing where a goal names no instance. */
export const behindTheDoor: ReadonlySet<ProbeReason | undefined> = new Set([
  undefined,
  'HostDown',
  'OsNotUp',
  'OutOfMemory',
  'NetworkMisconfigured',
  'WebServerCrashed',
  'NothingListens',
  'Mystery',
])

/** True of an entry that is still in its ACL, and denies. */
export const isDenied = ({ entries }: Acl, { number, egress }: AclEntry): boolean =>
  entries.some((one) => one.number === number && one.egress === egress && !one.allow)

/** True where Session Manager opens a session on the instance that a goal is about. */
export const hasSession = (since: LogWindow, name: string): boolean => {
  const instance = findNamed(accountOf(since), name)
  return instance !== undefined && !wayInto(accountOf(since), instance, 'session-manager', since.history).closedBy
}

/** True where somebody has done something to the instance that a goal is about. */
export const isTouched = (since: LogWindow, name: string): boolean =>
  rebooted(since, name) ||
  some(since, 'InstanceStateChanged', ({ instanceId, to }) => to === 'stopping' && isAbout(since, name, instanceId))

/** The root volumes of instances that were launched since: they came by themselves. */
export const rootsOfNew = (since: LogWindow) =>
  [...every(since, 'InstanceLaunched')].flatMap(({ instance }) => {
    const root = get(accountOf(since).instances, instance.id)
    return root?.volumeIds.slice(0, 1) ?? []
  })

/** True where the newest image had its instance rebooted, false where it had not; undefined where no image was made. */
export function rebootedFor(since: LogWindow): boolean | undefined {
  const made = newest(every(since, 'ImageCreated'))
  return made && some(since, 'RebootRequested', ({ cause }) => cause === made.id)
}

/** The instances that were launched since and are there: what was given back again is no trouble any more. */
export const newInstances = (since: LogWindow): readonly Instance[] =>
  [...every(since, 'InstanceLaunched')].flatMap(({ instance: { id } }) => {
    const now = get(accountOf(since).instances, id)
    return now && now.state !== 'shutting-down' && now.state !== 'terminated' ? [now] : []
  })

/** The volumes that were made since and are there. */
export const newVolumes = (since: LogWindow): readonly Volume[] =>
  [...every(since, 'VolumeCreated')].flatMap(({ volume: { id } }) => {
    const now = get(accountOf(since).volumes, id)
    return now && now.state !== 'deleting' ? [now] : []
  })

/** The volumes that were made since from a snapshot by somebody, and not for a launch. */
export const copies = (since: LogWindow): readonly Volume[] =>
  newVolumes(since).filter(({ id, snapshotId }) => snapshotId !== undefined && !rootsOfNew(since).includes(id))

/** The rules that came since and still let somebody in. */
export const newRules = (since: LogWindow): boolean =>
  some(
    since,
    'IngressAuthorized',
    ({ groupId, rule: { id } }) => get(accountOf(since).groups, groupId)?.rules.some((one) => one.id === id) === true,
  )

/** True where an Elastic IP was taken off, and is on nothing now. */
export const isOff = (since: LogWindow): boolean =>
  some(since, 'AddressDisassociated', ({ allocationId }) => {
    const address = get(accountOf(since).addresses, allocationId)
    return address !== undefined && address.instanceId === undefined
  })

/** True where somebody has switched an instance off, and one is off now. */
export const seenOff = (since: LogWindow, name = ''): boolean =>
  turned('stopped')(since, name) &&
  list(accountOf(since).instances).some(({ id, state }) => state === 'stopped' && isAbout(since, name, id))

/** True of what changes an instance that there is: who only looks at another one has done nothing to it. */
export const isDeed = ({
  by,
  action,
  params,
}: {
  readonly by: string
  readonly action: string
  readonly params: unknown
}) => by === 'you' && /^(Start|Stop|Reboot|Terminate|Modify|Associate)/.test(action) && instancesIn(params).length > 0

/** The instances that a request names. */
export function instancesIn(params: unknown): readonly unknown[] {
  const { InstanceId: one, InstanceIds: many } = isRecord(params) ? params : {}
  return Array.isArray(many) ? many : one === undefined ? [] : [one]
}

import type { InstanceId } from '#lib/brand.ts'
import { get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { follow } from '#lib/trail.ts'
import { plain, type Definition, type Definitions, type Readings, type OfKind } from '../../definition.ts'
import type { Account } from '../../account.ts'
import { touchesInstance } from '../touches.ts'
import { rootOf } from '../volumes/read.ts'
import type { Guest, GuestFact } from './guest.ts'
import { jobAt } from './job.ts'
import { baseMemory, bootCpu, cpuOf, exhaustedAt, hungCpu, memoryAt, memoryOf, memoryUnder, thrashCpu } from './load.ts'
import { storeOf } from './newGuest.ts'
import { isFirstBoot } from './first.ts'
import { atBoot } from './fstab.ts'
import { grown } from '../volumes/fileSystems.ts'
import { serialAfter } from './serial.ts'
import { webAtBoot } from './software.ts'
import { filesWith } from '../volumes/volume.ts'

/** The moment of an event, and the memory (MiB) and the name of the instance's type then. */
interface When {
  readonly at: Instant
  readonly total: number
  readonly type: string
}

type After<K> = (guest: Guest, fact: OfKind<GuestFact, K>, when: When) => Guest

/**
 * The definition of a kind of event inside: the row of the OS is another one, and its serial console says what it has
 * to say.
 */
const inside = <K extends GuestFact['kind']>(
  readings: Readings<unknown>,
  after: After<K>,
): Definition<OfKind<GuestFact, K>> => ({
  ...readings,
  touches: touchesInstance,
  evolve: (account, fact, at) => {
    const guest = get(account.guests, fact.instanceId)
    const instance = get(account.instances, fact.instanceId)
    if (!guest || !instance) return account
    const { type } = instance
    const next = after(guest, fact, { at, total: memoryOf(type), type })
    return {
      ...account,
      guests: put(account.guests, guest.instanceId, {
        ...next,
        ...serialAfter(account, instance, guest, fact, at),
        // a file that is written meanwhile is not why something ends
        because: next.due === undefined || next.due === guest.due ? guest.because : account.events,
        ...((fact.kind === 'WorkloadSet' || fact.kind === 'AppetiteSet') && { loadedBy: account.events }),
      }),
    }
  },
})

/** The readings of an event that changes what the OS does, and so what CPU credits it spends. */
const works: Readings<unknown> = { ...plain, bills: 'work' }
const telling: Readings<unknown> = { ...plain, tellsMystery: true }
const tellingWork: Readings<unknown> = { ...telling, bills: 'work' }
const turningFiles: Readings<unknown> = { ...plain, turns: ['files'] }
/** The readings of an event by which the contents of RAM are new, or gone. */
const tellingRam: Readings<unknown> = { ...tellingWork, turns: ['ram'] }

/** The OS is up. Which web server came up with it is read where the boot is decided on. */
const booted = inside<'GuestBooted'>(tellingRam, (guest, _, { at, total }) =>
  awake(
    { ...turn(guest, at, 'up', 0), bootedAt: at, web: 'running', job: { done: 0, since: at } },
    total,
    at,
    baseMemory(total),
  ),
)

const stuck = inside<'GuestStuck'>(tellingRam, (guest, _, { at }) => ({
  ...turn(guest, at, 'stuck', 0),
  ...blank,
  memory: still(guest, at),
}))

/** The account in which a boot has failed on /etc/fstab: that is wrong with the disk now, until another boot succeeds. */
function noted(account: Account, { instanceId }: { readonly instanceId: InstanceId }): Account {
  const instance = get(account.instances, instanceId)
  const root = instance && rootOf(account, instance)
  if (!root?.format || !root.system || root.system.startup !== undefined) return account
  const system = { ...root.system, startup: 'fstab' as const }
  return { ...account, volumes: put(account.volumes, root.id, { ...root, system }) }
}

/** The account after a boot has made of its disks what cloud-init and /etc/fstab make of them, each time. */
function withDisks(account: Account, { instanceId }: { readonly instanceId: InstanceId }): Account {
  const instance = get(account.instances, instanceId)
  const guest = get(account.guests, instanceId)
  const root = instance && rootOf(account, instance)
  if (!guest || !instance || !root?.format) return account
  const { mounts } = atBoot(account, instance)
  // partition and file system of the root take all of a disk that has grown (cloud-init: growpart, resizefs)
  const format = root.format.kind === 'raw' ? root.format : grown(root.format, root.sizeGiB)
  const isOver = root.system?.startup === 'fstab'
  return {
    ...account,
    guests: put(account.guests, instanceId, { ...guest, mounts }),
    volumes: put(account.volumes, root.id, {
      ...root,
      format,
      ...(isOver && { system: { ...root.system, startup: undefined } }),
    }),
  }
}

/** The account after the OS came up: what is done once for each instance is done, and its public key let in. */
function initialised(before: Account, account: Account, { instanceId }: { readonly instanceId: InstanceId }): Account {
  const instance = get(account.instances, instanceId)
  const guest = get(account.guests, instanceId)
  if (!instance || !guest) return account
  const unit = webAtBoot(account, instance)
  const started: Guest = {
    ...guest,
    web: unit === undefined ? 'none' : 'running',
    webUnit: unit === 'nginx' ? undefined : unit,
  }
  if (!isFirstBoot(before, instance)) return { ...account, guests: put(account.guests, instanceId, started) }
  const root = rootOf(account, instance)
  const letIn = (keys: string | undefined) =>
    instance.publicKey === undefined || keys?.includes(instance.publicKey)
      ? keys
      : [...(keys === undefined ? [] : [keys]), instance.publicKey].join('\n')
  if (!root?.system)
    return {
      ...account,
      guests: put(account.guests, instanceId, { ...started, authorizedKeys: letIn(guest.authorizedKeys) }),
    }
  const system = {
    ...root.system,
    initialised: instanceId,
    authorizedKeys: letIn(root.system.authorizedKeys),
    cloudInitLog: undefined,
  }
  return {
    ...account,
    guests: put(account.guests, instanceId, started),
    volumes: put(account.volumes, root.id, { ...root, system }),
  }
}

export const guestEvents: Definitions<GuestFact> = {
  GuestBooting: inside<'GuestBooting'>(tellingRam, (guest, { until, why }, { at, total, type }) => ({
    ...turn(guest, at, 'booting', bootCpu),
    ...blank,
    due: until,
    hibernationFailed: undefined,
    // another type may have come with another instance store, or with none
    storeFiles: why === 'start' ? storeOf(type) : guest.storeFiles,
    boots: guest.boots + 1,
    memory: { mib: baseMemory(total), perMinute: 0, most: baseMemory(total), since: at },
  })),
  GuestBooted: {
    ...booted,
    evolve: (account, fact, at) => initialised(account, withDisks(booted.evolve(account, fact, at), fact), fact),
  },
  GuestStuck: {
    ...stuck,
    evolve: (account, fact, at) => stuck.evolve(fact.why === 'startup' ? noted(account, fact) : account, fact, at),
  },
  GuestHung: inside<'GuestHung'>(tellingWork, (guest, _, { at }) => frozen(guest, at, 'hung', hungCpu)),
  GuestClosing: inside<'GuestClosing'>(works, (guest, _, { at }) => frozen(guest, at, 'closing', bootCpu)),
  GuestOff: inside<'GuestOff'>(tellingRam, (guest, { why }, { at, type }) => ({
    ...turn(guest, at, 'off', undefined),
    ...blank,
    memory: { mib: 0, perMinute: 0, most: 0, since: at },
    // the host's own disk outlives a power cut, not a stop
    storeFiles: why === 'power' ? guest.storeFiles : storeOf(type),
  })),
  GuestHalted: inside<'GuestHalted'>(works, (guest, _, { at }) => frozen(guest, at, 'halted', 0)),
  GuestSuspending: inside<'GuestSuspending'>(works, (guest, _, { at }) => frozen(guest, at, 'suspending', bootCpu)),
  GuestSuspended: inside<'GuestSuspended'>(works, (guest, _, { at, type }) => ({
    ...turn(guest, at, 'suspended', undefined),
    storeFiles: storeOf(type),
  })),
  GuestResuming: inside<'GuestResuming'>(works, (guest, { until }, { at }) => ({
    ...turn(guest, at, 'resuming', bootCpu),
    due: until,
  })),
  GuestResumed: inside<'GuestResumed'>(works, (guest, _, { at, total }) =>
    awake({ ...turn(guest, at, 'up', 0), job: { ...guest.job, since: at } }, total, at, guest.memory.mib),
  ),
  HibernationFailed: inside<'HibernationFailed'>(telling, (guest, { why }) => ({ ...guest, hibernationFailed: why })),
  WorkloadSet: inside<'WorkloadSet'>(works, (guest, { workload }, { at, total }) =>
    reload({ ...guest, workload }, total, at),
  ),
  AppetiteSet: inside<'AppetiteSet'>(telling, (guest, { mib }, { at, total }) =>
    reload({ ...guest, appetite: mib ?? undefined }, total, at),
  ),
  MemoryExhausted: inside<'MemoryExhausted'>(tellingWork, (guest, _, { at, total }) => ({
    ...guest,
    outOfMemory: true,
    due: undefined,
    job: { done: jobAt(guest.job, at) },
    memory: { mib: total, perMinute: 0, most: total, since: at },
    cpu: follow(guest.cpu, at, thrashCpu),
  })),
  MemoryFreed: inside<'MemoryFreed'>(tellingWork, (guest, _, { at, total }) =>
    awake({ ...guest, outOfMemory: false, job: { done: guest.job.done, since: at } }, total, at, baseMemory(total)),
  ),
  AgentInstalled: inside<'AgentInstalled'>(plain, (guest) => ({ ...guest, agent: true })),
  AgentRemoved: inside<'AgentRemoved'>(plain, (guest) => ({ ...guest, agent: false })),
  WebServerCrashed: inside<'WebServerCrashed'>(telling, (guest) => ({ ...guest, web: 'crashed' })),
  WebServerStopped: inside<'WebServerStopped'>(plain, (guest) => ({ ...guest, web: 'crashed' })),
  WebServerStarted: inside<'WebServerStarted'>(plain, (guest, { unit }) => ({
    ...guest,
    web: 'running',
    webUnit: unit,
  })),
  VolumeMounted: inside<'VolumeMounted'>(turningFiles, (guest, { volumeId, path }) => ({
    ...guest,
    mounts: [...(guest.mounts ?? []), { volumeId, path }],
  })),
  VolumeUnmounted: inside<'VolumeUnmounted'>(turningFiles, (guest, { volumeId }) => ({
    ...guest,
    mounts: guest.mounts?.filter((one) => one.volumeId !== volumeId),
  })),
  RamFileWritten: inside<'RamFileWritten'>(plain, (guest, { path, text }) => ({
    ...guest,
    ramFiles: filesWith(guest.ramFiles, path, text),
  })),
  StoreFileWritten: inside<'StoreFileWritten'>(plain, (guest, { path, text }) => ({
    ...guest,
    storeFiles: filesWith(guest.storeFiles ?? {}, path, text),
  })),
}

const blank = {
  job: { done: 0 },
  variables: undefined,
  mounts: undefined,
  ramFiles: {},
  bootedAt: undefined,
  outOfMemory: false,
  due: undefined,
} as const

const turn = (guest: Guest, at: Instant, power: Guest['power'], cpu: number | undefined): Guest => ({
  ...guest,
  power,
  since: at,
  due: undefined,
  cpu: follow(guest.cpu, at, cpu),
})

/** The job stands still, and memory stays as it is. */
const frozen = (guest: Guest, at: Instant, power: Guest['power'], cpu: number): Guest => ({
  ...turn(guest, at, power, cpu),
  job: { done: jobAt(guest.job, at) },
  memory: still(guest, at),
})

const still = (guest: Guest, at: Instant) => {
  const mib = memoryAt(guest.memory, at)
  return { mib, perMinute: 0, most: mib, since: at }
}

/** An OS that is up, under its load. */
function awake(guest: Guest, total: number, at: Instant, from: number): Guest {
  const memory = memoryUnder(guest, total, at, from)
  return { ...guest, memory, cpu: follow(guest.cpu, at, cpuOf[guest.workload]), due: exhaustedAt(memory, total) }
}

function reload(guest: Guest, total: number, at: Instant): Guest {
  if (guest.power !== 'up' || guest.outOfMemory) return guest
  return awake(guest, total, at, memoryAt(guest.memory, at))
}

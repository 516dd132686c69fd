import { never } from '#lib/never.ts'
import { get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import { follow } from '#lib/trail.ts'
import type { Account } from '../../account.ts'
import type { Guest, GuestFact } from './guest.ts'
import { jobAt } from './job.ts'
import { baseMemory, bootCpu, cpuOf, exhaustedAt, hungCpu, memoryAt, memoryOf, memoryUnder, thrashCpu } from './load.ts'
import { storeOf } from './newGuest.ts'
import { serialAfter } from './serial.ts'

export function evolveGuests(account: Account, fact: GuestFact, at: Instant): Account {
  const guest = get(account.guests, fact.instanceId)
  const instance = get(account.instances, fact.instanceId)
  if (!guest || !instance) return account
  const next = after(guest, fact, at, instance.type)
  const loads = fact.kind === 'WorkloadSet' || fact.kind === 'AppetiteSet'
  return {
    ...account,
    guests: put(account.guests, guest.instanceId, {
      ...next,
      ...serialAfter(account, instance, guest, fact, at),
      // a file that is written meanwhile is not why something ends
      because: next.due === undefined || next.due === guest.due ? guest.because : account.events,
      ...(loads && { loadedBy: account.events }),
    }),
  }
}

const blank = { job: { done: 0 }, ramFiles: {}, bootedAt: undefined, outOfMemory: false, due: undefined } as const

function after(guest: Guest, fact: GuestFact, at: Instant, type: string): Guest {
  const total = memoryOf(type)
  const turn = (power: Guest['power'], cpu: number | undefined): Guest => ({
    ...guest,
    power,
    since: at,
    due: undefined,
    cpu: follow(guest.cpu, at, cpu),
  })
  const frozenJob = { done: jobAt(guest.job, at) }
  switch (fact.kind) {
    case 'GuestBooting':
      return {
        ...turn('booting', bootCpu),
        ...blank,
        due: fact.until,
        hibernationFailed: undefined,
        // another type may have come with another instance store, or with none
        storeFiles: fact.why === 'start' ? storeOf(type) : guest.storeFiles,
        boots: guest.boots + 1,
        memory: { mib: baseMemory(total), perMinute: 0, most: baseMemory(total), since: at },
      }
    case 'GuestBooted':
      return awake(
        { ...turn('up', 0), bootedAt: at, web: 'running', job: { done: 0, since: at } },
        total,
        at,
        baseMemory(total),
      )
    case 'GuestStuck':
      return { ...turn('stuck', 0), ...blank, memory: still(guest, at) }
    case 'GuestHung':
      return { ...turn('hung', hungCpu), job: frozenJob, memory: still(guest, at) }
    case 'GuestClosing':
      return { ...turn('closing', bootCpu), job: frozenJob, memory: still(guest, at) }
    case 'GuestOff': {
      const off = { ...turn('off', undefined), ...blank, memory: { mib: 0, perMinute: 0, most: 0, since: at } }
      // the host's own disk outlives a power cut, not a stop
      return fact.why === 'power' ? off : { ...off, storeFiles: storeOf(type) }
    }
    case 'GuestHalted':
      return { ...turn('halted', 0), job: frozenJob, memory: still(guest, at) }
    case 'GuestSuspending':
      return { ...turn('suspending', bootCpu), job: frozenJob, memory: still(guest, at) }
    case 'GuestSuspended':
      return { ...turn('suspended', undefined), storeFiles: storeOf(type) }
    case 'GuestResuming':
      return { ...turn('resuming', bootCpu), due: fact.until }
    case 'GuestResumed':
      return awake({ ...turn('up', 0), job: { ...guest.job, since: at } }, total, at, guest.memory.mib)
    case 'HibernationFailed':
      return { ...guest, hibernationFailed: fact.why }
    case 'WorkloadSet':
      return reload({ ...guest, workload: fact.workload }, total, at)
    case 'AppetiteSet':
      return reload({ ...guest, appetite: fact.mib ?? undefined }, total, at)
    case 'MemoryExhausted':
      return {
        ...guest,
        outOfMemory: true,
        due: undefined,
        job: frozenJob,
        memory: { mib: total, perMinute: 0, most: total, since: at },
        cpu: follow(guest.cpu, at, thrashCpu),
      }
    case 'MemoryFreed':
      return awake(
        { ...guest, outOfMemory: false, job: { done: guest.job.done, since: at } },
        total,
        at,
        baseMemory(total),
      )
    case 'AgentInstalled':
    case 'AgentRemoved':
      return { ...guest, agent: fact.kind === 'AgentInstalled' }
    case 'WebServerCrashed':
      return { ...guest, web: 'crashed' }
    case 'WebServerStarted':
      return { ...guest, web: 'running' }
    case 'RamFileWritten':
      return { ...guest, ramFiles: { ...guest.ramFiles, [fact.path]: fact.text } }
    case 'StoreFileWritten':
      return { ...guest, storeFiles: { ...guest.storeFiles, [fact.path]: fact.text } }
    default:
      return never(fact)
  }
}

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

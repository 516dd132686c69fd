import { findType } from '#facts/catalogue.ts'
import { type Instant, minute } from '#lib/time.ts'
import type { Guest, Memory, Workload } from './guest.ts'

/** CPUUtilization of each workload, in percent of all vCPUs: made up, but plain to see in a graph. */
export const cpuOf: Readonly<Record<Workload, number>> = { idle: 2, steady: 20, busy: 100, leak: 12 }
export const bootCpu = 35
/** An OS without memory spends its time looking for some. */
export const thrashCpu = 95

/** A kernel that hangs spins on one vCPU, of two on most small types: typical. */
export const hungCpu = 50

/** The leak's growth in MiB a minute, on any size: a bigger type only buys time. */
const leakPerMinute = 24

/** Memory of a type in MiB. */
export const memoryOf = (type: string): number => findType(type)?.memoryMiB ?? 0

/** The memory that an idle OS takes, in MiB. */
export const baseMemory = (total: number): number => Math.min(190, Math.floor(total * 0.35))

/** Memory from the moment at which the OS is up, or at which its load changes. */
export function memoryUnder(guest: Guest, total: number, at: Instant, from: number): Memory {
  const base = baseMemory(total)
  if (guest.appetite !== undefined)
    return {
      mib: from,
      perMinute: Math.max(1, Math.floor(guest.appetite / 20)),
      most: Math.min(total, guest.appetite),
      since: at,
    }
  if (guest.workload === 'leak') return { mib: from, perMinute: leakPerMinute, most: total, since: at }
  const share = { idle: 0, steady: 0.15, busy: 0.25 }[guest.workload]
  const mib = base + Math.floor(total * share)
  return { mib, perMinute: 0, most: mib, since: at }
}

/** MiB in use at a moment. */
export function memoryAt({ mib, perMinute, most, since }: Memory, at: Instant): number {
  return Math.min(most, mib + Math.floor((perMinute * Math.max(0, at - since)) / minute))
}

/** The moment at which the memory in use reaches all there is; undefined when it never does. */
export function exhaustedAt(memory: Memory, total: number): Instant | undefined {
  if (memory.most < total || memory.perMinute <= 0) return undefined
  return memory.since + Math.ceil(((total - memory.mib) * minute) / memory.perMinute)
}

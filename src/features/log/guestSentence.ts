import type { GuestFact } from '#engine/world/guest/guest.ts'
import { never } from '#lib/never.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function guestSentence(fact: GuestFact, words: Sentences, names: Names): string {
  const name = names.of(fact.instanceId)
  switch (fact.kind) {
    case 'GuestBooting':
      return words.booting[fact.why](name)
    case 'GuestBooted':
      return words.booted(name)
    case 'GuestStuck':
      return words.stuck[fact.why](name)
    case 'GuestHung':
      return words.hung(name)
    case 'GuestClosing':
      return words.closing(name)
    case 'GuestOff':
      return words.off[fact.why](name)
    case 'GuestHalted':
      return words.halted(name)
    case 'GuestSuspending':
      return words.suspending(name)
    case 'GuestSuspended':
      return words.suspended(name)
    case 'HibernationFailed':
      return words.hibernationFailed[fact.why](name)
    case 'GuestResuming':
      return words.resuming(name)
    case 'GuestResumed':
      return words.resumed(name)
    case 'WorkloadSet':
      return words.workload[fact.workload](name)
    case 'AppetiteSet':
      return fact.mib === null ? words.notHungry(name) : words.hungry(name, `${fact.mib} MiB`)
    case 'MemoryExhausted':
      return words.memoryExhausted(name)
    case 'MemoryFreed':
      return words.memoryFreed(name)
    case 'AgentInstalled':
      return words.agentOn(name)
    case 'AgentRemoved':
      return words.agentOff(name)
    case 'WebServerCrashed':
      return words.webCrashed(name)
    case 'WebServerStarted':
      return words.webStarted(name)
    case 'RamFileWritten':
      return words.ramFile(name, fact.path)
    case 'StoreFileWritten':
      return words.storeFile(name, fact.path)
    default:
      return never(fact)
  }
}

import type { NetworkFact, Rule } from '#engine/world/network/network.ts'
import { never } from '#lib/never.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function networkSentence(fact: NetworkFact, words: Sentences, names: Names): string {
  switch (fact.kind) {
    case 'PublicAddressAssigned':
      return words.addressBorrowed(names.of(fact.instanceId), fact.publicIp)
    case 'PublicAddressReleased':
      return words.addressReturned(names.of(fact.instanceId), fact.publicIp)
    case 'AddressAllocated':
      return words.allocated(fact.publicIp)
    case 'AddressAssociated':
      return words.associated(names.of(fact.allocationId), names.of(fact.instanceId))
    case 'AddressDisassociated':
      return words.disassociated(names.of(fact.allocationId), names.of(fact.instanceId))
    case 'AddressReleased':
      return words.released(fact.publicIp)
    case 'AddressTagged':
      return words.addressTagged(names.of(fact.allocationId))
    case 'GroupCreated':
      return words.groupCreated(fact.group.name)
    case 'GroupDeleted':
      return words.groupDeleted(names.of(fact.groupId))
    case 'IngressAuthorized':
      return words.opened(names.of(fact.groupId), doorOf(fact.rule, words), names.of(fact.rule.source))
    case 'IngressRevoked':
      return words.closed(names.of(fact.groupId), doorOf(fact.rule, words), names.of(fact.rule.source))
    case 'GroupShut':
      return words.groupShut(names.of(fact.groupId))
    case 'GroupReopened':
      return words.groupReopened(names.of(fact.groupId))
    default:
      return never(fact)
  }
}

/** `TCP 22`, `UDP 100–200` */
function doorOf({ protocol, fromPort, toPort }: Rule, words: Sentences): string {
  if (protocol === '-1') return words.everything
  const ports = fromPort === toPort ? `${fromPort}` : `${fromPort}–${toPort}`
  return fromPort < 0 ? protocol.toUpperCase() : `${protocol.toUpperCase()} ${ports}`
}

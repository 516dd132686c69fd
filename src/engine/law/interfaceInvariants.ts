import { get, list } from '#lib/table.ts'
import type { Account } from '../account.ts'
import { mostAddresses, mostInterfaces } from '../world/interfaces/limits.ts'
import { allIps, findInterface, furtherOn, interfacesOf } from '../world/interfaces/read.ts'
import { blockOf, contains } from '../world/vpcs/block.ts'
import { findSubnet } from '../world/vpcs/read.ts'

const when = (is: boolean, sentence: string): readonly string[] => (is ? [sentence] : [])

/** The impossible things about network interfaces and the Elastic IPs that lead to them. */
export function impossibleInterfaces(account: Account): readonly string[] {
  const all = interfacesOf(account)
  const ids = all.map(({ id }) => id)
  const ips = all.flatMap((card) => allIps(card).map((ip) => `${card.subnetId}/${ip}`))
  return [
    ...when(new Set(ids).size !== ids.length, 'an interface is there twice'),
    ...when(new Set(ips).size !== ips.length, 'two interfaces have one private address'),
    ...all.flatMap((card) => {
      const { id, attachment, subnetId, state, due } = card
      const block = blockOf(findSubnet(account, subnetId)?.cidr ?? '')
      const instance = attachment && get(account.instances, attachment.instanceId)
      return [
        ...when(!block, `${id} is in a subnet that is gone`),
        ...when(
          allIps(card).some((ip) => !block || !contains(block, blockOf(`${ip}/32`) ?? { first: 0, bits: 32 })),
          `${id} has an address of another subnet`,
        ),
        ...when((state === 'in-use') !== (attachment !== undefined), `${id} is ${state}, which its attachment denies`),
        ...when(attachment !== undefined && !instance, `${id} is on an instance that is gone`),
        ...when(
          instance !== undefined && instance.zone !== findSubnet(account, subnetId)?.zone,
          `${id} is on an instance of another zone`,
        ),
        ...when(state === 'pending' && due === undefined, `${id} is pending for ever`),
        ...when(
          instance !== undefined && allIps(card).length > mostAddresses(instance.type),
          `${id} has more addresses than its instance takes`,
        ),
      ]
    }),
    ...list(account.instances).flatMap(({ id, type }) =>
      when(furtherOn(account, id).length + 1 > mostInterfaces(type), `${id} has more interfaces than its type takes`),
    ),
    ...list(account.addresses).flatMap(({ publicIp, at, instanceId, associationId }) => {
      const card = at && findInterface(account, at.interfaceId)
      return [
        ...when(at !== undefined && instanceId !== undefined, `${publicIp} leads two ways`),
        ...when(
          (associationId !== undefined) !== ((at ?? instanceId) !== undefined),
          `${publicIp} is associated and leads nowhere`,
        ),
        ...when(
          at !== undefined && card !== undefined && !allIps(card).includes(at.privateIp),
          `${publicIp} leads to ${at?.privateIp}, which nobody has`,
        ),
      ]
    }),
  ]
}

import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'

/** A network interface: each instance has one of its own, which comes and goes with it. */
export interface NetworkInterface {
  readonly id: string
  readonly instanceId: InstanceId
  readonly subnetId: string
}

const cardOf = ({ id, interfaceId, subnetId }: Instance): NetworkInterface => ({
  id: interfaceId,
  instanceId: id,
  subnetId,
})

/** True where an instance still has its interface: one that is shutting down no longer shows it. */
const hasCard = ({ state }: Instance): boolean => state !== 'terminated' && state !== 'shutting-down'

export const interfacesOf = (account: Account): readonly NetworkInterface[] =>
  list(account.instances).filter(hasCard).map(cardOf)

export function findInterface(account: Account, id: string): NetworkInterface | undefined {
  const instance = list(account.instances).find((one) => one.interfaceId === id)
  return instance && hasCard(instance) ? cardOf(instance) : undefined
}

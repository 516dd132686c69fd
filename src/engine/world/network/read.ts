import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import type { Address } from './network.ts'

/** The Elastic IP of an instance. */
export const elasticOf = (account: Pick<Account, 'addresses'>, id: InstanceId): Address | undefined =>
  list(account.addresses).find((address) => address.instanceId === id)

/** The public IPv4 address at which an instance is reached now: its Elastic IP, else the borrowed one. */
export const publicIpOf = (account: Pick<Account, 'addresses'>, instance: Instance): string | undefined =>
  elasticOf(account, instance.id)?.publicIp ?? instance.publicIp

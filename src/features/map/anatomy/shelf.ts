import type { Account } from '#engine/account.ts'
import type { Address } from '#engine/world/network/network.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { list } from '#lib/table.ts'

type Free = Pick<Account, 'volumes' | 'addresses'>

/** Volumes that hang on no instance, and are billed all the same. */
export const freeVolumes = ({ volumes }: Pick<Free, 'volumes'>): readonly Volume[] =>
  list(volumes).filter(({ attachment }) => attachment === undefined)

/** Elastic IPs that lead to nothing, and are billed all the same. */
export const freeAddresses = ({ addresses }: Pick<Free, 'addresses'>): readonly Address[] =>
  list(addresses).filter(({ associationId }) => associationId === undefined)

/** The number of things that stand on no instance and go on costing. */
export const countOnShelf = (account: Free & Pick<Account, 'snapshots' | 'images'>): number =>
  freeVolumes(account).length + freeAddresses(account).length + account.snapshots.size + account.images.size

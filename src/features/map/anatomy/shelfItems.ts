import { nameIn } from '#engine/world/called.ts'
import { list } from '#lib/table.ts'
import type { Account } from '#engine/account.ts'
import { DiskIcon, type IconShape, ImageIcon, PinIcon, SnapshotIcon } from '#ui/look/icons.ts'
import { freeAddresses, freeVolumes } from './shelf.ts'

/** A thing that stands on no instance. */
export interface ShelfItem {
  readonly kind: 'volume' | 'address' | 'snapshot' | 'image'
  readonly id: string
  readonly icon: IconShape
  readonly name: string
  /** what it is beside its name: its size, or its kind */
  readonly said: string
}

const short = (id: string, name: string) => (name === id ? `${id.slice(0, 9)}…` : name)

/** All of it, what can be put onto an instance first. */
export function shelfItems(account: Account): readonly ShelfItem[] {
  return [
    ...freeVolumes(account).map((one): ShelfItem => ({
      kind: 'volume',
      id: one.id,
      icon: DiskIcon,
      name: short(one.id, nameIn(one)),
      said: `${one.sizeGiB} GiB`,
    })),
    ...freeAddresses(account).map(({ allocationId, publicIp }): ShelfItem => ({
      kind: 'address',
      id: allocationId,
      icon: PinIcon,
      name: publicIp,
      said: 'EIP',
    })),
    ...list(account.snapshots).map((one): ShelfItem => ({
      kind: 'snapshot',
      id: one.id,
      icon: SnapshotIcon,
      name: short(one.id, nameIn(one)),
      said: `${one.sizeGiB} GiB`,
    })),
    ...list(account.images).map(({ id, name }): ShelfItem => ({
      kind: 'image',
      id,
      icon: ImageIcon,
      name,
      said: 'AMI',
    })),
  ]
}

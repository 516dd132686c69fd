import type { Account } from '#engine/account.ts'
import { dollarsPerHour } from '#engine/observers/bill/amount.ts'
import type { BillItem, BillLine } from '#engine/observers/bill/bill.ts'
import type { Address } from '#engine/world/network/network.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get, list } from '#lib/table.ts'

interface Tagged {
  readonly tags: Readonly<Record<string, string>>
}
const called =
  (name: string) =>
  ({ tags }: Tagged): boolean =>
    tags['Name'] === name

/** The newest of each kind with this name; instances: `findNamed`. */
export const volumeNamed = (account: Account, name: string): Volume | undefined =>
  list(account.volumes).findLast(called(name))
export const addressNamed = (account: Account, name: string): Address | undefined =>
  list(account.addresses).findLast(called(name))
export const snapshotNamed = (account: Account, name: string): Snapshot | undefined =>
  list(account.snapshots).findLast(called(name))

/** The name of a thing; a disk or an address without a name goes by that of its instance. */
function nameOf(account: Account, id: string): string | undefined {
  const thing = get(account.instances, id) ?? get(account.volumes, id) ?? get(account.addresses, id)
  const name = thing?.tags['Name']
  if (name !== undefined || !thing) return name
  const on = 'attachment' in thing ? thing.attachment?.instanceId : 'instanceId' in thing ? thing.instanceId : undefined
  return on === undefined ? undefined : get(account.instances, on)?.tags['Name']
}

/** The open bill lines of the things with these names; snapshots go by no name. */
export const linesOf = (account: Account, names: readonly string[]): readonly BillLine[] =>
  list(account.meters)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => get(account.bill, line) ?? [])
    .filter((line) => dollarsPerHour(line) > 0 && names.some((name) => name === nameOf(account, line.resourceId)))

/** US dollars an hour of one resource now. */
export const rateOfOne = (account: Account, id: string | undefined, item: BillItem): number =>
  (id === undefined ? [] : (get(account.meters, id)?.lines ?? []))
    .flatMap((line) => get(account.bill, line) ?? [])
    .reduce((sum, line) => sum + (line.item === item ? dollarsPerHour(line) : 0), 0)

/**
 * The places where a file of this name is kept: the number of volumes, of completed snapshots, and of snapshots that
 * will be.
 */
export function placesOf(
  account: Account,
  file: string,
): Readonly<Record<'volumes' | 'snapshots' | 'pending', number>> {
  const has = ({ files }: { readonly files: Readonly<Record<string, string>> }) =>
    Object.keys(files).some((path) => path.endsWith(`/${file}`))
  const copies = list(account.snapshots).filter(has)
  const snapshots = copies.filter(({ state }) => state === 'completed').length
  return {
    volumes: list(account.volumes).filter((volume) => volume.state !== 'deleting' && has(volume)).length,
    snapshots,
    pending: copies.length - snapshots,
  }
}

import type { Account } from '#engine/account.ts'
import { dollarsPerHour } from '#engine/observers/bill/amount.ts'
import type { BillItem } from '#engine/observers/bill/bill.ts'
import { type Aspect, compare } from '#engine/questions/compare.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { get, list } from '#lib/table.ts'
import { accountAtFirst, accountOf, type LogWindow } from '../logWindow.ts'

/** The newest instance with this name. */
export const findNamed = (account: Account, name: string): Instance | undefined =>
  list(account.instances).findLast(({ tags }) => tags['Name'] === name)

/** The id for a request; the name, which is refused, where there is nothing of that name. */
export const idOf = (account: Account, name: string): string => findNamed(account, name)?.id ?? name

/** True where something of this kind costs money now; with a resource's id, where that resource does. */
export const costs = (account: Account, item: BillItem, resourceId?: string): boolean =>
  list(account.meters)
    .flatMap(({ lines }) => lines)
    .some((id) => {
      const line = get(account.bill, id)
      if (line === undefined || line.item !== item) return false
      return (resourceId === undefined || line.resourceId === resourceId) && dollarsPerHour(line) > 0
    })

/** The change of one aspect of an instance since then; undefined where it did not change. */
export function became(
  since: LogWindow,
  { id }: Pick<Instance, 'id'>,
  aspect: Aspect,
): 'kept' | 'changed' | 'lost' | 'gained' {
  return compare(accountAtFirst(since), accountOf(since), id).find((one) => one.aspect === aspect)?.kind ?? 'kept'
}

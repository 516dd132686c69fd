import type { Account } from '#engine/account.ts'
import { get, list } from '#lib/table.ts'
import { shortName } from './shortName.ts'
import { nameWidth } from './wideNames.ts'

/** px: of the dots that stand for what is cut off */
const dots = 12

/**
 * The letter from which on the end of an instance's name is kept where only so many px of it can be read: there it
 * differs from another one in the same state that would read the same. Nothing where its beginning is enough.
 */
export function cutAt({ instances }: Account, id: string, px: number): number | undefined {
  const instance = get(instances, id)
  if (!instance) return undefined
  const name = shortName(instance)
  if (nameWidth(name) <= px) return undefined
  const shared = list(instances)
    .filter((other) => other.state === instance.state && other.id !== id)
    .map((other) => sharedBy(name, shortName(other)))
  const most = Math.max(0, ...shared)
  if (most >= name.length || nameWidth(name.slice(0, most)) + dots < px) return undefined
  // a number is read whole
  return most - (/\d*$/.exec(name.slice(0, most))?.[0].length ?? 0)
}

/** The number of letters that stand alike at the beginning of two names. */
function sharedBy(one: string, other: string): number {
  let nth = 0
  while (nth < one.length && one[nth] === other[nth]) nth++
  return nth
}

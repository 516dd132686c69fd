import { isId, isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Instance } from './instance.ts'

/** All of them or a refusal: one wrong id refuses the whole request. */
export function findAll(account: Account, ids: readonly InstanceId[]): readonly Instance[] | Refusal {
  const malformed = ids.find((id) => !isId('i', id))
  if (malformed !== undefined) return refuse.malformedInstance(malformed)
  const unknown = ids.filter((id) => !get(account.instances, id))
  if (unknown.length > 0) return refuse.noSuchInstance(unknown)
  return [...new Set(ids)].flatMap((id) => get(account.instances, id) ?? [])
}

/** The one that a request names by itself; its refusals of wrong forms are others than those of a list. */
export const findOne = (account: Account, id: InstanceId): Instance | Refusal =>
  get(account.instances, id) ?? refuse.noSuchInstance([id])

/** The first refusal that a check gives for any of them. */
export function firstRefusal(
  found: readonly Instance[] | Refusal,
  check: (instance: Instance) => Refusal | undefined,
): Refusal | undefined {
  if (isRefusal(found)) return found
  for (const instance of found) {
    const refused = check(instance)
    if (refused) return refused
  }
  return undefined
}

import type { Account } from '#engine/account.ts'
import type { Tags } from '#engine/world/instances/instance.ts'
import { get } from '#lib/table.ts'
import type { TaggableKind } from '#store/preferences/transientState.ts'
import { thingOf } from './thingOf.ts'

const none: Tags = {}

/** The tags of a thing. */
export function tagsOf(account: Account, kind: TaggableKind, id: string): Tags {
  if (kind === 'image') return get(account.images, id)?.tags ?? none
  return thingOf(account, kind, id)?.tags ?? none
}

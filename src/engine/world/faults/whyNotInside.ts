import { type Refusal, refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'

/** The refusal to break something inside an OS that is not up. */
export const whyNotInside = ({ guests }: Account, id: InstanceId): Refusal | undefined =>
  get(guests, id)?.power === 'up' ? undefined : refuse.guestUnreachable(id)

import type { Account } from '#engine/account.ts'
import { findType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { isRecord } from '#lib/record.ts'
import { get } from '#lib/table.ts'

type Sent = Readonly<Record<string, unknown>>

const isOn = (said: unknown): boolean => said === true || String(said).toLowerCase() === 'true'

/** The refusal to optimize an instance of this type for EBS. */
export function whyNotOptimized(type: unknown, wanted: unknown): Refusal | undefined {
  const found = typeof type === 'string' ? findType(type) : undefined
  return found?.ebsOptimized === 'unsupported' && isOn(wanted) ? refuse.notEbsOptimized() : undefined
}

/**
 * The change of an instance that is meant by a request: an attribute said by its name is said in its own place. What is
 * there is kept and shown, as every type of today has its bandwidth to EBS anyway.
 */
export function optimizedMeant(sent: Sent, account: Account): Sent | Refusal {
  const { Attribute: attribute, Value: value, ...rest } = sent
  const isNamed = attribute === 'ebsOptimized' && value !== undefined && rest['EbsOptimized'] === undefined
  const meant: Sent = isNamed ? { ...rest, EbsOptimized: { Value: value } } : sent
  const { EbsOptimized: optimized, InstanceId: id } = { EbsOptimized: undefined, InstanceId: '', ...meant }
  if (!isRecord(optimized)) return meant
  const type = get(account.instances, String(id) as InstanceId)?.type
  return whyNotOptimized(type, optimized['Value']) ?? meant
}

import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import { type CreditWish, isBurstable } from './credits.ts'

/**
 * The refusal to change the credit option of an instance, or undefined; AWS answers it beside the ones that could be
 * changed.
 */
export function whyNotCredits(account: Account, id: InstanceId): Refusal | undefined {
  const instance = get(account.instances, id)
  if (!instance) return refuse.noSuchInstance([id])
  if (!isBurstable(instance.type)) return refuse.noCredits(instance.type)
  return instance.state === 'running' || instance.state === 'stopped' ? undefined : refuse.notRunningOrStopped(id)
}

/** Changes the credit option of those that can; the others are passed over (API ModifyInstanceCreditSpecification). */
export function setCreditModes(tx: Transaction, wishes: readonly CreditWish[], cause: EventId | undefined): undefined {
  for (const { id, mode } of wishes) {
    const flow = get(tx.account.credits, id)?.flow
    if (whyNotCredits(tx.account, id) || flow?.mode === mode) continue
    tx.emit({ kind: 'InstanceChanged', instanceId: id, change: { creditMode: mode } }, cause)
  }
  return undefined
}

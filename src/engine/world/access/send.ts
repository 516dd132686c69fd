import { refuseConnect } from '#facts/accessErrors.ts'
import type { Refusal } from '#facts/errors.ts'
import { sentKeyLasts } from '#facts/instanceConnect.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { answersArp } from '../guest/answers.ts'
import { readPublicKey } from '../keyPairs/publicKey.ts'

interface Sending {
  readonly instanceId: InstanceId
  readonly user: string
  readonly publicKey: string
}

/** Puts a public key where the machine's SSH server asks for it, for a minute. */
export function sendKey(
  tx: Transaction,
  { instanceId, user, publicKey }: Sending,
  cause: EventId | undefined,
): Refusal | undefined {
  const instance = get(tx.account.instances, instanceId)
  if (!instance) return refuseConnect.notFound()
  if (!readPublicKey(publicKey)) return refuseConnect.badArgs()
  if (instance.state !== 'running') return refuseConnect.state()
  if (!answersArp(tx.account, instance)) return refuseConnect.unavailable()
  tx.emit({ kind: 'SshKeySent', instanceId, user, until: tx.at + sentKeyLasts }, cause)
  return undefined
}

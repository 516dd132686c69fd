import { type Refusal, refuse } from '#facts/errors.ts'
import { between } from '#lib/chance.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import type { EventId } from '#lib/brand.ts'
import type { Alarm, AlarmSettings, AlarmState } from './alarm.ts'
import { changeState } from './change.ts'
import { refuseActions, refuseSettings } from './validate.ts'
import { justCreated } from './reason.ts'

/** Creates or overwrites an alarm. A new one has no opinion until its next evaluation; an old one keeps its state. */
export function putAlarm(tx: Transaction, settings: AlarmSettings, cause: EventId | undefined): Refusal | undefined {
  const { account, at } = tx
  const refused = refuseSettings(settings) ?? refuseActions(account, settings)
  if (refused) return refused
  const old = get(account.alarms, settings.name)
  const alarm: Alarm = {
    ...settings,
    arn: `arn:aws:cloudwatch:${account.region}:${account.accountId}:alarm:${settings.name}`,
    // tags of an alarm that is there are changed by TagResource alone (API PutMetricAlarm)
    tags: old ? old.tags : settings.tags,
    state: old?.state ?? 'INSUFFICIENT_DATA',
    reason: old?.reason ?? justCreated,
    stateSince: old?.stateSince ?? at,
    updatedAt: at,
    // Real histories of one alarm always change at the same second of the minute, 38 or 51 or 57 past it.
    phase: old?.phase ?? between(35_000, 55_000, account.seed, `alarm/${settings.name}/phase`),
  }
  tx.emit({ kind: 'AlarmPut', alarm, created: !old }, cause)
  return undefined
}

/** Deletes the alarms of these names; a name that there is none of is passed over (API DeleteAlarms). */
export function deleteAlarms(
  tx: Transaction,
  names: readonly string[],
  cause: EventId | undefined,
): Refusal | undefined {
  for (const name of names) if (get(tx.account.alarms, name)) tx.emit({ kind: 'AlarmDeleted', name }, cause)
  return undefined
}

/** Forces a state until the next evaluation; its actions run as if it were real. The same state again changes nothing. */
export function setAlarmState(
  tx: Transaction,
  { name, state, reason }: { readonly name: string; readonly state: AlarmState; readonly reason: string },
  cause: EventId | undefined,
): Refusal | undefined {
  const alarm = get(tx.account.alarms, name)
  if (!alarm) return refuse.noSuchAlarm(name)
  if (alarm.state !== state) changeState(tx, { alarm, to: state, reason, by: undefined }, cause)
  return undefined
}

/** Lets the actions of alarms run, or mutes them; the state goes on changing either way. */
export function switchAlarmActions(
  tx: Transaction,
  names: readonly string[],
  enabled: boolean,
  cause: EventId | undefined,
): Refusal | undefined {
  for (const name of names) {
    const alarm = get(tx.account.alarms, name)
    if (!alarm || alarm.actionsEnabled === enabled) continue
    tx.emit({ kind: enabled ? 'AlarmActionsEnabled' : 'AlarmActionsDisabled', name }, cause)
  }
  return undefined
}

import { refuse, type Refusal } from '#facts/errors.ts'
import type { EventId, InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Transaction } from '../../transaction.ts'
import { inside } from '../guest/decide.ts'
import type { ShellUser } from '../guest/guest.ts'
import { runLine } from '../bash/run.ts'
import { newFlow, type Session } from '../bash/session.ts'
import { imageOf } from '../images/imageOf.ts'
import { runningImageId } from '../images/running.ts'

/** Changes what the next first boot would run; only while stopped, and what has run already does not run again. */
export function setUserData(
  tx: Transaction,
  { instanceId, userData }: { readonly instanceId: InstanceId; readonly userData: string | undefined },
  cause: EventId | undefined,
): Refusal | undefined {
  const instance = get(tx.account.instances, instanceId)
  if (!instance) return refuse.noSuchInstance([instanceId])
  if (instance.state !== 'stopped') return refuse.notStopped(instanceId)
  if (instance.userData !== userData) tx.emit({ kind: 'UserDataSet', instanceId, userData: userData ?? null }, cause)
  return undefined
}

interface Typed {
  readonly instanceId: InstanceId
  readonly line: string
  readonly as?: ShellUser | undefined
}

/** Runs a line that is typed at the prompt, and notes what it said. */
export function typeLine(tx: Transaction, { instanceId, line, as }: Typed, cause: EventId | undefined) {
  const found = inside(tx.account, instanceId)
  if ('refused' in found) return found
  const { instance, guest } = found
  const image = imageOf(tx.account, runningImageId(tx.account, instance))
  const session: Session = {
    tx,
    instanceId,
    cause,
    user: as ?? image?.user ?? 'ec2-user',
    isScript: false,
    variables: new Map(Object.entries(guest.variables ?? {})),
    notRun: [],
    flow: newFlow(),
  }
  const ran = runLine(session, line)
  session.variables.delete('?')
  const variables = Object.fromEntries(session.variables)
  const stillUp = get(tx.account.guests, instanceId)?.power === 'up'
  if (stillUp && JSON.stringify(variables) !== JSON.stringify(guest.variables ?? {}))
    tx.emit({ kind: 'ShellVariablesSet', instanceId, variables }, cause, 'guest')
  return { output: [ran.out ?? '', ran.err ?? ''].filter((text) => text !== '').join('\n'), status: ran.status }
}

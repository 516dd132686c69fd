import { list } from '#lib/table.ts'
import type { Account } from '../account.ts'
import type { Aspect } from '../questions/compare.ts'
import type { Event } from '../event.ts'
import { evolve } from '../step/evolve.ts'
import type { History } from '../history/history.ts'
import { eventsFrom, firstAccount } from '../history/log.ts'
import { type Subject, whyOf } from '../questions/why/why.ts'
import {
  alarmReader,
  checkReader,
  findingReader,
  instanceReader,
  messageReader,
  volumeReader,
} from '../questions/why/readers.ts'
import { lastTurn, type Reader } from '../questions/why/turn.ts'

/**
 * The kinds of event that by design nothing brings about: somebody asks. Not even what AWS and time bring is without a
 * cause.
 */
const rootKinds: ReadonlySet<Event['kind']> = new Set(['Asked'])

const aspects: readonly Aspect[] = [
  'state',
  'type',
  'publicIp',
  'host',
  'ram',
  'store',
  'files',
  'volumes',
  'privateIp',
  'id',
  'perHour',
]
const checks = ['system', 'instance', 'ebs'] as const

/** Everything that somebody could ask about in this account. */
function subjectsOf(account: Account): readonly Subject[] {
  return [
    ...list(account.instances).flatMap(({ id }) => aspects.map((aspect) => ({ of: 'instance', id, aspect }) as const)),
    ...list(account.checks).flatMap((row) =>
      checks.flatMap((check) => (row[check] ? [{ of: 'check', id: row.instanceId, check } as const] : [])),
    ),
    ...list(account.alarms).map(({ name }) => ({ of: 'alarm', name }) as const),
    ...list(account.messages).map(({ id }) => ({ of: 'message', id }) as const),
    ...list(account.bill).map(({ id }) => ({ of: 'billLine', id }) as const),
    ...list(account.volumes).map(({ id }) => ({ of: 'volume', id }) as const),
    ...list(account.addresses).map(({ allocationId }) => ({ of: 'address', id: allocationId }) as const),
  ]
}

/** The parts of a history that cannot be explained back to a request: has to be empty. For specs. */
export function unexplained(history: History): readonly string[] {
  const causeless = [...eventsFrom(history.log, 0)].flatMap(({ id, kind, cause }) => {
    if (cause === undefined) return rootKinds.has(kind) ? [] : [`event ${id}, ${kind}, has no cause`]
    return cause < id ? [] : [`event ${id}, ${kind}, was brought about by a later one, ${cause}`]
  })
  return [...causeless, ...subjectsOf(history.account).flatMap((subject) => withoutEnd(history, subject))]
}

function withoutEnd(history: History, subject: Subject): readonly string[] {
  const { chain, ended } = whyOf(history, subject) ?? { chain: [] }
  return [chain, ...(ended ? [ended.chain] : [])].flatMap((one) => {
    const ids = one.map(({ id }) => id)
    const rising = ids.some((id, nth) => nth > 0 && id >= (ids[nth - 1] ?? 0))
    const root = one.at(-1)
    if (!rising && root && rootKinds.has(root.kind)) return []
    return [`${JSON.stringify(subject)} is explained by ${one.map(({ kind }) => kind).join(' ← ') || 'nothing'}`]
  })
}

/** Values of which the quick search finds another event than a look at every account of the log: has to be empty. */
export function misdated(history: History): readonly string[] {
  const events = [...eventsFrom(history.log, 0)]
  const accounts = [firstAccount(history.log) ?? history.account]
  for (const event of events) accounts.push(evolve(accounts[event.id] ?? history.account, event))
  return readersOf(history.account).flatMap(([what, reader]) => {
    const seen = accounts.map(reader.value)
    const turned = events.findLast(({ id }) => seen[id] !== seen[id + 1])
    const found = lastTurn(history, reader)?.event
    return found?.id === turned?.id ? [] : [`${what} turned at ${turned?.kind} ${turned?.id}, not ${found?.id}`]
  })
}

function readersOf(account: Account): readonly (readonly [string, Reader])[] {
  return [
    ...list(account.instances).flatMap(({ id }) => [
      ...aspects.map((aspect) => [`${aspect} of ${id}`, instanceReader(id, aspect)] as const),
      ...checks.map((check) => [`check ${check} of ${id}`, checkReader(id, check)] as const),
      ...checks.map((check) => [`finding ${check} of ${id}`, findingReader(id, check)] as const),
    ]),
    ...list(account.alarms).map(({ name }) => [name, alarmReader(name)] as const),
    ...list(account.messages).map(({ id }) => [id, messageReader(id)] as const),
    ...list(account.volumes).map(({ id }) => [id, volumeReader(id)] as const),
  ]
}

import { findType } from '#facts/catalogue.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { ratesOf } from '#engine/observers/bill/rates.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { get, list } from '#lib/table.ts'
import { several } from '#parts/commands/several.ts'
import { whatIfDone } from '#store/live/whatIf.ts'

/** The outcome of stopping instances, read from a rehearsal and not from a rule. */
export interface IfStopped {
  /** the ids of those that can be stopped */
  readonly ids: readonly string[]
  /** how many borrowed addresses go, and how many Elastic IPs stay */
  readonly publicGo: number
  readonly elasticStay: number
  readonly privateStay: boolean
  readonly volumesStay: boolean
  /** whether any of them keeps files on disks of its host, which go */
  readonly hasStore: boolean
  /** US dollars an hour of them with their volumes and addresses */
  readonly before: number
  readonly after: number
}

const instancesOf = ({ instances }: Account, ids: readonly string[]): readonly Instance[] =>
  ids.flatMap((id) => get(instances, id) ?? [])

/** Rehearses stopping those of them that can be stopped; nothing where none can, or AWS refuses. */
export function ifStopped(history: History, all: readonly string[]): IfStopped | undefined {
  const stop = several.instance?.find(({ command }) => command.id === 'stop')
  const { account } = history
  const ids = all.filter(
    (id) => get(account.instances, id)?.state === 'running' && stop?.whyNot(history, id) === undefined,
  )
  const [request] = stop?.requests(ids, account) ?? []
  if (!request || ids.length === 0) return undefined
  const what = whatIfDone(history, request, ({ instances }) =>
    ids.every((id) => get(instances, id)?.state === 'stopped'),
  )
  if (!what.ok) return undefined
  const then = what.account
  const now = instancesOf(account, ids)
  const later = instancesOf(then, ids)
  const volumes = now.flatMap((one) => volumesOf(account, one).map(({ id }) => id))
  const elastic = now.flatMap((one) => elasticOf(account, one.id)?.allocationId ?? [])
  const billed = [...ids, ...volumes, ...elastic]
  const stay = new Set(list(then.volumes).map(({ id }) => id))
  return {
    ids,
    publicGo: now.filter(({ publicIp }, nth) => publicIp !== undefined && later[nth]?.publicIp === undefined).length,
    elasticStay: later.filter(({ id }) => elasticOf(then, id)).length,
    privateStay: now.every(({ privateIp }, nth) => later[nth]?.privateIp === privateIp),
    volumesStay: volumes.every((id) => stay.has(id)),
    hasStore: now.some(({ type }) => findType(type)?.instanceStoreGB !== undefined),
    before: ratesOf(account, billed),
    after: ratesOf(then, billed),
  }
}

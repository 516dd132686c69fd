import { commandLine } from '#api/cli.ts'
import { askedAgain, requestsOf } from '#api/replay.ts'
import type { WaiterName } from '#api/waiters.ts'
import type { Account } from '#engine/account.ts'
import { beginHistory, type History } from '#engine/history/begin.ts'
import { advance } from '#engine/history/history.ts'
import type { EventId } from '#lib/brand.ts'
import { hour } from '#lib/time.ts'
import { list } from '#lib/table.ts'
import type { Act } from '../plan/plan.ts'
import { listOf, type Members, membersOf } from '../read/tree.ts'
import { findingOf, placeOf } from './findings.ts'
import { linesOf, textsIn, type Told } from './scriptOf.ts'
import type { Untold } from './untold.ts'

export interface Session {
  readonly lines: readonly string[]
  readonly untold: readonly Untold[]
}

type Asked = Extract<Act, { readonly kind: 'ask' }>
type Step = { -readonly [name in keyof Told]: Told[name] }

/** Ids that AWS draws, and the ARNs of topics and subscriptions, which hold the account's own number. */
const drawn = /^(?:[a-z]{1,9}-[0-9a-f]{8,17}|arn:aws:sns:[\w-]+:\d+:\S+)$/

/** Confirmations want a code from a message, which nobody knows beforehand. */
const coded = new Set(['ConfirmSubscription', 'VerifySMSSandboxPhoneNumber'])

/** AWS takes the next change of a volume only so long after the last. Source: EBS User Guide, “Request modifications”. */
const betweenChanges = 6 * hour

/**
 * The lines of the AWS CLI for everything that was asked, in its order: run in a new account they make the same one. Ids
 * are kept in variables, and what had become ready before the next request is waited for.
 */
export function sessionOf(history: History): Session {
  const steps: Step[] = []
  const known = new Set<string>()
  const left = { own: new Set<string>(), coded: new Set<string>(), lost: new Set<string>() }
  const ids: EventId[] = []
  const changed = new Map<string, number>()
  let then = beginHistory(history.beginning)
  let after = then.account

  const wait = (account: Account) => {
    for (const [name, member, things] of ready(after, account)) {
      for (const id of things) know(id)
      steps.push({ act: { kind: 'wait', until: then.now, name, params: { [member]: things } } })
    }
  }
  /** Sees to it that an id stands in a variable by now. */
  const know = (id: string, depth = 0): void => {
    if (known.has(id) || depth > 4) return
    known.add(id)
    const launch = steps.find(
      ({ act }) => act.kind === 'ask' && act.request.action === 'RunInstances' && holds(act, id),
    )
    const reservation = launch && isOneOfSeveral(launch.act, id)
    if (reservation !== undefined) know(reservation, depth + 1)
    const source =
      reservation === undefined &&
      steps.find(({ act, remembers }) => act.kind === 'ask' && !remembers && holds(act, id))
    const query = source && source.act.kind === 'ask' ? placeOf(source.act.answer, id) : undefined
    if (source && query !== undefined) {
      source.remembers = { query, id }
      return
    }
    const found = findingOf(then, id)
    if (!found) {
      // public images have the same ids in every account of a Region
      if (!id.startsWith('ami-')) left.lost.add(id)
      return
    }
    for (const text of textsIn(found.params)) if (drawn.test(text)) know(text, depth + 1)
    const { action, params, query: place } = found
    const act = { kind: 'find', request: { action, params }, query: place, value: id } as const
    steps.push({ act, remembers: { query: place, id } })
  }

  for (const one of requestsOf(history)) {
    then = advance(then, Math.max(one.at, then.now))
    const { action, params } = one
    const isTold = commandLine({ action, params }) !== undefined
    if (!one.refused && isTold && !coded.has(action)) {
      wait(then.account)
      for (const text of textsIn(params)) if (drawn.test(text)) know(text)
    }
    ids.push(then.log.size)
    const asked = askedAgain(then, one, one.goesWith === undefined ? undefined : ids[one.goesWith])
    then = asked.history
    if (one.refused || !asked.answer?.ok) continue
    if (!isTold) left.own.add(action)
    else if (coded.has(action)) left.coded.add(action)
    else {
      const volume = action === 'ModifyVolume' ? String(params['VolumeId']) : undefined
      const last = volume === undefined ? undefined : changed.get(volume)
      if (volume !== undefined) changed.set(volume, one.at)
      steps.push({
        act: {
          kind: 'ask',
          request: { action, params: placed(action, params, asked.answer.response) },
          answer: asked.answer.response,
        },
        ...(last !== undefined && one.at - last >= betweenChanges && { after: betweenChanges }),
      })
      after = then.account
    }
  }
  then = advance(then, Math.max(history.now, then.now))
  wait(then.account)
  const told = [
    { kind: 'own', names: [...left.own] },
    { kind: 'coded', names: [...left.coded] },
    { kind: 'lost', names: [...left.lost] },
  ] as const
  return { lines: linesOf(steps), untold: told.filter(({ names }) => names.length > 0) }
}

/** A launch in the zone that AWS chose for it: another time it may choose another. */
function placed(action: string, params: Members, answer: Members): Members {
  const { SubnetId, NetworkInterfaces, Placement } = params
  const isSaid = SubnetId ?? listOf(NetworkInterfaces).find((one) => membersOf(one)['SubnetId'] !== undefined)
  if (action !== 'RunInstances' || isSaid !== undefined) return params
  const { AvailabilityZone } = membersOf(membersOf(listOf(answer['Instances'])[0])['Placement'])
  return { ...params, Placement: { AvailabilityZone, ...membersOf(Placement) } }
}

/** The reservation of an instance that was launched together with others: a script remembers one id of a command. */
function isOneOfSeveral(act: Act, id: string): string | undefined {
  const { Instances, ReservationId } = act.kind === 'ask' ? act.answer : {}
  return listOf(Instances).length > 1 && id.startsWith('i-') ? String(ReservationId) : undefined
}

const holds = ({ answer }: Asked, id: string): boolean => placeOf(answer, id) !== undefined

interface Row {
  readonly id: string
  readonly state: string
}

/** The waiters that clients have, for each kind of thing, by the state that they wait for. */
const waits: readonly {
  readonly of: (account: Account) => readonly Row[]
  readonly member: string
  readonly passing: readonly string[]
  readonly until: Readonly<Record<string, WaiterName>>
}[] = [
  {
    of: ({ instances }) => list(instances),
    member: 'InstanceIds',
    passing: ['pending', 'stopping', 'shutting-down'],
    until: { running: 'instance-running', stopped: 'instance-stopped', terminated: 'instance-terminated' },
  },
  {
    // one that is on several instances stays in use when it comes off one: for that there is no waiter
    of: ({ volumes }) =>
      list(volumes).map(({ id, state, attachment, further }) => ({
        id,
        state: (further ? undefined : attachment?.state) ?? state,
      })),
    member: 'VolumeIds',
    passing: ['creating', 'detaching', 'deleting'],
    until: { available: 'volume-available' },
  },
  {
    of: ({ snapshots }) => list(snapshots),
    member: 'SnapshotIds',
    passing: ['pending'],
    until: { completed: 'snapshot-completed' },
  },
  {
    of: ({ images }) => list(images),
    member: 'ImageIds',
    passing: ['pending'],
    until: { available: 'image-available' },
  },
]

/** The things that were on their way in one account and have arrived in a later one, with the waiter for them. */
function* ready(before: Account, now: Account): Generator<readonly [WaiterName, string, readonly string[]]> {
  for (const { of, member, passing, until } of waits) {
    const passed = new Set(of(before).flatMap(({ id, state }) => (passing.includes(state) ? [id] : [])))
    if (passed.size === 0) continue
    for (const [state, name] of Object.entries(until)) {
      const there = of(now).flatMap((row) => (row.state === state && passed.has(row.id) ? [row.id] : []))
      if (there.length > 0) yield [name, member, there]
    }
  }
}

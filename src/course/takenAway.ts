import type { Account } from '#engine/account.ts'
import { advance, type History } from '#engine/history/history.ts'
import { historyBefore } from '#engine/history/past.ts'
import type { Tags } from '#engine/world/instances/instance.ts'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import type { EventId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import type { Loss } from './goal.ts'
import { looksForGoals, pressesIn, quarter, type Search } from './help.ts'
import type { Lesson, LessonStep, ShowStep } from './lesson.ts'
import { accountBefore } from './logWindow.ts'
import { movesOf, playStep } from './moves/script.ts'
import { forgetUndone, judge, lossesOf, playedOf, type Session, standings } from './session.ts'

/** Somebody in a lesson, wherever in it. */
interface Learning {
  readonly lesson: Lesson
  readonly session: Session
}

/** The thing that somebody took away and a later step needs. */
export interface TakenAway {
  /** the request that did it: without it, the lesson could be gone on with */
  readonly by: EventId
  /** the first step that needs it */
  readonly step: LessonStep
  /** why its goals are out of reach, where that is certain */
  readonly losses: readonly Loss[]
}

/** The name by which a lesson finds a thing: whoever gives it another one has hidden it. */
const nameIn = ({ tags }: { readonly tags: Tags }) => (tags['Name'] === undefined ? [] : [`named ${tags['Name']}`])

/** Ids of what is gone for good once it is taken away, names, and the files on disks. */
const things = (account: Account): ReadonlySet<string> => {
  const { vpcs, subnets, tables, gateways, acls } = topologyOf(account)
  const { instances, volumes, snapshots, images, addresses, groups, alarms, topics, subscriptions } = account
  return new Set([
    ...list(instances).flatMap((one) =>
      one.state === 'shutting-down' || one.state === 'terminated' ? [] : [one.id, ...nameIn(one)],
    ),
    ...list(volumes).flatMap(({ id, state, files, tags }) =>
      state === 'deleting' ? [] : [id, ...nameIn({ tags }), ...Object.keys(files).map((path) => id + path)],
    ),
    ...[...list(snapshots), ...list(addresses)].flatMap(nameIn),
    ...[...vpcs, ...subnets, ...tables, ...gateways, ...acls, ...list(snapshots), ...list(groups)].map(({ id }) => id),
    ...list(images).flatMap(({ id, state }) => (state === 'deregistered' ? [] : [id])),
    ...list(addresses).map(({ allocationId }) => allocationId),
    ...list(alarms).map(({ name }) => name),
    ...[...list(topics), ...list(subscriptions)].map(({ arn }) => arn),
  ])
}

/** The presses of a lesson that took something away, the newest first. */
export function takings(history: History, session: Pick<Session, 'from'>): readonly EventId[] {
  const { from } = session
  const presses = pressesIn(history, session)
  return presses
    .flatMap((press, nth) => {
      const next = presses[nth + 1]
      if (press.action === 'ClearFault') return [press.id]
      const left = things(next ? accountBefore({ history, from }, next) : history.account)
      const had = things(accountBefore({ history, from }, press))
      return [...had].every((id) => left.has(id)) ? [] : [press.id]
    })
    .toReversed()
}

interface OutOfReach {
  readonly step: LessonStep
  readonly losses: readonly Loss[]
}

/** Looks for what somebody took away that a later step needs; what the present one needs it says itself. */
export function* looksForTakenAway(at: Learning, history: History): Search<TakenAway | undefined> {
  // an example cannot be helped by whoever looks at it: there it counts too what is not gone for good, as a disk that was taken off
  const stopped = stoppedExample(at, history)
  const deeds = stopped
    ? pressesIn(history, at.session)
        .map(({ id }) => id)
        .toReversed()
    : takings(history, at.session)
  if (deeds.length === 0) return undefined
  const missed = stopped ?? (yield* looksForEnd(at, history))
  if (!missed || (missed.step.kind === 'do' && missed.step === presentOf(at))) return undefined
  const farther = (other: OutOfReach | undefined) => reachOf(at.lesson, other) > reachOf(at.lesson, missed)
  for (const by of deeds) {
    // what time alone has brought about nobody took away
    if (farther(yield* looksForEnd(at, advance(historyBefore(history, by), history.now)))) return { by, ...missed }
  }
  return undefined
}

/** The way that somebody comes: past every task and example, where only a question stays open. */
function reachOf({ steps }: Lesson, stops: OutOfReach | undefined): number {
  if (!stops) return Infinity
  return steps.indexOf(stops.step) + (stops.step.kind === 'predict' ? steps.length : 0)
}

/** The next example, where no task comes before it and one of its requests would be refused now. */
export function stoppedExample({ lesson, session }: Learning, history: History): OutOfReach | undefined {
  for (const step of lesson.steps) {
    if (session.done[step.id] !== undefined || session.skipped.includes(step.id) || step.kind === 'predict') continue
    if (step.kind === 'do') return undefined
    const plays = (from: History) => playsOn(step, playedOf(session, step.id), from) !== undefined
    // what is on its way arrives by itself
    return plays(history) || plays(advance(history, history.now + quarter)) ? undefined : { step, losses: [] }
  }
  return undefined
}

const presentOf = ({ lesson, session }: Learning) => lesson.steps[standings(lesson, session).indexOf('now')]

/** Goes on to the lesson's end, as it is meant: the first step that cannot be taken any more, or a question that would wait for ever. */
function* looksForEnd({ lesson, session: later }: Learning, from: History): Search<OutOfReach | undefined> {
  let history = from
  let session = judge(lesson, history, forgetUndone(later, history.log.size))
  for (const step of lesson.steps) {
    if (session.done[step.id] !== undefined || session.skipped.includes(step.id)) continue
    yield undefined
    if (step.kind === 'predict') {
      const answer = { picked: [], sure: false, from: history.log.size }
      session = { ...session, answers: { [step.id]: answer, ...session.answers } }
    } else if (step.kind === 'show') {
      const played = playsOn(step, playedOf(session, step.id), history)
      if (!played) return { step, losses: [] }
      history = played
      session = { ...session, done: { ...session.done, [step.id]: history.log.size } }
    } else {
      const reached = yield* looksForGoals({ lesson, session, step }, history)
      if (!reached) return { step, losses: lossesOf(lesson, session, { step, history }).flatMap((one) => one ?? []) }
      history = reached.history
    }
    session = judge(lesson, history, session)
  }
  const step = openIn(lesson, judge(lesson, advance(history, history.now + hour), session))
  return step && { step, losses: [] }
}

/** The first question that has not come out. */
const openIn = (lesson: Lesson, { done, skipped }: Session) =>
  lesson.steps.find(({ kind, id }) => kind === 'predict' && done[id] === undefined && !skipped.includes(id))

/** The story after what is left of an example; undefined where one of its requests would be refused, or what it waits for never comes. */
function playsOn({ parts }: ShowStep, played: number, from: History): History | undefined {
  let history = from
  for (const step of parts.slice(played).flat())
    for (const move of movesOf([step], history.account)) {
      const { history: after, answer } = playStep(history, move)
      if (answer?.ok === false || ('until' in move && !move.until(after.account))) return undefined
      history = after
    }
  return history
}

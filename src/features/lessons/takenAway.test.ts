import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { handle } from '#api/handle.ts'
import { findAtOnce, helpFrom } from '#course/help.ts'
import type { Lesson, LessonStep } from '#course/lesson.ts'
import { play, playStep, type Step, waits } from '#course/moves/script.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { opensOn } from '#course/opens.ts'
import { beginSession, forgetUndone, judge, playedOf, type Session, standings } from '#course/session.ts'
import { findNamed } from '#course/find/instances.ts'
import { looksForTakenAway, stoppedExample, takings } from '#course/takenAway.ts'
import type { History } from '#engine/history/history.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { historyBefore } from '#engine/history/past.ts'
import { hash } from '#lib/chance.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Press, pressesIn } from './specPresses.ts'

/** The number of things that are taken away at each moment; all with `WANDER=1000`, which takes a minute. */
const tries = Number(process.env['WANDER'] ?? 1)

interface At {
  readonly lesson: Lesson
  readonly session: Session
  readonly history: History
}

const begins = (lesson: Lesson): At => {
  const startedAt = opensOn(lesson, Date.UTC(2026, 10, 2, 1))
  const history = beginLesson(lesson, { region: 'ap-northeast-2', seed: `lesson/${lesson.id}`, startedAt })
  return { lesson, history, session: judge(lesson, history, beginSession(lesson, history)) }
}

const judged = (at: At): At => ({ ...at, session: judge(at.lesson, at.history, at.session) })

/** Each moment in a step that is taken as it is meant: after a question's answer, each part of an example, each request. */
function* taking(step: LessonStep, start: At, way: readonly Step[]): Generator<At> {
  let at = start
  if (step.kind === 'predict') {
    const answer = { picked: [], sure: false, from: at.history.log.size }
    yield judged({ ...at, session: { ...at.session, answers: { ...at.session.answers, [step.id]: answer } } })
  } else if (step.kind === 'show') {
    const sizes = [at.history.log.size]
    for (const part of step.parts) {
      const history = play(at.history, part)
      sizes.push(history.log.size)
      at = judged({ ...at, history, session: { ...at.session, shown: { ...at.session.shown, [step.id]: [...sizes] } } })
      yield at
    }
  } else
    for (const move of way) {
      at = judged({ ...at, history: playStep(at.history, move).history })
      yield at
    }
}

const waysOf = ({ otherWays }: Lesson) => ('none' in otherWays ? [] : Object.values(otherWays))

/** Each moment of a lesson that is taken as it is meant, by one of its ways. */
function* moments(lesson: Lesson, other: Readonly<Record<string, readonly Step[]>>): Generator<At> {
  let at = begins(lesson)
  yield at
  for (const step of lesson.steps)
    for (const next of taking(step, at, step.kind === 'do' ? (other[step.id] ?? step.solve) : [])) {
      at = next
      yield at
    }
}

const loaded = await Promise.all(lessonIndex.map(async ({ id, lesson }) => ({ id, lesson: await lesson() })))
const found = (at: At) => findAtOnce(looksForTakenAway(at, at.history))

it.each(loaded)(
  'whoever takes $id as it is meant is not told that anything is missed',
  { timeout: 120_000 },
  ({ lesson }) => {
    for (const way of [{}, ...waysOf(lesson)]) {
      let known = 0
      for (const at of moments(lesson, way)) {
        const many = takings(at.history, at.session).length
        if (many > known) expect(found(at)).toBeUndefined()
        expect(stoppedExample(at, at.history)).toBeUndefined()
        known = many
      }
    }
  },
)

/** The first step that somebody gets stuck at who looks at each example and takes every hint; undefined where they come to the end. */
function stuckAt({ lesson, ...start }: At): LessonStep | undefined {
  let at: At = { lesson, ...start }
  for (const step of lesson.steps) {
    if (at.session.done[step.id] !== undefined) continue
    if (step.kind === 'predict' && !at.session.answers[step.id]) for (const next of taking(step, at, [])) at = next
    if (step.kind === 'show') {
      const looked = looksAt(step, at)
      if (!looked) return step
      at = looked
    }
    for (let moves = 0; step.kind === 'do' && at.session.done[step.id] === undefined; moves++) {
      const move = moves < 60 ? helpFrom({ ...at, step }, at.history) : undefined
      if (!move) return step
      at = judged({ ...at, history: playStep(at.history, move).history })
    }
  }
  at = judged({ ...at, history: play(at.history, [waits(2 * hour)]) })
  return lesson.steps.find(({ id }) => at.session.done[id] === undefined)
}

/** Goes on with an example to its end; undefined where it shows something else than it says. */
function looksAt(step: Extract<LessonStep, { readonly kind: 'show' }>, at: At): At | undefined {
  let { history } = at
  for (const move of step.parts.slice(playedOf(at.session, step.id)).flat()) {
    const { size } = history.log
    history = playStep(history, move).history
    if ([...eventsFrom(history.log, size)].some(({ kind }) => kind === 'Refused')) return undefined
    if ('until' in move && !move.until(history.account)) return undefined
  }
  return judged({
    ...at,
    history,
    session: { ...at.session, done: { ...at.session.done, [step.id]: history.log.size } },
  })
}

const backTo = (by: number, at: At): At => {
  const history = historyBefore(at.history, by)
  return judged({ ...at, history, session: forgetUndone(at.session, history.log.size) })
}

/** The same some minutes later. */
const later = (at: At, history: History): At => judged({ ...at, history: play(history, [waits(4 * minute)]) })

/** Presses in an order of chance, the same one each time: first what takes something away by its name, last what is part of every network. */
const inOrder = (presses: readonly Press[], seed: string): readonly Press[] =>
  presses.toSorted((one, other) => rank(one) - rank(other) || hash(seed + one.name) - hash(seed + other.name))

function rank({ name }: Press): number {
  if (/^(terminate|release|deregister|fix|delete(?! subnet))/.test(name)) return 0
  return name.startsWith('delete subnet') ? 2 : 1
}

describe.each(loaded)('whoever takes something away early in $id', ({ lesson }) => {
  it('is told at once where a later step needs it, and only there', { timeout: 1_200_000 }, () => {
    const wrong: object[] = []
    let step: LessonStep | undefined
    for (const at of moments(lesson, {})) {
      const present = lesson.steps[standings(lesson, at.session).indexOf('now')]
      // once within a task, and within an example unless everything is tried
      if (present === step && (tries === 1 || present?.kind === 'do')) continue
      step = present
      if (!present) break
      const known = takings(at.history, at.session).length
      let tried = 0
      for (const { name, request } of inOrder(pressesIn(at.history), present.id + at.history.log.size)) {
        if (!request || tried === tries) continue
        const { history } = handle(at.history, request)
        if (takings(history, at.session).length === known) continue
        tried++
        const taken = later(at, history)
        const told = found(taken)
        const stuck = stuckAt(taken)
        // a task says itself what leads away from it, and time is nobody's doing
        const isOther = (stuck?.kind === 'do' && stuck === present) || stuckAt(later(at, at.history)) === stuck
        const misses = isOther ? undefined : stuck
        if (told?.step !== misses) wrong.push({ at: present.id, name, told: told?.step.id, misses: misses?.id })
        if (told && stuckAt(backTo(told.by, taken))) wrong.push({ at: present.id, name, back: 'to no good' })
      }
    }
    expect(wrong).toEqual([])
  })
})

describe.each(loaded)('whoever changes something in $id before an example', ({ lesson }) => {
  it('sees it all the same, or is told why not and led back', { timeout: 1_200_000 }, () => {
    const wrong: object[] = []
    let seen: LessonStep | undefined
    for (const at of moments(lesson, {})) {
      const present = lesson.steps[standings(lesson, at.session).indexOf('now')]
      if (!present) break
      if (present.kind === 'do' || present === seen) continue
      seen = present
      const presses = inOrder(pressesIn(at.history), present.id + at.history.log.size).toReversed()
      for (const { name, request } of presses.filter(({ request: one }) => one).slice(0, tries * 8)) {
        if (!request) continue
        const { history } = handle(at.history, request)
        if (history.log.size === at.history.log.size) continue
        const changed = later(at, history)
        if (!stoppedExample(changed, changed.history)) continue
        const told = found(changed)
        if (!told || stoppedExample(backTo(told.by, changed), backTo(told.by, changed).history))
          wrong.push({ at: present.id, name, told: told?.step.id })
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('whoever gives a thing another name, by which the lesson no longer finds it,', () => {
  const { lesson } = must(
    loaded.find(({ id }) => id === 'elastic-ip'),
    'the lesson of Elastic IPs',
  )
  const renamed = (name: string) => {
    const at = begins(lesson)
    const instance = must(findNamed(at.history.account, name), name)
    const Tags = [{ Key: 'Name', Value: 'foo' }]
    const { history } = handle(at.history, { action: 'CreateTags', params: { Resources: [instance.id], Tags } })
    return { at: later(at, history), id: instance.id, by: at.history.log.size }
  }

  it('is told that it is missed, before an example claims what it cannot show', () => {
    const { at, by } = renamed('web-1')
    expect(found(at)).toMatchObject({ by, step: { id: 'associate' } })
    expect(stuckAt(backTo(by, at))).toBeUndefined()
  })

  it('is led back to before that, also when it is terminated later', () => {
    const { at, id, by } = renamed('web-2')
    const { history } = handle(at.history, { action: 'TerminateInstances', params: { InstanceIds: [id] } })
    expect(found(later(at, history))).toMatchObject({ by, step: { id: 'move-it' } })
  })
})

it('an alarm that was deleted is made again by the next hint', () => {
  const { lesson } = must(
    loaded.find(({ id }) => id === 'alarms-to-mail-and-sms'),
    'the lesson of alarms',
  )
  for (const at of moments(lesson, {})) {
    const step = lesson.steps[standings(lesson, at.session).indexOf('now')]
    if (step?.id !== 'confirm' || step.kind !== 'do') continue
    const AlarmNames = list(at.history.account.alarms).map(({ name }) => name)
    const { history } = handle(at.history, { action: 'DeleteAlarms', params: { AlarmNames } })
    expect(helpFrom({ ...at, step }, history)).toMatchObject({ ask: 'PutMetricAlarm' })
    return
  }
  throw new Error('the step never came')
})

describe('whoever takes off a disk that an example is about', () => {
  const { lesson } = must(
    loaded.find(({ id }) => id === 'ebs-fails'),
    'the lesson of failing volumes',
  )
  /** The lesson as it is meant, up to an example. */
  const before = (id: string): At => {
    for (const at of moments(lesson, {})) {
      const present = lesson.steps[standings(lesson, at.session).indexOf('now')]
      if (present?.id === id) return at
    }
    throw new Error(`no ${id}`)
  }

  it('is told at once, with the way back, though the disk is still there', () => {
    const at = before('unreachable')
    const by = at.history.log.size
    const volume = must(
      list(at.history.account.volumes).find(({ tags }) => tags['Name'] === 'data'),
      'the volume',
    )
    const request = { action: 'DetachVolume', params: { VolumeId: volume.id, Force: true } }
    const off = later(at, handle(at.history, request).history)
    expect(found(off)).toMatchObject({ by, step: { id: 'unreachable' } })
    expect(stuckAt(backTo(by, off))).toBeUndefined()
  })
})

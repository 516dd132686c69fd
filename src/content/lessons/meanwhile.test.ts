import type { Lesson, LessonStep } from '#course/lesson.ts'
import { findNamed } from '#course/find/instances.ts'
import { launches, reboot } from '#course/moves/instances.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { play, type Step, waits } from '#course/moves/script.ts'
import { opensOn } from '#course/opens.ts'
import { beginSession, judge, type Session } from '#course/session.ts'
import type { Account } from '#engine/account.ts'
import type { History } from '#engine/history/history.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { lessonIndex } from './lessonIndex.ts'

/** The first name that the launch form would propose. */
const free = (account: Account) => {
  for (let nth = 1; ; nth++) if (!findNamed(account, `web-${nth}`)) return `web-${nth}`
}
const running = (account: Account) => list(account.instances).find(({ state }) => state === 'running')?.tags['Name']

/** What people do on their own once they have answered, before they go on. */
const meanwhile: Readonly<Record<string, (account: Account) => readonly Step[]>> = {
  'launches an instance of their own': (account) => [...launches(free(account)), waits(4 * minute)],
  'reboots what runs': (account) => {
    const name = running(account)
    return name === undefined ? [] : [reboot(name), waits(4 * minute)]
  },
  'lets an hour pass': () => [waits(hour)],
}

interface At {
  readonly history: History
  readonly session: Session
}

/** One step of a lesson, taken as it is meant: the example looked at, the question answered, the task done. */
function takes(lesson: Lesson, step: LessonStep, { history, session }: At): At {
  if (step.kind === 'predict') {
    const answer = { picked: [], sure: false, from: history.log.size }
    return {
      history,
      session: judge(lesson, history, { ...session, answers: { ...session.answers, [step.id]: answer } }),
    }
  }
  if (step.kind === 'do') {
    const done = play(history, step.solve)
    return { history: done, session: judge(lesson, done, session) }
  }
  let played = history
  const sizes = [history.log.size]
  for (const part of step.parts) {
    played = play(played, part)
    sizes.push(played.log.size)
  }
  return {
    history: played,
    session: judge(lesson, played, { ...session, shown: { ...session.shown, [step.id]: sizes } }),
  }
}

const truthOf = ({ session }: At, id: string) => session.answers[id]?.truth

/** The answers that come out of a question where something is done before what answers it. */
function comesOut(lesson: Lesson, nth: number, answered: At, acts: (account: Account) => readonly Step[]) {
  let at: At = { ...answered, history: play(answered.history, acts(answered.history.account)) }
  const id = lesson.steps[nth]?.id ?? ''
  for (const step of lesson.steps.slice(nth + 1)) {
    at = takes(lesson, step, at)
    if (truthOf(at, id)) break
  }
  return truthOf(at, id)
}

const loaded = await Promise.all(lessonIndex.map(async ({ id, lesson }) => ({ id, lesson: await lesson() })))

const begins = (lesson: Lesson): At => {
  const startedAt = opensOn(lesson, Date.UTC(2026, 10, 2, 1))
  const history = beginLesson(lesson, { region: 'ap-northeast-2', seed: `lesson/${lesson.id}`, startedAt })
  return { history, session: judge(lesson, history, beginSession(lesson, history)) }
}

it.each(loaded)(
  'a question of $id comes out the same where the task that it is about was done before the answer',
  ({ lesson }) => {
    let at = begins(lesson)
    for (const [nth, step] of lesson.steps.entries()) {
      const next = lesson.steps.slice(nth).find(({ kind }) => kind !== 'predict')
      if (step.kind === 'predict' && next?.kind === 'do') {
        const answered = takes(lesson, step, at)
        const right = truthOf(answered, step.id) ?? comesOut(lesson, nth, answered, () => [])
        const done = play(at.history, next.solve)
        const early = takes(lesson, step, { history: done, session: judge(lesson, done, at.session) })
        expect(truthOf(early, step.id) ?? comesOut(lesson, nth, early, () => []), step.id).toEqual(right)
      }
      at = takes(lesson, step, at)
    }
  },
)

it.each(loaded)('a question of $id comes out the same, whatever somebody does on their own first', ({ lesson }) => {
  let at = begins(lesson)
  for (const [nth, step] of lesson.steps.entries()) {
    at = takes(lesson, step, at)
    // what is answered at once is answered before anybody does anything
    if (step.kind !== 'predict' || truthOf(at, step.id)) continue
    const right = comesOut(lesson, nth, at, () => [])
    expect(right, step.id).toBeDefined()
    for (const [what, acts] of Object.entries(meanwhile))
      expect(comesOut(lesson, nth, at, acts), `${step.id}: somebody ${what}`).toEqual(right)
  }
})

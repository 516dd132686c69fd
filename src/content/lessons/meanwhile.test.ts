import type { Lesson, LessonStep } from '#course/lesson.ts'
import { findNamed } from '#course/find/instances.ts'
import { launches, reboot } from '#course/moves/instances.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { play, type Step, waits } from '#course/moves/script.ts'
import { opensOn } from '#course/opens.ts'
import { beginSession, judge } from '#course/session.ts'
import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { lessonIndex } from './lessonIndex.ts'

/** The first name that the launch form would propose. */
const free = (account: Account) => {
  for (let nth = 1; ; nth++) if (!findNamed(account, `web-${nth}`)) return `web-${nth}`
}
const running = (account: Account) => list(account.instances).find(({ state }) => state === 'running')?.tags['Name']

/** What people do on their own once they have answered, before they look at the example. */
const meanwhile: Readonly<Record<string, (account: Account) => readonly Step[]>> = {
  'launches an instance of their own': (account) => [...launches(free(account)), waits(4 * minute)],
  'reboots what runs': (account) => {
    const name = running(account)
    return name === undefined ? [] : [reboot(name), waits(4 * minute)]
  },
  'lets an hour pass': () => [waits(hour)],
}

const isNext = (steps: readonly LessonStep[], at: number) =>
  steps.slice(at).find(({ kind }) => kind !== 'predict')?.kind === 'show'

/** The answers that come out where something is done after one question of the lesson that an example answers. */
function truthsOf(lesson: Lesson, at: number, acts: (account: Account) => readonly Step[]) {
  const beginning = {
    region: 'ap-northeast-2',
    seed: `lesson/${lesson.id}`,
    startedAt: opensOn(lesson, Date.UTC(2026, 10, 2, 1)),
  } as const
  let history = beginLesson(lesson, beginning)
  let session = judge(lesson, history, beginSession(lesson, history))
  for (const [place, step] of lesson.steps.entries()) {
    if (step.kind === 'predict') {
      const answer = { picked: [], sure: false, from: history.log.size }
      session = judge(lesson, history, { ...session, answers: { ...session.answers, [step.id]: answer } })
      if (place === at) history = play(history, acts(history.account))
    } else if (step.kind === 'do') history = play(history, step.solve)
    else {
      const sizes = [history.log.size]
      for (const part of step.parts) {
        history = play(history, part)
        sizes.push(history.log.size)
      }
      session = { ...session, shown: { ...session.shown, [step.id]: sizes } }
    }
    session = judge(lesson, history, session)
    if (place > at && step.kind === 'show') return session.answers[lesson.steps[at]?.id ?? '']?.truth
  }
  return undefined
}

const loaded = await Promise.all(lessonIndex.map(async ({ id, lesson }) => ({ id, lesson: await lesson() })))

it.each(loaded)(
  'a question of $id that an example answers comes out the same, whoever does something first',
  ({ lesson }) => {
    const wrong = lesson.steps.flatMap((step, at) => {
      if (step.kind !== 'predict' || !isNext(lesson.steps, at)) return []
      const right = truthsOf(lesson, at, () => [])
      return Object.entries(meanwhile).flatMap(([what, acts]) => {
        const truth = truthsOf(lesson, at, acts)
        return JSON.stringify(truth) === JSON.stringify(right) ? [] : [{ step: step.id, what, truth, right }]
      })
    })
    expect(wrong).toEqual([])
  },
)

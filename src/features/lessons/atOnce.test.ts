import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { handle } from '#api/handle.ts'
import { asMeant } from '#course/asMeant.ts'
import type { PredictStep } from '#course/lesson.ts'
import { play, waits } from '#course/moves/script.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { beginSession, judge } from '#course/session.ts'
import type { History } from '#engine/history/history.ts'
import { hash } from '#lib/chance.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { pressesIn } from './specPresses.ts'

/** The number of presses that are tried before each answer; all with `WANDER=1000`. */
const tries = Number(process.env['WANDER'] ?? 2)

/** Presses that have once made a right answer wrong, found with every press tried. */
const once: readonly string[] = [
  'stop old-1',
  'closeSSH old-1-group',
  'stopProtection-on old-1',
  'old-1: has AmazonSSMRoleForInstancesQuickSetup',
  'web-1: its metadata asks no token',
  'start office-1',
  'terminationProtection-on books-1',
  'delete archive-copy',
  'stop shop-2',
]

it.each(lessonIndex)(
  'what somebody does before they answer makes nothing else true in $id, where the answer comes at once',
  async ({ lesson: load }) => {
    const lesson = await load()
    const seed = `lesson/${lesson.id}`
    let history = beginLesson(lesson, { region: 'ap-northeast-2', seed, startedAt: Date.UTC(2026, 10, 2, 1) })
    let session = judge(lesson, history, beginSession(lesson, history))
    const truthAt = (step: PredictStep, then: History) => {
      const answer = { picked: [], sure: false, from: then.log.size }
      const before = { ...session, answers: { ...session.answers, [step.id]: answer } }
      return asMeant(lesson, judge(lesson, then, before), before, then.beginning).answers[step.id]?.truth
    }
    for (const step of lesson.steps) {
      if (step.kind === 'predict') {
        const right = truthAt(step, history)
        const offered = pressesIn(history).toSorted((one, other) => hash(seed + one.name) - hash(seed + other.name))
        const tried = [...offered.slice(0, tries), ...offered.filter(({ name }) => once.includes(name))]
        for (const { name, request, wait = 4 * minute } of right ? tried : []) {
          const then = play(request ? handle(history, request).history : history, [waits(wait)])
          expect(truthAt(step, then), `${step.id}: ${name}`).toEqual(right)
        }
        session = {
          ...session,
          answers: { ...session.answers, [step.id]: { picked: [], sure: false, from: history.log.size } },
        }
      } else if (step.kind === 'show') {
        const sizes = [history.log.size]
        for (const part of step.parts) {
          history = play(history, part)
          sizes.push(history.log.size)
        }
        session = { ...session, shown: { ...session.shown, [step.id]: sizes } }
      } else history = play(history, step.solve)
      session = judge(lesson, history, session)
    }
  },
)

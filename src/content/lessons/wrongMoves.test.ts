import { opens } from '#course/moves/instances.ts'
import { play, type Step } from '#course/moves/script.ts'
import { allowsPast, makesTable } from '#course/moves/vpcs.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { beginSession, judge, missesOf } from '#course/session.ts'
import { must } from '#lib/never.ts'
import { describe, expect, it } from 'vitest'
import { lessonIndex } from './lessonIndex.ts'

/** What a lesson answers to wrong moves at one of its tasks, solved as it is meant until then. */
async function answeredTo(id: string, stepId: string, wrong: readonly Step[]) {
  const lesson = await must(
    lessonIndex.find((one) => one.id === id),
    id,
  ).lesson()
  let history = beginLesson(lesson, { region: 'ap-northeast-2', seed: id, startedAt: Date.UTC(2026, 10, 2, 1) })
  let session = judge(lesson, history, beginSession(lesson, history))
  for (const step of lesson.steps) {
    if (step.kind === 'do' && step.id === stepId) {
      history = play(history, wrong)
      session = judge(lesson, history, session)
      return session.done[stepId] === undefined ? missesOf(lesson, session, { step, history }) : 'done'
    }
    if (step.kind === 'show') {
      history = play(history, step.parts.flat())
      session = { ...session, done: { ...session.done, [step.id]: history.log.size } }
    } else if (step.kind === 'do') history = play(history, step.solve)
    session = judge(lesson, history, session)
  }
  return 'no such task'
}

const wayIn = { number: 110, egress: false, ports: [1024, 65_535] } as const

describe('a wrong move in a lesson is answered in its words', () => {
  it.each<[string, string, string, readonly Step[], string]>([
    [
      'why-it-times-out',
      'route',
      'a table of its own without a route',
      makesTable('another', 'quiet'),
      'routeElsewhere',
    ],
    ['why-it-times-out', 'acl', 'a rule for the way in', [allowsPast('shop-2', wayIn)], 'answerKept'],
    ['why-it-times-out', 'two', 'the rule alone', [opens('shop-3', 80)], 'nobodyHome'],
  ])('%s, %s: %s', async (lesson, step, _, wrong, miss) => {
    expect(await answeredTo(lesson, step, wrong)).toContain(miss)
  })
})

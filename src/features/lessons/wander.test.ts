import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { handle } from '#api/handle.ts'
import { helpFrom, type Learner, leadsOn, looksForWay, wayBack } from '#course/help.ts'
import type { Lesson } from '#course/lesson.ts'
import { idOf } from '#course/find/instances.ts'
import { stop, terminate, untilState } from '#course/moves/instances.ts'
import { does, play, playStep, waits } from '#course/moves/script.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { detaches, modifies } from '#course/moves/storage.ts'
import { beginSession, judge } from '#course/session.ts'
import type { History } from '#engine/history/history.ts'
import { historyBefore } from '#engine/history/past.ts'
import { hash } from '#lib/chance.ts'
import { must } from '#lib/never.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { type Press, pressesIn } from './specPresses.ts'

/** The number of presses that are tried at each step; all with `WANDER=1000`, which takes minutes. */
const tries = Number(process.env['WANDER'] ?? 2)

/** The text that the order of the presses is drawn from: another one, `WANDER_SEED=b`, tries other pairs. */
const seedText = process.env['WANDER_SEED'] ?? ''

interface At extends Learner {
  readonly history: History
}

/** A lesson as it stands at each thing that there is to do, solved as it is meant until then. */
function atEachTask(lesson: Lesson): readonly At[] {
  const beginning = {
    region: 'ap-northeast-2',
    seed: `lesson/${lesson.id}`,
    startedAt: Date.UTC(2026, 10, 2, 1),
  } as const
  let history = beginLesson(lesson, beginning)
  let session = judge(lesson, history, beginSession(lesson, history))
  const tasks: At[] = []
  for (const step of lesson.steps) {
    if (step.kind === 'show') {
      const sizes = [history.log.size]
      for (const part of step.parts) {
        history = play(history, part)
        sizes.push(history.log.size)
      }
      session = { ...session, shown: { ...session.shown, [step.id]: sizes } }
    } else if (step.kind === 'predict') {
      const answer = { picked: [], sure: false, from: history.log.size }
      session = { ...session, answers: { ...session.answers, [step.id]: answer } }
    } else {
      tasks.push({ lesson, session, step, history })
      history = play(history, step.solve)
    }
    session = judge(lesson, history, session)
  }
  return tasks
}

/** Some of the presses, chosen by their names: the same ones each time. */
const some = (presses: readonly Press[], seed: string, many: number) =>
  presses.toSorted((one, other) => hash(seed + one.name) - hash(seed + other.name)).slice(0, many)

const presses = (history: History, { request, wait = 4 * minute }: Press) =>
  play(request ? handle(history, request).history : history, [waits(wait)])

/** The presses of somebody who knows no better: one press, or two. */
function wanderings(at: At): readonly { readonly path: string; readonly history: History }[] {
  const seed = `${seedText}${at.lesson.id}/${at.step.id}/`
  return some(pressesIn(at.history), seed, tries).flatMap((first, nth) => {
    const history = presses(at.history, first)
    const [second] = some(pressesIn(history), `${seed}${first.name}/`, 1)
    const alone = { path: first.name, history }
    if (!second || nth % 2 === 1) return [alone]
    return [alone, { path: `${first.name}, then ${second.name}`, history: presses(history, second) }]
  })
}

/** Ways on which somebody has been stranded once, found with every press tried, or by hand. */
const once: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'logging-in/no-door': [['old-1: default alone'], ['root of old-1 replaced', 'breakNetworkMisconfigured old-1']],
  'why-it-times-out/route': [
    ['closeSSH shop-2-group', 'inside-halt shop-1'],
    ['breakOSHung shop-1'],
    ['breakOSHung shop-1', 'breakNetworkMisconfigured lab-1'],
  ],
  'why-it-times-out/acl': [['breakOSHung shop-2'], ['breakRootDiskFull shop-2', 'root of shop-3 replaced']],
  'hibernate/hibernate-it': [['breakHostSoftwareFailing batch-1', 'breakMemoryExhausted batch-1']],
  'whose-fault-is-it/page-up': [['breakFileSystemCorrupt web-1', 'breakRequestsThrottled account']],
  'alarms-to-mail-and-sms/confirm': [['an hour'], ['three days'], ['breakNetworkMisconfigured web-1', 'three days']],
  'logging-in/let-me-in': [['openSSH web-1-group'], ['web-1: also in old-1-group']],
  'first-instance/wait': [['breakRootDiskFull web-1']],
  'running-but-unreachable/shop-3': [
    ['breakRootDiskFull shop-3', 'inside-reboot shop-3'],
    ['breakOSHung shop-3'],
    ['breakHostPowerLost shop-3'],
  ],
  'self-healing-and-slack/slack': [['breakHostPowerLost web-1']],
}

const knownWays = (at: At) =>
  (once[`${at.lesson.id}/${at.step.id}`] ?? []).map((path) => ({
    path: path.join(', then '),
    history: path.reduce((history, name) => presses(history, pressOf(history, name)), at.history),
  }))

const pressOf = (history: History, name: string): Press =>
  must(
    pressesIn(history).find((press) => press.name === name),
    name,
  )

type End = 'reached' | 'led back'

/** Takes every hint; where there is none, the page knows and leads back to where there was one. */
function goOn(
  at: Learner,
  start: History,
  isBack = false,
): { readonly end: End | 'stranded'; readonly refused: readonly string[] } {
  let history = start
  let session = judge(at.lesson, history, at.session)
  const refused: string[] = []
  for (let moves = 0; moves < 60; moves++) {
    if (session.done[at.step.id] !== undefined) return { end: isBack ? 'led back' : 'reached', refused }
    const learner = { ...at, session }
    const move = helpFrom(learner, history)
    if (!move) {
      const back = isBack ? undefined : wayBack(history, session, (past) => leadsOn(learner, past))
      const isKnown = !knowsWay(learner, history)
      return back !== undefined && isKnown ? goOn(at, historyBefore(history, back), true) : { end: 'stranded', refused }
    }
    const played = playStep(history, move)
    if (played.answer && !played.answer.ok) refused.push(played.answer.error.message)
    history = played.history
    session = judge(at.lesson, history, session)
  }
  return { end: 'stranded', refused }
}

/** True where the page, which looks bit by bit, finds one. */
function knowsWay(learner: Learner, history: History): boolean {
  const search = looksForWay(learner, history)
  let next = search.next()
  while (!next.done) next = search.next()
  return next.value
}

describe.each(lessonIndex)('whoever wanders in the lesson $id', ({ lesson: load }) => {
  it('is led on by the hints, or back to where they lead on; no hint is refused', { timeout: 600_000 }, async () => {
    const wrong = atEachTask(await load()).flatMap((at) =>
      [...wanderings(at), ...knownWays(at)].flatMap(({ path, history }) => {
        const { end, refused } = goOn(at, history)
        return end === 'stranded' || refused.length > 0 ? [{ task: at.step.id, path, end, refused }] : []
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('whoever asks while something is on its way that would refuse the next request', () => {
  it.each([
    ['elastic-ip', 'restart-it', ['disassociate web-ip', 'stop web-1', 'start web-1']],
    ['elastic-ip', 'restart-it', ['inside-reboot web-1', 'disassociate web-ip', 'stop web-1', 'start web-1']],
  ])('is told to wait, not sent back: %s, %s', async (id, task, path) => {
    const load = must(
      lessonIndex.find((one) => one.id === id),
      id,
    )
    const at = must(
      atEachTask(await load.lesson()).find(({ step }) => step.id === task),
      task,
    )
    const before = path.slice(0, -1).reduce((history, name) => presses(history, pressOf(history, name)), at.history)
    const history = presses(before, { ...pressOf(before, path.at(-1) ?? ''), wait: 0 })
    expect(helpFrom(at, history)).toHaveProperty('until')
    expect(goOn(at, history)).toEqual({ end: 'reached', refused: [] })
  })
})

describe('whoever takes a volume off, or marks it, before its instance is terminated', async () => {
  const load = must(
    lessonIndex.find(({ id }) => id === 'terminate-and-what-survives'),
    'the lesson of what survives',
  )
  const at = must(
    atEachTask(await load.lesson()).find(({ step }) => step.id === 'terminate-it'),
    'its last but one task',
  )
  const unprotects = modifies('web-1', { DisableApiTermination: { Value: false } })

  it('is told at once that the volume goes with it: nothing is put right on what is being terminated', () => {
    const marks = modifies('web-1', {
      BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { DeleteOnTermination: true } }],
    })
    const before = play(at.history, [marks, unprotects])
    expect(helpFrom(at, before)).toBeDefined()
    expect(helpFrom(at, play(before, [terminate('web-1')]))).toBeUndefined()
  })

  it('attaches it again, and is not told to take back what is half of the way', () => {
    const asked: string[] = []
    let history = play(at.history, [...detaches('data-1'), unprotects])
    for (
      let move = helpFrom(at, history);
      move;
      move = helpFrom({ ...at, session: judge(at.lesson, history, at.session) }, history)
    ) {
      if (judge(at.lesson, history, at.session).done[at.step.id] !== undefined) break
      if ('ask' in move) asked.push(move.ask)
      history = playStep(history, move).history
    }
    expect(asked).toEqual(['AttachVolume', 'TerminateInstances'])
  })
})

it('whoever gives an instance another name in a task gets it back by the hints, and keeps what they have done', async () => {
  const load = must(
    lessonIndex.find(({ id }) => id === 'elastic-ip'),
    'the lesson of Elastic IPs',
  )
  const at = must(
    atEachTask(await load.lesson()).find(({ step }) => step.id === 'restart-it'),
    'its first task',
  )
  const renamed = play(at.history, [
    stop('web-1'),
    untilState('web-1', 'stopped'),
    does('CreateTags', (account) => ({ Resources: [idOf(account, 'web-1')], Tags: [{ Key: 'Name', Value: 'mine' }] })),
  ])
  expect(goOn(at, renamed)).toEqual({ end: 'reached', refused: [] })
})

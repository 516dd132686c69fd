import { beginHistory } from '#engine/history/begin.ts'
import { minute } from '#lib/time.ts'
import type { Goal, Loss } from '../goal.ts'
import { findNamed, idOf } from '../find/instances.ts'
import { runs, start, stop, untilChecked, untilState } from '../moves/instances.ts'
import { does, play, type Step, waits } from '../moves/script.ts'

/** The instance that the specs of goals do things to: a web server that has been up for a while. */
export const name = 'web-1'
const began = play(beginHistory({ region: 'ap-northeast-2', seed: 'goals', startedAt: 1_793_577_600_000 }), [
  ...runs(name, { open: [22, 80] }),
  waits(5 * minute),
])

/** True where a goal is met by these steps, after others that do not count. */
export const meets = (goal: Goal, steps: readonly Step[], before: readonly Step[] = []): boolean => {
  const from = play(began, before)
  return goal.met({ history: play(from, steps), from: from.log.size })
}

/** The loss among these steps, after others that do not count; undefined where the goal stays in reach. */
export const loses = (goal: Goal, steps: readonly Step[], before: readonly Step[] = []): Loss | undefined => {
  const from = play(began, before)
  return goal.lost({ history: play(from, steps), from: from.log.size })
}

export const ofIt = (action: string, more: object = {}): Step =>
  does(action, (account) => ({ InstanceId: idOf(account, name), ...more }))
export const ofRoot = (action: string, more: object = {}): Step =>
  does(action, (account) => ({ VolumeId: findNamed(account, name)?.volumeIds[0], ...more }))
export const breaks = (Fault: string): Step => ofIt('InjectFault', { Fault })

export const stopped: readonly Step[] = [stop(name), untilState(name, 'stopped')]
export const startsAgain: readonly Step[] = [
  start(name),
  untilState(name, 'running'),
  untilChecked(name),
  waits(2 * minute),
]

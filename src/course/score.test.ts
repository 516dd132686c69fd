import type { FaultName } from '#engine/world/faults/names.ts'
import { beginHistory, type History } from '#engine/history/begin.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import type { Lesson } from './lesson.ts'
import { idOf } from './find/instances.ts'
import { remedyFor } from './remedy.ts'
import { runs, start, stop, untilState } from './moves/instances.ts'
import { scoreFaults, scoreOf } from './score.ts'
import { does, play, type Step, waits } from './moves/script.ts'
import { beginSession } from './session.ts'

const name = 'web-1'
const brings = does('InjectMystery', (account) => ({ InstanceId: idOf(account, name) }))
const says = (fault: FaultName) => does('NameMystery', (account) => ({ InstanceId: idOf(account, name), Fault: fault }))
const givesUp = does('RevealMystery', (account) => ({ InstanceId: idOf(account, name) }))

interface Night {
  readonly before: History
  readonly after: History
}

/** A night that begins with this fault, which some seed has; then what is done. */
function night(fault: FaultName, steps: readonly Step[]): Night {
  for (let nth = 0; nth < 300; nth++) {
    const opened = beginHistory({ seed: `score-${nth}`, region: 'us-east-1', startedAt: Date.UTC(2026, 10, 2) })
    const before = play(opened, runs(name, { open: [22, 80] }))
    const ill = play(before, [brings])
    if (list(ill.account.mysteries)[0]?.fault === fault) return { before, after: play(ill, steps) }
  }
  throw new Error(`no seed has ${fault}`)
}
const scored = ({ before, after }: Night) => scoreFaults({ history: after, from: before.log.size })
const only = (one: Night) => must(scored(one).calls[0], 'a call')

describe('the score of a fault', () => {
  it('says how long it took to name it, and how often it was named wrongly', () => {
    const call = only(
      night('WebServerCrashed', [
        waits(2 * minute),
        says('OSHung'),
        waits(minute),
        says('HostPowerLost'),
        waits(minute),
        says('WebServerCrashed'),
        waits(hour),
      ]),
    )
    expect(call).toMatchObject({ name, namedAfter: 4 * minute, wrong: 2, gaveUp: false })
  })

  it('that was given up has no time of naming', () => {
    const call = only(night('WebServerCrashed', [says('OSHung'), waits(minute), givesUp]))
    expect(call).toMatchObject({ namedAfter: undefined, wrong: 1, gaveUp: true })
  })

  it('counts as downtime only while the web page does not answer', () => {
    const remedy = remedyFor('WebServerCrashed', name)
    const mended = [waits(7 * minute), ...remedy, waits(hour)]
    expect(only(night('WebServerCrashed', mended)).down).toBe(7 * minute)
    expect(only(night('WebServerCrashed', [waits(hour)])).down).toBe(hour)
  })

  it('has no downtime where the page goes on answering', () => {
    expect(only(night('VolumeIOStalled', [waits(10 * minute)])).down).toBe(0)
  })

  it('counts the downtime of a remedy too', () => {
    const { down } = only(
      night('VolumeIOStalled', [stop(name), untilState(name, 'stopped'), waits(10 * minute), start(name)]),
    )
    expect(down).toBeGreaterThan(10 * minute)
  })

  it('ends where the next fault of the same instance begins', () => {
    const one = night('WebServerCrashed', [
      waits(3 * minute),
      says('WebServerCrashed'),
      ...remedyFor('WebServerCrashed', name),
      waits(minute),
      brings,
      waits(minute),
      says('KernelIncompatible'),
      says('RootDiskFull'),
    ])
    const { calls, down } = scored(one)
    expect(calls.map(({ at }) => at)).toHaveLength(2)
    expect(calls[0]).toMatchObject({ down: 3 * minute, wrong: 0, namedAfter: 3 * minute })
    expect(calls[1]?.wrong).toBeGreaterThan(0)
    expect(down).toBe((calls[0]?.down ?? 0) + (calls[1]?.down ?? 0))
  })
})

describe('the score of a night', () => {
  it('costs what the account cost since its beginning', () => {
    const { before, after } = night('WebServerCrashed', [waits(hour)])
    const { dollars } = scored({ before, after })
    expect(scored({ before, after: before }).dollars).toBe(0)
    const perHour = 0.0104 + 0.005 + (8 * 0.08) / 720
    expect(dollars).toBeCloseTo(perHour, 6)
    expect(get(after.account.instances, idOf(after.account, name))?.type).toBe('t3.micro')
  })

  it('is read at the end of its lesson, whatever came later', () => {
    const { before, after } = night('WebServerCrashed', [waits(5 * minute), says('WebServerCrashed')])
    const lesson: Lesson = {
      id: 'spec',
      minutes: 1,
      start: [],
      steps: [{ kind: 'do', id: 'it', goals: [], solve: [] }],
      taught: 'looking',
      otherWays: { none: 'spec' },
      score: scoreFaults,
    }
    const begun = beginSession(lesson, before)
    const over = { ...begun, done: { it: after.log.size } }
    const later = play(after, [waits(hour), stop(name)])
    expect(scoreOf(lesson, later, over)).toEqual(scoreOf(lesson, after, begun))
    expect(scoreOf(lesson, later, begun)?.down).toBe(hour + 5 * minute)
    const asks: Lesson = {
      ...lesson,
      steps: [{ kind: 'predict', id: 'guess', pick: 'one', settled: () => false, options: {} }, ...lesson.steps],
    }
    expect(scoreOf(asks, later, over)?.down).toBe(hour + 5 * minute)
    expect(scoreOf(asks, later, { ...over, skipped: ['guess'] })).toEqual(scoreOf(lesson, after, begun))
    const { score: _, ...without } = lesson
    expect(scoreOf(without, later, over)).toBeUndefined()
  })
})

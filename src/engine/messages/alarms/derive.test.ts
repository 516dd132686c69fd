import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { get, put } from '#lib/table.ts'
import { day, hour, minute, second } from '#lib/time.ts'
import { follow, type Trail } from '#lib/trail.ts'
import { type Account, openAccount } from '../../account.ts'
import type { Failures } from '../../observers/checks/check.ts'
import type { Alarm, AlarmState, Missing } from './alarm.ts'
import { alarmEvents } from './events.ts'
import { alarm, at, id, start } from './example.ts'
import { nextChange, deriveAlarms } from './derive.ts'
import { evaluateAt, nextEvaluation, paceOf, reachOf } from './window.ts'

const empty = openAccount({ seed: 'settle', region: 'ap-northeast-2', startedAt: start })

const sent = (trail: Trail<Failures>): Account => ({
  ...empty,
  checkTrails: put(empty.checkTrails, id, { instanceId: id, trail }),
})

const good: Failures = { system: 0, instance: 0 }
const bad: Failures = { system: 0, instance: 1 }
const steps = (...told: readonly (readonly [number, Failures | undefined])[]): Account =>
  sent(told.reduce<Trail<Failures>>((trail, [from, value]) => follow(trail, from, value), []))

describe('an alarm on three failed minutes', () => {
  it('changes in the minute after the third one, as real alarms do', () => {
    const account = steps([at(-60), good], [at(54, 20), bad])
    // seen: points stamped :54, :55 and :56, changed at :57:38
    expect(nextChange(account, alarm, at(54, 20))).toBe(at(57, 38))
    expect(evaluateAt(account, alarm, at(57, 38)).reason).toContain(
      '[1.0 (03/10/25 16:56:00), 1.0 (03/10/25 16:55:00), 1.0 (03/10/25 16:54:00)]',
    )
  })

  it('has nothing to wait for while all is well', () => {
    expect(nextChange(steps([at(-60), good]), alarm, at(0))).toBeUndefined()
    expect(nextChange(steps([at(-60), good], [at(-30), bad]), { ...alarm, state: 'ALARM' }, at(0))).toBeUndefined()
  })

  it('does not change over two failed minutes', () => {
    expect(nextChange(steps([at(-60), good], [at(10, 5), bad], [at(12, 5), good]), alarm, at(12, 5))).toBeUndefined()
  })

  it('is OK again after the first good minute', () => {
    const account = steps([at(-60), bad], [at(10, 5), good])
    expect(nextChange(account, { ...alarm, state: 'ALARM' }, at(10, 5))).toBe(at(11, 38))
  })

  it('goes back at its next evaluation after somebody forced its state', () => {
    expect(nextChange(steps([at(-60), good]), { ...alarm, state: 'ALARM' }, at(5, 38))).toBe(at(6, 38))
  })

  it('knows at its first evaluation what was published before it was made', () => {
    const fresh: Alarm = { ...alarm, state: 'INSUFFICIENT_DATA' }
    expect(nextChange(steps([at(-60), bad]), fresh, at(0))).toBe(at(0, 38))
  })

  it('lacks data only when the whole evaluation range is empty', () => {
    const account = steps([at(-60), good], [at(10, 5), undefined])
    // the last point is stamped :09, and five buckets no longer hold it at :15
    expect(nextChange(account, alarm, at(10, 5))).toBe(at(15, 38))
    expect(evaluateAt(account, alarm, at(15, 38))).toEqual({
      state: 'INSUFFICIENT_DATA',
      reason: 'Insufficient Data: 3 datapoints were unknown.',
    })
  })

  it('keeps its state over missing data where that is ignored', () => {
    const account = steps([at(-60), good], [at(10, 5), undefined])
    expect(nextChange(account, { ...alarm, treatMissing: 'ignore' }, at(10, 5))).toBeUndefined()
  })
})

it('an alarm of one quarter of an hour is OK again after three of them without data, as a real one was', () => {
  const rare: Alarm = {
    ...alarm,
    state: 'ALARM',
    period: 900,
    evaluationPeriods: 1,
    datapointsToAlarm: 1,
    treatMissing: 'notBreaching',
    phase: 51 * second,
  }
  const account = steps([at(-10), bad], [at(-9, 30), undefined])
  // seen: last datapoint 19:50:31, OK at 20:36:51
  expect(nextChange(account, rare, at(-9, 30))).toBe(at(36, 51))
})

it('an alarm that treats missing data as breaching waits for the last good point to leave the range, as a real one did', () => {
  const stale: Alarm = {
    ...alarm,
    period: 900,
    evaluationPeriods: 8,
    datapointsToAlarm: 8,
    treatMissing: 'breaching',
    phase: 49 * second,
  }
  const account = steps([at(43), good], [at(44), undefined])
  // seen: last datapoint 05:43:53, alarm at 08:14:49
  expect(nextChange(account, stale, at(44))).toBe(at(194, 49))
})

const anyAlarm = fc.record({
  period: fc.constantFrom(60, 120, 300),
  n: fc.integer({ min: 1, max: 5 }),
  m: fc.integer({ min: 1, max: 5 }),
  treatMissing: fc.constantFrom<Missing>('missing', 'ignore', 'breaching', 'notBreaching'),
  state: fc.constantFrom<AlarmState>('OK', 'ALARM', 'INSUFFICIENT_DATA'),
})

it('the predicted evaluation is the first one that minute after minute finds', () => {
  const told = fc.array(
    fc.record({ wait: fc.integer({ min: 1, max: 900 }), value: fc.constantFrom(good, bad, undefined) }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(told, anyAlarm, (waits, { period, n, m, treatMissing, state }) => {
      let now = start
      let trail: Trail<Failures> = []
      for (const { wait, value } of waits) trail = follow(trail, (now += wait * second), value)
      const account = sent(trail)
      const some: Alarm = {
        ...alarm,
        period,
        evaluationPeriods: Math.max(n, m),
        datapointsToAlarm: Math.min(n, m),
        treatMissing,
        state,
      }
      let found: number | undefined
      for (let e = nextEvaluation(some, now); e < now + reachOf(some) + hour && !found; e += paceOf(some))
        if (evaluateAt(account, some, e).state !== state) found = e
      expect(nextChange(account, some, now)).toBe(found)
    }),
  )
})

it('a window of a day that all datapoints of a long trail do not fill changes nothing', () => {
  let trail: Trail<Failures> = []
  for (let i = 0; i < 100; i++) trail = follow(trail, start + i * 10 * minute, i % 2 ? good : bad)
  const long: Alarm = { ...alarm, evaluationPeriods: 1440, datapointsToAlarm: 1440 }
  expect(nextChange(sent(trail), long, start + day)).toBeUndefined()
})

describe('settling', () => {
  const account = steps([at(-60), good], [at(10, 5), bad])
  const watched = {
    ...alarmEvents.AlarmPut.evolve(account, { kind: 'AlarmPut', alarm, created: true }, at(10, 5)),
    events: 8,
  }

  it('notes when each alarm on the instance next changes, and the event that will have brought it about', () => {
    const settled = deriveAlarms(watched, id, at(10, 5), () => true)
    expect(get(settled.alarms, alarm.name)).toMatchObject({ due: at(13, 38), because: 7 })
  })

  it('keeps the cause while nothing changes', () => {
    const settled = deriveAlarms(watched, id, at(10, 5), () => true)
    const later = deriveAlarms({ ...settled, events: 20 }, id, at(11), () => true)
    expect(later.alarms).toBe(settled.alarms)
  })

  it('leaves an account alone that has no alarm there', () => {
    expect(deriveAlarms(account, id, at(10, 5), () => true)).toBe(account)
  })
})

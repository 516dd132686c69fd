import { describe, expect, it } from 'vitest'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { openAccount } from '../../account.ts'
import { alarmEvents } from './events.ts'
import { alarm, at, id, start } from './example.ts'

const empty = openAccount({ seed: 'watchers', region: 'ap-northeast-2', startedAt: start })

describe('who watches an instance', () => {
  const other = 'i-0bbbbbbbbbbbbbbbb' as InstanceId
  const put1 = alarmEvents.AlarmPut.evolve(empty, { kind: 'AlarmPut', alarm, created: true }, at(0))
  const put2 = alarmEvents.AlarmPut.evolve(
    put1,
    { kind: 'AlarmPut', alarm: { ...alarm, name: 'web-1-cpu' }, created: true },
    at(0),
  )

  it('is known by instance, in the order of creation', () => {
    expect(get(put2.watchers, id)?.names).toEqual(['web-1-os', 'web-1-cpu'])
  })

  it('follows an alarm that is given another instance', () => {
    const moved = alarmEvents.AlarmPut.evolve(
      put2,
      { kind: 'AlarmPut', alarm: { ...alarm, instanceId: other }, created: false },
      at(1),
    )
    expect(get(moved.watchers, id)?.names).toEqual(['web-1-cpu'])
    expect(get(moved.watchers, other)?.names).toEqual(['web-1-os'])
  })

  it('stays one when an alarm is put again', () => {
    const again = alarmEvents.AlarmPut.evolve(put2, { kind: 'AlarmPut', alarm, created: false }, at(1))
    expect(get(again.watchers, id)?.names).toEqual(['web-1-os', 'web-1-cpu'])
  })

  it('is nobody after the last alarm is deleted', () => {
    const gone = alarmEvents.AlarmDeleted.evolve(put1, { kind: 'AlarmDeleted', name: alarm.name }, at(1))
    expect(get(gone.watchers, id)).toBeUndefined()
    expect(gone.alarms.size).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import type { AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { HistoryItem } from '#engine/questions/alarmHistory.ts'
import { statesOver } from './statesOver.ts'

const was = (at: number, what: string): HistoryItem => ({
  id: at,
  at,
  name: 'a',
  kind: 'ConfigurationUpdate',
  summary: `Alarm "a" ${what}`,
})
const turned = (at: number, to: AlarmState): HistoryItem => ({
  ...was(at, ''),
  kind: 'StateUpdate',
  change: { from: 'OK', to, reason: '' },
})

describe('the states of an alarm over a time', () => {
  it('begin with its making and follow one another without a gap', () => {
    const items = [turned(30, 'ALARM'), was(25, 'updated'), turned(20, 'OK'), was(10, 'created')]
    expect(statesOver(items, 0, 40)).toEqual([
      { from: 10, to: 20, state: 'INSUFFICIENT_DATA' },
      { from: 20, to: 30, state: 'OK' },
      { from: 30, to: 40, state: 'ALARM' },
    ])
    expect(statesOver(items, 22, 28)).toEqual([{ from: 22, to: 28, state: 'OK' }])
  })

  it('end with its deletion and may begin again under the same name', () => {
    const items = [was(30, 'created'), was(20, 'deleted'), was(10, 'created')]
    expect(statesOver(items, 0, 40)).toEqual([
      { from: 10, to: 20, state: 'INSUFFICIENT_DATA' },
      { from: 30, to: 40, state: 'INSUFFICIENT_DATA' },
    ])
  })
})

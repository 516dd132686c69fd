import { expect, it } from 'vitest'
import { folded } from './folded.ts'
import { pageOf } from './page.ts'
import { alarms } from './stories.ts'

it('an alarm is one row, with the mails and texts that it brought about under it', () => {
  const { log } = alarms().history()
  const { events } = pageOf(log, { heading: 'all' }, 10_000)
  const rows = folded(log, events)
  const alarm = rows.find(({ event, followed }) => event.kind === 'AlarmStateChanged' && followed.length > 0)
  expect(alarm?.followed.some(({ kind }) => kind === 'AlarmActionRun')).toBe(true)
  // nothing is lost, and nothing is there twice
  const all = rows.flatMap(({ event, followed }) => [event, ...followed]).map(({ id }) => id)
  expect(all.toSorted((a, b) => a - b)).toEqual(events.map(({ id }) => id).toSorted((a, b) => a - b))
  // what follows stands in the order in which it happened
  for (const { followed } of rows) expect(followed).toEqual(followed.toSorted((a, b) => a.id - b.id))
})

it('where only messages are shown they stand by themselves', () => {
  const { log } = alarms().history()
  const { events } = pageOf(log, { heading: 'messages' }, 10_000)
  expect(events.length).toBeGreaterThan(0)
  for (const { followed } of folded(log, events))
    expect(followed.every(({ kind }) => kind !== 'AlarmStateChanged')).toBe(true)
})

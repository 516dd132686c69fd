import { type Event } from '#engine/event.ts'
import { advance, beginHistory, record } from '#engine/history.ts'
import { ask } from '#api/ask.ts'
import { baseImages } from '#facts/images.ts'
import { type RegionName } from '#facts/regions.ts'
import { hash } from '#lib/chance.ts'
import { hour, minute } from '#lib/time.ts'
import { expect, test } from 'vitest'
import { pack, unpack } from './stored.ts'

const image = baseImages.find((one) => one.key === 'al2023-x86_64')?.ids['ap-northeast-2']

const begin = (region: RegionName, seed: string) => ({ region, seed, startedAt: Date.UTC(2026, 10, 2, 1) })

/** An account with an instance that has run for an hour. */
function lived() {
  const begun = beginHistory(begin('ap-northeast-2', 'stored'))
  const { history } = ask(begun, {
    action: 'RunInstances',
    params: { ImageId: image, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
  return advance(history, history.now + hour)
}

/** The same text with its parts changed and the sum made to fit, as only a bug of ours could write it. */
function changed(change: (story: { now: number; events: Event[]; beginning: object }) => object): string {
  const { beginning, now, events } = JSON.parse(pack(lived()))
  const story = { beginning, now, events, ...change({ beginning, now, events }) }
  return JSON.stringify({ version: 1, sum: hash(JSON.stringify(story)), ...story })
}

test('what was packed comes back as it was, and goes on as it would have', () => {
  const history = lived()
  const read = unpack(pack(history))
  expect(read).toEqual({ kind: 'history', history })
  const later = history.now + minute
  expect(read.kind === 'history' && advance(read.history, later)).toEqual(advance(history, later))
})

test('a text in which anything was changed is damaged, wherever that was', () => {
  const text = pack(lived())
  for (let at = 0; at < text.length; at++) {
    const other = text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1)
    expect(unpack(other).kind, text.slice(Math.max(0, at - 30), at + 30)).not.toBe('history')
  }
})

test('a text that was cut off is damaged, wherever that was', () => {
  const text = pack(lived())
  for (let length = 0; length < text.length; length += 7) expect(unpack(text.slice(0, length)).kind).toBe('damaged')
})

test('an account that can never be is damaged, though nobody has changed the text', () => {
  expect(unpack(changed(() => ({}))).kind).toBe('history')
  const stopped = changed(({ events, now }) => ({
    events: [
      ...events,
      {
        ...events.find((one) => one.kind === 'InstanceStateChanged'),
        from: 'running',
        to: 'stopped',
        id: events.length,
        at: now,
        by: 'aws',
      },
    ],
  }))
  expect(unpack(stopped).kind).toBe('damaged')
  expect(unpack(changed(({ events }) => ({ events: events.toReversed() }))).kind).toBe('damaged')
  expect(unpack(changed(({ events }) => ({ events: events.slice(1) }))).kind).toBe('damaged')
  expect(unpack(changed(({ beginning }) => ({ now: 0, beginning }))).kind).toBe('damaged')
  expect(
    unpack(changed(() => ({ events: [{ id: 0, at: begin('us-east-1', '').startedAt, kind: 'Told' }] }))).kind,
  ).toBe('damaged')
})

test('a text of another version says so, whatever else is in it', () => {
  expect(unpack('{"version":2,"whatever":[]}').kind).toBe('other-version')
  expect(unpack('{"version":"2"}').kind).toBe('damaged')
})

test('an account with no event yet is kept too', () => {
  const history = beginHistory(begin('us-east-1', ''))
  expect(unpack(pack(history))).toEqual({ kind: 'history', history })
  expect(unpack(pack(record(history, []))).kind).toBe('history')
})

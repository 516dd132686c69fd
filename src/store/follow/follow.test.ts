import { handle } from '#api/handle.ts'
import { beginHistory, type History } from '#engine/history/begin.ts'
import { advance } from '#engine/history/history.ts'
import { entriesFrom } from '#engine/history/log.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { createDevice } from '../createDevice.ts'
import { createStudio } from '../createStudio.ts'
import { lookAtBeginning } from '../live/past.ts'
import { ask } from '../live/requests.ts'
import { letPass } from '../live/time.ts'
import { undo } from '../live/undo.ts'
import { follow } from './follow.ts'

/** An endpoint with an account of its own, and a page that follows it. */
function classroom(acts = false) {
  const studio = createStudio(createDevice().openTab())
  let there: History = beginHistory({ seed: 'class', region: 'us-east-1', startedAt: Date.UTC(2026, 10, 2) })
  there = { ...there, account: { ...there.account, accountId: '123456789012' } }
  let size = 0
  const sent: string[] = []
  const follower = follow(
    studio,
    acts
      ? async (request) => {
          sent.push(request.action)
          there = handle(there, { ...request, from: 'console' }).history
          await Promise.resolve()
        }
      : undefined,
  )
  const wire = (told: object) => follower.take(JSON.parse(JSON.stringify(told)))
  const { beginning, account } = there
  wire({ kind: 'story', beginning, accountId: account.accountId, events: [], now: there.now })
  const tell = () => {
    const from = size
    size = there.log.size
    return wire({ kind: 'more', from, events: [...entriesFrom(there.log, from)], now: there.now })
  }
  const asks = (action: string, params = {}) => {
    there = handle(there, { action, params, from: 'cli' }).history
    return tell()
  }
  const waits = (ms: number) => {
    there = advance(there, there.now + ms)
    return tell()
  }
  const shown = () => studio.playground.getState()
  return { studio, wire, tell, asks, waits, sent, shown, there: () => there }
}

it('what is asked at the endpoint is on the page as it is there, with the account’s own number', () => {
  const { asks, waits, shown, there } = classroom()
  expect(asks('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 1 })).toBe(true)
  waits(5 * minute)
  expect(shown().history.account).toEqual(there().account)
  expect(shown().history.account.accountId).toBe('123456789012')
  expect(shown().history.now).toBe(there().now)
})

it('who only watches can look at the past, and changes nothing', () => {
  const { studio, asks, shown, there } = classroom()
  asks('AllocateAddress')
  ask(studio, { action: 'CreateTopic', params: { Name: 'mine' } })
  expect(shown().notice).toEqual({ kind: 'live-watching' })
  expect(shown().history.account).toEqual(there().account)
  letPass(studio, shown().history.now + minute)
  undo(studio)
  expect(shown().history.account).toEqual(there().account)
  lookAtBeginning(studio)
  asks('AllocateAddress')
  expect(list(shown().history.account.addresses)).toHaveLength(0)
  expect(list(shown().ahead?.account.addresses ?? shown().history.account.addresses)).toHaveLength(2)
})

it('what somebody does who may act is asked at the endpoint, and its answer takes the place of one’s own', async () => {
  const { studio, tell, sent, shown, there } = classroom(true)
  ask(studio, { action: 'AllocateAddress', params: {} })
  expect(list(shown().history.account.addresses)).toHaveLength(1)
  await expect.poll(() => sent).toEqual(['AllocateAddress'])
  tell()
  await expect.poll(() => shown().history.account).toEqual(there().account)
  letPass(studio, shown().history.now + minute)
  expect(shown().notice).toEqual({ kind: 'live-elsewhere' })
  expect(shown().history.now).toBe(there().now)
})

it('what does not follow, or is no message, is not taken', () => {
  const { wire, shown } = classroom()
  const before = shown().history.account
  for (const said of [null, {}, { kind: 'more', from: 7, events: [], now: 0 }, { kind: 'story' }])
    expect(wire(said as object)).toBe(false)
  expect(shown().history.account).toBe(before)
})

it('an account that an endpoint opened for suites has its images on the page, too', () => {
  const { wire, shown, there } = classroom()
  const { beginning, account } = there()
  const { accountId } = account
  expect(wire({ kind: 'story', beginning, accountId, forSuites: true, events: [], now: there().now })).toBe(true)
  expect(shown().history.account.forSuites).toBe(true)
  expect(wire({ kind: 'story', beginning, accountId, events: [], now: there().now })).toBe(true)
  expect(shown().history.account.forSuites).toBeUndefined()
})

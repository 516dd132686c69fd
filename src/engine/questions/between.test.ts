import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { between } from './between.ts'
import { sumOf } from '../observers/bill/amount.ts'
import { historyAt } from '../history/past.ts'
import { scenario } from '../law/scenario.ts'

it('the account between two moments: what came, what went, what is another, and what the time cost', () => {
  const story = scenario()
  const id = story.running({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 10, deleteOnTermination: false }] })
  const [root, data] = story.instance(id).volumeIds
  const from = story.history()
  const other = story.launch()
  story.do({ kind: 'AllocateAddress', tags: {} })
  story.do({ kind: 'ModifyVolume', id: must(data, 'a data volume'), change: { sizeGiB: 20 } })
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const to = story.history()
  const rows = between(from, to)
  expect(rows.instances.map(({ was, now }) => [was?.id, was?.state, now?.id, now?.state])).toEqual([
    [id, 'running', id, 'terminated'],
    [undefined, undefined, other, must(story.instance(other), 'the other').state],
  ])
  expect(rows.volumes.map(({ was, now }) => [was?.id, was?.sizeGiB, now?.id, now?.sizeGiB])).toEqual([
    [root, 8, undefined, undefined],
    [data, 10, data, 20],
    [undefined, undefined, story.root(other), 8],
  ])
  expect(rows.addresses).toEqual([{ was: undefined, now: list(to.account.addresses)[0] }])
  expect(rows.alarms).toEqual([])
})

it('what the time between cost is the later bill less the earlier one, wherever the two moments lie', () => {
  const story = scenario()
  const id = story.running()
  story.wait(hour)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.wait(hour + 1234)
  const history = story.history()
  const at = (ms: number) => historyAt(history, history.beginning.startedAt + ms)
  for (const [a, b] of [
    [0, 10 * minute],
    [30_500, 45 * minute],
    [50 * minute, 3 * hour],
  ] as const) {
    const [from, to] = [at(a), at(b)]
    const bill = ({ account, now }: typeof from) => sumOf(list(account.bill), now)
    expect(between(from, to).cost).toBeCloseTo(bill(to) - bill(from), 12)
  }
  expect(between(at(hour), at(hour)).cost).toBe(0)
})

it('messages are counted that arrived in between', () => {
  const story = scenario()
  story.do({ kind: 'CreateTopic', name: 'ops' })
  const topicArn = must(list(story.account().topics)[0], 'a topic').arn
  const before = story.history()
  story.do({ kind: 'Subscribe', topicArn, protocol: 'email', endpoint: 'a@example.com' })
  story.wait(5 * minute)
  const asked = story.history()
  expect(between(before, asked).messages).toBe(1)
  expect(between(asked, asked).messages).toBe(0)
})

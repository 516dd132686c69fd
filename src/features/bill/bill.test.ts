import { bill } from '#content/words/en/bill.ts'
import { billing } from '#content/words/en/billing.ts'
import { common } from '#content/words/en/common.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { scenario, type Scenario } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { day, hour, second } from '#lib/time.ts'
import { ledgerOf } from '#parts/bill/ledgerOf.ts'
import { formatIn } from '#ui/words/format.ts'
import { describe, expect, it } from 'vitest'
import { groupBy, leftovers, monthForecast } from './groups.ts'

const words = { bill, billing, common }
const format = formatIn('en', 'UTC')
const linesOf = (story: Scenario) => list(story.account().bill)
const ledger = (story: Scenario) =>
  ledgerOf({ lines: linesOf(story), now: story.now(), log: story.history().log, words, format })

function stopped() {
  const story = scenario()
  const id = story.launch({ tags: { Name: 'web-1' } })
  story.until(id, 'running')
  story.wait(20 * second)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  return { story, id }
}

describe('the ledger', () => {
  it('folds lines by kind, newest first, each with its sum', () => {
    const { story, id } = stopped()
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    story.wait(hour)
    const { piles } = ledger(story)
    expect(piles.map(({ key, lines }) => [key, lines.length])).toEqual([
      ['instance', 2],
      ['credits', 1],
      ['volume', 1],
      ['address', 2],
    ])
    for (const { lines } of piles)
      expect(lines.map(({ from }) => -from)).toEqual(lines.map(({ from }) => -from).toSorted((a, b) => a - b))
  })

  it('says the span, the reckoning with its minimum, and why a line began and ended', () => {
    const { story } = stopped()
    const { rowOf } = ledger(story)
    const row = rowOf(
      must(
        linesOf(story).find((line) => line.item === 'instance'),
        'a line',
      ),
    )
    expect(row.reckoning).toBe('t3.micro · 60 s × $0.0104 an hour · billed as 60 s: the minimum')
    expect(row.reason).toBe('Because: it began to run. Until: it began to stop')
    expect(row.going).toBe(false)
    expect(row.amount).toBe('$0.0002')
  })

  it('says GiB-months of a disk that goes on', () => {
    const { story } = stopped()
    story.wait(15 * day - (story.now() - must(linesOf(story)[0], 'a line').from))
    const disk = must(
      linesOf(story).find((line) => line.item === 'volume'),
      'a line',
    )
    const row = ledger(story).rowOf(disk)
    expect(row.going).toBe(true)
    expect(row.reckoning).toBe('gp3 · 8 GiB × 15 days = 4 GiB-months × $0.0800')
  })

  it('says that the first ten alarms are free, and that a missing price is not zero', () => {
    const line = { ...must(linesOf(stopped().story)[0], 'a line'), to: undefined }
    const { story } = stopped()
    const { rowOf } = ledger(story)
    expect(
      rowOf({ ...line, item: 'alarm', what: '', per: 'month', price: 100_000, quantity: 2, count: 12 }).reckoning,
    ).toMatch(/^2 alarms × .* · 12 in all, the first ten are free$/)
    expect(rowOf({ ...line, price: undefined }).amount).toBe('no price known')
  })
})

describe('the whole bill', () => {
  it('groups by thing, dearest first, without losing a cent', () => {
    const { story } = stopped()
    story.wait(day)
    const groups = groupBy(linesOf(story), (line) => line.resourceId, story.now())
    expect(groups[0]?.key).toMatch(/^vol-/)
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(
      billTotal(story.account(), story.now()).total,
      9,
    )
  })

  it('forecasts the calendar month: what has come of it, and the rate until its end', () => {
    const { story } = stopped()
    const { total, perHour } = billTotal(story.account(), story.now())
    const left = (Date.UTC(2026, 11, 1) - story.now()) / hour
    expect(monthForecast(linesOf(story), story.now())).toBeCloseTo(total + perHour * left, 6)
    story.wait(40 * day)
    // December then: only the disk, for 31 days of 24 hours
    expect(monthForecast(linesOf(story), story.now())).toBeCloseTo(perHour * 31 * 24, 6)
  })

  it('tells what costs though stopped: disks, an Elastic IP, and what hangs on nothing', () => {
    const { story, id } = stopped()
    expect(leftovers(story.account(), story.now())).toEqual([
      { name: 'web-1', elastic: false, month: expect.closeTo(0.64, 9) },
    ])
    story.do({ kind: 'AllocateAddress', tags: {} })
    expect(leftovers(story.account(), story.now())[1]).toEqual({ elastic: false, month: expect.closeTo(3.6, 9) })
    const { allocationId } = must(list(story.account().addresses)[0], 'the address')
    story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
    expect(leftovers(story.account(), story.now())).toEqual([
      { name: 'web-1', elastic: true, month: expect.closeTo(4.24, 9) },
    ])
  })

  it('has nothing left over while everything runs', () => {
    const story = scenario()
    story.running()
    expect(leftovers(story.account(), story.now())).toEqual([])
  })
})

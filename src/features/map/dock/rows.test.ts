import { scenario } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { countsOf, rowOf, rowsFor } from './rows.ts'

function some() {
  const story = scenario()
  const ids = [story.running(), story.running(), story.running()]
  story.wait(10 * minute)
  story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: ids[1] ?? story.running() })
  story.wait(10 * minute)
  const account = story.account()
  return { ids, rows: list(account.instances).map((one) => rowOf(account, one)) }
}

it('counts what each filter leaves, and says which check fails', () => {
  const { rows, ids } = some()
  expect(countsOf(rows)).toEqual({ all: 3, failing: 1, initializing: 0, passed: 2 })
  expect(rowsFor(rows, 'failing', '').map(({ id, failed }) => [id, failed])).toEqual([[ids[1], ['instance']]])
})

it('finds by name, id, zone or type, every word of it somewhere', () => {
  const { rows, ids } = some()
  const [{ instance }] = rows as [(typeof rows)[number]]
  expect(rowsFor(rows, 'all', ids[2] ?? '').map(({ id }) => id)).toEqual([ids[2]])
  expect(rowsFor(rows, 'all', ` ${instance.type.toUpperCase()} ${instance.zone} `)).toHaveLength(3)
  expect(rowsFor(rows, 'passed', ids[1] ?? '')).toEqual([])
  expect(rowsFor(rows, 'all', 'nobody')).toEqual([])
})

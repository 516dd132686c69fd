import { scenario } from '#engine/law/scenario.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { pageOf } from './page.ts'

function twoInstances() {
  const story = scenario()
  const web = story.running({ tags: { Name: 'web-1' } })
  const db = story.running({ tags: { Name: 'db-1' } })
  story.do({ kind: 'StopInstances', ids: [db], hibernate: false, force: false })
  story.wait(2 * minute)
  return { story, web, db }
}

it('shows the newest first and says how many older ones there are', () => {
  const { story } = twoInstances()
  const { events, older } = pageOf(story.history().log, { heading: 'all' }, 5)
  expect(events).toHaveLength(5)
  expect(events[0]?.id).toBe(story.history().log.size - 1)
  expect(older).toBe(story.history().log.size - 5)
})

it('keeps the story of one instance with its requests, and nothing of the other', () => {
  const { story, web, db } = twoInstances()
  const { log } = story.history()
  const ofWeb = pageOf(log, { heading: 'all', only: web }, 200).events
  const ofDb = pageOf(log, { heading: 'all', only: db }, 200).events
  expect(ofWeb.filter((event) => event.kind === 'Asked')).toHaveLength(1)
  expect(ofDb.filter((event) => event.kind === 'Asked')).toHaveLength(2)
  expect(ofWeb.filter((event) => ofDb.includes(event))).toEqual([])
  expect(ofWeb.length + ofDb.length).toBe(log.size)
})

it('sorts requests and checks apart', () => {
  const { story } = twoInstances()
  const kinds = (heading: 'requests' | 'checks') =>
    new Set(pageOf(story.history().log, { heading }, 200).events.map((event) => event.kind))
  expect([...kinds('requests')]).toEqual(['Asked'])
  expect([...kinds('checks')]).toEqual(['ChecksReported'])
})

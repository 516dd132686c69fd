import { entryOf } from '../history/log.ts'
import { type Scenario, scenario } from '../law/scenario.ts'
import { comesAbout } from '#features/log/comesAbout.ts'
import { list } from '#lib/table.ts'
import { day, hour } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { billReason } from './billReason.ts'

/** Each line's item, what began or ended it, and the reason that is given. */
const reasonsOf = (story: Scenario) =>
  list(story.account().bill).flatMap(({ item, resourceId, opened, closed }) =>
    [opened, closed].flatMap((id) => {
      const event = id === undefined ? undefined : entryOf(story.history().log, id)
      return event ? [{ item, kind: event.kind, reason: billReason(event, resourceId) }] : []
    }),
  )

describe('a bill line', () => {
  it('says why it began and ended, in every story', () => {
    const all = [...new Set(Object.values(comesAbout))].flatMap((story) => reasonsOf(story()))
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter(({ reason }) => reason === 'other')).toEqual([])
  })

  it('of surplus credits changes with the CPU load: when memory runs out, too', () => {
    const story = scenario()
    const id = story.running({ type: 't3.nano', creditMode: 'unlimited' })
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
    story.wait(3 * day)
    story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
    story.wait(hour)
    expect(reasonsOf(story)).toContainEqual({ item: 'credits', kind: 'MemoryExhausted', reason: 'work' })
  })
})

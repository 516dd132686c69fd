import { scenario } from '#engine/law/scenario.ts'
import { newestTold } from '#engine/questions/told/newestTold.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { describe, expect, it } from 'vitest'
import { captionZone } from './captionZone.ts'

describe('what happened is told in the zone', () => {
  it('of the lifecycle, when an instance goes from state to state', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    expect(zoneOf(story, id)).toBe('lifecycle')
  })

  it('of the anatomy, when something happens inside the instance that is looked at, or to its host', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
    expect(zoneOf(story, id)).toBe('anatomy')
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    expect(zoneOf(story, id)).toBe('anatomy')
  })

  it('of the lifecycle, when it happens in another instance than the one that is looked at', () => {
    const story = scenario()
    const [looked, other] = [story.running(), story.running()]
    story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: other })
    expect(zoneOf(story, looked)).toBe('lifecycle')
    story.wait(5 * 60_000)
    const told = must(newestTold(story.history()), 'an event')
    expect(told.place).toMatchObject({ kind: 'check', id: other })
    expect(zoneOf(story, looked)).toBe('lifecycle')
    expect(zoneOf(story, other)).toBe('alarms')
  })
})

function zoneOf(story: ReturnType<typeof scenario>, id: ReturnType<ReturnType<typeof scenario>['running']>) {
  return captionZone(must(newestTold(story.history()), 'an event'), get(story.history().account.instances, id))
}

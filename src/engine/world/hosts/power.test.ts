import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { hibernating, type Scenario, scenario } from '../../law/scenario.ts'

/** Launches so many instances in one zone that some share a host; answers two that do. */
function neighbours(story: Scenario) {
  for (let i = 0; i < 25; i++) story.launch({ ...hibernating, zone: 'us-east-1a' })
  story.wait(10 * minute)
  const host = must(
    list(story.account().hosts).find(({ instances }) => instances.length > 1),
    'a shared host',
  )
  const [one, other] = host.instances
  return { one: must(one, 'a first'), other: must(other, 'a second') }
}

/** Launches until one is placed beside something that runs. */
function launchBeside(story: Scenario) {
  for (let i = 0; i < 100; i++) {
    const one = story.launch({ zone: 'us-east-1a' })
    const host = get(story.account().hosts, must(story.instance(one).hostId, 'a host'))
    const beside = host?.instances.find((id) => story.instance(id).state === 'running')
    if (beside) return { one, beside }
  }
  throw new Error('Nothing was placed beside anything')
}

describe('a host that loses its power', () => {
  it('cuts a hibernation short: the RAM is lost, and the instance is not hibernated', () => {
    const story = scenario()
    const { one, other } = neighbours(story)
    story.do({ kind: 'StopInstances', ids: [one], hibernate: true, force: false })
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: other })
    story.until(one, 'stopped')
    expect(story.guest(one).power).toBe('off')
    expect(story.instance(one).ending).toBe('stop')
  })

  it('is not where a launch under way ends up: EC2 finds it another host', () => {
    const story = scenario()
    neighbours(story)
    const { one, beside } = launchBeside(story)
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: beside })
    story.until(one, 'running')
    story.wait(5 * minute)
    expect(story.guest(one).power).toBe('up')
    expect(get(story.account().hosts, must(story.instance(one).hostId, 'a host'))?.power).toBe(true)
  })
})

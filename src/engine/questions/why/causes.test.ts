import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { osAlarm } from '../../messages/alarms/example.ts'
import type { Event } from '../../event.ts'
import { eventOf } from '../../history/log.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'

/** The kinds of events from the newest of a kind back to what began it. */
function chain(story: Scenario, kind: Event['kind']): readonly string[] {
  const { log } = story.history()
  const kinds: string[] = []
  let event: Event | undefined = must(
    story.events().findLast((one) => one.kind === kind),
    kind,
  )
  for (; event; event = event.cause === undefined ? undefined : eventOf(log, event.cause))
    kinds.push('action' in event ? event.action : event.kind)
  return kinds
}

describe('the cause of what time brings', () => {
  it('of a volume that has come off is the detaching, not a tag that it was given meanwhile', () => {
    const story = scenario()
    const id = story.running()
    const volumeId = story.newVolume(story.instance(id).zone)
    story.do({ kind: 'AttachVolume', id: volumeId, instanceId: id, deviceName: '/dev/sdf' })
    story.do({ kind: 'SetTags', ids: [volumeId], tags: { Name: 'data' }, remove: [] })
    story.wait(minute)
    expect(chain(story, 'VolumeAttached')).toEqual(['VolumeAttached', 'VolumeAttaching', 'AttachVolume'])
    story.do({ kind: 'DetachVolume', id: volumeId, force: false })
    story.do({ kind: 'SetTags', ids: [volumeId], tags: { Name: 'old' }, remove: [] })
    story.wait(minute)
    expect(chain(story, 'VolumeDetached')).toEqual(['VolumeDetached', 'VolumeDetaching', 'DetachVolume'])
  })

  it('of memory that runs out is the work, not the file that was written or the boot that came in between', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'SetWorkload', instanceId: id, workload: 'leak' })
    story.do({ kind: 'WriteFile', instanceId: id, path: '/dev/shm/note', text: 'x' })
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(24 * hour)
    expect(chain(story, 'MemoryExhausted')).toEqual(['MemoryExhausted', 'WorkloadSet', 'SetWorkload'])
  })

  it('of a boot that comes to nothing is what spoilt the disk, not the boot', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'InjectFault', fault: 'StartupMisconfigured', instanceId: id })
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(10 * minute)
    expect(chain(story, 'ChecksReported')).toEqual(['ChecksReported', 'GuestStuck', 'SystemSpoilt', 'InjectFault'])
  })

  it('of a boot from a snapshot of a spoilt disk is what spoilt the disk', () => {
    const story = scenario()
    const id = story.running()
    const before = story.root(id)
    story.do({ kind: 'InjectFault', fault: 'KernelIncompatible', instanceId: id })
    story.do({ kind: 'CreateSnapshot', volumeId: before, description: '', tags: {} })
    story.wait(10 * minute)
    const snapshotId = must(story.volume(before)?.latestSnapshotId, 'a snapshot')
    story.do({ kind: 'ReplaceRoot', instanceId: id, snapshotId, deletesOld: true })
    story.wait(10 * minute)
    expect(chain(story, 'GuestStuck').slice(0, 2)).toEqual(['GuestStuck', 'SystemSpoilt'])
  })

  it('of failed first checks is the fault that came while they were made', () => {
    const story = scenario()
    const id = story.launch()
    story.until(id, 'running')
    story.wait(minute)
    expect(get(story.account().checks, id)?.system).toBe('initializing')
    story.do({ kind: 'InjectFault', fault: 'HostNetworkLost', instanceId: id })
    story.untilChecked(id)
    expect(chain(story, 'ChecksReported')).toEqual(['ChecksReported', 'HostFailed', 'InjectFault'])
  })

  it('of an alarm is the report that came last, also when it would have changed its state at that moment anyway', () => {
    const story = scenario()
    const id = story.running()
    story.wait(10 * minute)
    story.do({ kind: 'InjectFault', fault: 'OSHung', instanceId: id })
    const { checks } = story.account()
    const failedAt = must(get(checks, id)?.due, 'the round that finds it')
    story.wait(failedAt - story.now() - 1)
    story.do({ kind: 'PutMetricAlarm', settings: osAlarm(id) })
    const due = () => get(story.account().alarms, 'os')?.due
    const was = due()
    story.wait(1)
    expect([due(), was]).toEqual([was, expect.any(Number)])
    story.wait(2 * minute)
    expect(get(story.account().alarms, 'os')?.state).toBe('ALARM')
    expect(chain(story, 'AlarmStateChanged')).toEqual([
      'AlarmStateChanged',
      'ChecksReported',
      'GuestHung',
      'InjectFault',
    ])
  })

  it('of passed first checks is the OS that came up', () => {
    const story = scenario()
    story.running()
    expect(chain(story, 'ChecksReported')).toEqual([
      'ChecksReported',
      'GuestBooted',
      'GuestBooting',
      'InstanceStateChanged',
      'InstanceLaunched',
      'RunInstances',
    ])
  })
})

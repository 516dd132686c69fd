import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { osAlarm } from '../../messages/alarms/example.ts'
import type { Event } from '../../event.ts'
import type { EventId } from '#lib/brand.ts'
import type { History } from '../../history/history.ts'
import { historyAt, historyUpTo } from '../../history/past.ts'
import { hibernating, type Scenario, scenario } from '../../law/scenario.ts'
import { type Subject, whyOf } from './why.ts'

/** An event in a word: what was asked, the state that was entered, else its kind. */
const said = (event: Event) =>
  'action' in event && event.kind !== 'AlarmActionRun'
    ? event.action
    : event.kind === 'InstanceStateChanged'
      ? event.to
      : event.kind

const why = (story: Scenario, subject: Subject) => must(whyOf(story.history(), subject), JSON.stringify(subject))
const chain = (story: Scenario, subject: Subject) => why(story, subject).chain.map(said)
const ended = (story: Scenario, subject: Subject) => why(story, subject).ended?.chain.map(said)

function restarted() {
  const story = scenario()
  const id = story.running()
  const first = story.instance(id).publicIp
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.untilChecked(id)
  return { story, id, first }
}

describe('why an instance', () => {
  it('is running: somebody launched it', () => {
    const story = scenario()
    const id = story.running()
    expect(chain(story, { of: 'instance', id, aspect: 'state' })).toEqual([
      'running',
      'InstanceLaunched',
      'RunInstances',
    ])
  })

  it('has another public address: it was started, and the old one was released because of the stop', () => {
    const { story, id, first } = restarted()
    const subject = { of: 'instance', id, aspect: 'publicIp' } as const
    expect(chain(story, subject)).toEqual(['PublicAddressAssigned', 'running', 'pending', 'StartInstances'])
    expect(why(story, subject)).toMatchObject({ now: story.instance(id).publicIp, ended: { was: first } })
    expect(ended(story, subject)).toEqual(['PublicAddressReleased', 'stopped', 'stopping', 'StopInstances'])
  })

  it('has none while it is stopped: the stop released it', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    const answer = why(story, { of: 'instance', id, aspect: 'publicIp' })
    expect(answer.chain.map(said)).toEqual(['PublicAddressReleased', 'stopped', 'stopping', 'StopInstances'])
    expect(answer.now).toBeUndefined()
  })

  it('has an Elastic IP: somebody associated it', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'AllocateAddress', tags: {} })
    const [address] = list(story.account().addresses)
    const { allocationId } = must(address, 'an address')
    expect(chain(story, { of: 'address', id: allocationId })).toEqual(['AddressAllocated', 'AllocateAddress'])
    story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: false })
    const associated = ['AddressAssociated', 'AssociateAddress']
    expect(chain(story, { of: 'address', id: allocationId })).toEqual(associated)
    expect(chain(story, { of: 'instance', id, aspect: 'publicIp' })).toEqual(associated)
  })

  it('is on another host: the start placed it there, and the stop had made it leave the one before', () => {
    const { story, id } = restarted()
    const subject = { of: 'instance', id, aspect: 'host' } as const
    expect(chain(story, subject)).toEqual(['InstancePlaced', 'pending', 'StartInstances'])
    expect(ended(story, subject)).toEqual(['InstanceLifted', 'stopped', 'stopping', 'StopInstances'])
  })

  it('has lost its memory: the stop switched its OS off', () => {
    const { story, id } = restarted()
    const subject = { of: 'instance', id, aspect: 'ram' } as const
    expect(chain(story, subject)).toEqual(['GuestBooted', 'GuestBooting', 'running', 'pending', 'StartInstances'])
    expect(ended(story, subject)).toEqual(['GuestOff', 'stopped', 'stopping', 'StopInstances'])
  })

  it('is hibernated: somebody asked for it', () => {
    const story = scenario()
    const id = story.running(hibernating)
    story.wait(5 * minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
    story.until(id, 'stopped')
    expect(why(story, { of: 'instance', id, aspect: 'state' }).now).toBe('hibernated')
    expect(chain(story, { of: 'instance', id, aspect: 'state' })).toEqual(['stopped', 'stopping', 'StopInstances'])
  })

  it('has what never changed since its launch because of the launch', () => {
    const { story, id } = restarted()
    for (const aspect of ['type', 'privateIp', 'id', 'store'] as const)
      expect(chain(story, { of: 'instance', id, aspect })).toEqual(['InstanceLaunched', 'RunInstances'])
    const secret = story.running({ publicIp: false })
    expect(chain(story, { of: 'instance', id: secret, aspect: 'publicIp' })).toEqual([
      'InstanceLaunched',
      'RunInstances',
    ])
  })

  it('costs what it costs: the start made it cost again', () => {
    const { story, id } = restarted()
    expect(chain(story, { of: 'instance', id, aspect: 'perHour' }).at(-1)).toBe('StartInstances')
  })

  it('that turned away and back within a second is explained by the turn back', () => {
    const story = scenario()
    const id = story.running()
    const change = (type: string) => story.do({ kind: 'ChangeInstance', id, change: { type } })
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    change('m5.large')
    change('t3.micro')
    const answer = why(story, { of: 'instance', id, aspect: 'type' })
    expect(answer).toMatchObject({ was: 'm5.large', now: 't3.micro' })
    expect(answer.chain.map(said)).toEqual(['InstanceChanged', 'ChangeInstance'])
  })
})

describe('why a check', () => {
  it('failed: the fault, through what it broke', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'InjectFault', fault: 'FileSystemCorrupt', instanceId: id })
    story.wait(2 * minute)
    expect(chain(story, { of: 'check', id, check: 'instance' })).toEqual([
      'ChecksReported',
      'GuestStuck',
      'FileSystemCorrupted',
      'InjectFault',
    ])
    expect(chain(story, { of: 'check', id, check: 'system' })).toEqual([
      'ChecksReported',
      'running',
      'InstanceLaunched',
      'RunInstances',
    ])
  })

  it('failed in the same round as another one: each by its own fault', () => {
    const story = scenario()
    const id = story.running()
    story.wait(must(get(story.account().checks, id), 'checks').phase + minute - (story.now() % minute))
    story.do({ kind: 'InjectFault', fault: 'HostNetworkLost', instanceId: id })
    story.do({ kind: 'InjectFault', fault: 'VolumeIOStalled', volumeId: story.root(id) })
    story.wait(2 * minute)
    const found = (check: 'system' | 'ebs') => chain(story, { of: 'check', id, check }).slice(0, 2)
    expect(found('system')).toEqual(['ChecksReported', 'HostFailed'])
    expect(found('ebs')).toEqual(['ChecksReported', 'VolumeStalled'])
  })

  it('fails again after a stop and start: what was wrong with its disks before', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'InjectFault', fault: 'NetworkMisconfigured', instanceId: id })
    story.do({ kind: 'InjectFault', fault: 'VolumeUnreachable', volumeId: story.root(id) })
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.do({ kind: 'ClearFault', fault: 'VolumeUnreachable', volumeId: story.root(id) })
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    story.untilChecked(id)
    const chained = ['ChecksReported', 'NetworkMisconfigured', 'InjectFault']
    expect(chain(story, { of: 'check', id, check: 'instance' })).toEqual(chained)
    const report = must(
      story.events().findLast(({ kind }) => kind === 'ChecksReported'),
      'a report',
    )
    expect(chain(story, { of: 'event', id: report.id })).toEqual(chained)
  })

  it('passed again: the repair', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'InjectFault', fault: 'OSHung', instanceId: id })
    story.wait(2 * minute)
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(10 * minute)
    expect(chain(story, { of: 'check', id, check: 'instance' })).toEqual([
      'ChecksReported',
      'GuestBooted',
      'GuestBooting',
      'RebootRequested',
      'RebootInstances',
    ])
  })
})

describe('why an alarm, a message, a bill line', () => {
  it('came: the fault, all the way through check, alarm and topic', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'CreateTopic', name: 'ops' })
    const { arn } = must(list(story.account().topics)[0], 'a topic')
    story.do({ kind: 'Subscribe', topicArn: arn, protocol: 'email', endpoint: 'me@example.com' })
    const { token } = must(list(story.account().subscriptions)[0], 'a subscription')
    story.do({ kind: 'ConfirmSubscription', topicArn: arn, token })
    story.do({ kind: 'PutMetricAlarm', settings: osAlarm(id, [arn]) })
    story.wait(10 * minute)
    story.do({ kind: 'InjectFault', fault: 'NetworkMisconfigured', instanceId: id })
    story.wait(10 * minute)
    const alarm = ['AlarmStateChanged', 'ChecksReported', 'NetworkMisconfigured', 'InjectFault']
    expect(chain(story, { of: 'alarm', name: 'os' })).toEqual(alarm)
    const mail = must(
      list(story.account().messages).findLast(({ content }) => content.kind === 'alarm'),
      'a mail',
    )
    expect(chain(story, { of: 'message', id: mail.id })).toEqual([
      'MessageArrived',
      'MessageSent',
      'NotificationPublished',
      ...alarm,
    ])
  })

  it('is on the bill: what began it, and what ended it', () => {
    const story = scenario()
    const id = story.running()
    const line = () =>
      must(
        list(story.account().bill).findLast(({ item }) => item === 'instance'),
        'a line',
      ).id
    expect(chain(story, { of: 'billLine', id: line() })).toEqual(['running', 'InstanceLaunched', 'RunInstances'])
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    expect(chain(story, { of: 'billLine', id: line() })).toEqual(['running', 'InstanceLaunched', 'RunInstances'])
    expect(ended(story, { of: 'billLine', id: line() })).toEqual(['stopping', 'StopInstances'])
  })

  it('is asked of a volume: where it is, and who put it there', () => {
    const story = scenario()
    const id = story.running()
    const volumeId = story.newVolume(story.instance(id).zone)
    expect(chain(story, { of: 'volume', id: volumeId })).toEqual(['VolumeReady', 'VolumeCreated', 'CreateVolume'])
    story.do({ kind: 'AttachVolume', id: volumeId, instanceId: id, deviceName: '/dev/sdf' })
    story.wait(minute)
    expect(chain(story, { of: 'volume', id: volumeId })).toEqual(['VolumeAttached', 'VolumeAttaching', 'AttachVolume'])
  })
})

describe('the answer', () => {
  it('is that of the moment: in the past it knows nothing of what came later', () => {
    const { story, id, first } = restarted()
    const stopped = must(
      story.events().find((event) => event.kind === 'PublicAddressReleased'),
      'the release',
    )
    const before = historyUpTo(story.history(), stopped.id)
    const subject = { of: 'instance', id, aspect: 'publicIp' } as const
    expect(whyOf(before, subject)).toMatchObject({ now: first, ended: undefined })
    expect(whyOf(historyAt(story.history(), stopped.at), subject)?.now).toBeUndefined()
  })

  it('is none for what is not there', () => {
    const story = scenario()
    story.running()
    for (const subject of [
      { of: 'instance', id: 'i-0', aspect: 'state' },
      { of: 'check', id: 'i-0', check: 'ebs' },
      { of: 'alarm', name: 'none' },
      { of: 'billLine', id: 'line-99' },
      { of: 'event', id: 10_000 },
    ] as const)
      expect(whyOf(story.history(), subject)).toBeUndefined()
  })

  it('applies few events again, after years of one instance too', () => {
    const story = scenario()
    const id = story.running()
    for (let size = 0; size < 4000; size = story.history().log.size) {
      for (let n = 0; n < 40; n++) story.do({ kind: 'RebootInstances', ids: [id] })
      story.wait(hour)
      story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
      story.wait(hour)
      story.do({ kind: 'StartInstances', ids: [id] })
      story.wait(hour)
    }
    const aspects = [
      'state',
      'type',
      'publicIp',
      'host',
      'ram',
      'store',
      'files',
      'volumes',
      'privateIp',
      'perHour',
    ] as const
    for (const aspect of aspects) {
      const { history, applied } = counted(story.history())
      expect(whyOf(history, { of: 'instance', id, aspect })).toBeDefined()
      expect(applied(), aspect).toBeLessThanOrEqual(32)
    }
  })
})

/** The history with a count of those of its events that are applied: an event's time is read then, and never to pass it over. */
function counted(history: History) {
  const applied = new Set<EventId>()
  const watched = (event: Event) =>
    new Proxy(event, {
      get: (target, key) => {
        if (key === 'at') applied.add(target.id)
        return Reflect.get(target, key)
      },
    })
  const { full, last } = history.log
  const chunkWatched = (chunk: (typeof full)[number]) => ({ ...chunk, events: chunk.events.map(watched) })
  const log = { ...history.log, full: full.map(chunkWatched), last: last && chunkWatched(last) }
  return { history: { ...history, log }, applied: () => applied.size }
}

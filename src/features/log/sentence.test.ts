import { log as en } from '#content/words/en/log.ts'
import { log as ko } from '#content/words/ko/log.ts'
import { faultNames } from '#engine/world/faults/names.ts'
import type { Event } from '#engine/event.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { hibernating, tell } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { namesIn } from './names.ts'
import { sentence } from './sentence.ts'

/** A story in which nearly everything happens that can. */
function longStory() {
  const story = tell()
  const id = story.running({ ...hibernating, tags: { Name: 'web-1' } })
  const zone = story.instance(id).zone
  story.do({ kind: 'CreateTopic', name: 'ops' })
  const topicArn = must(list(story.account().topics)[0], 'the topic').arn
  story.do({ kind: 'Subscribe', topicArn, protocol: 'email', endpoint: 'ops@example.com' })
  story.do({ kind: 'Subscribe', topicArn, protocol: 'sms', endpoint: '+821012345678' })
  story.wait(minute)
  const token = must(list(story.account().subscriptions)[0], 'the subscription').token
  story.do({ kind: 'ConfirmSubscription', topicArn, token })
  story.do({
    kind: 'ConfigureSlackChannel',
    name: 'ops',
    teamId: 'T0',
    channelId: 'C0',
    channelName: '#ops',
    topicArns: [topicArn],
  })
  story.do({
    kind: 'PutMetricAlarm',
    settings: {
      name: 'web-1-os',
      metric: 'StatusCheckFailed_Instance',
      instanceId: id,
      statistic: 'Maximum',
      period: 60,
      evaluationPeriods: 2,
      threshold: 1,
      operator: 'GreaterThanOrEqualToThreshold',
      treatMissing: 'missing',
      actionsEnabled: true,
      okActions: [],
      alarmActions: [topicArn, 'arn:aws:automate:us-east-1:ec2:reboot'],
      insufficientDataActions: [],
    },
  })
  for (const fault of faultNames.toReversed().filter((name) => !name.startsWith('Volume'))) {
    story.ask({ kind: 'InjectFault', fault, instanceId: id })
    story.wait(8 * minute)
    story.ask({ kind: 'ClearFault', fault, instanceId: id })
    story.wait(8 * minute)
  }
  const volume = story.newVolume(zone)
  story.do({ kind: 'AttachVolume', id: volume, instanceId: id, deviceName: '/dev/sdf' })
  story.wait(minute)
  story.ask({ kind: 'InjectFault', fault: 'VolumeIOStalled', volumeId: volume })
  story.ask({ kind: 'ClearFault', fault: 'VolumeIOStalled', volumeId: volume })
  for (const path of ['/note', '/dev/shm/note', '/mnt/sdf/note'])
    story.ask({ kind: 'WriteFile', instanceId: id, path, text: 'x' })
  story.do({ kind: 'SetDeleteOnTermination', instanceId: id, deviceName: '/dev/sdf', value: true })
  story.do({ kind: 'DetachVolume', id: volume, force: false })
  story.wait(minute)
  story.do({ kind: 'DeleteVolume', id: volume })
  story.do({ kind: 'CreateSnapshot', volumeId: story.root(id), description: '', tags: { Name: 'nightly' } })
  story.wait(5 * minute)
  const image = { name: 'golden', description: '', noReboot: false, tags: {}, snapshotTags: {} }
  story.do({ kind: 'CreateImage', instanceId: id, ...image })
  story.wait(5 * minute)
  const imageId = must(list(story.account().images)[0], 'the image').id
  const ids = [imageId, ...list(story.account().snapshots).map((one) => one.id)]
  story.do({ kind: 'SetTags', ids, tags: { kept: 'no' }, remove: [] })
  story.do({ kind: 'DeregisterImage', id: imageId, deleteSnapshots: true })
  story.do({ kind: 'ModifyVolume', id: story.root(id), change: { sizeGiB: 20 } })
  story.wait(30 * minute)
  story.ask({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
  story.do({ kind: 'AllocateAddress', tags: {} })
  const { allocationId } = must(list(story.account().addresses)[0], 'the address')
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(5 * minute)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'ChangeInstance', id, change: { stopProtection: true, tags: { Name: 'web-2' } } })
  story.ask({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.wait(5 * minute)
  story.ask({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.do({ kind: 'ChangeInstance', id, change: { stopProtection: false } })
  story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo poweroff' })
  story.until(id, 'stopped')
  const rule = { protocol: 'tcp', fromPort: 22, toPort: 22, source: '0.0.0.0/0' } as const
  story.do({ kind: 'AuthorizeIngress', id: defaultGroupId(story.account()), rules: [rule] })
  story.do({ kind: 'RevokeIngress', id: defaultGroupId(story.account()), rules: [rule] })
  story.do({ kind: 'ReleaseAddress', allocationId })
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.do({ kind: 'Publish', topicArn, text: 'hello' })
  story.do({ kind: 'DeleteAlarms', names: ['web-1-os'] })
  story.wait(3 * hour)
  story.do({ kind: 'DeleteTopic', arn: topicArn })
  return story
}

describe('the log', () => {
  const story = longStory()
  const names = namesIn(story.history().log)

  it('tells a story of nearly all that can happen', () => {
    expect(new Set(story.events().map((event) => event.kind)).size).toBeGreaterThan(60)
  })

  it.each([
    ['English', en.sentences],
    ['Korean', ko.sentences],
  ])('has a whole sentence for every event in %s', (_, words) => {
    for (const event of story.events()) {
      const said = sentence(event, words, names)
      expect(said, event.kind).toMatch(/\S{2}/)
      expect(said, event.kind).not.toMatch(/undefined|\[object|NaN|\s{2}/)
    }
  })

  it('calls things by their names, also when they are gone', () => {
    const said = (kind: Event['kind']) =>
      story
        .events()
        .filter((event) => event.kind === kind)
        .map((event) => sentence(event, en.sentences, names))
    expect(said('InstanceForgotten')).toEqual(['web-2 disappeared from the list, an hour after its termination.'])
    expect(said('AddressAssociated')[0]).toMatch(/^The Elastic IP \d+\.\d+\.\d+\.\d+ is associated with web-2\.$/)
    expect(said('SubscriptionConfirmed')).toContain('ops@example.com confirmed the subscription.')
  })

  it('gives a refusal in the words of AWS', () => {
    const refused = must(
      story.events().find((event) => event.kind === 'Refused'),
      'a refusal',
    )
    expect(sentence(refused, ko.sentences, names)).toMatch(/^StopInstances 거부됨\. OperationNotPermitted: /)
  })
})

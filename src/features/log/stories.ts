// Stories in which, among them, everything happens that can. For specs that have to meet all of it.
import type { Command } from '#engine/command.ts'
import { faultNames } from '#engine/world/faults/names.ts'
import { madeUpPublic } from '#engine/world/keyPairs/madeUp.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { hibernating, type Scenario, scenario } from '#engine/law/scenario.ts'
import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { day, hour, minute, second } from '#lib/time.ts'
import { once } from './once.ts'

/** A story with one instance that is up, called web-1. */
function web(wish: Parameters<Scenario['running']>[0] = {}): readonly [Scenario, InstanceId] {
  const story = scenario()
  return [story, story.running({ tags: { Name: 'web-1' }, ...wish })]
}

const stop = (id: InstanceId, how: { readonly hibernate?: true; readonly force?: true } = {}): Command => ({
  kind: 'StopInstances',
  ids: [id],
  hibernate: how.hibernate ?? false,
  force: how.force ?? false,
})

function ops(story: Scenario) {
  story.do({ kind: 'CreateTopic', name: 'ops' })
  return must(list(story.account().topics)[0], 'the topic').arn
}

const slack = { name: 'ops', teamId: 'T0', channelId: 'C0', channelName: '#ops' }

const alarmOn = (instanceId: InstanceId, alarmActions: readonly string[]): Command => ({
  kind: 'PutMetricAlarm',
  settings: {
    name: 'web-1-os',
    metric: 'StatusCheckFailed_Instance',
    instanceId,
    statistic: 'Maximum',
    period: 60,
    evaluationPeriods: 1,
    threshold: 1,
    operator: 'GreaterThanOrEqualToThreshold',
    treatMissing: 'missing',
    actionsEnabled: true,
    okActions: [],
    alarmActions,
    insufficientDataActions: [],
  },
})

export const life = once(() => {
  const [story, id] = web()
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(5 * minute)
  story.do({ kind: 'ChangeInstance', id, change: { stopProtection: true } })
  story.ask(stop(id))
  story.do({ kind: 'ChangeInstance', id, change: { stopProtection: false, tags: { Name: 'web-2' } } })
  story.do(stop(id))
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.wait(2 * hour)
  return story
})

export const hibernation = once(() => {
  const [story, id] = web(hibernating)
  story.do(stop(id, { hibernate: true }))
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.wait(5 * minute)
  return story
})

export const hibernationFails = once(() => {
  const [story, id] = web(hibernating)
  story.do({ kind: 'InjectFault', fault: 'RootDiskFull', instanceId: id })
  story.do(stop(id, { hibernate: true }))
  story.wait(hour)
  return story
})

export const stopByForce = once(() => {
  const [story, id] = web()
  story.do({ kind: 'InjectFault', fault: 'OSHung', instanceId: id })
  story.do(stop(id))
  story.do(stop(id, { force: true }))
  story.until(id, 'stopped')
  return story
})

export const recovery = once(() => {
  const [story, id] = web({ autoRecovery: 'default' })
  story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
  story.wait(hour)
  return story
})

export const recoveryCancelled = once(() => {
  const [story, id] = web({ autoRecovery: 'default' })
  story.do({ kind: 'InjectFault', fault: 'HostNetworkLost', instanceId: id })
  const begun = () => story.events().some(({ kind }) => kind === 'RecoveryStarted')
  for (let n = 0; n < 60 && !begun(); n++) story.wait(minute / 2)
  story.do({ kind: 'ClearFault', fault: 'HostNetworkLost', instanceId: id })
  story.wait(hour)
  return story
})

export const recoveryFails = once(() => {
  const [story, id] = web({ autoRecovery: 'default' })
  const { zone, type } = story.instance(id)
  story.do({ kind: 'SetCapacity', zone, type, there: false })
  story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
  story.wait(hour)
  story.do({ kind: 'SetCapacity', zone, type, there: true })
  story.do({ kind: 'ClearFault', fault: 'HostPowerLost', instanceId: id })
  return story
})

export const inside = once(() => {
  const [story, id] = web({ type: 'm5d.large' })
  story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
  story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: true })
  story.do({ kind: 'SetCloudWatchAgent', instanceId: id, installed: false })
  for (const path of ['/note', '/dev/shm/note', '/mnt/ephemeral0/note'])
    story.do({ kind: 'WriteFile', instanceId: id, path, text: 'x' })
  story.do({ kind: 'InjectFault', fault: 'WebServerCrashed', instanceId: id })
  story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo systemctl start nginx' })
  story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
  story.wait(8 * minute)
  story.do({ kind: 'ClearFault', fault: 'MemoryExhausted', instanceId: id })
  story.wait(8 * minute)
  story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo halt' })
  story.wait(5 * minute)
  return story
})

export const stuckOS = once(() => {
  const [story, id] = web()
  for (const fault of ['FileSystemCorrupt', 'NetworkMisconfigured', 'KernelIncompatible'] as const)
    story.do({ kind: 'InjectFault', fault, instanceId: id })
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(10 * minute)
  story.do({ kind: 'ClearFault', fault: 'FileSystemCorrupt', instanceId: id })
  return story
})

export const credits = once(() => {
  const [story, id] = web({ type: 't2.micro' })
  story.do({ kind: 'SetWorkload', instanceId: id, workload: 'busy' })
  story.wait(day)
  return story
})

export const volumes = once(() => {
  const [story, id] = web()
  const volume = story.newVolume(story.instance(id).zone)
  story.do({ kind: 'AttachVolume', id: volume, instanceId: id, deviceName: '/dev/sdf' })
  story.wait(minute)
  story.do({ kind: 'SetDeleteOnTermination', instanceId: id, deviceName: '/dev/sdf', value: true })
  const type = (line: string) => story.do({ kind: 'RunInGuest', instanceId: id, line })
  type('sudo mkfs -t xfs /dev/sdf && sudo mkdir /mnt/sdf && sudo mount /dev/sdf /mnt/sdf')
  story.do({ kind: 'WriteFile', instanceId: id, path: '/mnt/sdf/note', text: 'x' })
  story.do({ kind: 'InjectFault', fault: 'VolumeIOStalled', volumeId: volume })
  story.do({ kind: 'ClearFault', fault: 'VolumeIOStalled', volumeId: volume })
  story.do({ kind: 'ModifyVolume', id: volume, change: { sizeGiB: 20 } })
  story.wait(day)
  type('sudo xfs_growfs /mnt/sdf && sudo umount /mnt/sdf')
  story.do({ kind: 'SetTags', ids: [volume], tags: { Name: 'data' }, remove: [] })
  story.do({ kind: 'DetachVolume', id: volume, force: true })
  story.wait(minute)
  story.do({ kind: 'DeleteVolume', id: volume })
  story.wait(minute)
  return story
})

export const images = once(() => {
  const [story, id] = web()
  story.do({ kind: 'CreateSnapshot', volumeId: story.root(id), description: '', tags: { Name: 'nightly' } })
  story.wait(hour)
  const image = { name: 'golden', description: '', noReboot: false, tags: {}, snapshotTags: {} }
  story.do({ kind: 'CreateImage', instanceId: id, ...image })
  story.wait(hour)
  const imageId = must(list(story.account().images)[0], 'the image').id
  const ids = [imageId, ...list(story.account().snapshots).map((one) => one.id)]
  story.do({ kind: 'SetTags', ids, tags: { kept: 'no' }, remove: [] })
  story.do({ kind: 'ReplaceRoot', instanceId: id, deletesOld: true })
  story.wait(hour)
  story.do({ kind: 'DeregisterImage', id: imageId, deleteSnapshots: true })
  return story
})

/** A spread group that an instance joins and leaves. */
export const placements = once(() => {
  const [story, id] = web()
  story.do({ kind: 'CreatePlacementGroup', name: 'apart', strategy: 'spread', tags: {} })
  const groupId = must(list(story.account().placementGroups)[0], 'the group').id
  story.do({ kind: 'SetTags', ids: [groupId], tags: { kept: 'no' }, remove: [] })
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.wait(hour)
  story.do({ kind: 'SetPlacement', instanceId: id, wish: { group: 'apart' } })
  story.do({ kind: 'SetPlacement', instanceId: id })
  story.do({ kind: 'DeletePlacementGroup', name: 'apart' })
  return story
})

/** An image and a snapshot that are copied, shared, switched off and on. */
export const copies = once(() => {
  const [story, id] = web()
  const image = { name: 'golden', description: '', noReboot: true, tags: {}, snapshotTags: {} }
  story.do({ kind: 'CreateImage', instanceId: id, ...image })
  story.wait(hour)
  const sourceId = must(list(story.account().images)[0], 'the image').id
  const snapshotId = must(list(story.account().snapshots)[0], 'the snapshot').id
  story.do({ kind: 'CopySnapshot', sourceId: snapshotId, description: '', encrypted: true, tags: {} })
  const copy = { name: 'copy', description: '', encrypted: false, copiesTags: false, tags: {}, snapshotTags: {} }
  story.do({ kind: 'CopyImage', sourceId, ...copy })
  story.do({ kind: 'ShareSnapshot', id: snapshotId, sharedWith: ['123456789012'] })
  story.do({ kind: 'ChangeImage', id: sourceId, change: { sharedWith: ['123456789012'] } })
  story.do({ kind: 'SwitchImage', id: sourceId, enabled: false })
  story.do({ kind: 'SwitchImage', id: sourceId, enabled: true })
  const disk = { deviceName: '/dev/xvda', snapshotId }
  const rootDeviceName = disk.deviceName
  story.do({ kind: 'RegisterImage', name: 'again', description: '', rootDeviceName, disks: [disk], tags: {} })
  story.wait(hour)
  return story
})

export const scheduled = once(() => {
  const [story, id] = web()
  const announce = (): string => {
    story.do({ kind: 'ScheduleEvent', instanceId: id, code: 'instance-reboot' })
    return must(list(story.account().scheduled).at(-1), 'the scheduled event').id
  }
  const scheduledId = announce()
  story.do({ kind: 'MoveScheduledEvent', instanceId: id, scheduledId, notBefore: story.now() + 2 * hour })
  story.wait(8 * day)
  announce()
  story.do(stop(id))
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  return story
})

export const network = once(() => {
  const [story, id] = web()
  story.do({ kind: 'AllocateAddress', tags: {} })
  const { allocationId } = must(list(story.account().addresses)[0], 'the address')
  story.do({ kind: 'SetTags', ids: [allocationId], tags: { Name: 'front' }, remove: [] })
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  const { associationId = '' } = must(list(story.account().addresses)[0], 'the address')
  story.do({ kind: 'DisassociateAddress', associationId })
  story.do({ kind: 'ReleaseAddress', allocationId })
  story.do({ kind: 'CreateSecurityGroup', name: 'web', description: 'web', tags: {} })
  const group = must(list(story.account().groups).at(-1), 'the group').id
  const rule = { protocol: 'tcp', fromPort: 22, toPort: 22, source: '0.0.0.0/0' } as const
  story.do({ kind: 'SetTags', ids: [group], tags: { Name: 'front' }, remove: [] })
  for (const groupId of [group, defaultGroupId(story.account())])
    story.do({ kind: 'AuthorizeIngress', id: groupId, rules: [rule] })
  story.do({ kind: 'RevokeIngress', id: group, rules: [rule] })
  story.do({ kind: 'AuthorizeEgress', id: group, rules: [rule] })
  const out = must(get(story.account().groups, group)?.egress?.at(-1), 'the rule')
  story.do({ kind: 'ModifyRules', id: group, rules: [{ ...out, description: 'to the world' }] })
  story.do({ kind: 'RevokeRules', id: group, egress: true, ruleIds: [out.id] })
  story.do({ kind: 'DeleteSecurityGroup', id: group })
  story.do({ kind: 'CreateKeyPair', name: 'lab', type: 'rsa', tags: {} })
  const pair = must(list(story.account().keyPairs)[0], 'the key pair').id
  story.do({ kind: 'SetTags', ids: [pair], tags: { team: 'a' }, remove: [] })
  story.do({ kind: 'DeleteKeyPair', id: pair })
  story.do({ kind: 'InjectFault', fault: 'SecurityGroupClosed', instanceId: id })
  story.do({ kind: 'ClearFault', fault: 'SecurityGroupClosed', instanceId: id })
  return story
})

export const mystery = once(() => {
  const [story, id] = web()
  story.do({ kind: 'InjectMystery', instanceId: id })
  story.do({ kind: 'NameMystery', instanceId: id, fault: 'OSHung' })
  story.do({ kind: 'RevealMystery', instanceId: id })
  return story
})

export const alarms = once(() => {
  const [story, id] = web()
  const topicArn = ops(story)
  story.do(alarmOn(id, [topicArn, 'arn:aws:automate:us-east-1:ec2:reboot']))
  story.do({ kind: 'DisableAlarmActions', names: ['web-1-os'] })
  story.do({ kind: 'EnableAlarmActions', names: ['web-1-os'] })
  story.do({ kind: 'Subscribe', topicArn, protocol: 'sms', endpoint: '+821012345678' })
  story.do({ kind: 'ConfigureSlackChannel', ...slack, topicArns: [topicArn] })
  for (const fault of faultNames) {
    story.ask({ kind: 'InjectFault', fault, instanceId: id, volumeId: story.root(id) })
    story.wait(8 * minute)
    story.ask({ kind: 'ClearFault', fault, instanceId: id, volumeId: story.root(id) })
    story.wait(8 * minute)
  }
  const { arn } = must(list(story.account().alarms)[0], 'the alarm')
  story.do({ kind: 'SetTagsByArn', arn, tags: { Team: 'ops' }, remove: [] })
  const orders = { metric: 'Orders', dimensions: [], unit: 'Count', shares: [{ value: 3, count: 1 }] }
  story.do({ kind: 'PutMetricData', namespace: 'shop', data: [{ ...orders, at: story.account().at }] })
  story.do({ kind: 'DeleteAlarms', names: ['web-1-os'] })
  return story
})

export const messages = once(() => {
  const story = scenario()
  const topicArn = ops(story)
  for (const endpoint of ['ops@example.com', 'late@example.com'])
    story.do({ kind: 'Subscribe', topicArn, protocol: 'email', endpoint })
  story.do({ kind: 'Subscribe', topicArn, protocol: 'sms', endpoint: '+821055556666' })
  story.wait(minute)
  const { token, arn } = must(list(story.account().subscriptions)[0], 'the subscription')
  story.do({ kind: 'ConfirmSubscription', topicArn, token })
  story.do({ kind: 'Publish', topicArn, text: 'hello' })
  story.do({ kind: 'SetTopicAttribute', arn: topicArn, name: 'DisplayName', value: 'Operations' })
  story.do({ kind: 'SetTagsByArn', arn: topicArn, tags: { Team: 'ops' }, remove: [] })
  story.do({ kind: 'SetSubscriptionAttribute', arn, name: 'FilterPolicy', value: '{"kind":["urgent"]}' })
  story.do({ kind: 'Publish', topicArn, text: 'nothing urgent' })
  story.do({ kind: 'AddSandboxPhone', number: '+821055556666' })
  const code = must(list(story.account().phones).at(-1)?.code, 'the code')
  story.do({ kind: 'VerifySandboxPhone', number: '+821055556666', code })
  story.wait(3 * day)
  story.do({ kind: 'DeleteSandboxPhone', number: '+821055556666' })
  story.do({ kind: 'SetSmsSandbox', inside: false })
  story.do({ kind: 'ConfigureSlackChannel', ...slack, topicArns: [topicArn] })
  story.do({ kind: 'RemoveSlackChannel', name: 'ops' })
  story.do({ kind: 'PutDashboard', name: 'web', body: '{}' })
  story.do({ kind: 'DeleteDashboards', names: ['web'] })
  story.do({ kind: 'Unsubscribe', arn })
  story.do({ kind: 'DeleteTopic', arn: topicArn })
  return story
})

export const quotas = once(() => {
  const story = scenario()
  story.do({ kind: 'SetQuotas', profile: 'new-account' })
  story.do({ kind: 'SetEbsEncryption', enabled: true })
  story.do({ kind: 'SetImageBlock', blocked: false })
  story.do({ kind: 'Keep', ids: [], members: { EbsOptimized: true } })
  return story
})

/** A key that may not be used: a launch fails, and the key is given back. */
export const keyDenied = once(() => {
  const story = scenario()
  story.do({ kind: 'InjectFault', fault: 'KmsKeyDenied' })
  const id = story.launch({ root: { encrypted: true } })
  story.until(id, 'terminated')
  story.do({ kind: 'ClearFault', fault: 'KmsKeyDenied' })
  return story
})

export const scripts = once(() => {
  const [story, id] = web({ profile: 's3-read-only' })
  story.do({ kind: 'RunInGuest', instanceId: id, line: 'A=1; sudo dnf install -y git' })
  const publicKey = `ssh-ed25519 ${madeUpPublic('ed25519', 'story', 'key')}`
  story.do({ kind: 'SendKey', instanceId: id, user: 'ec2-user', publicKey })
  story.do({ kind: 'SetMetadataOptions', instanceId: id, change: { tokens: 'optional' } })
  const association = must(list(story.account().profiles)[0], 'the association')
  story.do({ kind: 'DisassociateProfile', id: association.id })
  story.do(stop(id))
  story.until(id, 'stopped')
  story.do({ kind: 'SetUserData', instanceId: id, userData: undefined })
  const hasty = story.launch()
  story.until(hasty, 'running')
  for (let n = 0; n < 120 && story.account().firstBoots.size === 0; n++) story.wait(second / 2)
  story.do({ kind: 'InjectFault', fault: 'OSHung', instanceId: hasty })
  story.wait(minute)
  return story
})

export const templates = once(() => {
  const story = scenario()
  const data = { ImageId: 'ami-0', InstanceType: 't3.micro' }
  story.do({ kind: 'CreateLaunchTemplate', name: 'web', data, tags: {} })
  const { id } = must(list(story.account().launchTemplates)[0], 'the template')
  story.do({ kind: 'SetTags', ids: [id], tags: { team: 'a' }, remove: [] })
  story.do({ kind: 'CreateLaunchTemplateVersion', id, description: 'larger', data: { InstanceType: 't3.small' } })
  story.do({ kind: 'ModifyLaunchTemplate', id, version: 2 })
  story.do({ kind: 'DeleteLaunchTemplateVersions', id, numbers: [1] })
  story.do({ kind: 'DeleteLaunchTemplate', id })
  return story
})

export const spot = once(() => {
  const story = scenario()
  const id = story.running({ spot: { type: 'one-time', interruption: 'terminate', tags: {} } })
  const request = must(list(story.account().spotRequests)[0], 'the request').id
  story.do({ kind: 'SetTags', ids: [request], tags: { team: 'a' }, remove: [] })
  story.do({ kind: 'InterruptSpotInstances', ids: [id] })
  story.until(id, 'terminated')
  return story
})

import type { ImageChange } from '#engine/world/images/image.ts'
import { parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { Message } from '#engine/messages/sns/sns.ts'
import { settingNames } from '#engine/world/instances/settings.ts'
import { targetsOf } from '#engine/questions/targets.ts'
import { lastName } from '#lib/arn.ts'
import { gmt } from '#lib/time.ts'
import { checksIn, doorOf, healthEvent, settingTold } from '../eventParts.ts'
import type { EventSentences } from '../eventSentences.ts'
import { faults } from './faults.ts'
import { leftOut } from './leftOut.ts'
import { settings } from './settings.ts'
import { interfaceEvents } from './interfaceEvents.ts'
import { vpcEvents } from './vpcEvents.ts'
import { marketEvents } from './marketEvents.ts'
import { placementEvents } from './placementEvents.ts'

type Say = (name: string) => string

type Stateword = 'pending' | 'running' | 'stopping' | 'stopped' | 'shutting-down' | 'terminated' | 'hibernated'

const entered: Readonly<Record<Stateword | 'hibernating', (name: string) => string>> = {
  pending: (name) => `${name} is starting: EC2 looks for a host.`,
  running: (name) => `${name} is running.`,
  stopping: (name) => `${name} is stopping.`,
  hibernating: (name) => `${name} is stopping: its RAM is being written to the root volume.`,
  stopped: (name) => `${name} has stopped.`,
  hibernated: (name) => `${name} has stopped and is hibernated.`,
  'shutting-down': (name) => `${name} is shutting down to be terminated.`,
  terminated: (name) => `${name} is terminated.`,
}

const quotasSet = {
  raised: 'The account has raised quotas.',
  'new-account': 'The account has the quotas of a new account: 5 vCPUs of the standard families, none of the others.',
} as const

const hostFailed: Readonly<Record<'power' | 'network' | 'hardware' | 'software', Say>> = {
  power: (host) => `Host ${host} lost its power.`,
  network: (host) => `Host ${host} lost its network.`,
  hardware: (host) => `The hardware of host ${host} is failing.`,
  software: (host) => `The software of host ${host} itself is failing.`,
}

const hostMended: Readonly<Record<'power' | 'network' | 'hardware' | 'software', Say>> = {
  power: (host) => `Host ${host} has power again.`,
  network: (host) => `Host ${host} has its network again.`,
  hardware: (host) => `The hardware of host ${host} works again.`,
  software: (host) => `The software of host ${host} works again.`,
}

const recoveryStarted: Readonly<Record<'simplified' | 'alarm', Say>> = {
  simplified: (name) => `AWS is moving ${name} to another host by itself.`,
  alarm: (name) => `${name} is being recovered to another host.`,
}

const booting: Readonly<Record<'start' | 'reboot' | 'power' | 'recovered', Say>> = {
  start: (name) => `The OS of ${name} is booting.`,
  reboot: (name) => `The OS of ${name} is rebooting.`,
  power: (name) => `Power is back: the OS of ${name} is booting.`,
  recovered: (name) => `The OS of ${name} boots on its new host.`,
}

const stuck: Readonly<Record<'no-root' | 'file-system' | 'no-io' | 'startup' | 'kernel' | 'full', Say>> = {
  'no-root': (name) => `${name} does not boot: it has no root volume.`,
  'file-system': (name) => `The OS of ${name} has stopped: its file system is corrupt.`,
  'no-io': (name) => `${name} does not boot: its root volume does not respond.`,
  startup: (name) => `${name} does not boot: its start-up settings are wrong.`,
  kernel: (name) => `${name} does not boot: its kernel does not fit the rest of the system.`,
  full: (name) => `${name} does not boot: its root disk is full.`,
}

const off: Readonly<Record<'stopped' | 'terminated' | 'power' | 'recovered', Say>> = {
  stopped: (name) => `The OS of ${name} is off; its RAM is empty.`,
  terminated: (name) => `The OS of ${name} is off.`,
  power: (name) => `${name} lost power while it was running.`,
  recovered: (name) => `What ${name} had in RAM is gone.`,
}

const hibernationFailed: Readonly<Record<'disk' | 'os' | 'io', Say>> = {
  disk: (name) => `${name} cannot hibernate: its root volume has no room for its RAM. It just stops.`,
  os: (name) => `${name} cannot hibernate: its OS does not respond. It just stops.`,
  io: (name) => `${name} cannot hibernate: its root volume does not respond. It just stops.`,
}

const workload: Readonly<Record<'idle' | 'steady' | 'busy' | 'leak', Say>> = {
  idle: (name) => `${name} has nothing to do.`,
  steady: (name) => `${name} has steady work.`,
  busy: (name) => `${name} works at full load.`,
  leak: (name) => `The application on ${name} leaks memory.`,
}

const credits: Readonly<Record<'baseline' | 'surplus' | 'charge' | 'lost', Say>> = {
  baseline: (name) => `${name} has spent its CPU credits: it is slowed down to its baseline.`,
  surplus: (name) => `${name} has spent its CPU credits and goes on with surplus credits.`,
  charge: (name) =>
    `The surplus credits of ${name} have reached one day of earning: from now on each surplus credit costs money.`,
  lost: (name) => `${name} has been stopped for seven days: its CPU credits are gone.`,
}

const spoilt: Readonly<Record<'startup' | 'kernel' | 'full', Say>> = {
  startup: (volume) => `The start-up settings on volume ${volume} are wrong. This shows at the next boot.`,
  kernel: (volume) =>
    `The kernel on volume ${volume} does not fit the rest of the system. This shows at the next boot.`,
  full: (volume) => `Volume ${volume} is full.`,
}

const unstalled: Readonly<Record<'healed' | 'moved' | 'cleared', Say>> = {
  healed: (volume) => `I/O of volume ${volume} works again: it recovered by itself.`,
  moved: (volume) => `I/O of volume ${volume} works again: it has another path now.`,
  cleared: (volume) => `I/O of volume ${volume} works again: it was fixed.`,
}

const rootReplaced: Readonly<Record<'succeeded' | 'failed', Say>> = {
  succeeded: (name) => `${name} has another root volume and reboots where it is.`,
  failed: (name) => `The root volume of ${name} could not be replaced: it no longer runs, or the snapshot is gone.`,
}

const alarmActed: Readonly<Record<'stop' | 'terminate' | 'reboot' | 'recover', Say>> = {
  stop: (alarm) => `Alarm ${alarm} asked EC2 to stop the instance.`,
  terminate: (alarm) => `Alarm ${alarm} asked EC2 to terminate the instance.`,
  reboot: (alarm) => `Alarm ${alarm} asked EC2 to reboot the instance.`,
  recover: (alarm) => `Alarm ${alarm} asked EC2 to recover the instance.`,
}

const published: Readonly<Record<'alarm' | 'text' | 'confirmation', Say>> = {
  alarm: (topic) => `The topic ${topic} sends the alarm to its subscribers.`,
  text: (topic) => `The topic ${topic} sends a message to its subscribers.`,
  confirmation: (topic) => `The topic ${topic} asks for a confirmation.`,
}

const checkNames = { system: 'system', instance: 'instance', ebs: 'attached EBS' } as const

const carriers = {
  email: 'mail',
  'email-json': 'JSON mail',
  sms: 'SMS',
  http: 'HTTP request',
  https: 'HTTPS request',
  lambda: 'Lambda call',
  slack: 'Slack post',
} as const

const named: Readonly<Record<'right' | 'wrong', Say>> = {
  right: (name) => `The mystery fault of ${name} was identified correctly.`,
  wrong: (name) => `A guess about the mystery fault of ${name} was wrong.`,
}

const everything = 'everything'

/** What kind of message it is, and what carries it. */
const letterOf = ({ content, protocol, channel }: Message) => {
  const carrier = carriers[channel === undefined ? protocol : 'slack']
  return {
    alarm: `An alarm ${carrier}`,
    text: `A published ${carrier}`,
    confirmation: `A confirmation ${carrier}`,
    code: `A verification code by ${carrier}`,
  }[content.kind]
}

/** The part of an image that a request changed. */
function imageChanged(name: string, change: Partial<ImageChange>): string {
  if ('description' in change) return `The description of image ${name} changed.`
  if ('protected' in change)
    return change.protected
      ? `Image ${name} is protected: it cannot be deregistered.`
      : `Image ${name} is no longer protected from deregistration.`
  if ('deprecatedAt' in change)
    return change.deprecatedAt === undefined
      ? `Image ${name} is no longer to be deprecated.`
      : `Image ${name} is deprecated from ${gmt(change.deprecatedAt)} on; its owner can go on using it.`
  const others = change.sharedWith ?? []
  return others.length === 0
    ? `Only the account itself may launch from image ${name}.`
    : `Image ${name} is shared with ${others.join(', ')}.`
}

/** What happened, in whole sentences. */
export const events: EventSentences = {
  Asked: ({ action, params }, { of }) => {
    const what = targetsOf(params).map(of).join(', ')
    return what === '' ? `Request ${action}` : `Request ${action}: ${what}`
  },
  Refused: ({ action, code, message }) => leftOut.said({ code, message }) ?? `${action} refused. ${code}: ${message}`,
  MembersKept: ({ members, token }) =>
    `Noted, and nothing here depends on it: ${[...new Set([...Object.keys(members), ...(token ? ['ClientToken'] : [])])].join(', ')}`,
  QuotasSet: ({ profile }) => quotasSet[profile],
  CapacityRanOut: ({ family, zone }) => `${zone} has no room left for ${family}.`,
  CapacityReturned: ({ family, zone }) => `${zone} has room for ${family} again.`,
  AccountFaultSet: ({ fault, there }) =>
    there ? `The account has a fault: ${faults.of[fault].name}.` : `No longer there: ${faults.of[fault].name}.`,
  InstancePlaced: ({ instanceId, hostId }, { of }) => `${of(instanceId)} was placed on host ${hostId}.`,
  InstanceLifted: ({ instanceId, hostId }, { of }) => `${of(instanceId)} left host ${hostId}.`,
  HostFailed: ({ hostId, part }) => hostFailed[part](hostId),
  HostMended: ({ hostId, part }) => hostMended[part](hostId),
  InstanceLaunched: ({ instance }, { of }) => `${of(instance.id)} was created: ${instance.type} in ${instance.zone}.`,
  InstanceStateChanged: ({ instanceId, from, to, ending, reason }, { of }) => {
    const name = of(instanceId)
    if (from === 'pending' && to === 'terminated')
      return `${name} could not be launched. ${reason?.message ?? ''}`.trim()
    if (from === 'pending' && to === 'stopped')
      return `${name} could not be started and is stopped again. ${reason?.message ?? ''}`.trim()
    if (to === 'stopping' && ending === 'hibernate') return entered.hibernating(name)
    if (to === 'stopped' && ending === 'hibernate') return entered.hibernated(name)
    return entered[to](name)
  },
  InstanceChanged: ({ instanceId, change }, { of }) => {
    const name = of(instanceId)
    const { type } = change
    const said = [
      type !== undefined && `${name} is now a ${type}.`,
      ...settingNames.map((one) => settingTold(settings, one, change, name)),
      change.creditMode !== undefined && `The credit mode of ${name} is now ${change.creditMode}.`,
      change.groupIds !== undefined && `${name} is in the security groups ${change.groupIds.map(of).join(', ')}.`,
      change.tags !== undefined && `The tags of ${name} changed.`,
    ].filter((one) => one !== false)
    return said.length === 0 ? `Nothing about ${name} changed.` : said.join(' ')
  },
  RebootRequested: ({ instanceId }, { of }) => `A reboot of ${of(instanceId)} was queued.`,
  StopForced: ({ instanceId }, { of }) =>
    `The stop of ${of(instanceId)} is forced: if the OS does not shut down, it is cut off. Check its file system afterwards.`,
  RecoveryStarted: ({ instanceId, how }, { of }) => recoveryStarted[how](of(instanceId)),
  RecoveryCancelled: ({ instanceId }, { of }) =>
    `The host of ${of(instanceId)} is healthy again: the recovery was cancelled.`,
  RecoveryFailed: ({ instanceId }, { of }) =>
    `The recovery of ${of(instanceId)} failed: its zone has no room. It stays on its old host.`,
  InstanceRecovered: ({ instanceId, fromHost, toHost, how }, { of }) =>
    `${of(instanceId)} was recovered from host ${fromHost} to ${toHost}. AWS Health: ${healthEvent(how)}.`,
  InstanceForgotten: ({ instanceId }, { of }) =>
    `${of(instanceId)} disappeared from the list, an hour after its termination.`,
  GuestBooting: ({ instanceId, why }, { of }) => booting[why](of(instanceId)),
  GuestBooted: ({ instanceId }, { of }) => `The OS of ${of(instanceId)} is up.`,
  GuestStuck: ({ instanceId, why }, { of }) => stuck[why](of(instanceId)),
  GuestHung: ({ instanceId }, { of }) => `The OS of ${of(instanceId)} hangs: its kernel does not respond.`,
  GuestClosing: ({ instanceId }, { of }) => `The OS of ${of(instanceId)} is shutting down.`,
  GuestOff: ({ instanceId, why }, { of }) => off[why](of(instanceId)),
  GuestHalted: ({ instanceId }, { of }) =>
    `${of(instanceId)} was halted: its CPU does nothing, but for EC2 it is still running.`,
  GuestSuspending: ({ instanceId }, { of }) => `${of(instanceId)} writes its RAM to the root volume.`,
  GuestSuspended: ({ instanceId }, { of }) => `The RAM of ${of(instanceId)} is on the root volume.`,
  HibernationFailed: ({ instanceId, why }, { of }) => hibernationFailed[why](of(instanceId)),
  GuestResuming: ({ instanceId }, { of }) => `${of(instanceId)} reads its RAM back from the root volume.`,
  GuestResumed: ({ instanceId }, { of }) => `The OS of ${of(instanceId)} continues where it was.`,
  WorkloadSet: ({ instanceId, workload: work }, { of }) => workload[work](of(instanceId)),
  AppetiteSet: ({ instanceId, mib }, { of }) =>
    mib === null
      ? `The application on ${of(instanceId)} wants no extra memory any more.`
      : `The application on ${of(instanceId)} now wants ${`${mib} MiB`} of memory.`,
  MemoryExhausted: ({ instanceId }, { of }) => `${of(instanceId)} has run out of memory.`,
  MemoryFreed: ({ instanceId }, { of }) => `${of(instanceId)} has free memory again.`,
  AgentInstalled: ({ instanceId }, { of }) =>
    `The CloudWatch agent runs in ${of(instanceId)} and sends memory and disk use each minute.`,
  AgentRemoved: ({ instanceId }, { of }) => `The CloudWatch agent was removed from ${of(instanceId)}.`,
  WebServerCrashed: ({ instanceId }, { of }) => `The web server on ${of(instanceId)} went down.`,
  WebServerStopped: ({ instanceId }, { of }) => `The web server on ${of(instanceId)} was stopped by somebody inside.`,
  WebServerStarted: ({ instanceId }, { of }) => `The web server on ${of(instanceId)} is up.`,
  RamFileWritten: ({ instanceId, path, text }, { of }) =>
    text === null
      ? `${path} was removed from the RAM of ${of(instanceId)}.`
      : `${path} was written into the RAM of ${of(instanceId)}.`,
  StoreFileWritten: ({ instanceId, path, text }, { of }) =>
    text === null
      ? `${path} was removed from the instance store of ${of(instanceId)}.`
      : `${path} was written to the instance store of ${of(instanceId)}.`,
  CreditsTurned: ({ instanceId, to }, { of }) => credits[to](of(instanceId)),
  VolumeCreated: ({ volume }, { of }) =>
    `Volume ${of(volume.id)} is being created: ${volume.sizeGiB} GiB ${volume.type} in ${volume.zone}.`,
  VolumeReady: ({ volumeId }, { of }) => `Volume ${of(volumeId)} is available.`,
  VolumeAttaching: ({ volumeId, instanceId, deviceName }, { of }) =>
    `Volume ${of(volumeId)} is being attached to ${of(instanceId)} as ${deviceName}.`,
  VolumeAttached: ({ volumeId, instanceId }, { of }) => `Volume ${of(volumeId)} is attached to ${of(instanceId)}.`,
  VolumeDetaching: ({ volumeId, instanceId, until }, { of }) =>
    until === undefined
      ? `Volume ${of(volumeId)} cannot be detached from ${of(instanceId)} yet: the OS has it mounted and does not let go of it (busy).`
      : `Volume ${of(volumeId)} is being detached from ${of(instanceId)}.`,
  VolumeDetached: ({ volumeId, instanceId }, { of }) => `Volume ${of(volumeId)} was detached from ${of(instanceId)}.`,
  VolumeDeleting: ({ volumeId }, { of }) => `Volume ${of(volumeId)} is being deleted.`,
  VolumeDeleted: ({ volumeId }, { of }) => `Volume ${of(volumeId)} is deleted, with its data.`,
  DeleteOnTerminationSet: ({ volumeId, value }, { of }) =>
    `Volume ${of(volumeId)} will be ${value ? 'deleted' : 'kept'} on termination.`,
  EbsEncryptionSet: ({ enabled }) =>
    enabled
      ? 'EBS encryption by default is on: new volumes and copies of snapshots are encrypted.'
      : 'EBS encryption by default is off: new volumes are encrypted only where somebody asks for it.',
  ImageBlockSet: ({ blocked }) =>
    blocked
      ? 'Block public access for AMIs is on: no image can be made public any more.'
      : 'Block public access for AMIs is off: images can be made public.',
  VolumeTagged: ({ volumeId }, { of }) => `The tags of volume ${of(volumeId)} changed.`,
  VolumeFileWritten: ({ volumeId, path, text }, { of }) => {
    if (text === null) return `${path} was removed from volume ${of(volumeId)}.`
    // a folder's owner stands where the text of a file would
    return path.endsWith('/')
      ? `The folder ${path.slice(0, -1) || '/'} on volume ${of(volumeId)} ${text === '*' ? 'can be written by everybody' : `belongs to ${text || 'root'}`}.`
      : `${path} was written to volume ${of(volumeId)}.`
  },
  VolumeFormatted: ({ volumeId, format }, { of }) => `Volume ${of(volumeId)} was formatted with ${format.kind}.`,
  FileSystemGrown: ({ volumeId, format }, { of }) =>
    format.partGiB !== undefined && format.partGiB > format.sizeGiB
      ? `The partition on volume ${of(volumeId)} was extended to ${format.partGiB} GiB; its file system has ${format.sizeGiB} GiB.`
      : `The file system on volume ${of(volumeId)} was extended to ${format.sizeGiB} GiB.`,
  VolumeMounted: ({ volumeId, instanceId, path }, { of }) =>
    `Volume ${of(volumeId)} was mounted at ${path} on ${of(instanceId)}.`,
  VolumeUnmounted: ({ volumeId, instanceId }, { of }) => `Volume ${of(volumeId)} was unmounted on ${of(instanceId)}.`,
  FileSystemCorrupted: ({ volumeId }, { of }) => `The file system on volume ${of(volumeId)} is corrupt.`,
  NetworkMisconfigured: ({ volumeId }, { of }) => `The network settings on volume ${of(volumeId)} are wrong.`,
  SystemSpoilt: ({ volumeId, flaw }, { of }) => spoilt[flaw](of(volumeId)),
  VolumeRepaired: ({ volumeId }, { of }) => `Volume ${of(volumeId)} was repaired.`,
  VolumeStalled: ({ volumeId, stuckIn }, { of }) =>
    stuckIn
      ? `Volume ${of(volumeId)} cannot be reached: EBS itself has a problem with it.`
      : `I/O of volume ${of(volumeId)} is stalled.`,
  VolumeUnstalled: ({ volumeId, why }, { of }) => unstalled[why](of(volumeId)),
  VolumeModifying: ({ volumeId, target }, { of }) =>
    `Volume ${of(volumeId)} is being changed to ${target.sizeGiB} GiB ${target.type}, and billed as that from now on.`,
  VolumeOptimizing: ({ volumeId }, { of }) => `Volume ${of(volumeId)} has its new size; it is still being optimized.`,
  VolumeModified: ({ volumeId }, { of }) => `The change of volume ${of(volumeId)} is completed.`,
  SnapshotCreated: ({ snapshot }, { of }) =>
    `Snapshot ${of(snapshot.id)} keeps volume ${of(snapshot.volumeId)} as it is now; the data is being copied.`,
  SnapshotCopied: ({ snapshot }, { of }) =>
    `Snapshot ${of(snapshot.id)} is being made as ${snapshot.encrypted ? 'an encrypted copy' : 'a copy'} of ${of(snapshot.copyOf)}.`,
  SnapshotShared: ({ snapshotId, sharedWith }, { of }) =>
    sharedWith.length === 0
      ? `Snapshot ${of(snapshotId)} is the account’s alone.`
      : sharedWith.includes('all')
        ? `Snapshot ${of(snapshotId)} is public: every account may create volumes from it.`
        : `Snapshot ${of(snapshotId)} is shared with ${sharedWith.join(', ')}.`,
  SnapshotCompleted: ({ snapshotId }, { of }) => `Snapshot ${of(snapshotId)} is completed.`,
  SnapshotDeleted: ({ snapshotId }, { of }) => `Snapshot ${of(snapshotId)} is deleted.`,
  SnapshotTagged: ({ snapshotId }, { of }) => `The tags of snapshot ${of(snapshotId)} changed.`,
  ImageCreated: ({ image }, { of }) =>
    image.sourceInstanceId !== undefined
      ? `Image ${of(image.id)} is being created from ${of(image.sourceInstanceId)}.`
      : image.copyOf !== undefined
        ? `Image ${of(image.id)} is being made as a copy of ${of(image.copyOf)}.`
        : `Image ${of(image.id)} is registered from snapshot ${of(image.disks[0]?.snapshotId ?? '')}.`,
  ImageDisabled: ({ imageId }, { of }) =>
    `Image ${of(imageId)} is disabled: nothing can be launched from it until it is enabled again.`,
  ImageEnabled: ({ imageId }, { of }) => `Image ${of(imageId)} is enabled: instances can be launched from it again.`,
  ImageChanged: ({ imageId, change }, { of }) => imageChanged(of(imageId), change),
  ImageAvailable: ({ imageId }, { of }) => `Image ${of(imageId)} is available: instances can be launched from it.`,
  ImageDeregistered: ({ imageId }, { of }) =>
    `Image ${of(imageId)} is deregistered: nothing can be launched from it any more.`,
  ImageTagged: ({ imageId }, { of }) => `The tags of image ${of(imageId)} changed.`,
  ScheduledEventAnnounced: ({ scheduled }, { of }) =>
    `AWS announces ${scheduled.code} for ${of(scheduled.instanceId)}, not before ${gmt(scheduled.notBefore)}, and writes to the account’s mail address.`,
  ScheduledEventMoved: ({ instanceId, notBefore }, { of }) =>
    `The scheduled event of ${of(instanceId)} was moved: not before ${gmt(notBefore)}.`,
  ScheduledEventCompleted: ({ instanceId, code }, { of }) =>
    `AWS carries out ${code} on ${of(instanceId)}, as announced.`,
  ScheduledEventCleared: ({ instanceId }, { of }) =>
    `${of(instanceId)} has left its host: its scheduled event is cleared.`,
  ScheduledEventForgotten: ({ scheduledId }) => `${scheduledId} was completed a week ago and is no longer listed.`,
  PublicAddressAssigned: ({ instanceId, publicIp }, { of }) =>
    `${of(instanceId)} borrowed the public address ${publicIp}.`,
  PublicAddressReleased: ({ instanceId, publicIp }, { of }) =>
    `${of(instanceId)} gave the public address ${publicIp} back.`,
  AddressAllocated: ({ publicIp }) => `The Elastic IP ${publicIp} is yours now.`,
  AddressAssociated: ({ allocationId, instanceId }, { of }) =>
    `The Elastic IP ${of(allocationId)} is associated with ${of(instanceId)}.`,
  AddressDisassociated: ({ allocationId, instanceId }, { of }) =>
    `The Elastic IP ${of(allocationId)} is no longer associated with ${of(instanceId)}.`,
  AddressReleased: ({ publicIp }) => `The Elastic IP ${publicIp} was released.`,
  AddressTagged: ({ allocationId }, { of }) => `The tags of the Elastic IP ${of(allocationId)} changed.`,
  GroupTagged: ({ groupId }, { of }) => `The tags of the security group ${of(groupId)} changed.`,
  KeyPairCreated: ({ keyPair }) =>
    keyPair.imported
      ? `The public key of the key pair ${keyPair.name} was imported.`
      : `The key pair ${keyPair.name} was created. EC2 keeps its public half only.`,
  KeyPairDeleted: ({ name }) => `The key pair ${name} was deleted. Instances that have its public key still let it in.`,
  SshKeySent: ({ instanceId, user }, { of }) => `${of(instanceId)} lets a new key in as ${user} for a minute.`,
  KeyPairTagged: ({ keyPairId }, { of }) => `The tags of the key pair ${of(keyPairId)} changed.`,
  UserDataSet: ({ instanceId }, { of }) =>
    `The user data of ${of(instanceId)} was changed. It does not run again: its first boot is over.`,
  UserDataRunning: ({ instanceId, run }, { of }) =>
    run.next === 0
      ? `The user data of ${of(instanceId)} has begun to run.`
      : `The user data of ${of(instanceId)} goes on with its next line.`,
  UserDataFinished: ({ instanceId, status, notRun }, { of }) =>
    notRun > 0
      ? `The user data of ${of(instanceId)} has run; ${notRun === 1 ? 'one line' : `${notRun} lines`} could not be run here. The cloud-init log says which.`
      : status === 0
        ? `The user data of ${of(instanceId)} has run.`
        : `The user data of ${of(instanceId)} has failed. The cloud-init log says where.`,
  UserDataInterrupted: ({ instanceId }, { of }) =>
    `The user data of ${of(instanceId)} was cut off before its end, and will not run again.`,
  PackagesInstalled: ({ instanceId, packages }, { of }) => `${packages.join(', ')} was installed on ${of(instanceId)}.`,
  ServiceSwitched: ({ instanceId, unit, enabled }, { of }) =>
    enabled
      ? `${unit} starts with the OS of ${of(instanceId)} from now on.`
      : `${unit} no longer starts with the OS of ${of(instanceId)}.`,
  ShellVariablesSet: ({ instanceId, variables }, { of }) =>
    `At the prompt of ${of(instanceId)} a variable was set: ${Object.keys(variables).join(', ') || 'none is left'}.`,
  MetadataOptionsSet: ({ instanceId, options }, { of }) =>
    options.endpoint === 'disabled'
      ? `The metadata service of ${of(instanceId)} is off.`
      : options.tokens === 'required'
        ? `The metadata of ${of(instanceId)} is given only with a token (IMDSv2).`
        : `The metadata of ${of(instanceId)} is also given without a token (IMDSv1).`,
  ProfileAssociated: ({ association: { instanceId, profile } }, { of }) =>
    `${of(instanceId)} has the instance profile ${profile}.`,
  ProfileDisassociated: ({ instanceId, profile }, { of }) =>
    `${of(instanceId)} no longer has the instance profile ${profile}.`,
  GroupCreated: ({ group }) => `The security group ${group.name} was created.`,
  GroupDeleted: ({ groupId }, { of }) => `The security group ${of(groupId)} was deleted.`,
  IngressAuthorized: ({ groupId, rule }, { of }) =>
    `${of(groupId)} allows ${doorOf(rule, everything)} from ${of(rule.source)}.`,
  IngressRevoked: ({ groupId, rule }, { of }) =>
    `${of(groupId)} no longer allows ${doorOf(rule, everything)} from ${of(rule.source)}.`,
  EgressAuthorized: ({ groupId, rule }, { of }) =>
    `${of(groupId)} lets out ${doorOf(rule, everything)} to ${of(rule.source)}.`,
  EgressRevoked: ({ groupId, rule }, { of }) =>
    `${of(groupId)} no longer lets out ${doorOf(rule, everything)} to ${of(rule.source)}.`,
  RuleChanged: ({ groupId, egress, rule }, { of }) =>
    `A rule of ${of(groupId)} is now: ${doorOf(rule, everything)} ${egress ? 'to' : 'from'} ${of(rule.source)}${rule.description ? ` (${rule.description})` : ''}.`,
  ...interfaceEvents,
  ...vpcEvents,
  ...marketEvents,
  ...placementEvents,
  GroupShut: ({ groupId }, { of }) => `${of(groupId)} allows nothing in from outside any more.`,
  GroupReopened: ({ groupId }, { of }) => `${of(groupId)} has its rules back.`,
  RootReplacing: ({ instanceId }, { of }) => `The root volume of ${of(instanceId)} is being replaced.`,
  RootReplaced: ({ instanceId, state }, { of }) => rootReplaced[state](of(instanceId)),
  MysteryInjected: ({ instanceId }, { of }) => `A mystery fault was put into ${of(instanceId)}.`,
  MysteryNamed: ({ instanceId, right }, { of }) => named[right ? 'right' : 'wrong'](of(instanceId)),
  MysteryRevealed: ({ instanceId }, { of }) => `The mystery fault of ${of(instanceId)} was revealed.`,
  ChecksReported: ({ instanceId, report }, { of }) => {
    const { made, failed } = checksIn(report)
    const name = of(instanceId)
    if (failed.length === 0) return `${name} passes ${made}/${made} checks.`
    return `${name} passes ${made - failed.length}/${made} checks; failed: ${failed.map((one) => checkNames[one]).join(', ')}.`
  },
  AlarmPut: ({ alarm, created }, { of, alarm: called }) =>
    created
      ? alarm.instanceId === undefined
        ? `Alarm ${called(alarm.name)} watches ${alarm.metric}.`
        : `Alarm ${called(alarm.name)} watches ${alarm.metric} of ${of(alarm.instanceId)}.`
      : `Alarm ${called(alarm.name)} was changed.`,
  AlarmDeleted: ({ name }, { alarm }) => `Alarm ${alarm(name)} was deleted.`,
  AlarmStateChanged: ({ name, from, to }, { alarm }) => `Alarm ${alarm(name)} went from ${from} to ${to}.`,
  AlarmActionRun: ({ name, action: arn, error }, { topic: topicOf, alarm }) => {
    const action = parseAction(arn)
    if (error !== undefined) {
      const what = lastName(arn)
      return `Alarm ${alarm(name)} could not carry out ${what}. ${error}`
    }
    if (action?.kind === 'topic') return `Alarm ${alarm(name)} notified the topic ${topicOf(action.arn)}.`
    if (action?.kind === 'ec2') return alarmActed[action.action](alarm(name))
    return `Alarm ${alarm(name)} carried out ${arn}.`
  },
  MetricDataPut: ({ namespace, data }) =>
    `${data.length === 1 ? 'A value was' : `${data.length} values were`} published in the namespace ${namespace}.`,
  AlarmTagged: ({ name }, { alarm }) => `The tags of alarm ${alarm(name)} were changed.`,
  AlarmActionsEnabled: ({ name }, { alarm }) => `The actions of alarm ${alarm(name)} are enabled.`,
  AlarmActionsDisabled: ({ name }, { alarm }) => `The actions of alarm ${alarm(name)} are disabled.`,
  TopicCreated: ({ topic: created }) => `The topic ${created.name} was created.`,
  TopicChanged: ({ topicArn, name, value }, { topic: topicOf }) =>
    name !== 'DisplayName'
      ? `The attribute ${name} of the topic ${topicOf(topicArn)} was set.`
      : value === ''
        ? `The topic ${topicOf(topicArn)} has no display name any more.`
        : `The topic ${topicOf(topicArn)} has the display name ${value}.`,
  TopicTagged: ({ topicArn }, { topic: topicOf }) => `The tags of the topic ${topicOf(topicArn)} were changed.`,
  TopicDeleted: ({ topicArn }, { topic: topicOf }) => `The topic ${topicOf(topicArn)} was deleted.`,
  SubscriptionRequested: ({ subscription: { endpoint, topicArn, confirmed } }, { topic: topicOf }) =>
    confirmed
      ? `${endpoint} is subscribed to ${topicOf(topicArn)}.`
      : `${endpoint} was asked to confirm its subscription to ${topicOf(topicArn)}.`,
  SubscriptionConfirmed: ({ subscriptionArn }, { of }) => `${of(subscriptionArn)} confirmed the subscription.`,
  SubscriptionChanged: ({ subscriptionArn, name, value }, { of }) => {
    if (name !== 'FilterPolicy') return `The attribute ${name} of the subscription of ${of(subscriptionArn)} was set.`
    return value === ''
      ? `The subscription of ${of(subscriptionArn)} has no filter policy any more.`
      : `The subscription of ${of(subscriptionArn)} has a filter policy: only what passes it is sent.`
  },
  SubscriptionExpired: ({ subscriptionArn }, { of }) =>
    `${of(subscriptionArn)} did not confirm in 48 hours: the subscription is gone.`,
  SubscriptionRemoved: ({ subscriptionArn }, { of }) => `${of(subscriptionArn)} is no longer subscribed.`,
  NotificationPublished: ({ topicArn, content }, { topic: topicOf }) => published[content.kind](topicOf(topicArn)),
  NotificationFiltered: ({ subscriptionArn }, { of }) =>
    `Nothing went to ${of(subscriptionArn)}: the notification did not pass its filter policy.`,
  MessageSent: ({ message }) => `${letterOf(message)} is on its way to ${message.endpoint}.`,
  MessageArrived: ({ messageId }, names) => {
    const message = names.message(messageId)
    if (!message) return 'A message arrived.'
    return `${letterOf(message)} arrived at ${message.endpoint}.`
  },
  SandboxPhoneAdded: ({ number }) => `${number} was added to the SMS sandbox and has to be verified.`,
  SandboxPhoneVerified: ({ number }) => `${number} is verified: SMS messages from this account reach it.`,
  SandboxPhoneDeleted: ({ number }) => `${number} was removed from the SMS sandbox.`,
  SmsSandboxSet: ({ inside }) =>
    inside
      ? 'The account is in the SMS sandbox: SMS messages go only to verified numbers.'
      : 'The account left the SMS sandbox: SMS messages go to any number.',
  SmsWithheld: ({ endpoint }) =>
    `No SMS went to ${endpoint}: the account is in the SMS sandbox and the number is not verified.`,
  ChannelConfigured: ({ channel }) => `Amazon Q now posts topics to ${channel.channelName} (${channel.name}).`,
  DashboardPut: ({ name }) => `Dashboard ${name} was saved.`,
  DashboardsDeleted: ({ names }) =>
    names.length === 1 ? `Dashboard ${names[0]} was deleted.` : `Dashboards ${names.join(', ')} were deleted.`,
  ChannelRemoved: ({ name }) => `Amazon Q no longer posts topics to Slack (${name}).`,
}

import { findType } from '#facts/catalogue.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { mayReach } from '#engine/messages/sandbox/sandbox.ts'
import { ownImages } from '#engine/world/images/imageOf.ts'
import { probe } from '#engine/world/network/probe.ts'
import { aclOf } from '#engine/world/vpcs/read.ts'
import { get, list } from '#lib/table.ts'
import { everybody, letIn, sourcesAt } from './goals/access.ts'
import { findNamed } from './find/instances.ts'
import { accountAtFirst, accountBefore, accountOf, every, type LogWindow, some } from './logWindow.ts'
import {
  turned,
  rebootedLast,
  isAbout,
  becameBigger,
  changed,
  pendingMail,
  isAlarmed,
  newest,
  inTheWay,
  behindTheDoor,
  isDenied,
  hasSession,
  isTouched,
  rootsOfNew,
  rebootedFor,
  newInstances,
  newVolumes,
  copies,
  newRules,
  isOff,
  seenOff,
  isDeed,
  instancesIn,
} from './whatWasDone.ts'

/** Each near miss, read from the account and the log since the task began. */
export const seen = {
  /** rebooted, where it had to be off in between */
  rebootOnly: rebootedLast,
  /** off, where memory that stays was asked for */
  stopped: (since) => seenOff(since),
  /** stopped and started, where a reboot, or memory that stays, was asked for */
  stoppedAndBack: turned('stopped'),
  /** booted anew from the disk on which the mistake is */
  sameDisk: (since) => turned('stopped')(since) && !seenOff(since) && !some(since, 'VolumeDetached'),
  /** off, and not on again */
  stillOff: (since) => seenOff(since),
  /** what was switched off has no instance store */
  storeless: (since) => {
    const off = newest(every(since, 'InstanceStateChanged', ({ to }) => to === 'stopping'))
    const type = get(accountOf(since).instances, off?.instanceId ?? '')?.type
    return type !== undefined && findType(type)?.instanceStoreGB === undefined
  },
  /** the OS stands still, and nobody has switched it off */
  halted: (since) => list(accountOf(since).guests).some(({ power }) => power === 'halted'),
  /** off, where it was to be given back */
  offOnly: (since, _name, _by, through) => through.includes('shutting-down') && seenOff(since),
  /** off, as it has to be for the change, which has yet to be made */
  offFirst: (since, name) => seenOff(since, name) && !some(since, 'InstanceChanged') && !some(since, 'UserDataSet'),
  /** off and on again, and as it was */
  unchanged: (since) =>
    turned('stopped')(since) && !seenOff(since) && !some(since, 'InstanceChanged') && !some(since, 'UserDataSet'),
  /** it was given back where it was to stay */
  terminated: (since, name) => {
    const now = findNamed(accountOf(since), name)?.state
    if (name === '') return turned('terminated')(since)
    return (
      turned('shutting-down')(since, name) && (now === undefined || now === 'shutting-down' || now === 'terminated')
    )
  },
  /** runs, and its checks are not through */
  soon: (since) => list(accountOf(since).instances).some(({ state }) => state === 'running'),
  /** still on its way there; what goes the other way is not */
  onItsWay: (since, _name, _by, through) =>
    list(accountOf(since).instances).some(({ state }) => through.includes(state)),
  /** a new volume in place of the one that exists */
  newVolume: (since) =>
    newVolumes(since).some(({ id, snapshotId }) => snapshotId === undefined && !rootsOfNew(since).includes(id)),
  /** a volume in another zone than every instance */
  otherZone: (since) => {
    const zones = new Set(list(accountOf(since).instances).map(({ zone }) => zone))
    return newVolumes(since).some(({ zone }) => !zones.has(zone))
  },
  /** an instance in another zone than the loose volume that it is to have */
  launchedElsewhere: (since) => {
    const zones = list(accountOf(since).volumes).flatMap((one) => (one.attachment ? [] : [one.zone]))
    return zones.length > 0 && newInstances(since).some(({ zone }) => !zones.includes(zone))
  },
  /** back on where it was */
  sameAgain: (since) => {
    const off = [...every({ ...since, from: 0 }, 'VolumeDetached')]
    return some(
      since,
      'VolumeAttached',
      (on) =>
        get(accountOf(since).volumes, on.volumeId)?.attachment?.instanceId === on.instanceId &&
        off.some(({ volumeId, instanceId }) => volumeId === on.volumeId && instanceId === on.instanceId),
    )
  },
  /** on an instance that is off */
  onStopped: (since) =>
    some(since, 'VolumeAttached', ({ instanceId: id }) => get(accountOf(since).instances, id)?.state === 'stopped'),
  /** off, and on nothing yet */
  loose: (since) => list(accountOf(since).volumes).some(({ attachment }) => attachment === undefined),
  /** marked now to be deleted with its instance */
  goesAlong: (since) =>
    list(accountOf(since).volumes).some(
      ({ id, attachment }) =>
        attachment?.deleteOnTermination === true &&
        get(accountAtFirst(since).volumes, id)?.attachment?.deleteOnTermination === false,
    ),
  /** taken off before its instance was given back */
  takenOff: (since) =>
    some(since, 'VolumeDetached', ({ volumeId, instanceId }) => {
      const volume = get(accountOf(since).volumes, volumeId)
      return volume?.state === 'available' && get(accountOf(since).instances, instanceId)?.state !== 'terminated'
    }),
  /** one of two kinds of things cleared up */
  addressLeft: (since) =>
    some(since, 'VolumeDeleting') && list(accountOf(since).addresses).some((one) => one.instanceId === undefined),
  volumeLeft: (since) =>
    some(since, 'AddressReleased') && list(accountOf(since).volumes).some((one) => one.attachment === undefined),
  /** more vCPUs as well */
  moreVcpus: becameBigger,
  /** another type, and no more memory */
  noMoreMemory: (since) => changed(since, (was, is) => is.memoryMiB <= was.memoryMiB),
  /** another instance in place of a change to the one that is there */
  another: (since) => newInstances(since).length > 0,
  /** an Arm type once more */
  armAgain: (since) => newInstances(since).some(({ type }) => findType(type)?.architecture === 'arm64'),
  /** a second address in place of moving the one that there is */
  newAddress: (since) =>
    some(since, 'AddressAllocated', ({ allocationId }) => get(accountOf(since).addresses, allocationId) !== undefined),
  /** taken off, and not given back */
  onlyOff: isOff,
  /** given back, and another one is still held */
  othersHeld: (since) => some(since, 'AddressReleased') && accountOf(since).addresses.size > 0,
  /** taken off, where it was to show that it stays */
  elasticOff: isOff,
  /** what was switched off had no Elastic IP then */
  withoutElastic: (since) => {
    const off = newest(every(since, 'InstanceStateChanged', ({ to }) => to === 'stopped'))
    return off !== undefined && elasticOf(accountBefore(since, off), off.instanceId) === undefined
  },
  /** launched without what cannot be added later */
  withoutHibernation: (since) => newInstances(since).some(({ hibernation }) => !hibernation),
  /** an image for which its instance was rebooted, or was not */
  imageRebooted: (since) => rebootedFor(since) === true,
  imageQuiet: (since) => rebootedFor(since) === false,
  /** an image of an instance that was off: there was nothing to reboot */
  imageOfStopped: (since) => {
    const made = newest(every(since, 'ImageCreated'))
    const source = made?.image.sourceInstanceId
    return (
      source !== undefined &&
      made !== undefined &&
      get(accountBefore(since, made).instances, source)?.state === 'stopped'
    )
  },
  /** no image of one's own is left to launch from */
  imageGone: (since) =>
    some(since, 'ImageDeregistered') && !ownImages(accountOf(since)).some(({ state }) => state === 'available'),
  /** of a public image in place of one's own */
  publicImage(since) {
    const made = newInstances(since)
    return made.length > 0 && made.every(({ imageId }) => !get(accountOf(since).images, imageId))
  },
  /** deregistered with its snapshots */
  withSnapshots: (since) =>
    some(since, 'ImageDeregistered', ({ id }) => some(since, 'SnapshotDeleted', ({ cause }) => cause === id)),
  /** a snapshot that is no image's */
  otherSnapshot: (since) => some(since, 'SnapshotDeleted'),
  /** one of two things mended */
  webOnly: (since, name) => some(since, 'WebServerStarted', ({ instanceId }) => isAbout(since, name, instanceId)),
  doorOnly: (since, name) => newRules(since) && behindTheDoor.has(inTheWay(since, name)),
  ruleElsewhere: (since, name) => newRules(since) && inTheWay(since, name) === 'SecurityGroup',
  noAddress: (since, name) => newRules(since) && inTheWay(since, name) === 'NoPublicAddress',
  addressOnly: (since, name) => some(since, 'AddressAssociated') && inTheWay(since, name) === 'SecurityGroup',
  /** another address, and no way out of the subnet */
  addressNoRoute: (since, name) => some(since, 'AddressAssociated') && inTheWay(since, name) === 'NoRoute',
  /** a gateway, or a table, and no way for a packet through them yet */
  gatewayOnly: (since, name) => some(since, 'GatewayAttached') && inTheWay(since, name) === 'NoRoute',
  routeElsewhere: (since, name) =>
    (some(since, 'RouteCreated') || some(since, 'RouteTableCreated')) && inTheWay(since, name) === 'NoRoute',
  /** a rule of an ACL for one of the two ways */
  answerKept: (since, name) => some(since, 'AclEntryPut') && inTheWay(since, name) === 'NetworkAclOut',
  entryElsewhere: (since, name) => some(since, 'AclEntryPut') && inTheWay(since, name) === 'NetworkAclIn',
  /** a rule of an ACL that let requests in was taken out; or a new one denies before any other */
  entryGone: (since, name) => some(since, 'AclEntryDeleted') && inTheWay(since, name) === 'NetworkAclIn',
  denied: (since, name) => {
    const acl = aclOf(accountOf(since), findNamed(accountOf(since), name)?.subnetId ?? '')
    const isInTheWay = ['NetworkAclIn', 'NetworkAclOut'].includes(inTheWay(since, name) ?? '')
    return isInTheWay && some(since, 'AclEntryPut', ({ aclId, entry }) => aclId === acl?.id && isDenied(acl, entry))
  },
  /** the rule that let everybody in was taken out */
  doorShut: (since, name) => letIn(since, name, 80).length < sourcesAt(accountAtFirst(since), name, 80).length,
  /** rebooted, and nobody is let in yet */
  shutAfterBoot: (since, name) => rebootedLast(since, name) && inTheWay(since, name) === 'SecurityGroup',
  /** let in, and there is nobody to answer */
  nobodyHome: (since, name) => newRules(since) && inTheWay(since, name) === 'OsNotUp',
  /** open, and to the whole internet: by a new rule, or by a group that has one */
  openToAll: (since, name) => letIn(since, name, 22).some((source) => everybody.includes(source)),
  /** in other groups, whose rules decide now */
  otherGroups: (since, name) =>
    some(since, 'InstanceChanged', ({ instanceId: id, change }) => {
      if (!('groupIds' in change) || !isAbout(since, name, id)) return false
      return (
        get(accountOf(since).instances, id)?.groupIds.join() !==
        get(accountAtFirst(since).instances, id)?.groupIds.join()
      )
    }),
  /** a rule that lets somebody else in, or another port */
  otherRule: newRules,
  /** a role that may do something else */
  otherRole: (since, name) =>
    some(
      since,
      'ProfileAssociated',
      ({ association: { id, instanceId } }) =>
        isAbout(since, name, instanceId) && get(accountOf(since).profiles, id) !== undefined,
    ),
  /** the newest deed was done to another instance */
  otherInstance: (since, name) => {
    const about = newest(every(since, 'Asked', isDeed))?.params
    return about !== undefined && !instancesIn(about).some((id) => isAbout(since, name, id))
  },
  /** one way in opened, the other not shut yet; or shut with none left */
  bothOpen: (since, name) => hasSession(since, name) && !some(since, 'IngressRevoked'),
  lockedOut: (since) => some(since, 'IngressRevoked') && !some(since, 'ProfileAssociated'),
  /** the script of an instance that has not booted since */
  notBooted: (since, name) => some(since, 'UserDataSet', ({ instanceId }) => isAbout(since, name, instanceId)),
  /** launched, and nobody is let in at the port; or with nothing that would serve */
  shutDoor: (since) =>
    newInstances(since).some(({ id }) => probe(accountOf(since), id, 80)?.reason === 'SecurityGroup'),
  nothingServes: (since) =>
    newInstances(since).some(({ id }) => probe(accountOf(since), id, 80)?.reason === 'NothingListens'),
  /** an empty volume where a restored one was wanted */
  emptyVolume: (since) =>
    newVolumes(since).some(
      ({ id, snapshotId, attachment }) =>
        snapshotId === undefined && attachment !== undefined && !rootsOfNew(since).includes(id),
    ),
  /** a restored volume where it could be attached, and is not */
  restoredLoose: (since) => {
    const zones = new Set(list(accountOf(since).instances).map(({ zone }) => zone))
    return newVolumes(since).some(
      ({ snapshotId, attachment, zone }) => snapshotId !== undefined && attachment === undefined && zones.has(zone),
    )
  },
  /** a restored volume on another instance than the one whose volume failed */
  restoredElsewhere: (since) => copies(since).some(({ attachment }) => attachment !== undefined),
  /** a restored volume in place of the one that there is */
  copyInstead: (since) => copies(since).length > 0,
  /** an alarm went off that nobody had agreed to hear of */
  unconfirmed: (since, _, by) => by !== 'sms' && pendingMail(accountOf(since)),
  /** no alarm is left that could tell anybody; or one that may do nothing */
  noAlarm: (since) => accountAtFirst(since).alarms.size > 0 && accountOf(since).alarms.size === 0,
  actionsOff: (since) => {
    const alarms = list(accountOf(since).alarms)
    return alarms.length > 0 && alarms.every(({ actionsEnabled }) => !actionsEnabled)
  },
  /** no mailbox hears of it any more */
  noMail: (since, _, by) =>
    by === 'email' && !list(accountOf(since).subscriptions).some(({ protocol }) => protocol === 'email'),
  /** the only numbers are ones that the SMS sandbox sends nothing to */
  numberUnverified: (since, _, by) => {
    const numbers = list(accountOf(since).subscriptions).filter(({ protocol }) => protocol === 'sms')
    return by === 'sms' && numbers.length > 0 && numbers.every(({ endpoint }) => !mayReach(accountOf(since), endpoint))
  },
  /** well again, which is not what was to be told */
  calm: (since) =>
    some(since, 'AlarmStateChanged', ({ to }) => to === 'OK') &&
    list(accountOf(since).alarms).some(({ state }) => state === 'OK'),
  /** off, and its alarm has yet to find out */
  dataEnds: (since) =>
    list(accountOf(since).instances).some(({ state }) => state === 'stopped' || state === 'terminated') &&
    some(since, 'InstanceStateChanged', ({ to }) => to === 'stopping' || to === 'shutting-down'),
  /** an alarm is on already and says nothing again */
  alarmedAlready: (since) => isAlarmed(accountOf(since)),
  /** confirmed, and nothing has changed its state since */
  quiet: (since) => some(since, 'SubscriptionConfirmed') && !some(since, 'AlarmStateChanged'),
  /** tested by hand: there was nothing to mend */
  forced: (since) => some(since, 'Asked', ({ action, by }) => by === 'you' && action === 'SetAlarmState'),
  /** no channel hears of it */
  noChannel: (since) => !list(accountOf(since).subscriptions).some(({ protocol }) => protocol === 'https'),
  /** no number hears of it */
  noNumber: (since, _, by) =>
    by === 'sms' && !list(accountOf(since).subscriptions).some(({ protocol }) => protocol === 'sms'),
  /** not at full load */
  notBusy: (since) => newest(every(since, 'WorkloadSet'))?.workload !== 'busy',
  /** a type with credits, or with a baseline */
  stillBurstable: (since) => changed(since, (_, is) => is.burstable),
  flex: (since) => changed(since, (_, is) => /-flex\./.test(is.name)),
  /** time has to pass */
  waits: () => true,
  /** a wrong name for it */
  wrongName: (since, name) =>
    some(since, 'MysteryNamed', ({ right, instanceId }) => !right && isAbout(since, name, instanceId)),
  named: (since, name) =>
    some(since, 'MysteryNamed', ({ right, instanceId }) => right && isAbout(since, name, instanceId)),
  /** tried to mend what has no name yet */
  unnamed: (since, name) =>
    !some(since, 'MysteryNamed', ({ instanceId }) => isAbout(since, name, instanceId)) && isTouched(since, name),
  /** off, and its disk costs as before */
  diskCosts: (since) => list(accountOf(since).instances).some(({ state }) => state === 'stopped'),
  /** a snapshot that holds nothing yet; or one of another volume */
  snapshotPending: (since) => list(accountOf(since).snapshots).some(({ state }) => state === 'pending'),
  otherVolumeKept: (since) => some(since, 'SnapshotCreated'),
} satisfies Readonly<
  Record<string, (since: LogWindow, name: string, by: string, through: readonly InstanceState[]) => boolean>
>

/** The kinds of near misses, for whoever has a sentence for each. */
export type NearMiss = keyof typeof seen

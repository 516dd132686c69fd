import type { Refusal } from '#facts/errors.ts'
import { never } from '#lib/never.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import { openTransaction } from './openTransaction.ts'
import type { Transaction, Written } from '../transaction.ts'
import { configureChannel, removeChannel } from '../messages/chat/decide.ts'
import { deleteDashboards, putDashboard } from '../messages/dashboards/decide.ts'
import { deleteAlarms, putAlarm, setAlarmState, switchAlarmActions } from '../messages/alarms/decide.ts'
import type { Command } from '../command.ts'
import { setCreditModes } from '../observers/credits/decide.ts'
import type { Who } from '../event.ts'
import type { EventId } from '#lib/brand.ts'
import { injectMystery, nameMystery, revealMystery } from '../world/faults/mystery/mysteries.ts'
import { setFault } from '../world/faults/setFault.ts'
import { setUserData, typeLine } from '../world/userData/decide.ts'
import { setMetadata } from '../world/metadata/options.ts'
import { associateProfile, disassociateProfile, replaceProfile } from '../world/profiles/decide.ts'
import { setAgent, setWorkload, writeFile } from '../world/guest/decide.ts'
import { setCapacity } from '../world/hosts/capacity.ts'
import { changeImage, setImageBlock, switchImage } from '../world/images/change.ts'
import { copyImage } from '../world/images/copy.ts'
import { registerImage } from '../world/images/register.ts'
import { copySnapshot } from '../world/snapshots/copy.ts'
import { shareSnapshot } from '../world/snapshots/share.ts'
import { createImage, deregisterImage } from '../world/images/decide.ts'
import { changeInstance } from '../world/instances/change.ts'
import { launch } from '../world/instances/launch.ts'
import { reboot } from '../world/instances/reboot.ts'
import { start } from '../world/instances/start.ts'
import { stop } from '../world/instances/stop.ts'
import { terminate } from '../world/instances/terminate.ts'
import { sendKey } from '../world/access/send.ts'
import { createKeyPair, deleteKeyPair, importKeyPair } from '../world/keyPairs/decide.ts'
import { decidePlacement } from '../world/placement/decide.ts'
import { decideSpot } from '../world/spot/decide.ts'
import { decideTemplate } from '../world/launchTemplates/decide.ts'
import { allocate, associate, disassociate, release } from '../world/network/addresses.ts'
import { authorize, createGroup, deleteGroup, revoke } from '../world/network/groups.ts'
import { decideInterfaces } from '../world/interfaces/decide.ts'
import { keep } from '../world/kept/keep.ts'
import { modifyRules, revokeIds } from '../world/network/ruleIds.ts'
import { setQuotas } from '../world/quotas/quotas.ts'
import { announce, moveScheduled } from '../world/scheduled/decide.ts'
import { setSubscriptionAttribute, setTopicAttribute } from '../messages/sns/attributes.ts'
import { setTagsByArn } from '../messages/tags.ts'
import { confirm, createTopic, deleteTopic, publishText, subscribe, unsubscribe } from '../messages/sns/decide.ts'
import { addPhone, deletePhone, setSandbox, verifyPhone } from '../messages/sandbox/sandbox.ts'
import { setTags } from '../world/tags.ts'
import { decideTopology } from '../world/vpcs/decide.ts'
import {
  attach,
  createVolume,
  deleteVolume,
  detach,
  repair,
  setDeleteOnTermination,
  setEbsEncryption,
} from '../world/volumes/decide.ts'
import { modifyVolume } from '../world/modifications/modify.ts'
import { replaceRoot } from '../world/rootTasks/replaceRoot.ts'
import { createSnapshot, deleteSnapshot } from '../world/snapshots/decide.ts'

/**
 * The outcome of a decision function: undefined when it was done, AWS's refusal when not. It checks before it tells.
 */
export type Outcome = Refusal | undefined

export interface Decision {
  readonly written: Written
  /** usually instead of events; a termination across zones is refused for one and done for another */
  readonly refusal?: Refusal | undefined
}

/** Asks the account to do something at a moment: the events that follow, and AWS's refusal if there is one. */
export function decide(account: Account, command: Command, at: Instant, by: Who, cause: EventId | undefined): Decision {
  const tx = openTransaction(account, at, by)
  const refusal = carryOut(tx, command, cause)
  return { written: tx, refusal }
}

function carryOut(tx: Transaction, command: Command, cause: EventId | undefined): Outcome {
  switch (command.kind) {
    case 'RunInstances':
      return launch(tx, command.wish, cause)
    case 'StartInstances':
      return start(tx, command.ids, cause)
    case 'StopInstances':
      return stop(tx, command, cause)
    case 'RebootInstances':
      return reboot(tx, command.ids, cause)
    case 'TerminateInstances':
      return terminate(tx, command.ids, cause)
    case 'ChangeInstance':
      return changeInstance(tx, command.id, command.change, cause)
    case 'ModifyCredits':
      return setCreditModes(tx, command.wishes, cause)
    case 'CreateVolume':
      return createVolume(tx, command, cause)
    case 'AttachVolume':
      return attach(tx, command, cause)
    case 'DetachVolume':
      return detach(tx, command, cause)
    case 'SetEbsEncryption':
      return setEbsEncryption(tx, command.enabled, cause)
    case 'DeleteVolume':
      return deleteVolume(tx, command.id, cause)
    case 'ModifyVolume':
      return modifyVolume(tx, command, cause)
    case 'CreateSnapshot':
      return createSnapshot(tx, command, cause)
    case 'DeleteSnapshot':
      return deleteSnapshot(tx, command.id, cause)
    case 'CreateImage':
      return createImage(tx, command, cause)
    case 'CopySnapshot':
      return copySnapshot(tx, command, cause)
    case 'ShareSnapshot':
      return shareSnapshot(tx, command, cause)
    case 'CopyImage':
      return copyImage(tx, command, cause)
    case 'RegisterImage':
      return registerImage(tx, command, cause)
    case 'ChangeImage':
      return changeImage(tx, command, cause)
    case 'SetImageBlock':
      return setImageBlock(tx, command.blocked, cause)
    case 'SwitchImage':
      return switchImage(tx, command, cause)
    case 'DeregisterImage':
      return deregisterImage(tx, command, cause)
    case 'SetDeleteOnTermination':
      return setDeleteOnTermination(tx, command, cause)
    case 'SetTags':
      return setTags(tx, command, cause)
    case 'ScheduleEvent':
      return announce(tx, command, cause)
    case 'MoveScheduledEvent':
      return moveScheduled(tx, command, cause)
    case 'AllocateAddress':
      return allocate(tx, command.tags, cause)
    case 'AssociateAddress':
      return associate(tx, command, cause)
    case 'DisassociateAddress':
      return disassociate(tx, command.associationId, cause)
    case 'ReleaseAddress':
      return release(tx, command.allocationId, cause)
    case 'CreateSecurityGroup':
      return createGroup(tx, command, cause)
    case 'DeleteSecurityGroup':
      return deleteGroup(tx, command.id, cause)
    case 'AuthorizeIngress':
      return authorize(tx, command, 'in', cause)
    case 'RevokeIngress':
      return revoke(tx, command, 'in', cause)
    case 'CreateKeyPair':
      return createKeyPair(tx, command, cause)
    case 'ImportKeyPair':
      return importKeyPair(tx, command, cause)
    case 'SendKey':
      return sendKey(tx, command, cause)
    case 'DeleteKeyPair':
      return deleteKeyPair(tx, command.id, cause)
    case 'CreatePlacementGroup':
    case 'DeletePlacementGroup':
    case 'SetPlacement':
      return decidePlacement(tx, command, cause)
    case 'CreateLaunchTemplate':
    case 'CreateLaunchTemplateVersion':
    case 'ModifyLaunchTemplate':
    case 'DeleteLaunchTemplate':
    case 'DeleteLaunchTemplateVersions':
      return decideTemplate(tx, command, cause)
    case 'RequestSpotInstances':
    case 'CancelSpotInstanceRequests':
    case 'InterruptSpotInstances':
      return decideSpot(tx, command, cause)
    case 'AuthorizeEgress':
      return authorize(tx, command, 'out', cause)
    case 'RevokeEgress':
      return revoke(tx, command, 'out', cause)
    case 'RevokeRules':
      return revokeIds(tx, command, cause)
    case 'ModifyRules':
      return modifyRules(tx, command, cause)
    case 'CreateVpc':
    case 'CreateDefaultVpc':
    case 'ModifyVpcAttribute':
    case 'DeleteVpc':
    case 'CreateDhcpOptions':
    case 'AssociateDhcpOptions':
    case 'DeleteDhcpOptions':
    case 'CreateSubnet':
    case 'CreateDefaultSubnet':
    case 'ModifySubnetAttribute':
    case 'DeleteSubnet':
    case 'CreateInternetGateway':
    case 'AttachInternetGateway':
    case 'DetachInternetGateway':
    case 'DeleteInternetGateway':
    case 'CreateRouteTable':
    case 'DeleteRouteTable':
    case 'CreateRoute':
    case 'ReplaceRoute':
    case 'DeleteRoute':
    case 'AssociateRouteTable':
    case 'ReplaceRouteTableAssociation':
    case 'DisassociateRouteTable':
    case 'CreateNetworkAcl':
    case 'DeleteNetworkAcl':
    case 'CreateNetworkAclEntry':
    case 'ReplaceNetworkAclEntry':
    case 'DeleteNetworkAclEntry':
    case 'ReplaceNetworkAclAssociation':
      return decideTopology(tx, command, cause)
    case 'CreateInterface':
    case 'AttachInterface':
    case 'DetachInterface':
    case 'DeleteInterface':
    case 'ChangeInterface':
    case 'AssignPrivateIps':
    case 'UnassignPrivateIps':
      return decideInterfaces(tx, command, cause)
    case 'PutMetricData':
      tx.emit({ ...command, kind: 'MetricDataPut' }, cause)
      return undefined
    case 'PutMetricAlarm':
      return putAlarm(tx, command.settings, cause)
    case 'DeleteAlarms':
      return deleteAlarms(tx, command.names, cause)
    case 'SetAlarmState':
      return setAlarmState(tx, command, cause)
    case 'EnableAlarmActions':
    case 'DisableAlarmActions':
      return switchAlarmActions(tx, command.names, command.kind === 'EnableAlarmActions', cause)
    case 'CreateTopic':
      return createTopic(tx, command, cause)
    case 'SetTopicAttribute':
      return setTopicAttribute(tx, command, cause)
    case 'SetSubscriptionAttribute':
      return setSubscriptionAttribute(tx, command, cause)
    case 'SetTagsByArn':
      return setTagsByArn(tx, command, cause)
    case 'DeleteTopic':
      return deleteTopic(tx, command.arn, cause)
    case 'Subscribe':
      return subscribe(tx, command, cause)
    case 'ConfirmSubscription':
      return confirm(tx, command, cause)
    case 'Unsubscribe':
      return unsubscribe(tx, command.arn, cause)
    case 'Publish':
      return publishText(tx, command, cause)
    case 'AddSandboxPhone':
      return addPhone(tx, command.number, cause)
    case 'VerifySandboxPhone':
      return verifyPhone(tx, command, cause)
    case 'DeleteSandboxPhone':
      return deletePhone(tx, command.number, cause)
    case 'SetSmsSandbox':
      return setSandbox(tx, command.inside, cause)
    case 'ConfigureSlackChannel':
      return configureChannel(tx, command, cause)
    case 'RemoveSlackChannel':
      return removeChannel(tx, command.name, cause)
    case 'PutDashboard':
      return putDashboard(tx, command, cause)
    case 'DeleteDashboards':
      return deleteDashboards(tx, command.names, cause)
    case 'InjectFault':
    case 'ClearFault':
      return setFault(tx, command, command.kind === 'InjectFault', cause)
    case 'ReplaceRoot':
      return replaceRoot(tx, command, cause)
    case 'InjectMystery':
      return injectMystery(tx, command.instanceId, cause)
    case 'NameMystery':
      return nameMystery(tx, command, cause)
    case 'RevealMystery':
      return revealMystery(tx, command.instanceId, cause)
    case 'SetCapacity':
      return setCapacity(tx, command, cause)
    case 'Keep':
      return keep(tx, command, cause)
    case 'SetQuotas':
      return setQuotas(tx, command.profile, cause)
    case 'SetWorkload':
      return setWorkload(tx, command.instanceId, command.workload, cause)
    case 'SetCloudWatchAgent':
      return setAgent(tx, command.instanceId, command.installed, cause)
    case 'WriteFile':
      return writeFile(tx, command, cause)
    case 'RunInGuest': {
      const ran = typeLine(tx, command, cause)
      return 'refused' in ran ? ran : undefined
    }
    case 'SetUserData':
      return setUserData(tx, { instanceId: command.instanceId, userData: command.userData }, cause)
    case 'SetMetadataOptions':
      return setMetadata(tx, command.instanceId, command.change, cause)
    case 'AssociateProfile':
      return associateProfile(tx, command, cause)
    case 'DisassociateProfile':
      return disassociateProfile(tx, command.id, cause)
    case 'ReplaceProfile':
      return replaceProfile(tx, command, cause)
    case 'RepairVolume':
      return repair(tx, command.id, cause)
    default:
      return never(command)
  }
}

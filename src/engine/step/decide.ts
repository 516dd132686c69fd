import type { Refusal } from '#facts/errors.ts'
import { never } from '#lib/never.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../account.ts'
import { openBook } from './openTransaction.ts'
import type { Book, Written } from '../transaction.ts'
import { configureChannel, removeChannel } from '../messages/chat/decide.ts'
import { deleteAlarms, putAlarm, setAlarmState, switchAlarmActions } from '../messages/alarms/decide.ts'
import type { Command } from '../command.ts'
import { setCreditModes } from '../observers/credits/decide.ts'
import type { Who } from '../event.ts'
import type { EventId } from '#lib/brand.ts'
import { clearFault } from '../world/faults/clear.ts'
import { injectFault } from '../world/faults/inject.ts'
import { injectMystery, nameMystery, revealMystery } from '../world/faults/mysteries.ts'
import { runInGuest, setAgent, setWorkload, writeFile } from '../world/guest/decide.ts'
import { setCapacity } from '../world/hosts/capacity.ts'
import { createImage, deregisterImage } from '../world/images/decide.ts'
import { changeInstance } from '../world/instances/change.ts'
import { launch } from '../world/instances/launch.ts'
import { reboot } from '../world/instances/reboot.ts'
import { start } from '../world/instances/start.ts'
import { stop } from '../world/instances/stop.ts'
import { terminate } from '../world/instances/terminate.ts'
import { allocate, associate, disassociate, release } from '../world/network/addresses.ts'
import { authorize, createGroup, deleteGroup, revoke } from '../world/network/groups.ts'
import { setQuotas } from '../world/quotas/quotas.ts'
import { announce, moveScheduled } from '../world/scheduled/decide.ts'
import { confirm, createTopic, deleteTopic, publishText, subscribe, unsubscribe } from '../messages/sns/decide.ts'
import { addPhone, deletePhone, setSandbox, verifyPhone } from '../messages/sandbox/sandbox.ts'
import { setTags } from '../world/tags.ts'
import { attach, createVolume, deleteVolume, detach, repair, setDeleteOnTermination } from '../world/volumes/decide.ts'
import { modifyVolume } from '../world/modifications/modify.ts'
import { replaceRoot } from '../world/rootTasks/replaceRoot.ts'
import { createSnapshot, deleteSnapshot } from '../world/snapshots/decide.ts'

/** What a decision function answers: nothing when it was done, AWS's refusal when not. It checks before it tells. */
export type Outcome = Refusal | undefined

export interface Decision {
  readonly written: Written
  /** usually instead of events; a termination across zones is refused for one and done for another */
  readonly refusal?: Refusal | undefined
}

/** Asks the account to do something at a moment: the events that follow, and AWS's refusal if there is one. */
export function decide(account: Account, command: Command, at: Instant, by: Who, cause: EventId | undefined): Decision {
  const book = openBook(account, at, by)
  const refusal = carryOut(book, command, cause)
  return { written: book, refusal }
}

function carryOut(book: Book, command: Command, cause: EventId | undefined): Outcome {
  switch (command.kind) {
    case 'RunInstances':
      return launch(book, command.wish, cause)
    case 'StartInstances':
      return start(book, command.ids, cause)
    case 'StopInstances':
      return stop(book, command, cause)
    case 'RebootInstances':
      return reboot(book, command.ids, cause)
    case 'TerminateInstances':
      return terminate(book, command.ids, cause)
    case 'ChangeInstance':
      return changeInstance(book, command.id, command.change, cause)
    case 'ModifyCredits':
      return setCreditModes(book, command.wishes, cause)
    case 'CreateVolume':
      return createVolume(book, command, cause)
    case 'AttachVolume':
      return attach(book, command, cause)
    case 'DetachVolume':
      return detach(book, command, cause)
    case 'DeleteVolume':
      return deleteVolume(book, command.id, cause)
    case 'ModifyVolume':
      return modifyVolume(book, command, cause)
    case 'CreateSnapshot':
      return createSnapshot(book, command, cause)
    case 'DeleteSnapshot':
      return deleteSnapshot(book, command.id, cause)
    case 'CreateImage':
      return createImage(book, command, cause)
    case 'DeregisterImage':
      return deregisterImage(book, command, cause)
    case 'SetDeleteOnTermination':
      return setDeleteOnTermination(book, command, cause)
    case 'SetTags':
      return setTags(book, command, cause)
    case 'ScheduleEvent':
      return announce(book, command, cause)
    case 'MoveScheduledEvent':
      return moveScheduled(book, command, cause)
    case 'AllocateAddress':
      return allocate(book, command.tags, cause)
    case 'AssociateAddress':
      return associate(book, command, cause)
    case 'DisassociateAddress':
      return disassociate(book, command.associationId, cause)
    case 'ReleaseAddress':
      return release(book, command.allocationId, cause)
    case 'CreateSecurityGroup':
      return createGroup(book, command, cause)
    case 'DeleteSecurityGroup':
      return deleteGroup(book, command.id, cause)
    case 'AuthorizeIngress':
      return authorize(book, command.id, command.rules, cause)
    case 'RevokeIngress':
      return revoke(book, command.id, command.rules, cause)
    case 'PutMetricAlarm':
      return putAlarm(book, command.settings, cause)
    case 'DeleteAlarms':
      return deleteAlarms(book, command.names, cause)
    case 'SetAlarmState':
      return setAlarmState(book, command, cause)
    case 'EnableAlarmActions':
    case 'DisableAlarmActions':
      return switchAlarmActions(book, command.names, command.kind === 'EnableAlarmActions', cause)
    case 'CreateTopic':
      return createTopic(book, command, cause)
    case 'DeleteTopic':
      return deleteTopic(book, command.arn, cause)
    case 'Subscribe':
      return subscribe(book, command, cause)
    case 'ConfirmSubscription':
      return confirm(book, command, cause)
    case 'Unsubscribe':
      return unsubscribe(book, command.arn, cause)
    case 'Publish':
      return publishText(book, command, cause)
    case 'AddSandboxPhone':
      return addPhone(book, command.number, cause)
    case 'VerifySandboxPhone':
      return verifyPhone(book, command, cause)
    case 'DeleteSandboxPhone':
      return deletePhone(book, command.number, cause)
    case 'SetSmsSandbox':
      return setSandbox(book, command.inside, cause)
    case 'ConfigureSlackChannel':
      return configureChannel(book, command, cause)
    case 'RemoveSlackChannel':
      return removeChannel(book, command.name, cause)
    case 'InjectFault':
      return injectFault(book, command, cause)
    case 'ClearFault':
      return clearFault(book, command, cause)
    case 'ReplaceRoot':
      return replaceRoot(book, command, cause)
    case 'InjectMystery':
      return injectMystery(book, command.instanceId, cause)
    case 'NameMystery':
      return nameMystery(book, command, cause)
    case 'RevealMystery':
      return revealMystery(book, command.instanceId, cause)
    case 'SetCapacity':
      return setCapacity(book, command, cause)
    case 'SetQuotas':
      return setQuotas(book, command.profile, cause)
    case 'SetWorkload':
      return setWorkload(book, command.instanceId, command.workload, cause)
    case 'SetCloudWatchAgent':
      return setAgent(book, command.instanceId, command.installed, cause)
    case 'WriteFile':
      return writeFile(book, command, cause)
    case 'RunInGuest':
      return runInGuest(book, command, cause)
    case 'RepairVolume':
      return repair(book, command.id, cause)
    default:
      return never(command)
  }
}

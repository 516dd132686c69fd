import { useTransient } from '#store/react.tsx'
import { AboutDialog } from './AboutDialog.tsx'
import { ConnectDialog } from './ConnectDialog.tsx'
import { KeyPairDialog } from './KeyPairDialog.tsx'
import { MetadataDialog } from './MetadataDialog.tsx'
import { ProfileDialog } from './ProfileDialog.tsx'
import { UserDataDialog } from './UserDataDialog.tsx'
import { DeregisterDialog } from './DeregisterDialog.tsx'
import { ElasticDialog } from './ElasticDialog.tsx'
import { FromSnapshotDialog } from './FromSnapshotDialog.tsx'
import { GraphDialog } from './GraphDialog.tsx'
import { GroupsDialog } from './GroupsDialog.tsx'
import { ImageDialog } from './ImageDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { ModifyDialog } from './ModifyDialog.tsx'
import { NetworkDialog } from './network/NetworkDialog.tsx'
import { NewAccountDialog } from './NewAccountDialog.tsx'
import { NewGroupDialog } from './NewGroupDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { ReplaceRootDialog } from './ReplaceRootDialog.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import { ScreenshotDialog } from './ScreenshotDialog.tsx'
import { SeveralDialog } from './SeveralDialog.tsx'
import { SystemLogDialog } from './SystemLogDialog.tsx'
import { SnapshotDialog } from './SnapshotDialog.tsx'
import { TagsDialog } from './TagsDialog.tsx'
import { TerminateDialog } from './TerminateDialog.tsx'
import { TypeDialog } from './TypeDialog.tsx'
import { VolumeDialog } from './VolumeDialog.tsx'

/** The small windows over the page; at most one is open. */
export function Dialogs() {
  const dialog = useTransient((state) => state.dialog)
  switch (dialog?.kind) {
    case 'terminate':
      return <TerminateDialog id={dialog.instanceId} />
    case 'rename':
      return <RenameDialog of={dialog.of} id={dialog.id} />
    case 'tags':
      return <TagsDialog of={dialog.of} id={dialog.id} />
    case 'rule':
      return (
        <RuleDialog
          id={dialog.groupId}
          {...(dialog.egress && { egress: true })}
          {...(dialog.ruleId !== undefined && { ruleId: dialog.ruleId })}
        />
      )
    case 'network':
      return <NetworkDialog window={dialog.window} />
    case 'newGroup':
      return <NewGroupDialog />
    case 'newKeyPair':
      return <KeyPairDialog />
    case 'connect':
      return <ConnectDialog id={dialog.instanceId} />
    case 'userData':
      return <UserDataDialog id={dialog.instanceId} />
    case 'metadata':
      return <MetadataDialog id={dialog.instanceId} />
    case 'profile':
      return <ProfileDialog id={dialog.instanceId} />
    case 'graph':
      return <GraphDialog id={dialog.instanceId} metric={dialog.metric} />
    case 'groups':
      return <GroupsDialog id={dialog.instanceId} />
    case 'several':
      return <SeveralDialog {...dialog} />
    case 'type':
      return <TypeDialog id={dialog.instanceId} />
    case 'systemLog':
      return <SystemLogDialog id={dialog.instanceId} />
    case 'screenshot':
      return <ScreenshotDialog id={dialog.instanceId} />
    case 'replaceRoot':
      return <ReplaceRootDialog id={dialog.instanceId} />
    case 'volume':
      return <VolumeDialog {...(dialog.instanceId ? { instanceId: dialog.instanceId } : {})} />
    case 'modify':
      return <ModifyDialog id={dialog.volumeId} />
    case 'snapshot':
      return <SnapshotDialog id={dialog.volumeId} />
    case 'fromSnapshot':
      return <FromSnapshotDialog id={dialog.snapshotId} />
    case 'image':
      return <ImageDialog id={dialog.instanceId} />
    case 'deregister':
      return <DeregisterDialog id={dialog.imageId} />
    case 'elastic':
      return <ElasticDialog id={dialog.instanceId} first={dialog.allocationId ?? ''} />
    case 'newAccount':
      return <NewAccountDialog />
    case 'about':
      return <AboutDialog />
    case 'keys':
      return <KeysDialog />
    default:
      return null
  }
}

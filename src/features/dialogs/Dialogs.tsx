import { useTransient } from '#store/react.tsx'
import { AboutDialog } from './AboutDialog.tsx'
import { ConnectDialog } from './instance/ConnectDialog.tsx'
import { KeyPairDialog } from './names/KeyPairDialog.tsx'
import { MetadataDialog } from './instance/MetadataDialog.tsx'
import { ProfileDialog } from './instance/ProfileDialog.tsx'
import { UserDataDialog } from './instance/UserDataDialog.tsx'
import { CopyImageDialog } from './storage/CopyImageDialog.tsx'
import { CopySnapshotDialog } from './storage/CopySnapshotDialog.tsx'
import { PermissionsDialog } from './storage/PermissionsDialog.tsx'
import { RegisterDialog } from './storage/RegisterDialog.tsx'
import { DeprecateDialog } from './storage/DeprecateDialog.tsx'
import { DeregisterDialog } from './storage/DeregisterDialog.tsx'
import { ElasticDialog } from './network/ElasticDialog.tsx'
import { FromSnapshotDialog } from './storage/FromSnapshotDialog.tsx'
import { GraphDialog } from './instance/GraphDialog.tsx'
import { GroupsDialog } from './network/GroupsDialog.tsx'
import { ImageDialog } from './storage/ImageDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { MarketDialog } from './market/MarketDialog.tsx'
import { ModifyDialog } from './storage/ModifyDialog.tsx'
import { NetworkDialog } from './network/NetworkDialog.tsx'
import { NewAccountDialog } from './NewAccountDialog.tsx'
import { ScriptsDialog } from './scripts/ScriptsDialog.tsx'
import { NewGroupDialog } from './network/NewGroupDialog.tsx'
import { RenameDialog } from './names/RenameDialog.tsx'
import { ReplaceRootDialog } from './instance/ReplaceRootDialog.tsx'
import { RuleDialog } from './network/RuleDialog.tsx'
import { ScreenshotDialog } from './instance/ScreenshotDialog.tsx'
import { SeveralDialog } from './instance/SeveralDialog.tsx'
import { SystemLogDialog } from './instance/SystemLogDialog.tsx'
import { SnapshotDialog } from './storage/SnapshotDialog.tsx'
import { TagsDialog } from './names/TagsDialog.tsx'
import { TerminateDialog } from './instance/TerminateDialog.tsx'
import { TypeDialog } from './instance/TypeDialog.tsx'
import { VolumeDialog } from './storage/VolumeDialog.tsx'

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
    case 'market':
      return <MarketDialog window={dialog.window} />
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
    case 'deprecate':
      return <DeprecateDialog id={dialog.imageId} />
    case 'deregister':
      return <DeregisterDialog id={dialog.imageId} />
    case 'copy':
      return dialog.of === 'snapshot' ? <CopySnapshotDialog id={dialog.id} /> : <CopyImageDialog id={dialog.id} />
    case 'permissions':
      return <PermissionsDialog of={dialog.of} id={dialog.id} />
    case 'register':
      return <RegisterDialog id={dialog.snapshotId} />
    case 'elastic':
      return <ElasticDialog id={dialog.instanceId} first={dialog.allocationId ?? ''} />
    case 'newAccount':
      return <NewAccountDialog />
    case 'about':
      return <AboutDialog />
    case 'scripts':
      return <ScriptsDialog />
    case 'keys':
      return <KeysDialog />
    default:
      return null
  }
}

import { base64Of, utf8 } from '#lib/bytes.ts'
import { listOf, membersOf, textIn } from '../read/tree.ts'
import { type Kind, made, madeUpName, tagged } from './kind.ts'

/** AWS::EC2::Volume */
export const volume: Kind = ({ Tags, ...same }, making) => {
  const answer = making.asks('CreateVolume', { ...same, ...tagged('volume', Tags) })
  if (!answer) return undefined
  making.waits('volume-available', { VolumeIds: [answer['VolumeId']] })
  return made(answer['VolumeId'], answer)
}

/** AWS::EC2::VolumeAttachment */
export const volumeAttachment: Kind = (properties, making) => {
  const { VolumeId } = properties
  const answer = making.asks('AttachVolume', properties)
  if (!answer) return undefined
  making.waits('volume-in-use', { VolumeIds: [VolumeId] })
  return made(VolumeId, properties)
}

/** AWS::EC2::EIP: `Ref` gives the address itself. */
export const address: Kind = ({ Tags, InstanceId, Domain, ...same }, making) => {
  const answer = making.asks('AllocateAddress', {
    ...same,
    // of before there were VPCs only; the playground's accounts are later
    ...(Domain !== undefined && { Domain: 'vpc' }),
    ...tagged('elastic-ip', Tags),
  })
  if (!answer) return undefined
  const { AllocationId, PublicIp } = answer
  if (InstanceId !== undefined) making.also('InstanceId', 'AssociateAddress', { AllocationId, InstanceId })
  return made(PublicIp, answer)
}

/** AWS::EC2::EIPAssociation */
export const addressAssociation: Kind = ({ EIP: PublicIp, ...same }, making) => {
  const answer = making.asks('AssociateAddress', { ...same, ...(PublicIp !== undefined && { PublicIp }) })
  return made(answer?.['AssociationId'])
}

/** AWS::EC2::KeyPair: `Ref` gives its name. */
export const keyPair: Kind = ({ PublicKeyMaterial, KeyName, KeyType, KeyFormat, Tags, ...same }, making) => {
  const tags = tagged('key-pair', Tags)
  const answer =
    PublicKeyMaterial === undefined
      ? making.asks('CreateKeyPair', {
          ...same,
          KeyName,
          ...(KeyType !== undefined && { KeyType }),
          ...(KeyFormat !== undefined && { KeyFormat }),
          ...tags,
        })
      : making.asks('ImportKeyPair', {
          ...same,
          KeyName,
          PublicKeyMaterial: asBlob(textIn(PublicKeyMaterial)),
          ...tags,
        })
  return made(answer?.['KeyName'], answer)
}

/** The API takes the key's text as base64; CloudFormation and people write it as it is. */
const asBlob = (text = ''): string => base64Of(utf8(text))

/** AWS::EC2::PlacementGroup: `Ref` gives its name. */
export const placementGroup: Kind = ({ Tags, GroupName, ...same }, making, name) => {
  const wish = { GroupName: madeUpName(GroupName, name), ...same, ...tagged('placement-group', Tags) }
  const answer = making.asks('CreatePlacementGroup', wish)
  const group = membersOf(answer?.['PlacementGroup'])
  return made(group['GroupName'], group)
}

/** AWS::EC2::LaunchTemplate: its tags are said as the API says them. */
export const launchTemplate: Kind = ({ LaunchTemplateName, ...same }, making, name) => {
  const answer = making.asks('CreateLaunchTemplate', {
    LaunchTemplateName: madeUpName(LaunchTemplateName, name),
    ...same,
  })
  const template = membersOf(answer?.['LaunchTemplate'])
  return made(template['LaunchTemplateId'], template)
}

/** A volume's own snapshot; CloudFormation has no such kind. */
export const snapshot: Kind = ({ Tags, ...same }, making) => {
  const answer = making.asks('CreateSnapshot', { ...same, ...tagged('snapshot', Tags) })
  if (!answer) return undefined
  making.waits('snapshot-completed', { SnapshotIds: [answer['SnapshotId']] })
  return made(answer['SnapshotId'])
}

/** An instance's own image; CloudFormation has no such kind. */
export const image: Kind = ({ Tags, ...same }, making) => {
  const tags = listOf(Tags).length > 0 ? tagged('image', Tags) : {}
  const answer = making.asks('CreateImage', { ...same, ...tags })
  if (!answer) return undefined
  making.waits('image-available', { ImageIds: [answer['ImageId']] })
  return made(answer['ImageId'])
}

/** A copy of a snapshot; CloudFormation has no such kind. */
export const snapshotCopy: Kind = ({ Tags, ...same }, making) => {
  const answer = making.asks('CopySnapshot', { ...same, ...tagged('snapshot', Tags) })
  if (!answer) return undefined
  making.waits('snapshot-completed', { SnapshotIds: [answer['SnapshotId']] })
  return made(answer['SnapshotId'])
}

/** A copy of an image; CloudFormation has no such kind. */
export const imageCopy: Kind = ({ Tags, ...same }, making) => {
  const answer = making.asks('CopyImage', { ...same, ...tagged('image', Tags) })
  if (!answer) return undefined
  making.waits('image-available', { ImageIds: [answer['ImageId']] })
  return made(answer['ImageId'])
}

/** An instance that is not running: it was launched, and then stopped. */
export const stopped: Kind = (properties, making, name) => {
  if (!making.asks('StopInstances', properties)) return undefined
  making.waits('instance-stopped', properties)
  return made(name)
}

import {
  AllocateAddress,
  AssociateAddress,
  DescribeAddresses,
  DisassociateAddress,
  ReleaseAddress,
} from './network/addresses.ts'
import {
  DescribeInstanceAttribute,
  ModifyInstanceAttribute,
  ModifyInstanceMaintenanceOptions,
  MonitorInstances,
  UnmonitorInstances,
} from './instances/attributes.ts'
import {
  AssociateIamInstanceProfile,
  DescribeIamInstanceProfileAssociations,
  DisassociateIamInstanceProfile,
  ReplaceIamInstanceProfileAssociation,
} from './instances/instanceProfiles.ts'
import { ModifyInstanceMetadataOptions } from './instances/metadataOptions.ts'
import { GetConsoleOutput, GetConsoleScreenshot } from './instances/console.ts'
import { DescribeInstanceCreditSpecifications, ModifyInstanceCreditSpecification } from './instances/credits.ts'
import { DescribeInstances } from './instances/describeInstances.ts'
import { DeleteSecurityGroup, DescribeSecurityGroups, RevokeSecurityGroupIngress } from './network/groups.ts'
import { DescribeImages } from './storage/images.ts'
import { DescribeVolumesModifications, ModifyVolume } from './storage/modifyVolume.ts'
import { AuthorizeSecurityGroupIngress, CreateSecurityGroup } from './network/newGroup.ts'
import { CreateImage, DeregisterImage } from './storage/ownImages.ts'
import { CreateKeyPair, DeleteKeyPair, DescribeKeyPairs, ImportKeyPair } from './keys/keyPairs.ts'
import { RebootInstances, StartInstances, StopInstances, TerminateInstances } from './instances/lifecycle.ts'
import { DescribeAvailabilityZones, DescribeRegions, DescribeSubnets, DescribeVpcs } from './network/places.ts'
import { CreateReplaceRootVolumeTask, DescribeReplaceRootVolumeTasks } from './instances/replaceRoot.ts'
import { RunInstances } from './instances/runInstances.ts'
import { CreateSnapshot, DeleteSnapshot, DescribeSnapshots } from './storage/snapshots.ts'
import { DescribeInstanceStatus } from './instances/status.ts'
import { ModifyInstanceEventStartTime } from './instances/scheduledEvents.ts'
import { CreateTags, DeleteTags, DescribeTags } from './tags.ts'
import { DescribeInstanceTypes } from './instances/types.ts'
import { AttachVolume, CreateVolume, DeleteVolume, DescribeVolumes, DetachVolume } from './storage/volumes.ts'

export const ec2Actions = {
  RunInstances,
  StartInstances,
  StopInstances,
  RebootInstances,
  TerminateInstances,
  DescribeInstances,
  DescribeInstanceStatus,
  GetConsoleOutput,
  GetConsoleScreenshot,
  ModifyInstanceEventStartTime,
  ModifyInstanceAttribute,
  DescribeInstanceAttribute,
  ModifyInstanceMaintenanceOptions,
  ModifyInstanceCreditSpecification,
  DescribeInstanceCreditSpecifications,
  MonitorInstances,
  UnmonitorInstances,
  DescribeImages,
  CreateImage,
  DeregisterImage,
  DescribeInstanceTypes,
  CreateVolume,
  AttachVolume,
  DetachVolume,
  DeleteVolume,
  DescribeVolumes,
  ModifyVolume,
  CreateReplaceRootVolumeTask,
  DescribeReplaceRootVolumeTasks,
  DescribeVolumesModifications,
  CreateSnapshot,
  DeleteSnapshot,
  DescribeSnapshots,
  AllocateAddress,
  AssociateAddress,
  DisassociateAddress,
  ReleaseAddress,
  DescribeAddresses,
  CreateSecurityGroup,
  DeleteSecurityGroup,
  AuthorizeSecurityGroupIngress,
  RevokeSecurityGroupIngress,
  DescribeSecurityGroups,
  ModifyInstanceMetadataOptions,
  AssociateIamInstanceProfile,
  DescribeIamInstanceProfileAssociations,
  DisassociateIamInstanceProfile,
  ReplaceIamInstanceProfileAssociation,
  CreateKeyPair,
  ImportKeyPair,
  DescribeKeyPairs,
  DeleteKeyPair,
  DescribeSubnets,
  DescribeVpcs,
  DescribeAvailabilityZones,
  DescribeRegions,
  CreateTags,
  DeleteTags,
  DescribeTags,
}

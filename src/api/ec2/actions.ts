import {
  AllocateAddress,
  AssociateAddress,
  DescribeAddresses,
  DisassociateAddress,
  ReleaseAddress,
} from './addresses.ts'
import {
  DescribeInstanceAttribute,
  ModifyInstanceAttribute,
  ModifyInstanceMaintenanceOptions,
  MonitorInstances,
  UnmonitorInstances,
} from './attributes.ts'
import { GetConsoleOutput, GetConsoleScreenshot } from './console.ts'
import { DescribeInstanceCreditSpecifications, ModifyInstanceCreditSpecification } from './credits.ts'
import { DescribeInstances } from './describeInstances.ts'
import { DeleteSecurityGroup, DescribeSecurityGroups, RevokeSecurityGroupIngress } from './groups.ts'
import { DescribeImages } from './images.ts'
import { DescribeVolumesModifications, ModifyVolume } from './modifyVolume.ts'
import { AuthorizeSecurityGroupIngress, CreateSecurityGroup } from './newGroup.ts'
import { CreateImage, DeregisterImage } from './ownImages.ts'
import { RebootInstances, StartInstances, StopInstances, TerminateInstances } from './lifecycle.ts'
import { DescribeAvailabilityZones, DescribeRegions, DescribeSubnets, DescribeVpcs } from './places.ts'
import { CreateReplaceRootVolumeTask, DescribeReplaceRootVolumeTasks } from './replaceRoot.ts'
import { RunInstances } from './runInstances.ts'
import { CreateSnapshot, DeleteSnapshot, DescribeSnapshots } from './snapshots.ts'
import { DescribeInstanceStatus } from './status.ts'
import { ModifyInstanceEventStartTime } from './scheduledEvents.ts'
import { CreateTags, DeleteTags, DescribeTags } from './tags.ts'
import { DescribeInstanceTypes } from './types.ts'
import { AttachVolume, CreateVolume, DeleteVolume, DescribeVolumes, DetachVolume } from './volumes.ts'

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
  DescribeSubnets,
  DescribeVpcs,
  DescribeAvailabilityZones,
  DescribeRegions,
  CreateTags,
  DeleteTags,
  DescribeTags,
}

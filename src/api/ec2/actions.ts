import {
  AllocateAddress,
  AssociateAddress,
  DescribeAddresses,
  DescribeAddressesAttribute,
  DisassociateAddress,
  ReleaseAddress,
} from './network/addresses.ts'
import {
  DescribeInstanceAttribute,
  ModifyInstanceAttribute,
  ModifyInstanceMaintenanceOptions,
  MonitorInstances,
  ResetInstanceAttribute,
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
import { DeleteSecurityGroup, DescribeSecurityGroups } from './network/groups.ts'
import {
  AuthorizeSecurityGroupEgress,
  AuthorizeSecurityGroupIngress,
  RevokeSecurityGroupEgress,
  RevokeSecurityGroupIngress,
} from './network/letting.ts'
import {
  AssignPrivateIpAddresses,
  DescribeNetworkInterfaceAttribute,
  ModifyNetworkInterfaceAttribute,
  ResetNetworkInterfaceAttribute,
  UnassignPrivateIpAddresses,
} from './network/changeInterface.ts'
import { DescribeAccountAttributes, GetDefaultCreditSpecification, GetPasswordData } from './instances/defaults.ts'
import { DescribeInstanceTypeOfferings } from './instances/offerings.ts'
import {
  DisableEbsEncryptionByDefault,
  EnableEbsEncryptionByDefault,
  GetEbsDefaultKmsKeyId,
  GetEbsEncryptionByDefault,
} from './storage/encryption.ts'
import {
  DisableImageBlockPublicAccess,
  EnableImageBlockPublicAccess,
  GetImageBlockPublicAccessState,
} from './storage/imageBlock.ts'
import {
  DescribeVolumeAttribute,
  DescribeVolumeStatus,
  EnableVolumeIO,
  ModifyVolumeAttribute,
} from './storage/volumeStatus.ts'
import { DescribeNetworkInterfaces } from './network/interfaces.ts'
import {
  AttachNetworkInterface,
  CreateNetworkInterface,
  DeleteNetworkInterface,
  DetachNetworkInterface,
} from './network/newInterface.ts'
import { DescribeManagedPrefixLists } from './network/prefixLists.ts'
import {
  DescribeSecurityGroupRules,
  ModifySecurityGroupRules,
  UpdateSecurityGroupRuleDescriptionsEgress,
  UpdateSecurityGroupRuleDescriptionsIngress,
} from './network/ruleById.ts'
import { DescribeImageAttribute, DescribeSnapshotAttribute } from './storage/attributes.ts'
import { CopyImage, CopySnapshot } from './storage/copies.ts'
import {
  DisableImage,
  DisableImageDeprecation,
  DisableImageDeregistrationProtection,
  EnableImage,
  EnableImageDeprecation,
  EnableImageDeregistrationProtection,
} from './storage/imageSwitches.ts'
import {
  CreatePlacementGroup,
  DeletePlacementGroup,
  DescribePlacementGroups,
  ModifyInstancePlacement,
} from './placement/placementGroups.ts'
import { RegisterImage } from './storage/registerImage.ts'
import {
  ModifyImageAttribute,
  ModifySnapshotAttribute,
  ResetImageAttribute,
  ResetSnapshotAttribute,
} from './storage/sharing.ts'
import { DescribeImages } from './storage/images.ts'
import { DescribeVolumesModifications, ModifyVolume } from './storage/modifyVolume.ts'
import { CreateSecurityGroup } from './network/newGroup.ts'
import { CreateImage, DeregisterImage } from './storage/ownImages.ts'
import { CreateKeyPair, DeleteKeyPair, DescribeKeyPairs, ImportKeyPair } from './keys/keyPairs.ts'
import { RebootInstances, StartInstances, StopInstances, TerminateInstances } from './instances/lifecycle.ts'
import { DescribeAvailabilityZones, DescribeRegions } from './network/places.ts'
import { CreateReplaceRootVolumeTask, DescribeReplaceRootVolumeTasks } from './instances/replaceRoot.ts'
import { RunInstances } from './instances/runInstances.ts'
import {
  DescribeEgressOnlyInternetGateways,
  DescribeFlowLogs,
  DescribeNatGateways,
  DescribeVpcEndpoints,
  DescribeVpcPeeringConnections,
  DescribeVpnGateways,
} from './vpcs/besides.ts'
import { DescribeVpcClassicLink, DescribeVpcClassicLinkDnsSupport } from './vpcs/classicLink.ts'
import { AssociateDhcpOptions, CreateDhcpOptions, DeleteDhcpOptions, DescribeDhcpOptions } from './vpcs/dhcp.ts'
import { CreateSnapshots } from './storage/snapshotsOf.ts'
import { CreateSnapshot, DeleteSnapshot, DescribeSnapshots } from './storage/snapshots.ts'
import { DescribeInstanceStatus } from './instances/status.ts'
import { ModifyInstanceEventStartTime } from './instances/scheduledEvents.ts'
import {
  CreateNetworkAcl,
  CreateNetworkAclEntry,
  DeleteNetworkAcl,
  DeleteNetworkAclEntry,
  ReplaceNetworkAclAssociation,
  ReplaceNetworkAclEntry,
} from './vpcs/acls.ts'
import {
  DescribeInternetGateways,
  DescribeNetworkAcls,
  DescribeRouteTables,
  DescribeSubnets,
  DescribeVpcAttribute,
  DescribeVpcs,
} from './vpcs/describe.ts'
import {
  AttachInternetGateway,
  CreateInternetGateway,
  DeleteInternetGateway,
  DetachInternetGateway,
} from './vpcs/gateways.ts'
import {
  AssociateRouteTable,
  CreateRoute,
  CreateRouteTable,
  DeleteRoute,
  DeleteRouteTable,
  DisassociateRouteTable,
  ReplaceRoute,
  ReplaceRouteTableAssociation,
} from './vpcs/routes.ts'
import { CreateDefaultSubnet, CreateSubnet, DeleteSubnet, ModifySubnetAttribute } from './vpcs/subnets.ts'
import { CreateDefaultVpc, CreateVpc, DeleteVpc, ModifyVpcAttribute } from './vpcs/vpcs.ts'
import { CreateTags, DeleteTags, DescribeTags } from './tags.ts'
import { DescribeSpotPriceHistory } from './spot/prices.ts'
import { CancelSpotInstanceRequests, DescribeSpotInstanceRequests, RequestSpotInstances } from './spot/requests.ts'
import { GetLaunchTemplateData } from './templates/instanceData.ts'
import {
  CreateLaunchTemplate,
  DeleteLaunchTemplate,
  DescribeLaunchTemplates,
  ModifyLaunchTemplate,
} from './templates/templates.ts'
import {
  CreateLaunchTemplateVersion,
  DeleteLaunchTemplateVersions,
  DescribeLaunchTemplateVersions,
} from './templates/versions.ts'
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
  DescribeImageAttribute,
  DescribeImages,
  CreateImage,
  CopyImage,
  RegisterImage,
  ModifyImageAttribute,
  ResetImageAttribute,
  DisableImage,
  EnableImage,
  EnableImageDeprecation,
  DisableImageDeprecation,
  EnableImageDeregistrationProtection,
  DisableImageDeregistrationProtection,
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
  CopySnapshot,
  ModifySnapshotAttribute,
  ResetSnapshotAttribute,
  CreateSnapshots,
  DeleteSnapshot,
  DescribeSnapshotAttribute,
  DescribeSnapshots,
  AllocateAddress,
  AssociateAddress,
  DisassociateAddress,
  ReleaseAddress,
  DescribeAddresses,
  DescribeAddressesAttribute,
  CreateSecurityGroup,
  DeleteSecurityGroup,
  AuthorizeSecurityGroupIngress,
  RevokeSecurityGroupIngress,
  AuthorizeSecurityGroupEgress,
  RevokeSecurityGroupEgress,
  ModifySecurityGroupRules,
  UpdateSecurityGroupRuleDescriptionsIngress,
  UpdateSecurityGroupRuleDescriptionsEgress,
  DescribeSecurityGroupRules,
  DescribeManagedPrefixLists,
  DescribeInstanceTypeOfferings,
  DescribeVolumeStatus,
  DescribeVolumeAttribute,
  ModifyVolumeAttribute,
  EnableVolumeIO,
  GetDefaultCreditSpecification,
  GetImageBlockPublicAccessState,
  EnableImageBlockPublicAccess,
  DisableImageBlockPublicAccess,
  GetEbsEncryptionByDefault,
  EnableEbsEncryptionByDefault,
  DisableEbsEncryptionByDefault,
  GetEbsDefaultKmsKeyId,
  GetPasswordData,
  DescribeAccountAttributes,
  CreateNetworkInterface,
  AttachNetworkInterface,
  DetachNetworkInterface,
  DeleteNetworkInterface,
  ModifyNetworkInterfaceAttribute,
  DescribeDhcpOptions,
  CreateDhcpOptions,
  AssociateDhcpOptions,
  DeleteDhcpOptions,
  DescribeVpcClassicLink,
  DescribeNatGateways,
  DescribeFlowLogs,
  DescribeVpcEndpoints,
  DescribeVpcPeeringConnections,
  DescribeEgressOnlyInternetGateways,
  DescribeVpnGateways,
  DescribeVpcClassicLinkDnsSupport,
  ResetInstanceAttribute,
  ResetNetworkInterfaceAttribute,
  AssignPrivateIpAddresses,
  UnassignPrivateIpAddresses,
  DescribeNetworkInterfaceAttribute,
  DescribeNetworkInterfaces,
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
  CreatePlacementGroup,
  DeletePlacementGroup,
  DescribePlacementGroups,
  ModifyInstancePlacement,
  CreateLaunchTemplate,
  CreateLaunchTemplateVersion,
  ModifyLaunchTemplate,
  DescribeLaunchTemplates,
  DescribeLaunchTemplateVersions,
  GetLaunchTemplateData,
  DeleteLaunchTemplateVersions,
  DeleteLaunchTemplate,
  RequestSpotInstances,
  CancelSpotInstanceRequests,
  DescribeSpotInstanceRequests,
  DescribeSpotPriceHistory,
  CreateVpc,
  CreateDefaultVpc,
  ModifyVpcAttribute,
  DeleteVpc,
  DescribeVpcs,
  DescribeVpcAttribute,
  CreateSubnet,
  CreateDefaultSubnet,
  ModifySubnetAttribute,
  DeleteSubnet,
  DescribeSubnets,
  CreateInternetGateway,
  AttachInternetGateway,
  DetachInternetGateway,
  DeleteInternetGateway,
  DescribeInternetGateways,
  CreateRouteTable,
  DeleteRouteTable,
  CreateRoute,
  ReplaceRoute,
  DeleteRoute,
  AssociateRouteTable,
  ReplaceRouteTableAssociation,
  DisassociateRouteTable,
  DescribeRouteTables,
  CreateNetworkAcl,
  DeleteNetworkAcl,
  CreateNetworkAclEntry,
  ReplaceNetworkAclEntry,
  DeleteNetworkAclEntry,
  ReplaceNetworkAclAssociation,
  DescribeNetworkAcls,
  DescribeAvailabilityZones,
  DescribeRegions,
  CreateTags,
  DeleteTags,
  DescribeTags,
}

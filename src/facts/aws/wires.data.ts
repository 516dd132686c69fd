// Written by `node e2e/support/models.mjs`; not edited by hand. What the playground’s actions take and answer, as AWS’s clients send and read it.
// Source: AWS's API models as published in @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
// An action a line: the numbers of the structures that it takes and answers and, where it is told in pages, the members that say
// which page comes, which comes next and how much, and the lists. A structure a line: members with `!` where they are needed and
// their type after `:`. `*` is a list, `*(name)` one whose items have that name in XML, `%` a map by text, nothing is text, i a whole number, d a decimal, b a flag, t a time, x bytes,
// s a structure by its number. `@` is EC2's name in XML where it is not the member's with a small letter, `^` its name in a query
// where it is not the one in XML with a capital. An error a line where its status is not 400 or its shape is not its code: code, shape, status.
export const wires = {
  ec2: {
    actions: `
AllocateAddress 0 3
AssignPrivateIpAddresses 4 5
AssociateAddress 8 9
AssociateIamInstanceProfile 10 12
AssociateRouteTable 15 16
AttachInternetGateway 18 
AttachNetworkInterface 19 22
AttachVolume 23 24
AuthorizeSecurityGroupEgress 25 31
AuthorizeSecurityGroupIngress 34 35
CancelSpotInstanceRequests 36 37
CopyImage 39 40
CopySnapshot 41 42
CreateDefaultSubnet 43 44
CreateDefaultVpc 50 51
CreateImage 59 62
CreateInternetGateway 63 64
CreateKeyPair 67 68
CreateLaunchTemplate 69 116
CreateLaunchTemplateVersion 121 122
CreateNetworkAcl 168 169
CreateNetworkAclEntry 175 
CreateNetworkInterface 176 177
CreatePlacementGroup 189 190
CreateReplaceRootVolumeTask 192 193
CreateRoute 195 196
CreateRouteTable 197 198
CreateSecurityGroup 203 204
CreateSnapshot 205 206
CreateSnapshots 207 209
CreateSubnet 211 212
CreateTags 213 
CreateVolume 214 215
CreateVpc 216 218
DeleteInternetGateway 219 
DeleteKeyPair 220 221
DeleteLaunchTemplate 222 223
DeleteLaunchTemplateVersions 224 225
DeleteNetworkAcl 229 
DeleteNetworkAclEntry 230 
DeleteNetworkInterface 231 
DeletePlacementGroup 232 
DeleteRoute 233 
DeleteRouteTable 234 
DeleteSecurityGroup 235 236
DeleteSnapshot 237 
DeleteSubnet 238 
DeleteTags 239 
DeleteVolume 240 
DeleteVpc 241 
DeregisterImage 242 243
DescribeAccountAttributes 245 246
DescribeAddresses 249 251
DescribeAvailabilityZones 253 254
DescribeDhcpOptions 259 260 NextToken NextToken MaxResults DhcpOptions
DescribeIamInstanceProfileAssociations 264 265 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImageAttribute 266 267
DescribeImages 270 271 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 278 279
DescribeInstanceCreditSpecifications 284 285 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 287 288 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypeOfferings 298 299 NextToken NextToken MaxResults InstanceTypeOfferings
DescribeInstanceTypes 301 302 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 334 335 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 362 363 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 364 365
DescribeLaunchTemplateVersions 367 368 NextToken NextToken MaxResults LaunchTemplateVersions
DescribeLaunchTemplates 369 370 NextToken NextToken MaxResults LaunchTemplates
DescribeManagedPrefixLists 371 372 NextToken NextToken MaxResults PrefixLists
DescribeNetworkAcls 374 375 NextToken NextToken MaxResults NetworkAcls
DescribeNetworkInterfaceAttribute 376 377
DescribeNetworkInterfaces 378 379 NextToken NextToken MaxResults NetworkInterfaces
DescribePlacementGroups 380 381
DescribeRegions 382 383
DescribeReplaceRootVolumeTasks 386 387 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 388 389 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroupRules 390 391 NextToken NextToken MaxResults SecurityGroupRules
DescribeSecurityGroups 392 393 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshotAttribute 395 396
DescribeSnapshots 398 399 NextToken NextToken MaxResults Snapshots
DescribeSpotInstanceRequests 400 401 NextToken NextToken MaxResults SpotInstanceRequests
DescribeSpotPriceHistory 409 410 NextToken NextToken MaxResults SpotPriceHistory
DescribeSubnets 412 413 NextToken NextToken MaxResults Subnets
DescribeTags 414 415 NextToken NextToken MaxResults Tags
DescribeVolumeAttribute 417 418
DescribeVolumeStatus 419 420 NextToken NextToken MaxResults VolumeStatuses
DescribeVolumes 428 429 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 430 431 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 433 434
DescribeVpcs 435 436 NextToken NextToken MaxResults Vpcs
DetachInternetGateway 437 
DetachNetworkInterface 438 
DetachVolume 439 24
DisableImage 440 441
DisableImageDeprecation 442 443
DisableImageDeregistrationProtection 444 445
DisassociateAddress 446 
DisassociateIamInstanceProfile 447 448
DisassociateRouteTable 449 
EnableImage 450 451
EnableImageDeprecation 452 453
EnableImageDeregistrationProtection 454 455
GetConsoleOutput 456 457
GetConsoleScreenshot 458 459
GetDefaultCreditSpecification 460 461
GetEbsEncryptionByDefault 463 464
GetLaunchTemplateData 465 466
GetPasswordData 467 468
ImportKeyPair 469 470
ModifyImageAttribute 471 
ModifyInstanceAttribute 473 
ModifyInstanceCreditSpecification 478 480
ModifyInstanceEventStartTime 484 485
ModifyInstanceMaintenanceOptions 486 487
ModifyInstanceMetadataOptions 488 489
ModifyInstancePlacement 490 491
ModifyLaunchTemplate 492 493
ModifyNetworkInterfaceAttribute 494 
ModifySecurityGroupRules 496 499
ModifySnapshotAttribute 500 
ModifySubnetAttribute 502 
ModifyVolume 503 504
ModifyVpcAttribute 505 
MonitorInstances 506 507
RebootInstances 509 
RegisterImage 510 511
ReleaseAddress 512 
ReplaceIamInstanceProfileAssociation 513 514
ReplaceNetworkAclAssociation 515 516
ReplaceNetworkAclEntry 517 
ReplaceRoute 518 
ReplaceRouteTableAssociation 519 520
RequestSpotInstances 521 523
ResetImageAttribute 524 
ResetInstanceAttribute 525 
ResetNetworkInterfaceAttribute 526 
ResetSnapshotAttribute 527 
RevokeSecurityGroupEgress 528 529
RevokeSecurityGroupIngress 531 532
RunInstances 533 336
StartInstances 548 549
StopInstances 551 552
TerminateInstances 553 554
UnassignPrivateIpAddresses 555 
UnmonitorInstances 556 557
UpdateSecurityGroupRuleDescriptionsEgress 558 560
UpdateSecurityGroupRuleDescriptionsIngress 561 562
`,
    structures: `
Domain:@Domain Address:@Address PublicIpv4Pool:@PublicIpv4Pool NetworkBorderGroup:@NetworkBorderGroup CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool TagSpecifications:*s1@TagSpecification IpamPoolId:@IpamPoolId DryRun:b
ResourceType: Tags:*s2@Tag
Key: Value:
AllocationId: PublicIpv4Pool: NetworkBorderGroup: Domain: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: PublicIp:
NetworkInterfaceId!: Ipv4Prefixes:*@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount PrivateIpAddresses:*(PrivateIpAddress)@privateIpAddress SecondaryPrivateIpAddressCount:i AllowReassignment:b
NetworkInterfaceId: AssignedPrivateIpAddresses:*s6@assignedPrivateIpAddressesSet AssignedIpv4Prefixes:*s7@assignedIpv4PrefixSet
PrivateIpAddress:
Ipv4Prefix:
AllocationId:@AllocationId InstanceId:@InstanceId PublicIp:@PublicIp DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
AssociationId:
IamInstanceProfile!:s11@IamInstanceProfile InstanceId!:@InstanceId
Arn: Name:
IamInstanceProfileAssociation:s13
AssociationId: InstanceId: IamInstanceProfile:s14 State: Timestamp:t
Arn: Id:
RouteTableId!: GatewayId:@GatewayId PublicIpv4Pool:@PublicIpv4Pool DryRun:b SubnetId:
AssociationId: AssociationState:s17
State: StatusMessage:
InternetGatewayId!: VpcId!: DryRun:b
NetworkInterfaceId!: InstanceId!: DeviceIndex!:i NetworkCardIndex:i@NetworkCardIndex EnaSrdSpecification:s20@EnaSrdSpecification EnaQueueCount:i@EnaQueueCount DryRun:b
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s21@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
AttachmentId: NetworkCardIndex:i
Device!:@Device InstanceId!:@InstanceId VolumeId!:@VolumeId EbsCardIndex:i@EbsCardIndex DryRun:b
DeleteOnTermination:b AssociatedResource: InstanceOwningService: EbsCardIndex:i VolumeId: InstanceId: Device: State:@status AttachTime:t
GroupId!: TagSpecifications:*s1@TagSpecification DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s26
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s27@groups IpRanges:*s28 Ipv6Ranges:*s29 PrefixListIds:*s30
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
Return:b SecurityGroupRules:*s32@securityGroupRuleSet
SecurityGroupRuleId: GroupId: GroupOwnerId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupInfo:s33 Description: Tags:*s2@tagSet SecurityGroupRuleArn:
GroupId: PeeringStatus: UserId: VpcId: VpcPeeringConnectionId:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort TagSpecifications:*s1@TagSpecification DryRun:b
Return:b SecurityGroupRules:*s32@securityGroupRuleSet
SpotInstanceRequestIds!:*(SpotInstanceRequestId)@SpotInstanceRequestId DryRun:b
CancelledSpotInstanceRequests:*s38@spotInstanceRequestSet
SpotInstanceRequestId: State:
Name!:@Name SourceImageId!:@SourceImageId SourceRegion!:@SourceRegion ClientToken:@ClientToken Description:@Description Encrypted:b KmsKeyId: DestinationOutpostArn:@DestinationOutpostArn CopyImageTags:b@CopyImageTags TagSpecifications:*s1@TagSpecification SnapshotCopyCompletionDurationMinutes:i@SnapshotCopyCompletionDurationMinutes DestinationAvailabilityZone:@DestinationAvailabilityZone DestinationAvailabilityZoneId:@DestinationAvailabilityZoneId DryRun:b
ImageId:
SourceRegion!:@SourceRegion SourceSnapshotId!:@SourceSnapshotId Description:@Description DestinationOutpostArn:@DestinationOutpostArn DestinationRegion: Encrypted:b KmsKeyId: PresignedUrl: TagSpecifications:*s1@TagSpecification CompletionDurationMinutes:i@CompletionDurationMinutes DestinationAvailabilityZone:@DestinationAvailabilityZone DryRun:b
Tags:*s2@tagSet SnapshotId:
AvailabilityZone:@AvailabilityZone DryRun:b@DryRun Ipv6Native:b@Ipv6Native AvailabilityZoneId:@AvailabilityZoneId
Subnet:s45
AvailabilityZoneId: EnableLniAtDeviceIndex:i MapCustomerOwnedIpOnLaunch:b CustomerOwnedIpv4Pool: OwnerId: AssignIpv6AddressOnCreation:b Ipv6CidrBlockAssociationSet:*s46 Tags:*s2@tagSet SubnetArn: OutpostArn: EnableDns64:b Ipv6Native:b PrivateDnsNameOptionsOnLaunch:s48 BlockPublicAccessStates:s49 Type: SubnetId: State: VpcId: CidrBlock: AvailableIpAddressCount:i AvailabilityZone: DefaultForAz:b MapPublicIpOnLaunch:b
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s47 Ipv6AddressAttribute: IpSource:
State: StatusMessage:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
InternetGatewayBlockMode:
DryRun:b@DryRun
Vpc:s52
OwnerId: InstanceTenancy: Ipv6CidrBlockAssociationSet:*s53 CidrBlockAssociationSet:*s55 IsDefault:b EncryptionControl:s56 Tags:*s2@tagSet BlockPublicAccessStates:s49 VpcId: State: CidrBlock: DhcpOptionsId:
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s54 NetworkBorderGroup: Ipv6Pool: Ipv6AddressAttribute: IpSource:
State: StatusMessage:
AssociationId: CidrBlock: CidrBlockState:s54
VpcId: VpcEncryptionControlId: Mode: State: StateMessage: ResourceExclusions:s57 Tags:*s2@tagSet
InternetGateway:s58 EgressOnlyInternetGateway:s58 NatGateway:s58 VirtualPrivateGateway:s58 VpcPeering:s58 Lambda:s58 VpcLattice:s58 ElasticFileSystem:s58 GlobalAccelerator:s58 ApiGatewayV2:s58
State: StateMessage:
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*(BlockDeviceMapping)s60@blockDeviceMapping
Ebs:s61 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s65
Attachments:*s66@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
LaunchTemplateName!:@LaunchTemplateName LaunchTemplateData!:s70@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken VersionDescription:@VersionDescription Operator:s112@Operator TagSpecifications:*s1@TagSpecification
KernelId:@KernelId EbsOptimized:b@EbsOptimized IamInstanceProfile:s71@IamInstanceProfile BlockDeviceMappings:*(BlockDeviceMapping)s72@BlockDeviceMapping NetworkInterfaces:*(InstanceNetworkInterfaceSpecification)s74@NetworkInterface ImageId:@ImageId InstanceType:@InstanceType KeyName:@KeyName Monitoring:s82@Monitoring Placement:s83@Placement RamDiskId:@RamDiskId DisableApiTermination:b@DisableApiTermination InstanceInitiatedShutdownBehavior:@InstanceInitiatedShutdownBehavior UserData:@UserData TagSpecifications:*(LaunchTemplateTagSpecificationRequest)s84@TagSpecification ElasticGpuSpecifications:*(ElasticGpuSpecification)s85@ElasticGpuSpecification ElasticInferenceAccelerators:*s86@ElasticInferenceAccelerator SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup InstanceMarketOptions:s87@InstanceMarketOptions CreditSpecification:s89@CreditSpecification CpuOptions:s90@CpuOptions CapacityReservationSpecification:s91@CapacityReservationSpecification LicenseSpecifications:*s93@LicenseSpecification HibernationOptions:s94@HibernationOptions MetadataOptions:s95@MetadataOptions EnclaveOptions:s96@EnclaveOptions InstanceRequirements:s97@InstanceRequirements PrivateDnsNameOptions:s110@PrivateDnsNameOptions MaintenanceOptions:s111@MaintenanceOptions DisableApiStop:b@DisableApiStop Operator:s112@Operator NetworkPerformanceOptions:s113@NetworkPerformanceOptions SecondaryInterfaces:*(InstanceSecondaryInterfaceSpecification)s114@SecondaryInterface
Arn:@Arn Name:@Name
DeviceName:@DeviceName VirtualName:@VirtualName Ebs:s73@Ebs NoDevice:@NoDevice
Encrypted:b@Encrypted DeleteOnTermination:b@DeleteOnTermination Iops:i@Iops KmsKeyId:@KmsKeyId SnapshotId:@SnapshotId VolumeSize:i@VolumeSize VolumeType:@VolumeType Throughput:i@Throughput VolumeInitializationRate:i@VolumeInitializationRate EbsCardIndex:i@EbsCardIndex
AssociateCarrierIpAddress:b@AssociateCarrierIpAddress AssociatePublicIpAddress:b@AssociatePublicIpAddress DeleteOnTermination:b@DeleteOnTermination Description:@Description DeviceIndex:i@DeviceIndex Groups:*(SecurityGroupId)@SecurityGroupId InterfaceType:@InterfaceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*(InstanceIpv6Address)s75@Ipv6Addresses NetworkInterfaceId:@NetworkInterfaceId PrivateIpAddress:@PrivateIpAddress PrivateIpAddresses:*s76@PrivateIpAddresses SecondaryPrivateIpAddressCount:i@SecondaryPrivateIpAddressCount SubnetId:@SubnetId NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s77@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s78@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s79@EnaSrdSpecification ConnectionTrackingSpecification:s81@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
Ipv6Address:@Ipv6Address
Primary:b PrivateIpAddress:
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s80@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
Enabled:b@Enabled MetricCategoryIds:*@MetricCategoryId
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Affinity:@Affinity GroupName:@GroupName HostId:@HostId Tenancy:@Tenancy SpreadDomain:@SpreadDomain HostResourceGroupArn:@HostResourceGroupArn PartitionNumber:i@PartitionNumber GroupId:@GroupId
ResourceType:@ResourceType Tags:*s2@Tag
Type!:@Type
Type!:@Type Count:i@Count
MarketType:@MarketType SpotOptions:s88@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s92@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
LicenseConfigurationArn:@LicenseConfigurationArn
Configured:b@Configured
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
Enabled:b@Enabled
VCpuCount!:s98@VCpuCount MemoryMiB!:s99@MemoryMiB CpuManufacturers:*@CpuManufacturer MemoryGiBPerVCpu:s100@MemoryGiBPerVCpu ExcludedInstanceTypes:*@ExcludedInstanceType InstanceGenerations:*@InstanceGeneration SpotMaxPricePercentageOverLowestPrice:i@SpotMaxPricePercentageOverLowestPrice OnDemandMaxPricePercentageOverLowestPrice:i@OnDemandMaxPricePercentageOverLowestPrice BareMetal:@BareMetal BurstablePerformance:@BurstablePerformance RequireHibernateSupport:b@RequireHibernateSupport NetworkInterfaceCount:s101@NetworkInterfaceCount LocalStorage:@LocalStorage LocalStorageTypes:*@LocalStorageType TotalLocalStorageGB:s102@TotalLocalStorageGB BaselineEbsBandwidthMbps:s103@BaselineEbsBandwidthMbps AcceleratorTypes:*@AcceleratorType AcceleratorCount:s104@AcceleratorCount AcceleratorManufacturers:*@AcceleratorManufacturer AcceleratorNames:*@AcceleratorName AcceleratorTotalMemoryMiB:s105@AcceleratorTotalMemoryMiB NetworkBandwidthGbps:s106@NetworkBandwidthGbps AllowedInstanceTypes:*@AllowedInstanceType MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i@MaxSpotPriceAsPercentageOfOptimalOnDemandPrice BaselinePerformanceFactors:s107@BaselinePerformanceFactors RequireEncryptionInTransit:b@RequireEncryptionInTransit
Min!:i@Min Max:i@Max
Min!:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Cpu:s108@Cpu
References:*s109@Reference
InstanceFamily:@InstanceFamily
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
Principal:@Principal
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*(SecondaryInterfacePrivateIpAddressSpecification)s115@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress:@PrivateIpAddress
LaunchTemplate:s117 Warning:s119
LaunchTemplateId: LaunchTemplateName: CreateTime:t CreatedBy: DefaultVersionNumber:i LatestVersionNumber:i Tags:*s2@tagSet Operator:s118
Managed:b Principal: HiddenByDefault:b
Errors:*s120@errorSet
Code: Message:
LaunchTemplateData!:s70@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName SourceVersion:@SourceVersion VersionDescription:@VersionDescription ResolveAlias:b@ResolveAlias
LaunchTemplateVersion:s123 Warning:s119
LaunchTemplateId: LaunchTemplateName: VersionNumber:i VersionDescription: CreateTime:t CreatedBy: DefaultVersion:b LaunchTemplateData:s124 Operator:s118
KernelId: EbsOptimized:b IamInstanceProfile:s125 BlockDeviceMappings:*s126@blockDeviceMappingSet NetworkInterfaces:*s128@networkInterfaceSet ImageId: InstanceType: KeyName: Monitoring:s135 Placement:s136 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior: UserData: TagSpecifications:*s137@tagSpecificationSet ElasticGpuSpecifications:*s138@elasticGpuSpecificationSet ElasticInferenceAccelerators:*s139@elasticInferenceAcceleratorSet SecurityGroupIds:*@securityGroupIdSet SecurityGroups:*@securityGroupSet InstanceMarketOptions:s140 CreditSpecification:s142 CpuOptions:s143 CapacityReservationSpecification:s144 LicenseSpecifications:*s146@licenseSet HibernationOptions:s147 MetadataOptions:s148 EnclaveOptions:s149 InstanceRequirements:s150 PrivateDnsNameOptions:s163 MaintenanceOptions:s164 DisableApiStop:b Operator:s118 NetworkPerformanceOptions:s165 SecondaryInterfaces:*s166@secondaryInterfaceSet
Arn: Name:
DeviceName: VirtualName: Ebs:s127 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType: Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(groupId)@groupSet InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s129@ipv6AddressesSet NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s76@privateIpAddressesSet SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s130@ipv4PrefixSet Ipv4PrefixCount:i Ipv6Prefixes:*s131@ipv6PrefixSet Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s132 ConnectionTrackingSpecification:s134 EnaQueueCount:i
Ipv6Address: IsPrimaryIpv6:b
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s133
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpTimeout:i UdpStreamTimeout:i
Enabled:b MetricCategoryIds:*@metricCategoryIdSet
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy: SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType: Tags:*s2@tagSet
Type:
Type: Count:i
MarketType: SpotOptions:s141
MaxPrice: SpotInstanceType: BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:
CpuCredits:
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s145
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
Enabled:b
VCpuCount:s151 MemoryMiB:s152 CpuManufacturers:*@cpuManufacturerSet MemoryGiBPerVCpu:s153 ExcludedInstanceTypes:*@excludedInstanceTypeSet InstanceGenerations:*@instanceGenerationSet SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal: BurstablePerformance: RequireHibernateSupport:b NetworkInterfaceCount:s154 LocalStorage: LocalStorageTypes:*@localStorageTypeSet TotalLocalStorageGB:s155 BaselineEbsBandwidthMbps:s156 AcceleratorTypes:*@acceleratorTypeSet AcceleratorCount:s157 AcceleratorManufacturers:*@acceleratorManufacturerSet AcceleratorNames:*@acceleratorNameSet AcceleratorTotalMemoryMiB:s158 NetworkBandwidthGbps:s159 AllowedInstanceTypes:*@allowedInstanceTypeSet MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s160 RequireEncryptionInTransit:b
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Cpu:s161
References:*s162@referenceSet
InstanceFamily:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:
BandwidthWeighting:
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s167@privateIpAddressesSet PrivateIpAddressCount:i SecondarySubnetId: InterfaceType: NetworkCardIndex:i
PrivateIpAddress:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s170 ClientToken:
Associations:*s171@associationSet Entries:*s172@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s173 Ipv6CidrBlock: PortRange:s174 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s173@Icmp PortRange:s174
SubnetId!: Ipv4Prefixes:*s77@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s78@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount InterfaceType:@InterfaceType TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s81@ConnectionTrackingSpecification Operator:s112@Operator Description: PrivateIpAddress: Groups:*(SecurityGroupId)@SecurityGroupId PrivateIpAddresses:*s76 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s129 Ipv6AddressCount:i DryRun:b
NetworkInterface:s178 ClientToken:
Association:s179 Attachment:s180 AvailabilityZone: ConnectionTrackingConfiguration:s183 Description: Groups:*s184@groupSet InterfaceType: Ipv6Addresses:*s185@ipv6AddressesSet MacAddress: NetworkInterfaceId: OutpostArn: OwnerId: PrivateDnsName: PublicDnsName: PublicIpDnsNameOptions:s186 PrivateIpAddress: PrivateIpAddresses:*s187@privateIpAddressesSet Ipv4Prefixes:*s7@ipv4PrefixSet Ipv6Prefixes:*s188@ipv6PrefixSet RequesterId: RequesterManaged:b SourceDestCheck:b Status: SubnetId: TagSet:*s2 VpcId: DenyAllIgwTraffic:b Ipv6Native:b Ipv6Address: Operator:s118 AssociatedSubnets:*@associatedSubnetSet AvailabilityZoneId:
AllocationId: AssociationId: IpOwnerId: PublicDnsName: PublicIp: CustomerOwnedIp: CarrierIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i NetworkCardIndex:i InstanceId: InstanceOwnerId: Status: EnaSrdSpecification:s181 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s182
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
GroupId: GroupName:
Ipv6Address: PublicIpv6DnsName: IsPrimaryIpv6:b
DnsHostnameType: PublicIpv4DnsName: PublicIpv6DnsName: PublicDualStackDnsName:
Association:s179 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv6Prefix:
PartitionCount:i@PartitionCount TagSpecifications:*s1@TagSpecification SpreadLevel:@SpreadLevel LinkedGroupId:@LinkedGroupId Operator:s112@Operator ParentGroupId:@ParentGroupId DryRun:b GroupName: Strategy:
PlacementGroup:s191
GroupName: State: Strategy: PartitionCount:i GroupId: Tags:*s2@tagSet GroupArn: SpreadLevel: LinkedGroupId: Operator:s118 ParentGroupId:
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s194
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s199 ClientToken:
Associations:*s200@associationSet PropagatingVgws:*s201@propagatingVgwSet RouteTableId: Routes:*s202@routeSet Tags:*s2@tagSet VpcId: OwnerId:
Main:b RouteTableAssociationId: RouteTableId: SubnetId: GatewayId: PublicIpv4Pool: AssociationState:s17
GatewayId:
DestinationCidrBlock: DestinationIpv6CidrBlock: DestinationPrefixListId: EgressOnlyInternetGatewayId: GatewayId: InstanceId: InstanceOwnerId: NatGatewayId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: NetworkInterfaceId: Origin: State: VpcPeeringConnectionId: CoreNetworkArn: OdbNetworkArn: IpAddress:
Description!:@GroupDescription GroupName!:@GroupName VpcId:@VpcId TagSpecifications:*s1@TagSpecification DryRun:b
GroupId: Tags:*s2@tagSet SecurityGroupArn:
VolumeId!:@VolumeId Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification Location:@Location DryRun:b
OwnerAlias: OutpostArn: Tags:*s2@tagSet StorageTier: RestoreExpiryTime:t SseType: AvailabilityZone: TransferType: CompletionDurationMinutes:i CompletionTime:t FullSnapshotSizeInBytes:i SnapshotId: VolumeId: State:@status StateMessage:@statusMessage StartTime:t Progress: OwnerId: Description: VolumeSize:i Encrypted:b KmsKeyId: DataEncryptionKeyId:
InstanceSpecification!:s208@InstanceSpecification Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification DryRun:b@DryRun CopyTagsFromSource:@CopyTagsFromSource Location:@Location
InstanceId!:@InstanceId ExcludeBootVolume:b@ExcludeBootVolume ExcludeDataVolumeIds:*(VolumeId)@ExcludeDataVolumeId
Snapshots:*s210@snapshotSet
Description: Tags:*s2@tagSet Encrypted:b VolumeId: State: VolumeSize:i StartTime:t Progress: OwnerId: SnapshotId: OutpostArn: SseType: AvailabilityZone:
VpcId!:@VpcId TagSpecifications:*s1@TagSpecification AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId CidrBlock:@CidrBlock Ipv6CidrBlock:@Ipv6CidrBlock OutpostArn:@OutpostArn Ipv6Native:b@Ipv6Native Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength DryRun:b
Subnet:s45
Resources!:*@ResourceId Tags!:*s2@Tag DryRun:b
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s112@Operator DryRun:b
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s118 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s24@attachmentSet Encrypted:b KmsKeyId:
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s217@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s52
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
LaunchTemplate:s117
Versions!:*@LaunchTemplateVersion DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
SuccessfullyDeletedLaunchTemplateVersions:*s226@successfullyDeletedLaunchTemplateVersionSet UnsuccessfullyDeletedLaunchTemplateVersions:*s227@unsuccessfullyDeletedLaunchTemplateVersionSet
LaunchTemplateId: LaunchTemplateName: VersionNumber:i
LaunchTemplateId: LaunchTemplateName: VersionNumber:i ResponseError:s228
Code: Message:
NetworkAclId!: DryRun:b
NetworkAclId!: RuleNumber!:i Egress!:b DryRun:b
NetworkInterfaceId!: DryRun:b
GroupName!: DryRun:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId DryRun:b DestinationCidrBlock: DestinationIpv6CidrBlock:
RouteTableId!: DryRun:b
GroupId:@GroupId GroupName:@GroupName DryRun:b
Return:b GroupId:
SnapshotId!:@SnapshotId DryRun:b
SubnetId!:@SubnetId DryRun:b
Resources!:*@resourceId DryRun:b Tags:*s2@tag
VolumeId!:@VolumeId DryRun:b
VpcId!:@VpcId DryRun:b
ImageId!:@ImageId DeleteAssociatedSnapshots:b@DeleteAssociatedSnapshots DryRun:b
Return:b DeleteSnapshotResults:*s244@deleteSnapshotResultSet
SnapshotId: ReturnCode:
DryRun:b AttributeNames:*(attributeName)@attributeName
AccountAttributes:*s247@accountAttributeSet
AttributeName: AttributeValues:*s248@attributeValueSet
AttributeValue:
PublicIps:*(PublicIp)@PublicIp DryRun:b Filters:*(Filter)s250@Filter AllocationIds:*(AllocationId)@AllocationId
Name:@Name Values:*@Value
Addresses:*s252@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
ZoneNames:*(ZoneName)@ZoneName ZoneIds:*(ZoneId)@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*(Filter)s250@Filter
AvailabilityZones:*s255@availabilityZoneInfo
OptInStatus: Messages:*s256@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s257@geographySet SubGeography:*s258@subGeographySet State:@zoneState
Message:
Name:
Name:
DhcpOptionsIds:*(DhcpOptionsId)@DhcpOptionsId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*(Filter)s250@Filter
NextToken: DhcpOptions:*s261@dhcpOptionsSet
OwnerId: Tags:*s2@tagSet DhcpOptionsId: DhcpConfigurations:*s262@dhcpConfigurationSet
Key: Values:*s263@valueSet
Value:
AssociationIds:*(AssociationId)@AssociationId Filters:*(Filter)s250@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s13@iamInstanceProfileAssociationSet NextToken:
Attribute!:@Attribute ImageId!:@ImageId DryRun:b
Description:s263 KernelId:s263@kernel RamdiskId:s263@ramdisk SriovNetSupport:s263 BootMode:s263 TpmSupport:s263 UefiData:s263 LastLaunchedTime:s263 ImdsSupport:s263 DeregistrationProtection:s263 ImageId: LaunchPermissions:*s268@launchPermission ProductCodes:*s269 BlockDeviceMappings:*s60@blockDeviceMapping
OrganizationArn: OrganizationalUnitArn: UserId: Group:
ProductCodeId:@productCode ProductCodeType:@type
ExecutableUsers:*(ExecutableBy)@ExecutableBy ImageIds:*(ImageId)@ImageId Owners:*(Owner)@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*(Filter)s250@Filter
NextToken: Images:*s272@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s60@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s273 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s274@imageWatermarkSet ScanResults:s275 InstanceTypeSpecification:s276 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s269 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s277@supportedInstanceTypeSet UnsupportedInstanceTypes:*s277@unsupportedInstanceTypeSet
InstanceType:
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s280@blockDeviceMapping DisableApiTermination:s282 EnaSupport:s282 EnclaveOptions:s283 EbsOptimized:s282 InstanceId: InstanceInitiatedShutdownBehavior:s263 InstanceType:s263 KernelId:s263@kernel ProductCodes:*s269 RamdiskId:s263@ramdisk RootDeviceName:s263 SourceDestCheck:s282 SriovNetSupport:s263 UserData:s263 DisableApiStop:s282 Groups:*s184@groupSet
DeviceName: Ebs:s281
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s118 EbsCardIndex:i
Value:b
Enabled:b
DryRun:b@DryRun Filters:*(Filter)s250@Filter InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s286@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s250@Filter IncludeAllInstances:b
InstanceStatuses:*s289@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s118 Events:*s290@eventsSet InstanceId: InstanceState:s291 InstanceStatus:s292 SystemStatus:s292 AttachedEbsStatus:s294 ApplicationStatus:s296 PerformanceStatus:s297
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s293 Status:
ImpairedSince:t Name: Status:
Details:*s295 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun LocationType:@LocationType Filters:*(Filter)s250@Filter MaxResults:i@MaxResults NextToken:@NextToken
InstanceTypeOfferings:*s300@instanceTypeOfferingSet NextToken:
InstanceType: LocationType: Location:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*(Filter)s250@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s303@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s304 VCpuInfo:s305 MemoryInfo:s306 InstanceStorageSupported:b InstanceStorageInfo:s307 EbsInfo:s309 NetworkInfo:s312 GpuInfo:s316 FpgaInfo:s319 PlacementGroupInfo:s322 InferenceAcceleratorInfo:s323 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s326 MediaAcceleratorInfo:s327 NeuronInfo:s330 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s308 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s310 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s311@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s313 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s314 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s315 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s317 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s318
SizeInMiB:i
Fpgas:*s320 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s321
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s324 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s325
SizeInMiB:i
SupportedVersions:*
Accelerators:*s328 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s329
SizeInMiB:i
NeuronDevices:*s331 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s332 MemoryInfo:s333
Count:i Version:i
SizeInMiB:i
InstanceIds:*(InstanceId)@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s250@Filter NextToken: MaxResults:i
NextToken: Reservations:*s336@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s184@groupSet Instances:*s337@instancesSet
Architecture: BlockDeviceMappings:*s280@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s14 InstanceLifecycle: ElasticGpuAssociations:*s338@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s339@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s340@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s184@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s273 Tags:*s2@tagSet VirtualizationType: CpuOptions:s349 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s350 HibernationOptions:s351 Licenses:*s352@licenseSet MetadataOptions:s353 EnclaveOptions:s283 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s354 Ipv6Address: TpmSupport: MaintenanceOptions:s355 CurrentInstanceBootMode: NetworkPerformanceOptions:s356 Operator:s118 SecondaryInterfaces:*s357@secondaryInterfaceSet InstanceId: ImageId: State:s291@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s269 InstanceType: LaunchTime:t Placement:s360 KernelId: RamdiskId: Platform: Monitoring:s361 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s341 Attachment:s342 Description: Groups:*s184@groupSet Ipv6Addresses:*s129@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s345@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s346@ipv4PrefixSet Ipv6Prefixes:*s347@ipv6PrefixSet ConnectionTrackingConfiguration:s348 Operator:s118
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s343 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s344
EnaSrdUdpEnabled:b
Association:s341 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s145
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s358 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s359@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*(Filter)s250@Filter
InternetGateways:*s65@internetGatewaySet NextToken:
KeyNames:*(KeyName)@KeyName KeyPairIds:*(KeyPairId)@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*(Filter)s250@Filter
KeyPairs:*s366@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Versions:*@LaunchTemplateVersion MinVersion:@MinVersion MaxVersion:@MaxVersion NextToken:@NextToken MaxResults:i@MaxResults Filters:*(Filter)s250@Filter ResolveAlias:b@ResolveAlias IncludeManagedResources:b@IncludeManagedResources
LaunchTemplateVersions:*s123@launchTemplateVersionSet NextToken:
DryRun:b@DryRun LaunchTemplateIds:*@LaunchTemplateId LaunchTemplateNames:*@LaunchTemplateName Filters:*(Filter)s250@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
LaunchTemplates:*s117 NextToken:
DryRun:b@DryRun Filters:*(Filter)s250@Filter MaxResults:i@MaxResults NextToken:@NextToken PrefixListIds:*@PrefixListId
NextToken: PrefixLists:*s373@prefixListSet
PrefixListId: AddressFamily: State: StateMessage: PrefixListArn: PrefixListName: MaxEntries:i Version:i Tags:*s2@tagSet OwnerId: IpamPrefixListResolverTargetId: IpamPrefixListResolverSyncEnabled:b
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*(Filter)s250@Filter
NetworkAcls:*s170@networkAclSet NextToken:
NetworkInterfaceId!: DryRun:b Attribute:
Attachment:s180 Description:s263 Groups:*s184@groupSet NetworkInterfaceId: SourceDestCheck:s282 AssociatePublicIpAddress:b
NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources DryRun:b NetworkInterfaceIds:*@NetworkInterfaceId Filters:*(Filter)s250@filter
NetworkInterfaces:*s178@networkInterfaceSet NextToken:
GroupIds:*(GroupId)@GroupId DryRun:b GroupNames:*@groupName Filters:*(Filter)s250@Filter
PlacementGroups:*s191@placementGroupSet
RegionNames:*(RegionName)@RegionName AllRegions:b@AllRegions DryRun:b Filters:*(Filter)s250@Filter
Regions:*s384@regionInfo
OptInStatus: Geography:*s385@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*(ReplaceRootVolumeTaskId)@ReplaceRootVolumeTaskId Filters:*(Filter)s250@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s194@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*(Filter)s250@Filter
RouteTables:*s199@routeTableSet NextToken:
Filters:*(Filter)s250@Filter SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b@DryRun NextToken:@NextToken MaxResults:i@MaxResults
SecurityGroupRules:*s32@securityGroupRuleSet NextToken:
GroupIds:*(groupId)@GroupId GroupNames:*(GroupName)@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*(Filter)s250@Filter
NextToken: SecurityGroups:*s394@securityGroupInfo
GroupId: IpPermissionsEgress:*s26 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s26
Attribute!:@Attribute SnapshotId!:@SnapshotId DryRun:b
ProductCodes:*s269 SnapshotId: CreateVolumePermissions:*s397@createVolumePermission
UserId: Group:
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*(Owner)@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*(SnapshotId)@SnapshotId DryRun:b Filters:*(Filter)s250@Filter
NextToken: Snapshots:*s206@snapshotSet
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b SpotInstanceRequestIds:*(SpotInstanceRequestId)@SpotInstanceRequestId Filters:*(Filter)s250@Filter
SpotInstanceRequests:*s402@spotInstanceRequestSet NextToken:
ActualBlockHourlyPrice: AvailabilityZoneGroup: BlockDurationMinutes:i CreateTime:t Fault:s403 InstanceId: LaunchGroup: LaunchSpecification:s404 LaunchedAvailabilityZone: LaunchedAvailabilityZoneId: ProductDescription: SpotInstanceRequestId: SpotPrice: State: Status:s408 Tags:*s2@tagSet Type: ValidFrom:t ValidUntil:t InstanceInterruptionBehavior:
Code: Message:
UserData: AddressingType: BlockDeviceMappings:*s60@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s11 ImageId: InstanceType: KernelId: KeyName: NetworkInterfaces:*s405@networkInterfaceSet Placement:s406 RamdiskId: SubnetId: SecurityGroups:*s184@groupSet Monitoring:s407
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(SecurityGroupId)@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s129@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s76@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s77@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s78@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s79@EnaSrdSpecification ConnectionTrackingSpecification:s81@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
AvailabilityZone: GroupName: Tenancy: AvailabilityZoneId:
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Code: Message: UpdateTime:t
AvailabilityZoneId:@AvailabilityZoneId DryRun:b StartTime:t EndTime:t InstanceTypes:*@InstanceType ProductDescriptions:*@ProductDescription Filters:*(Filter)s250@Filter AvailabilityZone: MaxResults:i NextToken:
NextToken: SpotPriceHistory:*s411@spotPriceHistorySet
AvailabilityZone: AvailabilityZoneId: InstanceType: ProductDescription: SpotPrice: Timestamp:t
Filters:*(Filter)s250@Filter SubnetIds:*(SubnetId)@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s45@subnetSet
DryRun:b Filters:*(Filter)s250@Filter MaxResults:i NextToken:
NextToken: Tags:*s416@tagSet
Key: ResourceId: ResourceType: Value:
Attribute!:@Attribute VolumeId!:@VolumeId DryRun:b
AutoEnableIO:s282 ProductCodes:*s269 VolumeId:
MaxResults:i@MaxResults NextToken:@NextToken VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s250@Filter
NextToken: VolumeStatuses:*s421@volumeStatusSet
Actions:*s422@actionsSet AvailabilityZone: OutpostArn: Events:*s423@eventsSet VolumeId: VolumeStatus:s424 AttachmentStatuses:*s426 InitializationStatusDetails:s427 AvailabilityZoneId: Operator:s118
Code: Description: EventId: EventType:
Description: EventId: EventType: NotAfter:t NotBefore:t InstanceId:
Details:*s425 Status:
Name: Status:
IoPerformance: InstanceId:
InitializationType: Progress:i EstimatedTimeToCompleteInSeconds:i
VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s250@Filter NextToken: MaxResults:i
NextToken: Volumes:*s215@volumeSet
DryRun:b@DryRun VolumeIds:*(VolumeId)@VolumeId Filters:*(Filter)s250@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s432@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s118
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s282 EnableDnsSupport:s282 EnableNetworkAddressUsageMetrics:s282 VpcId:
Filters:*(Filter)s250@Filter VpcIds:*(VpcId)@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Vpcs:*s52@vpcSet
InternetGatewayId!: VpcId!: DryRun:b
AttachmentId!: DryRun:b Force:b
VolumeId!:@VolumeId Device:@Device Force:b@Force InstanceId:@InstanceId DryRun:b
ImageId!:@ImageId DryRun:b@DryRun
Return:b
ImageId!:@ImageId DryRun:b@DryRun
Return:b
ImageId!:@ImageId DryRun:b@DryRun
Return:
AssociationId:@AssociationId PublicIp:@PublicIp DryRun:b
AssociationId!:@AssociationId
IamInstanceProfileAssociation:s13
AssociationId!: DryRun:b
ImageId!:@ImageId DryRun:b@DryRun
Return:b
ImageId!:@ImageId DeprecateAt!:t@DeprecateAt DryRun:b@DryRun
Return:b
ImageId!:@ImageId WithCooldown:b@WithCooldown DryRun:b@DryRun
Return:
InstanceId!:@InstanceId Latest:b@Latest DryRun:b
InstanceId: Timestamp:t Output:
InstanceId!:@InstanceId DryRun:b@DryRun WakeUp:b@WakeUp
ImageData: InstanceId:
InstanceFamily!:@InstanceFamily DryRun:b@DryRun
InstanceFamilyCreditSpecification:s462
InstanceFamily: CpuCredits:
DryRun:b@DryRun
EbsEncryptionByDefault:b SseType:
InstanceId!:@InstanceId DryRun:b@DryRun
LaunchTemplateData:s124
InstanceId!:@InstanceId DryRun:b
InstanceId: Timestamp:t PasswordData:
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
ImageId!:@ImageId Attribute:@Attribute Description:s263@Description LaunchPermission:s472@LaunchPermission OperationType:@OperationType ProductCodes:*(ProductCode)@ProductCode UserGroups:*(UserGroup)@UserGroup UserIds:*(UserId)@UserId Value:@Value OrganizationArns:*(OrganizationArn)@OrganizationArn OrganizationalUnitArns:*(OrganizationalUnitArn)@OrganizationalUnitArn ImdsSupport:s263@ImdsSupport DryRun:b
Add:*s268@Add Remove:*s268@Remove
InstanceId!: SourceDestCheck:s282@SourceDestCheck EnclaveOptions:s474@EnclaveOptions DisableApiStop:s282@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s475@blockDeviceMapping DisableApiTermination:s282 InstanceType:s263 Kernel:s263 Ramdisk:s263 UserData:s477 InstanceInitiatedShutdownBehavior:s263 Groups:*(groupId)@GroupId EbsOptimized:s282 SriovNetSupport:s263 EnaSupport:s282
Enabled:b@Enabled
DeviceName: Ebs:s476 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s479@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s481@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s482@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s483
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s290
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s353
InstanceId!: GroupName:@GroupName PartitionNumber:i@PartitionNumber HostResourceGroupArn:@HostResourceGroupArn GroupId:@GroupId Tenancy: Affinity: HostId:
Return:b
DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName DefaultVersion:@SetDefaultVersion
LaunchTemplate:s117
NetworkInterfaceId!: EnaSrdSpecification:s20@EnaSrdSpecification EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s81@ConnectionTrackingSpecification AssociatePublicIpAddress:b@AssociatePublicIpAddress AssociatedSubnetIds:*(AssociatedSubnetId)@AssociatedSubnetId DryRun:b Description:s263 SourceDestCheck:s282 Groups:*(SecurityGroupId)@SecurityGroupId Attachment:s495
DefaultEnaQueueCount:b@DefaultEnaQueueCount EnaQueueCount:i@EnaQueueCount AttachmentId: DeleteOnTermination:b
GroupId!:@GroupId SecurityGroupRules!:*s497@SecurityGroupRule DryRun:b@DryRun
SecurityGroupRuleId!:@SecurityGroupRuleId SecurityGroupRule:s498@SecurityGroupRule
IpProtocol:@IpProtocol FromPort:i@FromPort ToPort:i@ToPort CidrIpv4:@CidrIpv4 CidrIpv6:@CidrIpv6 PrefixListId:@PrefixListId ReferencedGroupId:@ReferencedGroupId Description:@Description
Return:b
SnapshotId!:@SnapshotId Attribute:@Attribute CreateVolumePermission:s501@CreateVolumePermission GroupNames:*(GroupName)@UserGroup OperationType:@OperationType UserIds:*(UserId)@UserId DryRun:b
Add:*s397@Add Remove:*s397@Remove
SubnetId!: AssignIpv6AddressOnCreation:s282@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s282@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s282@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s282@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s282@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s282@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s282@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s432
VpcId!: EnableDnsHostnames:s282@EnableDnsHostnames EnableDnsSupport:s282@EnableDnsSupport EnableNetworkAddressUsageMetrics:s282@EnableNetworkAddressUsageMetrics
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s508@instancesSet
InstanceId: Monitoring:s361
InstanceIds!:*(InstanceId)@InstanceId DryRun:b
Name!: ImageLocation:@ImageLocation BillingProducts:*@BillingProduct BootMode:@BootMode TpmSupport:@TpmSupport UefiData:@UefiData ImdsSupport:@ImdsSupport TagSpecifications:*s1@TagSpecification DryRun:b Description: Architecture: KernelId: RamdiskId: RootDeviceName: BlockDeviceMappings:*(BlockDeviceMapping)s60@BlockDeviceMapping VirtualizationType: SriovNetSupport: EnaSupport:b
ImageId:
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s11@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s13
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s173@Icmp PortRange:s174
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s17
LaunchSpecification:s522@LaunchSpecification TagSpecifications:*s1@TagSpecification InstanceInterruptionBehavior:@InstanceInterruptionBehavior DryRun:b SpotPrice: ClientToken: InstanceCount:i Type: ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup AddressingType: BlockDeviceMappings:*s60@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s11 ImageId: InstanceType: KernelId: KeyName: Monitoring:s407 NetworkInterfaces:*s405@NetworkInterface Placement:s406 RamdiskId: SubnetId: UserData:
SpotInstanceRequests:*s402@spotInstanceRequestSet
Attribute!:@Attribute ImageId!:@ImageId DryRun:b
InstanceId!: Attribute!: DryRun:b
NetworkInterfaceId!: DryRun:b SourceDestCheck:
Attribute!:@Attribute SnapshotId!:@SnapshotId DryRun:b
GroupId!: SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s26
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s530@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s530@revokedSecurityGroupRuleSet
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*(BlockDeviceMapping)s60@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s129@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s407@Monitoring Placement:s360@Placement RamdiskId:@RamdiskId SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s85@ElasticGpuSpecification ElasticInferenceAccelerators:*s534@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s535@LaunchTemplate InstanceMarketOptions:s536@InstanceMarketOptions CreditSpecification:s89@CreditSpecification CpuOptions:s538@CpuOptions CapacityReservationSpecification:s539@CapacityReservationSpecification HibernationOptions:s540@HibernationOptions LicenseSpecifications:*s541@LicenseSpecification MetadataOptions:s542@MetadataOptions EnclaveOptions:s474@EnclaveOptions PrivateDnsNameOptions:s543@PrivateDnsNameOptions MaintenanceOptions:s544@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s545@NetworkPerformanceOptions Operator:s112@Operator SecondaryInterfaces:*s546@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s405@networkInterface IamInstanceProfile:s11 EbsOptimized:b
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s537@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s92@CapacityReservationTarget
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s547@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
InstanceIds!:*(InstanceId)@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s550@instancesSet
InstanceId: CurrentState:s291 PreviousState:s291
InstanceIds!:*(InstanceId)@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s550@instancesSet
InstanceIds!:*(InstanceId)@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s550@instancesSet
NetworkInterfaceId!: Ipv4Prefixes:*@Ipv4Prefix PrivateIpAddresses:*(PrivateIpAddress)@privateIpAddress
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s508@instancesSet
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s559@SecurityGroupRuleDescription
SecurityGroupRuleId:@SecurityGroupRuleId Description:@Description
Return:b
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s559@SecurityGroupRuleDescription
Return:b
`,
    errors: `

`,
  },
  cloudwatch: {
    actions: `
DeleteAlarms 0 
DescribeAlarmHistory 1 2 NextToken NextToken MaxRecords AlarmHistoryItems
DescribeAlarms 4 5 NextToken NextToken MaxRecords MetricAlarms CompositeAlarms LogAlarms
DescribeAlarmsForMetric 24 25
DisableAlarmActions 26 
EnableAlarmActions 27 
GetMetricData 28 30 NextToken NextToken MaxDatapoints MetricDataResults Messages
GetMetricStatistics 33 34
ListMetrics 36 38 NextToken NextToken  Metrics OwningAccounts
PutMetricAlarm 39 
SetAlarmState 40 
`,
    structures: `
AlarmNames!:*
AlarmName: AlarmContributorId: AlarmTypes:* HistoryItemType: StartDate:t EndDate:t MaxRecords:i NextToken: ScanBy:
AlarmHistoryItems:*s3 NextToken:
AlarmName: AlarmContributorId: AlarmType: Timestamp:t HistoryItemType: HistorySummary: HistoryData: AlarmContributorAttributes:%
AlarmNames:* AlarmNamePrefix: AlarmTypes:* ChildrenOfAlarmName: ParentsOfAlarmName: StateValue: ActionPrefix: MaxRecords:i NextToken:
CompositeAlarms:*s6 MetricAlarms:*s9 LogAlarms:*s20 NextToken:
ActionsEnabled:b AlarmActions:* AlarmArn: AlarmConfigurationUpdatedTimestamp:t AlarmDescription: AlarmName: AlarmRule: InsufficientDataActions:* OKActions:* StateReason: StateReasonData: StateUpdatedTimestamp:t StateValue: StateTransitionedTimestamp:t ActionsSuppressedBy: ActionsSuppressedReason: ActionsSuppressor: ActionsSuppressorWaitPeriod:i ActionsSuppressorExtensionPeriod:i ActionConfiguration:s7
AlarmTagsPropagation:s8
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName: AlarmArn: AlarmDescription: AlarmConfigurationUpdatedTimestamp:t ActionsEnabled:b OKActions:* AlarmActions:* InsufficientDataActions:* StateValue: StateReason: StateReasonData: StateUpdatedTimestamp:t MetricName: Namespace: Statistic: ExtendedStatistic: Dimensions:*s10 Period:i Unit: EvaluationPeriods:i DatapointsToAlarm:i Threshold:d ComparisonOperator: TreatMissingData: EvaluateLowSampleCountPercentile: Metrics:*s11 ThresholdMetricId: EvaluationState: StateTransitionedTimestamp:t EvaluationWindow:s14 WarmUpConfiguration:s17 EvaluationCriteria:s18 EvaluationInterval:i ActionConfiguration:s7
Name!: Value!:
Id!: MetricStat:s12 Expression: Label: ReturnData:b Period:i AccountId:
Metric!:s13 Period!:i Stat!: Unit:
Namespace: MetricName: Dimensions:*s10
WallClockWindow:s15 SlidingWindow:s16
Timezone:

WarmUpPeriodDurationInMinutes!:i OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
PromQLCriteria:s19
Query!: PendingPeriod:i RecoveryPeriod:i
AlarmName: AlarmArn: AlarmDescription: AlarmConfigurationUpdatedTimestamp:t ActionsEnabled:b OKActions:* AlarmActions:* InsufficientDataActions:* StateValue: StateReason: StateReasonData: StateUpdatedTimestamp:t ScheduledQueryConfiguration:s21 QueryResultsToEvaluate:i QueryResultsToAlarm:i Threshold:d ComparisonOperator: TreatMissingData: StateTransitionedTimestamp:t EvaluationState: ActionLogLineCount:i ActionLogLineRoleArn: WarmUpConfiguration:s17 ActionConfiguration:s7
QueryString!: ScheduledQueryRoleARN!: ScheduleConfiguration!:s22 AggregationExpression!: LogGroupIdentifiers:* QueryARN: Tags:*s23
ScheduleExpression!: StartTimeOffset!:i EndTimeOffset:i
Key!: Value!:
MetricName!: Namespace!: Statistic: ExtendedStatistic: Dimensions:*s10 Period:i Unit:
MetricAlarms:*s9
AlarmNames!:*
AlarmNames!:*
MetricDataQueries!:*s11 StartTime!:t EndTime!:t NextToken: ScanBy: MaxDatapoints:i LabelOptions:s29
Timezone:
MetricDataResults:*s31 NextToken: Messages:*s32
Id: Label: Timestamps:*t Values:*d StatusCode: Messages:*s32
Code: Value:
Namespace!: MetricName!: StartTime!:t EndTime!:t Period!:i Dimensions:*s10 Statistics:* ExtendedStatistics:* Unit:
Label: Datapoints:*s35
Timestamp:t SampleCount:d Average:d Sum:d Minimum:d Maximum:d Unit: ExtendedStatistics:%d
Namespace: MetricName: Dimensions:*s37 NextToken: RecentlyActive: IncludeLinkedAccounts:b OwningAccount:
Name!: Value:
Metrics:*s13 NextToken: OwningAccounts:*
AlarmName!: AlarmDescription: ActionsEnabled:b OKActions:* AlarmActions:* InsufficientDataActions:* MetricName: Namespace: Statistic: ExtendedStatistic: Dimensions:*s10 Period:i Unit: EvaluationPeriods:i DatapointsToAlarm:i Threshold:d ComparisonOperator: TreatMissingData: EvaluateLowSampleCountPercentile: Metrics:*s11 Tags:*s23 ThresholdMetricId: EvaluationWindow:s14 WarmUpConfiguration:s17 EvaluationCriteria:s18 EvaluationInterval:i ActionConfiguration:s7
AlarmName!: StateValue!: StateReason!: StateReasonData:
`,
    errors: `
ConcurrentModificationException ConcurrentModificationException 429
ConflictException ConflictException 409
ResourceConflict ResourceConflict 409
ResourceNotFound ResourceNotFound 404
ResourceNotFoundException ResourceNotFoundException 404
InvalidParameterInput DashboardInvalidInputError 400
ResourceNotFound DashboardNotFoundError 404
InternalServiceError InternalServiceFault 500
InvalidFormat InvalidFormatFault 400
InvalidParameterCombination InvalidParameterCombinationException 400
InvalidParameterValue InvalidParameterValueException 400
LimitExceeded LimitExceededFault 400
MissingParameter MissingRequiredParameterException 400
ValidationError ValidationException 400
`,
  },
  sns: {
    actions: `
ConfirmSubscription 0 1
CreateSMSSandboxPhoneNumber 2 3
CreateTopic 4 6
DeleteSMSSandboxPhoneNumber 7 8
DeleteTopic 9 
GetSMSSandboxAccountStatus 10 11
GetSubscriptionAttributes 12 13
GetTopicAttributes 14 15
ListSMSSandboxPhoneNumbers 16 17 NextToken NextToken MaxResults PhoneNumbers
ListSubscriptions 19 20 NextToken NextToken  Subscriptions
ListSubscriptionsByTopic 22 23 NextToken NextToken  Subscriptions
ListTopics 24 25 NextToken NextToken  Topics
Publish 27 29
Subscribe 30 31
Unsubscribe 32 
VerifySMSSandboxPhoneNumber 33 34
`,
    structures: `
TopicArn!: Token!: AuthenticateOnUnsubscribe:
SubscriptionArn:
PhoneNumber!: LanguageCode:

Name!: Attributes:% Tags:*s5 DataProtectionPolicy:
Key!: Value!:
TopicArn:
PhoneNumber!:

TopicArn!:

IsInSandbox!:b
SubscriptionArn!:
Attributes:%
TopicArn!:
Attributes:%
NextToken: MaxResults:i
PhoneNumbers!:*s18 NextToken:
PhoneNumber: Status:
NextToken:
Subscriptions:*s21 NextToken:
SubscriptionArn: Owner: Protocol: Endpoint: TopicArn:
TopicArn!: NextToken:
Subscriptions:*s21 NextToken:
NextToken:
Topics:*s26 NextToken:
TopicArn:
Message!: TopicArn: TargetArn: PhoneNumber: Subject: MessageStructure: MessageAttributes:%s28 MessageDeduplicationId: MessageGroupId:
DataType!: StringValue: BinaryValue:x
MessageId: SequenceNumber:
TopicArn!: Protocol!: Endpoint: Attributes:% ReturnSubscriptionArn:b
SubscriptionArn:
SubscriptionArn!:
PhoneNumber!: OneTimePassword!:

`,
    errors: `
KMSOptInRequired KMSOptInRequired 403
AuthorizationError AuthorizationErrorException 403
BatchEntryIdsNotDistinct BatchEntryIdsNotDistinctException 400
BatchRequestTooLong BatchRequestTooLongException 400
ConcurrentAccess ConcurrentAccessException 400
EmptyBatchRequest EmptyBatchRequestException 400
EndpointDisabled EndpointDisabledException 400
FilterPolicyLimitExceeded FilterPolicyLimitExceededException 403
InternalError InternalErrorException 500
InvalidBatchEntryId InvalidBatchEntryIdException 400
InvalidParameter InvalidParameterException 400
ParameterValueInvalid InvalidParameterValueException 400
InvalidSecurity InvalidSecurityException 403
InvalidState InvalidStateException 400
KMSAccessDenied KMSAccessDeniedException 400
KMSDisabled KMSDisabledException 400
KMSInvalidState KMSInvalidStateException 400
KMSNotFound KMSNotFoundException 400
KMSThrottling KMSThrottlingException 400
NotFound NotFoundException 404
OptedOut OptedOutException 400
PlatformApplicationDisabled PlatformApplicationDisabledException 400
ReplayLimitExceeded ReplayLimitExceededException 403
ResourceNotFound ResourceNotFoundException 404
StaleTag StaleTagException 400
SubscriptionLimitExceeded SubscriptionLimitExceededException 403
TagLimitExceeded TagLimitExceededException 400
TagPolicy TagPolicyException 400
Throttled ThrottledException 429
TooManyEntriesInBatchRequest TooManyEntriesInBatchRequestException 400
TopicLimitExceeded TopicLimitExceededException 403
UserError UserErrorException 400
`,
  },
} as const

// Written by `node e2e/support/models.mjs`; not edited by hand. What the playground’s actions take and answer, as AWS’s clients send and read it.
// Source: AWS's API models as published in @aws-sdk/client-ssm 3.1169.0, @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
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
AssociateDhcpOptions 10 
AssociateIamInstanceProfile 11 13
AssociateRouteTable 16 17
AttachInternetGateway 19 
AttachNetworkInterface 20 23
AttachVolume 24 25
AuthorizeSecurityGroupEgress 26 32
AuthorizeSecurityGroupIngress 35 36
CancelSpotInstanceRequests 37 38
CopyImage 40 41
CopySnapshot 42 43
CreateDefaultSubnet 44 45
CreateDefaultVpc 51 52
CreateDhcpOptions 60 62
CreateImage 66 69
CreateInternetGateway 70 71
CreateKeyPair 74 75
CreateLaunchTemplate 76 123
CreateLaunchTemplateVersion 128 129
CreateNetworkAcl 175 176
CreateNetworkAclEntry 182 
CreateNetworkInterface 183 184
CreatePlacementGroup 196 197
CreateReplaceRootVolumeTask 199 200
CreateRoute 202 203
CreateRouteTable 204 205
CreateSecurityGroup 210 211
CreateSnapshot 212 213
CreateSnapshots 214 216
CreateSubnet 218 219
CreateTags 220 
CreateVolume 221 222
CreateVpc 223 225
DeleteDhcpOptions 226 
DeleteInternetGateway 227 
DeleteKeyPair 228 229
DeleteLaunchTemplate 230 231
DeleteLaunchTemplateVersions 232 233
DeleteNetworkAcl 237 
DeleteNetworkAclEntry 238 
DeleteNetworkInterface 239 
DeletePlacementGroup 240 
DeleteRoute 241 
DeleteRouteTable 242 
DeleteSecurityGroup 243 244
DeleteSnapshot 245 
DeleteSubnet 246 
DeleteTags 247 
DeleteVolume 248 
DeleteVpc 249 
DeregisterImage 250 251
DescribeAccountAttributes 253 254
DescribeAddresses 257 259
DescribeAddressesAttribute 261 262 NextToken NextToken MaxResults Addresses
DescribeAvailabilityZones 265 266
DescribeDhcpOptions 271 272 NextToken NextToken MaxResults DhcpOptions
DescribeEgressOnlyInternetGateways 273 274 NextToken NextToken MaxResults EgressOnlyInternetGateways
DescribeFlowLogs 276 277 NextToken NextToken MaxResults FlowLogs
DescribeIamInstanceProfileAssociations 281 282 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImageAttribute 283 284
DescribeImages 287 288 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 295 296
DescribeInstanceCreditSpecifications 301 302 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 304 305 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypeOfferings 315 316 NextToken NextToken MaxResults InstanceTypeOfferings
DescribeInstanceTypes 318 319 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 351 352 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 379 380 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 381 382
DescribeLaunchTemplateVersions 384 385 NextToken NextToken MaxResults LaunchTemplateVersions
DescribeLaunchTemplates 386 387 NextToken NextToken MaxResults LaunchTemplates
DescribeManagedPrefixLists 388 389 NextToken NextToken MaxResults PrefixLists
DescribeNatGateways 391 392 NextToken NextToken MaxResults NatGateways
DescribeNetworkAcls 397 398 NextToken NextToken MaxResults NetworkAcls
DescribeNetworkInterfaceAttribute 399 400
DescribeNetworkInterfaces 401 402 NextToken NextToken MaxResults NetworkInterfaces
DescribePlacementGroups 403 404
DescribeRegions 405 406
DescribeReplaceRootVolumeTasks 409 410 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 411 412 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroupRules 413 414 NextToken NextToken MaxResults SecurityGroupRules
DescribeSecurityGroups 415 416 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshotAttribute 418 419
DescribeSnapshots 421 422 NextToken NextToken MaxResults Snapshots
DescribeSpotInstanceRequests 423 424 NextToken NextToken MaxResults SpotInstanceRequests
DescribeSpotPriceHistory 432 433 NextToken NextToken MaxResults SpotPriceHistory
DescribeSubnets 435 436 NextToken NextToken MaxResults Subnets
DescribeTags 437 438 NextToken NextToken MaxResults Tags
DescribeVolumeAttribute 440 441
DescribeVolumeStatus 442 443 NextToken NextToken MaxResults VolumeStatuses
DescribeVolumes 451 452 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 453 454 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 456 457
DescribeVpcClassicLink 458 459
DescribeVpcClassicLinkDnsSupport 461 462 NextToken NextToken MaxResults Vpcs
DescribeVpcEndpoints 464 465 NextToken NextToken MaxResults VpcEndpoints
DescribeVpcPeeringConnections 473 474 NextToken NextToken MaxResults VpcPeeringConnections
DescribeVpcs 481 482 NextToken NextToken MaxResults Vpcs
DescribeVpnGateways 483 484
DetachInternetGateway 487 
DetachNetworkInterface 488 
DetachVolume 489 25
DisableEbsEncryptionByDefault 490 491
DisableImage 492 493
DisableImageBlockPublicAccess 494 495
DisableImageDeprecation 496 497
DisableImageDeregistrationProtection 498 499
DisassociateAddress 500 
DisassociateIamInstanceProfile 501 502
DisassociateRouteTable 503 
EnableEbsEncryptionByDefault 504 505
EnableImage 506 507
EnableImageBlockPublicAccess 508 509
EnableImageDeprecation 510 511
EnableImageDeregistrationProtection 512 513
EnableVolumeIO 514 
GetConsoleOutput 515 516
GetConsoleScreenshot 517 518
GetDefaultCreditSpecification 519 520
GetEbsDefaultKmsKeyId 522 523
GetEbsEncryptionByDefault 524 525
GetImageBlockPublicAccessState 526 527
GetLaunchTemplateData 528 529
GetPasswordData 530 531
ImportKeyPair 532 533
ModifyImageAttribute 534 
ModifyInstanceAttribute 536 
ModifyInstanceCreditSpecification 541 543
ModifyInstanceEventStartTime 547 548
ModifyInstanceMaintenanceOptions 549 550
ModifyInstanceMetadataOptions 551 552
ModifyInstancePlacement 553 554
ModifyLaunchTemplate 555 556
ModifyNetworkInterfaceAttribute 557 
ModifySecurityGroupRules 559 562
ModifySnapshotAttribute 563 
ModifySubnetAttribute 565 
ModifyVolume 566 567
ModifyVolumeAttribute 568 
ModifyVpcAttribute 569 
MonitorInstances 570 571
RebootInstances 573 
RegisterImage 574 575
ReleaseAddress 576 
ReplaceIamInstanceProfileAssociation 577 578
ReplaceNetworkAclAssociation 579 580
ReplaceNetworkAclEntry 581 
ReplaceRoute 582 
ReplaceRouteTableAssociation 583 584
RequestSpotInstances 585 587
ResetImageAttribute 588 
ResetInstanceAttribute 589 
ResetNetworkInterfaceAttribute 590 
ResetSnapshotAttribute 591 
RevokeSecurityGroupEgress 592 593
RevokeSecurityGroupIngress 595 596
RunInstances 597 353
StartInstances 612 613
StopInstances 615 616
TerminateInstances 617 618
UnassignPrivateIpAddresses 619 
UnmonitorInstances 620 621
UpdateSecurityGroupRuleDescriptionsEgress 622 624
UpdateSecurityGroupRuleDescriptionsIngress 625 626
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
DhcpOptionsId!:@DhcpOptionsId VpcId!:@VpcId DryRun:b
IamInstanceProfile!:s12@IamInstanceProfile InstanceId!:@InstanceId
Arn: Name:
IamInstanceProfileAssociation:s14
AssociationId: InstanceId: IamInstanceProfile:s15 State: Timestamp:t
Arn: Id:
RouteTableId!: GatewayId:@GatewayId PublicIpv4Pool:@PublicIpv4Pool DryRun:b SubnetId:
AssociationId: AssociationState:s18
State: StatusMessage:
InternetGatewayId!: VpcId!: DryRun:b
NetworkInterfaceId!: InstanceId!: DeviceIndex!:i NetworkCardIndex:i@NetworkCardIndex EnaSrdSpecification:s21@EnaSrdSpecification EnaQueueCount:i@EnaQueueCount DryRun:b
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s22@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
AttachmentId: NetworkCardIndex:i
Device!:@Device InstanceId!:@InstanceId VolumeId!:@VolumeId EbsCardIndex:i@EbsCardIndex DryRun:b
DeleteOnTermination:b AssociatedResource: InstanceOwningService: EbsCardIndex:i VolumeId: InstanceId: Device: State:@status AttachTime:t
GroupId!: TagSpecifications:*s1@TagSpecification DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s27
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s28@groups IpRanges:*s29 Ipv6Ranges:*s30 PrefixListIds:*s31
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
Return:b SecurityGroupRules:*s33@securityGroupRuleSet
SecurityGroupRuleId: GroupId: GroupOwnerId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupInfo:s34 Description: Tags:*s2@tagSet SecurityGroupRuleArn:
GroupId: PeeringStatus: UserId: VpcId: VpcPeeringConnectionId:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s27@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort TagSpecifications:*s1@TagSpecification DryRun:b
Return:b SecurityGroupRules:*s33@securityGroupRuleSet
SpotInstanceRequestIds!:*(SpotInstanceRequestId)@SpotInstanceRequestId DryRun:b
CancelledSpotInstanceRequests:*s39@spotInstanceRequestSet
SpotInstanceRequestId: State:
Name!:@Name SourceImageId!:@SourceImageId SourceRegion!:@SourceRegion ClientToken:@ClientToken Description:@Description Encrypted:b KmsKeyId: DestinationOutpostArn:@DestinationOutpostArn CopyImageTags:b@CopyImageTags TagSpecifications:*s1@TagSpecification SnapshotCopyCompletionDurationMinutes:i@SnapshotCopyCompletionDurationMinutes DestinationAvailabilityZone:@DestinationAvailabilityZone DestinationAvailabilityZoneId:@DestinationAvailabilityZoneId DryRun:b
ImageId:
SourceRegion!:@SourceRegion SourceSnapshotId!:@SourceSnapshotId Description:@Description DestinationOutpostArn:@DestinationOutpostArn DestinationRegion: Encrypted:b KmsKeyId: PresignedUrl: TagSpecifications:*s1@TagSpecification CompletionDurationMinutes:i@CompletionDurationMinutes DestinationAvailabilityZone:@DestinationAvailabilityZone DryRun:b
Tags:*s2@tagSet SnapshotId:
AvailabilityZone:@AvailabilityZone DryRun:b@DryRun Ipv6Native:b@Ipv6Native AvailabilityZoneId:@AvailabilityZoneId
Subnet:s46
AvailabilityZoneId: EnableLniAtDeviceIndex:i MapCustomerOwnedIpOnLaunch:b CustomerOwnedIpv4Pool: OwnerId: AssignIpv6AddressOnCreation:b Ipv6CidrBlockAssociationSet:*s47 Tags:*s2@tagSet SubnetArn: OutpostArn: EnableDns64:b Ipv6Native:b PrivateDnsNameOptionsOnLaunch:s49 BlockPublicAccessStates:s50 Type: SubnetId: State: VpcId: CidrBlock: AvailableIpAddressCount:i AvailabilityZone: DefaultForAz:b MapPublicIpOnLaunch:b
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s48 Ipv6AddressAttribute: IpSource:
State: StatusMessage:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
InternetGatewayBlockMode:
DryRun:b@DryRun
Vpc:s53
OwnerId: InstanceTenancy: Ipv6CidrBlockAssociationSet:*s54 CidrBlockAssociationSet:*s56 IsDefault:b EncryptionControl:s57 Tags:*s2@tagSet BlockPublicAccessStates:s50 VpcId: State: CidrBlock: DhcpOptionsId:
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s55 NetworkBorderGroup: Ipv6Pool: Ipv6AddressAttribute: IpSource:
State: StatusMessage:
AssociationId: CidrBlock: CidrBlockState:s55
VpcId: VpcEncryptionControlId: Mode: State: StateMessage: ResourceExclusions:s58 Tags:*s2@tagSet
InternetGateway:s59 EgressOnlyInternetGateway:s59 NatGateway:s59 VirtualPrivateGateway:s59 VpcPeering:s59 Lambda:s59 VpcLattice:s59 ElasticFileSystem:s59 GlobalAccelerator:s59 ApiGatewayV2:s59
State: StateMessage:
DhcpConfigurations!:*s61@dhcpConfiguration TagSpecifications:*s1@TagSpecification DryRun:b
Key: Values:*@Value
DhcpOptions:s63
OwnerId: Tags:*s2@tagSet DhcpOptionsId: DhcpConfigurations:*s64@dhcpConfigurationSet
Key: Values:*s65@valueSet
Value:
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*(BlockDeviceMapping)s67@blockDeviceMapping
Ebs:s68 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s72
Attachments:*s73@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
LaunchTemplateName!:@LaunchTemplateName LaunchTemplateData!:s77@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken VersionDescription:@VersionDescription Operator:s119@Operator TagSpecifications:*s1@TagSpecification
KernelId:@KernelId EbsOptimized:b@EbsOptimized IamInstanceProfile:s78@IamInstanceProfile BlockDeviceMappings:*(BlockDeviceMapping)s79@BlockDeviceMapping NetworkInterfaces:*(InstanceNetworkInterfaceSpecification)s81@NetworkInterface ImageId:@ImageId InstanceType:@InstanceType KeyName:@KeyName Monitoring:s89@Monitoring Placement:s90@Placement RamDiskId:@RamDiskId DisableApiTermination:b@DisableApiTermination InstanceInitiatedShutdownBehavior:@InstanceInitiatedShutdownBehavior UserData:@UserData TagSpecifications:*(LaunchTemplateTagSpecificationRequest)s91@TagSpecification ElasticGpuSpecifications:*(ElasticGpuSpecification)s92@ElasticGpuSpecification ElasticInferenceAccelerators:*s93@ElasticInferenceAccelerator SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup InstanceMarketOptions:s94@InstanceMarketOptions CreditSpecification:s96@CreditSpecification CpuOptions:s97@CpuOptions CapacityReservationSpecification:s98@CapacityReservationSpecification LicenseSpecifications:*s100@LicenseSpecification HibernationOptions:s101@HibernationOptions MetadataOptions:s102@MetadataOptions EnclaveOptions:s103@EnclaveOptions InstanceRequirements:s104@InstanceRequirements PrivateDnsNameOptions:s117@PrivateDnsNameOptions MaintenanceOptions:s118@MaintenanceOptions DisableApiStop:b@DisableApiStop Operator:s119@Operator NetworkPerformanceOptions:s120@NetworkPerformanceOptions SecondaryInterfaces:*(InstanceSecondaryInterfaceSpecification)s121@SecondaryInterface
Arn:@Arn Name:@Name
DeviceName:@DeviceName VirtualName:@VirtualName Ebs:s80@Ebs NoDevice:@NoDevice
Encrypted:b@Encrypted DeleteOnTermination:b@DeleteOnTermination Iops:i@Iops KmsKeyId:@KmsKeyId SnapshotId:@SnapshotId VolumeSize:i@VolumeSize VolumeType:@VolumeType Throughput:i@Throughput VolumeInitializationRate:i@VolumeInitializationRate EbsCardIndex:i@EbsCardIndex
AssociateCarrierIpAddress:b@AssociateCarrierIpAddress AssociatePublicIpAddress:b@AssociatePublicIpAddress DeleteOnTermination:b@DeleteOnTermination Description:@Description DeviceIndex:i@DeviceIndex Groups:*(SecurityGroupId)@SecurityGroupId InterfaceType:@InterfaceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*(InstanceIpv6Address)s82@Ipv6Addresses NetworkInterfaceId:@NetworkInterfaceId PrivateIpAddress:@PrivateIpAddress PrivateIpAddresses:*s83@PrivateIpAddresses SecondaryPrivateIpAddressCount:i@SecondaryPrivateIpAddressCount SubnetId:@SubnetId NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s84@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s85@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s86@EnaSrdSpecification ConnectionTrackingSpecification:s88@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
Ipv6Address:@Ipv6Address
Primary:b PrivateIpAddress:
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s87@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
Enabled:b@Enabled MetricCategoryIds:*@MetricCategoryId
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Affinity:@Affinity GroupName:@GroupName HostId:@HostId Tenancy:@Tenancy SpreadDomain:@SpreadDomain HostResourceGroupArn:@HostResourceGroupArn PartitionNumber:i@PartitionNumber GroupId:@GroupId
ResourceType:@ResourceType Tags:*s2@Tag
Type!:@Type
Type!:@Type Count:i@Count
MarketType:@MarketType SpotOptions:s95@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s99@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
LicenseConfigurationArn:@LicenseConfigurationArn
Configured:b@Configured
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
Enabled:b@Enabled
VCpuCount!:s105@VCpuCount MemoryMiB!:s106@MemoryMiB CpuManufacturers:*@CpuManufacturer MemoryGiBPerVCpu:s107@MemoryGiBPerVCpu ExcludedInstanceTypes:*@ExcludedInstanceType InstanceGenerations:*@InstanceGeneration SpotMaxPricePercentageOverLowestPrice:i@SpotMaxPricePercentageOverLowestPrice OnDemandMaxPricePercentageOverLowestPrice:i@OnDemandMaxPricePercentageOverLowestPrice BareMetal:@BareMetal BurstablePerformance:@BurstablePerformance RequireHibernateSupport:b@RequireHibernateSupport NetworkInterfaceCount:s108@NetworkInterfaceCount LocalStorage:@LocalStorage LocalStorageTypes:*@LocalStorageType TotalLocalStorageGB:s109@TotalLocalStorageGB BaselineEbsBandwidthMbps:s110@BaselineEbsBandwidthMbps AcceleratorTypes:*@AcceleratorType AcceleratorCount:s111@AcceleratorCount AcceleratorManufacturers:*@AcceleratorManufacturer AcceleratorNames:*@AcceleratorName AcceleratorTotalMemoryMiB:s112@AcceleratorTotalMemoryMiB NetworkBandwidthGbps:s113@NetworkBandwidthGbps AllowedInstanceTypes:*@AllowedInstanceType MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i@MaxSpotPriceAsPercentageOfOptimalOnDemandPrice BaselinePerformanceFactors:s114@BaselinePerformanceFactors RequireEncryptionInTransit:b@RequireEncryptionInTransit
Min!:i@Min Max:i@Max
Min!:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Cpu:s115@Cpu
References:*s116@Reference
InstanceFamily:@InstanceFamily
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
Principal:@Principal
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*(SecondaryInterfacePrivateIpAddressSpecification)s122@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress:@PrivateIpAddress
LaunchTemplate:s124 Warning:s126
LaunchTemplateId: LaunchTemplateName: CreateTime:t CreatedBy: DefaultVersionNumber:i LatestVersionNumber:i Tags:*s2@tagSet Operator:s125
Managed:b Principal: HiddenByDefault:b
Errors:*s127@errorSet
Code: Message:
LaunchTemplateData!:s77@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName SourceVersion:@SourceVersion VersionDescription:@VersionDescription ResolveAlias:b@ResolveAlias
LaunchTemplateVersion:s130 Warning:s126
LaunchTemplateId: LaunchTemplateName: VersionNumber:i VersionDescription: CreateTime:t CreatedBy: DefaultVersion:b LaunchTemplateData:s131 Operator:s125
KernelId: EbsOptimized:b IamInstanceProfile:s132 BlockDeviceMappings:*s133@blockDeviceMappingSet NetworkInterfaces:*s135@networkInterfaceSet ImageId: InstanceType: KeyName: Monitoring:s142 Placement:s143 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior: UserData: TagSpecifications:*s144@tagSpecificationSet ElasticGpuSpecifications:*s145@elasticGpuSpecificationSet ElasticInferenceAccelerators:*s146@elasticInferenceAcceleratorSet SecurityGroupIds:*@securityGroupIdSet SecurityGroups:*@securityGroupSet InstanceMarketOptions:s147 CreditSpecification:s149 CpuOptions:s150 CapacityReservationSpecification:s151 LicenseSpecifications:*s153@licenseSet HibernationOptions:s154 MetadataOptions:s155 EnclaveOptions:s156 InstanceRequirements:s157 PrivateDnsNameOptions:s170 MaintenanceOptions:s171 DisableApiStop:b Operator:s125 NetworkPerformanceOptions:s172 SecondaryInterfaces:*s173@secondaryInterfaceSet
Arn: Name:
DeviceName: VirtualName: Ebs:s134 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType: Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(groupId)@groupSet InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s136@ipv6AddressesSet NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s83@privateIpAddressesSet SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s137@ipv4PrefixSet Ipv4PrefixCount:i Ipv6Prefixes:*s138@ipv6PrefixSet Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s139 ConnectionTrackingSpecification:s141 EnaQueueCount:i
Ipv6Address: IsPrimaryIpv6:b
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s140
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpTimeout:i UdpStreamTimeout:i
Enabled:b MetricCategoryIds:*@metricCategoryIdSet
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy: SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType: Tags:*s2@tagSet
Type:
Type: Count:i
MarketType: SpotOptions:s148
MaxPrice: SpotInstanceType: BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:
CpuCredits:
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s152
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
Enabled:b
VCpuCount:s158 MemoryMiB:s159 CpuManufacturers:*@cpuManufacturerSet MemoryGiBPerVCpu:s160 ExcludedInstanceTypes:*@excludedInstanceTypeSet InstanceGenerations:*@instanceGenerationSet SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal: BurstablePerformance: RequireHibernateSupport:b NetworkInterfaceCount:s161 LocalStorage: LocalStorageTypes:*@localStorageTypeSet TotalLocalStorageGB:s162 BaselineEbsBandwidthMbps:s163 AcceleratorTypes:*@acceleratorTypeSet AcceleratorCount:s164 AcceleratorManufacturers:*@acceleratorManufacturerSet AcceleratorNames:*@acceleratorNameSet AcceleratorTotalMemoryMiB:s165 NetworkBandwidthGbps:s166 AllowedInstanceTypes:*@allowedInstanceTypeSet MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s167 RequireEncryptionInTransit:b
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Cpu:s168
References:*s169@referenceSet
InstanceFamily:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:
BandwidthWeighting:
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s174@privateIpAddressesSet PrivateIpAddressCount:i SecondarySubnetId: InterfaceType: NetworkCardIndex:i
PrivateIpAddress:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s177 ClientToken:
Associations:*s178@associationSet Entries:*s179@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s180 Ipv6CidrBlock: PortRange:s181 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s180@Icmp PortRange:s181
SubnetId!: Ipv4Prefixes:*s84@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s85@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount InterfaceType:@InterfaceType TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s88@ConnectionTrackingSpecification Operator:s119@Operator Description: PrivateIpAddress: Groups:*(SecurityGroupId)@SecurityGroupId PrivateIpAddresses:*s83 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s136 Ipv6AddressCount:i DryRun:b
NetworkInterface:s185 ClientToken:
Association:s186 Attachment:s187 AvailabilityZone: ConnectionTrackingConfiguration:s190 Description: Groups:*s191@groupSet InterfaceType: Ipv6Addresses:*s192@ipv6AddressesSet MacAddress: NetworkInterfaceId: OutpostArn: OwnerId: PrivateDnsName: PublicDnsName: PublicIpDnsNameOptions:s193 PrivateIpAddress: PrivateIpAddresses:*s194@privateIpAddressesSet Ipv4Prefixes:*s7@ipv4PrefixSet Ipv6Prefixes:*s195@ipv6PrefixSet RequesterId: RequesterManaged:b SourceDestCheck:b Status: SubnetId: TagSet:*s2 VpcId: DenyAllIgwTraffic:b Ipv6Native:b Ipv6Address: Operator:s125 AssociatedSubnets:*@associatedSubnetSet AvailabilityZoneId:
AllocationId: AssociationId: IpOwnerId: PublicDnsName: PublicIp: CustomerOwnedIp: CarrierIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i NetworkCardIndex:i InstanceId: InstanceOwnerId: Status: EnaSrdSpecification:s188 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s189
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
GroupId: GroupName:
Ipv6Address: PublicIpv6DnsName: IsPrimaryIpv6:b
DnsHostnameType: PublicIpv4DnsName: PublicIpv6DnsName: PublicDualStackDnsName:
Association:s186 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv6Prefix:
PartitionCount:i@PartitionCount TagSpecifications:*s1@TagSpecification SpreadLevel:@SpreadLevel LinkedGroupId:@LinkedGroupId Operator:s119@Operator ParentGroupId:@ParentGroupId DryRun:b GroupName: Strategy:
PlacementGroup:s198
GroupName: State: Strategy: PartitionCount:i GroupId: Tags:*s2@tagSet GroupArn: SpreadLevel: LinkedGroupId: Operator:s125 ParentGroupId:
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s201
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s206 ClientToken:
Associations:*s207@associationSet PropagatingVgws:*s208@propagatingVgwSet RouteTableId: Routes:*s209@routeSet Tags:*s2@tagSet VpcId: OwnerId:
Main:b RouteTableAssociationId: RouteTableId: SubnetId: GatewayId: PublicIpv4Pool: AssociationState:s18
GatewayId:
DestinationCidrBlock: DestinationIpv6CidrBlock: DestinationPrefixListId: EgressOnlyInternetGatewayId: GatewayId: InstanceId: InstanceOwnerId: NatGatewayId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: NetworkInterfaceId: Origin: State: VpcPeeringConnectionId: CoreNetworkArn: OdbNetworkArn: IpAddress:
Description!:@GroupDescription GroupName!:@GroupName VpcId:@VpcId TagSpecifications:*s1@TagSpecification DryRun:b
GroupId: Tags:*s2@tagSet SecurityGroupArn:
VolumeId!:@VolumeId Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification Location:@Location DryRun:b
OwnerAlias: OutpostArn: Tags:*s2@tagSet StorageTier: RestoreExpiryTime:t SseType: AvailabilityZone: TransferType: CompletionDurationMinutes:i CompletionTime:t FullSnapshotSizeInBytes:i SnapshotId: VolumeId: State:@status StateMessage:@statusMessage StartTime:t Progress: OwnerId: Description: VolumeSize:i Encrypted:b KmsKeyId: DataEncryptionKeyId:
InstanceSpecification!:s215@InstanceSpecification Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification DryRun:b@DryRun CopyTagsFromSource:@CopyTagsFromSource Location:@Location
InstanceId!:@InstanceId ExcludeBootVolume:b@ExcludeBootVolume ExcludeDataVolumeIds:*(VolumeId)@ExcludeDataVolumeId
Snapshots:*s217@snapshotSet
Description: Tags:*s2@tagSet Encrypted:b VolumeId: State: VolumeSize:i StartTime:t Progress: OwnerId: SnapshotId: OutpostArn: SseType: AvailabilityZone:
VpcId!:@VpcId TagSpecifications:*s1@TagSpecification AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId CidrBlock:@CidrBlock Ipv6CidrBlock:@Ipv6CidrBlock OutpostArn:@OutpostArn Ipv6Native:b@Ipv6Native Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength DryRun:b
Subnet:s46
Resources!:*@ResourceId Tags!:*s2@Tag DryRun:b
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s119@Operator DryRun:b
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s125 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s25@attachmentSet Encrypted:b KmsKeyId:
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s224@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s53
DhcpOptionsId!:@DhcpOptionsId DryRun:b
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
LaunchTemplate:s124
Versions!:*@LaunchTemplateVersion DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
SuccessfullyDeletedLaunchTemplateVersions:*s234@successfullyDeletedLaunchTemplateVersionSet UnsuccessfullyDeletedLaunchTemplateVersions:*s235@unsuccessfullyDeletedLaunchTemplateVersionSet
LaunchTemplateId: LaunchTemplateName: VersionNumber:i
LaunchTemplateId: LaunchTemplateName: VersionNumber:i ResponseError:s236
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
Return:b DeleteSnapshotResults:*s252@deleteSnapshotResultSet
SnapshotId: ReturnCode:
DryRun:b AttributeNames:*(attributeName)@attributeName
AccountAttributes:*s255@accountAttributeSet
AttributeName: AttributeValues:*s256@attributeValueSet
AttributeValue:
PublicIps:*(PublicIp)@PublicIp DryRun:b Filters:*(Filter)s258@Filter AllocationIds:*(AllocationId)@AllocationId
Name:@Name Values:*@Value
Addresses:*s260@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
AllocationIds:*@AllocationId Attribute:@Attribute NextToken:@NextToken MaxResults:i@MaxResults DryRun:b@DryRun
Addresses:*s263@addressSet NextToken:
PublicIp: AllocationId: PtrRecord: PtrRecordUpdate:s264
Value: Status: Reason:
ZoneNames:*(ZoneName)@ZoneName ZoneIds:*(ZoneId)@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*(Filter)s258@Filter
AvailabilityZones:*s267@availabilityZoneInfo
OptInStatus: Messages:*s268@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s269@geographySet SubGeography:*s270@subGeographySet State:@zoneState
Message:
Name:
Name:
DhcpOptionsIds:*(DhcpOptionsId)@DhcpOptionsId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*(Filter)s258@Filter
NextToken: DhcpOptions:*s63@dhcpOptionsSet
DryRun:b@DryRun EgressOnlyInternetGatewayIds:*@EgressOnlyInternetGatewayId MaxResults:i@MaxResults NextToken:@NextToken Filters:*(Filter)s258@Filter
EgressOnlyInternetGateways:*s275@egressOnlyInternetGatewaySet NextToken:
Attachments:*s73@attachmentSet EgressOnlyInternetGatewayId: Tags:*s2@tagSet
DryRun:b@DryRun Filter:*(Filter)s258@Filter FlowLogIds:*@FlowLogId MaxResults:i@MaxResults NextToken:@NextToken
FlowLogs:*s278@flowLogSet NextToken:
CreationTime:t DeliverLogsErrorMessage: DeliverLogsPermissionArn: DeliverCrossAccountRole: DeliverLogsStatus: FlowLogId: FlowLogStatus: LogGroupName: ResourceId: TrafficType: LogDestinationType: LogDestination: LogFormat: Tags:*s2@tagSet MaxAggregationInterval:i DestinationOptions:s279 TagFieldSpecifications:*s280@tagFieldSpecificationSet
FileFormat: HiveCompatiblePartitions:b PerHourPartition:b
ResourceType: TagKeys:*@tagKeySet
AssociationIds:*(AssociationId)@AssociationId Filters:*(Filter)s258@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s14@iamInstanceProfileAssociationSet NextToken:
Attribute!:@Attribute ImageId!:@ImageId DryRun:b
Description:s65 KernelId:s65@kernel RamdiskId:s65@ramdisk SriovNetSupport:s65 BootMode:s65 TpmSupport:s65 UefiData:s65 LastLaunchedTime:s65 ImdsSupport:s65 DeregistrationProtection:s65 ImageId: LaunchPermissions:*s285@launchPermission ProductCodes:*s286 BlockDeviceMappings:*s67@blockDeviceMapping
OrganizationArn: OrganizationalUnitArn: UserId: Group:
ProductCodeId:@productCode ProductCodeType:@type
ExecutableUsers:*(ExecutableBy)@ExecutableBy ImageIds:*(ImageId)@ImageId Owners:*(Owner)@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*(Filter)s258@Filter
NextToken: Images:*s289@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s67@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s290 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s291@imageWatermarkSet ScanResults:s292 InstanceTypeSpecification:s293 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s286 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s294@supportedInstanceTypeSet UnsupportedInstanceTypes:*s294@unsupportedInstanceTypeSet
InstanceType:
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s297@blockDeviceMapping DisableApiTermination:s299 EnaSupport:s299 EnclaveOptions:s300 EbsOptimized:s299 InstanceId: InstanceInitiatedShutdownBehavior:s65 InstanceType:s65 KernelId:s65@kernel ProductCodes:*s286 RamdiskId:s65@ramdisk RootDeviceName:s65 SourceDestCheck:s299 SriovNetSupport:s65 UserData:s65 DisableApiStop:s299 Groups:*s191@groupSet
DeviceName: Ebs:s298
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s125 EbsCardIndex:i
Value:b
Enabled:b
DryRun:b@DryRun Filters:*(Filter)s258@Filter InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s303@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s258@Filter IncludeAllInstances:b
InstanceStatuses:*s306@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s125 Events:*s307@eventsSet InstanceId: InstanceState:s308 InstanceStatus:s309 SystemStatus:s309 AttachedEbsStatus:s311 ApplicationStatus:s313 PerformanceStatus:s314
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s310 Status:
ImpairedSince:t Name: Status:
Details:*s312 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun LocationType:@LocationType Filters:*(Filter)s258@Filter MaxResults:i@MaxResults NextToken:@NextToken
InstanceTypeOfferings:*s317@instanceTypeOfferingSet NextToken:
InstanceType: LocationType: Location:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*(Filter)s258@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s320@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s321 VCpuInfo:s322 MemoryInfo:s323 InstanceStorageSupported:b InstanceStorageInfo:s324 EbsInfo:s326 NetworkInfo:s329 GpuInfo:s333 FpgaInfo:s336 PlacementGroupInfo:s339 InferenceAcceleratorInfo:s340 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s343 MediaAcceleratorInfo:s344 NeuronInfo:s347 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s325 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s327 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s328@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s330 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s331 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s332 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s334 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s335
SizeInMiB:i
Fpgas:*s337 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s338
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s341 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s342
SizeInMiB:i
SupportedVersions:*
Accelerators:*s345 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s346
SizeInMiB:i
NeuronDevices:*s348 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s349 MemoryInfo:s350
Count:i Version:i
SizeInMiB:i
InstanceIds:*(InstanceId)@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s258@Filter NextToken: MaxResults:i
NextToken: Reservations:*s353@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s191@groupSet Instances:*s354@instancesSet
Architecture: BlockDeviceMappings:*s297@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s15 InstanceLifecycle: ElasticGpuAssociations:*s355@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s356@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s357@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s191@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s290 Tags:*s2@tagSet VirtualizationType: CpuOptions:s366 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s367 HibernationOptions:s368 Licenses:*s369@licenseSet MetadataOptions:s370 EnclaveOptions:s300 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s371 Ipv6Address: TpmSupport: MaintenanceOptions:s372 CurrentInstanceBootMode: NetworkPerformanceOptions:s373 Operator:s125 SecondaryInterfaces:*s374@secondaryInterfaceSet InstanceId: ImageId: State:s308@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s286 InstanceType: LaunchTime:t Placement:s377 KernelId: RamdiskId: Platform: Monitoring:s378 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s358 Attachment:s359 Description: Groups:*s191@groupSet Ipv6Addresses:*s136@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s362@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s363@ipv4PrefixSet Ipv6Prefixes:*s364@ipv6PrefixSet ConnectionTrackingConfiguration:s365 Operator:s125
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s360 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s361
EnaSrdUdpEnabled:b
Association:s358 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s152
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s375 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s376@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*(Filter)s258@Filter
InternetGateways:*s72@internetGatewaySet NextToken:
KeyNames:*(KeyName)@KeyName KeyPairIds:*(KeyPairId)@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*(Filter)s258@Filter
KeyPairs:*s383@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Versions:*@LaunchTemplateVersion MinVersion:@MinVersion MaxVersion:@MaxVersion NextToken:@NextToken MaxResults:i@MaxResults Filters:*(Filter)s258@Filter ResolveAlias:b@ResolveAlias IncludeManagedResources:b@IncludeManagedResources
LaunchTemplateVersions:*s130@launchTemplateVersionSet NextToken:
DryRun:b@DryRun LaunchTemplateIds:*@LaunchTemplateId LaunchTemplateNames:*@LaunchTemplateName Filters:*(Filter)s258@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
LaunchTemplates:*s124 NextToken:
DryRun:b@DryRun Filters:*(Filter)s258@Filter MaxResults:i@MaxResults NextToken:@NextToken PrefixListIds:*@PrefixListId
NextToken: PrefixLists:*s390@prefixListSet
PrefixListId: AddressFamily: State: StateMessage: PrefixListArn: PrefixListName: MaxEntries:i Version:i Tags:*s2@tagSet OwnerId: IpamPrefixListResolverTargetId: IpamPrefixListResolverSyncEnabled:b
DryRun:b@DryRun Filter:*(Filter)s258@Filter MaxResults:i@MaxResults NatGatewayIds:*@NatGatewayId NextToken:@NextToken
NatGateways:*s393@natGatewaySet NextToken:
CreateTime:t DeleteTime:t FailureCode: FailureMessage: NatGatewayAddresses:*s394@natGatewayAddressSet NatGatewayId: ProvisionedBandwidth:s395 State: SubnetId: VpcId: Tags:*s2@tagSet ConnectivityType: AvailabilityMode: AutoScalingIps: AutoProvisionZones: AttachedAppliances:*s396@attachedApplianceSet RouteTableId:
AllocationId: NetworkInterfaceId: PrivateIp: PublicIp: AssociationId: IsPrimary:b FailureMessage: Status: AvailabilityZone: AvailabilityZoneId:
ProvisionTime:t Provisioned: RequestTime:t Requested: Status:
Type: ApplianceArn: VpcEndpointId: AttachmentState: ModificationState: FailureCode: FailureMessage:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*(Filter)s258@Filter
NetworkAcls:*s177@networkAclSet NextToken:
NetworkInterfaceId!: DryRun:b Attribute:
Attachment:s187 Description:s65 Groups:*s191@groupSet NetworkInterfaceId: SourceDestCheck:s299 AssociatePublicIpAddress:b
NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources DryRun:b NetworkInterfaceIds:*@NetworkInterfaceId Filters:*(Filter)s258@filter
NetworkInterfaces:*s185@networkInterfaceSet NextToken:
GroupIds:*(GroupId)@GroupId DryRun:b GroupNames:*@groupName Filters:*(Filter)s258@Filter
PlacementGroups:*s198@placementGroupSet
RegionNames:*(RegionName)@RegionName AllRegions:b@AllRegions DryRun:b Filters:*(Filter)s258@Filter
Regions:*s407@regionInfo
OptInStatus: Geography:*s408@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*(ReplaceRootVolumeTaskId)@ReplaceRootVolumeTaskId Filters:*(Filter)s258@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s201@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*(Filter)s258@Filter
RouteTables:*s206@routeTableSet NextToken:
Filters:*(Filter)s258@Filter SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b@DryRun NextToken:@NextToken MaxResults:i@MaxResults
SecurityGroupRules:*s33@securityGroupRuleSet NextToken:
GroupIds:*(groupId)@GroupId GroupNames:*(GroupName)@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*(Filter)s258@Filter
NextToken: SecurityGroups:*s417@securityGroupInfo
GroupId: IpPermissionsEgress:*s27 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s27
Attribute!:@Attribute SnapshotId!:@SnapshotId DryRun:b
ProductCodes:*s286 SnapshotId: CreateVolumePermissions:*s420@createVolumePermission
UserId: Group:
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*(Owner)@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*(SnapshotId)@SnapshotId DryRun:b Filters:*(Filter)s258@Filter
NextToken: Snapshots:*s213@snapshotSet
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b SpotInstanceRequestIds:*(SpotInstanceRequestId)@SpotInstanceRequestId Filters:*(Filter)s258@Filter
SpotInstanceRequests:*s425@spotInstanceRequestSet NextToken:
ActualBlockHourlyPrice: AvailabilityZoneGroup: BlockDurationMinutes:i CreateTime:t Fault:s426 InstanceId: LaunchGroup: LaunchSpecification:s427 LaunchedAvailabilityZone: LaunchedAvailabilityZoneId: ProductDescription: SpotInstanceRequestId: SpotPrice: State: Status:s431 Tags:*s2@tagSet Type: ValidFrom:t ValidUntil:t InstanceInterruptionBehavior:
Code: Message:
UserData: AddressingType: BlockDeviceMappings:*s67@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s12 ImageId: InstanceType: KernelId: KeyName: NetworkInterfaces:*s428@networkInterfaceSet Placement:s429 RamdiskId: SubnetId: SecurityGroups:*s191@groupSet Monitoring:s430
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(SecurityGroupId)@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s136@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s83@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s84@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s85@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s86@EnaSrdSpecification ConnectionTrackingSpecification:s88@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
AvailabilityZone: GroupName: Tenancy: AvailabilityZoneId:
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Code: Message: UpdateTime:t
AvailabilityZoneId:@AvailabilityZoneId DryRun:b StartTime:t EndTime:t InstanceTypes:*@InstanceType ProductDescriptions:*@ProductDescription Filters:*(Filter)s258@Filter AvailabilityZone: MaxResults:i NextToken:
NextToken: SpotPriceHistory:*s434@spotPriceHistorySet
AvailabilityZone: AvailabilityZoneId: InstanceType: ProductDescription: SpotPrice: Timestamp:t
Filters:*(Filter)s258@Filter SubnetIds:*(SubnetId)@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s46@subnetSet
DryRun:b Filters:*(Filter)s258@Filter MaxResults:i NextToken:
NextToken: Tags:*s439@tagSet
Key: ResourceId: ResourceType: Value:
Attribute!:@Attribute VolumeId!:@VolumeId DryRun:b
AutoEnableIO:s299 ProductCodes:*s286 VolumeId:
MaxResults:i@MaxResults NextToken:@NextToken VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s258@Filter
NextToken: VolumeStatuses:*s444@volumeStatusSet
Actions:*s445@actionsSet AvailabilityZone: OutpostArn: Events:*s446@eventsSet VolumeId: VolumeStatus:s447 AttachmentStatuses:*s449 InitializationStatusDetails:s450 AvailabilityZoneId: Operator:s125
Code: Description: EventId: EventType:
Description: EventId: EventType: NotAfter:t NotBefore:t InstanceId:
Details:*s448 Status:
Name: Status:
IoPerformance: InstanceId:
InitializationType: Progress:i EstimatedTimeToCompleteInSeconds:i
VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s258@Filter NextToken: MaxResults:i
NextToken: Volumes:*s222@volumeSet
DryRun:b@DryRun VolumeIds:*(VolumeId)@VolumeId Filters:*(Filter)s258@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s455@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s125
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s299 EnableDnsSupport:s299 EnableNetworkAddressUsageMetrics:s299 VpcId:
DryRun:b VpcIds:*(VpcId)@VpcId Filters:*(Filter)s258@Filter
Vpcs:*s460@vpcSet
ClassicLinkEnabled:b Tags:*s2@tagSet VpcId:
VpcIds:*(VpcId)@VpcIds MaxResults:i NextToken:
NextToken: Vpcs:*s463
ClassicLinkDnsSupported:b VpcId:
DryRun:b@DryRun VpcEndpointIds:*@VpcEndpointId Filters:*(Filter)s258@Filter MaxResults:i@MaxResults NextToken:@NextToken
VpcEndpoints:*s466@vpcEndpointSet NextToken:
VpcEndpointId: VpcEndpointType: VpcId: ServiceName: State: PolicyDocument: RouteTableIds:*@routeTableIdSet SubnetIds:*@subnetIdSet Groups:*s467@groupSet IpAddressType: DnsOptions:s468 PrivateDnsEnabled:b RequesterManaged:b NetworkInterfaceIds:*@networkInterfaceIdSet DnsEntries:*s469@dnsEntrySet CreationTimestamp:t Tags:*s2@tagSet OwnerId: LastError:s470 Ipv4Prefixes:*s471@ipv4PrefixSet Ipv6Prefixes:*s471@ipv6PrefixSet FailureReason: ServiceNetworkArn: ResourceConfigurationArn: ServiceRegion: PayerResponsibilities:*s472@payerResponsibilitySet
GroupId: GroupName:
DnsRecordIpType: PrivateDnsOnlyForInboundResolverEndpoint:b PrivateDnsPreference: PrivateDnsSpecifiedDomains:*@privateDnsSpecifiedDomainSet
DnsName: HostedZoneId:
Message: Code:
SubnetId: IpPrefixes:*@ipPrefixSet
Scope: PayerResponsibilityType:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b VpcPeeringConnectionIds:*@VpcPeeringConnectionId Filters:*(Filter)s258@Filter
VpcPeeringConnections:*s475@vpcPeeringConnectionSet NextToken:
AccepterVpcInfo:s476 ExpirationTime:t RequesterVpcInfo:s476 Status:s480 Tags:*s2@tagSet VpcPeeringConnectionId:
CidrBlock: Ipv6CidrBlockSet:*s477 CidrBlockSet:*s478 OwnerId: PeeringOptions:s479 VpcId: Region:
Ipv6CidrBlock:
CidrBlock:
AllowDnsResolutionFromRemoteVpc:b AllowEgressFromLocalClassicLinkToRemoteVpc:b AllowEgressFromLocalVpcToRemoteClassicLink:b
Code: Message:
Filters:*(Filter)s258@Filter VpcIds:*(VpcId)@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Vpcs:*s53@vpcSet
Filters:*(Filter)s258@Filter VpnGatewayIds:*(VpnGatewayId)@VpnGatewayId DryRun:b
VpnGateways:*s485@vpnGatewaySet
AmazonSideAsn:i Tags:*s2@tagSet VpnGatewayId: State: Type: AvailabilityZone: VpcAttachments:*s486@attachments
VpcId: State:
InternetGatewayId!: VpcId!: DryRun:b
AttachmentId!: DryRun:b Force:b
VolumeId!:@VolumeId Device:@Device Force:b@Force InstanceId:@InstanceId DryRun:b
DryRun:b@DryRun
EbsEncryptionByDefault:b
ImageId!:@ImageId DryRun:b@DryRun
Return:b
DryRun:b@DryRun
ImageBlockPublicAccessState:
ImageId!:@ImageId DryRun:b@DryRun
Return:b
ImageId!:@ImageId DryRun:b@DryRun
Return:
AssociationId:@AssociationId PublicIp:@PublicIp DryRun:b
AssociationId!:@AssociationId
IamInstanceProfileAssociation:s14
AssociationId!: DryRun:b
DryRun:b@DryRun
EbsEncryptionByDefault:b
ImageId!:@ImageId DryRun:b@DryRun
Return:b
ImageBlockPublicAccessState!:@ImageBlockPublicAccessState DryRun:b@DryRun
ImageBlockPublicAccessState:
ImageId!:@ImageId DeprecateAt!:t@DeprecateAt DryRun:b@DryRun
Return:b
ImageId!:@ImageId WithCooldown:b@WithCooldown DryRun:b@DryRun
Return:
VolumeId!: DryRun:b
InstanceId!:@InstanceId Latest:b@Latest DryRun:b
InstanceId: Timestamp:t Output:
InstanceId!:@InstanceId DryRun:b@DryRun WakeUp:b@WakeUp
ImageData: InstanceId:
InstanceFamily!:@InstanceFamily DryRun:b@DryRun
InstanceFamilyCreditSpecification:s521
InstanceFamily: CpuCredits:
DryRun:b@DryRun
KmsKeyId:
DryRun:b@DryRun
EbsEncryptionByDefault:b SseType:
DryRun:b@DryRun
ImageBlockPublicAccessState: ManagedBy:
InstanceId!:@InstanceId DryRun:b@DryRun
LaunchTemplateData:s131
InstanceId!:@InstanceId DryRun:b
InstanceId: Timestamp:t PasswordData:
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
ImageId!:@ImageId Attribute:@Attribute Description:s65@Description LaunchPermission:s535@LaunchPermission OperationType:@OperationType ProductCodes:*(ProductCode)@ProductCode UserGroups:*(UserGroup)@UserGroup UserIds:*(UserId)@UserId Value:@Value OrganizationArns:*(OrganizationArn)@OrganizationArn OrganizationalUnitArns:*(OrganizationalUnitArn)@OrganizationalUnitArn ImdsSupport:s65@ImdsSupport DryRun:b
Add:*s285@Add Remove:*s285@Remove
InstanceId!: SourceDestCheck:s299@SourceDestCheck EnclaveOptions:s537@EnclaveOptions DisableApiStop:s299@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s538@blockDeviceMapping DisableApiTermination:s299 InstanceType:s65 Kernel:s65 Ramdisk:s65 UserData:s540 InstanceInitiatedShutdownBehavior:s65 Groups:*(groupId)@GroupId EbsOptimized:s299 SriovNetSupport:s65 EnaSupport:s299
Enabled:b@Enabled
DeviceName: Ebs:s539 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s542@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s544@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s545@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s546
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s307
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s370
InstanceId!: GroupName:@GroupName PartitionNumber:i@PartitionNumber HostResourceGroupArn:@HostResourceGroupArn GroupId:@GroupId Tenancy: Affinity: HostId:
Return:b
DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName DefaultVersion:@SetDefaultVersion
LaunchTemplate:s124
NetworkInterfaceId!: EnaSrdSpecification:s21@EnaSrdSpecification EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s88@ConnectionTrackingSpecification AssociatePublicIpAddress:b@AssociatePublicIpAddress AssociatedSubnetIds:*(AssociatedSubnetId)@AssociatedSubnetId DryRun:b Description:s65 SourceDestCheck:s299 Groups:*(SecurityGroupId)@SecurityGroupId Attachment:s558
DefaultEnaQueueCount:b@DefaultEnaQueueCount EnaQueueCount:i@EnaQueueCount AttachmentId: DeleteOnTermination:b
GroupId!:@GroupId SecurityGroupRules!:*s560@SecurityGroupRule DryRun:b@DryRun
SecurityGroupRuleId!:@SecurityGroupRuleId SecurityGroupRule:s561@SecurityGroupRule
IpProtocol:@IpProtocol FromPort:i@FromPort ToPort:i@ToPort CidrIpv4:@CidrIpv4 CidrIpv6:@CidrIpv6 PrefixListId:@PrefixListId ReferencedGroupId:@ReferencedGroupId Description:@Description
Return:b
SnapshotId!:@SnapshotId Attribute:@Attribute CreateVolumePermission:s564@CreateVolumePermission GroupNames:*(GroupName)@UserGroup OperationType:@OperationType UserIds:*(UserId)@UserId DryRun:b
Add:*s420@Add Remove:*s420@Remove
SubnetId!: AssignIpv6AddressOnCreation:s299@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s299@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s299@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s299@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s299@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s299@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s299@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s455
VolumeId!:@VolumeId AutoEnableIO:s299@AutoEnableIO DryRun:b
VpcId!: EnableDnsHostnames:s299@EnableDnsHostnames EnableDnsSupport:s299@EnableDnsSupport EnableNetworkAddressUsageMetrics:s299@EnableNetworkAddressUsageMetrics
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s572@instancesSet
InstanceId: Monitoring:s378
InstanceIds!:*(InstanceId)@InstanceId DryRun:b
Name!: ImageLocation:@ImageLocation BillingProducts:*@BillingProduct BootMode:@BootMode TpmSupport:@TpmSupport UefiData:@UefiData ImdsSupport:@ImdsSupport TagSpecifications:*s1@TagSpecification DryRun:b Description: Architecture: KernelId: RamdiskId: RootDeviceName: BlockDeviceMappings:*(BlockDeviceMapping)s67@BlockDeviceMapping VirtualizationType: SriovNetSupport: EnaSupport:b
ImageId:
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s12@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s14
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s180@Icmp PortRange:s181
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s18
LaunchSpecification:s586@LaunchSpecification TagSpecifications:*s1@TagSpecification InstanceInterruptionBehavior:@InstanceInterruptionBehavior DryRun:b SpotPrice: ClientToken: InstanceCount:i Type: ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup AddressingType: BlockDeviceMappings:*s67@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s12 ImageId: InstanceType: KernelId: KeyName: Monitoring:s430 NetworkInterfaces:*s428@NetworkInterface Placement:s429 RamdiskId: SubnetId: UserData:
SpotInstanceRequests:*s425@spotInstanceRequestSet
Attribute!:@Attribute ImageId!:@ImageId DryRun:b
InstanceId!: Attribute!: DryRun:b
NetworkInterfaceId!: DryRun:b SourceDestCheck:
Attribute!:@Attribute SnapshotId!:@SnapshotId DryRun:b
GroupId!: SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s27
Return:b UnknownIpPermissions:*s27@unknownIpPermissionSet RevokedSecurityGroupRules:*s594@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s27@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s27@unknownIpPermissionSet RevokedSecurityGroupRules:*s594@revokedSecurityGroupRuleSet
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*(BlockDeviceMapping)s67@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s136@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s430@Monitoring Placement:s377@Placement RamdiskId:@RamdiskId SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s92@ElasticGpuSpecification ElasticInferenceAccelerators:*s598@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s599@LaunchTemplate InstanceMarketOptions:s600@InstanceMarketOptions CreditSpecification:s96@CreditSpecification CpuOptions:s602@CpuOptions CapacityReservationSpecification:s603@CapacityReservationSpecification HibernationOptions:s604@HibernationOptions LicenseSpecifications:*s605@LicenseSpecification MetadataOptions:s606@MetadataOptions EnclaveOptions:s537@EnclaveOptions PrivateDnsNameOptions:s607@PrivateDnsNameOptions MaintenanceOptions:s608@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s609@NetworkPerformanceOptions Operator:s119@Operator SecondaryInterfaces:*s610@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s428@networkInterface IamInstanceProfile:s12 EbsOptimized:b
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s601@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s99@CapacityReservationTarget
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s611@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
InstanceIds!:*(InstanceId)@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s614@instancesSet
InstanceId: CurrentState:s308 PreviousState:s308
InstanceIds!:*(InstanceId)@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s614@instancesSet
InstanceIds!:*(InstanceId)@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s614@instancesSet
NetworkInterfaceId!: Ipv4Prefixes:*@Ipv4Prefix PrivateIpAddresses:*(PrivateIpAddress)@privateIpAddress
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s572@instancesSet
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s27@IpPermissions SecurityGroupRuleDescriptions:*s623@SecurityGroupRuleDescription
SecurityGroupRuleId:@SecurityGroupRuleId Description:@Description
Return:b
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s27@IpPermissions SecurityGroupRuleDescriptions:*s623@SecurityGroupRuleDescription
Return:b
`,
    errors: `

`,
  },
  cloudwatch: {
    actions: `
DeleteAlarms 0 
DeleteDashboards 1 2
DescribeAlarmHistory 3 4 NextToken NextToken MaxRecords AlarmHistoryItems
DescribeAlarms 6 7 NextToken NextToken MaxRecords MetricAlarms CompositeAlarms LogAlarms
DescribeAlarmsForMetric 26 27
DisableAlarmActions 28 
EnableAlarmActions 29 
GetDashboard 30 31
GetMetricData 32 34 NextToken NextToken MaxDatapoints MetricDataResults Messages
GetMetricStatistics 37 38
ListDashboards 40 41 NextToken NextToken  DashboardEntries
ListMetrics 43 45 NextToken NextToken  Metrics OwningAccounts
ListTagsForResource 46 47
PutDashboard 48 49
PutMetricAlarm 51 
PutMetricData 52 
SetAlarmState 57 
TagResource 58 59
UntagResource 60 61
`,
    structures: `
AlarmNames!:*
DashboardNames!:*

AlarmName: AlarmContributorId: AlarmTypes:* HistoryItemType: StartDate:t EndDate:t MaxRecords:i NextToken: ScanBy:
AlarmHistoryItems:*s5 NextToken:
AlarmName: AlarmContributorId: AlarmType: Timestamp:t HistoryItemType: HistorySummary: HistoryData: AlarmContributorAttributes:%
AlarmNames:* AlarmNamePrefix: AlarmTypes:* ChildrenOfAlarmName: ParentsOfAlarmName: StateValue: ActionPrefix: MaxRecords:i NextToken:
CompositeAlarms:*s8 MetricAlarms:*s11 LogAlarms:*s22 NextToken:
ActionsEnabled:b AlarmActions:* AlarmArn: AlarmConfigurationUpdatedTimestamp:t AlarmDescription: AlarmName: AlarmRule: InsufficientDataActions:* OKActions:* StateReason: StateReasonData: StateUpdatedTimestamp:t StateValue: StateTransitionedTimestamp:t ActionsSuppressedBy: ActionsSuppressedReason: ActionsSuppressor: ActionsSuppressorWaitPeriod:i ActionsSuppressorExtensionPeriod:i ActionConfiguration:s9
AlarmTagsPropagation:s10
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName: AlarmArn: AlarmDescription: AlarmConfigurationUpdatedTimestamp:t ActionsEnabled:b OKActions:* AlarmActions:* InsufficientDataActions:* StateValue: StateReason: StateReasonData: StateUpdatedTimestamp:t MetricName: Namespace: Statistic: ExtendedStatistic: Dimensions:*s12 Period:i Unit: EvaluationPeriods:i DatapointsToAlarm:i Threshold:d ComparisonOperator: TreatMissingData: EvaluateLowSampleCountPercentile: Metrics:*s13 ThresholdMetricId: EvaluationState: StateTransitionedTimestamp:t EvaluationWindow:s16 WarmUpConfiguration:s19 EvaluationCriteria:s20 EvaluationInterval:i ActionConfiguration:s9
Name!: Value!:
Id!: MetricStat:s14 Expression: Label: ReturnData:b Period:i AccountId:
Metric!:s15 Period!:i Stat!: Unit:
Namespace: MetricName: Dimensions:*s12
WallClockWindow:s17 SlidingWindow:s18
Timezone:

WarmUpPeriodDurationInMinutes!:i OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
PromQLCriteria:s21
Query!: PendingPeriod:i RecoveryPeriod:i
AlarmName: AlarmArn: AlarmDescription: AlarmConfigurationUpdatedTimestamp:t ActionsEnabled:b OKActions:* AlarmActions:* InsufficientDataActions:* StateValue: StateReason: StateReasonData: StateUpdatedTimestamp:t ScheduledQueryConfiguration:s23 QueryResultsToEvaluate:i QueryResultsToAlarm:i Threshold:d ComparisonOperator: TreatMissingData: StateTransitionedTimestamp:t EvaluationState: ActionLogLineCount:i ActionLogLineRoleArn: WarmUpConfiguration:s19 ActionConfiguration:s9
QueryString!: ScheduledQueryRoleARN!: ScheduleConfiguration!:s24 AggregationExpression!: LogGroupIdentifiers:* QueryARN: Tags:*s25
ScheduleExpression!: StartTimeOffset!:i EndTimeOffset:i
Key!: Value!:
MetricName!: Namespace!: Statistic: ExtendedStatistic: Dimensions:*s12 Period:i Unit:
MetricAlarms:*s11
AlarmNames!:*
AlarmNames!:*
DashboardName!:
DashboardArn: DashboardBody: DashboardName:
MetricDataQueries!:*s13 StartTime!:t EndTime!:t NextToken: ScanBy: MaxDatapoints:i LabelOptions:s33
Timezone:
MetricDataResults:*s35 NextToken: Messages:*s36
Id: Label: Timestamps:*t Values:*d StatusCode: Messages:*s36
Code: Value:
Namespace!: MetricName!: StartTime!:t EndTime!:t Period!:i Dimensions:*s12 Statistics:* ExtendedStatistics:* Unit:
Label: Datapoints:*s39
Timestamp:t SampleCount:d Average:d Sum:d Minimum:d Maximum:d Unit: ExtendedStatistics:%d
DashboardNamePrefix: NextToken:
DashboardEntries:*s42 NextToken:
DashboardName: DashboardArn: LastModified:t Size:i
Namespace: MetricName: Dimensions:*s44 NextToken: RecentlyActive: IncludeLinkedAccounts:b OwningAccount:
Name!: Value:
Metrics:*s15 NextToken: OwningAccounts:*
ResourceARN!:
Tags:*s25
DashboardName!: DashboardBody!: Tags:*s25
DashboardValidationMessages:*s50
DataPath: Message:
AlarmName!: AlarmDescription: ActionsEnabled:b OKActions:* AlarmActions:* InsufficientDataActions:* MetricName: Namespace: Statistic: ExtendedStatistic: Dimensions:*s12 Period:i Unit: EvaluationPeriods:i DatapointsToAlarm:i Threshold:d ComparisonOperator: TreatMissingData: EvaluateLowSampleCountPercentile: Metrics:*s13 Tags:*s25 ThresholdMetricId: EvaluationWindow:s16 WarmUpConfiguration:s19 EvaluationCriteria:s20 EvaluationInterval:i ActionConfiguration:s9
Namespace!: MetricData:*s53 EntityMetricData:*s55 StrictEntityValidation:b
MetricName!: Dimensions:*s12 Timestamp:t Value:d StatisticValues:s54 Values:*d Counts:*d Unit: StorageResolution:i
SampleCount!:d Sum!:d Minimum!:d Maximum!:d
Entity:s56 MetricData:*s53
KeyAttributes:% Attributes:%
AlarmName!: StateValue!: StateReason!: StateReasonData:
ResourceARN!: Tags!:*s25

ResourceARN!: TagKeys!:*

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
AddPermission 0 
CheckIfPhoneNumberIsOptedOut 1 2
ConfirmSubscription 3 4
CreateSMSSandboxPhoneNumber 5 6
CreateTopic 7 9
DeleteSMSSandboxPhoneNumber 10 11
DeleteTopic 12 
GetSMSSandboxAccountStatus 13 14
GetSubscriptionAttributes 15 16
GetTopicAttributes 17 18
ListPhoneNumbersOptedOut 19 20 nextToken nextToken  phoneNumbers
ListSMSSandboxPhoneNumbers 21 22 NextToken NextToken MaxResults PhoneNumbers
ListSubscriptions 24 25 NextToken NextToken  Subscriptions
ListSubscriptionsByTopic 27 28 NextToken NextToken  Subscriptions
ListTagsForResource 29 30
ListTopics 31 32 NextToken NextToken  Topics
Publish 34 36
PublishBatch 37 39
RemovePermission 42 
SetSubscriptionAttributes 43 
SetTopicAttributes 44 
Subscribe 45 46
TagResource 47 48
Unsubscribe 49 
UntagResource 50 51
VerifySMSSandboxPhoneNumber 52 53
`,
    structures: `
TopicArn!: Label!: AWSAccountId!:* ActionName!:*
phoneNumber!:
isOptedOut:b
TopicArn!: Token!: AuthenticateOnUnsubscribe:
SubscriptionArn:
PhoneNumber!: LanguageCode:

Name!: Attributes:% Tags:*s8 DataProtectionPolicy:
Key!: Value!:
TopicArn:
PhoneNumber!:

TopicArn!:

IsInSandbox!:b
SubscriptionArn!:
Attributes:%
TopicArn!:
Attributes:%
nextToken:
phoneNumbers:* nextToken:
NextToken: MaxResults:i
PhoneNumbers!:*s23 NextToken:
PhoneNumber: Status:
NextToken:
Subscriptions:*s26 NextToken:
SubscriptionArn: Owner: Protocol: Endpoint: TopicArn:
TopicArn!: NextToken:
Subscriptions:*s26 NextToken:
ResourceArn!:
Tags:*s8
NextToken:
Topics:*s33 NextToken:
TopicArn:
Message!: TopicArn: TargetArn: PhoneNumber: Subject: MessageStructure: MessageAttributes:%s35 MessageDeduplicationId: MessageGroupId:
DataType!: StringValue: BinaryValue:x
MessageId: SequenceNumber:
TopicArn!: PublishBatchRequestEntries!:*s38
Id!: Message!: Subject: MessageStructure: MessageAttributes:%s35 MessageDeduplicationId: MessageGroupId:
Successful:*s40 Failed:*s41
Id: MessageId: SequenceNumber:
Id!: Code!: SenderFault!:b Message:
TopicArn!: Label!:
SubscriptionArn!: AttributeName!: AttributeValue:
TopicArn!: AttributeName!: AttributeValue:
TopicArn!: Protocol!: Endpoint: Attributes:% ReturnSubscriptionArn:b
SubscriptionArn:
ResourceArn!: Tags!:*s8

SubscriptionArn!:
ResourceArn!: TagKeys!:*

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
  ssm: {
    actions: `
DescribeInstanceInformation 0 3 NextToken NextToken MaxResults InstanceInformationList
GetParameter 6 7
GetParameters 9 10
GetParametersByPath 11 13 NextToken NextToken MaxResults Parameters
StartSession 14 15
`,
    structures: `
InstanceInformationFilterList:*s1 Filters:*s2 MaxResults:i NextToken:
key!: valueSet!:*
Key!: Values!:*
InstanceInformationList:*s4 NextToken:
InstanceId: PingStatus: LastPingDateTime:t AgentVersion: IsLatestVersion:b PlatformType: PlatformName: PlatformVersion: ActivationId: IamRole: RegistrationDate:t ResourceType: Name: IPAddress: ComputerName: AssociationStatus: LastAssociationExecutionDate:t LastSuccessfulAssociationExecutionDate:t AssociationOverview:s5 SourceId: SourceType: SourceLocation:
DetailedStatus: InstanceAssociationStatusAggregatedCount:%i
Name!: WithDecryption:b
Parameter:s8
Name: Type: Value: Version:i Selector: SourceResult: LastModifiedDate:t ARN: DataType:
Names!:* WithDecryption:b
Parameters:*s8 InvalidParameters:*
Path!: Recursive:b ParameterFilters:*s12 WithDecryption:b MaxResults:i NextToken:
Key!: Option: Values:*
Parameters:*s8 NextToken:
Target!: DocumentName: Reason: Parameters:%*
SessionId: TokenValue: StreamUrl:
`,
    errors: `
AssociationDoesNotExist AssociationDoesNotExist 404
AssociationExecutionDoesNotExist AssociationExecutionDoesNotExist 404
AutomationStepNotFoundException AutomationStepNotFoundException 404
ConflictException ConflictException 409
DoesNotExistException DoesNotExistException 404
DuplicateInstanceId DuplicateInstanceId 404
InternalServerError InternalServerError 500
InvalidActivation InvalidActivation 404
InvalidActivationId InvalidActivationId 404
InvalidCommandId InvalidCommandId 404
InvalidDocument InvalidDocument 404
InvalidDocumentOperation InvalidDocumentOperation 403
InvalidFilter InvalidFilter 441
InvalidInstanceId InvalidInstanceId 404
InvalidPluginName InvalidPluginName 404
OpsItemAccessDeniedException OpsItemAccessDeniedException 403
OpsItemConflictException OpsItemConflictException 409
OpsMetadataKeyLimitExceededException OpsMetadataKeyLimitExceededException 429
OpsMetadataLimitExceededException OpsMetadataLimitExceededException 429
OpsMetadataNotFoundException OpsMetadataNotFoundException 404
OpsMetadataTooManyUpdatesException OpsMetadataTooManyUpdatesException 429
ParameterLimitExceeded ParameterLimitExceeded 429
ParameterNotFound ParameterNotFound 404
ResourceDataSyncConflictException ResourceDataSyncConflictException 409
ResourceNotFoundException ResourceNotFoundException 404
ResourcePolicyNotFoundException ResourcePolicyNotFoundException 404
TargetNotConnected TargetNotConnected 430
TooManyUpdates TooManyUpdates 429
AutomationDefinitionNotApproved AutomationDefinitionNotApprovedException 400
AutomationDefinitionNotFound AutomationDefinitionNotFoundException 404
AutomationDefinitionVersionNotFound AutomationDefinitionVersionNotFoundException 404
AutomationExecutionLimitExceeded AutomationExecutionLimitExceededException 429
AutomationExecutionNotFound AutomationExecutionNotFoundException 404
ComplianceTypeCountLimitExceeded ComplianceTypeCountLimitExceededException 400
CustomSchemaCountLimitExceeded CustomSchemaCountLimitExceededException 400
InvalidAggregator InvalidAggregatorException 400
InvalidAutomationExecutionParameters InvalidAutomationExecutionParametersException 400
InvalidDeleteInventoryParameters InvalidDeleteInventoryParametersException 400
InvalidDeletionId InvalidDeletionIdException 400
InvalidInventoryGroup InvalidInventoryGroupException 400
InvalidInventoryItemContext InvalidInventoryItemContextException 400
InvalidInventoryRequest InvalidInventoryRequestException 400
InvalidItemContent InvalidItemContentException 400
InvalidOption InvalidOptionException 400
InvalidResultAttribute InvalidResultAttributeException 400
InvalidTypeName InvalidTypeNameException 400
ItemContentMismatch ItemContentMismatchException 400
ItemSizeLimitExceeded ItemSizeLimitExceededException 400
NoLongerSupported NoLongerSupportedException 400
ResourceDataSyncAlreadyExists ResourceDataSyncAlreadyExistsException 400
ResourceDataSyncCountExceeded ResourceDataSyncCountExceededException 400
ResourceDataSyncInvalidConfiguration ResourceDataSyncInvalidConfigurationException 400
ResourceDataSyncNotFound ResourceDataSyncNotFoundException 404
SubTypeCountLimitExceeded SubTypeCountLimitExceededException 400
TotalSizeLimitExceeded TotalSizeLimitExceededException 400
UnsupportedInventoryItemContext UnsupportedInventoryItemContextException 400
UnsupportedInventorySchemaVersion UnsupportedInventorySchemaVersionException 400
UnsupportedOperation UnsupportedOperationException 400
`,
  },
} as const

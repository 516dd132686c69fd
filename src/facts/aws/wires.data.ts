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
CreateDefaultSubnet 39 40
CreateDefaultVpc 46 47
CreateImage 55 58
CreateInternetGateway 59 60
CreateKeyPair 63 64
CreateLaunchTemplate 65 112
CreateLaunchTemplateVersion 117 118
CreateNetworkAcl 164 165
CreateNetworkAclEntry 171 
CreateNetworkInterface 172 173
CreateReplaceRootVolumeTask 185 186
CreateRoute 188 189
CreateRouteTable 190 191
CreateSecurityGroup 196 197
CreateSnapshot 198 199
CreateSubnet 200 201
CreateTags 202 
CreateVolume 203 204
CreateVpc 205 207
DeleteInternetGateway 208 
DeleteKeyPair 209 210
DeleteLaunchTemplate 211 212
DeleteLaunchTemplateVersions 213 214
DeleteNetworkAcl 218 
DeleteNetworkAclEntry 219 
DeleteNetworkInterface 220 
DeleteRoute 221 
DeleteRouteTable 222 
DeleteSecurityGroup 223 224
DeleteSnapshot 225 
DeleteSubnet 226 
DeleteTags 227 
DeleteVolume 228 
DeleteVpc 229 
DeregisterImage 230 231
DescribeAccountAttributes 233 234
DescribeAddresses 237 239
DescribeAvailabilityZones 241 242
DescribeIamInstanceProfileAssociations 247 248 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImageAttribute 249 250
DescribeImages 254 255 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 262 263
DescribeInstanceCreditSpecifications 268 269 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 271 272 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypeOfferings 282 283 NextToken NextToken MaxResults InstanceTypeOfferings
DescribeInstanceTypes 285 286 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 318 319 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 346 347 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 348 349
DescribeLaunchTemplateVersions 351 352 NextToken NextToken MaxResults LaunchTemplateVersions
DescribeLaunchTemplates 353 354 NextToken NextToken MaxResults LaunchTemplates
DescribeManagedPrefixLists 355 356 NextToken NextToken MaxResults PrefixLists
DescribeNetworkAcls 358 359 NextToken NextToken MaxResults NetworkAcls
DescribeNetworkInterfaceAttribute 360 361
DescribeNetworkInterfaces 362 363 NextToken NextToken MaxResults NetworkInterfaces
DescribeRegions 364 365
DescribeReplaceRootVolumeTasks 368 369 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 370 371 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroupRules 372 373 NextToken NextToken MaxResults SecurityGroupRules
DescribeSecurityGroups 374 375 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshotAttribute 377 378
DescribeSnapshots 380 381 NextToken NextToken MaxResults Snapshots
DescribeSpotInstanceRequests 382 383 NextToken NextToken MaxResults SpotInstanceRequests
DescribeSpotPriceHistory 391 392 NextToken NextToken MaxResults SpotPriceHistory
DescribeSubnets 394 395 NextToken NextToken MaxResults Subnets
DescribeTags 396 397 NextToken NextToken MaxResults Tags
DescribeVolumeAttribute 399 400
DescribeVolumeStatus 401 402 NextToken NextToken MaxResults VolumeStatuses
DescribeVolumes 410 411 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 412 413 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 415 416
DescribeVpcs 417 418 NextToken NextToken MaxResults Vpcs
DetachInternetGateway 419 
DetachNetworkInterface 420 
DetachVolume 421 24
DisassociateAddress 422 
DisassociateIamInstanceProfile 423 424
DisassociateRouteTable 425 
GetConsoleOutput 426 427
GetConsoleScreenshot 428 429
GetDefaultCreditSpecification 430 431
GetEbsEncryptionByDefault 433 434
GetLaunchTemplateData 435 436
GetPasswordData 437 438
ImportKeyPair 439 440
ModifyInstanceAttribute 441 
ModifyInstanceCreditSpecification 446 448
ModifyInstanceEventStartTime 452 453
ModifyInstanceMaintenanceOptions 454 455
ModifyInstanceMetadataOptions 456 457
ModifyLaunchTemplate 458 459
ModifyNetworkInterfaceAttribute 460 
ModifySecurityGroupRules 462 465
ModifySubnetAttribute 466 
ModifyVolume 467 468
ModifyVpcAttribute 469 
MonitorInstances 470 471
RebootInstances 473 
ReleaseAddress 474 
ReplaceIamInstanceProfileAssociation 475 476
ReplaceNetworkAclAssociation 477 478
ReplaceNetworkAclEntry 479 
ReplaceRoute 480 
ReplaceRouteTableAssociation 481 482
RequestSpotInstances 483 485
ResetNetworkInterfaceAttribute 486 
RevokeSecurityGroupEgress 487 488
RevokeSecurityGroupIngress 490 491
RunInstances 492 320
StartInstances 507 508
StopInstances 510 511
TerminateInstances 512 513
UnassignPrivateIpAddresses 514 
UnmonitorInstances 515 516
UpdateSecurityGroupRuleDescriptionsEgress 517 519
UpdateSecurityGroupRuleDescriptionsIngress 520 521
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
AvailabilityZone:@AvailabilityZone DryRun:b@DryRun Ipv6Native:b@Ipv6Native AvailabilityZoneId:@AvailabilityZoneId
Subnet:s41
AvailabilityZoneId: EnableLniAtDeviceIndex:i MapCustomerOwnedIpOnLaunch:b CustomerOwnedIpv4Pool: OwnerId: AssignIpv6AddressOnCreation:b Ipv6CidrBlockAssociationSet:*s42 Tags:*s2@tagSet SubnetArn: OutpostArn: EnableDns64:b Ipv6Native:b PrivateDnsNameOptionsOnLaunch:s44 BlockPublicAccessStates:s45 Type: SubnetId: State: VpcId: CidrBlock: AvailableIpAddressCount:i AvailabilityZone: DefaultForAz:b MapPublicIpOnLaunch:b
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s43 Ipv6AddressAttribute: IpSource:
State: StatusMessage:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
InternetGatewayBlockMode:
DryRun:b@DryRun
Vpc:s48
OwnerId: InstanceTenancy: Ipv6CidrBlockAssociationSet:*s49 CidrBlockAssociationSet:*s51 IsDefault:b EncryptionControl:s52 Tags:*s2@tagSet BlockPublicAccessStates:s45 VpcId: State: CidrBlock: DhcpOptionsId:
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s50 NetworkBorderGroup: Ipv6Pool: Ipv6AddressAttribute: IpSource:
State: StatusMessage:
AssociationId: CidrBlock: CidrBlockState:s50
VpcId: VpcEncryptionControlId: Mode: State: StateMessage: ResourceExclusions:s53 Tags:*s2@tagSet
InternetGateway:s54 EgressOnlyInternetGateway:s54 NatGateway:s54 VirtualPrivateGateway:s54 VpcPeering:s54 Lambda:s54 VpcLattice:s54 ElasticFileSystem:s54 GlobalAccelerator:s54 ApiGatewayV2:s54
State: StateMessage:
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*(BlockDeviceMapping)s56@blockDeviceMapping
Ebs:s57 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s61
Attachments:*s62@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
LaunchTemplateName!:@LaunchTemplateName LaunchTemplateData!:s66@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken VersionDescription:@VersionDescription Operator:s108@Operator TagSpecifications:*s1@TagSpecification
KernelId:@KernelId EbsOptimized:b@EbsOptimized IamInstanceProfile:s67@IamInstanceProfile BlockDeviceMappings:*(BlockDeviceMapping)s68@BlockDeviceMapping NetworkInterfaces:*(InstanceNetworkInterfaceSpecification)s70@NetworkInterface ImageId:@ImageId InstanceType:@InstanceType KeyName:@KeyName Monitoring:s78@Monitoring Placement:s79@Placement RamDiskId:@RamDiskId DisableApiTermination:b@DisableApiTermination InstanceInitiatedShutdownBehavior:@InstanceInitiatedShutdownBehavior UserData:@UserData TagSpecifications:*(LaunchTemplateTagSpecificationRequest)s80@TagSpecification ElasticGpuSpecifications:*(ElasticGpuSpecification)s81@ElasticGpuSpecification ElasticInferenceAccelerators:*s82@ElasticInferenceAccelerator SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup InstanceMarketOptions:s83@InstanceMarketOptions CreditSpecification:s85@CreditSpecification CpuOptions:s86@CpuOptions CapacityReservationSpecification:s87@CapacityReservationSpecification LicenseSpecifications:*s89@LicenseSpecification HibernationOptions:s90@HibernationOptions MetadataOptions:s91@MetadataOptions EnclaveOptions:s92@EnclaveOptions InstanceRequirements:s93@InstanceRequirements PrivateDnsNameOptions:s106@PrivateDnsNameOptions MaintenanceOptions:s107@MaintenanceOptions DisableApiStop:b@DisableApiStop Operator:s108@Operator NetworkPerformanceOptions:s109@NetworkPerformanceOptions SecondaryInterfaces:*(InstanceSecondaryInterfaceSpecification)s110@SecondaryInterface
Arn:@Arn Name:@Name
DeviceName:@DeviceName VirtualName:@VirtualName Ebs:s69@Ebs NoDevice:@NoDevice
Encrypted:b@Encrypted DeleteOnTermination:b@DeleteOnTermination Iops:i@Iops KmsKeyId:@KmsKeyId SnapshotId:@SnapshotId VolumeSize:i@VolumeSize VolumeType:@VolumeType Throughput:i@Throughput VolumeInitializationRate:i@VolumeInitializationRate EbsCardIndex:i@EbsCardIndex
AssociateCarrierIpAddress:b@AssociateCarrierIpAddress AssociatePublicIpAddress:b@AssociatePublicIpAddress DeleteOnTermination:b@DeleteOnTermination Description:@Description DeviceIndex:i@DeviceIndex Groups:*(SecurityGroupId)@SecurityGroupId InterfaceType:@InterfaceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*(InstanceIpv6Address)s71@Ipv6Addresses NetworkInterfaceId:@NetworkInterfaceId PrivateIpAddress:@PrivateIpAddress PrivateIpAddresses:*s72@PrivateIpAddresses SecondaryPrivateIpAddressCount:i@SecondaryPrivateIpAddressCount SubnetId:@SubnetId NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s73@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s74@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s75@EnaSrdSpecification ConnectionTrackingSpecification:s77@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
Ipv6Address:@Ipv6Address
Primary:b PrivateIpAddress:
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s76@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
Enabled:b@Enabled MetricCategoryIds:*@MetricCategoryId
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Affinity:@Affinity GroupName:@GroupName HostId:@HostId Tenancy:@Tenancy SpreadDomain:@SpreadDomain HostResourceGroupArn:@HostResourceGroupArn PartitionNumber:i@PartitionNumber GroupId:@GroupId
ResourceType:@ResourceType Tags:*s2@Tag
Type!:@Type
Type!:@Type Count:i@Count
MarketType:@MarketType SpotOptions:s84@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s88@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
LicenseConfigurationArn:@LicenseConfigurationArn
Configured:b@Configured
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
Enabled:b@Enabled
VCpuCount!:s94@VCpuCount MemoryMiB!:s95@MemoryMiB CpuManufacturers:*@CpuManufacturer MemoryGiBPerVCpu:s96@MemoryGiBPerVCpu ExcludedInstanceTypes:*@ExcludedInstanceType InstanceGenerations:*@InstanceGeneration SpotMaxPricePercentageOverLowestPrice:i@SpotMaxPricePercentageOverLowestPrice OnDemandMaxPricePercentageOverLowestPrice:i@OnDemandMaxPricePercentageOverLowestPrice BareMetal:@BareMetal BurstablePerformance:@BurstablePerformance RequireHibernateSupport:b@RequireHibernateSupport NetworkInterfaceCount:s97@NetworkInterfaceCount LocalStorage:@LocalStorage LocalStorageTypes:*@LocalStorageType TotalLocalStorageGB:s98@TotalLocalStorageGB BaselineEbsBandwidthMbps:s99@BaselineEbsBandwidthMbps AcceleratorTypes:*@AcceleratorType AcceleratorCount:s100@AcceleratorCount AcceleratorManufacturers:*@AcceleratorManufacturer AcceleratorNames:*@AcceleratorName AcceleratorTotalMemoryMiB:s101@AcceleratorTotalMemoryMiB NetworkBandwidthGbps:s102@NetworkBandwidthGbps AllowedInstanceTypes:*@AllowedInstanceType MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i@MaxSpotPriceAsPercentageOfOptimalOnDemandPrice BaselinePerformanceFactors:s103@BaselinePerformanceFactors RequireEncryptionInTransit:b@RequireEncryptionInTransit
Min!:i@Min Max:i@Max
Min!:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Cpu:s104@Cpu
References:*s105@Reference
InstanceFamily:@InstanceFamily
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
Principal:@Principal
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*(SecondaryInterfacePrivateIpAddressSpecification)s111@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress:@PrivateIpAddress
LaunchTemplate:s113 Warning:s115
LaunchTemplateId: LaunchTemplateName: CreateTime:t CreatedBy: DefaultVersionNumber:i LatestVersionNumber:i Tags:*s2@tagSet Operator:s114
Managed:b Principal: HiddenByDefault:b
Errors:*s116@errorSet
Code: Message:
LaunchTemplateData!:s66@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName SourceVersion:@SourceVersion VersionDescription:@VersionDescription ResolveAlias:b@ResolveAlias
LaunchTemplateVersion:s119 Warning:s115
LaunchTemplateId: LaunchTemplateName: VersionNumber:i VersionDescription: CreateTime:t CreatedBy: DefaultVersion:b LaunchTemplateData:s120 Operator:s114
KernelId: EbsOptimized:b IamInstanceProfile:s121 BlockDeviceMappings:*s122@blockDeviceMappingSet NetworkInterfaces:*s124@networkInterfaceSet ImageId: InstanceType: KeyName: Monitoring:s131 Placement:s132 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior: UserData: TagSpecifications:*s133@tagSpecificationSet ElasticGpuSpecifications:*s134@elasticGpuSpecificationSet ElasticInferenceAccelerators:*s135@elasticInferenceAcceleratorSet SecurityGroupIds:*@securityGroupIdSet SecurityGroups:*@securityGroupSet InstanceMarketOptions:s136 CreditSpecification:s138 CpuOptions:s139 CapacityReservationSpecification:s140 LicenseSpecifications:*s142@licenseSet HibernationOptions:s143 MetadataOptions:s144 EnclaveOptions:s145 InstanceRequirements:s146 PrivateDnsNameOptions:s159 MaintenanceOptions:s160 DisableApiStop:b Operator:s114 NetworkPerformanceOptions:s161 SecondaryInterfaces:*s162@secondaryInterfaceSet
Arn: Name:
DeviceName: VirtualName: Ebs:s123 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType: Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(groupId)@groupSet InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s125@ipv6AddressesSet NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s72@privateIpAddressesSet SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s126@ipv4PrefixSet Ipv4PrefixCount:i Ipv6Prefixes:*s127@ipv6PrefixSet Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s128 ConnectionTrackingSpecification:s130 EnaQueueCount:i
Ipv6Address: IsPrimaryIpv6:b
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s129
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpTimeout:i UdpStreamTimeout:i
Enabled:b MetricCategoryIds:*@metricCategoryIdSet
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy: SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType: Tags:*s2@tagSet
Type:
Type: Count:i
MarketType: SpotOptions:s137
MaxPrice: SpotInstanceType: BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:
CpuCredits:
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s141
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
Enabled:b
VCpuCount:s147 MemoryMiB:s148 CpuManufacturers:*@cpuManufacturerSet MemoryGiBPerVCpu:s149 ExcludedInstanceTypes:*@excludedInstanceTypeSet InstanceGenerations:*@instanceGenerationSet SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal: BurstablePerformance: RequireHibernateSupport:b NetworkInterfaceCount:s150 LocalStorage: LocalStorageTypes:*@localStorageTypeSet TotalLocalStorageGB:s151 BaselineEbsBandwidthMbps:s152 AcceleratorTypes:*@acceleratorTypeSet AcceleratorCount:s153 AcceleratorManufacturers:*@acceleratorManufacturerSet AcceleratorNames:*@acceleratorNameSet AcceleratorTotalMemoryMiB:s154 NetworkBandwidthGbps:s155 AllowedInstanceTypes:*@allowedInstanceTypeSet MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s156 RequireEncryptionInTransit:b
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Cpu:s157
References:*s158@referenceSet
InstanceFamily:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:
BandwidthWeighting:
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s163@privateIpAddressesSet PrivateIpAddressCount:i SecondarySubnetId: InterfaceType: NetworkCardIndex:i
PrivateIpAddress:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s166 ClientToken:
Associations:*s167@associationSet Entries:*s168@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s169 Ipv6CidrBlock: PortRange:s170 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s169@Icmp PortRange:s170
SubnetId!: Ipv4Prefixes:*s73@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s74@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount InterfaceType:@InterfaceType TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s77@ConnectionTrackingSpecification Operator:s108@Operator Description: PrivateIpAddress: Groups:*(SecurityGroupId)@SecurityGroupId PrivateIpAddresses:*s72 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s125 Ipv6AddressCount:i DryRun:b
NetworkInterface:s174 ClientToken:
Association:s175 Attachment:s176 AvailabilityZone: ConnectionTrackingConfiguration:s179 Description: Groups:*s180@groupSet InterfaceType: Ipv6Addresses:*s181@ipv6AddressesSet MacAddress: NetworkInterfaceId: OutpostArn: OwnerId: PrivateDnsName: PublicDnsName: PublicIpDnsNameOptions:s182 PrivateIpAddress: PrivateIpAddresses:*s183@privateIpAddressesSet Ipv4Prefixes:*s7@ipv4PrefixSet Ipv6Prefixes:*s184@ipv6PrefixSet RequesterId: RequesterManaged:b SourceDestCheck:b Status: SubnetId: TagSet:*s2 VpcId: DenyAllIgwTraffic:b Ipv6Native:b Ipv6Address: Operator:s114 AssociatedSubnets:*@associatedSubnetSet AvailabilityZoneId:
AllocationId: AssociationId: IpOwnerId: PublicDnsName: PublicIp: CustomerOwnedIp: CarrierIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i NetworkCardIndex:i InstanceId: InstanceOwnerId: Status: EnaSrdSpecification:s177 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s178
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
GroupId: GroupName:
Ipv6Address: PublicIpv6DnsName: IsPrimaryIpv6:b
DnsHostnameType: PublicIpv4DnsName: PublicIpv6DnsName: PublicDualStackDnsName:
Association:s175 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv6Prefix:
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s187
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s192 ClientToken:
Associations:*s193@associationSet PropagatingVgws:*s194@propagatingVgwSet RouteTableId: Routes:*s195@routeSet Tags:*s2@tagSet VpcId: OwnerId:
Main:b RouteTableAssociationId: RouteTableId: SubnetId: GatewayId: PublicIpv4Pool: AssociationState:s17
GatewayId:
DestinationCidrBlock: DestinationIpv6CidrBlock: DestinationPrefixListId: EgressOnlyInternetGatewayId: GatewayId: InstanceId: InstanceOwnerId: NatGatewayId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: NetworkInterfaceId: Origin: State: VpcPeeringConnectionId: CoreNetworkArn: OdbNetworkArn: IpAddress:
Description!:@GroupDescription GroupName!:@GroupName VpcId:@VpcId TagSpecifications:*s1@TagSpecification DryRun:b
GroupId: Tags:*s2@tagSet SecurityGroupArn:
VolumeId!:@VolumeId Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification Location:@Location DryRun:b
OwnerAlias: OutpostArn: Tags:*s2@tagSet StorageTier: RestoreExpiryTime:t SseType: AvailabilityZone: TransferType: CompletionDurationMinutes:i CompletionTime:t FullSnapshotSizeInBytes:i SnapshotId: VolumeId: State:@status StateMessage:@statusMessage StartTime:t Progress: OwnerId: Description: VolumeSize:i Encrypted:b KmsKeyId: DataEncryptionKeyId:
VpcId!:@VpcId TagSpecifications:*s1@TagSpecification AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId CidrBlock:@CidrBlock Ipv6CidrBlock:@Ipv6CidrBlock OutpostArn:@OutpostArn Ipv6Native:b@Ipv6Native Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength DryRun:b
Subnet:s41
Resources!:*@ResourceId Tags!:*s2@Tag DryRun:b
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s108@Operator DryRun:b
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s114 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s24@attachmentSet Encrypted:b KmsKeyId:
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s206@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s48
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
LaunchTemplate:s113
Versions!:*@LaunchTemplateVersion DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
SuccessfullyDeletedLaunchTemplateVersions:*s215@successfullyDeletedLaunchTemplateVersionSet UnsuccessfullyDeletedLaunchTemplateVersions:*s216@unsuccessfullyDeletedLaunchTemplateVersionSet
LaunchTemplateId: LaunchTemplateName: VersionNumber:i
LaunchTemplateId: LaunchTemplateName: VersionNumber:i ResponseError:s217
Code: Message:
NetworkAclId!: DryRun:b
NetworkAclId!: RuleNumber!:i Egress!:b DryRun:b
NetworkInterfaceId!: DryRun:b
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
Return:b DeleteSnapshotResults:*s232@deleteSnapshotResultSet
SnapshotId: ReturnCode:
DryRun:b AttributeNames:*(attributeName)@attributeName
AccountAttributes:*s235@accountAttributeSet
AttributeName: AttributeValues:*s236@attributeValueSet
AttributeValue:
PublicIps:*(PublicIp)@PublicIp DryRun:b Filters:*(Filter)s238@Filter AllocationIds:*(AllocationId)@AllocationId
Name:@Name Values:*@Value
Addresses:*s240@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
ZoneNames:*(ZoneName)@ZoneName ZoneIds:*(ZoneId)@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*(Filter)s238@Filter
AvailabilityZones:*s243@availabilityZoneInfo
OptInStatus: Messages:*s244@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s245@geographySet SubGeography:*s246@subGeographySet State:@zoneState
Message:
Name:
Name:
AssociationIds:*(AssociationId)@AssociationId Filters:*(Filter)s238@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s13@iamInstanceProfileAssociationSet NextToken:
Attribute!:@Attribute ImageId!:@ImageId DryRun:b
Description:s251 KernelId:s251@kernel RamdiskId:s251@ramdisk SriovNetSupport:s251 BootMode:s251 TpmSupport:s251 UefiData:s251 LastLaunchedTime:s251 ImdsSupport:s251 DeregistrationProtection:s251 ImageId: LaunchPermissions:*s252@launchPermission ProductCodes:*s253 BlockDeviceMappings:*s56@blockDeviceMapping
Value:
OrganizationArn: OrganizationalUnitArn: UserId: Group:
ProductCodeId:@productCode ProductCodeType:@type
ExecutableUsers:*(ExecutableBy)@ExecutableBy ImageIds:*(ImageId)@ImageId Owners:*(Owner)@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*(Filter)s238@Filter
NextToken: Images:*s256@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s56@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s257 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s258@imageWatermarkSet ScanResults:s259 InstanceTypeSpecification:s260 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s253 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s261@supportedInstanceTypeSet UnsupportedInstanceTypes:*s261@unsupportedInstanceTypeSet
InstanceType:
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s264@blockDeviceMapping DisableApiTermination:s266 EnaSupport:s266 EnclaveOptions:s267 EbsOptimized:s266 InstanceId: InstanceInitiatedShutdownBehavior:s251 InstanceType:s251 KernelId:s251@kernel ProductCodes:*s253 RamdiskId:s251@ramdisk RootDeviceName:s251 SourceDestCheck:s266 SriovNetSupport:s251 UserData:s251 DisableApiStop:s266 Groups:*s180@groupSet
DeviceName: Ebs:s265
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s114 EbsCardIndex:i
Value:b
Enabled:b
DryRun:b@DryRun Filters:*(Filter)s238@Filter InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s270@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s238@Filter IncludeAllInstances:b
InstanceStatuses:*s273@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s114 Events:*s274@eventsSet InstanceId: InstanceState:s275 InstanceStatus:s276 SystemStatus:s276 AttachedEbsStatus:s278 ApplicationStatus:s280 PerformanceStatus:s281
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s277 Status:
ImpairedSince:t Name: Status:
Details:*s279 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun LocationType:@LocationType Filters:*(Filter)s238@Filter MaxResults:i@MaxResults NextToken:@NextToken
InstanceTypeOfferings:*s284@instanceTypeOfferingSet NextToken:
InstanceType: LocationType: Location:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*(Filter)s238@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s287@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s288 VCpuInfo:s289 MemoryInfo:s290 InstanceStorageSupported:b InstanceStorageInfo:s291 EbsInfo:s293 NetworkInfo:s296 GpuInfo:s300 FpgaInfo:s303 PlacementGroupInfo:s306 InferenceAcceleratorInfo:s307 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s310 MediaAcceleratorInfo:s311 NeuronInfo:s314 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s292 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s294 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s295@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s297 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s298 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s299 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s301 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s302
SizeInMiB:i
Fpgas:*s304 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s305
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s308 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s309
SizeInMiB:i
SupportedVersions:*
Accelerators:*s312 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s313
SizeInMiB:i
NeuronDevices:*s315 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s316 MemoryInfo:s317
Count:i Version:i
SizeInMiB:i
InstanceIds:*(InstanceId)@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s238@Filter NextToken: MaxResults:i
NextToken: Reservations:*s320@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s180@groupSet Instances:*s321@instancesSet
Architecture: BlockDeviceMappings:*s264@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s14 InstanceLifecycle: ElasticGpuAssociations:*s322@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s323@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s324@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s180@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s257 Tags:*s2@tagSet VirtualizationType: CpuOptions:s333 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s334 HibernationOptions:s335 Licenses:*s336@licenseSet MetadataOptions:s337 EnclaveOptions:s267 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s338 Ipv6Address: TpmSupport: MaintenanceOptions:s339 CurrentInstanceBootMode: NetworkPerformanceOptions:s340 Operator:s114 SecondaryInterfaces:*s341@secondaryInterfaceSet InstanceId: ImageId: State:s275@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s253 InstanceType: LaunchTime:t Placement:s344 KernelId: RamdiskId: Platform: Monitoring:s345 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s325 Attachment:s326 Description: Groups:*s180@groupSet Ipv6Addresses:*s125@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s329@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s330@ipv4PrefixSet Ipv6Prefixes:*s331@ipv6PrefixSet ConnectionTrackingConfiguration:s332 Operator:s114
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s327 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s328
EnaSrdUdpEnabled:b
Association:s325 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s141
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s342 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s343@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*(Filter)s238@Filter
InternetGateways:*s61@internetGatewaySet NextToken:
KeyNames:*(KeyName)@KeyName KeyPairIds:*(KeyPairId)@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*(Filter)s238@Filter
KeyPairs:*s350@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Versions:*@LaunchTemplateVersion MinVersion:@MinVersion MaxVersion:@MaxVersion NextToken:@NextToken MaxResults:i@MaxResults Filters:*(Filter)s238@Filter ResolveAlias:b@ResolveAlias IncludeManagedResources:b@IncludeManagedResources
LaunchTemplateVersions:*s119@launchTemplateVersionSet NextToken:
DryRun:b@DryRun LaunchTemplateIds:*@LaunchTemplateId LaunchTemplateNames:*@LaunchTemplateName Filters:*(Filter)s238@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
LaunchTemplates:*s113 NextToken:
DryRun:b@DryRun Filters:*(Filter)s238@Filter MaxResults:i@MaxResults NextToken:@NextToken PrefixListIds:*@PrefixListId
NextToken: PrefixLists:*s357@prefixListSet
PrefixListId: AddressFamily: State: StateMessage: PrefixListArn: PrefixListName: MaxEntries:i Version:i Tags:*s2@tagSet OwnerId: IpamPrefixListResolverTargetId: IpamPrefixListResolverSyncEnabled:b
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*(Filter)s238@Filter
NetworkAcls:*s166@networkAclSet NextToken:
NetworkInterfaceId!: DryRun:b Attribute:
Attachment:s176 Description:s251 Groups:*s180@groupSet NetworkInterfaceId: SourceDestCheck:s266 AssociatePublicIpAddress:b
NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources DryRun:b NetworkInterfaceIds:*@NetworkInterfaceId Filters:*(Filter)s238@filter
NetworkInterfaces:*s174@networkInterfaceSet NextToken:
RegionNames:*(RegionName)@RegionName AllRegions:b@AllRegions DryRun:b Filters:*(Filter)s238@Filter
Regions:*s366@regionInfo
OptInStatus: Geography:*s367@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*(ReplaceRootVolumeTaskId)@ReplaceRootVolumeTaskId Filters:*(Filter)s238@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s187@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*(Filter)s238@Filter
RouteTables:*s192@routeTableSet NextToken:
Filters:*(Filter)s238@Filter SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b@DryRun NextToken:@NextToken MaxResults:i@MaxResults
SecurityGroupRules:*s32@securityGroupRuleSet NextToken:
GroupIds:*(groupId)@GroupId GroupNames:*(GroupName)@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*(Filter)s238@Filter
NextToken: SecurityGroups:*s376@securityGroupInfo
GroupId: IpPermissionsEgress:*s26 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s26
Attribute!:@Attribute SnapshotId!:@SnapshotId DryRun:b
ProductCodes:*s253 SnapshotId: CreateVolumePermissions:*s379@createVolumePermission
UserId: Group:
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*(Owner)@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*(SnapshotId)@SnapshotId DryRun:b Filters:*(Filter)s238@Filter
NextToken: Snapshots:*s199@snapshotSet
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b SpotInstanceRequestIds:*(SpotInstanceRequestId)@SpotInstanceRequestId Filters:*(Filter)s238@Filter
SpotInstanceRequests:*s384@spotInstanceRequestSet NextToken:
ActualBlockHourlyPrice: AvailabilityZoneGroup: BlockDurationMinutes:i CreateTime:t Fault:s385 InstanceId: LaunchGroup: LaunchSpecification:s386 LaunchedAvailabilityZone: LaunchedAvailabilityZoneId: ProductDescription: SpotInstanceRequestId: SpotPrice: State: Status:s390 Tags:*s2@tagSet Type: ValidFrom:t ValidUntil:t InstanceInterruptionBehavior:
Code: Message:
UserData: AddressingType: BlockDeviceMappings:*s56@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s11 ImageId: InstanceType: KernelId: KeyName: NetworkInterfaces:*s387@networkInterfaceSet Placement:s388 RamdiskId: SubnetId: SecurityGroups:*s180@groupSet Monitoring:s389
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(SecurityGroupId)@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s125@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s72@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s73@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s74@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s75@EnaSrdSpecification ConnectionTrackingSpecification:s77@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
AvailabilityZone: GroupName: Tenancy: AvailabilityZoneId:
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Code: Message: UpdateTime:t
AvailabilityZoneId:@AvailabilityZoneId DryRun:b StartTime:t EndTime:t InstanceTypes:*@InstanceType ProductDescriptions:*@ProductDescription Filters:*(Filter)s238@Filter AvailabilityZone: MaxResults:i NextToken:
NextToken: SpotPriceHistory:*s393@spotPriceHistorySet
AvailabilityZone: AvailabilityZoneId: InstanceType: ProductDescription: SpotPrice: Timestamp:t
Filters:*(Filter)s238@Filter SubnetIds:*(SubnetId)@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s41@subnetSet
DryRun:b Filters:*(Filter)s238@Filter MaxResults:i NextToken:
NextToken: Tags:*s398@tagSet
Key: ResourceId: ResourceType: Value:
Attribute!:@Attribute VolumeId!:@VolumeId DryRun:b
AutoEnableIO:s266 ProductCodes:*s253 VolumeId:
MaxResults:i@MaxResults NextToken:@NextToken VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s238@Filter
NextToken: VolumeStatuses:*s403@volumeStatusSet
Actions:*s404@actionsSet AvailabilityZone: OutpostArn: Events:*s405@eventsSet VolumeId: VolumeStatus:s406 AttachmentStatuses:*s408 InitializationStatusDetails:s409 AvailabilityZoneId: Operator:s114
Code: Description: EventId: EventType:
Description: EventId: EventType: NotAfter:t NotBefore:t InstanceId:
Details:*s407 Status:
Name: Status:
IoPerformance: InstanceId:
InitializationType: Progress:i EstimatedTimeToCompleteInSeconds:i
VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s238@Filter NextToken: MaxResults:i
NextToken: Volumes:*s204@volumeSet
DryRun:b@DryRun VolumeIds:*(VolumeId)@VolumeId Filters:*(Filter)s238@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s414@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s114
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s266 EnableDnsSupport:s266 EnableNetworkAddressUsageMetrics:s266 VpcId:
Filters:*(Filter)s238@Filter VpcIds:*(VpcId)@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Vpcs:*s48@vpcSet
InternetGatewayId!: VpcId!: DryRun:b
AttachmentId!: DryRun:b Force:b
VolumeId!:@VolumeId Device:@Device Force:b@Force InstanceId:@InstanceId DryRun:b
AssociationId:@AssociationId PublicIp:@PublicIp DryRun:b
AssociationId!:@AssociationId
IamInstanceProfileAssociation:s13
AssociationId!: DryRun:b
InstanceId!:@InstanceId Latest:b@Latest DryRun:b
InstanceId: Timestamp:t Output:
InstanceId!:@InstanceId DryRun:b@DryRun WakeUp:b@WakeUp
ImageData: InstanceId:
InstanceFamily!:@InstanceFamily DryRun:b@DryRun
InstanceFamilyCreditSpecification:s432
InstanceFamily: CpuCredits:
DryRun:b@DryRun
EbsEncryptionByDefault:b SseType:
InstanceId!:@InstanceId DryRun:b@DryRun
LaunchTemplateData:s120
InstanceId!:@InstanceId DryRun:b
InstanceId: Timestamp:t PasswordData:
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
InstanceId!: SourceDestCheck:s266@SourceDestCheck EnclaveOptions:s442@EnclaveOptions DisableApiStop:s266@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s443@blockDeviceMapping DisableApiTermination:s266 InstanceType:s251 Kernel:s251 Ramdisk:s251 UserData:s445 InstanceInitiatedShutdownBehavior:s251 Groups:*(groupId)@GroupId EbsOptimized:s266 SriovNetSupport:s251 EnaSupport:s266
Enabled:b@Enabled
DeviceName: Ebs:s444 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s447@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s449@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s450@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s451
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s274
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s337
DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName DefaultVersion:@SetDefaultVersion
LaunchTemplate:s113
NetworkInterfaceId!: EnaSrdSpecification:s20@EnaSrdSpecification EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s77@ConnectionTrackingSpecification AssociatePublicIpAddress:b@AssociatePublicIpAddress AssociatedSubnetIds:*(AssociatedSubnetId)@AssociatedSubnetId DryRun:b Description:s251 SourceDestCheck:s266 Groups:*(SecurityGroupId)@SecurityGroupId Attachment:s461
DefaultEnaQueueCount:b@DefaultEnaQueueCount EnaQueueCount:i@EnaQueueCount AttachmentId: DeleteOnTermination:b
GroupId!:@GroupId SecurityGroupRules!:*s463@SecurityGroupRule DryRun:b@DryRun
SecurityGroupRuleId!:@SecurityGroupRuleId SecurityGroupRule:s464@SecurityGroupRule
IpProtocol:@IpProtocol FromPort:i@FromPort ToPort:i@ToPort CidrIpv4:@CidrIpv4 CidrIpv6:@CidrIpv6 PrefixListId:@PrefixListId ReferencedGroupId:@ReferencedGroupId Description:@Description
Return:b
SubnetId!: AssignIpv6AddressOnCreation:s266@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s266@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s266@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s266@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s266@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s266@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s266@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s414
VpcId!: EnableDnsHostnames:s266@EnableDnsHostnames EnableDnsSupport:s266@EnableDnsSupport EnableNetworkAddressUsageMetrics:s266@EnableNetworkAddressUsageMetrics
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s472@instancesSet
InstanceId: Monitoring:s345
InstanceIds!:*(InstanceId)@InstanceId DryRun:b
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s11@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s13
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s169@Icmp PortRange:s170
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s17
LaunchSpecification:s484@LaunchSpecification TagSpecifications:*s1@TagSpecification InstanceInterruptionBehavior:@InstanceInterruptionBehavior DryRun:b SpotPrice: ClientToken: InstanceCount:i Type: ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup AddressingType: BlockDeviceMappings:*s56@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s11 ImageId: InstanceType: KernelId: KeyName: Monitoring:s389 NetworkInterfaces:*s387@NetworkInterface Placement:s388 RamdiskId: SubnetId: UserData:
SpotInstanceRequests:*s384@spotInstanceRequestSet
NetworkInterfaceId!: DryRun:b SourceDestCheck:
GroupId!: SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s26
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s489@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s489@revokedSecurityGroupRuleSet
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*(BlockDeviceMapping)s56@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s125@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s389@Monitoring Placement:s344@Placement RamdiskId:@RamdiskId SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s81@ElasticGpuSpecification ElasticInferenceAccelerators:*s493@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s494@LaunchTemplate InstanceMarketOptions:s495@InstanceMarketOptions CreditSpecification:s85@CreditSpecification CpuOptions:s497@CpuOptions CapacityReservationSpecification:s498@CapacityReservationSpecification HibernationOptions:s499@HibernationOptions LicenseSpecifications:*s500@LicenseSpecification MetadataOptions:s501@MetadataOptions EnclaveOptions:s442@EnclaveOptions PrivateDnsNameOptions:s502@PrivateDnsNameOptions MaintenanceOptions:s503@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s504@NetworkPerformanceOptions Operator:s108@Operator SecondaryInterfaces:*s505@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s387@networkInterface IamInstanceProfile:s11 EbsOptimized:b
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s496@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s88@CapacityReservationTarget
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s506@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
InstanceIds!:*(InstanceId)@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s509@instancesSet
InstanceId: CurrentState:s275 PreviousState:s275
InstanceIds!:*(InstanceId)@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s509@instancesSet
InstanceIds!:*(InstanceId)@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s509@instancesSet
NetworkInterfaceId!: Ipv4Prefixes:*@Ipv4Prefix PrivateIpAddresses:*(PrivateIpAddress)@privateIpAddress
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s472@instancesSet
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s518@SecurityGroupRuleDescription
SecurityGroupRuleId:@SecurityGroupRuleId Description:@Description
Return:b
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s518@SecurityGroupRuleDescription
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
DisableAlarmActions 24 
EnableAlarmActions 25 
GetMetricData 26 28 NextToken NextToken MaxDatapoints MetricDataResults Messages
GetMetricStatistics 31 32
ListMetrics 34 36 NextToken NextToken  Metrics OwningAccounts
PutMetricAlarm 37 
SetAlarmState 38 
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
AlarmNames!:*
AlarmNames!:*
MetricDataQueries!:*s11 StartTime!:t EndTime!:t NextToken: ScanBy: MaxDatapoints:i LabelOptions:s27
Timezone:
MetricDataResults:*s29 NextToken: Messages:*s30
Id: Label: Timestamps:*t Values:*d StatusCode: Messages:*s30
Code: Value:
Namespace!: MetricName!: StartTime!:t EndTime!:t Period!:i Dimensions:*s10 Statistics:* ExtendedStatistics:* Unit:
Label: Datapoints:*s33
Timestamp:t SampleCount:d Average:d Sum:d Minimum:d Maximum:d Unit: ExtendedStatistics:%d
Namespace: MetricName: Dimensions:*s35 NextToken: RecentlyActive: IncludeLinkedAccounts:b OwningAccount:
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
ListSMSSandboxPhoneNumbers 12 13 NextToken NextToken MaxResults PhoneNumbers
ListSubscriptions 15 16 NextToken NextToken  Subscriptions
ListSubscriptionsByTopic 18 19 NextToken NextToken  Subscriptions
ListTopics 20 21 NextToken NextToken  Topics
Publish 23 25
Subscribe 26 27
Unsubscribe 28 
VerifySMSSandboxPhoneNumber 29 30
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
NextToken: MaxResults:i
PhoneNumbers!:*s14 NextToken:
PhoneNumber: Status:
NextToken:
Subscriptions:*s17 NextToken:
SubscriptionArn: Owner: Protocol: Endpoint: TopicArn:
TopicArn!: NextToken:
Subscriptions:*s17 NextToken:
NextToken:
Topics:*s22 NextToken:
TopicArn:
Message!: TopicArn: TargetArn: PhoneNumber: Subject: MessageStructure: MessageAttributes:%s24 MessageDeduplicationId: MessageGroupId:
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

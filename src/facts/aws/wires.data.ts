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
CreateDefaultSubnet 36 37
CreateDefaultVpc 43 44
CreateImage 52 55
CreateInternetGateway 56 57
CreateKeyPair 60 61
CreateLaunchTemplate 62 109
CreateLaunchTemplateVersion 114 115
CreateNetworkAcl 161 162
CreateNetworkAclEntry 168 
CreateNetworkInterface 169 170
CreateReplaceRootVolumeTask 182 183
CreateRoute 185 186
CreateRouteTable 187 188
CreateSecurityGroup 193 194
CreateSnapshot 195 196
CreateSubnet 197 198
CreateTags 199 
CreateVolume 200 201
CreateVpc 202 204
DeleteInternetGateway 205 
DeleteKeyPair 206 207
DeleteLaunchTemplate 208 209
DeleteLaunchTemplateVersions 210 211
DeleteNetworkAcl 215 
DeleteNetworkAclEntry 216 
DeleteNetworkInterface 217 
DeleteRoute 218 
DeleteRouteTable 219 
DeleteSecurityGroup 220 221
DeleteSnapshot 222 
DeleteSubnet 223 
DeleteTags 224 
DeleteVolume 225 
DeleteVpc 226 
DeregisterImage 227 228
DescribeAccountAttributes 230 231
DescribeAddresses 234 236
DescribeAvailabilityZones 238 239
DescribeIamInstanceProfileAssociations 244 245 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImages 246 247 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 255 256
DescribeInstanceCreditSpecifications 262 263 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 265 266 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypeOfferings 276 277 NextToken NextToken MaxResults InstanceTypeOfferings
DescribeInstanceTypes 279 280 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 312 313 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 340 341 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 342 343
DescribeLaunchTemplateVersions 345 346 NextToken NextToken MaxResults LaunchTemplateVersions
DescribeLaunchTemplates 347 348 NextToken NextToken MaxResults LaunchTemplates
DescribeManagedPrefixLists 349 350 NextToken NextToken MaxResults PrefixLists
DescribeNetworkAcls 352 353 NextToken NextToken MaxResults NetworkAcls
DescribeNetworkInterfaceAttribute 354 355
DescribeNetworkInterfaces 356 357 NextToken NextToken MaxResults NetworkInterfaces
DescribeRegions 358 359
DescribeReplaceRootVolumeTasks 362 363 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 364 365 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroupRules 366 367 NextToken NextToken MaxResults SecurityGroupRules
DescribeSecurityGroups 368 369 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshots 371 372 NextToken NextToken MaxResults Snapshots
DescribeSubnets 373 374 NextToken NextToken MaxResults Subnets
DescribeTags 375 376 NextToken NextToken MaxResults Tags
DescribeVolumeAttribute 378 379
DescribeVolumeStatus 380 381 NextToken NextToken MaxResults VolumeStatuses
DescribeVolumes 389 390 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 391 392 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 394 395
DescribeVpcs 396 397 NextToken NextToken MaxResults Vpcs
DetachInternetGateway 398 
DetachNetworkInterface 399 
DetachVolume 400 24
DisassociateAddress 401 
DisassociateIamInstanceProfile 402 403
DisassociateRouteTable 404 
GetConsoleOutput 405 406
GetConsoleScreenshot 407 408
GetDefaultCreditSpecification 409 410
GetEbsEncryptionByDefault 412 413
GetLaunchTemplateData 414 415
GetPasswordData 416 417
ImportKeyPair 418 419
ModifyInstanceAttribute 420 
ModifyInstanceCreditSpecification 425 427
ModifyInstanceEventStartTime 431 432
ModifyInstanceMaintenanceOptions 433 434
ModifyInstanceMetadataOptions 435 436
ModifyLaunchTemplate 437 438
ModifyNetworkInterfaceAttribute 439 
ModifySecurityGroupRules 441 444
ModifySubnetAttribute 445 
ModifyVolume 446 447
ModifyVpcAttribute 448 
MonitorInstances 449 450
RebootInstances 452 
ReleaseAddress 453 
ReplaceIamInstanceProfileAssociation 454 455
ReplaceNetworkAclAssociation 456 457
ReplaceNetworkAclEntry 458 
ReplaceRoute 459 
ReplaceRouteTableAssociation 460 461
ResetNetworkInterfaceAttribute 462 
RevokeSecurityGroupEgress 463 464
RevokeSecurityGroupIngress 466 467
RunInstances 468 314
StartInstances 485 486
StopInstances 488 489
TerminateInstances 490 491
UnassignPrivateIpAddresses 492 
UnmonitorInstances 493 494
UpdateSecurityGroupRuleDescriptionsEgress 495 497
UpdateSecurityGroupRuleDescriptionsIngress 498 499
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
AvailabilityZone:@AvailabilityZone DryRun:b@DryRun Ipv6Native:b@Ipv6Native AvailabilityZoneId:@AvailabilityZoneId
Subnet:s38
AvailabilityZoneId: EnableLniAtDeviceIndex:i MapCustomerOwnedIpOnLaunch:b CustomerOwnedIpv4Pool: OwnerId: AssignIpv6AddressOnCreation:b Ipv6CidrBlockAssociationSet:*s39 Tags:*s2@tagSet SubnetArn: OutpostArn: EnableDns64:b Ipv6Native:b PrivateDnsNameOptionsOnLaunch:s41 BlockPublicAccessStates:s42 Type: SubnetId: State: VpcId: CidrBlock: AvailableIpAddressCount:i AvailabilityZone: DefaultForAz:b MapPublicIpOnLaunch:b
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s40 Ipv6AddressAttribute: IpSource:
State: StatusMessage:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
InternetGatewayBlockMode:
DryRun:b@DryRun
Vpc:s45
OwnerId: InstanceTenancy: Ipv6CidrBlockAssociationSet:*s46 CidrBlockAssociationSet:*s48 IsDefault:b EncryptionControl:s49 Tags:*s2@tagSet BlockPublicAccessStates:s42 VpcId: State: CidrBlock: DhcpOptionsId:
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s47 NetworkBorderGroup: Ipv6Pool: Ipv6AddressAttribute: IpSource:
State: StatusMessage:
AssociationId: CidrBlock: CidrBlockState:s47
VpcId: VpcEncryptionControlId: Mode: State: StateMessage: ResourceExclusions:s50 Tags:*s2@tagSet
InternetGateway:s51 EgressOnlyInternetGateway:s51 NatGateway:s51 VirtualPrivateGateway:s51 VpcPeering:s51 Lambda:s51 VpcLattice:s51 ElasticFileSystem:s51 GlobalAccelerator:s51 ApiGatewayV2:s51
State: StateMessage:
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*(BlockDeviceMapping)s53@blockDeviceMapping
Ebs:s54 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s58
Attachments:*s59@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
LaunchTemplateName!:@LaunchTemplateName LaunchTemplateData!:s63@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken VersionDescription:@VersionDescription Operator:s105@Operator TagSpecifications:*s1@TagSpecification
KernelId:@KernelId EbsOptimized:b@EbsOptimized IamInstanceProfile:s64@IamInstanceProfile BlockDeviceMappings:*(BlockDeviceMapping)s65@BlockDeviceMapping NetworkInterfaces:*(InstanceNetworkInterfaceSpecification)s67@NetworkInterface ImageId:@ImageId InstanceType:@InstanceType KeyName:@KeyName Monitoring:s75@Monitoring Placement:s76@Placement RamDiskId:@RamDiskId DisableApiTermination:b@DisableApiTermination InstanceInitiatedShutdownBehavior:@InstanceInitiatedShutdownBehavior UserData:@UserData TagSpecifications:*(LaunchTemplateTagSpecificationRequest)s77@TagSpecification ElasticGpuSpecifications:*(ElasticGpuSpecification)s78@ElasticGpuSpecification ElasticInferenceAccelerators:*s79@ElasticInferenceAccelerator SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup InstanceMarketOptions:s80@InstanceMarketOptions CreditSpecification:s82@CreditSpecification CpuOptions:s83@CpuOptions CapacityReservationSpecification:s84@CapacityReservationSpecification LicenseSpecifications:*s86@LicenseSpecification HibernationOptions:s87@HibernationOptions MetadataOptions:s88@MetadataOptions EnclaveOptions:s89@EnclaveOptions InstanceRequirements:s90@InstanceRequirements PrivateDnsNameOptions:s103@PrivateDnsNameOptions MaintenanceOptions:s104@MaintenanceOptions DisableApiStop:b@DisableApiStop Operator:s105@Operator NetworkPerformanceOptions:s106@NetworkPerformanceOptions SecondaryInterfaces:*(InstanceSecondaryInterfaceSpecification)s107@SecondaryInterface
Arn:@Arn Name:@Name
DeviceName:@DeviceName VirtualName:@VirtualName Ebs:s66@Ebs NoDevice:@NoDevice
Encrypted:b@Encrypted DeleteOnTermination:b@DeleteOnTermination Iops:i@Iops KmsKeyId:@KmsKeyId SnapshotId:@SnapshotId VolumeSize:i@VolumeSize VolumeType:@VolumeType Throughput:i@Throughput VolumeInitializationRate:i@VolumeInitializationRate EbsCardIndex:i@EbsCardIndex
AssociateCarrierIpAddress:b@AssociateCarrierIpAddress AssociatePublicIpAddress:b@AssociatePublicIpAddress DeleteOnTermination:b@DeleteOnTermination Description:@Description DeviceIndex:i@DeviceIndex Groups:*(SecurityGroupId)@SecurityGroupId InterfaceType:@InterfaceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*(InstanceIpv6Address)s68@Ipv6Addresses NetworkInterfaceId:@NetworkInterfaceId PrivateIpAddress:@PrivateIpAddress PrivateIpAddresses:*s69@PrivateIpAddresses SecondaryPrivateIpAddressCount:i@SecondaryPrivateIpAddressCount SubnetId:@SubnetId NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s70@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s71@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s72@EnaSrdSpecification ConnectionTrackingSpecification:s74@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
Ipv6Address:@Ipv6Address
Primary:b PrivateIpAddress:
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s73@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
Enabled:b@Enabled MetricCategoryIds:*@MetricCategoryId
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Affinity:@Affinity GroupName:@GroupName HostId:@HostId Tenancy:@Tenancy SpreadDomain:@SpreadDomain HostResourceGroupArn:@HostResourceGroupArn PartitionNumber:i@PartitionNumber GroupId:@GroupId
ResourceType:@ResourceType Tags:*s2@Tag
Type!:@Type
Type!:@Type Count:i@Count
MarketType:@MarketType SpotOptions:s81@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s85@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
LicenseConfigurationArn:@LicenseConfigurationArn
Configured:b@Configured
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
Enabled:b@Enabled
VCpuCount!:s91@VCpuCount MemoryMiB!:s92@MemoryMiB CpuManufacturers:*@CpuManufacturer MemoryGiBPerVCpu:s93@MemoryGiBPerVCpu ExcludedInstanceTypes:*@ExcludedInstanceType InstanceGenerations:*@InstanceGeneration SpotMaxPricePercentageOverLowestPrice:i@SpotMaxPricePercentageOverLowestPrice OnDemandMaxPricePercentageOverLowestPrice:i@OnDemandMaxPricePercentageOverLowestPrice BareMetal:@BareMetal BurstablePerformance:@BurstablePerformance RequireHibernateSupport:b@RequireHibernateSupport NetworkInterfaceCount:s94@NetworkInterfaceCount LocalStorage:@LocalStorage LocalStorageTypes:*@LocalStorageType TotalLocalStorageGB:s95@TotalLocalStorageGB BaselineEbsBandwidthMbps:s96@BaselineEbsBandwidthMbps AcceleratorTypes:*@AcceleratorType AcceleratorCount:s97@AcceleratorCount AcceleratorManufacturers:*@AcceleratorManufacturer AcceleratorNames:*@AcceleratorName AcceleratorTotalMemoryMiB:s98@AcceleratorTotalMemoryMiB NetworkBandwidthGbps:s99@NetworkBandwidthGbps AllowedInstanceTypes:*@AllowedInstanceType MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i@MaxSpotPriceAsPercentageOfOptimalOnDemandPrice BaselinePerformanceFactors:s100@BaselinePerformanceFactors RequireEncryptionInTransit:b@RequireEncryptionInTransit
Min!:i@Min Max:i@Max
Min!:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Cpu:s101@Cpu
References:*s102@Reference
InstanceFamily:@InstanceFamily
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
Principal:@Principal
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*(SecondaryInterfacePrivateIpAddressSpecification)s108@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress:@PrivateIpAddress
LaunchTemplate:s110 Warning:s112
LaunchTemplateId: LaunchTemplateName: CreateTime:t CreatedBy: DefaultVersionNumber:i LatestVersionNumber:i Tags:*s2@tagSet Operator:s111
Managed:b Principal: HiddenByDefault:b
Errors:*s113@errorSet
Code: Message:
LaunchTemplateData!:s63@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName SourceVersion:@SourceVersion VersionDescription:@VersionDescription ResolveAlias:b@ResolveAlias
LaunchTemplateVersion:s116 Warning:s112
LaunchTemplateId: LaunchTemplateName: VersionNumber:i VersionDescription: CreateTime:t CreatedBy: DefaultVersion:b LaunchTemplateData:s117 Operator:s111
KernelId: EbsOptimized:b IamInstanceProfile:s118 BlockDeviceMappings:*s119@blockDeviceMappingSet NetworkInterfaces:*s121@networkInterfaceSet ImageId: InstanceType: KeyName: Monitoring:s128 Placement:s129 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior: UserData: TagSpecifications:*s130@tagSpecificationSet ElasticGpuSpecifications:*s131@elasticGpuSpecificationSet ElasticInferenceAccelerators:*s132@elasticInferenceAcceleratorSet SecurityGroupIds:*@securityGroupIdSet SecurityGroups:*@securityGroupSet InstanceMarketOptions:s133 CreditSpecification:s135 CpuOptions:s136 CapacityReservationSpecification:s137 LicenseSpecifications:*s139@licenseSet HibernationOptions:s140 MetadataOptions:s141 EnclaveOptions:s142 InstanceRequirements:s143 PrivateDnsNameOptions:s156 MaintenanceOptions:s157 DisableApiStop:b Operator:s111 NetworkPerformanceOptions:s158 SecondaryInterfaces:*s159@secondaryInterfaceSet
Arn: Name:
DeviceName: VirtualName: Ebs:s120 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType: Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(groupId)@groupSet InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s122@ipv6AddressesSet NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s69@privateIpAddressesSet SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s123@ipv4PrefixSet Ipv4PrefixCount:i Ipv6Prefixes:*s124@ipv6PrefixSet Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s125 ConnectionTrackingSpecification:s127 EnaQueueCount:i
Ipv6Address: IsPrimaryIpv6:b
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s126
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpTimeout:i UdpStreamTimeout:i
Enabled:b MetricCategoryIds:*@metricCategoryIdSet
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy: SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType: Tags:*s2@tagSet
Type:
Type: Count:i
MarketType: SpotOptions:s134
MaxPrice: SpotInstanceType: BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:
CpuCredits:
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s138
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
Enabled:b
VCpuCount:s144 MemoryMiB:s145 CpuManufacturers:*@cpuManufacturerSet MemoryGiBPerVCpu:s146 ExcludedInstanceTypes:*@excludedInstanceTypeSet InstanceGenerations:*@instanceGenerationSet SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal: BurstablePerformance: RequireHibernateSupport:b NetworkInterfaceCount:s147 LocalStorage: LocalStorageTypes:*@localStorageTypeSet TotalLocalStorageGB:s148 BaselineEbsBandwidthMbps:s149 AcceleratorTypes:*@acceleratorTypeSet AcceleratorCount:s150 AcceleratorManufacturers:*@acceleratorManufacturerSet AcceleratorNames:*@acceleratorNameSet AcceleratorTotalMemoryMiB:s151 NetworkBandwidthGbps:s152 AllowedInstanceTypes:*@allowedInstanceTypeSet MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s153 RequireEncryptionInTransit:b
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Cpu:s154
References:*s155@referenceSet
InstanceFamily:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:
BandwidthWeighting:
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s160@privateIpAddressesSet PrivateIpAddressCount:i SecondarySubnetId: InterfaceType: NetworkCardIndex:i
PrivateIpAddress:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s163 ClientToken:
Associations:*s164@associationSet Entries:*s165@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s166 Ipv6CidrBlock: PortRange:s167 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s166@Icmp PortRange:s167
SubnetId!: Ipv4Prefixes:*s70@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s71@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount InterfaceType:@InterfaceType TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s74@ConnectionTrackingSpecification Operator:s105@Operator Description: PrivateIpAddress: Groups:*(SecurityGroupId)@SecurityGroupId PrivateIpAddresses:*s69 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s122 Ipv6AddressCount:i DryRun:b
NetworkInterface:s171 ClientToken:
Association:s172 Attachment:s173 AvailabilityZone: ConnectionTrackingConfiguration:s176 Description: Groups:*s177@groupSet InterfaceType: Ipv6Addresses:*s178@ipv6AddressesSet MacAddress: NetworkInterfaceId: OutpostArn: OwnerId: PrivateDnsName: PublicDnsName: PublicIpDnsNameOptions:s179 PrivateIpAddress: PrivateIpAddresses:*s180@privateIpAddressesSet Ipv4Prefixes:*s7@ipv4PrefixSet Ipv6Prefixes:*s181@ipv6PrefixSet RequesterId: RequesterManaged:b SourceDestCheck:b Status: SubnetId: TagSet:*s2 VpcId: DenyAllIgwTraffic:b Ipv6Native:b Ipv6Address: Operator:s111 AssociatedSubnets:*@associatedSubnetSet AvailabilityZoneId:
AllocationId: AssociationId: IpOwnerId: PublicDnsName: PublicIp: CustomerOwnedIp: CarrierIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i NetworkCardIndex:i InstanceId: InstanceOwnerId: Status: EnaSrdSpecification:s174 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s175
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
GroupId: GroupName:
Ipv6Address: PublicIpv6DnsName: IsPrimaryIpv6:b
DnsHostnameType: PublicIpv4DnsName: PublicIpv6DnsName: PublicDualStackDnsName:
Association:s172 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv6Prefix:
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s184
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s189 ClientToken:
Associations:*s190@associationSet PropagatingVgws:*s191@propagatingVgwSet RouteTableId: Routes:*s192@routeSet Tags:*s2@tagSet VpcId: OwnerId:
Main:b RouteTableAssociationId: RouteTableId: SubnetId: GatewayId: PublicIpv4Pool: AssociationState:s17
GatewayId:
DestinationCidrBlock: DestinationIpv6CidrBlock: DestinationPrefixListId: EgressOnlyInternetGatewayId: GatewayId: InstanceId: InstanceOwnerId: NatGatewayId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: NetworkInterfaceId: Origin: State: VpcPeeringConnectionId: CoreNetworkArn: OdbNetworkArn: IpAddress:
Description!:@GroupDescription GroupName!:@GroupName VpcId:@VpcId TagSpecifications:*s1@TagSpecification DryRun:b
GroupId: Tags:*s2@tagSet SecurityGroupArn:
VolumeId!:@VolumeId Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification Location:@Location DryRun:b
OwnerAlias: OutpostArn: Tags:*s2@tagSet StorageTier: RestoreExpiryTime:t SseType: AvailabilityZone: TransferType: CompletionDurationMinutes:i CompletionTime:t FullSnapshotSizeInBytes:i SnapshotId: VolumeId: State:@status StateMessage:@statusMessage StartTime:t Progress: OwnerId: Description: VolumeSize:i Encrypted:b KmsKeyId: DataEncryptionKeyId:
VpcId!:@VpcId TagSpecifications:*s1@TagSpecification AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId CidrBlock:@CidrBlock Ipv6CidrBlock:@Ipv6CidrBlock OutpostArn:@OutpostArn Ipv6Native:b@Ipv6Native Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength DryRun:b
Subnet:s38
Resources!:*@ResourceId Tags!:*s2@Tag DryRun:b
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s105@Operator DryRun:b
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s111 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s24@attachmentSet Encrypted:b KmsKeyId:
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s203@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s45
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
LaunchTemplate:s110
Versions!:*@LaunchTemplateVersion DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
SuccessfullyDeletedLaunchTemplateVersions:*s212@successfullyDeletedLaunchTemplateVersionSet UnsuccessfullyDeletedLaunchTemplateVersions:*s213@unsuccessfullyDeletedLaunchTemplateVersionSet
LaunchTemplateId: LaunchTemplateName: VersionNumber:i
LaunchTemplateId: LaunchTemplateName: VersionNumber:i ResponseError:s214
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
Return:b DeleteSnapshotResults:*s229@deleteSnapshotResultSet
SnapshotId: ReturnCode:
DryRun:b AttributeNames:*(attributeName)@attributeName
AccountAttributes:*s232@accountAttributeSet
AttributeName: AttributeValues:*s233@attributeValueSet
AttributeValue:
PublicIps:*(PublicIp)@PublicIp DryRun:b Filters:*(Filter)s235@Filter AllocationIds:*(AllocationId)@AllocationId
Name:@Name Values:*@Value
Addresses:*s237@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
ZoneNames:*(ZoneName)@ZoneName ZoneIds:*(ZoneId)@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*(Filter)s235@Filter
AvailabilityZones:*s240@availabilityZoneInfo
OptInStatus: Messages:*s241@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s242@geographySet SubGeography:*s243@subGeographySet State:@zoneState
Message:
Name:
Name:
AssociationIds:*(AssociationId)@AssociationId Filters:*(Filter)s235@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s13@iamInstanceProfileAssociationSet NextToken:
ExecutableUsers:*(ExecutableBy)@ExecutableBy ImageIds:*(ImageId)@ImageId Owners:*(Owner)@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*(Filter)s235@Filter
NextToken: Images:*s248@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s53@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s249 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s250@imageWatermarkSet ScanResults:s251 InstanceTypeSpecification:s252 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s254 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s253@supportedInstanceTypeSet UnsupportedInstanceTypes:*s253@unsupportedInstanceTypeSet
InstanceType:
ProductCodeId:@productCode ProductCodeType:@type
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s257@blockDeviceMapping DisableApiTermination:s259 EnaSupport:s259 EnclaveOptions:s260 EbsOptimized:s259 InstanceId: InstanceInitiatedShutdownBehavior:s261 InstanceType:s261 KernelId:s261@kernel ProductCodes:*s254 RamdiskId:s261@ramdisk RootDeviceName:s261 SourceDestCheck:s259 SriovNetSupport:s261 UserData:s261 DisableApiStop:s259 Groups:*s177@groupSet
DeviceName: Ebs:s258
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s111 EbsCardIndex:i
Value:b
Enabled:b
Value:
DryRun:b@DryRun Filters:*(Filter)s235@Filter InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s264@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*(InstanceId)@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s235@Filter IncludeAllInstances:b
InstanceStatuses:*s267@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s111 Events:*s268@eventsSet InstanceId: InstanceState:s269 InstanceStatus:s270 SystemStatus:s270 AttachedEbsStatus:s272 ApplicationStatus:s274 PerformanceStatus:s275
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s271 Status:
ImpairedSince:t Name: Status:
Details:*s273 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun LocationType:@LocationType Filters:*(Filter)s235@Filter MaxResults:i@MaxResults NextToken:@NextToken
InstanceTypeOfferings:*s278@instanceTypeOfferingSet NextToken:
InstanceType: LocationType: Location:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*(Filter)s235@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s281@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s282 VCpuInfo:s283 MemoryInfo:s284 InstanceStorageSupported:b InstanceStorageInfo:s285 EbsInfo:s287 NetworkInfo:s290 GpuInfo:s294 FpgaInfo:s297 PlacementGroupInfo:s300 InferenceAcceleratorInfo:s301 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s304 MediaAcceleratorInfo:s305 NeuronInfo:s308 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s286 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s288 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s289@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s291 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s292 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s293 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s295 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s296
SizeInMiB:i
Fpgas:*s298 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s299
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s302 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s303
SizeInMiB:i
SupportedVersions:*
Accelerators:*s306 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s307
SizeInMiB:i
NeuronDevices:*s309 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s310 MemoryInfo:s311
Count:i Version:i
SizeInMiB:i
InstanceIds:*(InstanceId)@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s235@Filter NextToken: MaxResults:i
NextToken: Reservations:*s314@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s177@groupSet Instances:*s315@instancesSet
Architecture: BlockDeviceMappings:*s257@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s14 InstanceLifecycle: ElasticGpuAssociations:*s316@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s317@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s318@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s177@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s249 Tags:*s2@tagSet VirtualizationType: CpuOptions:s327 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s328 HibernationOptions:s329 Licenses:*s330@licenseSet MetadataOptions:s331 EnclaveOptions:s260 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s332 Ipv6Address: TpmSupport: MaintenanceOptions:s333 CurrentInstanceBootMode: NetworkPerformanceOptions:s334 Operator:s111 SecondaryInterfaces:*s335@secondaryInterfaceSet InstanceId: ImageId: State:s269@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s254 InstanceType: LaunchTime:t Placement:s338 KernelId: RamdiskId: Platform: Monitoring:s339 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s319 Attachment:s320 Description: Groups:*s177@groupSet Ipv6Addresses:*s122@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s323@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s324@ipv4PrefixSet Ipv6Prefixes:*s325@ipv6PrefixSet ConnectionTrackingConfiguration:s326 Operator:s111
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s321 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s322
EnaSrdUdpEnabled:b
Association:s319 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s138
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s336 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s337@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*(Filter)s235@Filter
InternetGateways:*s58@internetGatewaySet NextToken:
KeyNames:*(KeyName)@KeyName KeyPairIds:*(KeyPairId)@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*(Filter)s235@Filter
KeyPairs:*s344@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Versions:*@LaunchTemplateVersion MinVersion:@MinVersion MaxVersion:@MaxVersion NextToken:@NextToken MaxResults:i@MaxResults Filters:*(Filter)s235@Filter ResolveAlias:b@ResolveAlias IncludeManagedResources:b@IncludeManagedResources
LaunchTemplateVersions:*s116@launchTemplateVersionSet NextToken:
DryRun:b@DryRun LaunchTemplateIds:*@LaunchTemplateId LaunchTemplateNames:*@LaunchTemplateName Filters:*(Filter)s235@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
LaunchTemplates:*s110 NextToken:
DryRun:b@DryRun Filters:*(Filter)s235@Filter MaxResults:i@MaxResults NextToken:@NextToken PrefixListIds:*@PrefixListId
NextToken: PrefixLists:*s351@prefixListSet
PrefixListId: AddressFamily: State: StateMessage: PrefixListArn: PrefixListName: MaxEntries:i Version:i Tags:*s2@tagSet OwnerId: IpamPrefixListResolverTargetId: IpamPrefixListResolverSyncEnabled:b
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*(Filter)s235@Filter
NetworkAcls:*s163@networkAclSet NextToken:
NetworkInterfaceId!: DryRun:b Attribute:
Attachment:s173 Description:s261 Groups:*s177@groupSet NetworkInterfaceId: SourceDestCheck:s259 AssociatePublicIpAddress:b
NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources DryRun:b NetworkInterfaceIds:*@NetworkInterfaceId Filters:*(Filter)s235@filter
NetworkInterfaces:*s171@networkInterfaceSet NextToken:
RegionNames:*(RegionName)@RegionName AllRegions:b@AllRegions DryRun:b Filters:*(Filter)s235@Filter
Regions:*s360@regionInfo
OptInStatus: Geography:*s361@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*(ReplaceRootVolumeTaskId)@ReplaceRootVolumeTaskId Filters:*(Filter)s235@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s184@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*(Filter)s235@Filter
RouteTables:*s189@routeTableSet NextToken:
Filters:*(Filter)s235@Filter SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b@DryRun NextToken:@NextToken MaxResults:i@MaxResults
SecurityGroupRules:*s32@securityGroupRuleSet NextToken:
GroupIds:*(groupId)@GroupId GroupNames:*(GroupName)@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*(Filter)s235@Filter
NextToken: SecurityGroups:*s370@securityGroupInfo
GroupId: IpPermissionsEgress:*s26 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s26
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*(Owner)@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*(SnapshotId)@SnapshotId DryRun:b Filters:*(Filter)s235@Filter
NextToken: Snapshots:*s196@snapshotSet
Filters:*(Filter)s235@Filter SubnetIds:*(SubnetId)@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s38@subnetSet
DryRun:b Filters:*(Filter)s235@Filter MaxResults:i NextToken:
NextToken: Tags:*s377@tagSet
Key: ResourceId: ResourceType: Value:
Attribute!:@Attribute VolumeId!:@VolumeId DryRun:b
AutoEnableIO:s259 ProductCodes:*s254 VolumeId:
MaxResults:i@MaxResults NextToken:@NextToken VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s235@Filter
NextToken: VolumeStatuses:*s382@volumeStatusSet
Actions:*s383@actionsSet AvailabilityZone: OutpostArn: Events:*s384@eventsSet VolumeId: VolumeStatus:s385 AttachmentStatuses:*s387 InitializationStatusDetails:s388 AvailabilityZoneId: Operator:s111
Code: Description: EventId: EventType:
Description: EventId: EventType: NotAfter:t NotBefore:t InstanceId:
Details:*s386 Status:
Name: Status:
IoPerformance: InstanceId:
InitializationType: Progress:i EstimatedTimeToCompleteInSeconds:i
VolumeIds:*(VolumeId)@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*(Filter)s235@Filter NextToken: MaxResults:i
NextToken: Volumes:*s201@volumeSet
DryRun:b@DryRun VolumeIds:*(VolumeId)@VolumeId Filters:*(Filter)s235@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s393@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s111
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s259 EnableDnsSupport:s259 EnableNetworkAddressUsageMetrics:s259 VpcId:
Filters:*(Filter)s235@Filter VpcIds:*(VpcId)@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Vpcs:*s45@vpcSet
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
InstanceFamilyCreditSpecification:s411
InstanceFamily: CpuCredits:
DryRun:b@DryRun
EbsEncryptionByDefault:b SseType:
InstanceId!:@InstanceId DryRun:b@DryRun
LaunchTemplateData:s117
InstanceId!:@InstanceId DryRun:b
InstanceId: Timestamp:t PasswordData:
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
InstanceId!: SourceDestCheck:s259@SourceDestCheck EnclaveOptions:s421@EnclaveOptions DisableApiStop:s259@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s422@blockDeviceMapping DisableApiTermination:s259 InstanceType:s261 Kernel:s261 Ramdisk:s261 UserData:s424 InstanceInitiatedShutdownBehavior:s261 Groups:*(groupId)@GroupId EbsOptimized:s259 SriovNetSupport:s261 EnaSupport:s259
Enabled:b@Enabled
DeviceName: Ebs:s423 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s426@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s428@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s429@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s430
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s268
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s331
DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName DefaultVersion:@SetDefaultVersion
LaunchTemplate:s110
NetworkInterfaceId!: EnaSrdSpecification:s20@EnaSrdSpecification EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s74@ConnectionTrackingSpecification AssociatePublicIpAddress:b@AssociatePublicIpAddress AssociatedSubnetIds:*(AssociatedSubnetId)@AssociatedSubnetId DryRun:b Description:s261 SourceDestCheck:s259 Groups:*(SecurityGroupId)@SecurityGroupId Attachment:s440
DefaultEnaQueueCount:b@DefaultEnaQueueCount EnaQueueCount:i@EnaQueueCount AttachmentId: DeleteOnTermination:b
GroupId!:@GroupId SecurityGroupRules!:*s442@SecurityGroupRule DryRun:b@DryRun
SecurityGroupRuleId!:@SecurityGroupRuleId SecurityGroupRule:s443@SecurityGroupRule
IpProtocol:@IpProtocol FromPort:i@FromPort ToPort:i@ToPort CidrIpv4:@CidrIpv4 CidrIpv6:@CidrIpv6 PrefixListId:@PrefixListId ReferencedGroupId:@ReferencedGroupId Description:@Description
Return:b
SubnetId!: AssignIpv6AddressOnCreation:s259@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s259@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s259@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s259@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s259@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s259@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s259@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s393
VpcId!: EnableDnsHostnames:s259@EnableDnsHostnames EnableDnsSupport:s259@EnableDnsSupport EnableNetworkAddressUsageMetrics:s259@EnableNetworkAddressUsageMetrics
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s451@instancesSet
InstanceId: Monitoring:s339
InstanceIds!:*(InstanceId)@InstanceId DryRun:b
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s11@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s13
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s166@Icmp PortRange:s167
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s17
NetworkInterfaceId!: DryRun:b SourceDestCheck:
GroupId!: SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s26
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s465@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s465@revokedSecurityGroupRuleSet
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*(BlockDeviceMapping)s53@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s122@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s469@Monitoring Placement:s338@Placement RamdiskId:@RamdiskId SecurityGroupIds:*(SecurityGroupId)@SecurityGroupId SecurityGroups:*(SecurityGroup)@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s78@ElasticGpuSpecification ElasticInferenceAccelerators:*s470@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s471@LaunchTemplate InstanceMarketOptions:s472@InstanceMarketOptions CreditSpecification:s82@CreditSpecification CpuOptions:s474@CpuOptions CapacityReservationSpecification:s475@CapacityReservationSpecification HibernationOptions:s476@HibernationOptions LicenseSpecifications:*s477@LicenseSpecification MetadataOptions:s478@MetadataOptions EnclaveOptions:s421@EnclaveOptions PrivateDnsNameOptions:s479@PrivateDnsNameOptions MaintenanceOptions:s480@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s481@NetworkPerformanceOptions Operator:s105@Operator SecondaryInterfaces:*s482@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s484@networkInterface IamInstanceProfile:s11 EbsOptimized:b
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s473@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s85@CapacityReservationTarget
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s483@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*(SecurityGroupId)@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s122@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s69@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s70@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s71@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s72@EnaSrdSpecification ConnectionTrackingSpecification:s74@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
InstanceIds!:*(InstanceId)@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s487@instancesSet
InstanceId: CurrentState:s269 PreviousState:s269
InstanceIds!:*(InstanceId)@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s487@instancesSet
InstanceIds!:*(InstanceId)@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s487@instancesSet
NetworkInterfaceId!: Ipv4Prefixes:*@Ipv4Prefix PrivateIpAddresses:*(PrivateIpAddress)@privateIpAddress
InstanceIds!:*(InstanceId)@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s451@instancesSet
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s496@SecurityGroupRuleDescription
SecurityGroupRuleId:@SecurityGroupRuleId Description:@Description
Return:b
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s496@SecurityGroupRuleDescription
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

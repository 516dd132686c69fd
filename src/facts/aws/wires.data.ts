// Written by `node e2e/support/models.mjs`; not edited by hand. What the playground’s actions take and answer, as AWS’s clients send and read it.
// Source: AWS's API models as published in @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
// An action a line: the numbers of the structures that it takes and answers and, where it is told in pages, the members that say
// which page comes, which comes next and how much, and the lists. A structure a line: members with `!` where they are needed and
// their type after `:`. `*` is a list, `%` a map by text, nothing is text, i a whole number, d a decimal, b a flag, t a time, x bytes,
// s a structure by its number. `@` is EC2's name in XML where it is not the member's with a small letter, `^` its name in a query
// where it is not the one in XML with a capital. An error a line where its status is not 400 or its shape is not its code: code, shape, status.
export const wires = {
  ec2: {
    actions: `
AllocateAddress 0 3
AssociateAddress 4 5
AssociateIamInstanceProfile 6 8
AssociateRouteTable 11 12
AttachInternetGateway 14 
AttachVolume 15 16
AuthorizeSecurityGroupEgress 17 23
AuthorizeSecurityGroupIngress 26 27
CreateDefaultSubnet 28 29
CreateDefaultVpc 35 36
CreateImage 44 47
CreateInternetGateway 48 49
CreateKeyPair 52 53
CreateLaunchTemplate 54 101
CreateLaunchTemplateVersion 106 107
CreateNetworkAcl 153 154
CreateNetworkAclEntry 160 
CreateReplaceRootVolumeTask 161 162
CreateRoute 164 165
CreateRouteTable 166 167
CreateSecurityGroup 172 173
CreateSnapshot 174 175
CreateSubnet 176 177
CreateTags 178 
CreateVolume 179 180
CreateVpc 181 183
DeleteInternetGateway 184 
DeleteKeyPair 185 186
DeleteLaunchTemplate 187 188
DeleteLaunchTemplateVersions 189 190
DeleteNetworkAcl 194 
DeleteNetworkAclEntry 195 
DeleteRoute 196 
DeleteRouteTable 197 
DeleteSecurityGroup 198 199
DeleteSnapshot 200 
DeleteSubnet 201 
DeleteTags 202 
DeleteVolume 203 
DeleteVpc 204 
DeregisterImage 205 206
DescribeAddresses 208 210
DescribeAvailabilityZones 212 213
DescribeIamInstanceProfileAssociations 218 219 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImages 220 221 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 229 230
DescribeInstanceCreditSpecifications 237 238 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 240 241 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypes 251 252 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 284 285 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 312 313 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 314 315
DescribeLaunchTemplateVersions 317 318 NextToken NextToken MaxResults LaunchTemplateVersions
DescribeLaunchTemplates 319 320 NextToken NextToken MaxResults LaunchTemplates
DescribeManagedPrefixLists 321 322 NextToken NextToken MaxResults PrefixLists
DescribeNetworkAcls 324 325 NextToken NextToken MaxResults NetworkAcls
DescribeNetworkInterfaces 326 327 NextToken NextToken MaxResults NetworkInterfaces
DescribeRegions 339 340
DescribeReplaceRootVolumeTasks 343 344 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 345 346 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroupRules 347 348 NextToken NextToken MaxResults SecurityGroupRules
DescribeSecurityGroups 349 350 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshots 352 353 NextToken NextToken MaxResults Snapshots
DescribeSubnets 354 355 NextToken NextToken MaxResults Subnets
DescribeTags 356 357 NextToken NextToken MaxResults Tags
DescribeVolumes 359 360 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 361 362 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 364 365
DescribeVpcs 366 367 NextToken NextToken MaxResults Vpcs
DetachInternetGateway 368 
DetachVolume 369 16
DisassociateAddress 370 
DisassociateIamInstanceProfile 371 372
DisassociateRouteTable 373 
GetConsoleOutput 374 375
GetConsoleScreenshot 376 377
GetLaunchTemplateData 378 379
ImportKeyPair 380 381
ModifyInstanceAttribute 382 
ModifyInstanceCreditSpecification 387 389
ModifyInstanceEventStartTime 393 394
ModifyInstanceMaintenanceOptions 395 396
ModifyInstanceMetadataOptions 397 398
ModifyLaunchTemplate 399 400
ModifySecurityGroupRules 401 404
ModifySubnetAttribute 405 
ModifyVolume 406 407
ModifyVpcAttribute 408 
MonitorInstances 409 410
RebootInstances 412 
ReleaseAddress 413 
ReplaceIamInstanceProfileAssociation 414 415
ReplaceNetworkAclAssociation 416 417
ReplaceNetworkAclEntry 418 
ReplaceRoute 419 
ReplaceRouteTableAssociation 420 421
RevokeSecurityGroupEgress 422 423
RevokeSecurityGroupIngress 425 426
RunInstances 427 286
StartInstances 444 445
StopInstances 447 448
TerminateInstances 449 450
UnmonitorInstances 451 452
UpdateSecurityGroupRuleDescriptionsEgress 453 455
UpdateSecurityGroupRuleDescriptionsIngress 456 457
`,
    structures: `
Domain:@Domain Address:@Address PublicIpv4Pool:@PublicIpv4Pool NetworkBorderGroup:@NetworkBorderGroup CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool TagSpecifications:*s1@TagSpecification IpamPoolId:@IpamPoolId DryRun:b
ResourceType: Tags:*s2@Tag
Key: Value:
AllocationId: PublicIpv4Pool: NetworkBorderGroup: Domain: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: PublicIp:
AllocationId:@AllocationId InstanceId:@InstanceId PublicIp:@PublicIp DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
AssociationId:
IamInstanceProfile!:s7@IamInstanceProfile InstanceId!:@InstanceId
Arn: Name:
IamInstanceProfileAssociation:s9
AssociationId: InstanceId: IamInstanceProfile:s10 State: Timestamp:t
Arn: Id:
RouteTableId!: GatewayId:@GatewayId PublicIpv4Pool:@PublicIpv4Pool DryRun:b SubnetId:
AssociationId: AssociationState:s13
State: StatusMessage:
InternetGatewayId!: VpcId!: DryRun:b
Device!:@Device InstanceId!:@InstanceId VolumeId!:@VolumeId EbsCardIndex:i@EbsCardIndex DryRun:b
DeleteOnTermination:b AssociatedResource: InstanceOwningService: EbsCardIndex:i VolumeId: InstanceId: Device: State:@status AttachTime:t
GroupId!: TagSpecifications:*s1@TagSpecification DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s18
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s19@groups IpRanges:*s20 Ipv6Ranges:*s21 PrefixListIds:*s22
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
Return:b SecurityGroupRules:*s24@securityGroupRuleSet
SecurityGroupRuleId: GroupId: GroupOwnerId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupInfo:s25 Description: Tags:*s2@tagSet SecurityGroupRuleArn:
GroupId: PeeringStatus: UserId: VpcId: VpcPeeringConnectionId:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort TagSpecifications:*s1@TagSpecification DryRun:b
Return:b SecurityGroupRules:*s24@securityGroupRuleSet
AvailabilityZone:@AvailabilityZone DryRun:b@DryRun Ipv6Native:b@Ipv6Native AvailabilityZoneId:@AvailabilityZoneId
Subnet:s30
AvailabilityZoneId: EnableLniAtDeviceIndex:i MapCustomerOwnedIpOnLaunch:b CustomerOwnedIpv4Pool: OwnerId: AssignIpv6AddressOnCreation:b Ipv6CidrBlockAssociationSet:*s31 Tags:*s2@tagSet SubnetArn: OutpostArn: EnableDns64:b Ipv6Native:b PrivateDnsNameOptionsOnLaunch:s33 BlockPublicAccessStates:s34 Type: SubnetId: State: VpcId: CidrBlock: AvailableIpAddressCount:i AvailabilityZone: DefaultForAz:b MapPublicIpOnLaunch:b
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s32 Ipv6AddressAttribute: IpSource:
State: StatusMessage:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
InternetGatewayBlockMode:
DryRun:b@DryRun
Vpc:s37
OwnerId: InstanceTenancy: Ipv6CidrBlockAssociationSet:*s38 CidrBlockAssociationSet:*s40 IsDefault:b EncryptionControl:s41 Tags:*s2@tagSet BlockPublicAccessStates:s34 VpcId: State: CidrBlock: DhcpOptionsId:
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s39 NetworkBorderGroup: Ipv6Pool: Ipv6AddressAttribute: IpSource:
State: StatusMessage:
AssociationId: CidrBlock: CidrBlockState:s39
VpcId: VpcEncryptionControlId: Mode: State: StateMessage: ResourceExclusions:s42 Tags:*s2@tagSet
InternetGateway:s43 EgressOnlyInternetGateway:s43 NatGateway:s43 VirtualPrivateGateway:s43 VpcPeering:s43 Lambda:s43 VpcLattice:s43 ElasticFileSystem:s43 GlobalAccelerator:s43 ApiGatewayV2:s43
State: StateMessage:
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*s45@blockDeviceMapping
Ebs:s46 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s50
Attachments:*s51@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
LaunchTemplateName!:@LaunchTemplateName LaunchTemplateData!:s55@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken VersionDescription:@VersionDescription Operator:s97@Operator TagSpecifications:*s1@TagSpecification
KernelId:@KernelId EbsOptimized:b@EbsOptimized IamInstanceProfile:s56@IamInstanceProfile BlockDeviceMappings:*s57@BlockDeviceMapping NetworkInterfaces:*s59@NetworkInterface ImageId:@ImageId InstanceType:@InstanceType KeyName:@KeyName Monitoring:s67@Monitoring Placement:s68@Placement RamDiskId:@RamDiskId DisableApiTermination:b@DisableApiTermination InstanceInitiatedShutdownBehavior:@InstanceInitiatedShutdownBehavior UserData:@UserData TagSpecifications:*s69@TagSpecification ElasticGpuSpecifications:*s70@ElasticGpuSpecification ElasticInferenceAccelerators:*s71@ElasticInferenceAccelerator SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup InstanceMarketOptions:s72@InstanceMarketOptions CreditSpecification:s74@CreditSpecification CpuOptions:s75@CpuOptions CapacityReservationSpecification:s76@CapacityReservationSpecification LicenseSpecifications:*s78@LicenseSpecification HibernationOptions:s79@HibernationOptions MetadataOptions:s80@MetadataOptions EnclaveOptions:s81@EnclaveOptions InstanceRequirements:s82@InstanceRequirements PrivateDnsNameOptions:s95@PrivateDnsNameOptions MaintenanceOptions:s96@MaintenanceOptions DisableApiStop:b@DisableApiStop Operator:s97@Operator NetworkPerformanceOptions:s98@NetworkPerformanceOptions SecondaryInterfaces:*s99@SecondaryInterface
Arn:@Arn Name:@Name
DeviceName:@DeviceName VirtualName:@VirtualName Ebs:s58@Ebs NoDevice:@NoDevice
Encrypted:b@Encrypted DeleteOnTermination:b@DeleteOnTermination Iops:i@Iops KmsKeyId:@KmsKeyId SnapshotId:@SnapshotId VolumeSize:i@VolumeSize VolumeType:@VolumeType Throughput:i@Throughput VolumeInitializationRate:i@VolumeInitializationRate EbsCardIndex:i@EbsCardIndex
AssociateCarrierIpAddress:b@AssociateCarrierIpAddress AssociatePublicIpAddress:b@AssociatePublicIpAddress DeleteOnTermination:b@DeleteOnTermination Description:@Description DeviceIndex:i@DeviceIndex Groups:*@SecurityGroupId InterfaceType:@InterfaceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s60@Ipv6Addresses NetworkInterfaceId:@NetworkInterfaceId PrivateIpAddress:@PrivateIpAddress PrivateIpAddresses:*s61@PrivateIpAddresses SecondaryPrivateIpAddressCount:i@SecondaryPrivateIpAddressCount SubnetId:@SubnetId NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s62@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s63@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s64@EnaSrdSpecification ConnectionTrackingSpecification:s66@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
Ipv6Address:@Ipv6Address
Primary:b PrivateIpAddress:
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s65@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
Enabled:b@Enabled MetricCategoryIds:*@MetricCategoryId
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Affinity:@Affinity GroupName:@GroupName HostId:@HostId Tenancy:@Tenancy SpreadDomain:@SpreadDomain HostResourceGroupArn:@HostResourceGroupArn PartitionNumber:i@PartitionNumber GroupId:@GroupId
ResourceType:@ResourceType Tags:*s2@Tag
Type!:@Type
Type!:@Type Count:i@Count
MarketType:@MarketType SpotOptions:s73@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s77@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
LicenseConfigurationArn:@LicenseConfigurationArn
Configured:b@Configured
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
Enabled:b@Enabled
VCpuCount!:s83@VCpuCount MemoryMiB!:s84@MemoryMiB CpuManufacturers:*@CpuManufacturer MemoryGiBPerVCpu:s85@MemoryGiBPerVCpu ExcludedInstanceTypes:*@ExcludedInstanceType InstanceGenerations:*@InstanceGeneration SpotMaxPricePercentageOverLowestPrice:i@SpotMaxPricePercentageOverLowestPrice OnDemandMaxPricePercentageOverLowestPrice:i@OnDemandMaxPricePercentageOverLowestPrice BareMetal:@BareMetal BurstablePerformance:@BurstablePerformance RequireHibernateSupport:b@RequireHibernateSupport NetworkInterfaceCount:s86@NetworkInterfaceCount LocalStorage:@LocalStorage LocalStorageTypes:*@LocalStorageType TotalLocalStorageGB:s87@TotalLocalStorageGB BaselineEbsBandwidthMbps:s88@BaselineEbsBandwidthMbps AcceleratorTypes:*@AcceleratorType AcceleratorCount:s89@AcceleratorCount AcceleratorManufacturers:*@AcceleratorManufacturer AcceleratorNames:*@AcceleratorName AcceleratorTotalMemoryMiB:s90@AcceleratorTotalMemoryMiB NetworkBandwidthGbps:s91@NetworkBandwidthGbps AllowedInstanceTypes:*@AllowedInstanceType MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i@MaxSpotPriceAsPercentageOfOptimalOnDemandPrice BaselinePerformanceFactors:s92@BaselinePerformanceFactors RequireEncryptionInTransit:b@RequireEncryptionInTransit
Min!:i@Min Max:i@Max
Min!:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Cpu:s93@Cpu
References:*s94@Reference
InstanceFamily:@InstanceFamily
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
Principal:@Principal
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s100@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress:@PrivateIpAddress
LaunchTemplate:s102 Warning:s104
LaunchTemplateId: LaunchTemplateName: CreateTime:t CreatedBy: DefaultVersionNumber:i LatestVersionNumber:i Tags:*s2@tagSet Operator:s103
Managed:b Principal: HiddenByDefault:b
Errors:*s105@errorSet
Code: Message:
LaunchTemplateData!:s55@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName SourceVersion:@SourceVersion VersionDescription:@VersionDescription ResolveAlias:b@ResolveAlias
LaunchTemplateVersion:s108 Warning:s104
LaunchTemplateId: LaunchTemplateName: VersionNumber:i VersionDescription: CreateTime:t CreatedBy: DefaultVersion:b LaunchTemplateData:s109 Operator:s103
KernelId: EbsOptimized:b IamInstanceProfile:s110 BlockDeviceMappings:*s111@blockDeviceMappingSet NetworkInterfaces:*s113@networkInterfaceSet ImageId: InstanceType: KeyName: Monitoring:s120 Placement:s121 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior: UserData: TagSpecifications:*s122@tagSpecificationSet ElasticGpuSpecifications:*s123@elasticGpuSpecificationSet ElasticInferenceAccelerators:*s124@elasticInferenceAcceleratorSet SecurityGroupIds:*@securityGroupIdSet SecurityGroups:*@securityGroupSet InstanceMarketOptions:s125 CreditSpecification:s127 CpuOptions:s128 CapacityReservationSpecification:s129 LicenseSpecifications:*s131@licenseSet HibernationOptions:s132 MetadataOptions:s133 EnclaveOptions:s134 InstanceRequirements:s135 PrivateDnsNameOptions:s148 MaintenanceOptions:s149 DisableApiStop:b Operator:s103 NetworkPerformanceOptions:s150 SecondaryInterfaces:*s151@secondaryInterfaceSet
Arn: Name:
DeviceName: VirtualName: Ebs:s112 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType: Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*@groupSet InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s114@ipv6AddressesSet NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s61@privateIpAddressesSet SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s115@ipv4PrefixSet Ipv4PrefixCount:i Ipv6Prefixes:*s116@ipv6PrefixSet Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s117 ConnectionTrackingSpecification:s119 EnaQueueCount:i
Ipv6Address: IsPrimaryIpv6:b
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s118
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpTimeout:i UdpStreamTimeout:i
Enabled:b MetricCategoryIds:*@metricCategoryIdSet
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy: SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType: Tags:*s2@tagSet
Type:
Type: Count:i
MarketType: SpotOptions:s126
MaxPrice: SpotInstanceType: BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:
CpuCredits:
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s130
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
Enabled:b
VCpuCount:s136 MemoryMiB:s137 CpuManufacturers:*@cpuManufacturerSet MemoryGiBPerVCpu:s138 ExcludedInstanceTypes:*@excludedInstanceTypeSet InstanceGenerations:*@instanceGenerationSet SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal: BurstablePerformance: RequireHibernateSupport:b NetworkInterfaceCount:s139 LocalStorage: LocalStorageTypes:*@localStorageTypeSet TotalLocalStorageGB:s140 BaselineEbsBandwidthMbps:s141 AcceleratorTypes:*@acceleratorTypeSet AcceleratorCount:s142 AcceleratorManufacturers:*@acceleratorManufacturerSet AcceleratorNames:*@acceleratorNameSet AcceleratorTotalMemoryMiB:s143 NetworkBandwidthGbps:s144 AllowedInstanceTypes:*@allowedInstanceTypeSet MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s145 RequireEncryptionInTransit:b
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Cpu:s146
References:*s147@referenceSet
InstanceFamily:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:
BandwidthWeighting:
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s152@privateIpAddressesSet PrivateIpAddressCount:i SecondarySubnetId: InterfaceType: NetworkCardIndex:i
PrivateIpAddress:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s155 ClientToken:
Associations:*s156@associationSet Entries:*s157@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s158 Ipv6CidrBlock: PortRange:s159 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s158@Icmp PortRange:s159
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s163
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s168 ClientToken:
Associations:*s169@associationSet PropagatingVgws:*s170@propagatingVgwSet RouteTableId: Routes:*s171@routeSet Tags:*s2@tagSet VpcId: OwnerId:
Main:b RouteTableAssociationId: RouteTableId: SubnetId: GatewayId: PublicIpv4Pool: AssociationState:s13
GatewayId:
DestinationCidrBlock: DestinationIpv6CidrBlock: DestinationPrefixListId: EgressOnlyInternetGatewayId: GatewayId: InstanceId: InstanceOwnerId: NatGatewayId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: NetworkInterfaceId: Origin: State: VpcPeeringConnectionId: CoreNetworkArn: OdbNetworkArn: IpAddress:
Description!:@GroupDescription GroupName!:@GroupName VpcId:@VpcId TagSpecifications:*s1@TagSpecification DryRun:b
GroupId: Tags:*s2@tagSet SecurityGroupArn:
VolumeId!:@VolumeId Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification Location:@Location DryRun:b
OwnerAlias: OutpostArn: Tags:*s2@tagSet StorageTier: RestoreExpiryTime:t SseType: AvailabilityZone: TransferType: CompletionDurationMinutes:i CompletionTime:t FullSnapshotSizeInBytes:i SnapshotId: VolumeId: State:@status StateMessage:@statusMessage StartTime:t Progress: OwnerId: Description: VolumeSize:i Encrypted:b KmsKeyId: DataEncryptionKeyId:
VpcId!:@VpcId TagSpecifications:*s1@TagSpecification AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId CidrBlock:@CidrBlock Ipv6CidrBlock:@Ipv6CidrBlock OutpostArn:@OutpostArn Ipv6Native:b@Ipv6Native Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength DryRun:b
Subnet:s30
Resources!:*@ResourceId Tags!:*s2@Tag DryRun:b
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s97@Operator DryRun:b
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s103 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s16@attachmentSet Encrypted:b KmsKeyId:
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s182@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s37
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
LaunchTemplate:s102
Versions!:*@LaunchTemplateVersion DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
SuccessfullyDeletedLaunchTemplateVersions:*s191@successfullyDeletedLaunchTemplateVersionSet UnsuccessfullyDeletedLaunchTemplateVersions:*s192@unsuccessfullyDeletedLaunchTemplateVersionSet
LaunchTemplateId: LaunchTemplateName: VersionNumber:i
LaunchTemplateId: LaunchTemplateName: VersionNumber:i ResponseError:s193
Code: Message:
NetworkAclId!: DryRun:b
NetworkAclId!: RuleNumber!:i Egress!:b DryRun:b
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
Return:b DeleteSnapshotResults:*s207@deleteSnapshotResultSet
SnapshotId: ReturnCode:
PublicIps:*@PublicIp DryRun:b Filters:*s209@Filter AllocationIds:*@AllocationId
Name:@Name Values:*@Value
Addresses:*s211@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
ZoneNames:*@ZoneName ZoneIds:*@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*s209@Filter
AvailabilityZones:*s214@availabilityZoneInfo
OptInStatus: Messages:*s215@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s216@geographySet SubGeography:*s217@subGeographySet State:@zoneState
Message:
Name:
Name:
AssociationIds:*@AssociationId Filters:*s209@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s9@iamInstanceProfileAssociationSet NextToken:
ExecutableUsers:*@ExecutableBy ImageIds:*@ImageId Owners:*@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*s209@Filter
NextToken: Images:*s222@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s45@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s223 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s224@imageWatermarkSet ScanResults:s225 InstanceTypeSpecification:s226 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s228 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s227@supportedInstanceTypeSet UnsupportedInstanceTypes:*s227@unsupportedInstanceTypeSet
InstanceType:
ProductCodeId:@productCode ProductCodeType:@type
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s231@blockDeviceMapping DisableApiTermination:s233 EnaSupport:s233 EnclaveOptions:s234 EbsOptimized:s233 InstanceId: InstanceInitiatedShutdownBehavior:s235 InstanceType:s235 KernelId:s235@kernel ProductCodes:*s228 RamdiskId:s235@ramdisk RootDeviceName:s235 SourceDestCheck:s233 SriovNetSupport:s235 UserData:s235 DisableApiStop:s233 Groups:*s236@groupSet
DeviceName: Ebs:s232
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s103 EbsCardIndex:i
Value:b
Enabled:b
Value:
GroupId: GroupName:
DryRun:b@DryRun Filters:*s209@Filter InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s239@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s209@Filter IncludeAllInstances:b
InstanceStatuses:*s242@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s103 Events:*s243@eventsSet InstanceId: InstanceState:s244 InstanceStatus:s245 SystemStatus:s245 AttachedEbsStatus:s247 ApplicationStatus:s249 PerformanceStatus:s250
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s246 Status:
ImpairedSince:t Name: Status:
Details:*s248 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*s209@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s253@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s254 VCpuInfo:s255 MemoryInfo:s256 InstanceStorageSupported:b InstanceStorageInfo:s257 EbsInfo:s259 NetworkInfo:s262 GpuInfo:s266 FpgaInfo:s269 PlacementGroupInfo:s272 InferenceAcceleratorInfo:s273 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s276 MediaAcceleratorInfo:s277 NeuronInfo:s280 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s258 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s260 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s261@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s263 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s264 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s265 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s267 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s268
SizeInMiB:i
Fpgas:*s270 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s271
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s274 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s275
SizeInMiB:i
SupportedVersions:*
Accelerators:*s278 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s279
SizeInMiB:i
NeuronDevices:*s281 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s282 MemoryInfo:s283
Count:i Version:i
SizeInMiB:i
InstanceIds:*@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s209@Filter NextToken: MaxResults:i
NextToken: Reservations:*s286@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s236@groupSet Instances:*s287@instancesSet
Architecture: BlockDeviceMappings:*s231@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s10 InstanceLifecycle: ElasticGpuAssociations:*s288@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s289@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s290@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s236@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s223 Tags:*s2@tagSet VirtualizationType: CpuOptions:s299 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s300 HibernationOptions:s301 Licenses:*s302@licenseSet MetadataOptions:s303 EnclaveOptions:s234 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s304 Ipv6Address: TpmSupport: MaintenanceOptions:s305 CurrentInstanceBootMode: NetworkPerformanceOptions:s306 Operator:s103 SecondaryInterfaces:*s307@secondaryInterfaceSet InstanceId: ImageId: State:s244@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s228 InstanceType: LaunchTime:t Placement:s310 KernelId: RamdiskId: Platform: Monitoring:s311 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s291 Attachment:s292 Description: Groups:*s236@groupSet Ipv6Addresses:*s114@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s295@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s296@ipv4PrefixSet Ipv6Prefixes:*s297@ipv6PrefixSet ConnectionTrackingConfiguration:s298 Operator:s103
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s293 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s294
EnaSrdUdpEnabled:b
Association:s291 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s130
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s308 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s309@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*s209@Filter
InternetGateways:*s50@internetGatewaySet NextToken:
KeyNames:*@KeyName KeyPairIds:*@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*s209@Filter
KeyPairs:*s316@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Versions:*@LaunchTemplateVersion MinVersion:@MinVersion MaxVersion:@MaxVersion NextToken:@NextToken MaxResults:i@MaxResults Filters:*s209@Filter ResolveAlias:b@ResolveAlias IncludeManagedResources:b@IncludeManagedResources
LaunchTemplateVersions:*s108@launchTemplateVersionSet NextToken:
DryRun:b@DryRun LaunchTemplateIds:*@LaunchTemplateId LaunchTemplateNames:*@LaunchTemplateName Filters:*s209@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
LaunchTemplates:*s102 NextToken:
DryRun:b@DryRun Filters:*s209@Filter MaxResults:i@MaxResults NextToken:@NextToken PrefixListIds:*@PrefixListId
NextToken: PrefixLists:*s323@prefixListSet
PrefixListId: AddressFamily: State: StateMessage: PrefixListArn: PrefixListName: MaxEntries:i Version:i Tags:*s2@tagSet OwnerId: IpamPrefixListResolverTargetId: IpamPrefixListResolverSyncEnabled:b
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*s209@Filter
NetworkAcls:*s155@networkAclSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources DryRun:b NetworkInterfaceIds:*@NetworkInterfaceId Filters:*s209@filter
NetworkInterfaces:*s328@networkInterfaceSet NextToken:
Association:s329 Attachment:s330 AvailabilityZone: ConnectionTrackingConfiguration:s333 Description: Groups:*s236@groupSet InterfaceType: Ipv6Addresses:*s334@ipv6AddressesSet MacAddress: NetworkInterfaceId: OutpostArn: OwnerId: PrivateDnsName: PublicDnsName: PublicIpDnsNameOptions:s335 PrivateIpAddress: PrivateIpAddresses:*s336@privateIpAddressesSet Ipv4Prefixes:*s337@ipv4PrefixSet Ipv6Prefixes:*s338@ipv6PrefixSet RequesterId: RequesterManaged:b SourceDestCheck:b Status: SubnetId: TagSet:*s2 VpcId: DenyAllIgwTraffic:b Ipv6Native:b Ipv6Address: Operator:s103 AssociatedSubnets:*@associatedSubnetSet AvailabilityZoneId:
AllocationId: AssociationId: IpOwnerId: PublicDnsName: PublicIp: CustomerOwnedIp: CarrierIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i NetworkCardIndex:i InstanceId: InstanceOwnerId: Status: EnaSrdSpecification:s331 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s332
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Ipv6Address: PublicIpv6DnsName: IsPrimaryIpv6:b
DnsHostnameType: PublicIpv4DnsName: PublicIpv6DnsName: PublicDualStackDnsName:
Association:s329 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
RegionNames:*@RegionName AllRegions:b@AllRegions DryRun:b Filters:*s209@Filter
Regions:*s341@regionInfo
OptInStatus: Geography:*s342@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*@ReplaceRootVolumeTaskId Filters:*s209@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s163@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*s209@Filter
RouteTables:*s168@routeTableSet NextToken:
Filters:*s209@Filter SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b@DryRun NextToken:@NextToken MaxResults:i@MaxResults
SecurityGroupRules:*s24@securityGroupRuleSet NextToken:
GroupIds:*@GroupId GroupNames:*@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*s209@Filter
NextToken: SecurityGroups:*s351@securityGroupInfo
GroupId: IpPermissionsEgress:*s18 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s18
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*@SnapshotId DryRun:b Filters:*s209@Filter
NextToken: Snapshots:*s175@snapshotSet
Filters:*s209@Filter SubnetIds:*@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s30@subnetSet
DryRun:b Filters:*s209@Filter MaxResults:i NextToken:
NextToken: Tags:*s358@tagSet
Key: ResourceId: ResourceType: Value:
VolumeIds:*@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s209@Filter NextToken: MaxResults:i
NextToken: Volumes:*s180@volumeSet
DryRun:b@DryRun VolumeIds:*@VolumeId Filters:*s209@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s363@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s103
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s233 EnableDnsSupport:s233 EnableNetworkAddressUsageMetrics:s233 VpcId:
Filters:*s209@Filter VpcIds:*@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Vpcs:*s37@vpcSet
InternetGatewayId!: VpcId!: DryRun:b
VolumeId!:@VolumeId Device:@Device Force:b@Force InstanceId:@InstanceId DryRun:b
AssociationId:@AssociationId PublicIp:@PublicIp DryRun:b
AssociationId!:@AssociationId
IamInstanceProfileAssociation:s9
AssociationId!: DryRun:b
InstanceId!:@InstanceId Latest:b@Latest DryRun:b
InstanceId: Timestamp:t Output:
InstanceId!:@InstanceId DryRun:b@DryRun WakeUp:b@WakeUp
ImageData: InstanceId:
InstanceId!:@InstanceId DryRun:b@DryRun
LaunchTemplateData:s109
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
InstanceId!: SourceDestCheck:s233@SourceDestCheck EnclaveOptions:s383@EnclaveOptions DisableApiStop:s233@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s384@blockDeviceMapping DisableApiTermination:s233 InstanceType:s235 Kernel:s235 Ramdisk:s235 UserData:s386 InstanceInitiatedShutdownBehavior:s235 Groups:*@GroupId EbsOptimized:s233 SriovNetSupport:s235 EnaSupport:s233
Enabled:b@Enabled
DeviceName: Ebs:s385 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s388@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s390@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s391@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s392
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s243
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s303
DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName DefaultVersion:@SetDefaultVersion
LaunchTemplate:s102
GroupId!:@GroupId SecurityGroupRules!:*s402@SecurityGroupRule DryRun:b@DryRun
SecurityGroupRuleId!:@SecurityGroupRuleId SecurityGroupRule:s403@SecurityGroupRule
IpProtocol:@IpProtocol FromPort:i@FromPort ToPort:i@ToPort CidrIpv4:@CidrIpv4 CidrIpv6:@CidrIpv6 PrefixListId:@PrefixListId ReferencedGroupId:@ReferencedGroupId Description:@Description
Return:b
SubnetId!: AssignIpv6AddressOnCreation:s233@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s233@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s233@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s233@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s233@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s233@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s233@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s363
VpcId!: EnableDnsHostnames:s233@EnableDnsHostnames EnableDnsSupport:s233@EnableDnsSupport EnableNetworkAddressUsageMetrics:s233@EnableNetworkAddressUsageMetrics
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s411@instancesSet
InstanceId: Monitoring:s311
InstanceIds!:*@InstanceId DryRun:b
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s7@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s9
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s158@Icmp PortRange:s159
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s13
GroupId!: SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s18
Return:b UnknownIpPermissions:*s18@unknownIpPermissionSet RevokedSecurityGroupRules:*s424@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s18@unknownIpPermissionSet RevokedSecurityGroupRules:*s424@revokedSecurityGroupRuleSet
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*s45@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s114@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s428@Monitoring Placement:s310@Placement RamdiskId:@RamdiskId SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s70@ElasticGpuSpecification ElasticInferenceAccelerators:*s429@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s430@LaunchTemplate InstanceMarketOptions:s431@InstanceMarketOptions CreditSpecification:s74@CreditSpecification CpuOptions:s433@CpuOptions CapacityReservationSpecification:s434@CapacityReservationSpecification HibernationOptions:s435@HibernationOptions LicenseSpecifications:*s436@LicenseSpecification MetadataOptions:s437@MetadataOptions EnclaveOptions:s383@EnclaveOptions PrivateDnsNameOptions:s438@PrivateDnsNameOptions MaintenanceOptions:s439@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s440@NetworkPerformanceOptions Operator:s97@Operator SecondaryInterfaces:*s441@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s443@networkInterface IamInstanceProfile:s7 EbsOptimized:b
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s432@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s77@CapacityReservationTarget
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s442@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s114@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s61@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s62@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s63@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s64@EnaSrdSpecification ConnectionTrackingSpecification:s66@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
InstanceIds!:*@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s446@instancesSet
InstanceId: CurrentState:s244 PreviousState:s244
InstanceIds!:*@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s446@instancesSet
InstanceIds!:*@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s446@instancesSet
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s411@instancesSet
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions SecurityGroupRuleDescriptions:*s454@SecurityGroupRuleDescription
SecurityGroupRuleId:@SecurityGroupRuleId Description:@Description
Return:b
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions SecurityGroupRuleDescriptions:*s454@SecurityGroupRuleDescription
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

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
CancelSpotInstanceRequests 28 29
CreateDefaultSubnet 31 32
CreateDefaultVpc 38 39
CreateImage 47 50
CreateInternetGateway 51 52
CreateKeyPair 55 56
CreateLaunchTemplate 57 104
CreateLaunchTemplateVersion 109 110
CreateNetworkAcl 156 157
CreateNetworkAclEntry 163 
CreateReplaceRootVolumeTask 164 165
CreateRoute 167 168
CreateRouteTable 169 170
CreateSecurityGroup 175 176
CreateSnapshot 177 178
CreateSubnet 179 180
CreateTags 181 
CreateVolume 182 183
CreateVpc 184 186
DeleteInternetGateway 187 
DeleteKeyPair 188 189
DeleteLaunchTemplate 190 191
DeleteLaunchTemplateVersions 192 193
DeleteNetworkAcl 197 
DeleteNetworkAclEntry 198 
DeleteRoute 199 
DeleteRouteTable 200 
DeleteSecurityGroup 201 202
DeleteSnapshot 203 
DeleteSubnet 204 
DeleteTags 205 
DeleteVolume 206 
DeleteVpc 207 
DeregisterImage 208 209
DescribeAddresses 211 213
DescribeAvailabilityZones 215 216
DescribeIamInstanceProfileAssociations 221 222 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImages 223 224 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 232 233
DescribeInstanceCreditSpecifications 240 241 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 243 244 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypes 254 255 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 287 288 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 315 316 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 317 318
DescribeLaunchTemplateVersions 320 321 NextToken NextToken MaxResults LaunchTemplateVersions
DescribeLaunchTemplates 322 323 NextToken NextToken MaxResults LaunchTemplates
DescribeManagedPrefixLists 324 325 NextToken NextToken MaxResults PrefixLists
DescribeNetworkAcls 327 328 NextToken NextToken MaxResults NetworkAcls
DescribeNetworkInterfaces 329 330 NextToken NextToken MaxResults NetworkInterfaces
DescribeRegions 342 343
DescribeReplaceRootVolumeTasks 346 347 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 348 349 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroupRules 350 351 NextToken NextToken MaxResults SecurityGroupRules
DescribeSecurityGroups 352 353 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshots 355 356 NextToken NextToken MaxResults Snapshots
DescribeSpotInstanceRequests 357 358 NextToken NextToken MaxResults SpotInstanceRequests
DescribeSpotPriceHistory 366 367 NextToken NextToken MaxResults SpotPriceHistory
DescribeSubnets 369 370 NextToken NextToken MaxResults Subnets
DescribeTags 371 372 NextToken NextToken MaxResults Tags
DescribeVolumes 374 375 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 376 377 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 379 380
DescribeVpcs 381 382 NextToken NextToken MaxResults Vpcs
DetachInternetGateway 383 
DetachVolume 384 16
DisassociateAddress 385 
DisassociateIamInstanceProfile 386 387
DisassociateRouteTable 388 
GetConsoleOutput 389 390
GetConsoleScreenshot 391 392
GetLaunchTemplateData 393 394
ImportKeyPair 395 396
ModifyInstanceAttribute 397 
ModifyInstanceCreditSpecification 402 404
ModifyInstanceEventStartTime 408 409
ModifyInstanceMaintenanceOptions 410 411
ModifyInstanceMetadataOptions 412 413
ModifyLaunchTemplate 414 415
ModifySecurityGroupRules 416 419
ModifySubnetAttribute 420 
ModifyVolume 421 422
ModifyVpcAttribute 423 
MonitorInstances 424 425
RebootInstances 427 
ReleaseAddress 428 
ReplaceIamInstanceProfileAssociation 429 430
ReplaceNetworkAclAssociation 431 432
ReplaceNetworkAclEntry 433 
ReplaceRoute 434 
ReplaceRouteTableAssociation 435 436
RequestSpotInstances 437 439
RevokeSecurityGroupEgress 440 441
RevokeSecurityGroupIngress 443 444
RunInstances 445 289
StartInstances 460 461
StopInstances 463 464
TerminateInstances 465 466
UnmonitorInstances 467 468
UpdateSecurityGroupRuleDescriptionsEgress 469 471
UpdateSecurityGroupRuleDescriptionsIngress 472 473
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
SpotInstanceRequestIds!:*@SpotInstanceRequestId DryRun:b
CancelledSpotInstanceRequests:*s30@spotInstanceRequestSet
SpotInstanceRequestId: State:
AvailabilityZone:@AvailabilityZone DryRun:b@DryRun Ipv6Native:b@Ipv6Native AvailabilityZoneId:@AvailabilityZoneId
Subnet:s33
AvailabilityZoneId: EnableLniAtDeviceIndex:i MapCustomerOwnedIpOnLaunch:b CustomerOwnedIpv4Pool: OwnerId: AssignIpv6AddressOnCreation:b Ipv6CidrBlockAssociationSet:*s34 Tags:*s2@tagSet SubnetArn: OutpostArn: EnableDns64:b Ipv6Native:b PrivateDnsNameOptionsOnLaunch:s36 BlockPublicAccessStates:s37 Type: SubnetId: State: VpcId: CidrBlock: AvailableIpAddressCount:i AvailabilityZone: DefaultForAz:b MapPublicIpOnLaunch:b
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s35 Ipv6AddressAttribute: IpSource:
State: StatusMessage:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
InternetGatewayBlockMode:
DryRun:b@DryRun
Vpc:s40
OwnerId: InstanceTenancy: Ipv6CidrBlockAssociationSet:*s41 CidrBlockAssociationSet:*s43 IsDefault:b EncryptionControl:s44 Tags:*s2@tagSet BlockPublicAccessStates:s37 VpcId: State: CidrBlock: DhcpOptionsId:
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s42 NetworkBorderGroup: Ipv6Pool: Ipv6AddressAttribute: IpSource:
State: StatusMessage:
AssociationId: CidrBlock: CidrBlockState:s42
VpcId: VpcEncryptionControlId: Mode: State: StateMessage: ResourceExclusions:s45 Tags:*s2@tagSet
InternetGateway:s46 EgressOnlyInternetGateway:s46 NatGateway:s46 VirtualPrivateGateway:s46 VpcPeering:s46 Lambda:s46 VpcLattice:s46 ElasticFileSystem:s46 GlobalAccelerator:s46 ApiGatewayV2:s46
State: StateMessage:
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*s48@blockDeviceMapping
Ebs:s49 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s53
Attachments:*s54@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
LaunchTemplateName!:@LaunchTemplateName LaunchTemplateData!:s58@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken VersionDescription:@VersionDescription Operator:s100@Operator TagSpecifications:*s1@TagSpecification
KernelId:@KernelId EbsOptimized:b@EbsOptimized IamInstanceProfile:s59@IamInstanceProfile BlockDeviceMappings:*s60@BlockDeviceMapping NetworkInterfaces:*s62@NetworkInterface ImageId:@ImageId InstanceType:@InstanceType KeyName:@KeyName Monitoring:s70@Monitoring Placement:s71@Placement RamDiskId:@RamDiskId DisableApiTermination:b@DisableApiTermination InstanceInitiatedShutdownBehavior:@InstanceInitiatedShutdownBehavior UserData:@UserData TagSpecifications:*s72@TagSpecification ElasticGpuSpecifications:*s73@ElasticGpuSpecification ElasticInferenceAccelerators:*s74@ElasticInferenceAccelerator SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup InstanceMarketOptions:s75@InstanceMarketOptions CreditSpecification:s77@CreditSpecification CpuOptions:s78@CpuOptions CapacityReservationSpecification:s79@CapacityReservationSpecification LicenseSpecifications:*s81@LicenseSpecification HibernationOptions:s82@HibernationOptions MetadataOptions:s83@MetadataOptions EnclaveOptions:s84@EnclaveOptions InstanceRequirements:s85@InstanceRequirements PrivateDnsNameOptions:s98@PrivateDnsNameOptions MaintenanceOptions:s99@MaintenanceOptions DisableApiStop:b@DisableApiStop Operator:s100@Operator NetworkPerformanceOptions:s101@NetworkPerformanceOptions SecondaryInterfaces:*s102@SecondaryInterface
Arn:@Arn Name:@Name
DeviceName:@DeviceName VirtualName:@VirtualName Ebs:s61@Ebs NoDevice:@NoDevice
Encrypted:b@Encrypted DeleteOnTermination:b@DeleteOnTermination Iops:i@Iops KmsKeyId:@KmsKeyId SnapshotId:@SnapshotId VolumeSize:i@VolumeSize VolumeType:@VolumeType Throughput:i@Throughput VolumeInitializationRate:i@VolumeInitializationRate EbsCardIndex:i@EbsCardIndex
AssociateCarrierIpAddress:b@AssociateCarrierIpAddress AssociatePublicIpAddress:b@AssociatePublicIpAddress DeleteOnTermination:b@DeleteOnTermination Description:@Description DeviceIndex:i@DeviceIndex Groups:*@SecurityGroupId InterfaceType:@InterfaceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s63@Ipv6Addresses NetworkInterfaceId:@NetworkInterfaceId PrivateIpAddress:@PrivateIpAddress PrivateIpAddresses:*s64@PrivateIpAddresses SecondaryPrivateIpAddressCount:i@SecondaryPrivateIpAddressCount SubnetId:@SubnetId NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s65@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s66@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s67@EnaSrdSpecification ConnectionTrackingSpecification:s69@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
Ipv6Address:@Ipv6Address
Primary:b PrivateIpAddress:
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s68@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
Enabled:b@Enabled MetricCategoryIds:*@MetricCategoryId
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Affinity:@Affinity GroupName:@GroupName HostId:@HostId Tenancy:@Tenancy SpreadDomain:@SpreadDomain HostResourceGroupArn:@HostResourceGroupArn PartitionNumber:i@PartitionNumber GroupId:@GroupId
ResourceType:@ResourceType Tags:*s2@Tag
Type!:@Type
Type!:@Type Count:i@Count
MarketType:@MarketType SpotOptions:s76@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s80@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
LicenseConfigurationArn:@LicenseConfigurationArn
Configured:b@Configured
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
Enabled:b@Enabled
VCpuCount!:s86@VCpuCount MemoryMiB!:s87@MemoryMiB CpuManufacturers:*@CpuManufacturer MemoryGiBPerVCpu:s88@MemoryGiBPerVCpu ExcludedInstanceTypes:*@ExcludedInstanceType InstanceGenerations:*@InstanceGeneration SpotMaxPricePercentageOverLowestPrice:i@SpotMaxPricePercentageOverLowestPrice OnDemandMaxPricePercentageOverLowestPrice:i@OnDemandMaxPricePercentageOverLowestPrice BareMetal:@BareMetal BurstablePerformance:@BurstablePerformance RequireHibernateSupport:b@RequireHibernateSupport NetworkInterfaceCount:s89@NetworkInterfaceCount LocalStorage:@LocalStorage LocalStorageTypes:*@LocalStorageType TotalLocalStorageGB:s90@TotalLocalStorageGB BaselineEbsBandwidthMbps:s91@BaselineEbsBandwidthMbps AcceleratorTypes:*@AcceleratorType AcceleratorCount:s92@AcceleratorCount AcceleratorManufacturers:*@AcceleratorManufacturer AcceleratorNames:*@AcceleratorName AcceleratorTotalMemoryMiB:s93@AcceleratorTotalMemoryMiB NetworkBandwidthGbps:s94@NetworkBandwidthGbps AllowedInstanceTypes:*@AllowedInstanceType MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i@MaxSpotPriceAsPercentageOfOptimalOnDemandPrice BaselinePerformanceFactors:s95@BaselinePerformanceFactors RequireEncryptionInTransit:b@RequireEncryptionInTransit
Min!:i@Min Max:i@Max
Min!:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Min:i@Min Max:i@Max
Cpu:s96@Cpu
References:*s97@Reference
InstanceFamily:@InstanceFamily
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
Principal:@Principal
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s103@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress:@PrivateIpAddress
LaunchTemplate:s105 Warning:s107
LaunchTemplateId: LaunchTemplateName: CreateTime:t CreatedBy: DefaultVersionNumber:i LatestVersionNumber:i Tags:*s2@tagSet Operator:s106
Managed:b Principal: HiddenByDefault:b
Errors:*s108@errorSet
Code: Message:
LaunchTemplateData!:s58@LaunchTemplateData DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName SourceVersion:@SourceVersion VersionDescription:@VersionDescription ResolveAlias:b@ResolveAlias
LaunchTemplateVersion:s111 Warning:s107
LaunchTemplateId: LaunchTemplateName: VersionNumber:i VersionDescription: CreateTime:t CreatedBy: DefaultVersion:b LaunchTemplateData:s112 Operator:s106
KernelId: EbsOptimized:b IamInstanceProfile:s113 BlockDeviceMappings:*s114@blockDeviceMappingSet NetworkInterfaces:*s116@networkInterfaceSet ImageId: InstanceType: KeyName: Monitoring:s123 Placement:s124 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior: UserData: TagSpecifications:*s125@tagSpecificationSet ElasticGpuSpecifications:*s126@elasticGpuSpecificationSet ElasticInferenceAccelerators:*s127@elasticInferenceAcceleratorSet SecurityGroupIds:*@securityGroupIdSet SecurityGroups:*@securityGroupSet InstanceMarketOptions:s128 CreditSpecification:s130 CpuOptions:s131 CapacityReservationSpecification:s132 LicenseSpecifications:*s134@licenseSet HibernationOptions:s135 MetadataOptions:s136 EnclaveOptions:s137 InstanceRequirements:s138 PrivateDnsNameOptions:s151 MaintenanceOptions:s152 DisableApiStop:b Operator:s106 NetworkPerformanceOptions:s153 SecondaryInterfaces:*s154@secondaryInterfaceSet
Arn: Name:
DeviceName: VirtualName: Ebs:s115 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType: Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*@groupSet InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s117@ipv6AddressesSet NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s64@privateIpAddressesSet SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s118@ipv4PrefixSet Ipv4PrefixCount:i Ipv6Prefixes:*s119@ipv6PrefixSet Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s120 ConnectionTrackingSpecification:s122 EnaQueueCount:i
Ipv6Address: IsPrimaryIpv6:b
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s121
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpTimeout:i UdpStreamTimeout:i
Enabled:b MetricCategoryIds:*@metricCategoryIdSet
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy: SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType: Tags:*s2@tagSet
Type:
Type: Count:i
MarketType: SpotOptions:s129
MaxPrice: SpotInstanceType: BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:
CpuCredits:
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s133
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
Enabled:b
VCpuCount:s139 MemoryMiB:s140 CpuManufacturers:*@cpuManufacturerSet MemoryGiBPerVCpu:s141 ExcludedInstanceTypes:*@excludedInstanceTypeSet InstanceGenerations:*@instanceGenerationSet SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal: BurstablePerformance: RequireHibernateSupport:b NetworkInterfaceCount:s142 LocalStorage: LocalStorageTypes:*@localStorageTypeSet TotalLocalStorageGB:s143 BaselineEbsBandwidthMbps:s144 AcceleratorTypes:*@acceleratorTypeSet AcceleratorCount:s145 AcceleratorManufacturers:*@acceleratorManufacturerSet AcceleratorNames:*@acceleratorNameSet AcceleratorTotalMemoryMiB:s146 NetworkBandwidthGbps:s147 AllowedInstanceTypes:*@allowedInstanceTypeSet MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s148 RequireEncryptionInTransit:b
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:i Max:i
Cpu:s149
References:*s150@referenceSet
InstanceFamily:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:
BandwidthWeighting:
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s155@privateIpAddressesSet PrivateIpAddressCount:i SecondarySubnetId: InterfaceType: NetworkCardIndex:i
PrivateIpAddress:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s158 ClientToken:
Associations:*s159@associationSet Entries:*s160@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s161 Ipv6CidrBlock: PortRange:s162 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s161@Icmp PortRange:s162
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s166
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s171 ClientToken:
Associations:*s172@associationSet PropagatingVgws:*s173@propagatingVgwSet RouteTableId: Routes:*s174@routeSet Tags:*s2@tagSet VpcId: OwnerId:
Main:b RouteTableAssociationId: RouteTableId: SubnetId: GatewayId: PublicIpv4Pool: AssociationState:s13
GatewayId:
DestinationCidrBlock: DestinationIpv6CidrBlock: DestinationPrefixListId: EgressOnlyInternetGatewayId: GatewayId: InstanceId: InstanceOwnerId: NatGatewayId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: NetworkInterfaceId: Origin: State: VpcPeeringConnectionId: CoreNetworkArn: OdbNetworkArn: IpAddress:
Description!:@GroupDescription GroupName!:@GroupName VpcId:@VpcId TagSpecifications:*s1@TagSpecification DryRun:b
GroupId: Tags:*s2@tagSet SecurityGroupArn:
VolumeId!:@VolumeId Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification Location:@Location DryRun:b
OwnerAlias: OutpostArn: Tags:*s2@tagSet StorageTier: RestoreExpiryTime:t SseType: AvailabilityZone: TransferType: CompletionDurationMinutes:i CompletionTime:t FullSnapshotSizeInBytes:i SnapshotId: VolumeId: State:@status StateMessage:@statusMessage StartTime:t Progress: OwnerId: Description: VolumeSize:i Encrypted:b KmsKeyId: DataEncryptionKeyId:
VpcId!:@VpcId TagSpecifications:*s1@TagSpecification AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId CidrBlock:@CidrBlock Ipv6CidrBlock:@Ipv6CidrBlock OutpostArn:@OutpostArn Ipv6Native:b@Ipv6Native Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength DryRun:b
Subnet:s33
Resources!:*@ResourceId Tags!:*s2@Tag DryRun:b
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s100@Operator DryRun:b
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s106 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s16@attachmentSet Encrypted:b KmsKeyId:
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s185@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s40
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
LaunchTemplate:s105
Versions!:*@LaunchTemplateVersion DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName
SuccessfullyDeletedLaunchTemplateVersions:*s194@successfullyDeletedLaunchTemplateVersionSet UnsuccessfullyDeletedLaunchTemplateVersions:*s195@unsuccessfullyDeletedLaunchTemplateVersionSet
LaunchTemplateId: LaunchTemplateName: VersionNumber:i
LaunchTemplateId: LaunchTemplateName: VersionNumber:i ResponseError:s196
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
Return:b DeleteSnapshotResults:*s210@deleteSnapshotResultSet
SnapshotId: ReturnCode:
PublicIps:*@PublicIp DryRun:b Filters:*s212@Filter AllocationIds:*@AllocationId
Name:@Name Values:*@Value
Addresses:*s214@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
ZoneNames:*@ZoneName ZoneIds:*@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*s212@Filter
AvailabilityZones:*s217@availabilityZoneInfo
OptInStatus: Messages:*s218@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s219@geographySet SubGeography:*s220@subGeographySet State:@zoneState
Message:
Name:
Name:
AssociationIds:*@AssociationId Filters:*s212@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s9@iamInstanceProfileAssociationSet NextToken:
ExecutableUsers:*@ExecutableBy ImageIds:*@ImageId Owners:*@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*s212@Filter
NextToken: Images:*s225@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s48@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s226 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s227@imageWatermarkSet ScanResults:s228 InstanceTypeSpecification:s229 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s231 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s230@supportedInstanceTypeSet UnsupportedInstanceTypes:*s230@unsupportedInstanceTypeSet
InstanceType:
ProductCodeId:@productCode ProductCodeType:@type
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s234@blockDeviceMapping DisableApiTermination:s236 EnaSupport:s236 EnclaveOptions:s237 EbsOptimized:s236 InstanceId: InstanceInitiatedShutdownBehavior:s238 InstanceType:s238 KernelId:s238@kernel ProductCodes:*s231 RamdiskId:s238@ramdisk RootDeviceName:s238 SourceDestCheck:s236 SriovNetSupport:s238 UserData:s238 DisableApiStop:s236 Groups:*s239@groupSet
DeviceName: Ebs:s235
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s106 EbsCardIndex:i
Value:b
Enabled:b
Value:
GroupId: GroupName:
DryRun:b@DryRun Filters:*s212@Filter InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s242@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s212@Filter IncludeAllInstances:b
InstanceStatuses:*s245@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s106 Events:*s246@eventsSet InstanceId: InstanceState:s247 InstanceStatus:s248 SystemStatus:s248 AttachedEbsStatus:s250 ApplicationStatus:s252 PerformanceStatus:s253
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s249 Status:
ImpairedSince:t Name: Status:
Details:*s251 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*s212@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s256@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s257 VCpuInfo:s258 MemoryInfo:s259 InstanceStorageSupported:b InstanceStorageInfo:s260 EbsInfo:s262 NetworkInfo:s265 GpuInfo:s269 FpgaInfo:s272 PlacementGroupInfo:s275 InferenceAcceleratorInfo:s276 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s279 MediaAcceleratorInfo:s280 NeuronInfo:s283 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s261 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s263 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s264@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s266 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s267 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s268 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s270 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s271
SizeInMiB:i
Fpgas:*s273 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s274
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s277 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s278
SizeInMiB:i
SupportedVersions:*
Accelerators:*s281 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s282
SizeInMiB:i
NeuronDevices:*s284 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s285 MemoryInfo:s286
Count:i Version:i
SizeInMiB:i
InstanceIds:*@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s212@Filter NextToken: MaxResults:i
NextToken: Reservations:*s289@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s239@groupSet Instances:*s290@instancesSet
Architecture: BlockDeviceMappings:*s234@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s10 InstanceLifecycle: ElasticGpuAssociations:*s291@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s292@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s293@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s239@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s226 Tags:*s2@tagSet VirtualizationType: CpuOptions:s302 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s303 HibernationOptions:s304 Licenses:*s305@licenseSet MetadataOptions:s306 EnclaveOptions:s237 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s307 Ipv6Address: TpmSupport: MaintenanceOptions:s308 CurrentInstanceBootMode: NetworkPerformanceOptions:s309 Operator:s106 SecondaryInterfaces:*s310@secondaryInterfaceSet InstanceId: ImageId: State:s247@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s231 InstanceType: LaunchTime:t Placement:s313 KernelId: RamdiskId: Platform: Monitoring:s314 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s294 Attachment:s295 Description: Groups:*s239@groupSet Ipv6Addresses:*s117@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s298@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s299@ipv4PrefixSet Ipv6Prefixes:*s300@ipv6PrefixSet ConnectionTrackingConfiguration:s301 Operator:s106
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s296 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s297
EnaSrdUdpEnabled:b
Association:s294 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s133
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s311 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s312@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*s212@Filter
InternetGateways:*s53@internetGatewaySet NextToken:
KeyNames:*@KeyName KeyPairIds:*@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*s212@Filter
KeyPairs:*s319@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
DryRun:b@DryRun LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Versions:*@LaunchTemplateVersion MinVersion:@MinVersion MaxVersion:@MaxVersion NextToken:@NextToken MaxResults:i@MaxResults Filters:*s212@Filter ResolveAlias:b@ResolveAlias IncludeManagedResources:b@IncludeManagedResources
LaunchTemplateVersions:*s111@launchTemplateVersionSet NextToken:
DryRun:b@DryRun LaunchTemplateIds:*@LaunchTemplateId LaunchTemplateNames:*@LaunchTemplateName Filters:*s212@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
LaunchTemplates:*s105 NextToken:
DryRun:b@DryRun Filters:*s212@Filter MaxResults:i@MaxResults NextToken:@NextToken PrefixListIds:*@PrefixListId
NextToken: PrefixLists:*s326@prefixListSet
PrefixListId: AddressFamily: State: StateMessage: PrefixListArn: PrefixListName: MaxEntries:i Version:i Tags:*s2@tagSet OwnerId: IpamPrefixListResolverTargetId: IpamPrefixListResolverSyncEnabled:b
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*s212@Filter
NetworkAcls:*s158@networkAclSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources DryRun:b NetworkInterfaceIds:*@NetworkInterfaceId Filters:*s212@filter
NetworkInterfaces:*s331@networkInterfaceSet NextToken:
Association:s332 Attachment:s333 AvailabilityZone: ConnectionTrackingConfiguration:s336 Description: Groups:*s239@groupSet InterfaceType: Ipv6Addresses:*s337@ipv6AddressesSet MacAddress: NetworkInterfaceId: OutpostArn: OwnerId: PrivateDnsName: PublicDnsName: PublicIpDnsNameOptions:s338 PrivateIpAddress: PrivateIpAddresses:*s339@privateIpAddressesSet Ipv4Prefixes:*s340@ipv4PrefixSet Ipv6Prefixes:*s341@ipv6PrefixSet RequesterId: RequesterManaged:b SourceDestCheck:b Status: SubnetId: TagSet:*s2 VpcId: DenyAllIgwTraffic:b Ipv6Native:b Ipv6Address: Operator:s106 AssociatedSubnets:*@associatedSubnetSet AvailabilityZoneId:
AllocationId: AssociationId: IpOwnerId: PublicDnsName: PublicIp: CustomerOwnedIp: CarrierIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i NetworkCardIndex:i InstanceId: InstanceOwnerId: Status: EnaSrdSpecification:s334 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s335
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Ipv6Address: PublicIpv6DnsName: IsPrimaryIpv6:b
DnsHostnameType: PublicIpv4DnsName: PublicIpv6DnsName: PublicDualStackDnsName:
Association:s332 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
RegionNames:*@RegionName AllRegions:b@AllRegions DryRun:b Filters:*s212@Filter
Regions:*s344@regionInfo
OptInStatus: Geography:*s345@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*@ReplaceRootVolumeTaskId Filters:*s212@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s166@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*s212@Filter
RouteTables:*s171@routeTableSet NextToken:
Filters:*s212@Filter SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b@DryRun NextToken:@NextToken MaxResults:i@MaxResults
SecurityGroupRules:*s24@securityGroupRuleSet NextToken:
GroupIds:*@GroupId GroupNames:*@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*s212@Filter
NextToken: SecurityGroups:*s354@securityGroupInfo
GroupId: IpPermissionsEgress:*s18 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s18
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*@SnapshotId DryRun:b Filters:*s212@Filter
NextToken: Snapshots:*s178@snapshotSet
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b SpotInstanceRequestIds:*@SpotInstanceRequestId Filters:*s212@Filter
SpotInstanceRequests:*s359@spotInstanceRequestSet NextToken:
ActualBlockHourlyPrice: AvailabilityZoneGroup: BlockDurationMinutes:i CreateTime:t Fault:s360 InstanceId: LaunchGroup: LaunchSpecification:s361 LaunchedAvailabilityZone: LaunchedAvailabilityZoneId: ProductDescription: SpotInstanceRequestId: SpotPrice: State: Status:s365 Tags:*s2@tagSet Type: ValidFrom:t ValidUntil:t InstanceInterruptionBehavior:
Code: Message:
UserData: AddressingType: BlockDeviceMappings:*s48@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s7 ImageId: InstanceType: KernelId: KeyName: NetworkInterfaces:*s362@networkInterfaceSet Placement:s363 RamdiskId: SubnetId: SecurityGroups:*s239@groupSet Monitoring:s364
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s117@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s64@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s65@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s66@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s67@EnaSrdSpecification ConnectionTrackingSpecification:s69@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
AvailabilityZone: GroupName: Tenancy: AvailabilityZoneId:
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Code: Message: UpdateTime:t
AvailabilityZoneId:@AvailabilityZoneId DryRun:b StartTime:t EndTime:t InstanceTypes:*@InstanceType ProductDescriptions:*@ProductDescription Filters:*s212@Filter AvailabilityZone: MaxResults:i NextToken:
NextToken: SpotPriceHistory:*s368@spotPriceHistorySet
AvailabilityZone: AvailabilityZoneId: InstanceType: ProductDescription: SpotPrice: Timestamp:t
Filters:*s212@Filter SubnetIds:*@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s33@subnetSet
DryRun:b Filters:*s212@Filter MaxResults:i NextToken:
NextToken: Tags:*s373@tagSet
Key: ResourceId: ResourceType: Value:
VolumeIds:*@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s212@Filter NextToken: MaxResults:i
NextToken: Volumes:*s183@volumeSet
DryRun:b@DryRun VolumeIds:*@VolumeId Filters:*s212@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s378@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s106
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s236 EnableDnsSupport:s236 EnableNetworkAddressUsageMetrics:s236 VpcId:
Filters:*s212@Filter VpcIds:*@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Vpcs:*s40@vpcSet
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
LaunchTemplateData:s112
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
InstanceId!: SourceDestCheck:s236@SourceDestCheck EnclaveOptions:s398@EnclaveOptions DisableApiStop:s236@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s399@blockDeviceMapping DisableApiTermination:s236 InstanceType:s238 Kernel:s238 Ramdisk:s238 UserData:s401 InstanceInitiatedShutdownBehavior:s238 Groups:*@GroupId EbsOptimized:s236 SriovNetSupport:s238 EnaSupport:s236
Enabled:b@Enabled
DeviceName: Ebs:s400 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s403@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s405@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s406@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s407
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s246
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s306
DryRun:b@DryRun ClientToken:@ClientToken LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName DefaultVersion:@SetDefaultVersion
LaunchTemplate:s105
GroupId!:@GroupId SecurityGroupRules!:*s417@SecurityGroupRule DryRun:b@DryRun
SecurityGroupRuleId!:@SecurityGroupRuleId SecurityGroupRule:s418@SecurityGroupRule
IpProtocol:@IpProtocol FromPort:i@FromPort ToPort:i@ToPort CidrIpv4:@CidrIpv4 CidrIpv6:@CidrIpv6 PrefixListId:@PrefixListId ReferencedGroupId:@ReferencedGroupId Description:@Description
Return:b
SubnetId!: AssignIpv6AddressOnCreation:s236@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s236@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s236@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s236@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s236@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s236@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s236@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s378
VpcId!: EnableDnsHostnames:s236@EnableDnsHostnames EnableDnsSupport:s236@EnableDnsSupport EnableNetworkAddressUsageMetrics:s236@EnableNetworkAddressUsageMetrics
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s426@instancesSet
InstanceId: Monitoring:s314
InstanceIds!:*@InstanceId DryRun:b
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s7@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s9
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s161@Icmp PortRange:s162
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s13
LaunchSpecification:s438@LaunchSpecification TagSpecifications:*s1@TagSpecification InstanceInterruptionBehavior:@InstanceInterruptionBehavior DryRun:b SpotPrice: ClientToken: InstanceCount:i Type: ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup AddressingType: BlockDeviceMappings:*s48@blockDeviceMapping EbsOptimized:b IamInstanceProfile:s7 ImageId: InstanceType: KernelId: KeyName: Monitoring:s364 NetworkInterfaces:*s362@NetworkInterface Placement:s363 RamdiskId: SubnetId: UserData:
SpotInstanceRequests:*s359@spotInstanceRequestSet
GroupId!: SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s18
Return:b UnknownIpPermissions:*s18@unknownIpPermissionSet RevokedSecurityGroupRules:*s442@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s18@unknownIpPermissionSet RevokedSecurityGroupRules:*s442@revokedSecurityGroupRuleSet
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*s48@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s117@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s364@Monitoring Placement:s313@Placement RamdiskId:@RamdiskId SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s73@ElasticGpuSpecification ElasticInferenceAccelerators:*s446@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s447@LaunchTemplate InstanceMarketOptions:s448@InstanceMarketOptions CreditSpecification:s77@CreditSpecification CpuOptions:s450@CpuOptions CapacityReservationSpecification:s451@CapacityReservationSpecification HibernationOptions:s452@HibernationOptions LicenseSpecifications:*s453@LicenseSpecification MetadataOptions:s454@MetadataOptions EnclaveOptions:s398@EnclaveOptions PrivateDnsNameOptions:s455@PrivateDnsNameOptions MaintenanceOptions:s456@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s457@NetworkPerformanceOptions Operator:s100@Operator SecondaryInterfaces:*s458@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s362@networkInterface IamInstanceProfile:s7 EbsOptimized:b
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s449@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s80@CapacityReservationTarget
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s459@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
InstanceIds!:*@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s462@instancesSet
InstanceId: CurrentState:s247 PreviousState:s247
InstanceIds!:*@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s462@instancesSet
InstanceIds!:*@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s462@instancesSet
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s426@instancesSet
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions SecurityGroupRuleDescriptions:*s470@SecurityGroupRuleDescription
SecurityGroupRuleId:@SecurityGroupRuleId Description:@Description
Return:b
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions SecurityGroupRuleDescriptions:*s470@SecurityGroupRuleDescription
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

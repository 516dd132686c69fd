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
AuthorizeSecurityGroupIngress 17 23
CreateDefaultSubnet 26 27
CreateDefaultVpc 33 34
CreateImage 42 45
CreateInternetGateway 46 47
CreateKeyPair 50 51
CreateNetworkAcl 52 53
CreateNetworkAclEntry 59 
CreateReplaceRootVolumeTask 60 61
CreateRoute 63 64
CreateRouteTable 65 66
CreateSecurityGroup 71 72
CreateSnapshot 73 74
CreateSubnet 75 76
CreateTags 77 
CreateVolume 78 80
CreateVpc 82 84
DeleteInternetGateway 85 
DeleteKeyPair 86 87
DeleteNetworkAcl 88 
DeleteNetworkAclEntry 89 
DeleteRoute 90 
DeleteRouteTable 91 
DeleteSecurityGroup 92 93
DeleteSnapshot 94 
DeleteSubnet 95 
DeleteTags 96 
DeleteVolume 97 
DeleteVpc 98 
DeregisterImage 99 100
DescribeAddresses 102 104
DescribeAvailabilityZones 106 107
DescribeIamInstanceProfileAssociations 112 113 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImages 114 115 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 123 124
DescribeInstanceCreditSpecifications 131 132 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 134 135 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypes 145 146 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 178 179 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 208 209 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 210 211
DescribeNetworkAcls 213 214 NextToken NextToken MaxResults NetworkAcls
DescribeRegions 215 216
DescribeReplaceRootVolumeTasks 219 220 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 221 222 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroups 223 224 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshots 226 227 NextToken NextToken MaxResults Snapshots
DescribeSubnets 228 229 NextToken NextToken MaxResults Subnets
DescribeTags 230 231 NextToken NextToken MaxResults Tags
DescribeVolumes 233 234 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 235 236 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 238 239
DescribeVpcs 240 241 NextToken NextToken MaxResults Vpcs
DetachInternetGateway 242 
DetachVolume 243 16
DisassociateAddress 244 
DisassociateIamInstanceProfile 245 246
DisassociateRouteTable 247 
GetConsoleOutput 248 249
GetConsoleScreenshot 250 251
ImportKeyPair 252 253
ModifyInstanceAttribute 254 
ModifyInstanceCreditSpecification 259 261
ModifyInstanceEventStartTime 265 266
ModifyInstanceMaintenanceOptions 267 268
ModifyInstanceMetadataOptions 269 270
ModifySubnetAttribute 271 
ModifyVolume 272 273
ModifyVpcAttribute 274 
MonitorInstances 275 276
RebootInstances 278 
ReleaseAddress 279 
ReplaceIamInstanceProfileAssociation 280 281
ReplaceNetworkAclAssociation 282 283
ReplaceNetworkAclEntry 284 
ReplaceRoute 285 
ReplaceRouteTableAssociation 286 287
RevokeSecurityGroupIngress 288 289
RunInstances 291 180
StartInstances 317 318
StopInstances 320 321
TerminateInstances 322 323
UnmonitorInstances 324 325
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
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort TagSpecifications:*s1@TagSpecification DryRun:b
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s19@groups IpRanges:*s20 Ipv6Ranges:*s21 PrefixListIds:*s22
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
Return:b SecurityGroupRules:*s24@securityGroupRuleSet
SecurityGroupRuleId: GroupId: GroupOwnerId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupInfo:s25 Description: Tags:*s2@tagSet SecurityGroupRuleArn:
GroupId: PeeringStatus: UserId: VpcId: VpcPeeringConnectionId:
AvailabilityZone:@AvailabilityZone DryRun:b@DryRun Ipv6Native:b@Ipv6Native AvailabilityZoneId:@AvailabilityZoneId
Subnet:s28
AvailabilityZoneId: EnableLniAtDeviceIndex:i MapCustomerOwnedIpOnLaunch:b CustomerOwnedIpv4Pool: OwnerId: AssignIpv6AddressOnCreation:b Ipv6CidrBlockAssociationSet:*s29 Tags:*s2@tagSet SubnetArn: OutpostArn: EnableDns64:b Ipv6Native:b PrivateDnsNameOptionsOnLaunch:s31 BlockPublicAccessStates:s32 Type: SubnetId: State: VpcId: CidrBlock: AvailableIpAddressCount:i AvailabilityZone: DefaultForAz:b MapPublicIpOnLaunch:b
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s30 Ipv6AddressAttribute: IpSource:
State: StatusMessage:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
InternetGatewayBlockMode:
DryRun:b@DryRun
Vpc:s35
OwnerId: InstanceTenancy: Ipv6CidrBlockAssociationSet:*s36 CidrBlockAssociationSet:*s38 IsDefault:b EncryptionControl:s39 Tags:*s2@tagSet BlockPublicAccessStates:s32 VpcId: State: CidrBlock: DhcpOptionsId:
AssociationId: Ipv6CidrBlock: Ipv6CidrBlockState:s37 NetworkBorderGroup: Ipv6Pool: Ipv6AddressAttribute: IpSource:
State: StatusMessage:
AssociationId: CidrBlock: CidrBlockState:s37
VpcId: VpcEncryptionControlId: Mode: State: StateMessage: ResourceExclusions:s40 Tags:*s2@tagSet
InternetGateway:s41 EgressOnlyInternetGateway:s41 NatGateway:s41 VirtualPrivateGateway:s41 VpcPeering:s41 Lambda:s41 VpcLattice:s41 ElasticFileSystem:s41 GlobalAccelerator:s41 ApiGatewayV2:s41
State: StateMessage:
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*s43@blockDeviceMapping
Ebs:s44 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s48
Attachments:*s49@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s54 ClientToken:
Associations:*s55@associationSet Entries:*s56@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s57 Ipv6CidrBlock: PortRange:s58 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s57@Icmp PortRange:s58
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s62
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s67 ClientToken:
Associations:*s68@associationSet PropagatingVgws:*s69@propagatingVgwSet RouteTableId: Routes:*s70@routeSet Tags:*s2@tagSet VpcId: OwnerId:
Main:b RouteTableAssociationId: RouteTableId: SubnetId: GatewayId: PublicIpv4Pool: AssociationState:s13
GatewayId:
DestinationCidrBlock: DestinationIpv6CidrBlock: DestinationPrefixListId: EgressOnlyInternetGatewayId: GatewayId: InstanceId: InstanceOwnerId: NatGatewayId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: NetworkInterfaceId: Origin: State: VpcPeeringConnectionId: CoreNetworkArn: OdbNetworkArn: IpAddress:
Description!:@GroupDescription GroupName!:@GroupName VpcId:@VpcId TagSpecifications:*s1@TagSpecification DryRun:b
GroupId: Tags:*s2@tagSet SecurityGroupArn:
VolumeId!:@VolumeId Description:@Description OutpostArn:@OutpostArn TagSpecifications:*s1@TagSpecification Location:@Location DryRun:b
OwnerAlias: OutpostArn: Tags:*s2@tagSet StorageTier: RestoreExpiryTime:t SseType: AvailabilityZone: TransferType: CompletionDurationMinutes:i CompletionTime:t FullSnapshotSizeInBytes:i SnapshotId: VolumeId: State:@status StateMessage:@statusMessage StartTime:t Progress: OwnerId: Description: VolumeSize:i Encrypted:b KmsKeyId: DataEncryptionKeyId:
VpcId!:@VpcId TagSpecifications:*s1@TagSpecification AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId CidrBlock:@CidrBlock Ipv6CidrBlock:@Ipv6CidrBlock OutpostArn:@OutpostArn Ipv6Native:b@Ipv6Native Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength DryRun:b
Subnet:s28
Resources!:*@ResourceId Tags!:*s2@Tag DryRun:b
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s79@Operator DryRun:b
Principal:@Principal
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s81 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s16@attachmentSet Encrypted:b KmsKeyId:
Managed:b Principal: HiddenByDefault:b
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s83@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s35
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
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
Return:b DeleteSnapshotResults:*s101@deleteSnapshotResultSet
SnapshotId: ReturnCode:
PublicIps:*@PublicIp DryRun:b Filters:*s103@Filter AllocationIds:*@AllocationId
Name:@Name Values:*@Value
Addresses:*s105@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
ZoneNames:*@ZoneName ZoneIds:*@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*s103@Filter
AvailabilityZones:*s108@availabilityZoneInfo
OptInStatus: Messages:*s109@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s110@geographySet SubGeography:*s111@subGeographySet State:@zoneState
Message:
Name:
Name:
AssociationIds:*@AssociationId Filters:*s103@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s9@iamInstanceProfileAssociationSet NextToken:
ExecutableUsers:*@ExecutableBy ImageIds:*@ImageId Owners:*@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*s103@Filter
NextToken: Images:*s116@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s43@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s117 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s118@imageWatermarkSet ScanResults:s119 InstanceTypeSpecification:s120 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s122 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s121@supportedInstanceTypeSet UnsupportedInstanceTypes:*s121@unsupportedInstanceTypeSet
InstanceType:
ProductCodeId:@productCode ProductCodeType:@type
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s125@blockDeviceMapping DisableApiTermination:s127 EnaSupport:s127 EnclaveOptions:s128 EbsOptimized:s127 InstanceId: InstanceInitiatedShutdownBehavior:s129 InstanceType:s129 KernelId:s129@kernel ProductCodes:*s122 RamdiskId:s129@ramdisk RootDeviceName:s129 SourceDestCheck:s127 SriovNetSupport:s129 UserData:s129 DisableApiStop:s127 Groups:*s130@groupSet
DeviceName: Ebs:s126
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s81 EbsCardIndex:i
Value:b
Enabled:b
Value:
GroupId: GroupName:
DryRun:b@DryRun Filters:*s103@Filter InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s133@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s103@Filter IncludeAllInstances:b
InstanceStatuses:*s136@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s81 Events:*s137@eventsSet InstanceId: InstanceState:s138 InstanceStatus:s139 SystemStatus:s139 AttachedEbsStatus:s141 ApplicationStatus:s143 PerformanceStatus:s144
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s140 Status:
ImpairedSince:t Name: Status:
Details:*s142 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*s103@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s147@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s148 VCpuInfo:s149 MemoryInfo:s150 InstanceStorageSupported:b InstanceStorageInfo:s151 EbsInfo:s153 NetworkInfo:s156 GpuInfo:s160 FpgaInfo:s163 PlacementGroupInfo:s166 InferenceAcceleratorInfo:s167 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s170 MediaAcceleratorInfo:s171 NeuronInfo:s174 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s152 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s154 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s155@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s157 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s158 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s159 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s161 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s162
SizeInMiB:i
Fpgas:*s164 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s165
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s168 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s169
SizeInMiB:i
SupportedVersions:*
Accelerators:*s172 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s173
SizeInMiB:i
NeuronDevices:*s175 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s176 MemoryInfo:s177
Count:i Version:i
SizeInMiB:i
InstanceIds:*@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s103@Filter NextToken: MaxResults:i
NextToken: Reservations:*s180@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s130@groupSet Instances:*s181@instancesSet
Architecture: BlockDeviceMappings:*s125@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s10 InstanceLifecycle: ElasticGpuAssociations:*s182@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s183@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s184@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s130@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s117 Tags:*s2@tagSet VirtualizationType: CpuOptions:s194 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s195 HibernationOptions:s197 Licenses:*s198@licenseSet MetadataOptions:s199 EnclaveOptions:s128 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s200 Ipv6Address: TpmSupport: MaintenanceOptions:s201 CurrentInstanceBootMode: NetworkPerformanceOptions:s202 Operator:s81 SecondaryInterfaces:*s203@secondaryInterfaceSet InstanceId: ImageId: State:s138@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s122 InstanceType: LaunchTime:t Placement:s206 KernelId: RamdiskId: Platform: Monitoring:s207 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s185 Attachment:s186 Description: Groups:*s130@groupSet Ipv6Addresses:*s189@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s190@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s191@ipv4PrefixSet Ipv6Prefixes:*s192@ipv6PrefixSet ConnectionTrackingConfiguration:s193 Operator:s81
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s187 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s188
EnaSrdUdpEnabled:b
Ipv6Address: IsPrimaryIpv6:b
Association:s185 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s196
CapacityReservationId: CapacityReservationResourceGroupArn:
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s204 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s205@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*s103@Filter
InternetGateways:*s48@internetGatewaySet NextToken:
KeyNames:*@KeyName KeyPairIds:*@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*s103@Filter
KeyPairs:*s212@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*s103@Filter
NetworkAcls:*s54@networkAclSet NextToken:
RegionNames:*@RegionName AllRegions:b@AllRegions DryRun:b Filters:*s103@Filter
Regions:*s217@regionInfo
OptInStatus: Geography:*s218@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*@ReplaceRootVolumeTaskId Filters:*s103@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s62@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*s103@Filter
RouteTables:*s67@routeTableSet NextToken:
GroupIds:*@GroupId GroupNames:*@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*s103@Filter
NextToken: SecurityGroups:*s225@securityGroupInfo
GroupId: IpPermissionsEgress:*s18 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s18
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*@SnapshotId DryRun:b Filters:*s103@Filter
NextToken: Snapshots:*s74@snapshotSet
Filters:*s103@Filter SubnetIds:*@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s28@subnetSet
DryRun:b Filters:*s103@Filter MaxResults:i NextToken:
NextToken: Tags:*s232@tagSet
Key: ResourceId: ResourceType: Value:
VolumeIds:*@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s103@Filter NextToken: MaxResults:i
NextToken: Volumes:*s80@volumeSet
DryRun:b@DryRun VolumeIds:*@VolumeId Filters:*s103@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s237@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s81
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s127 EnableDnsSupport:s127 EnableNetworkAddressUsageMetrics:s127 VpcId:
Filters:*s103@Filter VpcIds:*@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Vpcs:*s35@vpcSet
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
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
InstanceId!: SourceDestCheck:s127@SourceDestCheck EnclaveOptions:s255@EnclaveOptions DisableApiStop:s127@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s256@blockDeviceMapping DisableApiTermination:s127 InstanceType:s129 Kernel:s129 Ramdisk:s129 UserData:s258 InstanceInitiatedShutdownBehavior:s129 Groups:*@GroupId EbsOptimized:s127 SriovNetSupport:s129 EnaSupport:s127
Enabled:b@Enabled
DeviceName: Ebs:s257 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s260@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s262@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s263@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s264
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s137
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s199
SubnetId!: AssignIpv6AddressOnCreation:s127@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s127@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s127@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s127@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s127@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s127@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s127@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s237
VpcId!: EnableDnsHostnames:s127@EnableDnsHostnames EnableDnsSupport:s127@EnableDnsSupport EnableNetworkAddressUsageMetrics:s127@EnableNetworkAddressUsageMetrics
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s277@instancesSet
InstanceId: Monitoring:s207
InstanceIds!:*@InstanceId DryRun:b
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s7@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s9
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s57@Icmp PortRange:s58
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s13
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s18@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s18@unknownIpPermissionSet RevokedSecurityGroupRules:*s290@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*s43@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s189@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s292@Monitoring Placement:s206@Placement RamdiskId:@RamdiskId SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s293@ElasticGpuSpecification ElasticInferenceAccelerators:*s294@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s295@LaunchTemplate InstanceMarketOptions:s296@InstanceMarketOptions CreditSpecification:s298@CreditSpecification CpuOptions:s299@CpuOptions CapacityReservationSpecification:s300@CapacityReservationSpecification HibernationOptions:s302@HibernationOptions LicenseSpecifications:*s303@LicenseSpecification MetadataOptions:s304@MetadataOptions EnclaveOptions:s255@EnclaveOptions PrivateDnsNameOptions:s305@PrivateDnsNameOptions MaintenanceOptions:s306@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s307@NetworkPerformanceOptions Operator:s79@Operator SecondaryInterfaces:*s308@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s310@networkInterface IamInstanceProfile:s7 EbsOptimized:b
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Type!:@Type
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s297@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s301@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s309@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s189@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s311@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s312@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s313@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s314@EnaSrdSpecification ConnectionTrackingSpecification:s316@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
Primary:b PrivateIpAddress:
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s315@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
InstanceIds!:*@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s319@instancesSet
InstanceId: CurrentState:s138 PreviousState:s138
InstanceIds!:*@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s319@instancesSet
InstanceIds!:*@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s319@instancesSet
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s277@instancesSet
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

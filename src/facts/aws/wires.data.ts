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
CreateNetworkAcl 62 63
CreateNetworkAclEntry 69 
CreateNetworkInterface 70 77
CreateReplaceRootVolumeTask 90 91
CreateRoute 93 94
CreateRouteTable 95 96
CreateSecurityGroup 101 102
CreateSnapshot 103 104
CreateSubnet 105 106
CreateTags 107 
CreateVolume 108 109
CreateVpc 110 112
DeleteInternetGateway 113 
DeleteKeyPair 114 115
DeleteNetworkAcl 116 
DeleteNetworkAclEntry 117 
DeleteNetworkInterface 118 
DeleteRoute 119 
DeleteRouteTable 120 
DeleteSecurityGroup 121 122
DeleteSnapshot 123 
DeleteSubnet 124 
DeleteTags 125 
DeleteVolume 126 
DeleteVpc 127 
DeregisterImage 128 129
DescribeAddresses 131 133
DescribeAvailabilityZones 135 136
DescribeIamInstanceProfileAssociations 141 142 NextToken NextToken MaxResults IamInstanceProfileAssociations
DescribeImages 143 144 NextToken NextToken MaxResults Images
DescribeInstanceAttribute 152 153
DescribeInstanceCreditSpecifications 159 160 NextToken NextToken MaxResults InstanceCreditSpecifications
DescribeInstanceStatus 162 163 NextToken NextToken MaxResults InstanceStatuses
DescribeInstanceTypes 173 174 NextToken NextToken MaxResults InstanceTypes
DescribeInstances 206 207 NextToken NextToken MaxResults Reservations
DescribeInternetGateways 235 236 NextToken NextToken MaxResults InternetGateways
DescribeKeyPairs 237 238
DescribeManagedPrefixLists 240 241 NextToken NextToken MaxResults PrefixLists
DescribeNetworkAcls 243 244 NextToken NextToken MaxResults NetworkAcls
DescribeNetworkInterfaceAttribute 245 246
DescribeNetworkInterfaces 247 248 NextToken NextToken MaxResults NetworkInterfaces
DescribeRegions 249 250
DescribeReplaceRootVolumeTasks 253 254 NextToken NextToken MaxResults ReplaceRootVolumeTasks
DescribeRouteTables 255 256 NextToken NextToken MaxResults RouteTables
DescribeSecurityGroupRules 257 258 NextToken NextToken MaxResults SecurityGroupRules
DescribeSecurityGroups 259 260 NextToken NextToken MaxResults SecurityGroups
DescribeSnapshots 262 263 NextToken NextToken MaxResults Snapshots
DescribeSubnets 264 265 NextToken NextToken MaxResults Subnets
DescribeTags 266 267 NextToken NextToken MaxResults Tags
DescribeVolumes 269 270 NextToken NextToken MaxResults Volumes
DescribeVolumesModifications 271 272 NextToken NextToken MaxResults VolumesModifications
DescribeVpcAttribute 274 275
DescribeVpcs 276 277 NextToken NextToken MaxResults Vpcs
DetachInternetGateway 278 
DetachNetworkInterface 279 
DetachVolume 280 24
DisassociateAddress 281 
DisassociateIamInstanceProfile 282 283
DisassociateRouteTable 284 
GetConsoleOutput 285 286
GetConsoleScreenshot 287 288
ImportKeyPair 289 290
ModifyInstanceAttribute 291 
ModifyInstanceCreditSpecification 296 298
ModifyInstanceEventStartTime 302 303
ModifyInstanceMaintenanceOptions 304 305
ModifyInstanceMetadataOptions 306 307
ModifyNetworkInterfaceAttribute 308 
ModifySecurityGroupRules 310 313
ModifySubnetAttribute 314 
ModifyVolume 315 316
ModifyVpcAttribute 317 
MonitorInstances 318 319
RebootInstances 321 
ReleaseAddress 322 
ReplaceIamInstanceProfileAssociation 323 324
ReplaceNetworkAclAssociation 325 326
ReplaceNetworkAclEntry 327 
ReplaceRoute 328 
ReplaceRouteTableAssociation 329 330
ResetNetworkInterfaceAttribute 331 
RevokeSecurityGroupEgress 332 333
RevokeSecurityGroupIngress 335 336
RunInstances 337 208
StartInstances 359 360
StopInstances 362 363
TerminateInstances 364 365
UnassignPrivateIpAddresses 366 
UnmonitorInstances 367 368
UpdateSecurityGroupRuleDescriptionsEgress 369 371
UpdateSecurityGroupRuleDescriptionsIngress 372 373
`,
    structures: `
Domain:@Domain Address:@Address PublicIpv4Pool:@PublicIpv4Pool NetworkBorderGroup:@NetworkBorderGroup CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool TagSpecifications:*s1@TagSpecification IpamPoolId:@IpamPoolId DryRun:b
ResourceType: Tags:*s2@Tag
Key: Value:
AllocationId: PublicIpv4Pool: NetworkBorderGroup: Domain: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: PublicIp:
NetworkInterfaceId!: Ipv4Prefixes:*@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount PrivateIpAddresses:*@privateIpAddress SecondaryPrivateIpAddressCount:i AllowReassignment:b
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
InstanceId!: Name!: TagSpecifications:*s1@TagSpecification SnapshotLocation:@SnapshotLocation BootModeOverride:@BootModeOverride DryRun:b Description: NoReboot:b BlockDeviceMappings:*s53@blockDeviceMapping
Ebs:s54 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType: KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i@VolumeInitializationRate AvailabilityZoneId:@AvailabilityZoneId EbsCardIndex:i@EbsCardIndex
ImageId:
TagSpecifications:*s1@TagSpecification DryRun:b
InternetGateway:s58
Attachments:*s59@attachmentSet InternetGatewayId: OwnerId: Tags:*s2@tagSet
State: VpcId:
KeyName!:@KeyName KeyType:@KeyType TagSpecifications:*s1@TagSpecification KeyFormat:@KeyFormat DryRun:b
KeyPairId: Tags:*s2@tagSet KeyName: KeyFingerprint: KeyMaterial:
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
NetworkAcl:s64 ClientToken:
Associations:*s65@associationSet Entries:*s66@entrySet IsDefault:b@default NetworkAclId: Tags:*s2@tagSet VpcId: OwnerId:
NetworkAclAssociationId: NetworkAclId: SubnetId:
CidrBlock: Egress:b IcmpTypeCode:s67 Ipv6CidrBlock: PortRange:s68 Protocol: RuleAction: RuleNumber:i
Code:i Type:i
From:i To:i
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s67@Icmp PortRange:s68
SubnetId!: Ipv4Prefixes:*s71@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s72@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount InterfaceType:@InterfaceType TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s73@ConnectionTrackingSpecification Operator:s74@Operator Description: PrivateIpAddress: Groups:*@SecurityGroupId PrivateIpAddresses:*s75 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s76 Ipv6AddressCount:i DryRun:b
Ipv4Prefix:@Ipv4Prefix
Ipv6Prefix:@Ipv6Prefix
TcpEstablishedTimeout:i@TcpEstablishedTimeout UdpStreamTimeout:i@UdpStreamTimeout UdpTimeout:i@UdpTimeout
Principal:@Principal
Primary:b PrivateIpAddress:
Ipv6Address: IsPrimaryIpv6:b
NetworkInterface:s78 ClientToken:
Association:s79 Attachment:s80 AvailabilityZone: ConnectionTrackingConfiguration:s83 Description: Groups:*s84@groupSet InterfaceType: Ipv6Addresses:*s85@ipv6AddressesSet MacAddress: NetworkInterfaceId: OutpostArn: OwnerId: PrivateDnsName: PublicDnsName: PublicIpDnsNameOptions:s86 PrivateIpAddress: PrivateIpAddresses:*s87@privateIpAddressesSet Ipv4Prefixes:*s7@ipv4PrefixSet Ipv6Prefixes:*s88@ipv6PrefixSet RequesterId: RequesterManaged:b SourceDestCheck:b Status: SubnetId: TagSet:*s2 VpcId: DenyAllIgwTraffic:b Ipv6Native:b Ipv6Address: Operator:s89 AssociatedSubnets:*@associatedSubnetSet AvailabilityZoneId:
AllocationId: AssociationId: IpOwnerId: PublicDnsName: PublicIp: CustomerOwnedIp: CarrierIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i NetworkCardIndex:i InstanceId: InstanceOwnerId: Status: EnaSrdSpecification:s81 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s82
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
GroupId: GroupName:
Ipv6Address: PublicIpv6DnsName: IsPrimaryIpv6:b
DnsHostnameType: PublicIpv4DnsName: PublicIpv6DnsName: PublicDualStackDnsName:
Association:s79 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv6Prefix:
Managed:b Principal: HiddenByDefault:b
InstanceId!:@InstanceId SnapshotId:@SnapshotId ClientToken:@ClientToken DryRun:b@DryRun TagSpecifications:*s1@TagSpecification ImageId:@ImageId DeleteReplacedRootVolume:b@DeleteReplacedRootVolume VolumeInitializationRate:i@VolumeInitializationRate VolumeId:@VolumeId
ReplaceRootVolumeTask:s92
ReplaceRootVolumeTaskId: InstanceId: TaskState: StartTime: CompleteTime: Tags:*s2@tagSet ImageId: SnapshotId: DeleteReplacedRootVolume:b
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
Return:b
VpcId!: TagSpecifications:*s1@TagSpecification ClientToken:@ClientToken DryRun:b
RouteTable:s97 ClientToken:
Associations:*s98@associationSet PropagatingVgws:*s99@propagatingVgwSet RouteTableId: Routes:*s100@routeSet Tags:*s2@tagSet VpcId: OwnerId:
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
AvailabilityZone:@AvailabilityZone AvailabilityZoneId:@AvailabilityZoneId Encrypted:b Iops:i@Iops KmsKeyId:@KmsKeyId OutpostArn:@OutpostArn Size:i@Size SnapshotId:@SnapshotId VolumeType:@VolumeType TagSpecifications:*s1@TagSpecification MultiAttachEnabled:b@MultiAttachEnabled Throughput:i@Throughput ClientToken:@ClientToken VolumeInitializationRate:i@VolumeInitializationRate Operator:s74@Operator DryRun:b
AvailabilityZoneId: OutpostArn: SourceVolumeId: Iops:i Tags:*s2@tagSet VolumeType: FastRestored:b MultiAttachEnabled:b Throughput:i SseType: Operator:s89 VolumeInitializationRate:i VolumeArn: OwnerId: VolumeId: Size:i SnapshotId: AvailabilityZone: State:@status CreateTime:t Attachments:*s24@attachmentSet Encrypted:b KmsKeyId:
CidrBlock:@CidrBlock Ipv6Pool:@Ipv6Pool Ipv6CidrBlock:@Ipv6CidrBlock Ipv4IpamPoolId:@Ipv4IpamPoolId Ipv4NetmaskLength:i@Ipv4NetmaskLength Ipv6IpamPoolId:@Ipv6IpamPoolId Ipv6NetmaskLength:i@Ipv6NetmaskLength Ipv6CidrBlockNetworkBorderGroup:@Ipv6CidrBlockNetworkBorderGroup VpcEncryptionControl:s111@VpcEncryptionControl TagSpecifications:*s1@TagSpecification DryRun:b InstanceTenancy: AmazonProvidedIpv6CidrBlock:b
Mode!:@Mode InternetGatewayExclusion:@InternetGatewayExclusion EgressOnlyInternetGatewayExclusion:@EgressOnlyInternetGatewayExclusion NatGatewayExclusion:@NatGatewayExclusion VirtualPrivateGatewayExclusion:@VirtualPrivateGatewayExclusion VpcPeeringExclusion:@VpcPeeringExclusion LambdaExclusion:@LambdaExclusion VpcLatticeExclusion:@VpcLatticeExclusion ElasticFileSystemExclusion:@ElasticFileSystemExclusion GlobalAcceleratorExclusion:@GlobalAcceleratorExclusion ApiGatewayV2Exclusion:@ApiGatewayV2Exclusion
Vpc:s45
InternetGatewayId!: DryRun:b
KeyName:@KeyName KeyPairId:@KeyPairId DryRun:b
Return:b KeyPairId:
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
Return:b DeleteSnapshotResults:*s130@deleteSnapshotResultSet
SnapshotId: ReturnCode:
PublicIps:*@PublicIp DryRun:b Filters:*s132@Filter AllocationIds:*@AllocationId
Name:@Name Values:*@Value
Addresses:*s134@addressesSet
AllocationId: AssociationId: Domain: NetworkInterfaceId: NetworkInterfaceOwnerId: PrivateIpAddress: Tags:*s2@tagSet PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIp: CustomerOwnedIpv4Pool: CarrierIp: SubnetId: ServiceManaged: InstanceId: PublicIp:
ZoneNames:*@ZoneName ZoneIds:*@ZoneId AllAvailabilityZones:b@AllAvailabilityZones DryRun:b Filters:*s132@Filter
AvailabilityZones:*s137@availabilityZoneInfo
OptInStatus: Messages:*s138@messageSet RegionName: ZoneName: ZoneId: GroupName: NetworkBorderGroup: ZoneType: ParentZoneName: ParentZoneId: GroupLongName: Geography:*s139@geographySet SubGeography:*s140@subGeographySet State:@zoneState
Message:
Name:
Name:
AssociationIds:*@AssociationId Filters:*s132@Filter MaxResults:i@MaxResults NextToken:@NextToken
IamInstanceProfileAssociations:*s13@iamInstanceProfileAssociationSet NextToken:
ExecutableUsers:*@ExecutableBy ImageIds:*@ImageId Owners:*@Owner IncludeDeprecated:b@IncludeDeprecated IncludeDisabled:b@IncludeDisabled MaxResults:i@MaxResults NextToken:@NextToken DryRun:b Filters:*s132@Filter
NextToken: Images:*s145@imagesSet
PlatformDetails: UsageOperation: BlockDeviceMappings:*s53@blockDeviceMapping Description: EnaSupport:b Hypervisor: ImageOwnerAlias: Name: RootDeviceName: RootDeviceType: SriovNetSupport: StateReason:s146 Tags:*s2@tagSet VirtualizationType: BootMode: TpmSupport: DeprecationTime: ImdsSupport: SourceInstanceId: DeregistrationProtection: LastLaunchedTime: ImageAllowed:b SourceImageId: SourceImageRegion: FreeTierEligible:b PublicSsmParameterName: ImageWatermarks:*s147@imageWatermarkSet ScanResults:s148 InstanceTypeSpecification:s149 ImageId: ImageLocation: State:@imageState OwnerId:@imageOwnerId CreationDate: Public:b@isPublic ProductCodes:*s151 Architecture: ImageType: KernelId: RamdiskId: Platform:
Code: Message:
WatermarkKey: SourceImageRegion: SourceImageId: SourceImageCreationTime:t WatermarkCreationTime:t
HighestFindingSeverityLabel: FindingScanDate:t InformationalFixAvailableSince:t LowFixAvailableSince:t MediumFixAvailableSince:t HighFixAvailableSince:t CriticalFixAvailableSince:t
SupportedInstanceTypes:*s150@supportedInstanceTypeSet UnsupportedInstanceTypes:*s150@unsupportedInstanceTypeSet
InstanceType:
ProductCodeId:@productCode ProductCodeType:@type
InstanceId!: Attribute!: DryRun:b
BlockDeviceMappings:*s154@blockDeviceMapping DisableApiTermination:s156 EnaSupport:s156 EnclaveOptions:s157 EbsOptimized:s156 InstanceId: InstanceInitiatedShutdownBehavior:s158 InstanceType:s158 KernelId:s158@kernel ProductCodes:*s151 RamdiskId:s158@ramdisk RootDeviceName:s158 SourceDestCheck:s156 SriovNetSupport:s158 UserData:s158 DisableApiStop:s156 Groups:*s84@groupSet
DeviceName: Ebs:s155
AttachTime:t DeleteOnTermination:b Status: VolumeId: AssociatedResource: VolumeOwnerId: Operator:s89 EbsCardIndex:i
Value:b
Enabled:b
Value:
DryRun:b@DryRun Filters:*s132@Filter InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken
InstanceCreditSpecifications:*s161@instanceCreditSpecificationSet NextToken:
InstanceId: CpuCredits:
InstanceIds:*@InstanceId MaxResults:i@MaxResults NextToken:@NextToken IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s132@Filter IncludeAllInstances:b
InstanceStatuses:*s164@instanceStatusSet NextToken:
AvailabilityZone: AvailabilityZoneId: OutpostArn: Operator:s89 Events:*s165@eventsSet InstanceId: InstanceState:s166 InstanceStatus:s167 SystemStatus:s167 AttachedEbsStatus:s169 ApplicationStatus:s171 PerformanceStatus:s172
InstanceEventId: Code: Description: NotAfter:t NotBefore:t NotBeforeDeadline:t
Code:i Name:
Details:*s168 Status:
ImpairedSince:t Name: Status:
Details:*s170 Status:
ImpairedSince:t Name: Status:
Status: ImpairedSince:t
Status: ImpairedSince:t Remediation:
DryRun:b@DryRun InstanceTypes:*@InstanceType Filters:*s132@Filter MaxResults:i@MaxResults NextToken:@NextToken IncludeUnsupportedInRegion:b@IncludeUnsupportedInRegion
InstanceTypes:*s175@instanceTypeSet NextToken:
InstanceType: CurrentGeneration:b FreeTierEligible:b SupportedUsageClasses:* SupportedRootDeviceTypes:* SupportedVirtualizationTypes:* BareMetal:b Hypervisor: ProcessorInfo:s176 VCpuInfo:s177 MemoryInfo:s178 InstanceStorageSupported:b InstanceStorageInfo:s179 EbsInfo:s181 NetworkInfo:s184 GpuInfo:s188 FpgaInfo:s191 PlacementGroupInfo:s194 InferenceAcceleratorInfo:s195 HibernationSupported:b BurstablePerformanceSupported:b DedicatedHostsSupported:b AutoRecoverySupported:b SupportedBootModes:* NitroEnclavesSupport: NitroTpmSupport: NitroTpmInfo:s198 MediaAcceleratorInfo:s199 NeuronInfo:s202 PhcSupport: RebootMigrationSupport: SupportedInRegion:b
SupportedArchitectures:* SustainedClockSpeedInGhz:d SupportedFeatures:* Manufacturer:
DefaultVCpus:i DefaultCores:i DefaultThreadsPerCore:i ValidCores:*i ValidThreadsPerCore:*i
SizeInMiB:i
TotalSizeInGB:i Disks:*s180 NvmeSupport: EncryptionSupport:
SizeInGB:i Count:i Type:
EbsOptimizedSupport: EncryptionSupport: EbsOptimizedInfo:s182 NvmeSupport: MaximumEbsAttachments:i AttachmentLimitType: MaximumEbsCards:i EbsCards:*s183@ebsCardSet
BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
EbsCardIndex:i BaselineBandwidthInMbps:i BaselineThroughputInMBps:d BaselineIops:i MaximumBandwidthInMbps:i MaximumThroughputInMBps:d MaximumIops:i
NetworkPerformance: MaximumNetworkInterfaces:i MaximumNetworkCards:i DefaultNetworkCardIndex:i NetworkCards:*s185 Ipv4AddressesPerInterface:i Ipv6AddressesPerInterface:i Ipv6Supported:b EnaSupport: EfaSupported:b EfaInfo:s186 EncryptionInTransitSupported:b EnaSrdSupported:b BandwidthWeightings:* FlexibleEnaQueuesSupport: ConnectionTrackingConfiguration:s187 SecondaryNetworkSupported:b MaximumSecondaryNetworkInterfaces:i Ipv4AddressesPerSecondaryInterface:i
NetworkCardIndex:i NetworkPerformance: MaximumNetworkInterfaces:i AdditionalFlexibleNetworkInterfaces:i BaselineBandwidthInGbps:d PeakBandwidthInGbps:d DefaultEnaQueueCountPerInterface:i MaximumEnaQueueCount:i MaximumEnaQueueCountPerInterface:i InterfaceTypes:*@interfaceTypeSet
MaximumEfaInterfaces:i
DefaultTcpEstablishedTimeout:i DefaultUdpTimeout:i DefaultUdpStreamTimeout:i
Gpus:*s189 TotalGpuMemoryInMiB:i
Name: Manufacturer: Count:i LogicalGpuCount:i GpuPartitionSize:d Workloads:*@workloadSet MemoryInfo:s190
SizeInMiB:i
Fpgas:*s192 TotalFpgaMemoryInMiB:i
Name: Manufacturer: Count:i MemoryInfo:s193
SizeInMiB:i
SupportedStrategies:*
Accelerators:*s196 TotalInferenceMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s197
SizeInMiB:i
SupportedVersions:*
Accelerators:*s200 TotalMediaMemoryInMiB:i
Count:i Name: Manufacturer: MemoryInfo:s201
SizeInMiB:i
NeuronDevices:*s203 TotalNeuronDeviceMemoryInMiB:i
Count:i Name: CoreInfo:s204 MemoryInfo:s205
Count:i Version:i
SizeInMiB:i
InstanceIds:*@InstanceId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s132@Filter NextToken: MaxResults:i
NextToken: Reservations:*s208@reservationSet
ReservationId: OwnerId: RequesterId: Groups:*s84@groupSet Instances:*s209@instancesSet
Architecture: BlockDeviceMappings:*s154@blockDeviceMapping ClientToken: EbsOptimized:b EnaSupport:b Hypervisor: IamInstanceProfile:s14 InstanceLifecycle: ElasticGpuAssociations:*s210@elasticGpuAssociationSet ElasticInferenceAcceleratorAssociations:*s211@elasticInferenceAcceleratorAssociationSet NetworkInterfaces:*s212@networkInterfaceSet OutpostArn: RootDeviceName: RootDeviceType: SecurityGroups:*s84@groupSet SourceDestCheck:b SpotInstanceRequestId: SriovNetSupport: StateReason:s146 Tags:*s2@tagSet VirtualizationType: CpuOptions:s221 CapacityBlockId: CapacityReservationId: CapacityReservationSpecification:s222 HibernationOptions:s224 Licenses:*s225@licenseSet MetadataOptions:s226 EnclaveOptions:s157 BootMode: PlatformDetails: UsageOperation: UsageOperationUpdateTime:t PrivateDnsNameOptions:s227 Ipv6Address: TpmSupport: MaintenanceOptions:s228 CurrentInstanceBootMode: NetworkPerformanceOptions:s229 Operator:s89 SecondaryInterfaces:*s230@secondaryInterfaceSet InstanceId: ImageId: State:s166@instanceState PrivateDnsName: PublicDnsName:@dnsName StateTransitionReason:@reason KeyName: AmiLaunchIndex:i ProductCodes:*s151 InstanceType: LaunchTime:t Placement:s233 KernelId: RamdiskId: Platform: Monitoring:s234 SubnetId: VpcId: PrivateIpAddress: PublicIpAddress:@ipAddress
ElasticGpuId: ElasticGpuAssociationId: ElasticGpuAssociationState: ElasticGpuAssociationTime:
ElasticInferenceAcceleratorArn: ElasticInferenceAcceleratorAssociationId: ElasticInferenceAcceleratorAssociationState: ElasticInferenceAcceleratorAssociationTime:t
Association:s213 Attachment:s214 Description: Groups:*s84@groupSet Ipv6Addresses:*s76@ipv6AddressesSet MacAddress: NetworkInterfaceId: OwnerId: PrivateDnsName: PrivateIpAddress: PrivateIpAddresses:*s217@privateIpAddressesSet SourceDestCheck:b Status: SubnetId: VpcId: InterfaceType: Ipv4Prefixes:*s218@ipv4PrefixSet Ipv6Prefixes:*s219@ipv6PrefixSet ConnectionTrackingConfiguration:s220 Operator:s89
CarrierIp: CustomerOwnedIp: IpOwnerId: PublicDnsName: PublicIp:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i EnaSrdSpecification:s215 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s216
EnaSrdUdpEnabled:b
Association:s213 Primary:b PrivateDnsName: PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
CoreCount:i ThreadsPerCore:i AmdSevSnp: NestedVirtualization:
CapacityReservationPreference: CapacityReservationTarget:s223
CapacityReservationId: CapacityReservationResourceGroupArn:
Configured:b
LicenseConfigurationArn:
State: HttpTokens: HttpPutResponseHopLimit:i HttpEndpoint: HttpProtocolIpv6: InstanceMetadataTags:
HostnameType: EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery: RebootMigration:
BandwidthWeighting:
Attachment:s231 MacAddress: SecondaryInterfaceId: OwnerId: PrivateIpAddresses:*s232@privateIpAddressSet SourceDestCheck:b Status: SecondarySubnetId: SecondaryNetworkId: InterfaceType:
AttachTime:t AttachmentId: DeleteOnTermination:b DeviceIndex:i Status: NetworkCardIndex:i
PrivateIpAddress:
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy: SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
MetricCategoryIds:*@metricCategoryIdSet State:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b InternetGatewayIds:*@internetGatewayId Filters:*s132@Filter
InternetGateways:*s58@internetGatewaySet NextToken:
KeyNames:*@KeyName KeyPairIds:*@KeyPairId IncludePublicKey:b@IncludePublicKey DryRun:b Filters:*s132@Filter
KeyPairs:*s239@keySet
KeyPairId: KeyType: Tags:*s2@tagSet PublicKey: CreateTime:t KeyName: KeyFingerprint:
DryRun:b@DryRun Filters:*s132@Filter MaxResults:i@MaxResults NextToken:@NextToken PrefixListIds:*@PrefixListId
NextToken: PrefixLists:*s242@prefixListSet
PrefixListId: AddressFamily: State: StateMessage: PrefixListArn: PrefixListName: MaxEntries:i Version:i Tags:*s2@tagSet OwnerId: IpamPrefixListResolverTargetId: IpamPrefixListResolverSyncEnabled:b
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b NetworkAclIds:*@NetworkAclId Filters:*s132@Filter
NetworkAcls:*s64@networkAclSet NextToken:
NetworkInterfaceId!: DryRun:b Attribute:
Attachment:s80 Description:s158 Groups:*s84@groupSet NetworkInterfaceId: SourceDestCheck:s156 AssociatePublicIpAddress:b
NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources DryRun:b NetworkInterfaceIds:*@NetworkInterfaceId Filters:*s132@filter
NetworkInterfaces:*s78@networkInterfaceSet NextToken:
RegionNames:*@RegionName AllRegions:b@AllRegions DryRun:b Filters:*s132@Filter
Regions:*s251@regionInfo
OptInStatus: Geography:*s252@geographySet RegionName: Endpoint:@regionEndpoint
Name:
ReplaceRootVolumeTaskIds:*@ReplaceRootVolumeTaskId Filters:*s132@Filter MaxResults:i@MaxResults NextToken:@NextToken DryRun:b@DryRun
ReplaceRootVolumeTasks:*s92@replaceRootVolumeTaskSet NextToken:
NextToken:@NextToken MaxResults:i@MaxResults DryRun:b RouteTableIds:*@RouteTableId Filters:*s132@Filter
RouteTables:*s97@routeTableSet NextToken:
Filters:*s132@Filter SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b@DryRun NextToken:@NextToken MaxResults:i@MaxResults
SecurityGroupRules:*s32@securityGroupRuleSet NextToken:
GroupIds:*@GroupId GroupNames:*@GroupName NextToken:@NextToken MaxResults:i@MaxResults DryRun:b Filters:*s132@Filter
NextToken: SecurityGroups:*s261@securityGroupInfo
GroupId: IpPermissionsEgress:*s26 Tags:*s2@tagSet VpcId: SecurityGroupArn: OwnerId: GroupName: Description:@groupDescription IpPermissions:*s26
MaxResults:i@MaxResults NextToken:@NextToken OwnerIds:*@Owner RestorableByUserIds:*@RestorableBy SnapshotIds:*@SnapshotId DryRun:b Filters:*s132@Filter
NextToken: Snapshots:*s104@snapshotSet
Filters:*s132@Filter SubnetIds:*@SubnetId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
NextToken: Subnets:*s38@subnetSet
DryRun:b Filters:*s132@Filter MaxResults:i NextToken:
NextToken: Tags:*s268@tagSet
Key: ResourceId: ResourceType: Value:
VolumeIds:*@VolumeId IncludeManagedResources:b@IncludeManagedResources DryRun:b Filters:*s132@Filter NextToken: MaxResults:i
NextToken: Volumes:*s109@volumeSet
DryRun:b@DryRun VolumeIds:*@VolumeId Filters:*s132@Filter NextToken:@NextToken MaxResults:i@MaxResults IncludeManagedResources:b@IncludeManagedResources
NextToken: VolumesModifications:*s273@volumeModificationSet
VolumeId: ModificationState: StatusMessage: TargetSize:i TargetIops:i TargetVolumeType: TargetThroughput:i TargetMultiAttachEnabled:b OriginalSize:i OriginalIops:i OriginalVolumeType: OriginalThroughput:i OriginalMultiAttachEnabled:b Progress:i StartTime:t EndTime:t Operator:s89
Attribute!:@Attribute VpcId!:@VpcId DryRun:b
EnableDnsHostnames:s156 EnableDnsSupport:s156 EnableNetworkAddressUsageMetrics:s156 VpcId:
Filters:*s132@Filter VpcIds:*@VpcId NextToken:@NextToken MaxResults:i@MaxResults DryRun:b
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
KeyName!: PublicKeyMaterial!:x TagSpecifications:*s1@TagSpecification DryRun:b
KeyFingerprint: KeyName: KeyPairId: Tags:*s2@tagSet
InstanceId!: SourceDestCheck:s156@SourceDestCheck EnclaveOptions:s292@EnclaveOptions DisableApiStop:s156@DisableApiStop DryRun:b Attribute: Value: BlockDeviceMappings:*s293@blockDeviceMapping DisableApiTermination:s156 InstanceType:s158 Kernel:s158 Ramdisk:s158 UserData:s295 InstanceInitiatedShutdownBehavior:s158 Groups:*@GroupId EbsOptimized:s156 SriovNetSupport:s158 EnaSupport:s156
Enabled:b@Enabled
DeviceName: Ebs:s294 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
InstanceCreditSpecifications!:*s297@InstanceCreditSpecification DryRun:b@DryRun ClientToken:@ClientToken
InstanceId!:@InstanceId CpuCredits:@CpuCredits
SuccessfulInstanceCreditSpecifications:*s299@successfulInstanceCreditSpecificationSet UnsuccessfulInstanceCreditSpecifications:*s300@unsuccessfulInstanceCreditSpecificationSet
InstanceId:
InstanceId: Error:s301
Code: Message:
InstanceId!:@InstanceId InstanceEventId!:@InstanceEventId NotBefore!:t@NotBefore DryRun:b@DryRun
Event:s165
InstanceId!:@InstanceId AutoRecovery:@AutoRecovery RebootMigration:@RebootMigration DryRun:b@DryRun
InstanceId: AutoRecovery: RebootMigration:
InstanceId!:@InstanceId HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint DryRun:b@DryRun HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
InstanceId: InstanceMetadataOptions:s226
NetworkInterfaceId!: EnaSrdSpecification:s20@EnaSrdSpecification EnablePrimaryIpv6:b@EnablePrimaryIpv6 ConnectionTrackingSpecification:s73@ConnectionTrackingSpecification AssociatePublicIpAddress:b@AssociatePublicIpAddress AssociatedSubnetIds:*@AssociatedSubnetId DryRun:b Description:s158 SourceDestCheck:s156 Groups:*@SecurityGroupId Attachment:s309
DefaultEnaQueueCount:b@DefaultEnaQueueCount EnaQueueCount:i@EnaQueueCount AttachmentId: DeleteOnTermination:b
GroupId!:@GroupId SecurityGroupRules!:*s311@SecurityGroupRule DryRun:b@DryRun
SecurityGroupRuleId!:@SecurityGroupRuleId SecurityGroupRule:s312@SecurityGroupRule
IpProtocol:@IpProtocol FromPort:i@FromPort ToPort:i@ToPort CidrIpv4:@CidrIpv4 CidrIpv6:@CidrIpv6 PrefixListId:@PrefixListId ReferencedGroupId:@ReferencedGroupId Description:@Description
Return:b
SubnetId!: AssignIpv6AddressOnCreation:s156@AssignIpv6AddressOnCreation MapPublicIpOnLaunch:s156@MapPublicIpOnLaunch MapCustomerOwnedIpOnLaunch:s156@MapCustomerOwnedIpOnLaunch CustomerOwnedIpv4Pool:@CustomerOwnedIpv4Pool EnableDns64:s156@EnableDns64 PrivateDnsHostnameTypeOnLaunch:@PrivateDnsHostnameTypeOnLaunch EnableResourceNameDnsARecordOnLaunch:s156@EnableResourceNameDnsARecordOnLaunch EnableResourceNameDnsAAAARecordOnLaunch:s156@EnableResourceNameDnsAAAARecordOnLaunch EnableLniAtDeviceIndex:i@EnableLniAtDeviceIndex DisableLniAtDeviceIndex:s156@DisableLniAtDeviceIndex
VolumeId!:@VolumeId DryRun:b@DryRun Size:i@Size VolumeType:@VolumeType Iops:i@Iops Throughput:i@Throughput MultiAttachEnabled:b@MultiAttachEnabled
VolumeModification:s273
VpcId!: EnableDnsHostnames:s156@EnableDnsHostnames EnableDnsSupport:s156@EnableDnsSupport EnableNetworkAddressUsageMetrics:s156@EnableNetworkAddressUsageMetrics
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s320@instancesSet
InstanceId: Monitoring:s234
InstanceIds!:*@InstanceId DryRun:b
AllocationId:@AllocationId PublicIp:@PublicIp NetworkBorderGroup:@NetworkBorderGroup DryRun:b
IamInstanceProfile!:s11@IamInstanceProfile AssociationId!:@AssociationId
IamInstanceProfileAssociation:s13
AssociationId!: NetworkAclId!: DryRun:b
NewAssociationId:
NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!: Egress!:b DryRun:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s67@Icmp PortRange:s68
RouteTableId!: DestinationPrefixListId:@DestinationPrefixListId VpcEndpointId:@VpcEndpointId LocalTarget:b@LocalTarget TransitGatewayId:@TransitGatewayId LocalGatewayId:@LocalGatewayId CarrierGatewayId:@CarrierGatewayId CoreNetworkArn:@CoreNetworkArn OdbNetworkArn:@OdbNetworkArn DryRun:b DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
AssociationId!: RouteTableId!: DryRun:b
NewAssociationId: AssociationState:s17
NetworkInterfaceId!: DryRun:b SourceDestCheck:
GroupId!: SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s26
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s334@revokedSecurityGroupRuleSet
SecurityGroupRuleId: GroupId: IsEgress:b IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
CidrIp:@CidrIp FromPort:i@FromPort GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions IpProtocol:@IpProtocol SourceSecurityGroupName:@SourceSecurityGroupName SourceSecurityGroupOwnerId:@SourceSecurityGroupOwnerId ToPort:i@ToPort SecurityGroupRuleIds:*@SecurityGroupRuleId DryRun:b
Return:b UnknownIpPermissions:*s26@unknownIpPermissionSet RevokedSecurityGroupRules:*s334@revokedSecurityGroupRuleSet
MaxCount!:i@MaxCount MinCount!:i@MinCount BlockDeviceMappings:*s53@BlockDeviceMapping ImageId:@ImageId InstanceType:@InstanceType Ipv6AddressCount:i@Ipv6AddressCount Ipv6Addresses:*s76@Ipv6Address KernelId:@KernelId KeyName:@KeyName Monitoring:s338@Monitoring Placement:s233@Placement RamdiskId:@RamdiskId SecurityGroupIds:*@SecurityGroupId SecurityGroups:*@SecurityGroup SubnetId:@SubnetId UserData:@UserData ElasticGpuSpecification:*s339@ElasticGpuSpecification ElasticInferenceAccelerators:*s340@ElasticInferenceAccelerator TagSpecifications:*s1@TagSpecification LaunchTemplate:s341@LaunchTemplate InstanceMarketOptions:s342@InstanceMarketOptions CreditSpecification:s344@CreditSpecification CpuOptions:s345@CpuOptions CapacityReservationSpecification:s346@CapacityReservationSpecification HibernationOptions:s348@HibernationOptions LicenseSpecifications:*s349@LicenseSpecification MetadataOptions:s350@MetadataOptions EnclaveOptions:s292@EnclaveOptions PrivateDnsNameOptions:s351@PrivateDnsNameOptions MaintenanceOptions:s352@MaintenanceOptions DisableApiStop:b@DisableApiStop EnablePrimaryIpv6:b@EnablePrimaryIpv6 NetworkPerformanceOptions:s353@NetworkPerformanceOptions Operator:s74@Operator SecondaryInterfaces:*s354@SecondaryInterface DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior: PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s356@networkInterface IamInstanceProfile:s11 EbsOptimized:b
Enabled!:b MetricCategoryIds:*@MetricCategoryId
Type!:@Type
Type!:@Type Count:i@Count
LaunchTemplateId:@LaunchTemplateId LaunchTemplateName:@LaunchTemplateName Version:@Version
MarketType:@MarketType SpotOptions:s343@SpotOptions
MaxPrice:@MaxPrice SpotInstanceType:@SpotInstanceType BlockDurationMinutes:i@BlockDurationMinutes ValidUntil:t@ValidUntil InstanceInterruptionBehavior:@InstanceInterruptionBehavior
CpuCredits!:@CpuCredits
CoreCount:i@CoreCount ThreadsPerCore:i@ThreadsPerCore AmdSevSnp:@AmdSevSnp NestedVirtualization:@NestedVirtualization
CapacityReservationPreference:@CapacityReservationPreference CapacityReservationTarget:s347@CapacityReservationTarget
CapacityReservationId:@CapacityReservationId CapacityReservationResourceGroupArn:@CapacityReservationResourceGroupArn
Configured:b@Configured
LicenseConfigurationArn:@LicenseConfigurationArn
HttpTokens:@HttpTokens HttpPutResponseHopLimit:i@HttpPutResponseHopLimit HttpEndpoint:@HttpEndpoint HttpProtocolIpv6:@HttpProtocolIpv6 InstanceMetadataTags:@InstanceMetadataTags
HostnameType:@HostnameType EnableResourceNameDnsARecord:b@EnableResourceNameDnsARecord EnableResourceNameDnsAAAARecord:b@EnableResourceNameDnsAAAARecord
AutoRecovery:@AutoRecovery
BandwidthWeighting:@BandwidthWeighting
DeleteOnTermination:b@DeleteOnTermination DeviceIndex:i@DeviceIndex PrivateIpAddresses:*s355@PrivateIpAddress PrivateIpAddressCount:i@PrivateIpAddressCount SecondarySubnetId:@SecondarySubnetId InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex
PrivateIpAddress!:@PrivateIpAddress
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:*@SecurityGroupId Ipv6AddressCount:i Ipv6Addresses:*s76@ipv6AddressesSet^Ipv6Addresses NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s75@privateIpAddressesSet^PrivateIpAddresses SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b@AssociateCarrierIpAddress InterfaceType:@InterfaceType NetworkCardIndex:i@NetworkCardIndex Ipv4Prefixes:*s71@Ipv4Prefix Ipv4PrefixCount:i@Ipv4PrefixCount Ipv6Prefixes:*s72@Ipv6Prefix Ipv6PrefixCount:i@Ipv6PrefixCount PrimaryIpv6:b@PrimaryIpv6 EnaSrdSpecification:s357@EnaSrdSpecification ConnectionTrackingSpecification:s73@ConnectionTrackingSpecification EnaQueueCount:i@EnaQueueCount
EnaSrdEnabled:b@EnaSrdEnabled EnaSrdUdpSpecification:s358@EnaSrdUdpSpecification
EnaSrdUdpEnabled:b@EnaSrdUdpEnabled
InstanceIds!:*@InstanceId AdditionalInfo: DryRun:b
StartingInstances:*s361@instancesSet
InstanceId: CurrentState:s166 PreviousState:s166
InstanceIds!:*@InstanceId Hibernate:b@Hibernate SkipOsShutdown:b@SkipOsShutdown DryRun:b Force:b
StoppingInstances:*s361@instancesSet
InstanceIds!:*@InstanceId Force:b@Force SkipOsShutdown:b@SkipOsShutdown DryRun:b
TerminatingInstances:*s361@instancesSet
NetworkInterfaceId!: Ipv4Prefixes:*@Ipv4Prefix PrivateIpAddresses:*@privateIpAddress
InstanceIds!:*@InstanceId MetricCategoryIds:*@MetricCategoryId DryRun:b
InstanceMonitorings:*s320@instancesSet
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s370@SecurityGroupRuleDescription
SecurityGroupRuleId:@SecurityGroupRuleId Description:@Description
Return:b
DryRun:b@DryRun GroupId:@GroupId GroupName:@GroupName IpPermissions:*s26@IpPermissions SecurityGroupRuleDescriptions:*s370@SecurityGroupRuleDescription
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

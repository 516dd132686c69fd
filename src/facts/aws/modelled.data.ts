// Written by `node e2e/support/models.mjs`; not edited by hand. All that AWS’s models say of what the playground’s actions take.
// Source: AWS's API models as published in @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
// An action a line, with the number of its structure. A structure a line: members with `!` where they are needed and their type
// after `:`. `*` is a list, nothing is text, i a whole number, n a number, b a flag, t a time, x bytes, m a map, s a structure by its
// number, e one of a line's words; `<least,most,pattern>` are the limits, the pattern by its line.
export const modelledActions = `
AllocateAddress 0
AssignPrivateIpAddresses 3
AssociateAddress 4
AssociateIamInstanceProfile 5
AssociateRouteTable 7
AttachInternetGateway 8
AttachNetworkInterface 9
AttachVolume 12
AuthorizeSecurityGroupEgress 13
AuthorizeSecurityGroupIngress 19
CancelSpotInstanceRequests 20
CopyImage 21
CopySnapshot 22
CreateDefaultSubnet 23
CreateDefaultVpc 24
CreateImage 25
CreateInternetGateway 28
CreateKeyPair 29
CreateLaunchTemplate 30
CreateLaunchTemplateVersion 77
CreateNetworkAcl 78
CreateNetworkAclEntry 79
CreateNetworkInterface 82
CreatePlacementGroup 84
CreateReplaceRootVolumeTask 85
CreateRoute 86
CreateRouteTable 87
CreateSecurityGroup 88
CreateSnapshot 89
CreateSnapshots 90
CreateSubnet 92
CreateTags 93
CreateVolume 94
CreateVpc 95
DeleteInternetGateway 97
DeleteKeyPair 98
DeleteLaunchTemplate 99
DeleteLaunchTemplateVersions 100
DeleteNetworkAcl 101
DeleteNetworkAclEntry 102
DeleteNetworkInterface 103
DeletePlacementGroup 104
DeleteRoute 105
DeleteRouteTable 106
DeleteSecurityGroup 107
DeleteSnapshot 108
DeleteSubnet 109
DeleteTags 110
DeleteVolume 111
DeleteVpc 112
DeregisterImage 113
DescribeAccountAttributes 114
DescribeAddresses 115
DescribeAvailabilityZones 117
DescribeDhcpOptions 118
DescribeIamInstanceProfileAssociations 119
DescribeImageAttribute 120
DescribeImages 121
DescribeInstanceAttribute 122
DescribeInstanceCreditSpecifications 123
DescribeInstanceStatus 124
DescribeInstanceTypeOfferings 125
DescribeInstanceTypes 126
DescribeInstances 127
DescribeInternetGateways 128
DescribeKeyPairs 129
DescribeLaunchTemplateVersions 130
DescribeLaunchTemplates 131
DescribeManagedPrefixLists 132
DescribeNetworkAcls 133
DescribeNetworkInterfaceAttribute 134
DescribeNetworkInterfaces 135
DescribePlacementGroups 136
DescribeRegions 137
DescribeReplaceRootVolumeTasks 138
DescribeRouteTables 139
DescribeSecurityGroupRules 140
DescribeSecurityGroups 141
DescribeSnapshotAttribute 142
DescribeSnapshots 143
DescribeSpotInstanceRequests 144
DescribeSpotPriceHistory 145
DescribeSubnets 146
DescribeTags 147
DescribeVolumeAttribute 148
DescribeVolumeStatus 149
DescribeVolumes 150
DescribeVolumesModifications 151
DescribeVpcAttribute 152
DescribeVpcs 153
DetachInternetGateway 154
DetachNetworkInterface 155
DetachVolume 156
DisableImage 157
DisableImageDeprecation 158
DisableImageDeregistrationProtection 159
DisassociateAddress 160
DisassociateIamInstanceProfile 161
DisassociateRouteTable 162
EnableImage 163
EnableImageDeprecation 164
EnableImageDeregistrationProtection 165
GetConsoleOutput 166
GetConsoleScreenshot 167
GetDefaultCreditSpecification 168
GetEbsEncryptionByDefault 169
GetLaunchTemplateData 170
GetPasswordData 171
ImportKeyPair 172
ModifyImageAttribute 173
ModifyInstanceAttribute 177
ModifyInstanceCreditSpecification 183
ModifyInstanceEventStartTime 185
ModifyInstanceMaintenanceOptions 186
ModifyInstanceMetadataOptions 187
ModifyInstancePlacement 188
ModifyLaunchTemplate 189
ModifyNetworkInterfaceAttribute 190
ModifySecurityGroupRules 192
ModifySnapshotAttribute 195
ModifySubnetAttribute 198
ModifyVolume 199
ModifyVpcAttribute 200
MonitorInstances 201
RebootInstances 202
RegisterImage 203
ReleaseAddress 204
ReplaceIamInstanceProfileAssociation 205
ReplaceNetworkAclAssociation 206
ReplaceNetworkAclEntry 207
ReplaceRoute 208
ReplaceRouteTableAssociation 209
RequestSpotInstances 210
ResetImageAttribute 215
ResetInstanceAttribute 216
ResetNetworkInterfaceAttribute 217
ResetSnapshotAttribute 218
RevokeSecurityGroupEgress 219
RevokeSecurityGroupIngress 220
RunInstances 221
StartInstances 237
StopInstances 238
TerminateInstances 239
UnassignPrivateIpAddresses 240
UnmonitorInstances 241
UpdateSecurityGroupRuleDescriptionsEgress 242
UpdateSecurityGroupRuleDescriptionsIngress 244
DeleteAlarms 245
DescribeAlarmHistory 246
DescribeAlarms 247
DescribeAlarmsForMetric 248
DisableAlarmActions 250
EnableAlarmActions 251
GetMetricData 252
GetMetricStatistics 257
ListMetrics 258
PutMetricAlarm 260
SetAlarmState 265
ConfirmSubscription 266
CreateSMSSandboxPhoneNumber 267
CreateTopic 268
DeleteSMSSandboxPhoneNumber 270
DeleteTopic 271
GetSMSSandboxAccountStatus 272
GetSubscriptionAttributes 273
GetTopicAttributes 274
ListSMSSandboxPhoneNumbers 275
ListSubscriptionsByTopic 276
ListSubscriptions 277
ListTopics 278
Publish 279
Subscribe 280
Unsubscribe 281
VerifySMSSandboxPhoneNumber 282
`
export const structures = `
Domain:e0 Address: PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIpv4Pool: TagSpecifications:*s1 IpamPoolId: DryRun:b
ResourceType:e1 Tags:*s2
Key: Value:
Ipv4Prefixes:* Ipv4PrefixCount:i NetworkInterfaceId!: PrivateIpAddresses:* SecondaryPrivateIpAddressCount:i AllowReassignment:b
AllocationId: InstanceId: PublicIp: DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
IamInstanceProfile!:s6 InstanceId!:
Arn: Name:
GatewayId: PublicIpv4Pool: DryRun:b SubnetId: RouteTableId!:
DryRun:b InternetGatewayId!: VpcId!:
NetworkCardIndex:i EnaSrdSpecification:s10 EnaQueueCount:i DryRun:b NetworkInterfaceId!: InstanceId!: DeviceIndex!:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s11
EnaSrdUdpEnabled:b
Device!: InstanceId!: VolumeId!: EbsCardIndex:i DryRun:b
TagSpecifications:*s1 DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s14
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s15 IpRanges:*s16 Ipv6Ranges:*s17 PrefixListIds:*s18
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s14 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i TagSpecifications:*s1 DryRun:b
DryRun:b SpotInstanceRequestIds!:*
ClientToken:<0,128> Description:<0,255> Encrypted:b KmsKeyId: Name!:<3,128> SourceImageId!: SourceRegion!: DestinationOutpostArn: CopyImageTags:b TagSpecifications:*s1 SnapshotCopyCompletionDurationMinutes:i DestinationAvailabilityZone: DestinationAvailabilityZoneId: DryRun:b
Description: DestinationOutpostArn: DestinationRegion: Encrypted:b KmsKeyId: PresignedUrl: SourceRegion!: SourceSnapshotId!: TagSpecifications:*s1 CompletionDurationMinutes:i<1,2880> DestinationAvailabilityZone: DryRun:b
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s26
Ebs:s27 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s1 DryRun:b
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
DryRun:b ClientToken: LaunchTemplateName!: VersionDescription:<0,255> LaunchTemplateData!:s31 Operator:s73 TagSpecifications:*s1
KernelId: EbsOptimized:b IamInstanceProfile:s32 BlockDeviceMappings:*s33 NetworkInterfaces:*s35 ImageId: InstanceType: KeyName: Monitoring:s43 Placement:s44 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 UserData: TagSpecifications:*s45 ElasticGpuSpecifications:*s46 ElasticInferenceAccelerators:*s47 SecurityGroupIds:* SecurityGroups:* InstanceMarketOptions:s48 CreditSpecification:s50 CpuOptions:s51 CapacityReservationSpecification:s52 LicenseSpecifications:*s54 HibernationOptions:s55 MetadataOptions:s56 EnclaveOptions:s57 InstanceRequirements:s58 PrivateDnsNameOptions:s71 MaintenanceOptions:s72 DisableApiStop:b Operator:s73 NetworkPerformanceOptions:s74 SecondaryInterfaces:*s75
Arn: Name:
DeviceName: VirtualName: Ebs:s34 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType:e4 Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s36 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s37 SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s38 Ipv4PrefixCount:i Ipv6Prefixes:*s39 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s40 ConnectionTrackingSpecification:s42 EnaQueueCount:i
Ipv6Address:
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s41
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Enabled:b MetricCategoryIds:*
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType:e1 Tags:*s2
Type!:
Type!: Count:i<1,>
MarketType:e9 SpotOptions:s49
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s53
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
Enabled:b
VCpuCount!:s59 MemoryMiB!:s60 CpuManufacturers:*e15 MemoryGiBPerVCpu:s61 ExcludedInstanceTypes:*<0,400><1,30,16> InstanceGenerations:*e17 SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:e18 BurstablePerformance:e18 RequireHibernateSupport:b NetworkInterfaceCount:s62 LocalStorage:e18 LocalStorageTypes:*e19 TotalLocalStorageGB:s63 BaselineEbsBandwidthMbps:s64 AcceleratorTypes:*e20 AcceleratorCount:s65 AcceleratorManufacturers:*e21 AcceleratorNames:*e22 AcceleratorTotalMemoryMiB:s66 NetworkBandwidthGbps:s67 AllowedInstanceTypes:*<0,400><1,30,16> MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s68 RequireEncryptionInTransit:b
Min!:i Max:i
Min!:i Max:i
Min:n Max:n
Min:i Max:i
Min:n Max:n
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:n Max:n
Cpu:s69
References:*s70
InstanceFamily:
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
Principal:
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s76 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> SourceVersion: VersionDescription:<0,255> LaunchTemplateData!:s31 ResolveAlias:b
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s80 PortRange:s81
Code:i Type:i
From:i To:i
Ipv4Prefixes:*s38 Ipv4PrefixCount:i Ipv6Prefixes:*s39 Ipv6PrefixCount:i InterfaceType:e29 TagSpecifications:*s1 ClientToken: EnablePrimaryIpv6:b ConnectionTrackingSpecification:s42 Operator:s73 SubnetId!: Description: PrivateIpAddress: Groups:* PrivateIpAddresses:*s37 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s83 Ipv6AddressCount:i DryRun:b
Ipv6Address: IsPrimaryIpv6:b
PartitionCount:i TagSpecifications:*s1 SpreadLevel:e30 LinkedGroupId: Operator:s73 ParentGroupId: DryRun:b GroupName: Strategy:e31
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
Description: InstanceSpecification!:s91 OutpostArn: TagSpecifications:*s1 DryRun:b CopyTagsFromSource:e32 Location:e2
InstanceId!: ExcludeBootVolume:b ExcludeDataVolumeIds:*
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s73 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s96 TagSpecifications:*s1 DryRun:b InstanceTenancy:e7 AmazonProvidedIpv6CidrBlock:b
Mode!:e33 InternetGatewayExclusion:e34 EgressOnlyInternetGatewayExclusion:e34 NatGatewayExclusion:e34 VirtualPrivateGatewayExclusion:e34 VpcPeeringExclusion:e34 LambdaExclusion:e34 VpcLatticeExclusion:e34 ElasticFileSystemExclusion:e34 GlobalAcceleratorExclusion:e34 ApiGatewayV2Exclusion:e34
DryRun:b InternetGatewayId!:
KeyName: KeyPairId: DryRun:b
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27>
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions!:*
DryRun:b NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Egress!:b
DryRun:b NetworkInterfaceId!:
DryRun:b GroupName!:
DestinationPrefixListId: DryRun:b RouteTableId!: DestinationCidrBlock: DestinationIpv6CidrBlock:
DryRun:b RouteTableId!:
GroupId: GroupName: DryRun:b
SnapshotId!: DryRun:b
SubnetId!: DryRun:b
DryRun:b Resources!:* Tags:*s2
VolumeId!: DryRun:b
VpcId!: DryRun:b
ImageId!: DeleteAssociatedSnapshots:b DryRun:b
DryRun:b AttributeNames:*e35
PublicIps:* DryRun:b Filters:*s116 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s116
DhcpOptionsIds:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s116
AssociationIds:* Filters:*s116 MaxResults:i<5,1000> NextToken:
Attribute!:e36 ImageId!: DryRun:b
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s116
DryRun:b InstanceId!: Attribute!:e37
DryRun:b Filters:*s116 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s116 IncludeAllInstances:b
DryRun:b LocationType:e38 Filters:*s116 MaxResults:i<5,1000> NextToken:
DryRun:b InstanceTypes:*<0,100> Filters:*s116 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s116 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s116
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s116
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions:* MinVersion: MaxVersion: NextToken: MaxResults:i Filters:*s116 ResolveAlias:b IncludeManagedResources:b
DryRun:b LaunchTemplateIds:* LaunchTemplateNames:*<,><3,128,27> Filters:*s116 NextToken: MaxResults:i<1,200> IncludeManagedResources:b
DryRun:b Filters:*s116 MaxResults:i<1,100> NextToken: PrefixListIds:*
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s116
DryRun:b NetworkInterfaceId!: Attribute:e39
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s116
GroupIds:* DryRun:b GroupNames:* Filters:*s116
RegionNames:* AllRegions:b DryRun:b Filters:*s116
ReplaceRootVolumeTaskIds:* Filters:*s116 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s116
Filters:*s116 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s116
Attribute!:e40 SnapshotId!: DryRun:b
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s116
NextToken: MaxResults:i DryRun:b SpotInstanceRequestIds:* Filters:*s116
AvailabilityZoneId: DryRun:b StartTime:t EndTime:t InstanceTypes:* ProductDescriptions:* Filters:*s116 AvailabilityZone: MaxResults:i NextToken:
Filters:*s116 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s116 MaxResults:i NextToken:
Attribute!:e41 VolumeId!: DryRun:b
MaxResults:i NextToken: VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s116
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s116 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s116 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e42 VpcId!: DryRun:b
Filters:*s116 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
DryRun:b AttachmentId!: Force:b
Device: Force:b InstanceId: VolumeId!: DryRun:b
ImageId!: DryRun:b
ImageId!: DryRun:b
ImageId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
ImageId!: DryRun:b
ImageId!: DeprecateAt!:t DryRun:b
ImageId!: WithCooldown:b DryRun:b
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
DryRun:b InstanceFamily!:e43
DryRun:b
DryRun:b InstanceId!:
InstanceId!: DryRun:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
Attribute: Description:s174 ImageId!: LaunchPermission:s175 OperationType:e45 ProductCodes:* UserGroups:* UserIds:* Value: OrganizationArns:* OrganizationalUnitArns:* ImdsSupport:s174 DryRun:b
Value:
Add:*s176 Remove:*s176
OrganizationArn: OrganizationalUnitArn: UserId: Group:e44
SourceDestCheck:s178 EnclaveOptions:s179 DisableApiStop:s178 DryRun:b InstanceId!: Attribute:e37 Value: BlockDeviceMappings:*s180 DisableApiTermination:s178 InstanceType:s174 Kernel:s174 Ramdisk:s174 UserData:s182 InstanceInitiatedShutdownBehavior:s174 Groups:* EbsOptimized:s178 SriovNetSupport:s174 EnaSupport:s178
Value:b
Enabled:b
DeviceName: Ebs:s181 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s184
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e24 RebootMigration:e24 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 DryRun:b HttpProtocolIpv6:e12 InstanceMetadataTags:e12
GroupName: PartitionNumber:i HostResourceGroupArn: GroupId: InstanceId!: Tenancy:e7 Affinity:e46 HostId:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> DefaultVersion:
EnaSrdSpecification:s10 EnablePrimaryIpv6:b ConnectionTrackingSpecification:s42 AssociatePublicIpAddress:b AssociatedSubnetIds:* DryRun:b NetworkInterfaceId!: Description:s174 SourceDestCheck:s178 Groups:* Attachment:s191
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId: DeleteOnTermination:b
GroupId!: SecurityGroupRules!:*s193 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s194
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
Attribute:e40 CreateVolumePermission:s196 GroupNames:* OperationType:e45 SnapshotId!: UserIds:* DryRun:b
Add:*s197 Remove:*s197
UserId: Group:e44
AssignIpv6AddressOnCreation:s178 MapPublicIpOnLaunch:s178 SubnetId!: MapCustomerOwnedIpOnLaunch:s178 CustomerOwnedIpv4Pool: EnableDns64:s178 PrivateDnsHostnameTypeOnLaunch:e23 EnableResourceNameDnsARecordOnLaunch:s178 EnableResourceNameDnsAAAARecordOnLaunch:s178 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s178
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s178 EnableDnsSupport:s178 VpcId!: EnableNetworkAddressUsageMetrics:s178
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
ImageLocation: BillingProducts:* BootMode:e47 TpmSupport:e48 UefiData:<0,64000> ImdsSupport:e48 TagSpecifications:*s1 DryRun:b Name!:<3,128> Description:<0,255> Architecture:e49 KernelId: RamdiskId: RootDeviceName: BlockDeviceMappings:*s26 VirtualizationType: SriovNetSupport: EnaSupport:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s6 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s80 PortRange:s81
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
LaunchSpecification:s211 TagSpecifications:*s1 InstanceInterruptionBehavior:e11 DryRun:b SpotPrice: ClientToken: InstanceCount:i Type:e10 ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:* SecurityGroups:* AddressingType: BlockDeviceMappings:*s26 EbsOptimized:b IamInstanceProfile:s6 ImageId: InstanceType: KernelId: KeyName: Monitoring:s212 NetworkInterfaces:*s213 Placement:s214 RamdiskId: SubnetId: UserData:
MetricCategoryIds:* Enabled!:b
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s83 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s37 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s38 Ipv4PrefixCount:i Ipv6Prefixes:*s39 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s40 ConnectionTrackingSpecification:s42 EnaQueueCount:i
AvailabilityZone: GroupName: Tenancy:e7 AvailabilityZoneId:
Attribute!:e50 ImageId!: DryRun:b
DryRun:b InstanceId!: Attribute!:e37
DryRun:b NetworkInterfaceId!: SourceDestCheck:
Attribute!:e40 SnapshotId!: DryRun:b
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s14
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s14 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s26 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s83 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s212 Placement:s222 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s46 ElasticInferenceAccelerators:*s223 TagSpecifications:*s1 LaunchTemplate:s224 InstanceMarketOptions:s225 CreditSpecification:s50 CpuOptions:s227 CapacityReservationSpecification:s228 HibernationOptions:s229 LicenseSpecifications:*s230 MetadataOptions:s231 EnclaveOptions:s179 PrivateDnsNameOptions:s232 MaintenanceOptions:s233 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s234 Operator:s73 SecondaryInterfaces:*s235 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s213 IamInstanceProfile:s6 EbsOptimized:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e9 SpotOptions:s226
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s53
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s236 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress!:
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
Ipv4Prefixes:* NetworkInterfaceId!: PrivateIpAddresses:*
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s243
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s243
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e51 HistoryItemType:e52 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e53
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e51 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e54 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
MetricName!:<1,255> Namespace!:<1,255,55> Statistic:e56 ExtendedStatistic: Dimensions:*<,30>s249 Period:i<1,> Unit:e57
Name!:<1,255> Value!:<1,1024>
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s253 StartTime!:t EndTime!:t NextToken: ScanBy:e53 MaxDatapoints:i LabelOptions:s256
Id!:<1,255> MetricStat:s254 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s255 Period!:i<1,> Stat!: Unit:e57
Namespace:<1,255,55> MetricName:<1,255> Dimensions:*<,30>s249
Timezone:
Namespace!:<1,255,55> MetricName!:<1,255> Dimensions:*<,30>s249 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e56 ExtendedStatistics:*<1,10> Unit:e57
Namespace:<1,255,55> MetricName:<1,255> Dimensions:*<,10>s259 NextToken: RecentlyActive:e58 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,55> Statistic:e56 ExtendedStatistic: Dimensions:*<,30>s249 Period:i<1,> Unit:e57 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e59 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s253 Tags:*s261 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s262 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s263
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s264
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e54 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,60> LanguageCode:e61
Name!: Attributes:m Tags:*s269 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,60>
TopicArn!:

SubscriptionArn!:
TopicArn!:
NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,60> OneTimePassword!:<5,8,62>
`
export const words = `
standard|vpc
application-status-check|capacity-block|capacity-manager-data-export|capacity-reservation|capacity-reservation-cancellation-quote|capacity-reservation-fleet|capacity-reservation-modification-quote|carrier-gateway|client-vpn-endpoint|coip-pool|customer-gateway|declarative-policies-report|dedicated-host|dhcp-options|egress-only-internet-gateway|elastic-gpu|elastic-ip|export-image-task|export-instance-task|fca-policy|fleet|fpga-image|host-reservation|image|image-usage-report|import-image-task|import-snapshot-task|instance|instance-connect-endpoint|instance-event-window|internet-gateway|ipam|ipam-external-resource-verification-token|ipam-internet-registry-association|ipam-policy|ipam-pool|ipam-pool-allocation|ipam-prefix-list-resolver|ipam-prefix-list-resolver-target|ipam-resource-discovery|ipam-resource-discovery-association|ipam-scope|ipv4pool-ec2|ipv6pool-ec2|key-pair|launch-template|local-gateway|local-gateway-route-table|local-gateway-route-table-virtual-interface-group-association|local-gateway-route-table-vpc-association|local-gateway-virtual-interface|local-gateway-virtual-interface-group|mac-modification-task|metric-category|natgateway|network-acl|network-insights-access-scope|network-insights-access-scope-analysis|network-insights-analysis|network-insights-path|network-interface|outpost-lag|placement-group|prefix-list|replace-root-volume-task|reserved-instances|route-server|route-server-endpoint|route-server-peer|route-table|secondary-interface|secondary-network|secondary-subnet|security-group|security-group-rule|service-link-virtual-interface|snapshot|spot-fleet-request|spot-instances-request|subnet|subnet-cidr-reservation|traffic-mirror-filter|traffic-mirror-filter-rule|traffic-mirror-session|traffic-mirror-target|transit-gateway|transit-gateway-attachment|transit-gateway-connect-peer|transit-gateway-metering-policy|transit-gateway-multicast-domain|transit-gateway-policy-table|transit-gateway-route-table|transit-gateway-route-table-announcement|verified-access-endpoint|verified-access-endpoint-target|verified-access-group|verified-access-instance|verified-access-policy|verified-access-trust-provider|volume|vpc|vpc-block-public-access-exclusion|vpc-encryption-control|vpc-endpoint|vpc-endpoint-connection|vpc-endpoint-connection-device-type|vpc-endpoint-service|vpc-endpoint-service-permission|vpc-flow-log|vpc-peering-connection|vpn-concentrator|vpn-connection|vpn-connection-device-type|vpn-gateway
local|regional
uefi
gp2|gp3|io1|io2|sc1|st1|standard
ed25519|rsa
pem|ppk
dedicated|default|host
stop|terminate
capacity-block|interruptible-capacity-reservation|on-demand|spot
one-time|persistent
hibernate|stop|terminate
disabled|enabled
capacity-reservations-only|none|open
optional|required
amazon-web-services|amd|apple|intel
[a-zA-Z0-9\\.\\*\\-]+
current|previous
excluded|included|required
hdd|ssd
fpga|gpu|inference|media
amazon-web-services|amd|habana|nvidia|xilinx
a100|a10g|gaudi-hl-205|h100|inferentia|inferentia2|k520|k80|l4|l40s|m60|radeon-pro-v520|t4|t4g|trainium|trainium2|u30|v100|vu9p
ip-name|resource-name
default|disabled
default|ebs-1|vpc-1
secondary
[a-zA-Z0-9\\(\\)\\.\\-/_]+
allow|deny
branch|efa|efa-only|trunk
host|rack
cluster|partition|precision-time|spread
volume
enforce|monitor
disable|enable
default-vpc|supported-platforms
blockDeviceMapping|bootMode|deregistrationProtection|description|imdsSupport|kernel|lastLaunchedTime|launchPermission|productCodes|ramdisk|sriovNetSupport|tpmSupport|uefiData
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
availability-zone|availability-zone-id|outpost|region
associatePublicIpAddress|attachment|description|groupSet|sourceDestCheck
createVolumePermission|productCodes
autoEnableIO|productCodes
enableDnsHostnames|enableDnsSupport|enableNetworkAddressUsageMetrics
t2|t3|t3a|t4g|t8i
all
add|remove
default|host
legacy-bios|uefi|uefi-preferred
v2.0
arm64|arm64_mac|i386|x86_64|x86_64_mac
launchPermission
CompositeAlarm|LogAlarm|MetricAlarm
Action|AlarmContributorAction|AlarmContributorStateUpdate|ConfigurationUpdate|StateUpdate
TimestampAscending|TimestampDescending
ALARM|INSUFFICIENT_DATA|OK
[^:].*
Average|Maximum|Minimum|SampleCount|Sum
Bits|Bits/Second|Bytes|Bytes/Second|Count|Count/Second|Gigabits|Gigabits/Second|Gigabytes|Gigabytes/Second|Kilobits|Kilobits/Second|Kilobytes|Kilobytes/Second|Megabits|Megabits/Second|Megabytes|Megabytes/Second|Microseconds|Milliseconds|None|Percent|Seconds|Terabits|Terabits/Second|Terabytes|Terabytes/Second
PT3H
GreaterThanOrEqualToThreshold|GreaterThanThreshold|GreaterThanUpperThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|LessThanOrEqualToThreshold|LessThanThreshold
^(\\+[0-9]{8,}|[0-9]{0,9})$
de-DE|en-GB|en-US|es-419|es-ES|fr-CA|fr-FR|it-IT|ja-JP|kr-KR|pt-BR|zh-CN|zh-TW
^[0-9]+$
`

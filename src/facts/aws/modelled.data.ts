// Written by `node e2e/support/models.mjs`; not edited by hand. All that AWS’s models say of what the playground’s actions take.
// Source: AWS's API models as published in @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
// An action a line, with the number of its structure, or of several where two services have one of that name. A structure a line: members with `!` where they are needed and their type
// after `:`. `*` is a list, nothing is text, i a whole number, n a number, b a flag, t a time, x bytes, m a map, s a structure by its
// number, e one of a line's words; `<least,most,pattern>` are the limits, the pattern by its line.
export const modelledActions = `
AllocateAddress 0
AssignPrivateIpAddresses 3
AssociateAddress 4
AssociateDhcpOptions 5
AssociateIamInstanceProfile 6
AssociateRouteTable 8
AttachInternetGateway 9
AttachNetworkInterface 10
AttachVolume 13
AuthorizeSecurityGroupEgress 14
AuthorizeSecurityGroupIngress 20
CancelSpotInstanceRequests 21
CopyImage 22
CopySnapshot 23
CreateDefaultSubnet 24
CreateDefaultVpc 25
CreateDhcpOptions 26
CreateImage 28
CreateInternetGateway 31
CreateKeyPair 32
CreateLaunchTemplate 33
CreateLaunchTemplateVersion 80
CreateNetworkAcl 81
CreateNetworkAclEntry 82
CreateNetworkInterface 85
CreatePlacementGroup 87
CreateReplaceRootVolumeTask 88
CreateRoute 89
CreateRouteTable 90
CreateSecurityGroup 91
CreateSnapshot 92
CreateSnapshots 93
CreateSubnet 95
CreateTags 96
CreateVolume 97
CreateVpc 98
DeleteDhcpOptions 100
DeleteInternetGateway 101
DeleteKeyPair 102
DeleteLaunchTemplate 103
DeleteLaunchTemplateVersions 104
DeleteNetworkAcl 105
DeleteNetworkAclEntry 106
DeleteNetworkInterface 107
DeletePlacementGroup 108
DeleteRoute 109
DeleteRouteTable 110
DeleteSecurityGroup 111
DeleteSnapshot 112
DeleteSubnet 113
DeleteTags 114
DeleteVolume 115
DeleteVpc 116
DeregisterImage 117
DescribeAccountAttributes 118
DescribeAddressesAttribute 119
DescribeAddresses 120
DescribeAvailabilityZones 122
DescribeDhcpOptions 123
DescribeEgressOnlyInternetGateways 124
DescribeFlowLogs 125
DescribeIamInstanceProfileAssociations 126
DescribeImageAttribute 127
DescribeImages 128
DescribeInstanceAttribute 129
DescribeInstanceCreditSpecifications 130
DescribeInstanceStatus 131
DescribeInstanceTypeOfferings 132
DescribeInstanceTypes 133
DescribeInstances 134
DescribeInternetGateways 135
DescribeKeyPairs 136
DescribeLaunchTemplateVersions 137
DescribeLaunchTemplates 138
DescribeManagedPrefixLists 139
DescribeNatGateways 140
DescribeNetworkAcls 141
DescribeNetworkInterfaceAttribute 142
DescribeNetworkInterfaces 143
DescribePlacementGroups 144
DescribeRegions 145
DescribeReplaceRootVolumeTasks 146
DescribeRouteTables 147
DescribeSecurityGroupRules 148
DescribeSecurityGroups 149
DescribeSnapshotAttribute 150
DescribeSnapshots 151
DescribeSpotInstanceRequests 152
DescribeSpotPriceHistory 153
DescribeSubnets 154
DescribeTags 155
DescribeVolumeAttribute 156
DescribeVolumeStatus 157
DescribeVolumes 158
DescribeVolumesModifications 159
DescribeVpcAttribute 160
DescribeVpcClassicLink 161
DescribeVpcClassicLinkDnsSupport 162
DescribeVpcEndpoints 163
DescribeVpcPeeringConnections 164
DescribeVpcs 165
DescribeVpnGateways 166
DetachInternetGateway 167
DetachNetworkInterface 168
DetachVolume 169
DisableEbsEncryptionByDefault 170
DisableImageBlockPublicAccess 171
DisableImage 172
DisableImageDeprecation 173
DisableImageDeregistrationProtection 174
DisassociateAddress 175
DisassociateIamInstanceProfile 176
DisassociateRouteTable 177
EnableEbsEncryptionByDefault 178
EnableImageBlockPublicAccess 179
EnableImage 180
EnableImageDeprecation 181
EnableImageDeregistrationProtection 182
EnableVolumeIO 183
GetConsoleOutput 184
GetConsoleScreenshot 185
GetDefaultCreditSpecification 186
GetEbsDefaultKmsKeyId 187
GetEbsEncryptionByDefault 188
GetImageBlockPublicAccessState 189
GetLaunchTemplateData 190
GetPasswordData 191
ImportKeyPair 192
ModifyImageAttribute 193
ModifyInstanceAttribute 197
ModifyInstanceCreditSpecification 203
ModifyInstanceEventStartTime 205
ModifyInstanceMaintenanceOptions 206
ModifyInstanceMetadataOptions 207
ModifyInstancePlacement 208
ModifyLaunchTemplate 209
ModifyNetworkInterfaceAttribute 210
ModifySecurityGroupRules 212
ModifySnapshotAttribute 215
ModifySubnetAttribute 218
ModifyVolumeAttribute 219
ModifyVolume 220
ModifyVpcAttribute 221
MonitorInstances 222
RebootInstances 223
RegisterImage 224
ReleaseAddress 225
ReplaceIamInstanceProfileAssociation 226
ReplaceNetworkAclAssociation 227
ReplaceNetworkAclEntry 228
ReplaceRoute 229
ReplaceRouteTableAssociation 230
RequestSpotInstances 231
ResetImageAttribute 236
ResetInstanceAttribute 237
ResetNetworkInterfaceAttribute 238
ResetSnapshotAttribute 239
RevokeSecurityGroupEgress 240
RevokeSecurityGroupIngress 241
RunInstances 242
StartInstances 258
StopInstances 259
TerminateInstances 260
UnassignPrivateIpAddresses 261
UnmonitorInstances 262
UpdateSecurityGroupRuleDescriptionsEgress 263
UpdateSecurityGroupRuleDescriptionsIngress 265
DeleteAlarms 266
DeleteDashboards 267
DescribeAlarmHistory 268
DescribeAlarms 269
DescribeAlarmsForMetric 270
DisableAlarmActions 272
EnableAlarmActions 273
GetDashboard 274
GetMetricData 275
GetMetricStatistics 280
ListDashboards 281
ListMetrics 282
ListTagsForResource 284 314
PutDashboard 285
PutMetricAlarm 287
PutMetricData 291
SetAlarmState 296
TagResource 297 323
UntagResource 298 325
AddPermission 299
CheckIfPhoneNumberIsOptedOut 300
ConfirmSubscription 301
CreateSMSSandboxPhoneNumber 302
CreateTopic 303
DeleteSMSSandboxPhoneNumber 305
DeleteTopic 306
GetSMSSandboxAccountStatus 307
GetSubscriptionAttributes 308
GetTopicAttributes 309
ListPhoneNumbersOptedOut 310
ListSMSSandboxPhoneNumbers 311
ListSubscriptionsByTopic 312
ListSubscriptions 313
ListTopics 315
PublishBatch 316
Publish 318
RemovePermission 319
SetSubscriptionAttributes 320
SetTopicAttributes 321
Subscribe 322
Unsubscribe 324
VerifySMSSandboxPhoneNumber 326
`
export const structures = `
Domain:e0 Address: PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIpv4Pool: TagSpecifications:*s1 IpamPoolId: DryRun:b
ResourceType:e1 Tags:*s2
Key: Value:
Ipv4Prefixes:* Ipv4PrefixCount:i NetworkInterfaceId!: PrivateIpAddresses:* SecondaryPrivateIpAddressCount:i AllowReassignment:b
AllocationId: InstanceId: PublicIp: DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
DhcpOptionsId!: VpcId!: DryRun:b
IamInstanceProfile!:s7 InstanceId!:
Arn: Name:
GatewayId: PublicIpv4Pool: DryRun:b SubnetId: RouteTableId!:
DryRun:b InternetGatewayId!: VpcId!:
NetworkCardIndex:i EnaSrdSpecification:s11 EnaQueueCount:i DryRun:b NetworkInterfaceId!: InstanceId!: DeviceIndex!:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s12
EnaSrdUdpEnabled:b
Device!: InstanceId!: VolumeId!: EbsCardIndex:i DryRun:b
TagSpecifications:*s1 DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s15
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s16 IpRanges:*s17 Ipv6Ranges:*s18 PrefixListIds:*s19
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s15 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i TagSpecifications:*s1 DryRun:b
DryRun:b SpotInstanceRequestIds!:*
ClientToken:<0,128> Description:<0,255> Encrypted:b KmsKeyId: Name!:<3,128> SourceImageId!: SourceRegion!: DestinationOutpostArn: CopyImageTags:b TagSpecifications:*s1 SnapshotCopyCompletionDurationMinutes:i DestinationAvailabilityZone: DestinationAvailabilityZoneId: DryRun:b
Description: DestinationOutpostArn: DestinationRegion: Encrypted:b KmsKeyId: PresignedUrl: SourceRegion!: SourceSnapshotId!: TagSpecifications:*s1 CompletionDurationMinutes:i<1,2880> DestinationAvailabilityZone: DryRun:b
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
DhcpConfigurations!:*s27 TagSpecifications:*s1 DryRun:b
Key: Values:*
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s29
Ebs:s30 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s1 DryRun:b
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
DryRun:b ClientToken: LaunchTemplateName!: VersionDescription:<0,255> LaunchTemplateData!:s34 Operator:s76 TagSpecifications:*s1
KernelId: EbsOptimized:b IamInstanceProfile:s35 BlockDeviceMappings:*s36 NetworkInterfaces:*s38 ImageId: InstanceType: KeyName: Monitoring:s46 Placement:s47 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 UserData: TagSpecifications:*s48 ElasticGpuSpecifications:*s49 ElasticInferenceAccelerators:*s50 SecurityGroupIds:* SecurityGroups:* InstanceMarketOptions:s51 CreditSpecification:s53 CpuOptions:s54 CapacityReservationSpecification:s55 LicenseSpecifications:*s57 HibernationOptions:s58 MetadataOptions:s59 EnclaveOptions:s60 InstanceRequirements:s61 PrivateDnsNameOptions:s74 MaintenanceOptions:s75 DisableApiStop:b Operator:s76 NetworkPerformanceOptions:s77 SecondaryInterfaces:*s78
Arn: Name:
DeviceName: VirtualName: Ebs:s37 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType:e4 Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s39 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s40 SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s41 Ipv4PrefixCount:i Ipv6Prefixes:*s42 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s43 ConnectionTrackingSpecification:s45 EnaQueueCount:i
Ipv6Address:
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s44
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Enabled:b MetricCategoryIds:*
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType:e1 Tags:*s2
Type!:
Type!: Count:i<1,>
MarketType:e9 SpotOptions:s52
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s56
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
Enabled:b
VCpuCount!:s62 MemoryMiB!:s63 CpuManufacturers:*e15 MemoryGiBPerVCpu:s64 ExcludedInstanceTypes:*<0,400><1,30,16> InstanceGenerations:*e17 SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:e18 BurstablePerformance:e18 RequireHibernateSupport:b NetworkInterfaceCount:s65 LocalStorage:e18 LocalStorageTypes:*e19 TotalLocalStorageGB:s66 BaselineEbsBandwidthMbps:s67 AcceleratorTypes:*e20 AcceleratorCount:s68 AcceleratorManufacturers:*e21 AcceleratorNames:*e22 AcceleratorTotalMemoryMiB:s69 NetworkBandwidthGbps:s70 AllowedInstanceTypes:*<0,400><1,30,16> MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s71 RequireEncryptionInTransit:b
Min!:i Max:i
Min!:i Max:i
Min:n Max:n
Min:i Max:i
Min:n Max:n
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:n Max:n
Cpu:s72
References:*s73
InstanceFamily:
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
Principal:
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s79 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> SourceVersion: VersionDescription:<0,255> LaunchTemplateData!:s34 ResolveAlias:b
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s83 PortRange:s84
Code:i Type:i
From:i To:i
Ipv4Prefixes:*s41 Ipv4PrefixCount:i Ipv6Prefixes:*s42 Ipv6PrefixCount:i InterfaceType:e29 TagSpecifications:*s1 ClientToken: EnablePrimaryIpv6:b ConnectionTrackingSpecification:s45 Operator:s76 SubnetId!: Description: PrivateIpAddress: Groups:* PrivateIpAddresses:*s40 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s86 Ipv6AddressCount:i DryRun:b
Ipv6Address: IsPrimaryIpv6:b
PartitionCount:i TagSpecifications:*s1 SpreadLevel:e30 LinkedGroupId: Operator:s76 ParentGroupId: DryRun:b GroupName: Strategy:e31
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
Description: InstanceSpecification!:s94 OutpostArn: TagSpecifications:*s1 DryRun:b CopyTagsFromSource:e32 Location:e2
InstanceId!: ExcludeBootVolume:b ExcludeDataVolumeIds:*
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s76 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s99 TagSpecifications:*s1 DryRun:b InstanceTenancy:e7 AmazonProvidedIpv6CidrBlock:b
Mode!:e33 InternetGatewayExclusion:e34 EgressOnlyInternetGatewayExclusion:e34 NatGatewayExclusion:e34 VirtualPrivateGatewayExclusion:e34 VpcPeeringExclusion:e34 LambdaExclusion:e34 VpcLatticeExclusion:e34 ElasticFileSystemExclusion:e34 GlobalAcceleratorExclusion:e34 ApiGatewayV2Exclusion:e34
DhcpOptionsId!: DryRun:b
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
AllocationIds:* Attribute:e36 NextToken: MaxResults:i<1,1000> DryRun:b
PublicIps:* DryRun:b Filters:*s121 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s121
DhcpOptionsIds:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s121
DryRun:b EgressOnlyInternetGatewayIds:* MaxResults:i<5,255> NextToken: Filters:*s121
DryRun:b Filter:*s121 FlowLogIds:* MaxResults:i NextToken:
AssociationIds:* Filters:*s121 MaxResults:i<5,1000> NextToken:
Attribute!:e37 ImageId!: DryRun:b
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s121
DryRun:b InstanceId!: Attribute!:e38
DryRun:b Filters:*s121 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s121 IncludeAllInstances:b
DryRun:b LocationType:e39 Filters:*s121 MaxResults:i<5,1000> NextToken:
DryRun:b InstanceTypes:*<0,100> Filters:*s121 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s121 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s121
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s121
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions:* MinVersion: MaxVersion: NextToken: MaxResults:i Filters:*s121 ResolveAlias:b IncludeManagedResources:b
DryRun:b LaunchTemplateIds:* LaunchTemplateNames:*<,><3,128,27> Filters:*s121 NextToken: MaxResults:i<1,200> IncludeManagedResources:b
DryRun:b Filters:*s121 MaxResults:i<1,100> NextToken: PrefixListIds:*
DryRun:b Filter:*s121 MaxResults:i<5,1000> NatGatewayIds:* NextToken:
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s121
DryRun:b NetworkInterfaceId!: Attribute:e40
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s121
GroupIds:* DryRun:b GroupNames:* Filters:*s121
RegionNames:* AllRegions:b DryRun:b Filters:*s121
ReplaceRootVolumeTaskIds:* Filters:*s121 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s121
Filters:*s121 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s121
Attribute!:e41 SnapshotId!: DryRun:b
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s121
NextToken: MaxResults:i DryRun:b SpotInstanceRequestIds:* Filters:*s121
AvailabilityZoneId: DryRun:b StartTime:t EndTime:t InstanceTypes:* ProductDescriptions:* Filters:*s121 AvailabilityZone: MaxResults:i NextToken:
Filters:*s121 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s121 MaxResults:i NextToken:
Attribute!:e42 VolumeId!: DryRun:b
MaxResults:i NextToken: VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s121
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s121 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s121 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e43 VpcId!: DryRun:b
DryRun:b VpcIds:* Filters:*s121
VpcIds:* MaxResults:i<5,255> NextToken:<1,1024>
DryRun:b VpcEndpointIds:* Filters:*s121 MaxResults:i NextToken:
NextToken: MaxResults:i<5,1000> DryRun:b VpcPeeringConnectionIds:* Filters:*s121
Filters:*s121 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
Filters:*s121 VpnGatewayIds:* DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
DryRun:b AttachmentId!: Force:b
Device: Force:b InstanceId: VolumeId!: DryRun:b
DryRun:b
DryRun:b
ImageId!: DryRun:b
ImageId!: DryRun:b
ImageId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
DryRun:b
ImageBlockPublicAccessState!:e44 DryRun:b
ImageId!: DryRun:b
ImageId!: DeprecateAt!:t DryRun:b
ImageId!: WithCooldown:b DryRun:b
DryRun:b VolumeId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
DryRun:b InstanceFamily!:e45
DryRun:b
DryRun:b
DryRun:b
DryRun:b InstanceId!:
InstanceId!: DryRun:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
Attribute: Description:s194 ImageId!: LaunchPermission:s195 OperationType:e47 ProductCodes:* UserGroups:* UserIds:* Value: OrganizationArns:* OrganizationalUnitArns:* ImdsSupport:s194 DryRun:b
Value:
Add:*s196 Remove:*s196
OrganizationArn: OrganizationalUnitArn: UserId: Group:e46
SourceDestCheck:s198 EnclaveOptions:s199 DisableApiStop:s198 DryRun:b InstanceId!: Attribute:e38 Value: BlockDeviceMappings:*s200 DisableApiTermination:s198 InstanceType:s194 Kernel:s194 Ramdisk:s194 UserData:s202 InstanceInitiatedShutdownBehavior:s194 Groups:* EbsOptimized:s198 SriovNetSupport:s194 EnaSupport:s198
Value:b
Enabled:b
DeviceName: Ebs:s201 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s204
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e24 RebootMigration:e24 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 DryRun:b HttpProtocolIpv6:e12 InstanceMetadataTags:e12
GroupName: PartitionNumber:i HostResourceGroupArn: GroupId: InstanceId!: Tenancy:e7 Affinity:e48 HostId:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> DefaultVersion:
EnaSrdSpecification:s11 EnablePrimaryIpv6:b ConnectionTrackingSpecification:s45 AssociatePublicIpAddress:b AssociatedSubnetIds:* DryRun:b NetworkInterfaceId!: Description:s194 SourceDestCheck:s198 Groups:* Attachment:s211
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId: DeleteOnTermination:b
GroupId!: SecurityGroupRules!:*s213 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s214
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
Attribute:e41 CreateVolumePermission:s216 GroupNames:* OperationType:e47 SnapshotId!: UserIds:* DryRun:b
Add:*s217 Remove:*s217
UserId: Group:e46
AssignIpv6AddressOnCreation:s198 MapPublicIpOnLaunch:s198 SubnetId!: MapCustomerOwnedIpOnLaunch:s198 CustomerOwnedIpv4Pool: EnableDns64:s198 PrivateDnsHostnameTypeOnLaunch:e23 EnableResourceNameDnsARecordOnLaunch:s198 EnableResourceNameDnsAAAARecordOnLaunch:s198 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s198
AutoEnableIO:s198 VolumeId!: DryRun:b
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s198 EnableDnsSupport:s198 VpcId!: EnableNetworkAddressUsageMetrics:s198
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
ImageLocation: BillingProducts:* BootMode:e49 TpmSupport:e50 UefiData:<0,64000> ImdsSupport:e50 TagSpecifications:*s1 DryRun:b Name!:<3,128> Description:<0,255> Architecture:e51 KernelId: RamdiskId: RootDeviceName: BlockDeviceMappings:*s29 VirtualizationType: SriovNetSupport: EnaSupport:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s7 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s83 PortRange:s84
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
LaunchSpecification:s232 TagSpecifications:*s1 InstanceInterruptionBehavior:e11 DryRun:b SpotPrice: ClientToken: InstanceCount:i Type:e10 ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:* SecurityGroups:* AddressingType: BlockDeviceMappings:*s29 EbsOptimized:b IamInstanceProfile:s7 ImageId: InstanceType: KernelId: KeyName: Monitoring:s233 NetworkInterfaces:*s234 Placement:s235 RamdiskId: SubnetId: UserData:
MetricCategoryIds:* Enabled!:b
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s86 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s40 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s41 Ipv4PrefixCount:i Ipv6Prefixes:*s42 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s43 ConnectionTrackingSpecification:s45 EnaQueueCount:i
AvailabilityZone: GroupName: Tenancy:e7 AvailabilityZoneId:
Attribute!:e52 ImageId!: DryRun:b
DryRun:b InstanceId!: Attribute!:e38
DryRun:b NetworkInterfaceId!: SourceDestCheck:
Attribute!:e41 SnapshotId!: DryRun:b
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s15
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s15 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s29 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s86 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s233 Placement:s243 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s49 ElasticInferenceAccelerators:*s244 TagSpecifications:*s1 LaunchTemplate:s245 InstanceMarketOptions:s246 CreditSpecification:s53 CpuOptions:s248 CapacityReservationSpecification:s249 HibernationOptions:s250 LicenseSpecifications:*s251 MetadataOptions:s252 EnclaveOptions:s199 PrivateDnsNameOptions:s253 MaintenanceOptions:s254 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s255 Operator:s76 SecondaryInterfaces:*s256 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s234 IamInstanceProfile:s7 EbsOptimized:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e9 SpotOptions:s247
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s56
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s257 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress!:
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
Ipv4Prefixes:* NetworkInterfaceId!: PrivateIpAddresses:*
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s15 SecurityGroupRuleDescriptions:*s264
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s15 SecurityGroupRuleDescriptions:*s264
AlarmNames!:*<,100><1,255>
DashboardNames!:*
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e53 HistoryItemType:e54 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e55
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e53 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e56 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
MetricName!:<1,255> Namespace!:<1,255,57> Statistic:e58 ExtendedStatistic: Dimensions:*<,30>s271 Period:i<1,> Unit:e59
Name!:<1,255> Value!:<1,1024>
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
DashboardName!:
MetricDataQueries!:*s276 StartTime!:t EndTime!:t NextToken: ScanBy:e55 MaxDatapoints:i LabelOptions:s279
Id!:<1,255> MetricStat:s277 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s278 Period!:i<1,> Stat!: Unit:e59
Namespace:<1,255,57> MetricName:<1,255> Dimensions:*<,30>s271
Timezone:
Namespace!:<1,255,57> MetricName!:<1,255> Dimensions:*<,30>s271 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e58 ExtendedStatistics:*<1,10> Unit:e59
DashboardNamePrefix: NextToken:
Namespace:<1,255,57> MetricName:<1,255> Dimensions:*<,10>s283 NextToken: RecentlyActive:e60 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
ResourceARN!:<1,1024>
DashboardName!: DashboardBody!: Tags:*s286
Key!:<1,128> Value!:<0,256>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,57> Statistic:e58 ExtendedStatistic: Dimensions:*<,30>s271 Period:i<1,> Unit:e59 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e61 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s276 Tags:*s286 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s288 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s289
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s290
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
Namespace!:<1,255,57> MetricData:*s292 EntityMetricData:*s294 StrictEntityValidation:b
MetricName!:<1,255> Dimensions:*<,30>s271 Timestamp:t Value:n StatisticValues:s293 Values:*n Counts:*n Unit:e59 StorageResolution:i<1,>
SampleCount!:n Sum!:n Minimum!:n Maximum!:n
Entity:s295 MetricData:*s292
KeyAttributes:m Attributes:m
AlarmName!:<1,255> StateValue!:e56 StateReason!:<0,1023> StateReasonData:<0,4000>
ResourceARN!:<1,1024> Tags!:*s286
ResourceARN!:<1,1024> TagKeys!:*<,><1,128>
TopicArn!: Label!: AWSAccountId!:* ActionName!:*
phoneNumber!:
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,62> LanguageCode:e63
Name!: Attributes:m Tags:*s304 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,62>
TopicArn!:

SubscriptionArn!:
TopicArn!:
nextToken:
NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
ResourceArn!:<1,1011>
NextToken:
TopicArn!: PublishBatchRequestEntries!:*s317
Id!: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Label!:
SubscriptionArn!: AttributeName!: AttributeValue:
TopicArn!: AttributeName!: AttributeValue:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
ResourceArn!:<1,1011> Tags!:*s304
SubscriptionArn!:
ResourceArn!:<1,1011> TagKeys!:*<,><1,128>
PhoneNumber!:<,20,62> OneTimePassword!:<5,8,64>
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
domain-name
blockDeviceMapping|bootMode|deregistrationProtection|description|imdsSupport|kernel|lastLaunchedTime|launchPermission|productCodes|ramdisk|sriovNetSupport|tpmSupport|uefiData
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
availability-zone|availability-zone-id|outpost|region
associatePublicIpAddress|attachment|description|groupSet|sourceDestCheck
createVolumePermission|productCodes
autoEnableIO|productCodes
enableDnsHostnames|enableDnsSupport|enableNetworkAddressUsageMetrics
block-new-sharing
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

// Written by `node e2e/support/models.mjs`; not edited by hand. All that AWS’s models say of what the playground’s actions take.
// Source: AWS's API models as published in @aws-sdk/client-ssm 3.1169.0, @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
// An action a line, with the number of its structure, or of several where two services have one of that name. A structure a line: members with `!` where they are needed and their type
// after `:`. `*` is a list, nothing is text, i a whole number, n a number, b a flag, t a time, x bytes, m a map, s a structure by its
// number, e one of a line's words; `<least,most,pattern>` are the limits, the pattern by its line.
export const modelledActions = `
DescribeInstanceInformation 0
GetParameter 3
GetParametersByPath 4
GetParameters 6
StartSession 7
AllocateAddress 8
AssignPrivateIpAddresses 11
AssociateAddress 12
AssociateDhcpOptions 13
AssociateIamInstanceProfile 14
AssociateRouteTable 16
AttachInternetGateway 17
AttachNetworkInterface 18
AttachVolume 21
AuthorizeSecurityGroupEgress 22
AuthorizeSecurityGroupIngress 28
CancelSpotInstanceRequests 29
CopyImage 30
CopySnapshot 31
CreateDefaultSubnet 32
CreateDefaultVpc 33
CreateDhcpOptions 34
CreateImage 36
CreateInternetGateway 39
CreateKeyPair 40
CreateLaunchTemplate 41
CreateLaunchTemplateVersion 88
CreateNetworkAcl 89
CreateNetworkAclEntry 90
CreateNetworkInterface 93
CreatePlacementGroup 95
CreateReplaceRootVolumeTask 96
CreateRoute 97
CreateRouteTable 98
CreateSecurityGroup 99
CreateSnapshot 100
CreateSnapshots 101
CreateSubnet 103
CreateTags 104
CreateVolume 105
CreateVpc 106
DeleteDhcpOptions 108
DeleteInternetGateway 109
DeleteKeyPair 110
DeleteLaunchTemplate 111
DeleteLaunchTemplateVersions 112
DeleteNetworkAcl 113
DeleteNetworkAclEntry 114
DeleteNetworkInterface 115
DeletePlacementGroup 116
DeleteRoute 117
DeleteRouteTable 118
DeleteSecurityGroup 119
DeleteSnapshot 120
DeleteSubnet 121
DeleteTags 122
DeleteVolume 123
DeleteVpc 124
DeregisterImage 125
DescribeAccountAttributes 126
DescribeAddressesAttribute 127
DescribeAddresses 128
DescribeAvailabilityZones 130
DescribeDhcpOptions 131
DescribeEgressOnlyInternetGateways 132
DescribeFlowLogs 133
DescribeIamInstanceProfileAssociations 134
DescribeImageAttribute 135
DescribeImages 136
DescribeInstanceAttribute 137
DescribeInstanceCreditSpecifications 138
DescribeInstanceStatus 139
DescribeInstanceTypeOfferings 140
DescribeInstanceTypes 141
DescribeInstances 142
DescribeInternetGateways 143
DescribeKeyPairs 144
DescribeLaunchTemplateVersions 145
DescribeLaunchTemplates 146
DescribeManagedPrefixLists 147
DescribeNatGateways 148
DescribeNetworkAcls 149
DescribeNetworkInterfaceAttribute 150
DescribeNetworkInterfaces 151
DescribePlacementGroups 152
DescribeRegions 153
DescribeReplaceRootVolumeTasks 154
DescribeRouteTables 155
DescribeSecurityGroupRules 156
DescribeSecurityGroups 157
DescribeSnapshotAttribute 158
DescribeSnapshots 159
DescribeSpotInstanceRequests 160
DescribeSpotPriceHistory 161
DescribeSubnets 162
DescribeTags 163
DescribeVolumeAttribute 164
DescribeVolumeStatus 165
DescribeVolumes 166
DescribeVolumesModifications 167
DescribeVpcAttribute 168
DescribeVpcClassicLink 169
DescribeVpcClassicLinkDnsSupport 170
DescribeVpcEndpoints 171
DescribeVpcPeeringConnections 172
DescribeVpcs 173
DescribeVpnGateways 174
DetachInternetGateway 175
DetachNetworkInterface 176
DetachVolume 177
DisableEbsEncryptionByDefault 178
DisableImageBlockPublicAccess 179
DisableImage 180
DisableImageDeprecation 181
DisableImageDeregistrationProtection 182
DisassociateAddress 183
DisassociateIamInstanceProfile 184
DisassociateRouteTable 185
EnableEbsEncryptionByDefault 186
EnableImageBlockPublicAccess 187
EnableImage 188
EnableImageDeprecation 189
EnableImageDeregistrationProtection 190
EnableVolumeIO 191
GetConsoleOutput 192
GetConsoleScreenshot 193
GetDefaultCreditSpecification 194
GetEbsDefaultKmsKeyId 195
GetEbsEncryptionByDefault 196
GetImageBlockPublicAccessState 197
GetLaunchTemplateData 198
GetPasswordData 199
ImportKeyPair 200
ModifyImageAttribute 201
ModifyInstanceAttribute 205
ModifyInstanceCreditSpecification 211
ModifyInstanceEventStartTime 213
ModifyInstanceMaintenanceOptions 214
ModifyInstanceMetadataOptions 215
ModifyInstancePlacement 216
ModifyLaunchTemplate 217
ModifyNetworkInterfaceAttribute 218
ModifySecurityGroupRules 220
ModifySnapshotAttribute 223
ModifySubnetAttribute 226
ModifyVolumeAttribute 227
ModifyVolume 228
ModifyVpcAttribute 229
MonitorInstances 230
RebootInstances 231
RegisterImage 232
ReleaseAddress 233
ReplaceIamInstanceProfileAssociation 234
ReplaceNetworkAclAssociation 235
ReplaceNetworkAclEntry 236
ReplaceRoute 237
ReplaceRouteTableAssociation 238
RequestSpotInstances 239
ResetImageAttribute 244
ResetInstanceAttribute 245
ResetNetworkInterfaceAttribute 246
ResetSnapshotAttribute 247
RevokeSecurityGroupEgress 248
RevokeSecurityGroupIngress 249
RunInstances 250
StartInstances 266
StopInstances 267
TerminateInstances 268
UnassignPrivateIpAddresses 269
UnmonitorInstances 270
UpdateSecurityGroupRuleDescriptionsEgress 271
UpdateSecurityGroupRuleDescriptionsIngress 273
DeleteAlarms 274
DeleteDashboards 275
DescribeAlarmHistory 276
DescribeAlarms 277
DescribeAlarmsForMetric 278
DisableAlarmActions 280
EnableAlarmActions 281
GetDashboard 282
GetMetricData 283
GetMetricStatistics 288
ListDashboards 289
ListMetrics 290
ListTagsForResource 292 322
PutDashboard 293
PutMetricAlarm 295
PutMetricData 299
SetAlarmState 304
TagResource 305 331
UntagResource 306 333
AddPermission 307
CheckIfPhoneNumberIsOptedOut 308
ConfirmSubscription 309
CreateSMSSandboxPhoneNumber 310
CreateTopic 311
DeleteSMSSandboxPhoneNumber 313
DeleteTopic 314
GetSMSSandboxAccountStatus 315
GetSubscriptionAttributes 316
GetTopicAttributes 317
ListPhoneNumbersOptedOut 318
ListSMSSandboxPhoneNumbers 319
ListSubscriptionsByTopic 320
ListSubscriptions 321
ListTopics 323
PublishBatch 324
Publish 326
RemovePermission 327
SetSubscriptionAttributes 328
SetTopicAttributes 329
Subscribe 330
Unsubscribe 332
VerifySMSSandboxPhoneNumber 334
`
export const structures = `
InstanceInformationFilterList:*<0,>s1 Filters:*<0,>s2 MaxResults:i<5,50> NextToken:
key!:e0 valueSet!:*<1,100><1,>
Key!:<1,> Values!:*<1,100><1,>
Name!:<1,2048> WithDecryption:b
Path!:<1,2048> Recursive:b ParameterFilters:*s5 WithDecryption:b MaxResults:i<1,10> NextToken:
Key!:<1,132,1> Option:<1,10> Values:*<1,50><1,1024>
Names!:*<1,10><1,2048> WithDecryption:b
Target!:<1,400> DocumentName:<,,2> Reason:<1,256,3> Parameters:m
Domain:e4 Address: PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIpv4Pool: TagSpecifications:*s9 IpamPoolId: DryRun:b
ResourceType:e5 Tags:*s10
Key: Value:
Ipv4Prefixes:* Ipv4PrefixCount:i NetworkInterfaceId!: PrivateIpAddresses:* SecondaryPrivateIpAddressCount:i AllowReassignment:b
AllocationId: InstanceId: PublicIp: DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
DhcpOptionsId!: VpcId!: DryRun:b
IamInstanceProfile!:s15 InstanceId!:
Arn: Name:
GatewayId: PublicIpv4Pool: DryRun:b SubnetId: RouteTableId!:
DryRun:b InternetGatewayId!: VpcId!:
NetworkCardIndex:i EnaSrdSpecification:s19 EnaQueueCount:i DryRun:b NetworkInterfaceId!: InstanceId!: DeviceIndex!:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s20
EnaSrdUdpEnabled:b
Device!: InstanceId!: VolumeId!: EbsCardIndex:i DryRun:b
TagSpecifications:*s9 DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s23
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s24 IpRanges:*s25 Ipv6Ranges:*s26 PrefixListIds:*s27
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s23 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i TagSpecifications:*s9 DryRun:b
DryRun:b SpotInstanceRequestIds!:*
ClientToken:<0,128> Description:<0,255> Encrypted:b KmsKeyId: Name!:<3,128> SourceImageId!: SourceRegion!: DestinationOutpostArn: CopyImageTags:b TagSpecifications:*s9 SnapshotCopyCompletionDurationMinutes:i DestinationAvailabilityZone: DestinationAvailabilityZoneId: DryRun:b
Description: DestinationOutpostArn: DestinationRegion: Encrypted:b KmsKeyId: PresignedUrl: SourceRegion!: SourceSnapshotId!: TagSpecifications:*s9 CompletionDurationMinutes:i<1,2880> DestinationAvailabilityZone: DryRun:b
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
DhcpConfigurations!:*s35 TagSpecifications:*s9 DryRun:b
Key: Values:*
TagSpecifications:*s9 SnapshotLocation:e6 BootModeOverride:e7 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s37
Ebs:s38 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e8 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s9 DryRun:b
KeyName!: KeyType:e9 TagSpecifications:*s9 KeyFormat:e10 DryRun:b
DryRun:b ClientToken: LaunchTemplateName!: VersionDescription:<0,255> LaunchTemplateData!:s42 Operator:s84 TagSpecifications:*s9
KernelId: EbsOptimized:b IamInstanceProfile:s43 BlockDeviceMappings:*s44 NetworkInterfaces:*s46 ImageId: InstanceType: KeyName: Monitoring:s54 Placement:s55 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior:e12 UserData: TagSpecifications:*s56 ElasticGpuSpecifications:*s57 ElasticInferenceAccelerators:*s58 SecurityGroupIds:* SecurityGroups:* InstanceMarketOptions:s59 CreditSpecification:s61 CpuOptions:s62 CapacityReservationSpecification:s63 LicenseSpecifications:*s65 HibernationOptions:s66 MetadataOptions:s67 EnclaveOptions:s68 InstanceRequirements:s69 PrivateDnsNameOptions:s82 MaintenanceOptions:s83 DisableApiStop:b Operator:s84 NetworkPerformanceOptions:s85 SecondaryInterfaces:*s86
Arn: Name:
DeviceName: VirtualName: Ebs:s45 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType:e8 Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s47 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s48 SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s49 Ipv4PrefixCount:i Ipv6Prefixes:*s50 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s51 ConnectionTrackingSpecification:s53 EnaQueueCount:i
Ipv6Address:
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s52
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Enabled:b MetricCategoryIds:*
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy:e11 SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType:e5 Tags:*s10
Type!:
Type!: Count:i<1,>
MarketType:e13 SpotOptions:s60
MaxPrice: SpotInstanceType:e14 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e15
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e16 NestedVirtualization:e16
CapacityReservationPreference:e17 CapacityReservationTarget:s64
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
HttpTokens:e18 HttpPutResponseHopLimit:i HttpEndpoint:e16 HttpProtocolIpv6:e16 InstanceMetadataTags:e16
Enabled:b
VCpuCount!:s70 MemoryMiB!:s71 CpuManufacturers:*e19 MemoryGiBPerVCpu:s72 ExcludedInstanceTypes:*<0,400><1,30,20> InstanceGenerations:*e21 SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:e22 BurstablePerformance:e22 RequireHibernateSupport:b NetworkInterfaceCount:s73 LocalStorage:e22 LocalStorageTypes:*e23 TotalLocalStorageGB:s74 BaselineEbsBandwidthMbps:s75 AcceleratorTypes:*e24 AcceleratorCount:s76 AcceleratorManufacturers:*e25 AcceleratorNames:*e26 AcceleratorTotalMemoryMiB:s77 NetworkBandwidthGbps:s78 AllowedInstanceTypes:*<0,400><1,30,20> MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s79 RequireEncryptionInTransit:b
Min!:i Max:i
Min!:i Max:i
Min:n Max:n
Min:i Max:i
Min:n Max:n
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:n Max:n
Cpu:s80
References:*s81
InstanceFamily:
HostnameType:e27 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e28
Principal:
BandwidthWeighting:e29
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s87 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e30 NetworkCardIndex:i
PrivateIpAddress:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,31> SourceVersion: VersionDescription:<0,255> LaunchTemplateData!:s42 ResolveAlias:b
TagSpecifications:*s9 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e32 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s91 PortRange:s92
Code:i Type:i
From:i To:i
Ipv4Prefixes:*s49 Ipv4PrefixCount:i Ipv6Prefixes:*s50 Ipv6PrefixCount:i InterfaceType:e33 TagSpecifications:*s9 ClientToken: EnablePrimaryIpv6:b ConnectionTrackingSpecification:s53 Operator:s84 SubnetId!: Description: PrivateIpAddress: Groups:* PrivateIpAddresses:*s48 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s94 Ipv6AddressCount:i DryRun:b
Ipv6Address: IsPrimaryIpv6:b
PartitionCount:i TagSpecifications:*s9 SpreadLevel:e34 LinkedGroupId: Operator:s84 ParentGroupId: DryRun:b GroupName: Strategy:e35
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s9 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s9 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s9 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s9 Location:e6 DryRun:b
Description: InstanceSpecification!:s102 OutpostArn: TagSpecifications:*s9 DryRun:b CopyTagsFromSource:e36 Location:e6
InstanceId!: ExcludeBootVolume:b ExcludeDataVolumeIds:*
TagSpecifications:*s9 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s10
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e8 TagSpecifications:*s9 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s84 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s107 TagSpecifications:*s9 DryRun:b InstanceTenancy:e11 AmazonProvidedIpv6CidrBlock:b
Mode!:e37 InternetGatewayExclusion:e38 EgressOnlyInternetGatewayExclusion:e38 NatGatewayExclusion:e38 VirtualPrivateGatewayExclusion:e38 VpcPeeringExclusion:e38 LambdaExclusion:e38 VpcLatticeExclusion:e38 ElasticFileSystemExclusion:e38 GlobalAcceleratorExclusion:e38 ApiGatewayV2Exclusion:e38
DhcpOptionsId!: DryRun:b
DryRun:b InternetGatewayId!:
KeyName: KeyPairId: DryRun:b
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,31>
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,31> Versions!:*
DryRun:b NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Egress!:b
DryRun:b NetworkInterfaceId!:
DryRun:b GroupName!:
DestinationPrefixListId: DryRun:b RouteTableId!: DestinationCidrBlock: DestinationIpv6CidrBlock:
DryRun:b RouteTableId!:
GroupId: GroupName: DryRun:b
SnapshotId!: DryRun:b
SubnetId!: DryRun:b
DryRun:b Resources!:* Tags:*s10
VolumeId!: DryRun:b
VpcId!: DryRun:b
ImageId!: DeleteAssociatedSnapshots:b DryRun:b
DryRun:b AttributeNames:*e39
AllocationIds:* Attribute:e40 NextToken: MaxResults:i<1,1000> DryRun:b
PublicIps:* DryRun:b Filters:*s129 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s129
DhcpOptionsIds:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s129
DryRun:b EgressOnlyInternetGatewayIds:* MaxResults:i<5,255> NextToken: Filters:*s129
DryRun:b Filter:*s129 FlowLogIds:* MaxResults:i NextToken:
AssociationIds:* Filters:*s129 MaxResults:i<5,1000> NextToken:
Attribute!:e41 ImageId!: DryRun:b
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s129
DryRun:b InstanceId!: Attribute!:e42
DryRun:b Filters:*s129 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s129 IncludeAllInstances:b
DryRun:b LocationType:e43 Filters:*s129 MaxResults:i<5,1000> NextToken:
DryRun:b InstanceTypes:*<0,100> Filters:*s129 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s129 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s129
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s129
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,31> Versions:* MinVersion: MaxVersion: NextToken: MaxResults:i Filters:*s129 ResolveAlias:b IncludeManagedResources:b
DryRun:b LaunchTemplateIds:* LaunchTemplateNames:*<,><3,128,31> Filters:*s129 NextToken: MaxResults:i<1,200> IncludeManagedResources:b
DryRun:b Filters:*s129 MaxResults:i<1,100> NextToken: PrefixListIds:*
DryRun:b Filter:*s129 MaxResults:i<5,1000> NatGatewayIds:* NextToken:
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s129
DryRun:b NetworkInterfaceId!: Attribute:e44
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s129
GroupIds:* DryRun:b GroupNames:* Filters:*s129
RegionNames:* AllRegions:b DryRun:b Filters:*s129
ReplaceRootVolumeTaskIds:* Filters:*s129 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s129
Filters:*s129 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s129
Attribute!:e45 SnapshotId!: DryRun:b
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s129
NextToken: MaxResults:i DryRun:b SpotInstanceRequestIds:* Filters:*s129
AvailabilityZoneId: DryRun:b StartTime:t EndTime:t InstanceTypes:* ProductDescriptions:* Filters:*s129 AvailabilityZone: MaxResults:i NextToken:
Filters:*s129 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s129 MaxResults:i NextToken:
Attribute!:e46 VolumeId!: DryRun:b
MaxResults:i NextToken: VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s129
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s129 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s129 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e47 VpcId!: DryRun:b
DryRun:b VpcIds:* Filters:*s129
VpcIds:* MaxResults:i<5,255> NextToken:<1,1024>
DryRun:b VpcEndpointIds:* Filters:*s129 MaxResults:i NextToken:
NextToken: MaxResults:i<5,1000> DryRun:b VpcPeeringConnectionIds:* Filters:*s129
Filters:*s129 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
Filters:*s129 VpnGatewayIds:* DryRun:b
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
ImageBlockPublicAccessState!:e48 DryRun:b
ImageId!: DryRun:b
ImageId!: DeprecateAt!:t DryRun:b
ImageId!: WithCooldown:b DryRun:b
DryRun:b VolumeId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
DryRun:b InstanceFamily!:e49
DryRun:b
DryRun:b
DryRun:b
DryRun:b InstanceId!:
InstanceId!: DryRun:b
TagSpecifications:*s9 DryRun:b KeyName!: PublicKeyMaterial!:x
Attribute: Description:s202 ImageId!: LaunchPermission:s203 OperationType:e51 ProductCodes:* UserGroups:* UserIds:* Value: OrganizationArns:* OrganizationalUnitArns:* ImdsSupport:s202 DryRun:b
Value:
Add:*s204 Remove:*s204
OrganizationArn: OrganizationalUnitArn: UserId: Group:e50
SourceDestCheck:s206 EnclaveOptions:s207 DisableApiStop:s206 DryRun:b InstanceId!: Attribute:e42 Value: BlockDeviceMappings:*s208 DisableApiTermination:s206 InstanceType:s202 Kernel:s202 Ramdisk:s202 UserData:s210 InstanceInitiatedShutdownBehavior:s202 Groups:* EbsOptimized:s206 SriovNetSupport:s202 EnaSupport:s206
Value:b
Enabled:b
DeviceName: Ebs:s209 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s212
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e28 RebootMigration:e28 DryRun:b
InstanceId!: HttpTokens:e18 HttpPutResponseHopLimit:i HttpEndpoint:e16 DryRun:b HttpProtocolIpv6:e16 InstanceMetadataTags:e16
GroupName: PartitionNumber:i HostResourceGroupArn: GroupId: InstanceId!: Tenancy:e11 Affinity:e52 HostId:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,31> DefaultVersion:
EnaSrdSpecification:s19 EnablePrimaryIpv6:b ConnectionTrackingSpecification:s53 AssociatePublicIpAddress:b AssociatedSubnetIds:* DryRun:b NetworkInterfaceId!: Description:s202 SourceDestCheck:s206 Groups:* Attachment:s219
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId: DeleteOnTermination:b
GroupId!: SecurityGroupRules!:*s221 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s222
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
Attribute:e45 CreateVolumePermission:s224 GroupNames:* OperationType:e51 SnapshotId!: UserIds:* DryRun:b
Add:*s225 Remove:*s225
UserId: Group:e50
AssignIpv6AddressOnCreation:s206 MapPublicIpOnLaunch:s206 SubnetId!: MapCustomerOwnedIpOnLaunch:s206 CustomerOwnedIpv4Pool: EnableDns64:s206 PrivateDnsHostnameTypeOnLaunch:e27 EnableResourceNameDnsARecordOnLaunch:s206 EnableResourceNameDnsAAAARecordOnLaunch:s206 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s206
AutoEnableIO:s206 VolumeId!: DryRun:b
DryRun:b VolumeId!: Size:i VolumeType:e8 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s206 EnableDnsSupport:s206 VpcId!: EnableNetworkAddressUsageMetrics:s206
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
ImageLocation: BillingProducts:* BootMode:e53 TpmSupport:e54 UefiData:<0,64000> ImdsSupport:e54 TagSpecifications:*s9 DryRun:b Name!:<3,128> Description:<0,255> Architecture:e55 KernelId: RamdiskId: RootDeviceName: BlockDeviceMappings:*s37 VirtualizationType: SriovNetSupport: EnaSupport:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s15 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e32 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s91 PortRange:s92
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
LaunchSpecification:s240 TagSpecifications:*s9 InstanceInterruptionBehavior:e15 DryRun:b SpotPrice: ClientToken: InstanceCount:i Type:e14 ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:* SecurityGroups:* AddressingType: BlockDeviceMappings:*s37 EbsOptimized:b IamInstanceProfile:s15 ImageId: InstanceType: KernelId: KeyName: Monitoring:s241 NetworkInterfaces:*s242 Placement:s243 RamdiskId: SubnetId: UserData:
MetricCategoryIds:* Enabled!:b
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s94 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s48 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s49 Ipv4PrefixCount:i Ipv6Prefixes:*s50 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s51 ConnectionTrackingSpecification:s53 EnaQueueCount:i
AvailabilityZone: GroupName: Tenancy:e11 AvailabilityZoneId:
Attribute!:e56 ImageId!: DryRun:b
DryRun:b InstanceId!: Attribute!:e42
DryRun:b NetworkInterfaceId!: SourceDestCheck:
Attribute!:e45 SnapshotId!: DryRun:b
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s23
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s23 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s37 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s94 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s241 Placement:s251 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s57 ElasticInferenceAccelerators:*s252 TagSpecifications:*s9 LaunchTemplate:s253 InstanceMarketOptions:s254 CreditSpecification:s61 CpuOptions:s256 CapacityReservationSpecification:s257 HibernationOptions:s258 LicenseSpecifications:*s259 MetadataOptions:s260 EnclaveOptions:s207 PrivateDnsNameOptions:s261 MaintenanceOptions:s262 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s263 Operator:s84 SecondaryInterfaces:*s264 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e12 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s242 IamInstanceProfile:s15 EbsOptimized:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e11 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e13 SpotOptions:s255
MaxPrice: SpotInstanceType:e14 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e15
CoreCount:i ThreadsPerCore:i AmdSevSnp:e16 NestedVirtualization:e16
CapacityReservationPreference:e17 CapacityReservationTarget:s64
Configured:b
LicenseConfigurationArn:
HttpTokens:e18 HttpPutResponseHopLimit:i HttpEndpoint:e16 HttpProtocolIpv6:e16 InstanceMetadataTags:e16
HostnameType:e27 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e28
BandwidthWeighting:e29
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s265 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e30 NetworkCardIndex:i
PrivateIpAddress!:
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
Ipv4Prefixes:* NetworkInterfaceId!: PrivateIpAddresses:*
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s23 SecurityGroupRuleDescriptions:*s272
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s23 SecurityGroupRuleDescriptions:*s272
AlarmNames!:*<,100><1,255>
DashboardNames!:*
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e57 HistoryItemType:e58 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e59
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e57 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e60 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
MetricName!:<1,255> Namespace!:<1,255,61> Statistic:e62 ExtendedStatistic: Dimensions:*<,30>s279 Period:i<1,> Unit:e63
Name!:<1,255> Value!:<1,1024>
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
DashboardName!:
MetricDataQueries!:*s284 StartTime!:t EndTime!:t NextToken: ScanBy:e59 MaxDatapoints:i LabelOptions:s287
Id!:<1,255> MetricStat:s285 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s286 Period!:i<1,> Stat!: Unit:e63
Namespace:<1,255,61> MetricName:<1,255> Dimensions:*<,30>s279
Timezone:
Namespace!:<1,255,61> MetricName!:<1,255> Dimensions:*<,30>s279 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e62 ExtendedStatistics:*<1,10> Unit:e63
DashboardNamePrefix: NextToken:
Namespace:<1,255,61> MetricName:<1,255> Dimensions:*<,10>s291 NextToken: RecentlyActive:e64 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
ResourceARN!:<1,1024>
DashboardName!: DashboardBody!: Tags:*s294
Key!:<1,128> Value!:<0,256>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,61> Statistic:e62 ExtendedStatistic: Dimensions:*<,30>s279 Period:i<1,> Unit:e63 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e65 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s284 Tags:*s294 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s296 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s297
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s298
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
Namespace!:<1,255,61> MetricData:*s300 EntityMetricData:*s302 StrictEntityValidation:b
MetricName!:<1,255> Dimensions:*<,30>s279 Timestamp:t Value:n StatisticValues:s301 Values:*n Counts:*n Unit:e63 StorageResolution:i<1,>
SampleCount!:n Sum!:n Minimum!:n Maximum!:n
Entity:s303 MetricData:*s300
KeyAttributes:m Attributes:m
AlarmName!:<1,255> StateValue!:e60 StateReason!:<0,1023> StateReasonData:<0,4000>
ResourceARN!:<1,1024> Tags!:*s294
ResourceARN!:<1,1024> TagKeys!:*<,><1,128>
TopicArn!: Label!: AWSAccountId!:* ActionName!:*
phoneNumber!:
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,66> LanguageCode:e67
Name!: Attributes:m Tags:*s312 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,66>
TopicArn!:

SubscriptionArn!:
TopicArn!:
nextToken:
NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
ResourceArn!:<1,1011>
NextToken:
TopicArn!: PublishBatchRequestEntries!:*s325
Id!: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Label!:
SubscriptionArn!: AttributeName!: AttributeValue:
TopicArn!: AttributeName!: AttributeValue:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
ResourceArn!:<1,1011> Tags!:*s312
SubscriptionArn!:
ResourceArn!:<1,1011> TagKeys!:*<,><1,128>
PhoneNumber!:<,20,66> OneTimePassword!:<5,8,68>
`
export const words = `
ActivationIds|AgentVersion|AssociationStatus|IamRole|InstanceIds|PingStatus|PlatformTypes|ResourceType
tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType
^[a-zA-Z0-9_\\-.:/]{3,128}$
^.{1,256}$
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

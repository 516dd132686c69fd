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
CreateReplaceRootVolumeTask 84
CreateRoute 85
CreateRouteTable 86
CreateSecurityGroup 87
CreateSnapshot 88
CreateSubnet 89
CreateTags 90
CreateVolume 91
CreateVpc 92
DeleteInternetGateway 94
DeleteKeyPair 95
DeleteLaunchTemplate 96
DeleteLaunchTemplateVersions 97
DeleteNetworkAcl 98
DeleteNetworkAclEntry 99
DeleteNetworkInterface 100
DeleteRoute 101
DeleteRouteTable 102
DeleteSecurityGroup 103
DeleteSnapshot 104
DeleteSubnet 105
DeleteTags 106
DeleteVolume 107
DeleteVpc 108
DeregisterImage 109
DescribeAccountAttributes 110
DescribeAddresses 111
DescribeAvailabilityZones 113
DescribeIamInstanceProfileAssociations 114
DescribeImageAttribute 115
DescribeImages 116
DescribeInstanceAttribute 117
DescribeInstanceCreditSpecifications 118
DescribeInstanceStatus 119
DescribeInstanceTypeOfferings 120
DescribeInstanceTypes 121
DescribeInstances 122
DescribeInternetGateways 123
DescribeKeyPairs 124
DescribeLaunchTemplateVersions 125
DescribeLaunchTemplates 126
DescribeManagedPrefixLists 127
DescribeNetworkAcls 128
DescribeNetworkInterfaceAttribute 129
DescribeNetworkInterfaces 130
DescribeRegions 131
DescribeReplaceRootVolumeTasks 132
DescribeRouteTables 133
DescribeSecurityGroupRules 134
DescribeSecurityGroups 135
DescribeSnapshotAttribute 136
DescribeSnapshots 137
DescribeSpotInstanceRequests 138
DescribeSpotPriceHistory 139
DescribeSubnets 140
DescribeTags 141
DescribeVolumeAttribute 142
DescribeVolumeStatus 143
DescribeVolumes 144
DescribeVolumesModifications 145
DescribeVpcAttribute 146
DescribeVpcs 147
DetachInternetGateway 148
DetachNetworkInterface 149
DetachVolume 150
DisableImage 151
DisableImageDeprecation 152
DisableImageDeregistrationProtection 153
DisassociateAddress 154
DisassociateIamInstanceProfile 155
DisassociateRouteTable 156
EnableImage 157
EnableImageDeprecation 158
EnableImageDeregistrationProtection 159
GetConsoleOutput 160
GetConsoleScreenshot 161
GetDefaultCreditSpecification 162
GetEbsEncryptionByDefault 163
GetLaunchTemplateData 164
GetPasswordData 165
ImportKeyPair 166
ModifyImageAttribute 167
ModifyInstanceAttribute 171
ModifyInstanceCreditSpecification 177
ModifyInstanceEventStartTime 179
ModifyInstanceMaintenanceOptions 180
ModifyInstanceMetadataOptions 181
ModifyLaunchTemplate 182
ModifyNetworkInterfaceAttribute 183
ModifySecurityGroupRules 185
ModifySnapshotAttribute 188
ModifySubnetAttribute 191
ModifyVolume 192
ModifyVpcAttribute 193
MonitorInstances 194
RebootInstances 195
RegisterImage 196
ReleaseAddress 197
ReplaceIamInstanceProfileAssociation 198
ReplaceNetworkAclAssociation 199
ReplaceNetworkAclEntry 200
ReplaceRoute 201
ReplaceRouteTableAssociation 202
RequestSpotInstances 203
ResetImageAttribute 208
ResetNetworkInterfaceAttribute 209
ResetSnapshotAttribute 210
RevokeSecurityGroupEgress 211
RevokeSecurityGroupIngress 212
RunInstances 213
StartInstances 229
StopInstances 230
TerminateInstances 231
UnassignPrivateIpAddresses 232
UnmonitorInstances 233
UpdateSecurityGroupRuleDescriptionsEgress 234
UpdateSecurityGroupRuleDescriptionsIngress 236
DeleteAlarms 237
DescribeAlarmHistory 238
DescribeAlarms 239
DisableAlarmActions 240
EnableAlarmActions 241
GetMetricData 242
GetMetricStatistics 248
ListMetrics 249
PutMetricAlarm 251
SetAlarmState 256
ConfirmSubscription 257
CreateSMSSandboxPhoneNumber 258
CreateTopic 259
DeleteSMSSandboxPhoneNumber 261
DeleteTopic 262
GetSMSSandboxAccountStatus 263
ListSMSSandboxPhoneNumbers 264
ListSubscriptionsByTopic 265
ListSubscriptions 266
ListTopics 267
Publish 268
Subscribe 269
Unsubscribe 270
VerifySMSSandboxPhoneNumber 271
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
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s73 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s93 TagSpecifications:*s1 DryRun:b InstanceTenancy:e7 AmazonProvidedIpv6CidrBlock:b
Mode!:e30 InternetGatewayExclusion:e31 EgressOnlyInternetGatewayExclusion:e31 NatGatewayExclusion:e31 VirtualPrivateGatewayExclusion:e31 VpcPeeringExclusion:e31 LambdaExclusion:e31 VpcLatticeExclusion:e31 ElasticFileSystemExclusion:e31 GlobalAcceleratorExclusion:e31 ApiGatewayV2Exclusion:e31
DryRun:b InternetGatewayId!:
KeyName: KeyPairId: DryRun:b
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27>
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions!:*
DryRun:b NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Egress!:b
DryRun:b NetworkInterfaceId!:
DestinationPrefixListId: DryRun:b RouteTableId!: DestinationCidrBlock: DestinationIpv6CidrBlock:
DryRun:b RouteTableId!:
GroupId: GroupName: DryRun:b
SnapshotId!: DryRun:b
SubnetId!: DryRun:b
DryRun:b Resources!:* Tags:*s2
VolumeId!: DryRun:b
VpcId!: DryRun:b
ImageId!: DeleteAssociatedSnapshots:b DryRun:b
DryRun:b AttributeNames:*e32
PublicIps:* DryRun:b Filters:*s112 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s112
AssociationIds:* Filters:*s112 MaxResults:i<5,1000> NextToken:
Attribute!:e33 ImageId!: DryRun:b
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s112
DryRun:b InstanceId!: Attribute!:e34
DryRun:b Filters:*s112 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s112 IncludeAllInstances:b
DryRun:b LocationType:e35 Filters:*s112 MaxResults:i<5,1000> NextToken:
DryRun:b InstanceTypes:*<0,100> Filters:*s112 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s112 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s112
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s112
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions:* MinVersion: MaxVersion: NextToken: MaxResults:i Filters:*s112 ResolveAlias:b IncludeManagedResources:b
DryRun:b LaunchTemplateIds:* LaunchTemplateNames:*<,><3,128,27> Filters:*s112 NextToken: MaxResults:i<1,200> IncludeManagedResources:b
DryRun:b Filters:*s112 MaxResults:i<1,100> NextToken: PrefixListIds:*
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s112
DryRun:b NetworkInterfaceId!: Attribute:e36
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s112
RegionNames:* AllRegions:b DryRun:b Filters:*s112
ReplaceRootVolumeTaskIds:* Filters:*s112 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s112
Filters:*s112 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s112
Attribute!:e37 SnapshotId!: DryRun:b
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s112
NextToken: MaxResults:i DryRun:b SpotInstanceRequestIds:* Filters:*s112
AvailabilityZoneId: DryRun:b StartTime:t EndTime:t InstanceTypes:* ProductDescriptions:* Filters:*s112 AvailabilityZone: MaxResults:i NextToken:
Filters:*s112 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s112 MaxResults:i NextToken:
Attribute!:e38 VolumeId!: DryRun:b
MaxResults:i NextToken: VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s112
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s112 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s112 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e39 VpcId!: DryRun:b
Filters:*s112 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
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
DryRun:b InstanceFamily!:e40
DryRun:b
DryRun:b InstanceId!:
InstanceId!: DryRun:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
Attribute: Description:s168 ImageId!: LaunchPermission:s169 OperationType:e42 ProductCodes:* UserGroups:* UserIds:* Value: OrganizationArns:* OrganizationalUnitArns:* ImdsSupport:s168 DryRun:b
Value:
Add:*s170 Remove:*s170
OrganizationArn: OrganizationalUnitArn: UserId: Group:e41
SourceDestCheck:s172 EnclaveOptions:s173 DisableApiStop:s172 DryRun:b InstanceId!: Attribute:e34 Value: BlockDeviceMappings:*s174 DisableApiTermination:s172 InstanceType:s168 Kernel:s168 Ramdisk:s168 UserData:s176 InstanceInitiatedShutdownBehavior:s168 Groups:* EbsOptimized:s172 SriovNetSupport:s168 EnaSupport:s172
Value:b
Enabled:b
DeviceName: Ebs:s175 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s178
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e24 RebootMigration:e24 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 DryRun:b HttpProtocolIpv6:e12 InstanceMetadataTags:e12
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> DefaultVersion:
EnaSrdSpecification:s10 EnablePrimaryIpv6:b ConnectionTrackingSpecification:s42 AssociatePublicIpAddress:b AssociatedSubnetIds:* DryRun:b NetworkInterfaceId!: Description:s168 SourceDestCheck:s172 Groups:* Attachment:s184
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId: DeleteOnTermination:b
GroupId!: SecurityGroupRules!:*s186 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s187
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
Attribute:e37 CreateVolumePermission:s189 GroupNames:* OperationType:e42 SnapshotId!: UserIds:* DryRun:b
Add:*s190 Remove:*s190
UserId: Group:e41
AssignIpv6AddressOnCreation:s172 MapPublicIpOnLaunch:s172 SubnetId!: MapCustomerOwnedIpOnLaunch:s172 CustomerOwnedIpv4Pool: EnableDns64:s172 PrivateDnsHostnameTypeOnLaunch:e23 EnableResourceNameDnsARecordOnLaunch:s172 EnableResourceNameDnsAAAARecordOnLaunch:s172 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s172
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s172 EnableDnsSupport:s172 VpcId!: EnableNetworkAddressUsageMetrics:s172
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
ImageLocation: BillingProducts:* BootMode:e43 TpmSupport:e44 UefiData:<0,64000> ImdsSupport:e44 TagSpecifications:*s1 DryRun:b Name!:<3,128> Description:<0,255> Architecture:e45 KernelId: RamdiskId: RootDeviceName: BlockDeviceMappings:*s26 VirtualizationType: SriovNetSupport: EnaSupport:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s6 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s80 PortRange:s81
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
LaunchSpecification:s204 TagSpecifications:*s1 InstanceInterruptionBehavior:e11 DryRun:b SpotPrice: ClientToken: InstanceCount:i Type:e10 ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:* SecurityGroups:* AddressingType: BlockDeviceMappings:*s26 EbsOptimized:b IamInstanceProfile:s6 ImageId: InstanceType: KernelId: KeyName: Monitoring:s205 NetworkInterfaces:*s206 Placement:s207 RamdiskId: SubnetId: UserData:
MetricCategoryIds:* Enabled!:b
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s83 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s37 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s38 Ipv4PrefixCount:i Ipv6Prefixes:*s39 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s40 ConnectionTrackingSpecification:s42 EnaQueueCount:i
AvailabilityZone: GroupName: Tenancy:e7 AvailabilityZoneId:
Attribute!:e46 ImageId!: DryRun:b
DryRun:b NetworkInterfaceId!: SourceDestCheck:
Attribute!:e37 SnapshotId!: DryRun:b
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s14
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s14 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s26 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s83 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s205 Placement:s214 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s46 ElasticInferenceAccelerators:*s215 TagSpecifications:*s1 LaunchTemplate:s216 InstanceMarketOptions:s217 CreditSpecification:s50 CpuOptions:s219 CapacityReservationSpecification:s220 HibernationOptions:s221 LicenseSpecifications:*s222 MetadataOptions:s223 EnclaveOptions:s173 PrivateDnsNameOptions:s224 MaintenanceOptions:s225 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s226 Operator:s73 SecondaryInterfaces:*s227 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s206 IamInstanceProfile:s6 EbsOptimized:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e9 SpotOptions:s218
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s53
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s228 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress!:
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
Ipv4Prefixes:* NetworkInterfaceId!: PrivateIpAddresses:*
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s235
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s235
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e47 HistoryItemType:e48 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e49
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e47 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e50 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s243 StartTime!:t EndTime!:t NextToken: ScanBy:e49 MaxDatapoints:i LabelOptions:s247
Id!:<1,255> MetricStat:s244 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s245 Period!:i<1,> Stat!: Unit:e52
Namespace:<1,255,51> MetricName:<1,255> Dimensions:*<,30>s246
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,51> MetricName!:<1,255> Dimensions:*<,30>s246 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e53 ExtendedStatistics:*<1,10> Unit:e52
Namespace:<1,255,51> MetricName:<1,255> Dimensions:*<,10>s250 NextToken: RecentlyActive:e54 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,51> Statistic:e53 ExtendedStatistic: Dimensions:*<,30>s246 Period:i<1,> Unit:e52 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e55 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s243 Tags:*s252 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s253 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s254
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s255
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e50 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,56> LanguageCode:e57
Name!: Attributes:m Tags:*s260 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,56>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,56> OneTimePassword!:<5,8,58>
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
legacy-bios|uefi|uefi-preferred
v2.0
arm64|arm64_mac|i386|x86_64|x86_64_mac
launchPermission
CompositeAlarm|LogAlarm|MetricAlarm
Action|AlarmContributorAction|AlarmContributorStateUpdate|ConfigurationUpdate|StateUpdate
TimestampAscending|TimestampDescending
ALARM|INSUFFICIENT_DATA|OK
[^:].*
Bits|Bits/Second|Bytes|Bytes/Second|Count|Count/Second|Gigabits|Gigabits/Second|Gigabytes|Gigabytes/Second|Kilobits|Kilobits/Second|Kilobytes|Kilobytes/Second|Megabits|Megabits/Second|Megabytes|Megabytes/Second|Microseconds|Milliseconds|None|Percent|Seconds|Terabits|Terabits/Second|Terabytes|Terabytes/Second
Average|Maximum|Minimum|SampleCount|Sum
PT3H
GreaterThanOrEqualToThreshold|GreaterThanThreshold|GreaterThanUpperThreshold|LessThanLowerOrGreaterThanUpperThreshold|LessThanLowerThreshold|LessThanOrEqualToThreshold|LessThanThreshold
^(\\+[0-9]{8,}|[0-9]{0,9})$
de-DE|en-GB|en-US|es-419|es-ES|fr-CA|fr-FR|it-IT|ja-JP|kr-KR|pt-BR|zh-CN|zh-TW
^[0-9]+$
`

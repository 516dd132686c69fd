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
CreateDefaultSubnet 21
CreateDefaultVpc 22
CreateImage 23
CreateInternetGateway 26
CreateKeyPair 27
CreateLaunchTemplate 28
CreateLaunchTemplateVersion 75
CreateNetworkAcl 76
CreateNetworkAclEntry 77
CreateNetworkInterface 80
CreateReplaceRootVolumeTask 82
CreateRoute 83
CreateRouteTable 84
CreateSecurityGroup 85
CreateSnapshot 86
CreateSubnet 87
CreateTags 88
CreateVolume 89
CreateVpc 90
DeleteInternetGateway 92
DeleteKeyPair 93
DeleteLaunchTemplate 94
DeleteLaunchTemplateVersions 95
DeleteNetworkAcl 96
DeleteNetworkAclEntry 97
DeleteNetworkInterface 98
DeleteRoute 99
DeleteRouteTable 100
DeleteSecurityGroup 101
DeleteSnapshot 102
DeleteSubnet 103
DeleteTags 104
DeleteVolume 105
DeleteVpc 106
DeregisterImage 107
DescribeAccountAttributes 108
DescribeAddresses 109
DescribeAvailabilityZones 111
DescribeIamInstanceProfileAssociations 112
DescribeImageAttribute 113
DescribeImages 114
DescribeInstanceAttribute 115
DescribeInstanceCreditSpecifications 116
DescribeInstanceStatus 117
DescribeInstanceTypeOfferings 118
DescribeInstanceTypes 119
DescribeInstances 120
DescribeInternetGateways 121
DescribeKeyPairs 122
DescribeLaunchTemplateVersions 123
DescribeLaunchTemplates 124
DescribeManagedPrefixLists 125
DescribeNetworkAcls 126
DescribeNetworkInterfaceAttribute 127
DescribeNetworkInterfaces 128
DescribeRegions 129
DescribeReplaceRootVolumeTasks 130
DescribeRouteTables 131
DescribeSecurityGroupRules 132
DescribeSecurityGroups 133
DescribeSnapshotAttribute 134
DescribeSnapshots 135
DescribeSpotInstanceRequests 136
DescribeSpotPriceHistory 137
DescribeSubnets 138
DescribeTags 139
DescribeVolumeAttribute 140
DescribeVolumeStatus 141
DescribeVolumes 142
DescribeVolumesModifications 143
DescribeVpcAttribute 144
DescribeVpcs 145
DetachInternetGateway 146
DetachNetworkInterface 147
DetachVolume 148
DisassociateAddress 149
DisassociateIamInstanceProfile 150
DisassociateRouteTable 151
GetConsoleOutput 152
GetConsoleScreenshot 153
GetDefaultCreditSpecification 154
GetEbsEncryptionByDefault 155
GetLaunchTemplateData 156
GetPasswordData 157
ImportKeyPair 158
ModifyInstanceAttribute 159
ModifyInstanceCreditSpecification 166
ModifyInstanceEventStartTime 168
ModifyInstanceMaintenanceOptions 169
ModifyInstanceMetadataOptions 170
ModifyLaunchTemplate 171
ModifyNetworkInterfaceAttribute 172
ModifySecurityGroupRules 174
ModifySubnetAttribute 177
ModifyVolume 178
ModifyVpcAttribute 179
MonitorInstances 180
RebootInstances 181
ReleaseAddress 182
ReplaceIamInstanceProfileAssociation 183
ReplaceNetworkAclAssociation 184
ReplaceNetworkAclEntry 185
ReplaceRoute 186
ReplaceRouteTableAssociation 187
RequestSpotInstances 188
ResetNetworkInterfaceAttribute 193
RevokeSecurityGroupEgress 194
RevokeSecurityGroupIngress 195
RunInstances 196
StartInstances 212
StopInstances 213
TerminateInstances 214
UnassignPrivateIpAddresses 215
UnmonitorInstances 216
UpdateSecurityGroupRuleDescriptionsEgress 217
UpdateSecurityGroupRuleDescriptionsIngress 219
DeleteAlarms 220
DescribeAlarmHistory 221
DescribeAlarms 222
DisableAlarmActions 223
EnableAlarmActions 224
GetMetricData 225
GetMetricStatistics 231
ListMetrics 232
PutMetricAlarm 234
SetAlarmState 239
ConfirmSubscription 240
CreateSMSSandboxPhoneNumber 241
CreateTopic 242
DeleteSMSSandboxPhoneNumber 244
DeleteTopic 245
GetSMSSandboxAccountStatus 246
ListSMSSandboxPhoneNumbers 247
ListSubscriptionsByTopic 248
ListSubscriptions 249
ListTopics 250
Publish 251
Subscribe 252
Unsubscribe 253
VerifySMSSandboxPhoneNumber 254
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
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s24
Ebs:s25 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s1 DryRun:b
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
DryRun:b ClientToken: LaunchTemplateName!: VersionDescription:<0,255> LaunchTemplateData!:s29 Operator:s71 TagSpecifications:*s1
KernelId: EbsOptimized:b IamInstanceProfile:s30 BlockDeviceMappings:*s31 NetworkInterfaces:*s33 ImageId: InstanceType: KeyName: Monitoring:s41 Placement:s42 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 UserData: TagSpecifications:*s43 ElasticGpuSpecifications:*s44 ElasticInferenceAccelerators:*s45 SecurityGroupIds:* SecurityGroups:* InstanceMarketOptions:s46 CreditSpecification:s48 CpuOptions:s49 CapacityReservationSpecification:s50 LicenseSpecifications:*s52 HibernationOptions:s53 MetadataOptions:s54 EnclaveOptions:s55 InstanceRequirements:s56 PrivateDnsNameOptions:s69 MaintenanceOptions:s70 DisableApiStop:b Operator:s71 NetworkPerformanceOptions:s72 SecondaryInterfaces:*s73
Arn: Name:
DeviceName: VirtualName: Ebs:s32 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType:e4 Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s34 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s35 SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s36 Ipv4PrefixCount:i Ipv6Prefixes:*s37 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s38 ConnectionTrackingSpecification:s40 EnaQueueCount:i
Ipv6Address:
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s39
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Enabled:b MetricCategoryIds:*
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType:e1 Tags:*s2
Type!:
Type!: Count:i<1,>
MarketType:e9 SpotOptions:s47
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s51
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
Enabled:b
VCpuCount!:s57 MemoryMiB!:s58 CpuManufacturers:*e15 MemoryGiBPerVCpu:s59 ExcludedInstanceTypes:*<0,400><1,30,16> InstanceGenerations:*e17 SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:e18 BurstablePerformance:e18 RequireHibernateSupport:b NetworkInterfaceCount:s60 LocalStorage:e18 LocalStorageTypes:*e19 TotalLocalStorageGB:s61 BaselineEbsBandwidthMbps:s62 AcceleratorTypes:*e20 AcceleratorCount:s63 AcceleratorManufacturers:*e21 AcceleratorNames:*e22 AcceleratorTotalMemoryMiB:s64 NetworkBandwidthGbps:s65 AllowedInstanceTypes:*<0,400><1,30,16> MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s66 RequireEncryptionInTransit:b
Min!:i Max:i
Min!:i Max:i
Min:n Max:n
Min:i Max:i
Min:n Max:n
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:n Max:n
Cpu:s67
References:*s68
InstanceFamily:
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
Principal:
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s74 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> SourceVersion: VersionDescription:<0,255> LaunchTemplateData!:s29 ResolveAlias:b
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s78 PortRange:s79
Code:i Type:i
From:i To:i
Ipv4Prefixes:*s36 Ipv4PrefixCount:i Ipv6Prefixes:*s37 Ipv6PrefixCount:i InterfaceType:e29 TagSpecifications:*s1 ClientToken: EnablePrimaryIpv6:b ConnectionTrackingSpecification:s40 Operator:s71 SubnetId!: Description: PrivateIpAddress: Groups:* PrivateIpAddresses:*s35 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s81 Ipv6AddressCount:i DryRun:b
Ipv6Address: IsPrimaryIpv6:b
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s71 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s91 TagSpecifications:*s1 DryRun:b InstanceTenancy:e7 AmazonProvidedIpv6CidrBlock:b
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
PublicIps:* DryRun:b Filters:*s110 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s110
AssociationIds:* Filters:*s110 MaxResults:i<5,1000> NextToken:
Attribute!:e33 ImageId!: DryRun:b
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s110
DryRun:b InstanceId!: Attribute!:e34
DryRun:b Filters:*s110 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s110 IncludeAllInstances:b
DryRun:b LocationType:e35 Filters:*s110 MaxResults:i<5,1000> NextToken:
DryRun:b InstanceTypes:*<0,100> Filters:*s110 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s110 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s110
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s110
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions:* MinVersion: MaxVersion: NextToken: MaxResults:i Filters:*s110 ResolveAlias:b IncludeManagedResources:b
DryRun:b LaunchTemplateIds:* LaunchTemplateNames:*<,><3,128,27> Filters:*s110 NextToken: MaxResults:i<1,200> IncludeManagedResources:b
DryRun:b Filters:*s110 MaxResults:i<1,100> NextToken: PrefixListIds:*
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s110
DryRun:b NetworkInterfaceId!: Attribute:e36
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s110
RegionNames:* AllRegions:b DryRun:b Filters:*s110
ReplaceRootVolumeTaskIds:* Filters:*s110 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s110
Filters:*s110 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s110
Attribute!:e37 SnapshotId!: DryRun:b
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s110
NextToken: MaxResults:i DryRun:b SpotInstanceRequestIds:* Filters:*s110
AvailabilityZoneId: DryRun:b StartTime:t EndTime:t InstanceTypes:* ProductDescriptions:* Filters:*s110 AvailabilityZone: MaxResults:i NextToken:
Filters:*s110 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s110 MaxResults:i NextToken:
Attribute!:e38 VolumeId!: DryRun:b
MaxResults:i NextToken: VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s110
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s110 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s110 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e39 VpcId!: DryRun:b
Filters:*s110 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
DryRun:b AttachmentId!: Force:b
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
DryRun:b InstanceFamily!:e40
DryRun:b
DryRun:b InstanceId!:
InstanceId!: DryRun:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
SourceDestCheck:s160 EnclaveOptions:s161 DisableApiStop:s160 DryRun:b InstanceId!: Attribute:e34 Value: BlockDeviceMappings:*s162 DisableApiTermination:s160 InstanceType:s164 Kernel:s164 Ramdisk:s164 UserData:s165 InstanceInitiatedShutdownBehavior:s164 Groups:* EbsOptimized:s160 SriovNetSupport:s164 EnaSupport:s160
Value:b
Enabled:b
DeviceName: Ebs:s163 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s167
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e24 RebootMigration:e24 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 DryRun:b HttpProtocolIpv6:e12 InstanceMetadataTags:e12
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> DefaultVersion:
EnaSrdSpecification:s10 EnablePrimaryIpv6:b ConnectionTrackingSpecification:s40 AssociatePublicIpAddress:b AssociatedSubnetIds:* DryRun:b NetworkInterfaceId!: Description:s164 SourceDestCheck:s160 Groups:* Attachment:s173
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId: DeleteOnTermination:b
GroupId!: SecurityGroupRules!:*s175 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s176
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
AssignIpv6AddressOnCreation:s160 MapPublicIpOnLaunch:s160 SubnetId!: MapCustomerOwnedIpOnLaunch:s160 CustomerOwnedIpv4Pool: EnableDns64:s160 PrivateDnsHostnameTypeOnLaunch:e23 EnableResourceNameDnsARecordOnLaunch:s160 EnableResourceNameDnsAAAARecordOnLaunch:s160 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s160
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s160 EnableDnsSupport:s160 VpcId!: EnableNetworkAddressUsageMetrics:s160
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s6 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s78 PortRange:s79
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
LaunchSpecification:s189 TagSpecifications:*s1 InstanceInterruptionBehavior:e11 DryRun:b SpotPrice: ClientToken: InstanceCount:i Type:e10 ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:* SecurityGroups:* AddressingType: BlockDeviceMappings:*s24 EbsOptimized:b IamInstanceProfile:s6 ImageId: InstanceType: KernelId: KeyName: Monitoring:s190 NetworkInterfaces:*s191 Placement:s192 RamdiskId: SubnetId: UserData:
MetricCategoryIds:* Enabled!:b
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s81 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s35 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s36 Ipv4PrefixCount:i Ipv6Prefixes:*s37 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s38 ConnectionTrackingSpecification:s40 EnaQueueCount:i
AvailabilityZone: GroupName: Tenancy:e7 AvailabilityZoneId:
DryRun:b NetworkInterfaceId!: SourceDestCheck:
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s14
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s14 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s24 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s81 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s190 Placement:s197 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s44 ElasticInferenceAccelerators:*s198 TagSpecifications:*s1 LaunchTemplate:s199 InstanceMarketOptions:s200 CreditSpecification:s48 CpuOptions:s202 CapacityReservationSpecification:s203 HibernationOptions:s204 LicenseSpecifications:*s205 MetadataOptions:s206 EnclaveOptions:s161 PrivateDnsNameOptions:s207 MaintenanceOptions:s208 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s209 Operator:s71 SecondaryInterfaces:*s210 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s191 IamInstanceProfile:s6 EbsOptimized:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e9 SpotOptions:s201
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s51
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s211 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress!:
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
Ipv4Prefixes:* NetworkInterfaceId!: PrivateIpAddresses:*
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s218
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s218
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e41 HistoryItemType:e42 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e43
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e41 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e44 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s226 StartTime!:t EndTime!:t NextToken: ScanBy:e43 MaxDatapoints:i LabelOptions:s230
Id!:<1,255> MetricStat:s227 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s228 Period!:i<1,> Stat!: Unit:e46
Namespace:<1,255,45> MetricName:<1,255> Dimensions:*<,30>s229
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,45> MetricName!:<1,255> Dimensions:*<,30>s229 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e47 ExtendedStatistics:*<1,10> Unit:e46
Namespace:<1,255,45> MetricName:<1,255> Dimensions:*<,10>s233 NextToken: RecentlyActive:e48 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,45> Statistic:e47 ExtendedStatistic: Dimensions:*<,30>s229 Period:i<1,> Unit:e46 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e49 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s226 Tags:*s235 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s236 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s237
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s238
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e44 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,50> LanguageCode:e51
Name!: Attributes:m Tags:*s243 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,50>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,50> OneTimePassword!:<5,8,52>
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

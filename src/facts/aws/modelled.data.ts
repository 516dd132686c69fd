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
CreateDefaultSubnet 20
CreateDefaultVpc 21
CreateImage 22
CreateInternetGateway 25
CreateKeyPair 26
CreateLaunchTemplate 27
CreateLaunchTemplateVersion 74
CreateNetworkAcl 75
CreateNetworkAclEntry 76
CreateNetworkInterface 79
CreateReplaceRootVolumeTask 81
CreateRoute 82
CreateRouteTable 83
CreateSecurityGroup 84
CreateSnapshot 85
CreateSubnet 86
CreateTags 87
CreateVolume 88
CreateVpc 89
DeleteInternetGateway 91
DeleteKeyPair 92
DeleteLaunchTemplate 93
DeleteLaunchTemplateVersions 94
DeleteNetworkAcl 95
DeleteNetworkAclEntry 96
DeleteNetworkInterface 97
DeleteRoute 98
DeleteRouteTable 99
DeleteSecurityGroup 100
DeleteSnapshot 101
DeleteSubnet 102
DeleteTags 103
DeleteVolume 104
DeleteVpc 105
DeregisterImage 106
DescribeAccountAttributes 107
DescribeAddresses 108
DescribeAvailabilityZones 110
DescribeIamInstanceProfileAssociations 111
DescribeImages 112
DescribeInstanceAttribute 113
DescribeInstanceCreditSpecifications 114
DescribeInstanceStatus 115
DescribeInstanceTypeOfferings 116
DescribeInstanceTypes 117
DescribeInstances 118
DescribeInternetGateways 119
DescribeKeyPairs 120
DescribeLaunchTemplateVersions 121
DescribeLaunchTemplates 122
DescribeManagedPrefixLists 123
DescribeNetworkAcls 124
DescribeNetworkInterfaceAttribute 125
DescribeNetworkInterfaces 126
DescribeRegions 127
DescribeReplaceRootVolumeTasks 128
DescribeRouteTables 129
DescribeSecurityGroupRules 130
DescribeSecurityGroups 131
DescribeSnapshots 132
DescribeSubnets 133
DescribeTags 134
DescribeVolumeAttribute 135
DescribeVolumeStatus 136
DescribeVolumes 137
DescribeVolumesModifications 138
DescribeVpcAttribute 139
DescribeVpcs 140
DetachInternetGateway 141
DetachNetworkInterface 142
DetachVolume 143
DisassociateAddress 144
DisassociateIamInstanceProfile 145
DisassociateRouteTable 146
GetConsoleOutput 147
GetConsoleScreenshot 148
GetDefaultCreditSpecification 149
GetEbsEncryptionByDefault 150
GetLaunchTemplateData 151
GetPasswordData 152
ImportKeyPair 153
ModifyInstanceAttribute 154
ModifyInstanceCreditSpecification 161
ModifyInstanceEventStartTime 163
ModifyInstanceMaintenanceOptions 164
ModifyInstanceMetadataOptions 165
ModifyLaunchTemplate 166
ModifyNetworkInterfaceAttribute 167
ModifySecurityGroupRules 169
ModifySubnetAttribute 172
ModifyVolume 173
ModifyVpcAttribute 174
MonitorInstances 175
RebootInstances 176
ReleaseAddress 177
ReplaceIamInstanceProfileAssociation 178
ReplaceNetworkAclAssociation 179
ReplaceNetworkAclEntry 180
ReplaceRoute 181
ReplaceRouteTableAssociation 182
ResetNetworkInterfaceAttribute 183
RevokeSecurityGroupEgress 184
RevokeSecurityGroupIngress 185
RunInstances 186
StartInstances 204
StopInstances 205
TerminateInstances 206
UnassignPrivateIpAddresses 207
UnmonitorInstances 208
UpdateSecurityGroupRuleDescriptionsEgress 209
UpdateSecurityGroupRuleDescriptionsIngress 211
DeleteAlarms 212
DescribeAlarmHistory 213
DescribeAlarms 214
DisableAlarmActions 215
EnableAlarmActions 216
GetMetricData 217
GetMetricStatistics 223
ListMetrics 224
PutMetricAlarm 226
SetAlarmState 231
ConfirmSubscription 232
CreateSMSSandboxPhoneNumber 233
CreateTopic 234
DeleteSMSSandboxPhoneNumber 236
DeleteTopic 237
GetSMSSandboxAccountStatus 238
ListSMSSandboxPhoneNumbers 239
ListSubscriptionsByTopic 240
ListSubscriptions 241
ListTopics 242
Publish 243
Subscribe 244
Unsubscribe 245
VerifySMSSandboxPhoneNumber 246
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
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s23
Ebs:s24 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s1 DryRun:b
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
DryRun:b ClientToken: LaunchTemplateName!: VersionDescription:<0,255> LaunchTemplateData!:s28 Operator:s70 TagSpecifications:*s1
KernelId: EbsOptimized:b IamInstanceProfile:s29 BlockDeviceMappings:*s30 NetworkInterfaces:*s32 ImageId: InstanceType: KeyName: Monitoring:s40 Placement:s41 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 UserData: TagSpecifications:*s42 ElasticGpuSpecifications:*s43 ElasticInferenceAccelerators:*s44 SecurityGroupIds:* SecurityGroups:* InstanceMarketOptions:s45 CreditSpecification:s47 CpuOptions:s48 CapacityReservationSpecification:s49 LicenseSpecifications:*s51 HibernationOptions:s52 MetadataOptions:s53 EnclaveOptions:s54 InstanceRequirements:s55 PrivateDnsNameOptions:s68 MaintenanceOptions:s69 DisableApiStop:b Operator:s70 NetworkPerformanceOptions:s71 SecondaryInterfaces:*s72
Arn: Name:
DeviceName: VirtualName: Ebs:s31 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType:e4 Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s33 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s34 SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s35 Ipv4PrefixCount:i Ipv6Prefixes:*s36 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s37 ConnectionTrackingSpecification:s39 EnaQueueCount:i
Ipv6Address:
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s38
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Enabled:b MetricCategoryIds:*
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType:e1 Tags:*s2
Type!:
Type!: Count:i<1,>
MarketType:e9 SpotOptions:s46
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s50
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
Enabled:b
VCpuCount!:s56 MemoryMiB!:s57 CpuManufacturers:*e15 MemoryGiBPerVCpu:s58 ExcludedInstanceTypes:*<0,400><1,30,16> InstanceGenerations:*e17 SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:e18 BurstablePerformance:e18 RequireHibernateSupport:b NetworkInterfaceCount:s59 LocalStorage:e18 LocalStorageTypes:*e19 TotalLocalStorageGB:s60 BaselineEbsBandwidthMbps:s61 AcceleratorTypes:*e20 AcceleratorCount:s62 AcceleratorManufacturers:*e21 AcceleratorNames:*e22 AcceleratorTotalMemoryMiB:s63 NetworkBandwidthGbps:s64 AllowedInstanceTypes:*<0,400><1,30,16> MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s65 RequireEncryptionInTransit:b
Min!:i Max:i
Min!:i Max:i
Min:n Max:n
Min:i Max:i
Min:n Max:n
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:n Max:n
Cpu:s66
References:*s67
InstanceFamily:
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
Principal:
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s73 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> SourceVersion: VersionDescription:<0,255> LaunchTemplateData!:s28 ResolveAlias:b
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s77 PortRange:s78
Code:i Type:i
From:i To:i
Ipv4Prefixes:*s35 Ipv4PrefixCount:i Ipv6Prefixes:*s36 Ipv6PrefixCount:i InterfaceType:e29 TagSpecifications:*s1 ClientToken: EnablePrimaryIpv6:b ConnectionTrackingSpecification:s39 Operator:s70 SubnetId!: Description: PrivateIpAddress: Groups:* PrivateIpAddresses:*s34 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s80 Ipv6AddressCount:i DryRun:b
Ipv6Address: IsPrimaryIpv6:b
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s70 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s90 TagSpecifications:*s1 DryRun:b InstanceTenancy:e7 AmazonProvidedIpv6CidrBlock:b
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
PublicIps:* DryRun:b Filters:*s109 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s109
AssociationIds:* Filters:*s109 MaxResults:i<5,1000> NextToken:
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s109
DryRun:b InstanceId!: Attribute!:e33
DryRun:b Filters:*s109 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s109 IncludeAllInstances:b
DryRun:b LocationType:e34 Filters:*s109 MaxResults:i<5,1000> NextToken:
DryRun:b InstanceTypes:*<0,100> Filters:*s109 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s109 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s109
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s109
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions:* MinVersion: MaxVersion: NextToken: MaxResults:i Filters:*s109 ResolveAlias:b IncludeManagedResources:b
DryRun:b LaunchTemplateIds:* LaunchTemplateNames:*<,><3,128,27> Filters:*s109 NextToken: MaxResults:i<1,200> IncludeManagedResources:b
DryRun:b Filters:*s109 MaxResults:i<1,100> NextToken: PrefixListIds:*
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s109
DryRun:b NetworkInterfaceId!: Attribute:e35
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s109
RegionNames:* AllRegions:b DryRun:b Filters:*s109
ReplaceRootVolumeTaskIds:* Filters:*s109 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s109
Filters:*s109 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s109
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s109
Filters:*s109 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s109 MaxResults:i NextToken:
Attribute!:e36 VolumeId!: DryRun:b
MaxResults:i NextToken: VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s109
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s109 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s109 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e37 VpcId!: DryRun:b
Filters:*s109 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
DryRun:b AttachmentId!: Force:b
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
DryRun:b InstanceFamily!:e38
DryRun:b
DryRun:b InstanceId!:
InstanceId!: DryRun:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
SourceDestCheck:s155 EnclaveOptions:s156 DisableApiStop:s155 DryRun:b InstanceId!: Attribute:e33 Value: BlockDeviceMappings:*s157 DisableApiTermination:s155 InstanceType:s159 Kernel:s159 Ramdisk:s159 UserData:s160 InstanceInitiatedShutdownBehavior:s159 Groups:* EbsOptimized:s155 SriovNetSupport:s159 EnaSupport:s155
Value:b
Enabled:b
DeviceName: Ebs:s158 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s162
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e24 RebootMigration:e24 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 DryRun:b HttpProtocolIpv6:e12 InstanceMetadataTags:e12
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> DefaultVersion:
EnaSrdSpecification:s10 EnablePrimaryIpv6:b ConnectionTrackingSpecification:s39 AssociatePublicIpAddress:b AssociatedSubnetIds:* DryRun:b NetworkInterfaceId!: Description:s159 SourceDestCheck:s155 Groups:* Attachment:s168
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId: DeleteOnTermination:b
GroupId!: SecurityGroupRules!:*s170 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s171
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
AssignIpv6AddressOnCreation:s155 MapPublicIpOnLaunch:s155 SubnetId!: MapCustomerOwnedIpOnLaunch:s155 CustomerOwnedIpv4Pool: EnableDns64:s155 PrivateDnsHostnameTypeOnLaunch:e23 EnableResourceNameDnsARecordOnLaunch:s155 EnableResourceNameDnsAAAARecordOnLaunch:s155 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s155
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s155 EnableDnsSupport:s155 VpcId!: EnableNetworkAddressUsageMetrics:s155
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s6 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s77 PortRange:s78
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
DryRun:b NetworkInterfaceId!: SourceDestCheck:
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s14
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s14 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s23 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s80 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s187 Placement:s188 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s43 ElasticInferenceAccelerators:*s189 TagSpecifications:*s1 LaunchTemplate:s190 InstanceMarketOptions:s191 CreditSpecification:s47 CpuOptions:s193 CapacityReservationSpecification:s194 HibernationOptions:s195 LicenseSpecifications:*s196 MetadataOptions:s197 EnclaveOptions:s156 PrivateDnsNameOptions:s198 MaintenanceOptions:s199 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s200 Operator:s70 SecondaryInterfaces:*s201 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s203 IamInstanceProfile:s6 EbsOptimized:b
MetricCategoryIds:* Enabled!:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e9 SpotOptions:s192
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s50
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s202 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress!:
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s80 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s34 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s35 Ipv4PrefixCount:i Ipv6Prefixes:*s36 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s37 ConnectionTrackingSpecification:s39 EnaQueueCount:i
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
Ipv4Prefixes:* NetworkInterfaceId!: PrivateIpAddresses:*
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s210
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s210
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e39 HistoryItemType:e40 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e41
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e39 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e42 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s218 StartTime!:t EndTime!:t NextToken: ScanBy:e41 MaxDatapoints:i LabelOptions:s222
Id!:<1,255> MetricStat:s219 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s220 Period!:i<1,> Stat!: Unit:e44
Namespace:<1,255,43> MetricName:<1,255> Dimensions:*<,30>s221
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,43> MetricName!:<1,255> Dimensions:*<,30>s221 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e45 ExtendedStatistics:*<1,10> Unit:e44
Namespace:<1,255,43> MetricName:<1,255> Dimensions:*<,10>s225 NextToken: RecentlyActive:e46 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,43> Statistic:e45 ExtendedStatistic: Dimensions:*<,30>s221 Period:i<1,> Unit:e44 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e47 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s218 Tags:*s227 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s228 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s229
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s230
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e42 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,48> LanguageCode:e49
Name!: Attributes:m Tags:*s235 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,48>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,48> OneTimePassword!:<5,8,50>
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
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
availability-zone|availability-zone-id|outpost|region
associatePublicIpAddress|attachment|description|groupSet|sourceDestCheck
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

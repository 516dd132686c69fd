// Written by `node e2e/support/models.mjs`; not edited by hand. All that AWS’s models say of what the playground’s actions take.
// Source: AWS's API models as published in @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
// An action a line, with the number of its structure. A structure a line: members with `!` where they are needed and their type
// after `:`. `*` is a list, nothing is text, i a whole number, n a number, b a flag, t a time, x bytes, m a map, s a structure by its
// number, e one of a line's words; `<least,most,pattern>` are the limits, the pattern by its line.
export const modelledActions = `
AllocateAddress 0
AssociateAddress 3
AssociateIamInstanceProfile 4
AssociateRouteTable 6
AttachInternetGateway 7
AttachVolume 8
AuthorizeSecurityGroupEgress 9
AuthorizeSecurityGroupIngress 15
CancelSpotInstanceRequests 16
CreateDefaultSubnet 17
CreateDefaultVpc 18
CreateImage 19
CreateInternetGateway 22
CreateKeyPair 23
CreateLaunchTemplate 24
CreateLaunchTemplateVersion 71
CreateNetworkAcl 72
CreateNetworkAclEntry 73
CreateReplaceRootVolumeTask 76
CreateRoute 77
CreateRouteTable 78
CreateSecurityGroup 79
CreateSnapshot 80
CreateSubnet 81
CreateTags 82
CreateVolume 83
CreateVpc 84
DeleteInternetGateway 86
DeleteKeyPair 87
DeleteLaunchTemplate 88
DeleteLaunchTemplateVersions 89
DeleteNetworkAcl 90
DeleteNetworkAclEntry 91
DeleteRoute 92
DeleteRouteTable 93
DeleteSecurityGroup 94
DeleteSnapshot 95
DeleteSubnet 96
DeleteTags 97
DeleteVolume 98
DeleteVpc 99
DeregisterImage 100
DescribeAddresses 101
DescribeAvailabilityZones 103
DescribeIamInstanceProfileAssociations 104
DescribeImages 105
DescribeInstanceAttribute 106
DescribeInstanceCreditSpecifications 107
DescribeInstanceStatus 108
DescribeInstanceTypes 109
DescribeInstances 110
DescribeInternetGateways 111
DescribeKeyPairs 112
DescribeLaunchTemplateVersions 113
DescribeLaunchTemplates 114
DescribeManagedPrefixLists 115
DescribeNetworkAcls 116
DescribeNetworkInterfaces 117
DescribeRegions 118
DescribeReplaceRootVolumeTasks 119
DescribeRouteTables 120
DescribeSecurityGroupRules 121
DescribeSecurityGroups 122
DescribeSnapshots 123
DescribeSpotInstanceRequests 124
DescribeSpotPriceHistory 125
DescribeSubnets 126
DescribeTags 127
DescribeVolumes 128
DescribeVolumesModifications 129
DescribeVpcAttribute 130
DescribeVpcs 131
DetachInternetGateway 132
DetachVolume 133
DisassociateAddress 134
DisassociateIamInstanceProfile 135
DisassociateRouteTable 136
GetConsoleOutput 137
GetConsoleScreenshot 138
GetLaunchTemplateData 139
ImportKeyPair 140
ModifyInstanceAttribute 141
ModifyInstanceCreditSpecification 148
ModifyInstanceEventStartTime 150
ModifyInstanceMaintenanceOptions 151
ModifyInstanceMetadataOptions 152
ModifyLaunchTemplate 153
ModifySecurityGroupRules 154
ModifySubnetAttribute 157
ModifyVolume 158
ModifyVpcAttribute 159
MonitorInstances 160
RebootInstances 161
ReleaseAddress 162
ReplaceIamInstanceProfileAssociation 163
ReplaceNetworkAclAssociation 164
ReplaceNetworkAclEntry 165
ReplaceRoute 166
ReplaceRouteTableAssociation 167
RequestSpotInstances 168
RevokeSecurityGroupEgress 174
RevokeSecurityGroupIngress 175
RunInstances 176
StartInstances 192
StopInstances 193
TerminateInstances 194
UnmonitorInstances 195
UpdateSecurityGroupRuleDescriptionsEgress 196
UpdateSecurityGroupRuleDescriptionsIngress 198
DeleteAlarms 199
DescribeAlarmHistory 200
DescribeAlarms 201
DisableAlarmActions 202
EnableAlarmActions 203
GetMetricData 204
GetMetricStatistics 210
ListMetrics 211
PutMetricAlarm 213
SetAlarmState 218
ConfirmSubscription 219
CreateSMSSandboxPhoneNumber 220
CreateTopic 221
DeleteSMSSandboxPhoneNumber 223
DeleteTopic 224
GetSMSSandboxAccountStatus 225
ListSMSSandboxPhoneNumbers 226
ListSubscriptionsByTopic 227
ListSubscriptions 228
ListTopics 229
Publish 230
Subscribe 231
Unsubscribe 232
VerifySMSSandboxPhoneNumber 233
`
export const structures = `
Domain:e0 Address: PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIpv4Pool: TagSpecifications:*s1 IpamPoolId: DryRun:b
ResourceType:e1 Tags:*s2
Key: Value:
AllocationId: InstanceId: PublicIp: DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
IamInstanceProfile!:s5 InstanceId!:
Arn: Name:
GatewayId: PublicIpv4Pool: DryRun:b SubnetId: RouteTableId!:
DryRun:b InternetGatewayId!: VpcId!:
Device!: InstanceId!: VolumeId!: EbsCardIndex:i DryRun:b
TagSpecifications:*s1 DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s10
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s11 IpRanges:*s12 Ipv6Ranges:*s13 PrefixListIds:*s14
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s10 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i TagSpecifications:*s1 DryRun:b
DryRun:b SpotInstanceRequestIds!:*
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s20
Ebs:s21 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s1 DryRun:b
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
DryRun:b ClientToken: LaunchTemplateName!: VersionDescription:<0,255> LaunchTemplateData!:s25 Operator:s67 TagSpecifications:*s1
KernelId: EbsOptimized:b IamInstanceProfile:s26 BlockDeviceMappings:*s27 NetworkInterfaces:*s29 ImageId: InstanceType: KeyName: Monitoring:s37 Placement:s38 RamDiskId: DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 UserData: TagSpecifications:*s39 ElasticGpuSpecifications:*s40 ElasticInferenceAccelerators:*s41 SecurityGroupIds:* SecurityGroups:* InstanceMarketOptions:s42 CreditSpecification:s44 CpuOptions:s45 CapacityReservationSpecification:s46 LicenseSpecifications:*s48 HibernationOptions:s49 MetadataOptions:s50 EnclaveOptions:s51 InstanceRequirements:s52 PrivateDnsNameOptions:s65 MaintenanceOptions:s66 DisableApiStop:b Operator:s67 NetworkPerformanceOptions:s68 SecondaryInterfaces:*s69
Arn: Name:
DeviceName: VirtualName: Ebs:s28 NoDevice:
Encrypted:b DeleteOnTermination:b Iops:i KmsKeyId: SnapshotId: VolumeSize:i VolumeType:e4 Throughput:i VolumeInitializationRate:i EbsCardIndex:i
AssociateCarrierIpAddress:b AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* InterfaceType: Ipv6AddressCount:i Ipv6Addresses:*s30 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s31 SecondaryPrivateIpAddressCount:i SubnetId: NetworkCardIndex:i Ipv4Prefixes:*s32 Ipv4PrefixCount:i Ipv6Prefixes:*s33 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s34 ConnectionTrackingSpecification:s36 EnaQueueCount:i
Ipv6Address:
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s35
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Enabled:b MetricCategoryIds:*
AvailabilityZone: AvailabilityZoneId: Affinity: GroupName: HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: PartitionNumber:i GroupId:
ResourceType:e1 Tags:*s2
Type!:
Type!: Count:i<1,>
MarketType:e9 SpotOptions:s43
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s47
CapacityReservationId: CapacityReservationResourceGroupArn:
LicenseConfigurationArn:
Configured:b
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
Enabled:b
VCpuCount!:s53 MemoryMiB!:s54 CpuManufacturers:*e15 MemoryGiBPerVCpu:s55 ExcludedInstanceTypes:*<0,400><1,30,16> InstanceGenerations:*e17 SpotMaxPricePercentageOverLowestPrice:i OnDemandMaxPricePercentageOverLowestPrice:i BareMetal:e18 BurstablePerformance:e18 RequireHibernateSupport:b NetworkInterfaceCount:s56 LocalStorage:e18 LocalStorageTypes:*e19 TotalLocalStorageGB:s57 BaselineEbsBandwidthMbps:s58 AcceleratorTypes:*e20 AcceleratorCount:s59 AcceleratorManufacturers:*e21 AcceleratorNames:*e22 AcceleratorTotalMemoryMiB:s60 NetworkBandwidthGbps:s61 AllowedInstanceTypes:*<0,400><1,30,16> MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:i BaselinePerformanceFactors:s62 RequireEncryptionInTransit:b
Min!:i Max:i
Min!:i Max:i
Min:n Max:n
Min:i Max:i
Min:n Max:n
Min:i Max:i
Min:i Max:i
Min:i Max:i
Min:n Max:n
Cpu:s63
References:*s64
InstanceFamily:
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
Principal:
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s70 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress:
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> SourceVersion: VersionDescription:<0,255> LaunchTemplateData!:s25 ResolveAlias:b
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s74 PortRange:s75
Code:i Type:i
From:i To:i
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s67 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s85 TagSpecifications:*s1 DryRun:b InstanceTenancy:e7 AmazonProvidedIpv6CidrBlock:b
Mode!:e29 InternetGatewayExclusion:e30 EgressOnlyInternetGatewayExclusion:e30 NatGatewayExclusion:e30 VirtualPrivateGatewayExclusion:e30 VpcPeeringExclusion:e30 LambdaExclusion:e30 VpcLatticeExclusion:e30 ElasticFileSystemExclusion:e30 GlobalAcceleratorExclusion:e30 ApiGatewayV2Exclusion:e30
DryRun:b InternetGatewayId!:
KeyName: KeyPairId: DryRun:b
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27>
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions!:*
DryRun:b NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Egress!:b
DestinationPrefixListId: DryRun:b RouteTableId!: DestinationCidrBlock: DestinationIpv6CidrBlock:
DryRun:b RouteTableId!:
GroupId: GroupName: DryRun:b
SnapshotId!: DryRun:b
SubnetId!: DryRun:b
DryRun:b Resources!:* Tags:*s2
VolumeId!: DryRun:b
VpcId!: DryRun:b
ImageId!: DeleteAssociatedSnapshots:b DryRun:b
PublicIps:* DryRun:b Filters:*s102 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s102
AssociationIds:* Filters:*s102 MaxResults:i<5,1000> NextToken:
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s102
DryRun:b InstanceId!: Attribute!:e31
DryRun:b Filters:*s102 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s102 IncludeAllInstances:b
DryRun:b InstanceTypes:*<0,100> Filters:*s102 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s102 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s102
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s102
DryRun:b LaunchTemplateId: LaunchTemplateName:<3,128,27> Versions:* MinVersion: MaxVersion: NextToken: MaxResults:i Filters:*s102 ResolveAlias:b IncludeManagedResources:b
DryRun:b LaunchTemplateIds:* LaunchTemplateNames:*<,><3,128,27> Filters:*s102 NextToken: MaxResults:i<1,200> IncludeManagedResources:b
DryRun:b Filters:*s102 MaxResults:i<1,100> NextToken: PrefixListIds:*
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s102
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s102
RegionNames:* AllRegions:b DryRun:b Filters:*s102
ReplaceRootVolumeTaskIds:* Filters:*s102 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s102
Filters:*s102 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s102
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s102
NextToken: MaxResults:i DryRun:b SpotInstanceRequestIds:* Filters:*s102
AvailabilityZoneId: DryRun:b StartTime:t EndTime:t InstanceTypes:* ProductDescriptions:* Filters:*s102 AvailabilityZone: MaxResults:i NextToken:
Filters:*s102 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s102 MaxResults:i NextToken:
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s102 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s102 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e32 VpcId!: DryRun:b
Filters:*s102 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
DryRun:b InstanceId!:
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
SourceDestCheck:s142 EnclaveOptions:s143 DisableApiStop:s142 DryRun:b InstanceId!: Attribute:e31 Value: BlockDeviceMappings:*s144 DisableApiTermination:s142 InstanceType:s146 Kernel:s146 Ramdisk:s146 UserData:s147 InstanceInitiatedShutdownBehavior:s146 Groups:* EbsOptimized:s142 SriovNetSupport:s146 EnaSupport:s142
Value:b
Enabled:b
DeviceName: Ebs:s145 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s149
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e24 RebootMigration:e24 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 DryRun:b HttpProtocolIpv6:e12 InstanceMetadataTags:e12
DryRun:b ClientToken: LaunchTemplateId: LaunchTemplateName:<3,128,27> DefaultVersion:
GroupId!: SecurityGroupRules!:*s155 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s156
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
AssignIpv6AddressOnCreation:s142 MapPublicIpOnLaunch:s142 SubnetId!: MapCustomerOwnedIpOnLaunch:s142 CustomerOwnedIpv4Pool: EnableDns64:s142 PrivateDnsHostnameTypeOnLaunch:e23 EnableResourceNameDnsARecordOnLaunch:s142 EnableResourceNameDnsAAAARecordOnLaunch:s142 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s142
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s142 EnableDnsSupport:s142 VpcId!: EnableNetworkAddressUsageMetrics:s142
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s5 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e28 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s74 PortRange:s75
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
LaunchSpecification:s169 TagSpecifications:*s1 InstanceInterruptionBehavior:e11 DryRun:b SpotPrice: ClientToken: InstanceCount:i Type:e10 ValidFrom:t ValidUntil:t LaunchGroup: AvailabilityZoneGroup: BlockDurationMinutes:i
SecurityGroupIds:* SecurityGroups:* AddressingType: BlockDeviceMappings:*s20 EbsOptimized:b IamInstanceProfile:s5 ImageId: InstanceType: KernelId: KeyName: Monitoring:s170 NetworkInterfaces:*s171 Placement:s173 RamdiskId: SubnetId: UserData:
MetricCategoryIds:* Enabled!:b
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s172 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s31 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s32 Ipv4PrefixCount:i Ipv6Prefixes:*s33 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s34 ConnectionTrackingSpecification:s36 EnaQueueCount:i
Ipv6Address: IsPrimaryIpv6:b
AvailabilityZone: GroupName: Tenancy:e7 AvailabilityZoneId:
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s10
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s10 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s20 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s172 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s170 Placement:s177 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s40 ElasticInferenceAccelerators:*s178 TagSpecifications:*s1 LaunchTemplate:s179 InstanceMarketOptions:s180 CreditSpecification:s44 CpuOptions:s182 CapacityReservationSpecification:s183 HibernationOptions:s184 LicenseSpecifications:*s185 MetadataOptions:s186 EnclaveOptions:s143 PrivateDnsNameOptions:s187 MaintenanceOptions:s188 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s189 Operator:s67 SecondaryInterfaces:*s190 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e8 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s171 IamInstanceProfile:s5 EbsOptimized:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e9 SpotOptions:s181
MaxPrice: SpotInstanceType:e10 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e11
CoreCount:i ThreadsPerCore:i AmdSevSnp:e12 NestedVirtualization:e12
CapacityReservationPreference:e13 CapacityReservationTarget:s47
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e12 HttpProtocolIpv6:e12 InstanceMetadataTags:e12
HostnameType:e23 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e24
BandwidthWeighting:e25
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s191 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e26 NetworkCardIndex:i
PrivateIpAddress!:
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s10 SecurityGroupRuleDescriptions:*s197
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s10 SecurityGroupRuleDescriptions:*s197
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e33 HistoryItemType:e34 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e35
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e33 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e36 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s205 StartTime!:t EndTime!:t NextToken: ScanBy:e35 MaxDatapoints:i LabelOptions:s209
Id!:<1,255> MetricStat:s206 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s207 Period!:i<1,> Stat!: Unit:e38
Namespace:<1,255,37> MetricName:<1,255> Dimensions:*<,30>s208
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,37> MetricName!:<1,255> Dimensions:*<,30>s208 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e39 ExtendedStatistics:*<1,10> Unit:e38
Namespace:<1,255,37> MetricName:<1,255> Dimensions:*<,10>s212 NextToken: RecentlyActive:e40 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,37> Statistic:e39 ExtendedStatistic: Dimensions:*<,30>s208 Period:i<1,> Unit:e38 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e41 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s205 Tags:*s214 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s215 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s216
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s217
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e36 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,42> LanguageCode:e43
Name!: Attributes:m Tags:*s222 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,42>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,42> OneTimePassword!:<5,8,44>
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
enforce|monitor
disable|enable
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
enableDnsHostnames|enableDnsSupport|enableNetworkAddressUsageMetrics
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

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
CreateNetworkAcl 27
CreateNetworkAclEntry 28
CreateNetworkInterface 31
CreateReplaceRootVolumeTask 38
CreateRoute 39
CreateRouteTable 40
CreateSecurityGroup 41
CreateSnapshot 42
CreateSubnet 43
CreateTags 44
CreateVolume 45
CreateVpc 46
DeleteInternetGateway 48
DeleteKeyPair 49
DeleteNetworkAcl 50
DeleteNetworkAclEntry 51
DeleteNetworkInterface 52
DeleteRoute 53
DeleteRouteTable 54
DeleteSecurityGroup 55
DeleteSnapshot 56
DeleteSubnet 57
DeleteTags 58
DeleteVolume 59
DeleteVpc 60
DeregisterImage 61
DescribeAddresses 62
DescribeAvailabilityZones 64
DescribeIamInstanceProfileAssociations 65
DescribeImages 66
DescribeInstanceAttribute 67
DescribeInstanceCreditSpecifications 68
DescribeInstanceStatus 69
DescribeInstanceTypes 70
DescribeInstances 71
DescribeInternetGateways 72
DescribeKeyPairs 73
DescribeManagedPrefixLists 74
DescribeNetworkAcls 75
DescribeNetworkInterfaceAttribute 76
DescribeNetworkInterfaces 77
DescribeRegions 78
DescribeReplaceRootVolumeTasks 79
DescribeRouteTables 80
DescribeSecurityGroupRules 81
DescribeSecurityGroups 82
DescribeSnapshots 83
DescribeSubnets 84
DescribeTags 85
DescribeVolumes 86
DescribeVolumesModifications 87
DescribeVpcAttribute 88
DescribeVpcs 89
DetachInternetGateway 90
DetachNetworkInterface 91
DetachVolume 92
DisassociateAddress 93
DisassociateIamInstanceProfile 94
DisassociateRouteTable 95
GetConsoleOutput 96
GetConsoleScreenshot 97
ImportKeyPair 98
ModifyInstanceAttribute 99
ModifyInstanceCreditSpecification 106
ModifyInstanceEventStartTime 108
ModifyInstanceMaintenanceOptions 109
ModifyInstanceMetadataOptions 110
ModifyNetworkInterfaceAttribute 111
ModifySecurityGroupRules 113
ModifySubnetAttribute 116
ModifyVolume 117
ModifyVpcAttribute 118
MonitorInstances 119
RebootInstances 120
ReleaseAddress 121
ReplaceIamInstanceProfileAssociation 122
ReplaceNetworkAclAssociation 123
ReplaceNetworkAclEntry 124
ReplaceRoute 125
ReplaceRouteTableAssociation 126
ResetNetworkInterfaceAttribute 127
RevokeSecurityGroupEgress 128
RevokeSecurityGroupIngress 129
RunInstances 130
StartInstances 153
StopInstances 154
TerminateInstances 155
UnassignPrivateIpAddresses 156
UnmonitorInstances 157
UpdateSecurityGroupRuleDescriptionsEgress 158
UpdateSecurityGroupRuleDescriptionsIngress 160
DeleteAlarms 161
DescribeAlarmHistory 162
DescribeAlarms 163
DisableAlarmActions 164
EnableAlarmActions 165
GetMetricData 166
GetMetricStatistics 172
ListMetrics 173
PutMetricAlarm 175
SetAlarmState 180
ConfirmSubscription 181
CreateSMSSandboxPhoneNumber 182
CreateTopic 183
DeleteSMSSandboxPhoneNumber 185
DeleteTopic 186
GetSMSSandboxAccountStatus 187
ListSMSSandboxPhoneNumbers 188
ListSubscriptionsByTopic 189
ListSubscriptions 190
ListTopics 191
Publish 192
Subscribe 193
Unsubscribe 194
VerifySMSSandboxPhoneNumber 195
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
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e7 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s29 PortRange:s30
Code:i Type:i
From:i To:i
Ipv4Prefixes:*s32 Ipv4PrefixCount:i Ipv6Prefixes:*s33 Ipv6PrefixCount:i InterfaceType:e8 TagSpecifications:*s1 ClientToken: EnablePrimaryIpv6:b ConnectionTrackingSpecification:s34 Operator:s35 SubnetId!: Description: PrivateIpAddress: Groups:* PrivateIpAddresses:*s36 SecondaryPrivateIpAddressCount:i Ipv6Addresses:*s37 Ipv6AddressCount:i DryRun:b
Ipv4Prefix:
Ipv6Prefix:
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Principal:
Primary:b PrivateIpAddress:
Ipv6Address: IsPrimaryIpv6:b
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s35 DryRun:b
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s47 TagSpecifications:*s1 DryRun:b InstanceTenancy:e11 AmazonProvidedIpv6CidrBlock:b
Mode!:e9 InternetGatewayExclusion:e10 EgressOnlyInternetGatewayExclusion:e10 NatGatewayExclusion:e10 VirtualPrivateGatewayExclusion:e10 VpcPeeringExclusion:e10 LambdaExclusion:e10 VpcLatticeExclusion:e10 ElasticFileSystemExclusion:e10 GlobalAcceleratorExclusion:e10 ApiGatewayV2Exclusion:e10
DryRun:b InternetGatewayId!:
KeyName: KeyPairId: DryRun:b
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
PublicIps:* DryRun:b Filters:*s63 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s63
AssociationIds:* Filters:*s63 MaxResults:i<5,1000> NextToken:
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s63
DryRun:b InstanceId!: Attribute!:e12
DryRun:b Filters:*s63 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s63 IncludeAllInstances:b
DryRun:b InstanceTypes:*<0,100> Filters:*s63 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s63 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s63
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s63
DryRun:b Filters:*s63 MaxResults:i<1,100> NextToken: PrefixListIds:*
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s63
DryRun:b NetworkInterfaceId!: Attribute:e13
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s63
RegionNames:* AllRegions:b DryRun:b Filters:*s63
ReplaceRootVolumeTaskIds:* Filters:*s63 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s63
Filters:*s63 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s63
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s63
Filters:*s63 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s63 MaxResults:i NextToken:
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s63 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s63 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e14 VpcId!: DryRun:b
Filters:*s63 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
DryRun:b AttachmentId!: Force:b
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
SourceDestCheck:s100 EnclaveOptions:s101 DisableApiStop:s100 DryRun:b InstanceId!: Attribute:e12 Value: BlockDeviceMappings:*s102 DisableApiTermination:s100 InstanceType:s104 Kernel:s104 Ramdisk:s104 UserData:s105 InstanceInitiatedShutdownBehavior:s104 Groups:* EbsOptimized:s100 SriovNetSupport:s104 EnaSupport:s100
Value:b
Enabled:b
DeviceName: Ebs:s103 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s107
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e15 RebootMigration:e15 DryRun:b
InstanceId!: HttpTokens:e16 HttpPutResponseHopLimit:i HttpEndpoint:e17 DryRun:b HttpProtocolIpv6:e17 InstanceMetadataTags:e17
EnaSrdSpecification:s10 EnablePrimaryIpv6:b ConnectionTrackingSpecification:s34 AssociatePublicIpAddress:b AssociatedSubnetIds:* DryRun:b NetworkInterfaceId!: Description:s104 SourceDestCheck:s100 Groups:* Attachment:s112
DefaultEnaQueueCount:b EnaQueueCount:i AttachmentId: DeleteOnTermination:b
GroupId!: SecurityGroupRules!:*s114 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s115
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
AssignIpv6AddressOnCreation:s100 MapPublicIpOnLaunch:s100 SubnetId!: MapCustomerOwnedIpOnLaunch:s100 CustomerOwnedIpv4Pool: EnableDns64:s100 PrivateDnsHostnameTypeOnLaunch:e18 EnableResourceNameDnsARecordOnLaunch:s100 EnableResourceNameDnsAAAARecordOnLaunch:s100 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s100
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s100 EnableDnsSupport:s100 VpcId!: EnableNetworkAddressUsageMetrics:s100
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s6 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e7 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s29 PortRange:s30
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
DryRun:b NetworkInterfaceId!: SourceDestCheck:
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s14
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s14 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s23 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s37 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s131 Placement:s132 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s133 ElasticInferenceAccelerators:*s134 TagSpecifications:*s1 LaunchTemplate:s135 InstanceMarketOptions:s136 CreditSpecification:s138 CpuOptions:s139 CapacityReservationSpecification:s140 HibernationOptions:s142 LicenseSpecifications:*s143 MetadataOptions:s144 EnclaveOptions:s101 PrivateDnsNameOptions:s145 MaintenanceOptions:s146 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s147 Operator:s35 SecondaryInterfaces:*s148 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e25 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s150 IamInstanceProfile:s6 EbsOptimized:b
MetricCategoryIds:* Enabled!:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e11 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e19 SpotOptions:s137
MaxPrice: SpotInstanceType:e20 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e21
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e17 NestedVirtualization:e17
CapacityReservationPreference:e22 CapacityReservationTarget:s141
CapacityReservationId: CapacityReservationResourceGroupArn:
Configured:b
LicenseConfigurationArn:
HttpTokens:e16 HttpPutResponseHopLimit:i HttpEndpoint:e17 HttpProtocolIpv6:e17 InstanceMetadataTags:e17
HostnameType:e18 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e15
BandwidthWeighting:e23
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s149 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e24 NetworkCardIndex:i
PrivateIpAddress!:
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s37 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s36 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s32 Ipv4PrefixCount:i Ipv6Prefixes:*s33 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s151 ConnectionTrackingSpecification:s34 EnaQueueCount:i
EnaSrdEnabled:b EnaSrdUdpSpecification:s152
EnaSrdUdpEnabled:b
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
Ipv4Prefixes:* NetworkInterfaceId!: PrivateIpAddresses:*
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s159
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s14 SecurityGroupRuleDescriptions:*s159
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e26 HistoryItemType:e27 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e28
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e26 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e29 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s167 StartTime!:t EndTime!:t NextToken: ScanBy:e28 MaxDatapoints:i LabelOptions:s171
Id!:<1,255> MetricStat:s168 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s169 Period!:i<1,> Stat!: Unit:e31
Namespace:<1,255,30> MetricName:<1,255> Dimensions:*<,30>s170
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,30> MetricName!:<1,255> Dimensions:*<,30>s170 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e32 ExtendedStatistics:*<1,10> Unit:e31
Namespace:<1,255,30> MetricName:<1,255> Dimensions:*<,10>s174 NextToken: RecentlyActive:e33 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,30> Statistic:e32 ExtendedStatistic: Dimensions:*<,30>s170 Period:i<1,> Unit:e31 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e34 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s167 Tags:*s176 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s177 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s178
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s179
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e29 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,35> LanguageCode:e36
Name!: Attributes:m Tags:*s184 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,35>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,35> OneTimePassword!:<5,8,37>
`
export const words = `
standard|vpc
application-status-check|capacity-block|capacity-manager-data-export|capacity-reservation|capacity-reservation-cancellation-quote|capacity-reservation-fleet|capacity-reservation-modification-quote|carrier-gateway|client-vpn-endpoint|coip-pool|customer-gateway|declarative-policies-report|dedicated-host|dhcp-options|egress-only-internet-gateway|elastic-gpu|elastic-ip|export-image-task|export-instance-task|fca-policy|fleet|fpga-image|host-reservation|image|image-usage-report|import-image-task|import-snapshot-task|instance|instance-connect-endpoint|instance-event-window|internet-gateway|ipam|ipam-external-resource-verification-token|ipam-internet-registry-association|ipam-policy|ipam-pool|ipam-pool-allocation|ipam-prefix-list-resolver|ipam-prefix-list-resolver-target|ipam-resource-discovery|ipam-resource-discovery-association|ipam-scope|ipv4pool-ec2|ipv6pool-ec2|key-pair|launch-template|local-gateway|local-gateway-route-table|local-gateway-route-table-virtual-interface-group-association|local-gateway-route-table-vpc-association|local-gateway-virtual-interface|local-gateway-virtual-interface-group|mac-modification-task|metric-category|natgateway|network-acl|network-insights-access-scope|network-insights-access-scope-analysis|network-insights-analysis|network-insights-path|network-interface|outpost-lag|placement-group|prefix-list|replace-root-volume-task|reserved-instances|route-server|route-server-endpoint|route-server-peer|route-table|secondary-interface|secondary-network|secondary-subnet|security-group|security-group-rule|service-link-virtual-interface|snapshot|spot-fleet-request|spot-instances-request|subnet|subnet-cidr-reservation|traffic-mirror-filter|traffic-mirror-filter-rule|traffic-mirror-session|traffic-mirror-target|transit-gateway|transit-gateway-attachment|transit-gateway-connect-peer|transit-gateway-metering-policy|transit-gateway-multicast-domain|transit-gateway-policy-table|transit-gateway-route-table|transit-gateway-route-table-announcement|verified-access-endpoint|verified-access-endpoint-target|verified-access-group|verified-access-instance|verified-access-policy|verified-access-trust-provider|volume|vpc|vpc-block-public-access-exclusion|vpc-encryption-control|vpc-endpoint|vpc-endpoint-connection|vpc-endpoint-connection-device-type|vpc-endpoint-service|vpc-endpoint-service-permission|vpc-flow-log|vpc-peering-connection|vpn-concentrator|vpn-connection|vpn-connection-device-type|vpn-gateway
local|regional
uefi
gp2|gp3|io1|io2|sc1|st1|standard
ed25519|rsa
pem|ppk
allow|deny
branch|efa|efa-only|trunk
enforce|monitor
disable|enable
dedicated|default|host
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
associatePublicIpAddress|attachment|description|groupSet|sourceDestCheck
enableDnsHostnames|enableDnsSupport|enableNetworkAddressUsageMetrics
default|disabled
optional|required
disabled|enabled
ip-name|resource-name
capacity-block|interruptible-capacity-reservation|on-demand|spot
one-time|persistent
hibernate|stop|terminate
capacity-reservations-only|none|open
default|ebs-1|vpc-1
secondary
stop|terminate
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

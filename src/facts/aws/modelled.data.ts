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
AuthorizeSecurityGroupIngress 9
CreateDefaultSubnet 15
CreateDefaultVpc 16
CreateImage 17
CreateInternetGateway 20
CreateKeyPair 21
CreateNetworkAcl 22
CreateNetworkAclEntry 23
CreateReplaceRootVolumeTask 26
CreateRoute 27
CreateRouteTable 28
CreateSecurityGroup 29
CreateSnapshot 30
CreateSubnet 31
CreateTags 32
CreateVolume 33
CreateVpc 35
DeleteInternetGateway 37
DeleteKeyPair 38
DeleteNetworkAcl 39
DeleteNetworkAclEntry 40
DeleteRoute 41
DeleteRouteTable 42
DeleteSecurityGroup 43
DeleteSnapshot 44
DeleteSubnet 45
DeleteTags 46
DeleteVolume 47
DeleteVpc 48
DeregisterImage 49
DescribeAddresses 50
DescribeAvailabilityZones 52
DescribeIamInstanceProfileAssociations 53
DescribeImages 54
DescribeInstanceAttribute 55
DescribeInstanceCreditSpecifications 56
DescribeInstanceStatus 57
DescribeInstanceTypes 58
DescribeInstances 59
DescribeInternetGateways 60
DescribeKeyPairs 61
DescribeNetworkAcls 62
DescribeRegions 63
DescribeReplaceRootVolumeTasks 64
DescribeRouteTables 65
DescribeSecurityGroups 66
DescribeSnapshots 67
DescribeSubnets 68
DescribeTags 69
DescribeVolumes 70
DescribeVolumesModifications 71
DescribeVpcAttribute 72
DescribeVpcs 73
DetachInternetGateway 74
DetachVolume 75
DisassociateAddress 76
DisassociateIamInstanceProfile 77
DisassociateRouteTable 78
GetConsoleOutput 79
GetConsoleScreenshot 80
ImportKeyPair 81
ModifyInstanceAttribute 82
ModifyInstanceCreditSpecification 89
ModifyInstanceEventStartTime 91
ModifyInstanceMaintenanceOptions 92
ModifyInstanceMetadataOptions 93
ModifySubnetAttribute 94
ModifyVolume 95
ModifyVpcAttribute 96
MonitorInstances 97
RebootInstances 98
ReleaseAddress 99
ReplaceIamInstanceProfileAssociation 100
ReplaceNetworkAclAssociation 101
ReplaceNetworkAclEntry 102
ReplaceRoute 103
ReplaceRouteTableAssociation 104
RevokeSecurityGroupIngress 105
RunInstances 106
StartInstances 134
StopInstances 135
TerminateInstances 136
UnmonitorInstances 137
DeleteAlarms 138
DescribeAlarmHistory 139
DescribeAlarms 140
DisableAlarmActions 141
EnableAlarmActions 142
GetMetricData 143
GetMetricStatistics 149
ListMetrics 150
PutMetricAlarm 152
SetAlarmState 157
ConfirmSubscription 158
CreateSMSSandboxPhoneNumber 159
CreateTopic 160
DeleteSMSSandboxPhoneNumber 162
DeleteTopic 163
GetSMSSandboxAccountStatus 164
ListSMSSandboxPhoneNumbers 165
ListSubscriptionsByTopic 166
ListSubscriptions 167
ListTopics 168
Publish 169
Subscribe 170
Unsubscribe 171
VerifySMSSandboxPhoneNumber 172
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
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s10 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i TagSpecifications:*s1 DryRun:b
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s11 IpRanges:*s12 Ipv6Ranges:*s13 PrefixListIds:*s14
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s18
Ebs:s19 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s1 DryRun:b
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e7 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s24 PortRange:s25
Code:i Type:i
From:i To:i
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s34 DryRun:b
Principal:
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s36 TagSpecifications:*s1 DryRun:b InstanceTenancy:e10 AmazonProvidedIpv6CidrBlock:b
Mode!:e8 InternetGatewayExclusion:e9 EgressOnlyInternetGatewayExclusion:e9 NatGatewayExclusion:e9 VirtualPrivateGatewayExclusion:e9 VpcPeeringExclusion:e9 LambdaExclusion:e9 VpcLatticeExclusion:e9 ElasticFileSystemExclusion:e9 GlobalAcceleratorExclusion:e9 ApiGatewayV2Exclusion:e9
DryRun:b InternetGatewayId!:
KeyName: KeyPairId: DryRun:b
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
PublicIps:* DryRun:b Filters:*s51 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s51
AssociationIds:* Filters:*s51 MaxResults:i<5,1000> NextToken:
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s51
DryRun:b InstanceId!: Attribute!:e11
DryRun:b Filters:*s51 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s51 IncludeAllInstances:b
DryRun:b InstanceTypes:*<0,100> Filters:*s51 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s51 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s51
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s51
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s51
RegionNames:* AllRegions:b DryRun:b Filters:*s51
ReplaceRootVolumeTaskIds:* Filters:*s51 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s51
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s51
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s51
Filters:*s51 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s51 MaxResults:i NextToken:
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s51 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s51 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e12 VpcId!: DryRun:b
Filters:*s51 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
SourceDestCheck:s83 EnclaveOptions:s84 DisableApiStop:s83 DryRun:b InstanceId!: Attribute:e11 Value: BlockDeviceMappings:*s85 DisableApiTermination:s83 InstanceType:s87 Kernel:s87 Ramdisk:s87 UserData:s88 InstanceInitiatedShutdownBehavior:s87 Groups:* EbsOptimized:s83 SriovNetSupport:s87 EnaSupport:s83
Value:b
Enabled:b
DeviceName: Ebs:s86 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s90
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e13 RebootMigration:e13 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e15 DryRun:b HttpProtocolIpv6:e15 InstanceMetadataTags:e15
AssignIpv6AddressOnCreation:s83 MapPublicIpOnLaunch:s83 SubnetId!: MapCustomerOwnedIpOnLaunch:s83 CustomerOwnedIpv4Pool: EnableDns64:s83 PrivateDnsHostnameTypeOnLaunch:e16 EnableResourceNameDnsARecordOnLaunch:s83 EnableResourceNameDnsAAAARecordOnLaunch:s83 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s83
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s83 EnableDnsSupport:s83 VpcId!: EnableNetworkAddressUsageMetrics:s83
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s5 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e7 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s24 PortRange:s25
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s10 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s18 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s107 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s108 Placement:s109 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s110 ElasticInferenceAccelerators:*s111 TagSpecifications:*s1 LaunchTemplate:s112 InstanceMarketOptions:s113 CreditSpecification:s115 CpuOptions:s116 CapacityReservationSpecification:s117 HibernationOptions:s119 LicenseSpecifications:*s120 MetadataOptions:s121 EnclaveOptions:s84 PrivateDnsNameOptions:s122 MaintenanceOptions:s123 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s124 Operator:s34 SecondaryInterfaces:*s125 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e23 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s127 IamInstanceProfile:s5 EbsOptimized:b
Ipv6Address: IsPrimaryIpv6:b
MetricCategoryIds:* Enabled!:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e10 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e17 SpotOptions:s114
MaxPrice: SpotInstanceType:e18 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e19
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e15 NestedVirtualization:e15
CapacityReservationPreference:e20 CapacityReservationTarget:s118
CapacityReservationId: CapacityReservationResourceGroupArn:
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e15 HttpProtocolIpv6:e15 InstanceMetadataTags:e15
HostnameType:e16 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e13
BandwidthWeighting:e21
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s126 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e22 NetworkCardIndex:i
PrivateIpAddress!:
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s107 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s128 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s129 Ipv4PrefixCount:i Ipv6Prefixes:*s130 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s131 ConnectionTrackingSpecification:s133 EnaQueueCount:i
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s132
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
InstanceIds!:* MetricCategoryIds:* DryRun:b
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e24 HistoryItemType:e25 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e26
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e24 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e27 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s144 StartTime!:t EndTime!:t NextToken: ScanBy:e26 MaxDatapoints:i LabelOptions:s148
Id!:<1,255> MetricStat:s145 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s146 Period!:i<1,> Stat!: Unit:e29
Namespace:<1,255,28> MetricName:<1,255> Dimensions:*<,30>s147
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,28> MetricName!:<1,255> Dimensions:*<,30>s147 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e30 ExtendedStatistics:*<1,10> Unit:e29
Namespace:<1,255,28> MetricName:<1,255> Dimensions:*<,10>s151 NextToken: RecentlyActive:e31 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,28> Statistic:e30 ExtendedStatistic: Dimensions:*<,30>s147 Period:i<1,> Unit:e29 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e32 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s144 Tags:*s153 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s154 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s155
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s156
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e27 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,33> LanguageCode:e34
Name!: Attributes:m Tags:*s161 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,33>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,33> OneTimePassword!:<5,8,35>
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
enforce|monitor
disable|enable
dedicated|default|host
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
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

// Written by `node e2e/support/models.mjs`; not edited by hand. All that AWS’s models say of what the playground’s actions take.
// Source: AWS's API models as published in @aws-sdk/client-ec2 3.1169.0, @aws-sdk/client-cloudwatch 3.1162.0, @aws-sdk/client-sns 3.1169.0;
// lengths, ranges and patterns as published in botocore 1.43.107. © Amazon.com, Inc. or its affiliates, Apache License 2.0.
// An action a line, with the number of its structure. A structure a line: members with `!` where they are needed and their type
// after `:`. `*` is a list, nothing is text, i a whole number, n a number, b a flag, t a time, x bytes, m a map, s a structure by its
// number, e one of a line's words; `<least,most,pattern>` are the limits, the pattern by its line.
export const modelledActions = `
AllocateAddress 0
AssociateAddress 3
AttachVolume 4
AuthorizeSecurityGroupIngress 5
CreateImage 11
CreateReplaceRootVolumeTask 14
CreateSecurityGroup 15
CreateSnapshot 16
CreateTags 17
CreateVolume 18
DeleteSecurityGroup 20
DeleteSnapshot 21
DeleteTags 22
DeleteVolume 23
DeregisterImage 24
DescribeAddresses 25
DescribeAvailabilityZones 27
DescribeImages 28
DescribeInstanceAttribute 29
DescribeInstanceCreditSpecifications 30
DescribeInstanceStatus 31
DescribeInstanceTypes 32
DescribeInstances 33
DescribeRegions 34
DescribeReplaceRootVolumeTasks 35
DescribeSecurityGroups 36
DescribeSnapshots 37
DescribeSubnets 38
DescribeTags 39
DescribeVolumes 40
DescribeVolumesModifications 41
DescribeVpcs 42
DetachVolume 43
DisassociateAddress 44
GetConsoleOutput 45
GetConsoleScreenshot 46
ModifyInstanceAttribute 47
ModifyInstanceCreditSpecification 54
ModifyInstanceEventStartTime 56
ModifyInstanceMaintenanceOptions 57
ModifyVolume 58
MonitorInstances 59
RebootInstances 60
ReleaseAddress 61
RevokeSecurityGroupIngress 62
RunInstances 63
StartInstances 92
StopInstances 93
TerminateInstances 94
UnmonitorInstances 95
DeleteAlarms 96
DescribeAlarmHistory 97
DescribeAlarms 98
DisableAlarmActions 99
EnableAlarmActions 100
GetMetricData 101
GetMetricStatistics 107
ListMetrics 108
PutMetricAlarm 110
SetAlarmState 115
ConfirmSubscription 116
CreateSMSSandboxPhoneNumber 117
CreateTopic 118
DeleteSMSSandboxPhoneNumber 120
DeleteTopic 121
GetSMSSandboxAccountStatus 122
ListSMSSandboxPhoneNumbers 123
ListSubscriptionsByTopic 124
ListSubscriptions 125
ListTopics 126
Publish 127
Subscribe 128
Unsubscribe 129
VerifySMSSandboxPhoneNumber 130
`
export const structures = `
Domain:e0 Address: PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIpv4Pool: TagSpecifications:*s1 IpamPoolId: DryRun:b
ResourceType:e1 Tags:*s2
Key: Value:
AllocationId: InstanceId: PublicIp: DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
Device!: InstanceId!: VolumeId!: EbsCardIndex:i DryRun:b
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s6 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i TagSpecifications:*s1 DryRun:b
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s7 IpRanges:*s8 Ipv6Ranges:*s9 PrefixListIds:*s10
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s12
Ebs:s13 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s19 DryRun:b
Principal:
GroupId: GroupName: DryRun:b
SnapshotId!: DryRun:b
DryRun:b Resources!:* Tags:*s2
VolumeId!: DryRun:b
ImageId!: DeleteAssociatedSnapshots:b DryRun:b
PublicIps:* DryRun:b Filters:*s26 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s26
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s26
DryRun:b InstanceId!: Attribute!:e5
DryRun:b Filters:*s26 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s26 IncludeAllInstances:b
DryRun:b InstanceTypes:*<0,100> Filters:*s26 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s26 NextToken: MaxResults:i
RegionNames:* AllRegions:b DryRun:b Filters:*s26
ReplaceRootVolumeTaskIds:* Filters:*s26 MaxResults:i<1,50> NextToken: DryRun:b
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s26
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s26
Filters:*s26 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s26 MaxResults:i NextToken:
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s26 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s26 NextToken: MaxResults:i IncludeManagedResources:b
Filters:*s26 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
SourceDestCheck:s48 EnclaveOptions:s49 DisableApiStop:s48 DryRun:b InstanceId!: Attribute:e5 Value: BlockDeviceMappings:*s50 DisableApiTermination:s48 InstanceType:s52 Kernel:s52 Ramdisk:s52 UserData:s53 InstanceInitiatedShutdownBehavior:s52 Groups:* EbsOptimized:s48 SriovNetSupport:s52 EnaSupport:s48
Value:b
Enabled:b
DeviceName: Ebs:s51 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s55
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e6 RebootMigration:e6 DryRun:b
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s6 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s12 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s64 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s65 Placement:s66 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s67 ElasticInferenceAccelerators:*s68 TagSpecifications:*s1 LaunchTemplate:s69 InstanceMarketOptions:s70 CreditSpecification:s72 CpuOptions:s73 CapacityReservationSpecification:s74 HibernationOptions:s76 LicenseSpecifications:*s77 MetadataOptions:s78 EnclaveOptions:s49 PrivateDnsNameOptions:s79 MaintenanceOptions:s80 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s81 Operator:s19 SecondaryInterfaces:*s82 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e17 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s84 IamInstanceProfile:s91 EbsOptimized:b
Ipv6Address: IsPrimaryIpv6:b
MetricCategoryIds:* Enabled!:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e7 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e8 SpotOptions:s71
MaxPrice: SpotInstanceType:e9 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e10
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e11 NestedVirtualization:e11
CapacityReservationPreference:e12 CapacityReservationTarget:s75
CapacityReservationId: CapacityReservationResourceGroupArn:
Configured:b
LicenseConfigurationArn:
HttpTokens:e13 HttpPutResponseHopLimit:i HttpEndpoint:e11 HttpProtocolIpv6:e11 InstanceMetadataTags:e11
HostnameType:e14 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e6
BandwidthWeighting:e15
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s83 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e16 NetworkCardIndex:i
PrivateIpAddress!:
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s64 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s85 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s86 Ipv4PrefixCount:i Ipv6Prefixes:*s87 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s88 ConnectionTrackingSpecification:s90 EnaQueueCount:i
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s89
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
Arn: Name:
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
InstanceIds!:* MetricCategoryIds:* DryRun:b
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e18 HistoryItemType:e19 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e20
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e18 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e21 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s102 StartTime!:t EndTime!:t NextToken: ScanBy:e20 MaxDatapoints:i LabelOptions:s106
Id!:<1,255> MetricStat:s103 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s104 Period!:i<1,> Stat!: Unit:e23
Namespace:<1,255,22> MetricName:<1,255> Dimensions:*<,30>s105
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,22> MetricName!:<1,255> Dimensions:*<,30>s105 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e24 ExtendedStatistics:*<1,10> Unit:e23
Namespace:<1,255,22> MetricName:<1,255> Dimensions:*<,10>s109 NextToken: RecentlyActive:e25 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,22> Statistic:e24 ExtendedStatistic: Dimensions:*<,30>s105 Period:i<1,> Unit:e23 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e26 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s102 Tags:*s111 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s112 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s113
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s114
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e21 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,27> LanguageCode:e28
Name!: Attributes:m Tags:*s119 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,27>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,27> OneTimePassword!:<5,8,29>
`
export const words = `
standard|vpc
application-status-check|capacity-block|capacity-manager-data-export|capacity-reservation|capacity-reservation-cancellation-quote|capacity-reservation-fleet|capacity-reservation-modification-quote|carrier-gateway|client-vpn-endpoint|coip-pool|customer-gateway|declarative-policies-report|dedicated-host|dhcp-options|egress-only-internet-gateway|elastic-gpu|elastic-ip|export-image-task|export-instance-task|fca-policy|fleet|fpga-image|host-reservation|image|image-usage-report|import-image-task|import-snapshot-task|instance|instance-connect-endpoint|instance-event-window|internet-gateway|ipam|ipam-external-resource-verification-token|ipam-internet-registry-association|ipam-policy|ipam-pool|ipam-pool-allocation|ipam-prefix-list-resolver|ipam-prefix-list-resolver-target|ipam-resource-discovery|ipam-resource-discovery-association|ipam-scope|ipv4pool-ec2|ipv6pool-ec2|key-pair|launch-template|local-gateway|local-gateway-route-table|local-gateway-route-table-virtual-interface-group-association|local-gateway-route-table-vpc-association|local-gateway-virtual-interface|local-gateway-virtual-interface-group|mac-modification-task|metric-category|natgateway|network-acl|network-insights-access-scope|network-insights-access-scope-analysis|network-insights-analysis|network-insights-path|network-interface|outpost-lag|placement-group|prefix-list|replace-root-volume-task|reserved-instances|route-server|route-server-endpoint|route-server-peer|route-table|secondary-interface|secondary-network|secondary-subnet|security-group|security-group-rule|service-link-virtual-interface|snapshot|spot-fleet-request|spot-instances-request|subnet|subnet-cidr-reservation|traffic-mirror-filter|traffic-mirror-filter-rule|traffic-mirror-session|traffic-mirror-target|transit-gateway|transit-gateway-attachment|transit-gateway-connect-peer|transit-gateway-metering-policy|transit-gateway-multicast-domain|transit-gateway-policy-table|transit-gateway-route-table|transit-gateway-route-table-announcement|verified-access-endpoint|verified-access-endpoint-target|verified-access-group|verified-access-instance|verified-access-policy|verified-access-trust-provider|volume|vpc|vpc-block-public-access-exclusion|vpc-encryption-control|vpc-endpoint|vpc-endpoint-connection|vpc-endpoint-connection-device-type|vpc-endpoint-service|vpc-endpoint-service-permission|vpc-flow-log|vpc-peering-connection|vpn-concentrator|vpn-connection|vpn-connection-device-type|vpn-gateway
local|regional
uefi
gp2|gp3|io1|io2|sc1|st1|standard
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
default|disabled
dedicated|default|host
capacity-block|interruptible-capacity-reservation|on-demand|spot
one-time|persistent
hibernate|stop|terminate
disabled|enabled
capacity-reservations-only|none|open
optional|required
ip-name|resource-name
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

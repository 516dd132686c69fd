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
AttachVolume 6
AuthorizeSecurityGroupIngress 7
CreateImage 13
CreateKeyPair 16
CreateReplaceRootVolumeTask 17
CreateSecurityGroup 18
CreateSnapshot 19
CreateTags 20
CreateVolume 21
DeleteKeyPair 23
DeleteSecurityGroup 24
DeleteSnapshot 25
DeleteTags 26
DeleteVolume 27
DeregisterImage 28
DescribeAddresses 29
DescribeAvailabilityZones 31
DescribeIamInstanceProfileAssociations 32
DescribeImages 33
DescribeInstanceAttribute 34
DescribeInstanceCreditSpecifications 35
DescribeInstanceStatus 36
DescribeInstanceTypes 37
DescribeInstances 38
DescribeKeyPairs 39
DescribeRegions 40
DescribeReplaceRootVolumeTasks 41
DescribeSecurityGroups 42
DescribeSnapshots 43
DescribeSubnets 44
DescribeTags 45
DescribeVolumes 46
DescribeVolumesModifications 47
DescribeVpcs 48
DetachVolume 49
DisassociateAddress 50
DisassociateIamInstanceProfile 51
GetConsoleOutput 52
GetConsoleScreenshot 53
ImportKeyPair 54
ModifyInstanceAttribute 55
ModifyInstanceCreditSpecification 62
ModifyInstanceEventStartTime 64
ModifyInstanceMaintenanceOptions 65
ModifyInstanceMetadataOptions 66
ModifyVolume 67
MonitorInstances 68
RebootInstances 69
ReleaseAddress 70
ReplaceIamInstanceProfileAssociation 71
RevokeSecurityGroupIngress 72
RunInstances 73
StartInstances 101
StopInstances 102
TerminateInstances 103
UnmonitorInstances 104
DeleteAlarms 105
DescribeAlarmHistory 106
DescribeAlarms 107
DisableAlarmActions 108
EnableAlarmActions 109
GetMetricData 110
GetMetricStatistics 116
ListMetrics 117
PutMetricAlarm 119
SetAlarmState 124
ConfirmSubscription 125
CreateSMSSandboxPhoneNumber 126
CreateTopic 127
DeleteSMSSandboxPhoneNumber 129
DeleteTopic 130
GetSMSSandboxAccountStatus 131
ListSMSSandboxPhoneNumbers 132
ListSubscriptionsByTopic 133
ListSubscriptions 134
ListTopics 135
Publish 136
Subscribe 137
Unsubscribe 138
VerifySMSSandboxPhoneNumber 139
`
export const structures = `
Domain:e0 Address: PublicIpv4Pool: NetworkBorderGroup: CustomerOwnedIpv4Pool: TagSpecifications:*s1 IpamPoolId: DryRun:b
ResourceType:e1 Tags:*s2
Key: Value:
AllocationId: InstanceId: PublicIp: DryRun:b NetworkInterfaceId: PrivateIpAddress: AllowReassociation:b
IamInstanceProfile!:s5 InstanceId!:
Arn: Name:
Device!: InstanceId!: VolumeId!: EbsCardIndex:i DryRun:b
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s8 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i TagSpecifications:*s1 DryRun:b
IpProtocol: FromPort:i ToPort:i UserIdGroupPairs:*s9 IpRanges:*s10 Ipv6Ranges:*s11 PrefixListIds:*s12
Description: UserId: GroupName: GroupId: VpcId: VpcPeeringConnectionId: PeeringStatus:
Description: CidrIp:
Description: CidrIpv6:
Description: PrefixListId:
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s14
Ebs:s15 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s22 DryRun:b
Principal:
KeyName: KeyPairId: DryRun:b
GroupId: GroupName: DryRun:b
SnapshotId!: DryRun:b
DryRun:b Resources!:* Tags:*s2
VolumeId!: DryRun:b
ImageId!: DeleteAssociatedSnapshots:b DryRun:b
PublicIps:* DryRun:b Filters:*s30 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s30
AssociationIds:* Filters:*s30 MaxResults:i<5,1000> NextToken:
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s30
DryRun:b InstanceId!: Attribute!:e7
DryRun:b Filters:*s30 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s30 IncludeAllInstances:b
DryRun:b InstanceTypes:*<0,100> Filters:*s30 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s30 NextToken: MaxResults:i
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s30
RegionNames:* AllRegions:b DryRun:b Filters:*s30
ReplaceRootVolumeTaskIds:* Filters:*s30 MaxResults:i<1,50> NextToken: DryRun:b
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s30
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s30
Filters:*s30 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s30 MaxResults:i NextToken:
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s30 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s30 NextToken: MaxResults:i IncludeManagedResources:b
Filters:*s30 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
SourceDestCheck:s56 EnclaveOptions:s57 DisableApiStop:s56 DryRun:b InstanceId!: Attribute:e7 Value: BlockDeviceMappings:*s58 DisableApiTermination:s56 InstanceType:s60 Kernel:s60 Ramdisk:s60 UserData:s61 InstanceInitiatedShutdownBehavior:s60 Groups:* EbsOptimized:s56 SriovNetSupport:s60 EnaSupport:s56
Value:b
Enabled:b
DeviceName: Ebs:s59 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s63
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e8 RebootMigration:e8 DryRun:b
InstanceId!: HttpTokens:e9 HttpPutResponseHopLimit:i HttpEndpoint:e10 DryRun:b HttpProtocolIpv6:e10 InstanceMetadataTags:e10
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s5 AssociationId!:
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s8 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s14 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s74 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s75 Placement:s76 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s77 ElasticInferenceAccelerators:*s78 TagSpecifications:*s1 LaunchTemplate:s79 InstanceMarketOptions:s80 CreditSpecification:s82 CpuOptions:s83 CapacityReservationSpecification:s84 HibernationOptions:s86 LicenseSpecifications:*s87 MetadataOptions:s88 EnclaveOptions:s57 PrivateDnsNameOptions:s89 MaintenanceOptions:s90 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s91 Operator:s22 SecondaryInterfaces:*s92 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e19 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s94 IamInstanceProfile:s5 EbsOptimized:b
Ipv6Address: IsPrimaryIpv6:b
MetricCategoryIds:* Enabled!:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e11 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e12 SpotOptions:s81
MaxPrice: SpotInstanceType:e13 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e14
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e10 NestedVirtualization:e10
CapacityReservationPreference:e15 CapacityReservationTarget:s85
CapacityReservationId: CapacityReservationResourceGroupArn:
Configured:b
LicenseConfigurationArn:
HttpTokens:e9 HttpPutResponseHopLimit:i HttpEndpoint:e10 HttpProtocolIpv6:e10 InstanceMetadataTags:e10
HostnameType:e16 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e8
BandwidthWeighting:e17
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s93 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e18 NetworkCardIndex:i
PrivateIpAddress!:
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s74 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s95 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s96 Ipv4PrefixCount:i Ipv6Prefixes:*s97 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s98 ConnectionTrackingSpecification:s100 EnaQueueCount:i
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s99
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
InstanceIds!:* MetricCategoryIds:* DryRun:b
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e20 HistoryItemType:e21 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e22
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e20 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e23 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s111 StartTime!:t EndTime!:t NextToken: ScanBy:e22 MaxDatapoints:i LabelOptions:s115
Id!:<1,255> MetricStat:s112 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s113 Period!:i<1,> Stat!: Unit:e25
Namespace:<1,255,24> MetricName:<1,255> Dimensions:*<,30>s114
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,24> MetricName!:<1,255> Dimensions:*<,30>s114 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e26 ExtendedStatistics:*<1,10> Unit:e25
Namespace:<1,255,24> MetricName:<1,255> Dimensions:*<,10>s118 NextToken: RecentlyActive:e27 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,24> Statistic:e26 ExtendedStatistic: Dimensions:*<,30>s114 Period:i<1,> Unit:e25 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e28 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s111 Tags:*s120 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s121 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s122
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s123
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e23 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,29> LanguageCode:e30
Name!: Attributes:m Tags:*s128 DataProtectionPolicy:
Key!:<1,128> Value!:<0,256>
PhoneNumber!:<,20,29>
TopicArn!:

NextToken: MaxResults:i<1,100>
TopicArn!: NextToken:
NextToken:
NextToken:
TopicArn: TargetArn: PhoneNumber: Message!: Subject: MessageStructure: MessageAttributes:m MessageDeduplicationId: MessageGroupId:
TopicArn!: Protocol!: Endpoint: Attributes:m ReturnSubscriptionArn:b
SubscriptionArn!:
PhoneNumber!:<,20,29> OneTimePassword!:<5,8,31>
`
export const words = `
standard|vpc
application-status-check|capacity-block|capacity-manager-data-export|capacity-reservation|capacity-reservation-cancellation-quote|capacity-reservation-fleet|capacity-reservation-modification-quote|carrier-gateway|client-vpn-endpoint|coip-pool|customer-gateway|declarative-policies-report|dedicated-host|dhcp-options|egress-only-internet-gateway|elastic-gpu|elastic-ip|export-image-task|export-instance-task|fca-policy|fleet|fpga-image|host-reservation|image|image-usage-report|import-image-task|import-snapshot-task|instance|instance-connect-endpoint|instance-event-window|internet-gateway|ipam|ipam-external-resource-verification-token|ipam-internet-registry-association|ipam-policy|ipam-pool|ipam-pool-allocation|ipam-prefix-list-resolver|ipam-prefix-list-resolver-target|ipam-resource-discovery|ipam-resource-discovery-association|ipam-scope|ipv4pool-ec2|ipv6pool-ec2|key-pair|launch-template|local-gateway|local-gateway-route-table|local-gateway-route-table-virtual-interface-group-association|local-gateway-route-table-vpc-association|local-gateway-virtual-interface|local-gateway-virtual-interface-group|mac-modification-task|metric-category|natgateway|network-acl|network-insights-access-scope|network-insights-access-scope-analysis|network-insights-analysis|network-insights-path|network-interface|outpost-lag|placement-group|prefix-list|replace-root-volume-task|reserved-instances|route-server|route-server-endpoint|route-server-peer|route-table|secondary-interface|secondary-network|secondary-subnet|security-group|security-group-rule|service-link-virtual-interface|snapshot|spot-fleet-request|spot-instances-request|subnet|subnet-cidr-reservation|traffic-mirror-filter|traffic-mirror-filter-rule|traffic-mirror-session|traffic-mirror-target|transit-gateway|transit-gateway-attachment|transit-gateway-connect-peer|transit-gateway-metering-policy|transit-gateway-multicast-domain|transit-gateway-policy-table|transit-gateway-route-table|transit-gateway-route-table-announcement|verified-access-endpoint|verified-access-endpoint-target|verified-access-group|verified-access-instance|verified-access-policy|verified-access-trust-provider|volume|vpc|vpc-block-public-access-exclusion|vpc-encryption-control|vpc-endpoint|vpc-endpoint-connection|vpc-endpoint-connection-device-type|vpc-endpoint-service|vpc-endpoint-service-permission|vpc-flow-log|vpc-peering-connection|vpn-concentrator|vpn-connection|vpn-connection-device-type|vpn-gateway
local|regional
uefi
gp2|gp3|io1|io2|sc1|st1|standard
ed25519|rsa
pem|ppk
blockDeviceMapping|disableApiStop|disableApiTermination|ebsOptimized|enaSupport|enclaveOptions|groupSet|instanceInitiatedShutdownBehavior|instanceType|kernel|productCodes|ramdisk|rootDeviceName|sourceDestCheck|sriovNetSupport|userData
default|disabled
optional|required
disabled|enabled
dedicated|default|host
capacity-block|interruptible-capacity-reservation|on-demand|spot
one-time|persistent
hibernate|stop|terminate
capacity-reservations-only|none|open
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

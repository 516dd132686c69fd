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
CreateDefaultSubnet 16
CreateDefaultVpc 17
CreateImage 18
CreateInternetGateway 21
CreateKeyPair 22
CreateNetworkAcl 23
CreateNetworkAclEntry 24
CreateReplaceRootVolumeTask 27
CreateRoute 28
CreateRouteTable 29
CreateSecurityGroup 30
CreateSnapshot 31
CreateSubnet 32
CreateTags 33
CreateVolume 34
CreateVpc 36
DeleteInternetGateway 38
DeleteKeyPair 39
DeleteNetworkAcl 40
DeleteNetworkAclEntry 41
DeleteRoute 42
DeleteRouteTable 43
DeleteSecurityGroup 44
DeleteSnapshot 45
DeleteSubnet 46
DeleteTags 47
DeleteVolume 48
DeleteVpc 49
DeregisterImage 50
DescribeAddresses 51
DescribeAvailabilityZones 53
DescribeIamInstanceProfileAssociations 54
DescribeImages 55
DescribeInstanceAttribute 56
DescribeInstanceCreditSpecifications 57
DescribeInstanceStatus 58
DescribeInstanceTypes 59
DescribeInstances 60
DescribeInternetGateways 61
DescribeKeyPairs 62
DescribeManagedPrefixLists 63
DescribeNetworkAcls 64
DescribeNetworkInterfaces 65
DescribeRegions 66
DescribeReplaceRootVolumeTasks 67
DescribeRouteTables 68
DescribeSecurityGroupRules 69
DescribeSecurityGroups 70
DescribeSnapshots 71
DescribeSubnets 72
DescribeTags 73
DescribeVolumes 74
DescribeVolumesModifications 75
DescribeVpcAttribute 76
DescribeVpcs 77
DetachInternetGateway 78
DetachVolume 79
DisassociateAddress 80
DisassociateIamInstanceProfile 81
DisassociateRouteTable 82
GetConsoleOutput 83
GetConsoleScreenshot 84
ImportKeyPair 85
ModifyInstanceAttribute 86
ModifyInstanceCreditSpecification 93
ModifyInstanceEventStartTime 95
ModifyInstanceMaintenanceOptions 96
ModifyInstanceMetadataOptions 97
ModifySecurityGroupRules 98
ModifySubnetAttribute 101
ModifyVolume 102
ModifyVpcAttribute 103
MonitorInstances 104
RebootInstances 105
ReleaseAddress 106
ReplaceIamInstanceProfileAssociation 107
ReplaceNetworkAclAssociation 108
ReplaceNetworkAclEntry 109
ReplaceRoute 110
ReplaceRouteTableAssociation 111
RevokeSecurityGroupEgress 112
RevokeSecurityGroupIngress 113
RunInstances 114
StartInstances 142
StopInstances 143
TerminateInstances 144
UnmonitorInstances 145
UpdateSecurityGroupRuleDescriptionsEgress 146
UpdateSecurityGroupRuleDescriptionsIngress 148
DeleteAlarms 149
DescribeAlarmHistory 150
DescribeAlarms 151
DisableAlarmActions 152
EnableAlarmActions 153
GetMetricData 154
GetMetricStatistics 160
ListMetrics 161
PutMetricAlarm 163
SetAlarmState 168
ConfirmSubscription 169
CreateSMSSandboxPhoneNumber 170
CreateTopic 171
DeleteSMSSandboxPhoneNumber 173
DeleteTopic 174
GetSMSSandboxAccountStatus 175
ListSMSSandboxPhoneNumbers 176
ListSubscriptionsByTopic 177
ListSubscriptions 178
ListTopics 179
Publish 180
Subscribe 181
Unsubscribe 182
VerifySMSSandboxPhoneNumber 183
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
AvailabilityZone: DryRun:b Ipv6Native:b AvailabilityZoneId:
DryRun:b
TagSpecifications:*s1 SnapshotLocation:e2 BootModeOverride:e3 DryRun:b InstanceId!: Name!:<3,128> Description:<0,255> NoReboot:b BlockDeviceMappings:*s19
Ebs:s20 NoDevice: DeviceName: VirtualName:
DeleteOnTermination:b Iops:i SnapshotId: VolumeSize:i VolumeType:e4 KmsKeyId: Throughput:i OutpostArn: AvailabilityZone: Encrypted:b VolumeInitializationRate:i AvailabilityZoneId: EbsCardIndex:i
TagSpecifications:*s1 DryRun:b
KeyName!: KeyType:e5 TagSpecifications:*s1 KeyFormat:e6 DryRun:b
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e7 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s25 PortRange:s26
Code:i Type:i
From:i To:i
InstanceId!: SnapshotId: ClientToken: DryRun:b TagSpecifications:*s1 ImageId: DeleteReplacedRootVolume:b VolumeInitializationRate:i VolumeId:
DestinationPrefixListId: VpcEndpointId: TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
TagSpecifications:*s1 ClientToken: DryRun:b VpcId!:
Description!: GroupName!: VpcId: TagSpecifications:*s1 DryRun:b
Description: OutpostArn: VolumeId!: TagSpecifications:*s1 Location:e2 DryRun:b
TagSpecifications:*s1 AvailabilityZone: AvailabilityZoneId: CidrBlock: Ipv6CidrBlock: OutpostArn: VpcId!: Ipv6Native:b Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i DryRun:b
DryRun:b Resources!:* Tags!:*s2
AvailabilityZone: AvailabilityZoneId: Encrypted:b Iops:i KmsKeyId: OutpostArn: Size:i SnapshotId: VolumeType:e4 TagSpecifications:*s1 MultiAttachEnabled:b Throughput:i ClientToken: VolumeInitializationRate:i Operator:s35 DryRun:b
Principal:
CidrBlock: Ipv6Pool: Ipv6CidrBlock: Ipv4IpamPoolId: Ipv4NetmaskLength:i Ipv6IpamPoolId: Ipv6NetmaskLength:i Ipv6CidrBlockNetworkBorderGroup: VpcEncryptionControl:s37 TagSpecifications:*s1 DryRun:b InstanceTenancy:e10 AmazonProvidedIpv6CidrBlock:b
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
PublicIps:* DryRun:b Filters:*s52 AllocationIds:*
Name: Values:*
ZoneNames:* ZoneIds:* AllAvailabilityZones:b DryRun:b Filters:*s52
AssociationIds:* Filters:*s52 MaxResults:i<5,1000> NextToken:
ExecutableUsers:* ImageIds:* Owners:* IncludeDeprecated:b IncludeDisabled:b MaxResults:i NextToken: DryRun:b Filters:*s52
DryRun:b InstanceId!: Attribute!:e11
DryRun:b Filters:*s52 InstanceIds:* MaxResults:i<5,1000> NextToken:
InstanceIds:* MaxResults:i NextToken: IncludeManagedResources:b DryRun:b Filters:*s52 IncludeAllInstances:b
DryRun:b InstanceTypes:*<0,100> Filters:*s52 MaxResults:i<5,100> NextToken: IncludeUnsupportedInRegion:b
InstanceIds:* IncludeManagedResources:b DryRun:b Filters:*s52 NextToken: MaxResults:i
NextToken: MaxResults:i<5,1000> DryRun:b InternetGatewayIds:* Filters:*s52
KeyNames:* KeyPairIds:* IncludePublicKey:b DryRun:b Filters:*s52
DryRun:b Filters:*s52 MaxResults:i<1,100> NextToken: PrefixListIds:*
NextToken: MaxResults:i<5,1000> DryRun:b NetworkAclIds:* Filters:*s52
NextToken: MaxResults:i<5,1000> IncludeManagedResources:b DryRun:b NetworkInterfaceIds:* Filters:*s52
RegionNames:* AllRegions:b DryRun:b Filters:*s52
ReplaceRootVolumeTaskIds:* Filters:*s52 MaxResults:i<1,50> NextToken: DryRun:b
NextToken: MaxResults:i<5,100> DryRun:b RouteTableIds:* Filters:*s52
Filters:*s52 SecurityGroupRuleIds:* DryRun:b NextToken: MaxResults:i<5,1000>
GroupIds:* GroupNames:* NextToken: MaxResults:i<5,1000> DryRun:b Filters:*s52
MaxResults:i NextToken: OwnerIds:* RestorableByUserIds:* SnapshotIds:* DryRun:b Filters:*s52
Filters:*s52 SubnetIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b Filters:*s52 MaxResults:i NextToken:
VolumeIds:* IncludeManagedResources:b DryRun:b Filters:*s52 NextToken: MaxResults:i
DryRun:b VolumeIds:* Filters:*s52 NextToken: MaxResults:i IncludeManagedResources:b
Attribute!:e12 VpcId!: DryRun:b
Filters:*s52 VpcIds:* NextToken: MaxResults:i<5,1000> DryRun:b
DryRun:b InternetGatewayId!: VpcId!:
Device: Force:b InstanceId: VolumeId!: DryRun:b
AssociationId: PublicIp: DryRun:b
AssociationId!:
DryRun:b AssociationId!:
InstanceId!: Latest:b DryRun:b
DryRun:b InstanceId!: WakeUp:b
TagSpecifications:*s1 DryRun:b KeyName!: PublicKeyMaterial!:x
SourceDestCheck:s87 EnclaveOptions:s88 DisableApiStop:s87 DryRun:b InstanceId!: Attribute:e11 Value: BlockDeviceMappings:*s89 DisableApiTermination:s87 InstanceType:s91 Kernel:s91 Ramdisk:s91 UserData:s92 InstanceInitiatedShutdownBehavior:s91 Groups:* EbsOptimized:s87 SriovNetSupport:s91 EnaSupport:s87
Value:b
Enabled:b
DeviceName: Ebs:s90 VirtualName: NoDevice:
VolumeId: DeleteOnTermination:b
Value:
Value:x
DryRun:b ClientToken: InstanceCreditSpecifications!:*s94
InstanceId!: CpuCredits:
DryRun:b InstanceId!: InstanceEventId!: NotBefore!:t
InstanceId!: AutoRecovery:e13 RebootMigration:e13 DryRun:b
InstanceId!: HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e15 DryRun:b HttpProtocolIpv6:e15 InstanceMetadataTags:e15
GroupId!: SecurityGroupRules!:*s99 DryRun:b
SecurityGroupRuleId!: SecurityGroupRule:s100
IpProtocol: FromPort:i ToPort:i CidrIpv4: CidrIpv6: PrefixListId: ReferencedGroupId: Description:
AssignIpv6AddressOnCreation:s87 MapPublicIpOnLaunch:s87 SubnetId!: MapCustomerOwnedIpOnLaunch:s87 CustomerOwnedIpv4Pool: EnableDns64:s87 PrivateDnsHostnameTypeOnLaunch:e16 EnableResourceNameDnsARecordOnLaunch:s87 EnableResourceNameDnsAAAARecordOnLaunch:s87 EnableLniAtDeviceIndex:i DisableLniAtDeviceIndex:s87
DryRun:b VolumeId!: Size:i VolumeType:e4 Iops:i Throughput:i MultiAttachEnabled:b
EnableDnsHostnames:s87 EnableDnsSupport:s87 VpcId!: EnableNetworkAddressUsageMetrics:s87
InstanceIds!:* MetricCategoryIds:* DryRun:b
InstanceIds!:* DryRun:b
AllocationId: PublicIp: NetworkBorderGroup: DryRun:b
IamInstanceProfile!:s5 AssociationId!:
DryRun:b AssociationId!: NetworkAclId!:
DryRun:b NetworkAclId!: RuleNumber!:i Protocol!: RuleAction!:e7 Egress!:b CidrBlock: Ipv6CidrBlock: IcmpTypeCode:s25 PortRange:s26
DestinationPrefixListId: VpcEndpointId: LocalTarget:b TransitGatewayId: LocalGatewayId: CarrierGatewayId: CoreNetworkArn: OdbNetworkArn: DryRun:b RouteTableId!: DestinationCidrBlock: GatewayId: DestinationIpv6CidrBlock: EgressOnlyInternetGatewayId: InstanceId: NetworkInterfaceId: VpcPeeringConnectionId: NatGatewayId:
DryRun:b AssociationId!: RouteTableId!:
SecurityGroupRuleIds:* DryRun:b GroupId!: SourceSecurityGroupName: SourceSecurityGroupOwnerId: IpProtocol: FromPort:i ToPort:i CidrIp: IpPermissions:*s10
CidrIp: FromPort:i GroupId: GroupName: IpPermissions:*s10 IpProtocol: SourceSecurityGroupName: SourceSecurityGroupOwnerId: ToPort:i SecurityGroupRuleIds:* DryRun:b
BlockDeviceMappings:*s19 ImageId: InstanceType: Ipv6AddressCount:i Ipv6Addresses:*s115 KernelId: KeyName: MaxCount!:i MinCount!:i Monitoring:s116 Placement:s117 RamdiskId: SecurityGroupIds:* SecurityGroups:* SubnetId: UserData: ElasticGpuSpecification:*s118 ElasticInferenceAccelerators:*s119 TagSpecifications:*s1 LaunchTemplate:s120 InstanceMarketOptions:s121 CreditSpecification:s123 CpuOptions:s124 CapacityReservationSpecification:s125 HibernationOptions:s127 LicenseSpecifications:*s128 MetadataOptions:s129 EnclaveOptions:s88 PrivateDnsNameOptions:s130 MaintenanceOptions:s131 DisableApiStop:b EnablePrimaryIpv6:b NetworkPerformanceOptions:s132 Operator:s35 SecondaryInterfaces:*s133 DryRun:b DisableApiTermination:b InstanceInitiatedShutdownBehavior:e23 PrivateIpAddress: ClientToken: AdditionalInfo: NetworkInterfaces:*s135 IamInstanceProfile:s5 EbsOptimized:b
Ipv6Address: IsPrimaryIpv6:b
MetricCategoryIds:* Enabled!:b
AvailabilityZoneId: Affinity: GroupName: PartitionNumber:i HostId: Tenancy:e10 SpreadDomain: HostResourceGroupArn: GroupId: AvailabilityZone:
Type!:
Type!: Count:i<1,>
LaunchTemplateId: LaunchTemplateName: Version:
MarketType:e17 SpotOptions:s122
MaxPrice: SpotInstanceType:e18 BlockDurationMinutes:i ValidUntil:t InstanceInterruptionBehavior:e19
CpuCredits!:
CoreCount:i ThreadsPerCore:i AmdSevSnp:e15 NestedVirtualization:e15
CapacityReservationPreference:e20 CapacityReservationTarget:s126
CapacityReservationId: CapacityReservationResourceGroupArn:
Configured:b
LicenseConfigurationArn:
HttpTokens:e14 HttpPutResponseHopLimit:i HttpEndpoint:e15 HttpProtocolIpv6:e15 InstanceMetadataTags:e15
HostnameType:e16 EnableResourceNameDnsARecord:b EnableResourceNameDnsAAAARecord:b
AutoRecovery:e13
BandwidthWeighting:e21
DeleteOnTermination:b DeviceIndex:i PrivateIpAddresses:*s134 PrivateIpAddressCount:i SecondarySubnetId: InterfaceType:e22 NetworkCardIndex:i
PrivateIpAddress!:
AssociatePublicIpAddress:b DeleteOnTermination:b Description: DeviceIndex:i Groups:* Ipv6AddressCount:i Ipv6Addresses:*s115 NetworkInterfaceId: PrivateIpAddress: PrivateIpAddresses:*s136 SecondaryPrivateIpAddressCount:i SubnetId: AssociateCarrierIpAddress:b InterfaceType: NetworkCardIndex:i Ipv4Prefixes:*s137 Ipv4PrefixCount:i Ipv6Prefixes:*s138 Ipv6PrefixCount:i PrimaryIpv6:b EnaSrdSpecification:s139 ConnectionTrackingSpecification:s141 EnaQueueCount:i
Primary:b PrivateIpAddress:
Ipv4Prefix:
Ipv6Prefix:
EnaSrdEnabled:b EnaSrdUdpSpecification:s140
EnaSrdUdpEnabled:b
TcpEstablishedTimeout:i UdpStreamTimeout:i UdpTimeout:i
InstanceIds!:* AdditionalInfo: DryRun:b
InstanceIds!:* Hibernate:b SkipOsShutdown:b DryRun:b Force:b
InstanceIds!:* Force:b SkipOsShutdown:b DryRun:b
InstanceIds!:* MetricCategoryIds:* DryRun:b
DryRun:b GroupId: GroupName: IpPermissions:*s10 SecurityGroupRuleDescriptions:*s147
SecurityGroupRuleId: Description:
DryRun:b GroupId: GroupName: IpPermissions:*s10 SecurityGroupRuleDescriptions:*s147
AlarmNames!:*<,100><1,255>
AlarmName:<1,255> AlarmContributorId:<1,16> AlarmTypes:*e24 HistoryItemType:e25 StartDate:t EndDate:t MaxRecords:i<1,100> NextToken: ScanBy:e26
AlarmNames:*<,100><1,255> AlarmNamePrefix:<1,255> AlarmTypes:*e24 ChildrenOfAlarmName:<1,255> ParentsOfAlarmName:<1,255> StateValue:e27 ActionPrefix:<1,1024> MaxRecords:i<1,100> NextToken:
AlarmNames!:*<,100><1,255>
AlarmNames!:*<,100><1,255>
MetricDataQueries!:*s155 StartTime!:t EndTime!:t NextToken: ScanBy:e26 MaxDatapoints:i LabelOptions:s159
Id!:<1,255> MetricStat:s156 Expression:<1,2048> Label: ReturnData:b Period:i<1,> AccountId:<1,255>
Metric!:s157 Period!:i<1,> Stat!: Unit:e29
Namespace:<1,255,28> MetricName:<1,255> Dimensions:*<,30>s158
Name!:<1,255> Value!:<1,1024>
Timezone:
Namespace!:<1,255,28> MetricName!:<1,255> Dimensions:*<,30>s158 StartTime!:t EndTime!:t Period!:i<1,> Statistics:*<1,5>e30 ExtendedStatistics:*<1,10> Unit:e29
Namespace:<1,255,28> MetricName:<1,255> Dimensions:*<,10>s162 NextToken: RecentlyActive:e31 IncludeLinkedAccounts:b OwningAccount:<1,255>
Name!:<1,255> Value:<1,1024>
AlarmName!:<1,255> AlarmDescription:<0,1024> ActionsEnabled:b OKActions:*<,5><1,1024> AlarmActions:*<,5><1,1024> InsufficientDataActions:*<,5><1,1024> MetricName:<1,255> Namespace:<1,255,28> Statistic:e30 ExtendedStatistic: Dimensions:*<,30>s158 Period:i<1,> Unit:e29 EvaluationPeriods:i<1,> DatapointsToAlarm:i<1,> Threshold:n ComparisonOperator:e32 TreatMissingData:<1,255> EvaluateLowSampleCountPercentile:<1,255> Metrics:*s155 Tags:*s164 ThresholdMetricId:<1,255> EvaluationWindow:m WarmUpConfiguration:s165 EvaluationCriteria:m EvaluationInterval:i<10,3600> ActionConfiguration:s166
Key!:<1,128> Value!:<0,256>
WarmUpPeriodDurationInMinutes!:i<1,2880> OnlyStartEvaluatingAfterWarmUpPeriodEnds:b
AlarmTagsPropagation:s167
Enabled!:b IncludedTagKeys:* ExcludedTagKeys:*
AlarmName!:<1,255> StateValue!:e27 StateReason!:<0,1023> StateReasonData:<0,4000>
TopicArn!: Token!: AuthenticateOnUnsubscribe:
PhoneNumber!:<,20,33> LanguageCode:e34
Name!: Attributes:m Tags:*s172 DataProtectionPolicy:
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

import { isRecord } from '#lib/record.ts'

/**
 * The words that requests say over and over. A link names each by its place here, so nothing may be moved or taken out:
 * what is new is added at the end. Both Regions are in it, so that no short text can be mistaken for a long one.
 */
const said = (
  'ap-northeast-2 us-east-1 RunInstances StartInstances StopInstances RebootInstances TerminateInstances ' +
  'InstanceIds InstanceId ImageId InstanceType MinCount MaxCount t3.micro t3.small t3.medium m5.large ' +
  'TagSpecifications ResourceType Tags Key Value Name instance volume snapshot Force Hibernate ' +
  'SecurityGroupIds BlockDeviceMappings DeviceName /dev/xvda /dev/sdf Ebs VolumeSize VolumeType gp3 Encrypted ' +
  'DeleteOnTermination HibernationOptions Configured Placement AvailabilityZone NetworkInterfaces ' +
  'AssociatePublicIpAddress DeviceIndex Groups MaintenanceOptions AutoRecovery disabled default Monitoring Enabled ' +
  'CreditSpecification CpuCredits standard unlimited DisableApiTermination DisableApiStop ' +
  'CreateSecurityGroup GroupName Description AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress GroupId ' +
  'IpPermissions IpProtocol FromPort ToPort IpRanges CidrIp tcp 0.0.0.0/0 ' +
  'AllocateAddress AssociateAddress DisassociateAddress ReleaseAddress AllocationId AssociationId ' +
  'CreateVolume AttachVolume DetachVolume DeleteVolume ModifyVolume VolumeId Size Iops Throughput Device ' +
  'CreateSnapshot DeleteSnapshot SnapshotId CreateImage DeregisterImage NoReboot CreateTags Resources ' +
  'ModifyInstanceAttribute CreateReplaceRootVolumeTask PutMetricAlarm DeleteAlarms SetAlarmState AlarmName ' +
  'AlarmDescription Namespace AWS/EC2 MetricName Dimensions Statistic Maximum Average Period EvaluationPeriods ' +
  'DatapointsToAlarm Threshold ComparisonOperator GreaterThanOrEqualToThreshold GreaterThanThreshold ' +
  'TreatMissingData AlarmActions OKActions InsufficientDataActions ActionsEnabled StatusCheckFailed ' +
  'StatusCheckFailed_System StatusCheckFailed_Instance StatusCheckFailed_AttachedEBS CPUUtilization ' +
  'CreateTopic Subscribe ConfirmSubscription TopicArn Protocol Endpoint Token email sms https ' +
  'CreateSlackChannelConfiguration ConfigurationName SlackTeamId SlackChannelId SlackChannelName SnsTopicArns ' +
  'InjectFault ClearFault InjectMystery NameMystery RevealMystery Fault SetWorkload Workload idle steady busy leak ' +
  'WriteFile Path Text RunInGuest Command RepairVolume SetCloudWatchAgent Installed ScheduleEvent Code NotBefore ' +
  'HostPowerLost HostNetworkLost HostHardwareFailing HostSoftwareFailing MemoryExhausted OSHung FileSystemCorrupt ' +
  'NetworkMisconfigured StartupMisconfigured KernelIncompatible RootDiskFull VolumeIOStalled VolumeUnreachable ' +
  'SecurityGroupClosed WebServerCrashed UserData KeyName CreateKeyPair IamInstanceProfile MetadataOptions HttpTokens ' +
  // the script that the launch form suggests, for Amazon Linux and for Ubuntu
  'IyEvYmluL2Jhc2gKZG5mIGluc3RhbGwgLXkgbmdpbngKc3lzdGVtY3RsIGVuYWJsZSAtLW5vdyBuZ2lueAo= ' +
  'IyEvYmluL2Jhc2gKYXB0LWdldCB1cGRhdGUKYXB0LWdldCBpbnN0YWxsIC15IG5naW54Cg=='
).split(' ')
const placeOf: ReadonlyMap<string, number> = new Map(said.map((word, place) => [word, place]))
/** what stands before a place, and before a text that begins with it by itself */
const sign = '~'

function shortWord(word: string): string {
  const place = placeOf.get(word)
  if (place !== undefined) return sign + place.toString(36)
  return word.startsWith(sign) ? sign + word : word
}

function longWord(word: string): string {
  if (!word.startsWith(sign)) return word
  if (word.startsWith(sign + sign)) return word.slice(1)
  const long = said[parseInt(word.slice(1), 36)]
  if (long === undefined || shortWord(long) !== word) throw new Error(`No word stands at ${word}`)
  return long
}

function eachWord(value: unknown, change: (word: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => eachWord(one, change))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [change(key), eachWord(one, change)]))
}

/** A text of JSON with the words that requests say over and over made short. */
export const shorter = (json: string): string => JSON.stringify(eachWord(JSON.parse(json), shortWord))

/** The same text again; nothing where it is not one that was made shorter. */
export function longer(json: string): string | undefined {
  try {
    return JSON.stringify(eachWord(JSON.parse(json), longWord))
  } catch {
    return undefined
  }
}

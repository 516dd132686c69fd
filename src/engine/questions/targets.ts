import { topicNameOf } from '#lib/arn.ts'

/** Parameters that say to what a request is done, in the order in which they are told. */
const telling = [
  'InstanceIds',
  'InstanceId',
  'VolumeId',
  'SnapshotId',
  'ImageId',
  'AllocationId',
  'AssociationId',
  'Resources',
  'GroupId',
  'GroupName',
  'AlarmName',
  'AlarmNames',
  'StateValue',
  'TopicArn',
  'SubscriptionArn',
  'Name',
  'Endpoint',
  'ConfigurationName',
  'InstanceType',
  'Code',
  'Profile',
  'Fault',
  'Workload',
  'Path',
  'Command',
  'AvailabilityZone',
] as const

const isText = (value: unknown): value is string => typeof value === 'string'

/** The ids and names that a request is about, read from its parameters whatever they are; an ARN by its last part. */
export function targetsOf(params: unknown): readonly string[] {
  if (typeof params !== 'object' || params === null) return []
  const given = new Map(Object.entries(params))
  return telling.flatMap((name) => {
    const value: unknown = given.get(name)
    return (Array.isArray(value) ? value : [value]).filter(isText).map(topicNameOf)
  })
}

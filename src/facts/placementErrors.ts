import { refusal } from './errors.ts'

/** The refusals of placement groups. Codes: EC2 API error codes. */
export const refusePlacement = {
  /** terraform-provider-aws and others poll for it */
  unknown: (name: string) => refusal('InvalidPlacementGroup.Unknown', `The Placement Group '${name}' is unknown.`),
  // ours
  duplicate: (name: string) =>
    refusal('InvalidPlacementGroup.Duplicate', `The Placement Group '${name}' already exists.`),
  // ours
  inUse: (name: string) =>
    refusal('InvalidPlacementGroup.InUse', `The placement group '${name}' is in use and may not be deleted.`),
  /** hashicorp/terraform#16183, where AWS named no zone */
  otherZone: (name: string, zone: string) =>
    refusal(
      'InvalidPlacementGroup.InUse',
      `The placement group '${name}' is in use in another availability zone: ${zone}`,
    ),
  // ours
  limit: (most: number) =>
    refusal('PlacementGroupLimitExceeded', `The maximum number of placement groups (${most}) has been reached.`),
  // ours
  type: (strategy: 'cluster' | 'spread' | 'partition', type: string) =>
    refusal(
      'InvalidParameterCombination',
      `${{ cluster: 'Cluster', spread: 'Spread', partition: 'Partition' }[strategy]} placement groups are not supported by the '${type}' instance type. Specify a supported instance type or change the placement group strategy, and try again.`,
    ),
  /** the limit is the user guide's (placement-groups); code and sentence are published nowhere */
  // ours
  spreadFull: (name: string, zone: string, most: number) =>
    refusal(
      'InsufficientInstanceCapacity',
      `The spread placement group '${name}' can have at most ${most} running instances in ${zone}.`,
    ),
  // ours
  noPartitions: (name: string) =>
    refusal('InvalidParameterCombination', `The placement group '${name}' has no partitions.`),
  // ours
  noSuchPartition: (partition: number, name: string) =>
    refusal('InvalidParameterValue', `The placement group '${name}' has no partition ${partition}.`),
  // ours
  partitionCount: () =>
    refusal('InvalidParameterCombination', "PartitionCount is valid only for the 'partition' strategy."),
} as const

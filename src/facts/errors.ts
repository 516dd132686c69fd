/** A request that AWS would refuse, with AWS's own code and sentence. Sources: EC2-FACTS §3.2 and its corrections. */
export interface Refusal {
  readonly refused: true
  readonly code: string
  readonly message: string
  /** a name that is not known here; whether AWS knows it is told by `facts/aws/known.ts` */
  readonly unknown?: Unknown
}

/** A name that was asked for and that nobody here knows. */
export interface Unknown {
  readonly kind: 'action' | 'member' | 'filter' | 'type'
  readonly name: string
}

export const refusal = (code: string, message: string): Refusal => ({ refused: true, code, message })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value

const wrongState = (message: string) => refusal('IncorrectInstanceState', message)
const unsupported = (message: string) => refusal('UnsupportedOperation', message)
const notPermitted = (message: string) => refusal('OperationNotPermitted', message)
const unknownType = (name: string, refused: Refusal): Refusal => ({ ...refused, unknown: { kind: 'type', name } })
const parameter = (message: string) => refusal('InvalidParameterValue', message)
const combination = (message: string) => refusal('InvalidParameterCombination', message)

const notSupportedNow = () =>
  refusal(
    'Unsupported',
    'The requested configuration is currently not supported. Please check the documentation for supported configurations.',
  )

/** `vol-` and eight hexadecimal digits, or seventeen as ids have been since 2018; other forms name nothing. */
export const isId = (prefix: string, id: string): boolean =>
  new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`).test(id)

/** An id of another kind in the place of one. */
const expected = (id: string, name: string, prefix: string) =>
  parameter(`Value (${id}) for parameter ${name} is invalid. Expected: '${prefix}-...'.`)

const malformed = (code: string, id: string, prefix: string) =>
  refusal(code, `Invalid id: "${id}" (expecting "${prefix}-...")`)

/**
 * The refusal of an id that names no thing of its kind: it begins like another kind's, it has not the form, or there is
 * no such thing.
 */
function notFound(id: string, prefix: string, says: { name: string; malformed: string; else: Refusal }): Refusal {
  if (!id.startsWith(`${prefix}-`)) return expected(id, says.name, prefix)
  return isId(prefix, id) ? says.else : malformed(says.malformed, id, prefix)
}

/** The refusals of an unknown id, by how it begins, where a request takes ids of every kind (CreateTags). */
const kinds = {
  i: (id: string) => refuse.noSuchInstance([id]),
  vol: (id: string) => refuse.noSuchVolume(id),
  snap: (id: string) => refuse.noSuchSnapshot(id),
  ami: (id: string) => refuse.noSuchImage(id),
  sg: (id: string) => refuse.noSuchGroup(id),
  sgr: (id: string) => refuse.noSuchRuleId(id),
  eipalloc: (id: string) => refuse.noSuchAllocation(id),
  subnet: (id: string) => refuse.noSuchSubnet(id),
  vpc: (id: string) => refuse.noSuchVpc(id),
  eni: (id: string) => refuse.noSuchInterface(id),
  dopt: (id: string) => refusal('InvalidDhcpOptionID.NotFound', `The dhcpOption ID '${id}' does not exist`),
  lt: (id: string) =>
    refusal(
      'InvalidLaunchTemplateId.NotFound',
      `The specified launch template, with template ID ${id}, does not exist.`,
    ),
}

/**
 * Every sentence of refusal. Most are the words that clients of AWS have seen; where nobody has published AWS's own
 * sentence, it is ours, and `ours.ts` lists it: that list stands on the page.
 */
export const refuse = {
  noSuchInstance: (ids: readonly string[]) =>
    ids.length === 1
      ? notFound(ids[0] ?? '', 'i', {
          name: 'instanceId',
          malformed: 'InvalidInstanceID.Malformed',
          else: refusal('InvalidInstanceID.NotFound', `The instance ID '${ids[0]}' does not exist`),
        })
      : refusal('InvalidInstanceID.NotFound', `The instance IDs '${ids.join(', ')}' do not exist`),
  // boto3 and the CLI with an empty list (stackoverflow 54611462, boto/boto3#1128)
  noInstances: () => refusal('InvalidParameterCombination', 'No instances specified'),
  malformedInstance: (id: string) => refusal('InvalidInstanceID.Malformed', `Invalid id: "${id}"`),
  cannotStart: (id: string) => wrongState(`The instance '${id}' is not in a state from which it can be started.`),
  cannotStop: (id: string) => wrongState(`This instance '${id}' is not in a state from which it can be stopped.`),
  neverRan: (id: string) =>
    wrongState(`Instance '${id}' cannot be stopped as it has never reached the 'running' state.`),
  cannotReboot: (id: string) => wrongState(`The instance '${id}' is not in a state from which it can be rebooted.`),
  notStopped: (id: string) => wrongState(`The instance '${id}' is not in the 'stopped' state.`),
  notRunningOrStopped: (id: string) => wrongState(`The instance '${id}' is not in the 'running' or 'stopped' states.`),
  terminationProtected: (id: string) =>
    notPermitted(
      `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
    ),
  stopProtected: (id: string) =>
    notPermitted(
      `The instance '${id}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.`,
    ),
  terminationStopProtected: (id: string) =>
    notPermitted(
      `The instance '${id}' may not be terminated. Modify its 'disableApiStop' instance attribute and try again.`,
    ),
  storeRootCannotStop: (id: string) =>
    unsupported(`The instance '${id}' does not have an 'ebs' root device type and cannot be stopped.`),
  notReadyToHibernate: () => unsupported('Instance is not ready to hibernate yet, retry in a few minutes'),
  hibernationNotConfigured: (id: string) =>
    refusal(
      'UnsupportedHibernationConfiguration',
      `The instance can't be hibernated because it was not configured at launch for hibernation: ${id}`,
    ),
  hibernationNeeds: (what: string) => refusal('UnsupportedHibernationConfiguration', what),
  recoveryDuringEvent: (id: string) =>
    unsupported(`The instance '${id}' has a scheduled maintenance event, so it cannot be recovered.`),
  noSuchScheduledEvent: (id: string) =>
    refusal('InvalidInstanceEventIDNotFound', `The event ID '${id}' does not exist`),
  eventCannotMove: (id: string) =>
    refusal('InstanceEventStartTimeCannotChange', `The start time of the event '${id}' cannot be changed.`),
  eventStartTime: () =>
    refusal(
      'InvalidInstanceEventStartTime',
      'The new start time must be at least 60 minutes from now and no later than the deadline of the event.',
    ),
  hibernated: (id: string) => unsupported(`You can't modify the instance '${id}' while it is hibernated.`),
  cannotRecover: (id: string) => wrongState(`The instance '${id}' is not in a state from which it can be recovered.`),
  recoveryUnsupported: (id: string) => unsupported(`The instance '${id}' does not support recovery.`),
  noRoot: (id: string, device: string) =>
    parameter(`Invalid value '${id}' for instanceId. Instance does not have a volume attached at root (${device})`),
  noCredits: (type: string) =>
    refusal('InstanceCreditSpecification.NotSupported', `The ${type} instance type does not support T2 Unlimited.`),
  noSuchType: (type: string) =>
    unknownType(type, refusal('InvalidInstanceAttributeValue', `Invalid value '${type}' for InstanceType.`)),
  noSuchTypeAtLaunch: (type: string) => unknownType(type, parameter(`Invalid value '${type}' for InstanceType.`)),
  noSuchTypes: (types: readonly string[]) =>
    unknownType(
      types[0] ?? '',
      refusal('InvalidInstanceType', `The following supplied instance types do not exist: [${types.join(', ')}]`),
    ),
  typeNotInZone: (type: string, zone: string, others: readonly string[]) =>
    others.length === 0
      ? notSupportedNow()
      : refusal(
          'Unsupported',
          `Your requested instance type (${type}) is not supported in your requested Availability Zone (${zone}). Please retry your request by not specifying an Availability Zone or choosing ${others.join(', ')}.`,
        ),
  notSupportedNow,
  // what a launch without a type comes to: m1.small (reports of CloudFormation, chef, BOSH and the CLI)
  hvmOnOldType: () =>
    combination(
      "Non-Windows instances with a virtualization type of 'hvm' are currently not supported for this instance type.",
    ),
  architectureDiffers: (typeArch: string, imageArch: string) =>
    parameter(
      `The architecture '${typeArch}' of the specified instance type does not match the architecture '${imageArch}' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.`,
    ),
  typeOfOtherArchitecture: (type: string, id: string, architecture: string) =>
    parameter(`'${type}' is not a valid instance type for instance '${id}' of architecture '${architecture}'.`),
  typeNotAllowed: (from: string, to: string) =>
    refusal('InvalidInstanceAttributeValue', `Modifying the instance type from ${from} to ${to} is not allowed.`),
  noSuchImage: (id: string) =>
    isId('ami', id)
      ? refusal('InvalidAMIID.NotFound', `The image id '[${id}]' does not exist`)
      : malformed('InvalidAMIID.Malformed', id, 'ami'),
  imageGone: (id: string) => refusal('InvalidAMIID.Unavailable', `The image id '[${id}]' is no longer available`),
  imagePending: (id: string) => refusal('InvalidAMIID.Unavailable', `AMI '${id}' is pending, and cannot be run`),
  notYourImage: (id: string) => refusal('AuthFailure', `Not authorized for image:${id}`),
  imageName: () =>
    refusal(
      'InvalidAMIName.Malformed',
      "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '[', ']', ' ', '.', '/', '-', ''', '@' and '_'",
    ),
  duplicateImageName: (name: string, id: string) =>
    refusal('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${id}`),
  storeRootNoImage: (id: string) =>
    unsupported(`The instance '${id}' does not have an 'ebs' root device type, so CreateImage cannot be used with it.`),
  rootSnapshot: () => refusal('InvalidBlockDeviceMapping', 'snapshotId cannot be modified on root device'),
  /** clients that send 200 at a time say why (the sentence of DescribeInstances) */
  tooManyFilterValues: () =>
    refusal('FilterLimitExceeded', 'The maximum number of filter values specified on a single call is 200'),
  /** ours: only io1 and io2 can be attached to several instances (UG ebs-volumes-multi) */
  noMultiAttach: (type: string) =>
    refusal('InvalidParameterCombination', `Multi-Attach is supported for io1 and io2 volumes only, not for ${type}.`),
  /** these rules are the EBS User Guide's (ebs-volumes-multi), codes and sentences ours */
  noIo1MultiAttach: (region: string) => unsupported(`Multi-Attach of io1 volumes is not available in ${region}.`),
  multiAttachNitro: (volume: string, type: string) =>
    unsupported(`Multi-Attach enabled volume '${volume}' needs an instance of the Nitro System, which ${type} is not.`),
  multiAttachRoot: (volume: string) => unsupported(`Multi-Attach enabled volume '${volume}' cannot be a boot volume.`),
  multiAttachLimit: (volume: string, most: number) =>
    refusal(
      'AttachmentLimitExceeded',
      `Multi-Attach enabled volume '${volume}' is attached to ${most} instances already.`,
    ),
  multiAttachInstance: () =>
    combination('An instance ID must be specified when a Multi-Attach enabled volume is detached.'),
  io1MultiAttachStays: (volume: string) =>
    unsupported(
      `Multi-Attach of the io1 volume '${volume}' cannot be changed, nor can the volume be modified with it.`,
    ),
  multiAttachType: (volume: string) =>
    unsupported(`The type of the Multi-Attach enabled volume '${volume}' cannot be changed.`),
  multiAttachInUse: (volume: string) =>
    refusal('VolumeInUse', `Multi-Attach of volume '${volume}' cannot be changed while it is attached.`),
  /** that it is one or the other is the API's (CreateVolume, Placement), code and sentence are ours */
  oneZone: () => combination('Either AvailabilityZone or AvailabilityZoneId must be specified, but not both.'),
  noSuchVolume: (id: string) =>
    notFound(id, 'vol', {
      name: 'volumeId',
      malformed: 'InvalidVolumeID.Malformed',
      else: refusal('InvalidVolume.NotFound', `The volume '${id}' does not exist.`),
    }),
  zoneMismatch: (volume: string, instance: string) =>
    refusal(
      'InvalidVolume.ZoneMismatch',
      `The volume '${volume}' is not in the same availability zone as instance '${instance}'`,
    ),
  alreadyAttached: (volume: string) => refusal('VolumeInUse', `${volume} is already attached to an instance`),
  currentlyAttached: (volume: string, instance: string) =>
    refusal('VolumeInUse', `Volume ${volume} is currently attached to ${instance}`),
  volumeState: (volume: string, state: string) =>
    refusal('IncorrectState', `Volume '${volume}' is in the '${state}' state.`),
  instanceNotRunning: (id: string) => refusal('IncorrectState', `Instance '${id}' is not 'running'.`),
  rootWhileRunning: (volume: string, instance: string) =>
    refusal('IncorrectState', `Unable to detach root volume '${volume}' from instance '${instance}'`),
  deviceInUse: (device: string) =>
    parameter(`Invalid value '${device}' for unixDevice. Attachment point ${device} is already in use`),
  badDevice: (device: string) =>
    parameter(`Value (${device}) for parameter device is invalid. ${device} is not a valid EBS device name.`),
  badLaunchDevice: (device: string) => refusal('InvalidBlockDeviceMapping', `Invalid device name ${device}`),
  attachmentLimit: (id: string) =>
    refusal('AttachmentLimitExceeded', `The maximum number of attachments has been reached for instance '${id}'.`),
  /** as getmoto/moto has it */
  notAttachedAs: (volume: string, instance: string, device: string) =>
    refusal(
      'InvalidAttachment.NotFound',
      `The volume ${volume} is not attached to instance ${instance} as device ${device}`,
    ),
  notAttachedThere: (volume: string, instance: string) =>
    refusal('InvalidAttachment.NotFound', `Volume '${volume}' is not attached to instance '${instance}'`),
  sizeOutOfRange: (size: number, type: string, min: number, max: number) =>
    parameter(
      size < min
        ? `The volume size is invalid for ${type} volumes: ${size} GiB. ${type} volumes must be at least ${min} GiB in size. Please specify a volume size above the minimum limit.`
        : `The volume size is invalid for ${type} volumes: ${size} GiB. ${type} volumes must be at most ${max} GiB in size. Please specify a volume size below the maximum limit.`,
    ),
  iopsNeeded: (type: string) => combination(`The parameter iops must be specified for ${type} volumes.`),
  iopsNotForType: (type: string) => combination(`The parameter iops is not supported for ${type} volumes.`),
  iopsTooLow: (iops: number, min: number) => parameter(`Volume iops of ${iops} is too low; minimum is ${min}.`),
  iopsTooHigh: (iops: number, max: number) => parameter(`Volume iops of ${iops} is too high; maximum is ${max}.`),
  iopsRatio: (ratio: number, most: number) =>
    parameter(`Iops to volume size ratio of ${ratio.toFixed(6)} is too high; maximum is ${most}`),
  throughputNotForType: () => combination('throughput can only be specified for volumeType gp3.'),
  throughputRatio: (ratio: number, most: number) =>
    parameter(
      `Throughput (MiBps) to iops ratio of ${ratio.toFixed(6)} is too high; maximum is ${most.toFixed(6)} MiBps per iops`,
    ),
  noSuchVolumeType: (type: string) =>
    refusal('UnknownVolumeType', `Unsupported volume type '${type}' for volume creation.`),
  smallerThanSnapshot: (size: number, least: number) =>
    parameter(`Volume of ${size}GiB is smaller than snapshot, expect size >= ${least}GiB`),
  rootTooSmall: (size: number, least: number) =>
    refusal(
      'InvalidBlockDeviceMapping',
      `Volume of size ${size}GB is smaller than snapshot, expect size >= ${least}GB`,
    ),
  beingModified: (id: string, state: string) =>
    refusal(
      'IncorrectModificationState',
      `Volume ${id} cannot be modified in modification state ${state.toUpperCase()}`,
    ),
  modificationRate: () =>
    refusal(
      'VolumeModificationRateExceeded',
      "You've reached the maximum modification rate per volume limit: 4 modifications in a rolling 24-hour period.",
    ),
  sizeShrinks: () => parameter('New size cannot be smaller than existing size'),
  magneticModification: (id: string) =>
    unsupported(`Volume '${id}' cannot be modified from or to the volume type 'standard'.`),
  nothingModified: (id: string) => parameter(`The request changes nothing about volume '${id}'.`),
  neverModified: (id: string) =>
    refusal('InvalidVolumeModification.NotFound', `Modification for volume '${id}' does not exist.`),
  attachWhileModifying: (id: string) =>
    refusal('IncorrectState', `Cannot attach volume '${id}' when it is in modification state: MODIFYING`),
  noSuchSnapshot: (id: string) =>
    notFound(id, 'snap', {
      name: 'snapshotId',
      malformed: 'InvalidSnapshotID.Malformed',
      else: refusal('InvalidSnapshot.NotFound', `The snapshot '${id}' does not exist.`),
    }),
  snapshotState: (state: string) => refusal('IncorrectState', `Snapshot is in invalid state - ${state}`),
  snapshotRate: () =>
    refusal(
      'SnapshotCreationPerVolumeRateExceeded',
      'The maximum per volume CreateSnapshot request rate has been exceeded. Use an increasing or variable sleep interval between requests.',
    ),
  snapshotInUse: (id: string, image: string) =>
    refusal('InvalidSnapshot.InUse', `The snapshot ${id} is currently in use by ${image}`),
  rootNotBootable: (type: string) => parameter(`The volume type '${type}' cannot be used as a boot volume.`),
  combination,
  badRange: (what: string, value: number, min: number, max: number) =>
    parameter(`${what} of ${value} is out of range; it must be from ${min} to ${max}.`),
  noSuchDevice: (device: string) =>
    refusal('InvalidInstanceAttributeValue', `No device is currently mapped at ${device}`),
  noSuchZone: (zone: string) =>
    parameter(
      `Value (${zone}) for parameter availabilityZone is invalid. The availability zone '${zone}' does not exist`,
    ),
  /** seen by clients: hashicorp/terraform#6110 */
  noSuchZoneForVolume: (zone: string) => refusal('InvalidZone.NotFound', `The zone '${zone}' does not exist.`),
  noSuchSubnet: (id: string) => refusal('InvalidSubnetID.NotFound', `The subnet ID '${id}' does not exist`),
  /** seen by clients: fog#InvalidParameterValue and others */
  releaseByAddress: () => parameter('You must specify an allocation id when releasing a VPC elastic IP address'),
  /** seen by clients: mitchellh/vagrant-aws#540 */
  disassociateByAddress: () =>
    parameter('You must specify an association id when unmapping an address from a VPC instance'),
  noSuchAddress: (ip: string) => refusal('InvalidAddress.NotFound', `Address '${ip}' not found.`),
  // of these AWS publishes no code for another form
  noSuchAllocation: (id: string) => refusal('InvalidAllocationID.NotFound', `The allocation ID '${id}' does not exist`),
  noSuchAssociation: (id: string) =>
    refusal('InvalidAssociationID.NotFound', `The association ID '${id}' does not exist`),
  addressLimit: () => refusal('AddressLimitExceeded', 'The maximum number of addresses has been reached.'),
  addressTwice: () => refuse.combination('You may specify public IP or allocation id, but not both in the same call'),
  alreadyAssociated: (allocation: string, association: string) =>
    refusal(
      'Resource.AlreadyAssociated',
      `resource ${allocation} is already associated with associate-id ${association}`,
    ),
  pendingInstance: (id: string) =>
    refusal('InvalidInstanceID', `The pending instance '${id}' is not in a valid state for this operation.`),
  instanceNotValid: (id: string) =>
    refusal('InvalidInstanceID', `The instance '${id}' is not in a valid state for this operation.`),
  // AWS looks at how it begins only: of `sg-bbfe0e` it says that there is none (getmoto/moto#5484, asked of AWS)
  noSuchGroup: (id: string) =>
    id.startsWith('sg-')
      ? refusal('InvalidGroup.NotFound', `The security group '${id}' does not exist`)
      : malformed('InvalidGroupId.Malformed', id, 'sg'),
  // of the filter of DescribeSecurityGroupRules (getmoto/moto's case against AWS)
  oddGroupId: (id: string) => refusal('InvalidGroupId.Malformed', `The security group ID '${id}' is malformed`),
  /** in a VPC: openstack's ec2-api and public rules for CloudFormation templates */
  reservedGroup: () => parameter('Cannot use reserved security group name: default'),
  duplicateGroup: (name: string, vpc: string) =>
    refusal('InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${vpc}'`),
  noSuchVpc: (id: string) => refusal('InvalidVpcID.NotFound', `The vpc ID '${id}' does not exist`),
  noSuchInterface: (id: string) =>
    refusal('InvalidNetworkInterfaceID.NotFound', `The networkInterface ID '${id}' does not exist`),
  /** an id of whatever kind: of one that is known and has its form, there is none; else it is no id (cloud-provider-aws#1387) */
  throttled: () => refusal('RequestLimitExceeded', 'Request limit exceeded.'),
  noSuchThing: (id: string): Refusal => {
    const kind = Object.entries(kinds).find(([prefix]) => isId(prefix, id))
    return kind ? kind[1](id) : refusal('InvalidID', `The ID '${id}' is not valid`)
  },
  keyNeedsEncryption: () =>
    refusal('InvalidParameterDependency', 'The parameter KmsKeyId requires the parameter Encrypted to be set.'),
  defaultGroup: (id: string) =>
    refusal('CannotDelete', `the specified group: "${id}" name: "default" cannot be deleted by a user`),
  groupInUse: (id: string) => refusal('DependencyViolation', `resource ${id} has a dependent object`),
  tooManyGroups: () =>
    refusal(
      'SecurityGroupsPerInterfaceLimitExceeded',
      'The maximum number of security groups per interface has been reached.',
    ),
  namesWithSubnet: () => combination('The parameter groupName cannot be used with the parameter subnet'),
  noCpuOptions: (type: string) => unsupported(`The ${type} instance type does not support specifying CpuOptions.`),
  // terraform-provider-aws#46821
  halfCpuOptions: () =>
    refusal('MissingParameter', 'When specifying CpuOptions you must specify both CoreCount and ThreadsPerCore.'),
  notEbsOptimized: () =>
    refusal(
      'Unsupported',
      'EBS-optimized instances are not supported for your requested configuration. Please check the documentation for supported configurations.',
    ),
  duplicateRule: (rule: string) =>
    refusal('InvalidPermission.Duplicate', `the specified rule "${rule}" already exists`),
  noSuchRuleId: (id: string) =>
    refusal('InvalidSecurityGroupRuleId.NotFound', `The security group rule ID '${id}' does not exist`),
  noSuchRule: () => refusal('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.'),
  insufficientCapacity: (type: string, zone: string, others: readonly string[]) =>
    refusal(
      'InsufficientInstanceCapacity',
      `We currently do not have sufficient ${type} capacity in the Availability Zone you requested (${zone}). Our system will be working on provisioning additional capacity.${others.length > 0 ? ` You can currently get ${type} capacity by not specifying an Availability Zone in your request or choosing ${others.join(', ')}.` : ''}`,
    ),
  noCapacityAnywhere: (type: string, volumeType: string) =>
    refusal(
      'InsufficientInstanceCapacity',
      `We currently do not have sufficient ${type} capacity in zones with support for '${volumeType}' volumes. Our system will be working on provisioning additional capacity.`,
    ),
  storageLimit: (type: string, tib: number) =>
    refusal(
      'VolumeLimitExceeded',
      `You have exceeded your maximum ${type} storage limit of ${tib} TiB in this region. Please contact AWS Support to request an Elastic Block Store service limit increase.`,
    ),
  vcpuLimit: (limit: number) =>
    refusal(
      'VcpuLimitExceeded',
      `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`,
    ),
  /** each Describe words it in its own way; these are DescribeInstances' (aws-sdk-ruby#2575) */
  maxResults: (value: number, least: number, most: number | undefined) =>
    parameter(
      value < least
        ? `Value ( ${value} ) for parameter maxResults is invalid. Expecting a value greater than ${least}.`
        : `Value ( ${value} ) for parameter maxResults is invalid. Expecting a value smaller than ${most}.`,
    ),
  /** aws-cli#1976 and others */
  idsAndPages: (ids: string) => combination(`The parameter ${ids} cannot be used with the parameter maxResults`),
  badPage: () => parameter('Unable to parse pagination token'),
  otherToken: () =>
    refusal(
      'IdempotentParameterMismatch',
      'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).',
    ),
  ec2ActionWithoutInstance: () =>
    refusal(
      'ValidationError',
      'Invalid use of EC2 action. An EC2 action can only be used if the alarm is monitoring an EC2 instance.',
    ),
  dryRun: () => refusal('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.'),
  missing: (name: string) => refusal('MissingParameter', `The request must contain the parameter ${name}`),
  unknownParameter: (name: string): Refusal => ({
    ...refusal('UnknownParameter', `The parameter ${name} is not recognized`),
    unknown: { kind: 'member', name },
  }),
  unknownFilter: (name: string): Refusal => ({
    ...parameter(`The filter '${name}' is invalid`),
    unknown: { kind: 'filter', name },
  }),
  badValue: (value: string, name: string) => parameter(`Value (${value}) for parameter ${name} is invalid.`),
  // of every Describe…Attribute
  unknownAttribute: (value: string) =>
    parameter(`Value (${value}) for parameter attribute is invalid. Unknown attribute.`),
  /** of an image; the code is what openstack/ec2api-tempest-plugin met in AWS, the sentence moto's */
  unknownImageAttribute: () => refusal('InvalidRequest', 'The request received was invalid'),
  noSuchAction: (action: string): Refusal => ({
    ...refusal('InvalidAction', `The action ${action} is not valid for this web service.`),
    unknown: { kind: 'action', name: action },
  }),
  noSuchAlarm: (name: string) => refusal('ResourceNotFound', `Unknown alarm: ${name}`),
  validation: (message: string) => refusal('ValidationError', message),
  topicRegion: (given: string, only: string) =>
    refusal('ValidationError', `Invalid region ${given} specified. Only ${only} is supported.`),
  noSuchTopic: () => refusal('NotFound', 'Topic does not exist'),
  /** SNS's own words, as its clients have seen them */
  noSuchTopicArn: () => refusal('ResourceNotFound', 'Resource does not exist'),
  /** moto's test_tag_resource_errors */
  tooManyTopicTags: () => refusal('TagLimitExceeded', 'Could not complete request: tag quota of per resource exceeded'),
  noSuchAlarmArn: (arn: string) => refusal('ResourceNotFoundException', `There is no alarm with the ARN ${arn}`),
  noSuchSubscription: () => refusal('NotFound', 'Subscription does not exist'),
  badToken: () => refusal('InvalidParameter', 'Invalid parameter: Token'),
  /** recorded: test_validations_for_fifo */
  notFifo: () =>
    refusal(
      'InvalidParameter',
      'Invalid parameter: MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type',
    ),
  snsParameter: (what: string) => refusal('InvalidParameter', `Invalid parameter: ${what}`),
  rootReplacing: (id: string) => refusal('IncorrectState', `The root volume of '${id}' is already being replaced.`),
  notRootSnapshot: (id: string) => parameter(`The snapshot '${id}' was not taken from the root volume.`),
  latestUnsupported: () => unsupported('This instance type does not support retrieving the latest console logs.'),
  screenshotUnsupported: () => unsupported('This instance type does not support console screenshots.'),
  screenshotNotRunning: (id: string) => wrongState(`The instance '${id}' is not running, so it has no screen.`),
  guestUnreachable: (id: string) =>
    refusal(
      'Playground.GuestUnreachable',
      `The operating system of '${id}' does not answer, so nothing can be done inside it now.`,
    ),
  noRootVolume: (id: string) => refusal('Playground.NoRootVolume', `'${id}' has no root volume that could be broken.`),
  mysteryOn: (id: string) =>
    refusal('Playground.MysteryOn', `A mystery fault is on in '${id}'. Name it, or have it revealed.`),
  noMystery: (id: string) => refusal('Playground.NoMystery', `There is no mystery fault on in '${id}'.`),
  playground: (what: string, message: string) => refusal(`Playground.${what}`, message),
} as const

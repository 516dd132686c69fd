import { refusal } from './errors.ts'

/** The refusals of copies and of what is shared with other accounts. */
export const refuseCopy = {
  /** the limit is the user guide's (ebs-copy-snapshot), the sentence ours */
  // ours
  tooMany: (most: number) =>
    refusal(
      'ResourceLimitExceeded',
      `Too many snapshot copies are in progress. The limit is ${most} for this destination region.`,
    ),
  /** hashicorp/packer#7499 */
  defaultKey: () => refusal('OperationNotPermitted', 'Encrypted snapshots with EBS default key cannot be shared'),
  /** hashicorp/packer#7410, DataDog/stratus-red-team#109 */
  managedKey: () =>
    refusal(
      'InvalidParameter',
      "Snapshots encrypted with the AWS Managed CMK can't be shared. Specify another snapshot.",
    ),
  /** the state is the user guide's (disable-an-ami), the sentence ours */
  // ours
  disabled: (id: string) => refusal('InvalidAMIID.Unavailable', `The image ID '${id}' is disabled.`),
  // ours
  notAvailable: (id: string, state: string) =>
    refusal('InvalidAMIID.Unavailable', `The image ID '${id}' is ${state}, not available.`),
  // ours
  notDisabled: (id: string) => refusal('InvalidAMIID.Unavailable', `The image ID '${id}' is not disabled.`),
  /** that it is refused is the user guide's (ami-deregistration-protection), code and sentence are ours */
  // ours
  protectedImage: (id: string) =>
    refusal('OperationNotPermitted', `The image ID '${id}' is protected from deregistration.`),
  /** in a new account public sharing of images is blocked (UG block-public-access-to-amis); the sentence is ours */
  // ours
  publicBlocked: () =>
    refusal(
      'OperationNotPermitted',
      'You can’t publicly share this image because block public access for AMIs is enabled for this account in this Region.',
    ),
  /** the rule is the user guide's (ebs-modifying-snapshot-permissions), the sentence ours */
  // ours
  encryptedPublic: () => refusal('OperationNotPermitted', 'Encrypted snapshots can’t be made public.'),
  /** API EnableImageDeprecation; the sentence is ours */
  // ours
  deprecateAt: (value: string) =>
    refusal(
      'InvalidParameterValue',
      `Value (${value}) for parameter DeprecateAt is invalid. It must be in the future, and at most 10 years away.`,
    ),
  /** the codes are AWS's (API error codes), the sentences ours */
  // ours
  imageAttribute: (attribute: string) =>
    refusal('InvalidParameter', `Invalid attribute '${attribute}' for this operation.`),
  // ours
  snapshotUser: (id: string) => refusal('InvalidUserID.Malformed', `Invalid user id: "${id}"`),
  /** as getmoto/moto answers it */
  imageUser: (id: string, item: string) =>
    refusal('InvalidAMIAttributeItemValue', `Invalid attribute item value "${id}" for ${item} item type.`),
  // ours
  noRoot: (device: string) =>
    refusal('InvalidBlockDeviceMapping', `The root device ${device} needs a snapshot in BlockDeviceMappings.`),
  // ours
  noSystem: (id: string) => refusal('InvalidParameterValue', `The snapshot '${id}' holds no operating system.`),
} as const

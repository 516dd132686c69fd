import { refusal } from './errors.ts'

// Refusals of what lets people in: key pairs, user data, instance metadata, instance profiles.

const parameter = (message: string) => refusal('InvalidParameterValue', message)

export const refuseKey = {
  /** reports of 2013 to 2026: eksctl#91, rancher-as-code#1, terraform-provider-iterative#14 */
  duplicate: (name: string) => refusal('InvalidKeyPair.Duplicate', `The keypair '${name}' already exists.`),
  /** a dozen reports: CORRECTIONS F13 */
  noSuch: (name: string) => refusal('InvalidKeyPair.NotFound', `The key pair '${name}' does not exist`),
  /** the code is AWS's; the sentence about an id is ours */
  // ours
  noSuchId: (id: string) => refusal('InvalidKeyPair.NotFound', `The key pair ID '${id}' does not exist`),
  /** aws-cdk#25929, as CloudTrail recorded it in 2023; the same for DSA and ECDSA: streisand#1171 */
  format: () => refusal('InvalidKey.Format', 'Key is not in valid OpenSSH public key format'),
  /** the code is AWS's (API error codes), the sentence ours */
  // ours
  limit: (most: number) =>
    refusal('KeyPairLimitExceeded', `The maximum number of key pairs (${most}) has been reached in this Region.`),
  // ours
  ascii: (name: string) =>
    parameter(`Value (${name}) for parameter KeyName is invalid. Character sets beyond ASCII are not supported.`),
  /** the rule is the user guide's (create-key-pairs), the sentence ours */
  // ours
  spaces: (name: string) =>
    parameter(`Value (${name}) for parameter KeyName is invalid. The name can't include leading or trailing spaces.`),
} as const

export const refuseUserData = {
  /** kubermatic#144, supergiant#148: reports of RunInstances */
  tooLong: (most: number) => parameter(`User data is limited to ${most} bytes`),
  /** aws-cli#19, test-kitchen/kitchen-ec2#121: reports of RunInstances */
  notBase64: () => parameter('Invalid BASE64 encoding of user data'),
  /** awslabs/ec2-spot-workshops#15: what templates are told */
  malformed: () => refusal('InvalidUserData.Malformed', 'Invalid BASE64 encoding of user data.'),
} as const

export const refuseProfile = {
  /** aws-cli's users since 2012, and dcos-engine's, skyplane's, spawn's reports */
  noSuchName: (name: string) =>
    parameter(`Value (${name}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`),
  /** lacework/go-sdk#1045 */
  noSuchArn: (arn: string) =>
    parameter(`Value (${arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`),
  /** aws-cloud9-bootstrapping-example#5, one-observability-demo#201 */
  already: (id: string) => refusal('IncorrectState', `There is an existing association for instance ${id}`),
  /** the code is AWS's, the sentence ours */
  // ours
  noSuchAssociation: (id: string) =>
    refusal('InvalidAssociationID.NotFound', `An invalid association-id of '${id}' was given`),
  /** aws-cli#5251 */
  notActive: (id: string) => refusal('IncorrectState', `The association ${id} is not the active association`),
} as const

/** EC2 Instance Connect's own; the codes and sentences are those of its API (SendSSHPublicKey, Errors). */
export const refuseConnect = {
  notFound: () => refusal('EC2InstanceNotFoundException', 'The specified instance was not found.'),
  state: () =>
    refusal(
      'EC2InstanceStateInvalidException',
      'Unable to connect because the instance is not in a valid state. Connecting to a stopped or terminated instance is not supported. If the instance is stopped, start your instance, and try to connect again.',
    ),
  unavailable: () =>
    refusal(
      'EC2InstanceUnavailableException',
      'The instance is currently unavailable. Wait a few minutes and try again.',
    ),
  badArgs: () => refusal('InvalidArgsException', 'One of the parameters is not valid.'),
} as const

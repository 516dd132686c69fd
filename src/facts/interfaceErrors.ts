import { isId, type Refusal, refusal } from './errors.ts'

const parameter = (message: string): Refusal => refusal('InvalidParameterValue', message)

/**
 * The refusals of network interfaces. Codes are those of the API reference (errors-overview); the sentences are those that
 * clients have seen of AWS: reports of Terraform, knife-ec2, CloudFormation and BOSH quote them. Where nobody has published
 * one, it is marked as ours and stands in `ours.ts`.
 */
export const refuseInterface = {
  noSuch: (id: string): Refusal =>
    isId('eni', id)
      ? refusal('InvalidNetworkInterfaceID.NotFound', `The networkInterface ID '${id}' does not exist`)
      : refusal('InvalidNetworkInterfaceId.Malformed', `Invalid id: "${id}" (expecting "eni-...")`),
  noSuchAttachment: (id: string): Refusal =>
    isId('eni-attach', id)
      ? refusal('InvalidAttachmentID.NotFound', `The interface attachment '${id}' does not exist.`)
      : refusal('InvalidNetworkInterfaceAttachmentId.Malformed', `Invalid id: "${id}" (expecting "eni-attach-...")`),
  // to attach it, and to delete it
  inUse: (id: string) => parameter(`Network interface '${id}' is currently in use.`),
  // to launch with it
  inUseAtLaunch: (id: string) => refusal('InvalidNetworkInterface.InUse', `Interface: [${id}] in use.`),
  primaryStays: () =>
    refusal(
      'OperationNotPermitted',
      'The network interface at device index 0 and networkCard index 0 cannot be detached.',
    ),
  otherZone: () =>
    refusal(
      'InvalidParameterCombination',
      'You may not attach a network interface to an instance if they are not in the same availability zone',
    ),
  indexTaken: (instanceId: string, index: number) =>
    parameter(`Instance '${instanceId}' already has an interface attached at device index '${index}'.`),
  tooMany: (count: number, type: string) =>
    refusal('AttachmentLimitExceeded', `Interface count ${count} exceeds the limit for ${type}`),
  tooManyAddresses: (id: string) =>
    refusal('PrivateIpAddressLimitExceeded', `${id}: Number of private addresses will exceed limit.`),
  notAssigned: (id: string) => parameter(`Some of the specified addresses are not assigned to interface ${id}`),
  severalInterfaces: (instanceId: string) =>
    refusal(
      'InvalidInstanceID',
      `There are multiple interfaces attached to instance '${instanceId}'. Please specify an interface ID for the operation instead.`,
    ),
  publicWithSeveral: () =>
    refusal(
      'InvalidParameterCombination',
      'The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.',
    ),
  // openstack's ec2api cases against AWS quote it
  keptOnTermination: () =>
    refusal(
      'InvalidParameterCombination',
      'A network interface may not specify a network interface ID and delete on termination as true',
    ),
  needsIndex: () => parameter('Each network interface requires a device index.'),
  // ours
  sameIndex: () => parameter('Each network interface requires a device index of its own.'),
  // ours
  noPrimary: () => parameter('The first network interface must be at device index 0.'),
  // ours
  notAvailable: (id: string) =>
    refusal('IncorrectState', `The network interface '${id}' is not in the 'available' state.`),
  // ours
  primaryAddress: (ip: string) =>
    parameter(`Value (${ip}) for parameter privateIpAddress is invalid. The primary address cannot be unassigned.`),
  // ours
  noneAsked: () =>
    refusal('MissingParameter', 'The request must contain the addresses or the number of addresses to assign.'),
  // ours
  bothAsked: () =>
    refusal('InvalidParameterCombination', 'The addresses and the number of addresses cannot be given together.'),
  // ours
  onePrimary: () => parameter('Only one private address of a network interface can be its primary one.'),
  // ours
  limit: () =>
    refusal('NetworkInterfaceLimitExceeded', 'You have reached the limit on the number of network interfaces.'),
  // ours
  oneInterfaceEach: () =>
    refusal('InvalidParameterCombination', 'A network interface can be given to one instance only.'),
  // ours
  ofOwnAlready: () =>
    refusal(
      'InvalidParameterCombination',
      'A network interface that is there has its own subnet, security groups and addresses.',
    ),
} as const

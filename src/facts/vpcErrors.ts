import { type Refusal, refusal } from './errors.ts'

const parameter = (message: string): Refusal => refusal('InvalidParameterValue', message)
const dependency = (what: string, id: string): Refusal =>
  refusal('DependencyViolation', `The ${what} '${id}' has dependencies and cannot be deleted.`)
const notBlock = (cidr: string, name: string): Refusal =>
  parameter(`Value (${cidr}) for parameter ${name} is invalid. This is not a valid CIDR block.`)

type RuleSide = 'ipv4' | 'ipv6' | 'group' | 'list'
const sides: Readonly<Record<RuleSide, { readonly asked: string; readonly there: string }>> = {
  ipv4: { asked: 'IPv4 CIDR', there: 'IPv4 CIDR' },
  ipv6: { asked: 'IPv6 CIDR', there: 'IPv6 CIDR' },
  group: { asked: 'referenced group id', there: 'referenced group id' },
  list: { asked: 'prefix list', there: 'prefix list' },
}

/**
 * The refusals of VPCs and what is in them. Codes are those of the API reference (errors-overview); the sentences are those
 * that clients have seen of AWS: reports of Terraform, eksctl, kops, CDK and CloudFormation quote them. Where nobody has
 * published one, it is marked as ours and stands in `ours.ts`.
 */
export const refuseVpc = {
  notBlock,
  noSuchVpc: (id: string) => refusal('InvalidVpcID.NotFound', `The vpc ID '${id}' does not exist`),
  vpcRange: (cidr: string) => refusal('InvalidVpc.Range', `The CIDR '${cidr}' is invalid.`),
  vpcLimit: () => refusal('VpcLimitExceeded', 'The maximum number of VPCs has been reached.'),
  vpcInUse: (id: string) => dependency('vpc', id),
  secondDefaultVpc: () =>
    refusal('DefaultVpcAlreadyExists', 'A Default VPC already exists for this account in this region.'),
  noDefaultVpc: () => refusal('VPCIdNotSpecified', 'No default VPC for this user'),
  // Terraform of aws_default_subnet
  noDefaultVpcForSubnet: () =>
    refusal('DefaultVpcDoesNotExist', 'No default VPC exists for this account in this region.'),
  noDefaultSubnets: (vpc: string) =>
    refusal('MissingInput', `No subnets found for the default VPC '${vpc}'. Please specify a subnet.`),
  noDefaultSubnet: (zone: string) => refusal('InvalidInput', `No default subnet for availability zone: '${zone}'.`),
  // ours
  secondDefaultSubnet: (id: string, zone: string) =>
    refusal('DefaultSubnetAlreadyExistsInAvailabilityZone', `'${id}' is already the default subnet in ${zone}.`),
  subnetRange: (cidr: string) => refusal('InvalidSubnet.Range', `The CIDR '${cidr}' is invalid.`),
  subnetConflict: (cidr: string) =>
    refusal('InvalidSubnet.Conflict', `The CIDR '${cidr}' conflicts with another subnet`),
  subnetZone: (zone: string, zones: readonly string[]) =>
    parameter(
      `Value (${zone}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: ${zones.join(', ')}.`,
    ),
  subnetLimit: () => refusal('SubnetLimitExceeded', 'The maximum number of subnets has been reached.'),
  subnetInUse: (id: string) => dependency('subnet', id),
  subnetFull: (id: string) =>
    refusal(
      'InsufficientFreeAddressesInSubnet',
      `There are not enough free addresses in subnet '${id}' to satisfy the requested number of instances.`,
    ),
  /** seen by clients: aws/amazon-vpc-cni-k8s#1773 */
  noFreeAddress: () =>
    refusal(
      'InsufficientFreeAddressesInSubnet',
      'The specified subnet does not have enough free addresses to satisfy the request.',
    ),
  noSuchGateway: (id: string) =>
    refusal('InvalidInternetGatewayID.NotFound', `The internetGateway ID '${id}' does not exist`),
  gatewayLimit: () =>
    refusal('InternetGatewayLimitExceeded', 'The maximum number of internet gateways has been reached.'),
  gatewayTaken: (id: string, vpc: string) =>
    refusal('Resource.AlreadyAssociated', `resource ${id} is already attached to network ${vpc}`),
  vpcHasGateway: (vpc: string) => parameter(`Network ${vpc} already has an internet gateway attached`),
  gatewayNotAttached: (id: string, vpc: string) =>
    refusal('Gateway.NotAttached', `resource ${id} is not attached to network ${vpc}`),
  vpcWithoutGateway: (vpc: string) =>
    refusal('Gateway.NotAttached', `Network ${vpc} is not attached to any internet gateway`),
  mappedAddresses: (vpc: string) =>
    refusal(
      'DependencyViolation',
      `Network ${vpc} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`,
    ),
  gatewayInUse: (id: string) => dependency('internetGateway', id),
  // terraform-provider-aws#23114
  badAddress: (ip: string) => parameter(`invalid value for parameter address: ${ip}`),
  // ours
  oneAddressEach: () =>
    refusal('InvalidParameterCombination', 'A private IP address can be specified for one instance only.'),
  addressElsewhere: (ip: string) => parameter(`Address ${ip} does not fall within the subnet's address range`),
  addressReserved: (ip: string) => parameter(`Address ${ip} is in subnet's reserved address range`),
  addressInUse: (ip: string) => refusal('InvalidIPAddress.InUse', `Address ${ip} is in use.`),
  noSuchTable: (id: string) => refusal('InvalidRouteTableID.NotFound', `The routeTable ID '${id}' does not exist`),
  // ours
  tableLimit: () => refusal('RouteTableLimitExceeded', 'The maximum number of route tables has been reached.'),
  tableInUse: (id: string) => dependency('routeTable', id),
  routeThere: (cidr: string) => refusal('RouteAlreadyExists', `The route identified by ${cidr} already exists.`),
  // ours
  routeLimit: () => refusal('RouteLimitExceeded', 'The maximum number of routes has been reached.'),
  noSuchRoute: (cidr: string, table: string) =>
    refusal('InvalidRoute.NotFound', `no route with destination-cidr-block ${cidr} in route table ${table}`),
  noRouteToReplace: (cidr: string) =>
    parameter(`There is no route defined for '${cidr}' in the route table. Use CreateRoute instead.`),
  localRoute: (cidr: string, table: string) => parameter(`cannot remove local route ${cidr} in route table ${table}`),
  otherNetwork: (what: string, id: string, other: string, otherId: string) =>
    parameter(`${what} ${id} and ${other} ${otherId} belong to different networks`),
  groupElsewhere: (group: string, subnet: string) =>
    refusal('InvalidParameter', `Security group ${group} and subnet ${subnet} belong to different networks.`),
  noSuchTarget: (id: string) => refusal('InvalidGatewayID.NotFound', `The gateway ID '${id}' does not exist`),
  noSuchInterface: (id: string) =>
    refusal('InvalidNetworkInterfaceID.NotFound', `The networkInterface ID '${id}' does not exist`),
  tableTaken: (table: string) =>
    refusal(
      'Resource.AlreadyAssociated',
      `the specified association for route table ${table} conflicts with an existing association`,
    ),
  // terraform destroys of 2019 to 2024
  mainAssociation: (id: string) => parameter(`cannot disassociate the main route table association ${id}`),
  noSuchAcl: (id: string) => refusal('InvalidNetworkAclID.NotFound', `The networkAcl ID '${id}' does not exist`),
  // ours
  aclLimit: () => refusal('NetworkAclLimitExceeded', 'The maximum number of network acls has been reached.'),
  aclInUse: (id: string) => dependency('networkAcl', id),
  // scripts that delete VPCs look for these words
  defaultAcl: (id: string) => parameter(`cannot delete default network ACL ${id}`),
  entryThere: (number: number) =>
    refusal('NetworkAclEntryAlreadyExists', `The network acl entry identified by ${number} already exists.`),
  // DeepRacer's users meet it
  entryLimit: () =>
    refusal('NetworkAclEntryLimitExceeded', 'The maximum number of network acl entries has been reached.'),
  // ours
  noSuchEntry: (number: number) =>
    refusal('InvalidNetworkAclEntry.NotFound', `The network acl entry identified by ${number} does not exist.`),
  // what a rule's other side was cannot become another kind (the console's words, in many reports)
  otherSide: (is: RuleSide, was: RuleSide) =>
    parameter(`You may not specify a ${sides[is].asked} for an existing ${sides[was].there} rule.`),
  otherNetworks: () =>
    refusal('InvalidGroup.NotFound', 'You have specified two resources that belong to different networks.'),
  rulesLimit: () =>
    refusal('RulesPerSecurityGroupLimitExceeded', 'The maximum number of rules per security group has been reached.'),
  noSuchGroupName: (name: string, vpc: string) =>
    refusal('InvalidGroup.NotFound', `The security group '${name}' does not exist in default VPC '${vpc}'`),
  // the code is AWS's (API error codes), the form of the sentence that of its other ids
  oddDhcpOptions: (id: string) =>
    refusal('InvalidDhcpOptionsId.Malformed', `Invalid id: "${id}" (expecting "dopt-...")`),
  noSuchDhcpOptions: (id: string) =>
    refusal('InvalidDhcpOptionID.NotFound', `The dhcpOption ID '${id}' does not exist`),
  dhcpOptionsInUse: (id: string) => dependency('dhcpOptions', id),
  // Regions that never had EC2-Classic answered so (aws-sdk-java#754); since it is retired, all are such Regions
  noClassicLink: () =>
    refusal('UnsupportedOperation', 'The functionality you requested is not available in this region.'),
  noSuchPrefixList: (id: string) =>
    refusal('InvalidPrefixListID.NotFound', `The prefix list ID '${id}' does not exist`),
  // ours
  oneTarget: () =>
    refusal('InvalidParameterCombination', 'The request must contain exactly one of the targets of a route.'),
  // ours
  insideVpc: (cidr: string) =>
    parameter(
      `Value (${cidr}) for parameter destinationCidrBlock is invalid. It lies inside the VPC, where packets go by the local route.`,
    ),
  // ours
  oneSubnetAttribute: () =>
    refusal('InvalidParameterCombination', 'The request must modify exactly one attribute of the subnet.'),
  // ours
  oneAttribute: () => refusal('InvalidParameterCombination', 'The request must modify exactly one attribute.'),
} as const

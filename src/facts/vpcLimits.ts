/** The numbers of each that an account may have by default (VPC user guide, amazon-vpc-limits). */
export const vpcLimits = {
  vpcs: 5,
  subnets: 200,
  tables: 200,
  routes: 500,
  gateways: 5,
  acls: 200,
  /** in each direction */
  aclEntries: 20,
  /** of a security group, in each direction, of IPv4 and of IPv6 each */
  groupRules: 60,
} as const

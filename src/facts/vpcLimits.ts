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
} as const

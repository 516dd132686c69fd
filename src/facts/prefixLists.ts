import { instanceConnectRanges } from './instanceConnect.ts'
import type { PerRegion, RegionName } from './regions.ts'

/** A list of address blocks that AWS keeps, which a rule can name instead of them. */
export interface PrefixList {
  readonly id: string
  readonly name: string
  /** as how many rules it counts in a group (VPC user guide, AWS-managed prefix list weights) */
  readonly weight: number
  /** of those whose addresses anything here comes from or goes to */
  readonly entries: readonly string[]
}

const listOf = (id: string, name: string, weight: number, entries: readonly string[] = []): PrefixList => ({
  id,
  name,
  weight,
  entries,
})

/**
 * Some of AWS's own prefix lists. Their ids are the same in every account of a Region, so that templates write them down:
 * these are the ones that public CDK, Terraform and CloudFormation templates of the two Regions agree on.
 */
const prefixLists: PerRegion<readonly PrefixList[]> = {
  'ap-northeast-2': [
    listOf('pl-22a6434b', 'com.amazonaws.global.cloudfront.origin-facing', 55),
    listOf('pl-78a54011', 'com.amazonaws.ap-northeast-2.s3', 1),
    listOf('pl-00ec8fd779e5b4175', 'com.amazonaws.ap-northeast-2.ec2-instance-connect', 2, [
      instanceConnectRanges['ap-northeast-2'],
    ]),
  ],
  'us-east-1': [
    listOf('pl-3b927c52', 'com.amazonaws.global.cloudfront.origin-facing', 55),
    listOf('pl-63a5400a', 'com.amazonaws.us-east-1.s3', 1),
    listOf('pl-0e4bcff02b13bef1e', 'com.amazonaws.us-east-1.ec2-instance-connect', 2, [
      instanceConnectRanges['us-east-1'],
    ]),
  ],
}

export const prefixListsOf = (region: RegionName): readonly PrefixList[] => prefixLists[region] ?? []

export const findPrefixList = (region: RegionName, id: string): PrefixList | undefined =>
  prefixListsOf(region).find((one) => one.id === id)

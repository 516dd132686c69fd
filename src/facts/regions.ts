// Sources: AWS docs `global-infrastructure` (az-ids), EC2 user guide `default-vpc` and `vpc-dns` (names), April 2026.

export type RegionName = 'ap-northeast-2' | 'us-east-1'

/** A value per Region. Where nobody has published one, `T` says `| undefined`. */
export type PerRegion<T> = Readonly<Record<RegionName, T>>

export interface Zone {
  /** As the learner's account sees it, such as `ap-northeast-2a`. */
  readonly name: string
  /** The same building for every account, such as `apne2-az1`. */
  readonly id: string
  /** The default VPC has one /20 subnet in each zone. */
  readonly subnetCidr: string
}

export interface Region {
  readonly name: RegionName
  /** The console's name for the Region, also in the text of alarm mails. */
  readonly title: string
  readonly zones: readonly Zone[]
  readonly vpcCidr: string
  /** Follows `ip-172-31-0-10.`; the zone-less names are AWS's rule. */
  readonly privateDnsSuffix: string
  /** Follows `ec2-3-36-0-10.` */
  readonly publicDnsSuffix: string
  /** First two octets of made-up public addresses: believable for the Region, not from a list of AWS's. */
  readonly publicPrefixes: readonly string[]
}

// A default VPC cuts 172.31.0.0/16 into /20 blocks. Which zone gets which block differs between real accounts; here the
// first zone gets the first block.
const zonesOf = (region: RegionName, idPrefix: string, letters: string): readonly Zone[] =>
  [...letters].map((letter, index) => ({
    name: `${region}${letter}`,
    id: `${idPrefix}-az${index + 1}`,
    subnetCidr: `172.31.${index * 16}.0/20`,
  }))

export const regions: PerRegion<Region> = {
  'ap-northeast-2': {
    name: 'ap-northeast-2',
    title: 'Asia Pacific (Seoul)',
    // Seoul opened after November 2012, so a = az1 … d = az4 in every account.
    zones: zonesOf('ap-northeast-2', 'apne2', 'abcd'),
    vpcCidr: '172.31.0.0/16',
    privateDnsSuffix: 'ap-northeast-2.compute.internal',
    publicDnsSuffix: 'ap-northeast-2.compute.amazonaws.com',
    publicPrefixes: ['3.36', '13.125', '15.164', '43.201', '52.78'],
  },
  'us-east-1': {
    name: 'us-east-1',
    title: 'US East (N. Virginia)',
    // Accounts older than November 2025 have a mapping of their own, newer ones share one that we have no source for:
    // a = az1 … f = az6 is this playground's choice.
    zones: zonesOf('us-east-1', 'use1', 'abcdef'),
    vpcCidr: '172.31.0.0/16',
    // The first Region keeps its older, shorter suffixes.
    privateDnsSuffix: 'ec2.internal',
    publicDnsSuffix: 'compute-1.amazonaws.com',
    publicPrefixes: ['3.80', '18.206', '34.229', '44.201', '54.90'],
  },
}

export const findRegion = (name: string): Region | undefined =>
  Object.values(regions).find((region) => region.name === name)

/** `ip-172-31-0-10.ec2.internal`; `address` is a dotted IPv4 address. */
export const privateDnsName = (region: RegionName, address: string): string =>
  `ip-${address.replaceAll('.', '-')}.${regions[region].privateDnsSuffix}`

/** `ec2-3-80-0-10.compute-1.amazonaws.com`; `address` is a dotted IPv4 address. */
export const publicDnsName = (region: RegionName, address: string): string =>
  `ec2-${address.replaceAll('.', '-')}.${regions[region].publicDnsSuffix}`

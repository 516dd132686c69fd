// Sources: AWS docs `global-infrastructure` (az-ids), EC2 user guide `default-vpc` and `vpc-dns` (names), April 2026.

/** A Region that has tables of its own, and that a page can play in. */
export type TaughtRegion = 'ap-northeast-2' | 'us-east-1'

const otherRegions = [
  ['ap-northeast-1', 'apne1', 'Asia Pacific (Tokyo)', 'acd', '124', '54.168'],
  ['ap-northeast-3', 'apne3', 'Asia Pacific (Osaka)', 'abc', '123', '13.208'],
  ['ap-south-1', 'aps1', 'Asia Pacific (Mumbai)', 'abc', '132', '13.232'],
  ['ap-southeast-1', 'apse1', 'Asia Pacific (Singapore)', 'abc', '123', '13.250'],
  ['ap-southeast-2', 'apse2', 'Asia Pacific (Sydney)', 'abc', '123', '13.236'],
  ['ca-central-1', 'cac1', 'Canada (Central)', 'abd', '124', '3.96'],
  ['eu-central-1', 'euc1', 'Europe (Frankfurt)', 'abc', '231', '3.64'],
  ['eu-north-1', 'eun1', 'Europe (Stockholm)', 'abc', '123', '13.48'],
  ['eu-west-1', 'euw1', 'Europe (Ireland)', 'abc', '123', '34.240'],
  ['eu-west-2', 'euw2', 'Europe (London)', 'abc', '231', '3.8'],
  ['eu-west-3', 'euw3', 'Europe (Paris)', 'abc', '123', '13.36'],
  ['sa-east-1', 'sae1', 'South America (Sao Paulo)', 'abc', '123', '18.228'],
  ['us-east-2', 'use2', 'US East (Ohio)', 'abc', '123', '3.12'],
  ['us-west-1', 'usw1', 'US West (N. California)', 'ab', '31', '13.52'],
  ['us-west-2', 'usw2', 'US West (Oregon)', 'abcd', '1234', '34.208'],
] as const

/**
 * A Region that only the endpoint has, so that suites written for it run. Its names and zones are AWS's; it has no prices,
 * and the images and types of N. Virginia.
 */
export type OtherRegion = (typeof otherRegions)[number][0]

export type RegionName = TaughtRegion | OtherRegion

/** A value per Region that has tables. Where nobody has published one, `T` says `| undefined`. */
export type PerRegion<T> = Readonly<Record<TaughtRegion, T> & Partial<Record<OtherRegion, T>>>

/** A value of each of the other Regions. */
function withOthers<T>(value: (row: (typeof otherRegions)[number]) => T): Record<OtherRegion, T> {
  const made: Partial<Record<OtherRegion, T>> = {}
  for (const row of otherRegions) made[row[0]] = value(row)
  return made as Record<OtherRegion, T>
}

/** The values of a table, with N. Virginia's for each Region that has none. */
export const everywhere = <T>(table: Readonly<Record<TaughtRegion, T>>): Readonly<Record<RegionName, T>> => ({
  ...withOthers(() => table['us-east-1']),
  ...table,
})

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
const zonesOf = (region: RegionName, idPrefix: string, letters: string, numbers = '123456'): readonly Zone[] =>
  [...letters].map((letter, index) => ({
    name: `${region}${letter}`,
    id: `${idPrefix}-az${numbers[index]}`,
    subnetCidr: `172.31.${index * 16}.0/20`,
  }))

/** The Regions that a page can play in. */
export const taughtRegions: Readonly<Record<TaughtRegion, Region & { readonly name: TaughtRegion }>> = {
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

export const regions: Readonly<Record<RegionName, Region>> = {
  ...withOthers(([name, id, title, letters, numbers, prefix]) => ({
    name,
    title,
    // which letter is which zone differs between accounts; these are the playground's choice
    zones: zonesOf(name, id, letters, numbers),
    vpcCidr: '172.31.0.0/16',
    privateDnsSuffix: `${name}.compute.internal`,
    publicDnsSuffix: `${name}.compute.amazonaws.com`,
    publicPrefixes: [prefix],
  })),
  ...taughtRegions,
}

export const findRegion = (name: string): Region | undefined =>
  Object.values(regions).find((region) => region.name === name)

/** The Region of this name, if a page can play in it. */
export const findTaughtRegion = (name: string) => Object.values(taughtRegions).find((region) => region.name === name)

/** `ip-172-31-0-10.ec2.internal`; `address` is a dotted IPv4 address. */
export const privateDnsName = (region: RegionName, address: string): string =>
  `ip-${address.replaceAll('.', '-')}.${regions[region].privateDnsSuffix}`

/** `ec2-3-80-0-10.compute-1.amazonaws.com`; `address` is a dotted IPv4 address. */
export const publicDnsName = (region: RegionName, address: string): string =>
  `ec2-${address.replaceAll('.', '-')}.${regions[region].publicDnsSuffix}`

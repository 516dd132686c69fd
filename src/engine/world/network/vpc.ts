import { regions } from '#facts/regions.ts'
import type { GroupId } from '#lib/brand.ts'
import { between, hex } from '#lib/chance.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Group } from './network.ts'

/** The default VPC, its subnets and its default group are there from the beginning; their ids follow from the seed. */
export interface Subnet {
  readonly id: string
  readonly zone: string
  readonly zoneId: string
  readonly cidr: string
}

const fixedId = (account: Account, prefix: string, which: string) =>
  `${prefix}-0${hex(16, account.seed, `${prefix}/${which}`)}`

export const vpcId = (account: Account): string => fixedId(account, 'vpc', 'default')

export const subnets = (account: Account): readonly Subnet[] =>
  regions[account.region].zones.map((zone) => ({
    id: fixedId(account, 'subnet', zone.name),
    zone: zone.name,
    zoneId: zone.id,
    cidr: zone.subnetCidr,
  }))

export const defaultGroupId = (account: Account): GroupId => fixedId(account, 'sg', 'default') as GroupId

/** The default quota, which only AWS raises (VPC user guide, Amazon VPC quotas). */
export const groupsPerInterface = 5

/** The default group lets its own members in and nobody else. */
export function defaultGroup(account: Account): Group {
  const id = defaultGroupId(account)
  return {
    id,
    name: 'default',
    description: 'default VPC security group',
    rules: [{ id: fixedId(account, 'sgr', 'default'), protocol: '-1', fromPort: -1, toPort: -1, source: id }],
  }
}

/** The group: its row, or the default one as it was born. */
export const findGroup = (account: Account, id: GroupId): Group | undefined =>
  get(account.groups, id) ?? (id === defaultGroupId(account) ? defaultGroup(account) : undefined)

/** Of a default subnet, a /20: AWS keeps the first four and the last. */
export const usableAddresses = 4096 - 5

/**
 * The nth private address of a subnet. AWS keeps the first four and the last of each subnet, so counting starts
 * at the tenth; the step of 37 (prime to the 4,091 addresses of a /20) spreads them without ever repeating one.
 */
export function privateAddress(account: Account, subnet: Subnet, nth: number): string {
  const [a = 172, b = 31, c = 0] = subnet.cidr.split('.').map(Number)
  const offset =
    4 + ((between(0, usableAddresses - 1, account.seed, `first address of ${subnet.id}`) + nth * 37) % usableAddresses)
  return `${a}.${b}.${c + Math.floor(offset / 256)}.${offset % 256}`
}

/** The nth public address that the account borrows or gets: made up, in blocks that AWS really uses in the Region. */
export function publicAddress(account: Account, nth: number): string {
  const { publicPrefixes } = regions[account.region]
  const which = `public/${nth}`
  const prefix = must(publicPrefixes[between(0, publicPrefixes.length - 1, account.seed, which)], 'a public block')
  return `${prefix}.${between(1, 254, account.seed, `${which}/c`)}.${between(1, 254, account.seed, `${which}/d`)}`
}

/** The id of the group that is made next: an account numbers its groups. */
export const nextGroupId = (account: Account): GroupId => awsId(account, 'sg', account.made['sg'] ?? 0) as GroupId

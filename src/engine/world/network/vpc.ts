import { regions } from '#facts/regions.ts'
import type { GroupId } from '#lib/brand.ts'
import { between, hex } from '#lib/chance.ts'
import { must } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Group, Rule } from './network.ts'

/** The default VPC, its subnets and its default group are there from the beginning; their ids follow from the seed. */
interface BornSubnet {
  readonly id: string
  readonly zone: string
  readonly zoneId: string
  readonly cidr: string
}

/** The id of a thing that is there from the beginning. */
export const fixedId = (account: Account, prefix: string, which: string) =>
  `${prefix}-0${hex(16, account.seed, `${prefix}/${which}`)}`

export const vpcId = (account: Account): string => fixedId(account, 'vpc', 'default')

export const subnets = (account: Account): readonly BornSubnet[] =>
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
function defaultGroup(account: Account): Group {
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
  get(account.groups, id) ??
  (id === defaultGroupId(account) && isBornVpcThere(account) ? defaultGroup(account) : undefined)

/** True where the VPC that AWS made with the account has not been deleted. */
const isBornVpcThere = (account: Account): boolean =>
  account.topology === undefined || account.topology.vpcs.some(({ id }) => id === vpcId(account))

/** The rules for what a group lets out: everything, until somebody says otherwise. */
export const egressOf = (account: Account, { id, egress }: Pick<Group, 'id' | 'egress'>): readonly Rule[] =>
  egress ?? [{ id: fixedId(account, 'sgr', `out/${id}`), ...everything, source: '0.0.0.0/0' }]

const everything = { protocol: '-1', fromPort: -1, toPort: -1 } as const

/** The VPC that a group is in. */
export const groupVpc = (account: Account, group: Group): string => group.vpcId ?? vpcId(account)

/** The nth public address that the account borrows or gets: made up, in blocks that AWS really uses in the Region. */
export function publicAddress(account: Account, nth: number): string {
  const { publicPrefixes } = regions[account.region]
  const which = `public/${nth}`
  const prefix = must(publicPrefixes[between(0, publicPrefixes.length - 1, account.seed, which)], 'a public block')
  return `${prefix}.${between(1, 254, account.seed, `${which}/c`)}.${between(1, 254, account.seed, `${which}/d`)}`
}

/** The id of the group that is made next: an account numbers its groups. */
export const nextGroupId = (account: Account): GroupId => awsId(account, 'sg', account.made['sg'] ?? 0) as GroupId

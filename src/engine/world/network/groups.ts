import { type Refusal, refuse } from '#facts/errors.ts'
import { findPrefixList } from '#facts/prefixLists.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { vpcLimits } from '#facts/vpcLimits.ts'
import type { EventId, GroupId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { Tags } from '../instances/instance.ts'
import type { Group, Rule } from './network.ts'
import { findVpc, defaultVpc, topologyOf } from '../vpcs/read.ts'
import { type Side, sideOf } from './span.ts'
import { rulesOf } from './directed.ts'
import { egressOf, findGroup, groupVpc, nextGroupId, vpcId } from './vpc.ts'

interface NewGroup {
  readonly name: string
  readonly description: string
  readonly vpcId?: string | undefined
  readonly tags: Tags
}

export function createGroup(
  tx: Transaction,
  { name, description, vpcId: asked, tags }: NewGroup,
  cause: EventId | undefined,
): Refusal | undefined {
  const vpc = asked === undefined ? defaultVpc(tx.account) : findVpc(tx.account, asked)
  if (!vpc) return asked === undefined ? refuseVpc.noDefaultVpc() : refuseVpc.noSuchVpc(asked)
  // names are case-insensitive within a VPC (API CreateSecurityGroup)
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase()
  if (isSame('default')) return refuse.reservedGroup()
  const taken = list(tx.account.groups).some((group) => isSame(group.name) && groupVpc(tx.account, group) === vpc.id)
  if (taken) return refuse.duplicateGroup(name, vpc.id)
  const id = nextGroupId(tx.account)
  tx.emit(
    {
      kind: 'GroupCreated',
      group: {
        id,
        name,
        description,
        rules: [],
        ...(vpc.id !== vpcId(tx.account) && { vpcId: vpc.id }),
        ...(Object.keys(tags).length > 0 && { tags }),
      },
    },
    cause,
  )
  return undefined
}

export function deleteGroup(tx: Transaction, id: GroupId, cause: EventId | undefined): Refusal | undefined {
  if (!findGroup(tx.account, id)) return refuse.noSuchGroup(id)
  if (topologyOf(tx.account).vpcs.some(({ groupId }) => groupId === id)) return refuse.defaultGroup(id)
  const used =
    list(tx.account.instances).some((one) => one.state !== 'terminated' && one.groupIds.includes(id)) ||
    list(tx.account.interfaces).some((one) => one.attachment?.deviceIndex !== 0 && one.groupIds.includes(id))
  const named = list(tx.account.groups).some(
    (group) => group.id !== id && rulesOf(tx.account, group).some(({ rule }) => rule.source === id),
  )
  if (used || named) return refuse.groupInUse(id)
  tx.emit({ kind: 'GroupDeleted', groupId: id }, cause)
  return undefined
}

type Wish = Omit<Rule, 'id'>

/** True where two rules let in the same; their descriptions do not count. */
export const same = (a: Wish, b: Wish) =>
  a.protocol === b.protocol && a.fromPort === b.fromPort && a.toPort === b.toPort && a.source === b.source

interface Asked {
  readonly id: GroupId
  readonly rules: readonly Wish[]
}

/** The two directions of a group's rules, and how a change in each is told. */
const directions = {
  in: { rulesOf: (_: Account, { rules }: Group) => rules, authorized: 'IngressAuthorized', revoked: 'IngressRevoked' },
  out: { rulesOf: egressOf, authorized: 'EgressAuthorized', revoked: 'EgressRevoked' },
} as const
type Direction = keyof typeof directions

/** Lets in, or out, what rules say. */
export function authorize(
  tx: Transaction,
  { id, rules: wishes }: Asked,
  direction: Direction,
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findGroup(tx.account, id)
  if (!group) return refuse.noSuchGroup(id)
  const { rulesOf, authorized: kind } = directions[direction]
  const there = rulesOf(tx.account, group)
  const twin = wishes.find((wish, i) => [...there, ...wishes.slice(0, i)].some((rule) => same(rule, wish)))
  if (twin) return refuse.duplicateRule(describeRule(twin))
  const refused = whyNotNetwork(tx.account, group, wishes)
  if (refused) return refused
  if (isFull(tx.account, [...there, ...wishes])) return refuseVpc.rulesLimit()
  for (const wish of wishes) {
    const ruleId = awsId(tx.account, 'sgr', tx.nextOf('sgr'))
    tx.emit({ kind, groupId: id, rule: { ...wish, id: ruleId } }, cause)
  }
  return undefined
}

/** Rules name groups of the same VPC only: nothing here leads from one to another. */
export function whyNotNetwork(account: Account, group: Group, wishes: readonly Wish[]): Refusal | undefined {
  const vpc = groupVpc(account, group)
  for (const { source } of wishes) {
    if (source.startsWith('pl-') && !findPrefixList(account.region, source)) return refuseVpc.noSuchPrefixList(source)
    if (!source.startsWith('sg-')) continue
    const other = findGroup(account, source as GroupId)
    if (!other) return refuse.noSuchGroup(source)
    if (groupVpc(account, other) !== vpc) return refuseVpc.otherNetworks()
  }
  return undefined
}

/** True where a direction has more rules than may be; what names no addresses counts as both IPv4 and IPv6. */
function isFull({ region }: Account, rules: readonly Wish[]): boolean {
  const count = (other: Side) =>
    rules
      .filter((rule) => sideOf(rule) !== other)
      .reduce((sum, { source }) => sum + (findPrefixList(region, source)?.weight ?? 1), 0)
  return count('ipv6') > vpcLimits.groupRules || count('ipv4') > vpcLimits.groupRules
}

/** Lets it in, or out, no more. */
export function revoke(
  tx: Transaction,
  { id, rules: wishes }: Asked,
  direction: Direction,
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findGroup(tx.account, id)
  if (!group) return refuse.noSuchGroup(id)
  const { rulesOf, revoked: kind } = directions[direction]
  const there = rulesOf(tx.account, group)
  const rules = wishes.map((wish) => there.find((rule) => same(rule, wish)))
  if (rules.includes(undefined)) return refuse.noSuchRule()
  for (const rule of new Set(rules)) if (rule) tx.emit({ kind, groupId: id, rule }, cause)
  return undefined
}

/** `peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW`, as EC2 names a rule in its refusals. */
export const describeRule = (rule: Wish) => `peer: ${rule.source}, ${whatOf(rule)}, ALLOW`

function whatOf({ protocol, fromPort, toPort }: Wish): string {
  if (protocol === '-1') return 'ALL'
  if (protocol === 'icmp') return `ICMP, type: ${anyOf(fromPort)}, code: ${anyOf(toPort)}`
  return `${protocol.toUpperCase()}, from port: ${fromPort}, to port: ${toPort}`
}

const anyOf = (number: number) => (number === -1 ? 'ALL' : String(number))

import { type Refusal, refuse } from '#facts/errors.ts'
import type { EventId, GroupId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { Book } from '../../transaction.ts'
import type { Rule } from './network.ts'
import { defaultGroupId, findGroup, vpcId } from './vpc.ts'

interface NewGroup {
  readonly name: string
  readonly description: string
}

export function createGroup(
  book: Book,
  { name, description }: NewGroup,
  cause: EventId | undefined,
): Refusal | undefined {
  const taken = name === 'default' || list(book.account.groups).some((group) => group.name === name)
  if (taken) return refuse.duplicateGroup(name, vpcId(book.account))
  const id = awsId(book.account, 'sg', book.nextOf('sg')) as GroupId
  book.tell({ kind: 'GroupCreated', group: { id, name, description, rules: [] } }, cause)
  return undefined
}

export function deleteGroup(book: Book, id: GroupId, cause: EventId | undefined): Refusal | undefined {
  if (!findGroup(book.account, id)) return refuse.noSuchGroup(id)
  if (id === defaultGroupId(book.account)) return refuse.defaultGroup(id)
  const used = list(book.account.instances).some((one) => one.state !== 'terminated' && one.groupIds.includes(id))
  if (used) return refuse.groupInUse(id)
  book.tell({ kind: 'GroupDeleted', groupId: id }, cause)
  return undefined
}

type Wish = Omit<Rule, 'id'>

const same = (a: Wish, b: Wish) =>
  a.protocol === b.protocol && a.fromPort === b.fromPort && a.toPort === b.toPort && a.source === b.source

export function authorize(
  book: Book,
  id: GroupId,
  wishes: readonly Wish[],
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findGroup(book.account, id)
  if (!group) return refuse.noSuchGroup(id)
  const twin = wishes.find((wish, i) => [...group.rules, ...wishes.slice(0, i)].some((rule) => same(rule, wish)))
  if (twin) return refuse.duplicateRule(describeRule(twin))
  for (const wish of wishes) {
    const ruleId = awsId(book.account, 'sgr', book.nextOf('sgr'))
    book.tell({ kind: 'IngressAuthorized', groupId: id, rule: { ...wish, id: ruleId } }, cause)
  }
  return undefined
}

export function revoke(
  book: Book,
  id: GroupId,
  wishes: readonly Wish[],
  cause: EventId | undefined,
): Refusal | undefined {
  const group = findGroup(book.account, id)
  if (!group) return refuse.noSuchGroup(id)
  const rules = wishes.map((wish) => group.rules.find((rule) => same(rule, wish)))
  if (rules.includes(undefined)) return refuse.noSuchRule()
  for (const rule of new Set(rules)) if (rule) book.tell({ kind: 'IngressRevoked', groupId: id, rule }, cause)
  return undefined
}

/** `peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW`, as EC2 names a rule in its refusals. */
const describeRule = (rule: Wish) =>
  `peer: ${rule.source}, ${rule.protocol.toUpperCase()}, from port: ${rule.fromPort}, to port: ${rule.toPort}, ALLOW`

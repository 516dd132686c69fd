import type { Account } from '#engine/account.ts'
import type { IpProtocol, Rule } from '#engine/world/network/network.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import type { GroupId } from '#lib/brand.ts'
import type { Keeps } from '../../model/sift.ts'
import { id, list, need, struct, text, type Values, whole } from '../../params.ts'
import { shown } from '../../plain.ts'

const port = whole(-1, 65_535)

/** A rule's description, in somebody's own words. */
const said = text({ least: 0, most: 255 })

const permission = struct({
  IpProtocol: need(text()),
  FromPort: port,
  ToPort: port,
  IpRanges: list(struct({ CidrIp: need(text()), Description: said }), { most: 60 }),
  UserIdGroupPairs: list(struct({ GroupId: need(id<GroupId>()), UserId: text(), Description: said }), { most: 60 }),
})

/** Either `IpPermissions`, or one rule in the request itself. */
export const ruleParams = {
  GroupId: need(id<GroupId>()),
  IpPermissions: list(permission, { least: 1, most: 60 }),
  IpProtocol: text(),
  FromPort: port,
  ToPort: port,
  CidrIp: text(),
}

/** The members of a group pair that say what the group's id says already. */
export const ruleKeeps: Keeps = {
  'IpPermissions[].UserIdGroupPairs[].VpcId': false,
  'IpPermissions[].UserIdGroupPairs[].PeeringStatus': false,
}

type Wish = Omit<Rule, 'id'>
type Source = Pick<Rule, 'source' | 'description'>
type Asked = Values<typeof ruleParams>
type Permission = NonNullable<Asked['IpPermissions']>[number]

/** The characters of which a rule's description may be made (API IpRange). */
const ruleText = /^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/

const invalid = (message: string) => refusal('InvalidParameterValue', message)

/** The rules that a request means, each with one source, or why EC2 refuses them. */
export function rulesOf(asked: Asked, account: Account): readonly Wish[] | Refusal {
  const { IpPermissions: permissions, IpProtocol, FromPort, ToPort, CidrIp } = asked
  if (permissions && (IpProtocol ?? FromPort ?? ToPort ?? CidrIp) !== undefined)
    return refuse.combination('The parameter IpPermissions may not be used with the parameters of a single rule')
  if (permissions) return manyRules(permissions, account)
  if (IpProtocol === undefined) return refuse.missing('IpProtocol')
  if (CidrIp === undefined) return refuse.missing('CidrIp')
  const single = {
    IpProtocol,
    FromPort,
    ToPort,
    IpRanges: [{ CidrIp, Description: undefined }],
    UserIdGroupPairs: undefined,
  }
  return manyRules([single], account)
}

function manyRules(permissions: readonly Permission[], account: Account): readonly Wish[] | Refusal {
  const rules: Wish[] = []
  for (const permission of permissions) {
    const part = rulesIn(permission, account)
    if (isRefusal(part)) return part
    rules.push(...part)
  }
  return rules
}

function rulesIn(asked: Permission, account: Account): readonly Wish[] | Refusal {
  const protocol = protocolOf(asked.IpProtocol)
  if (!protocol) return invalid(`Invalid value '${shown(asked.IpProtocol)}' for IP protocol. Unknown protocol.`)
  const ports = portsOf(protocol, asked)
  if (isRefusal(ports)) return ports
  const unknown = asked.UserIdGroupPairs?.find(({ GroupId: group }) => !findGroup(account, group))
  if (unknown) return refuse.noSuchGroup(unknown.GroupId)
  const sources: Source[] = (asked.UserIdGroupPairs ?? []).map(({ GroupId: source, Description: description }) => ({
    source,
    description,
  }))
  for (const { CidrIp: cidr, Description: description } of asked.IpRanges ?? []) {
    const block = blockOf(cidr)
    if (!block) return invalid(`CIDR block ${shown(cidr)} is malformed`)
    sources.push({ source: block, description })
  }
  if (sources.length === 0) return refuse.missing('CidrIp')
  if (sources.some(({ description = '' }) => !ruleText.test(description)))
    return invalid(
      'Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*',
    )
  return sources.map(({ source, description }) => ({
    protocol,
    ...ports,
    source,
    ...(description !== undefined && description !== '' && { description }),
  }))
}

const named: Readonly<Record<string, IpProtocol>> = { '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6', all: '-1' }

/**
 * The protocol that a name or IANA's number means (API IpPermission.IpProtocol); EC2 keeps the name where it has one.
 */
function protocolOf(asked: string): IpProtocol | undefined {
  const name = asked.toLowerCase()
  const known = Object.hasOwn(named, name) ? named[name] : Object.values(named).find((one) => one === name)
  if (known) return known
  return /^\d{1,3}$/.test(name) && Number(name) <= 255 ? `${Number(name)}` : undefined
}

const isIcmp = (protocol: IpProtocol) => protocol === 'icmp' || protocol === 'icmpv6'

function portsOf(
  protocol: IpProtocol,
  { FromPort: from, ToPort: to }: Permission,
): Pick<Rule, 'fromPort' | 'toPort'> | Refusal {
  if (isIcmp(protocol)) return typeOf(from ?? -1, to ?? -1)
  if (protocol !== 'tcp' && protocol !== 'udp') return { fromPort: -1, toPort: -1 }
  if (from === undefined || to === undefined || from < 0 || to < 0)
    return invalid(`Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.`)
  if (from > to) return invalid(`Invalid TCP/UDP port range (${from}:${to})`)
  return { fromPort: from, toPort: to }
}

/** ICMP's type and code; a code of every type is none (API IpPermission). */
function typeOf(type: number, code: number): Pick<Rule, 'fromPort' | 'toPort'> | Refusal {
  if (type > 255 || code > 255 || (type === -1 && code !== -1))
    return invalid(`Invalid value for ICMP type and code (${type}:${code})`)
  return { fromPort: type, toPort: code }
}

/** A block of addresses as EC2 keeps it: the bits behind the prefix are dropped. Undefined for what is none. */
function blockOf(cidr: string): string | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr)
  if (!match) return undefined
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number)
  if ([a, b, c, d].some((byte) => byte > 255) || bits > 32) return undefined
  const kept = [a, b, c, d].map((byte, i) => {
    const own = Math.min(8, Math.max(0, bits - i * 8))
    return byte - (byte % 2 ** (8 - own))
  })
  return `${kept.join('.')}/${bits}`
}

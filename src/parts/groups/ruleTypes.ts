import type { Request } from '#api/answer.ts'
import type { Rule } from '#engine/world/network/network.ts'
import { protocolSaid, sideOf, spanOf } from '#engine/world/network/span.ts'

export type Doors = Pick<Rule, 'protocol' | 'fromPort' | 'toPort'>

interface RuleType extends Doors {
  /** as the console calls it */
  readonly name: string
}

const tcp = (name: string, port: number): RuleType => ({ name, protocol: 'tcp', fromPort: port, toPort: port })

/** The types of rule for which the console has a name; its custom ones leave the ports to the person. */
export const ruleTypes: readonly RuleType[] = [
  tcp('SSH', 22),
  tcp('HTTP', 80),
  tcp('HTTPS', 443),
  tcp('RDP', 3389),
  tcp('MYSQL/Aurora', 3306),
  tcp('PostgreSQL', 5432),
  tcp('NFS', 2049),
  tcp('SMTP', 25),
  tcp('DNS (TCP)', 53),
  { name: 'DNS (UDP)', protocol: 'udp', fromPort: 53, toPort: 53 },
  { name: 'All TCP', protocol: 'tcp', fromPort: 0, toPort: 65_535 },
  { name: 'All UDP', protocol: 'udp', fromPort: 0, toPort: 65_535 },
  { name: 'All ICMP - IPv4', protocol: 'icmp', fromPort: -1, toPort: -1 },
  { name: 'All ICMP - IPv6', protocol: 'icmpv6', fromPort: -1, toPort: -1 },
  { name: 'All traffic', protocol: '-1', fromPort: -1, toPort: -1 },
]

/** The name that the console gives to a rule. */
export function ruleName({ protocol, fromPort, toPort }: Doors): string {
  const known = ruleTypes.find((one) => one.protocol === protocol && one.fromPort === fromPort && one.toPort === toPort)
  return known?.name ?? `Custom ${protocolSaid({ protocol })}`
}

/** `22`, `8000-8100`, ICMP's type and code, and nothing where it is about all of them. */
export const portsSaid = (doors: Doors): string => spanOf(doors).replace('–', '-')

/** The ports of `8080` or `8000-8100`; undefined for what is neither. */
export function portsOf(text: string): Pick<Rule, 'fromPort' | 'toPort'> | undefined {
  const match = /^\s*(\d{1,5})\s*(?:[-–~]\s*(\d{1,5}))?\s*$/.exec(text)
  if (!match) return undefined
  const fromPort = Number(match[1])
  const toPort = Number(match[2] ?? match[1])
  return fromPort <= toPort && toPort <= 65_535 ? { fromPort, toPort } : undefined
}

export const isGroup = (source: string): boolean => source.startsWith('sg-')

/** The other side of a rule, as a permission names it. */
function sourceOf({ source, description }: Omit<Rule, 'id'>) {
  const said = description !== undefined && description !== '' ? { Description: description } : {}
  switch (sideOf({ source })) {
    case 'group':
      return { UserIdGroupPairs: [{ GroupId: source, ...said }] }
    case 'list':
      return { PrefixListIds: [{ PrefixListId: source, ...said }] }
    case 'ipv6':
      return { Ipv6Ranges: [{ CidrIpv6: source, ...said }] }
    case 'ipv4':
      return { IpRanges: [{ CidrIp: source, ...said }] }
  }
}

const doorsOf = ({ protocol, fromPort, toPort }: Doors) => ({
  IpProtocol: protocol,
  ...(!/^-?\d+$/.test(protocol) && { FromPort: fromPort, ToPort: toPort }),
})

type RuleAction = `${'Authorize' | 'Revoke'}SecurityGroup${'Ingress' | 'Egress'}`

/** Lets in or out what a rule says, or no more. */
export const ruleRequest = (action: RuleAction, groupId: string, rule: Omit<Rule, 'id'>): Request => ({
  action,
  params: { GroupId: groupId, IpPermissions: [{ ...doorsOf(rule), ...sourceOf(rule) }] },
})

/** Another rule in the place of one, which keeps its id. */
export function changeRequest(groupId: string, rule: Rule): Request {
  const { id, source, description = '' } = rule
  const side = { ipv4: 'CidrIpv4', ipv6: 'CidrIpv6', list: 'PrefixListId', group: 'ReferencedGroupId' }[sideOf(rule)]
  const said = description === '' ? {} : { Description: description }
  return {
    action: 'ModifySecurityGroupRules',
    params: {
      GroupId: groupId,
      SecurityGroupRules: [
        { SecurityGroupRuleId: id, SecurityGroupRule: { ...doorsOf(rule), [side]: source, ...said } },
      ],
    },
  }
}

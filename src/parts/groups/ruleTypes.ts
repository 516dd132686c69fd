import type { Request } from '#api/answer.ts'
import type { Rule } from '#engine/world/network/network.ts'
import { protocolSaid, spanOf } from '#engine/world/network/span.ts'

type Doors = Pick<Rule, 'protocol' | 'fromPort' | 'toPort'>

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

/** Lets in what a rule says, or no more. */
export function ruleRequest(
  action: 'AuthorizeSecurityGroupIngress' | 'RevokeSecurityGroupIngress',
  groupId: string,
  rule: Omit<Rule, 'id'>,
): Request {
  const { protocol, fromPort, toPort, source, description } = rule
  const said = description !== undefined && description !== '' ? { Description: description } : {}
  return {
    action,
    params: {
      GroupId: groupId,
      IpPermissions: [
        {
          IpProtocol: protocol,
          ...(!/^-?\d+$/.test(protocol) && { FromPort: fromPort, ToPort: toPort }),
          ...(isGroup(source)
            ? { UserIdGroupPairs: [{ GroupId: source, ...said }] }
            : { IpRanges: [{ CidrIp: source, ...said }] }),
        },
      ],
    },
  }
}

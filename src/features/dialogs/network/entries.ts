import type { Request } from '#api/answer.ts'
import type { Acl, AclEntry } from '#engine/world/vpcs/topology.ts'
import { trafficOf as said } from '#engine/world/vpcs/traffic.ts'
import { portsOf } from '#parts/groups/ruleTypes.ts'

interface Traffic {
  readonly name: string
  readonly protocol: string
  readonly ports?: readonly [from: number, to: number]
}

/** The kinds of traffic that have a name; any other is told by its protocol and ports. */
const named: readonly Traffic[] = [
  { name: 'SSH', protocol: '6', ports: [22, 22] },
  { name: 'HTTP', protocol: '6', ports: [80, 80] },
  { name: 'HTTPS', protocol: '6', ports: [443, 443] },
  { name: 'All ICMP - IPv4', protocol: '1' },
  { name: 'All traffic', protocol: '-1' },
]

const asItIs = 'as it is'
const numbers = { tcp: '6', udp: '17' } as const

/** The name of a line's traffic: one of those, a custom one of TCP or UDP, or as it is. */
export function trafficOf({ protocol, fromPort, toPort, icmp }: AclEntry): string {
  const known = named.find(
    (one) => one.protocol === protocol && one.ports?.[0] === fromPort && one.ports?.[1] === toPort && isAny(icmp),
  )
  if (known) return known.name
  return protocol === '6' ? 'tcp' : protocol === '17' ? 'udp' : asItIs
}

const isAny = (icmp: AclEntry['icmp']) => icmp === undefined || (icmp.type === -1 && icmp.code === -1)

export const portsText = ({ fromPort, toPort }: AclEntry): string =>
  fromPort === undefined || toPort === undefined ? '' : fromPort === toPort ? `${fromPort}` : `${fromPort}-${toPort}`

export const typesOf = (
  custom: { readonly tcp: string; readonly udp: string },
  everything: string,
  called: (type: string) => string,
  there: AclEntry | undefined,
) => [
  ...(there && trafficOf(there) === asItIs ? [{ value: asItIs, label: said(there, everything) }] : []),
  ...named.map(({ name, ports }) => ({ value: name, label: ports ? `${name} (TCP ${ports[0]})` : called(name) })),
  { value: 'tcp', label: custom.tcp },
  { value: 'udp', label: custom.udp },
]

/** The number for one more line: the next hundred, as the console counts. */
export function nextNumber({ entries }: Acl, egress: boolean): number {
  const last = Math.max(0, ...entries.filter((one) => one.egress === egress).map(({ number }) => number))
  return Math.min(32_766, (Math.floor(last / 100) + 1) * 100)
}

export function numberOf(text: string): number | undefined {
  const number = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= 32_766 ? number : undefined
}

interface Asked {
  readonly acl: Acl
  readonly egress: boolean
  readonly there: AclEntry | undefined
  readonly number: number
  readonly type: string
  readonly ports: string
  readonly cidr: string
  readonly does: 'allow' | 'deny'
}

export function entryRequest({ acl, egress, there, number, type, ports, cidr, does }: Asked): Request {
  const block = cidr.trim()
  return {
    action: there ? 'ReplaceNetworkAclEntry' : 'CreateNetworkAclEntry',
    params: {
      NetworkAclId: acl.id,
      RuleNumber: number,
      ...what(type, ports, there),
      RuleAction: does,
      Egress: egress,
      [block.includes(':') ? 'Ipv6CidrBlock' : 'CidrBlock']: block,
    },
  }
}

/** Protocol, ports and ICMP type as AWS takes them. */
function what(type: string, text: string, there: AclEntry | undefined) {
  if (type === asItIs && there) {
    const { protocol, icmp } = there
    return { Protocol: protocol, ...(icmp && { IcmpTypeCode: { Code: icmp.code, Type: icmp.type } }) }
  }
  const known = named.find(({ name }) => name === type)
  if (known?.ports) return { Protocol: known.protocol, PortRange: { From: known.ports[0], To: known.ports[1] } }
  if (known?.protocol === '1') return { Protocol: '1', IcmpTypeCode: { Code: -1, Type: -1 } }
  if (known) return { Protocol: known.protocol }
  const ports = portsOf(text)
  return {
    Protocol: type === 'udp' ? numbers.udp : numbers.tcp,
    ...(ports && { PortRange: { From: ports.fromPort, To: ports.toPort } }),
  }
}

import type { Rule } from './network.ts'

/** The kinds of a rule's other side. */
export type Side = 'ipv4' | 'ipv6' | 'group' | 'list'

export function sideOf({ source }: Pick<Rule, 'source'>): Side {
  if (source.startsWith('sg-')) return 'group'
  if (source.startsWith('pl-')) return 'list'
  return source.includes(':') ? 'ipv6' : 'ipv4'
}

/** A rule's ports, or ICMP's type and code, in short: `22`, `100–200`, `3/4`, `8`; empty where it is about all of them. */
export function spanOf({ protocol, fromPort, toPort }: Pick<Rule, 'protocol' | 'fromPort' | 'toPort'>): string {
  if (fromPort < 0) return ''
  const icmp = protocol === 'icmp' || protocol === 'icmpv6'
  if (icmp) return toPort < 0 ? `${fromPort}` : `${fromPort}/${toPort}`
  return fromPort === toPort ? `${fromPort}` : `${fromPort}–${toPort}`
}

/** The protocol by its name, or by its number where it has none. */
export const protocolSaid = ({ protocol }: Pick<Rule, 'protocol'>): string =>
  /^\d+$/.test(protocol) ? `IP ${protocol}` : protocol.toUpperCase()

/** `TCP 22`, `ICMP 3/4`, `IP 50` */
export const doorSaid = (rule: Pick<Rule, 'protocol' | 'fromPort' | 'toPort'>): string =>
  [protocolSaid(rule), spanOf(rule)].filter((part) => part !== '').join(' ')

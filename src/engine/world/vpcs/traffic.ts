import type { AclEntry } from './topology.ts'

const protocols: Readonly<Record<string, string>> = { '1': 'ICMP', '6': 'TCP', '17': 'UDP', '58': 'ICMPv6' }

/** The traffic that a line of an ACL is about: `TCP 80`, `UDP 1024–65535`, `ICMP`. */
export function trafficOf({ protocol, fromPort, toPort }: AclEntry, everything: string): string {
  if (protocol === '-1') return everything
  const name = protocols[protocol] ?? protocol
  if (fromPort === undefined || toPort === undefined) return name
  return `${name} ${fromPort === toPort ? fromPort : `${fromPort}–${toPort}`}`
}

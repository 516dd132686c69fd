import type { IpProtocol, Rule } from '#engine/world/network/network.ts'
import { type Refusal, refusal } from '#facts/errors.ts'
import { shown } from '../../plain.ts'

/** Protocol and ports of a rule as a request says them. */
interface Asked {
  readonly IpProtocol: string
  readonly FromPort: number | undefined
  readonly ToPort: number | undefined
}

type Doors = Pick<Rule, 'protocol' | 'fromPort' | 'toPort'>

const invalid = (message: string) => refusal('InvalidParameterValue', message)

/** The doors that a request means, or why EC2 knows no such ones. */
export function doorsOf(asked: Asked): Doors | Refusal {
  const protocol = protocolOf(asked.IpProtocol)
  if (!protocol) return invalid(`Invalid value '${shown(asked.IpProtocol)}' for IP protocol. Unknown protocol.`)
  const { FromPort: from, ToPort: to } = asked
  if (isIcmp(protocol)) return typeOf(protocol, from ?? -1, to ?? -1)
  if (protocol !== 'tcp' && protocol !== 'udp') return { protocol, fromPort: -1, toPort: -1 }
  if (from === undefined || to === undefined || from < 0 || to < 0)
    return invalid(`Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.`)
  if (from > to) return invalid(`Invalid TCP/UDP port range (${from}:${to})`)
  return { protocol, fromPort: from, toPort: to }
}

const named: Readonly<Record<string, IpProtocol>> = { '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6', all: '-1' }

/** By name or by IANA's number (API IpPermission.IpProtocol); EC2 keeps the name where it has one. */
function protocolOf(asked: string): IpProtocol | undefined {
  const name = asked.toLowerCase()
  const known = Object.hasOwn(named, name) ? named[name] : Object.values(named).find((one) => one === name)
  if (known) return known
  return /^\d{1,3}$/.test(name) && Number(name) <= 255 ? `${Number(name)}` : undefined
}

const isIcmp = (protocol: IpProtocol) => protocol === 'icmp' || protocol === 'icmpv6'

/** ICMP's type and code; a code of every type is none (API IpPermission). */
function typeOf(protocol: IpProtocol, type: number, code: number): Doors | Refusal {
  if (type > 255 || code > 255 || (type === -1 && code !== -1))
    return invalid(`Invalid value for ICMP type and code (${type}:${code})`)
  return { protocol, fromPort: type, toPort: code }
}

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

// awsdocs/aws-cloudformation-user-guide#217 has both sentences
const bothNeeded = (protocol: string) =>
  invalid(`Invalid value 'Must specify both from and to ports with ${protocol}.' for portRange.`)

/** The sentence as clients have met it: aws/aws-cli#1066 of a port, terraform-aws-modules/terraform-aws-security-group#7 of a code. */
const outOfRange = (what: string, number: number) => invalid(`${what} (${number}) out of range`)

const isPort = (number: number) => number >= 0 && number <= 65_535
const isIcmpNumber = (number: number) => number >= -1 && number <= 255

/** The doors that a request means, or why EC2 knows no such ones. */
export function doorsOf(asked: Asked): Doors | Refusal {
  const protocol = protocolOf(asked.IpProtocol)
  if (!protocol) return invalid(`Invalid value '${shown(asked.IpProtocol)}' for IP protocol. Unknown protocol.`)
  const { FromPort: from, ToPort: to } = asked
  // of ICMPv6 alone the types may be left out (API IpPermission)
  if (protocol === 'icmp' && (from === undefined || to === undefined)) return bothNeeded('ICMP')
  if (isIcmp(protocol)) return typeOf(protocol, from ?? -1, to ?? -1)
  if (protocol !== 'tcp' && protocol !== 'udp') return { protocol, fromPort: -1, toPort: -1 }
  if (from === undefined || to === undefined) return bothNeeded('TCP/UDP')
  if (!isPort(from)) return outOfRange('TCP/UDP (from) port', from)
  if (!isPort(to)) return outOfRange('TCP/UDP (to) port', to)
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
  if (!isIcmpNumber(type)) return outOfRange('ICMP type', type)
  if (!isIcmpNumber(code)) return outOfRange('ICMP code', code)
  if (type === -1 && code !== -1) return invalid(`Invalid value for ICMP type and code (${type}:${code})`)
  return { protocol, fromPort: type, toPort: code }
}

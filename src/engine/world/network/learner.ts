/** The address of the learner's own computer on the internet, one that is reserved for documentation (RFC 5737). */
export const learnerIp = '203.0.113.25'

/** The address of a server on the internet that answers everybody, reserved for documentation as well (RFC 5737). */
export const serverIp = '198.51.100.7'

const numberOf = (ip: string): number => ip.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)

/** True where an address is in a CIDR block. */
export function isWithin(ip: string, block: string): boolean {
  const [base = '', bits = ''] = block.split('/')
  const size = 2 ** (32 - Number(bits))
  return bits !== '' && Math.floor(numberOf(ip) / size) === Math.floor(numberOf(base) / size)
}

import { refuseInterface } from '#facts/interfaceErrors.ts'
import type { Refusal } from '#facts/errors.ts'
import { flag, list, struct, text, whole } from '../../params.ts'

/** The members by which a new interface is given its private addresses. */
export const privateAddressParams = {
  PrivateIpAddress: text(),
  PrivateIpAddresses: list(struct({ PrivateIpAddress: text(), Primary: flag() }), { most: 50 }),
  SecondaryPrivateIpAddressCount: whole(0, 50),
}

interface Asked {
  readonly PrivateIpAddress: string | undefined
  readonly PrivateIpAddresses:
    | readonly { readonly PrivateIpAddress: string | undefined; readonly Primary: boolean | undefined }[]
    | undefined
  readonly SecondaryPrivateIpAddressCount: number | undefined
}

interface Addresses {
  readonly privateIp: string | undefined
  readonly secondary: { readonly ips: readonly string[]; readonly count: number }
}

/** The primary address that is asked for, and the further ones: by themselves or by their number. */
export function privateAddressesAsked({
  PrivateIpAddress: own,
  PrivateIpAddresses: all = [],
  SecondaryPrivateIpAddressCount: count = 0,
}: Asked): Addresses | Refusal {
  const primary = all.filter((one) => one.Primary === true).flatMap((one) => one.PrivateIpAddress ?? [])
  const ips = all.filter((one) => one.Primary !== true).flatMap((one) => one.PrivateIpAddress ?? [])
  if (primary.length + (own === undefined ? 0 : 1) > 1) return refuseInterface.onePrimary()
  if (count > 0 && ips.length > 0) return refuseInterface.bothAsked()
  return { privateIp: own ?? primary[0], secondary: { ips, count } }
}

import type { Account } from '#engine/account.ts'
import type { Rule } from '#engine/world/network/network.ts'
import { blockOf, cidrOf } from '#engine/world/vpcs/block.ts'
import { block6Of } from '#engine/world/vpcs/block6.ts'
import { isRefusal, type Refusal, refusal, refuse } from '#facts/errors.ts'
import { findPrefixList } from '#facts/prefixLists.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import type { GroupId } from '#lib/brand.ts'
import { shown } from '../../plain.ts'
import { groupMeant } from './groupsNamed.ts'

export type Source = Pick<Rule, 'source' | 'description'>

interface Described {
  readonly Description: string | undefined
}

/** The other sides of a rule as a request says them. */
interface Asked {
  readonly IpRanges: readonly (Described & { readonly CidrIp: string })[] | undefined
  readonly Ipv6Ranges: readonly (Described & { readonly CidrIpv6: string })[] | undefined
  readonly PrefixListIds: readonly (Described & { readonly PrefixListId: string })[] | undefined
  readonly UserIdGroupPairs:
    | readonly (Described & { readonly GroupId: GroupId | undefined; readonly GroupName: string | undefined })[]
    | undefined
}

const malformed = (cidr: string) => refusal('InvalidParameterValue', `CIDR block ${shown(cidr)} is malformed`)

/** The characters that a rule's description may have (API IpRange). */
const ruleText = /^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/

/** Every other side of a permission, or why EC2 refuses one. */
export function sourcesOf(asked: Asked, account: Account): readonly Source[] | Refusal {
  const sources: Source[] = []
  for (const { Description: description, ...pair } of asked.UserIdGroupPairs ?? []) {
    const source = groupMeant(account, pair)
    if (isRefusal(source)) return source
    sources.push({ source, description })
  }
  for (const { CidrIp: cidr, Description: description } of asked.IpRanges ?? []) {
    const source = ipv4Of(cidr)
    if (isRefusal(source)) return source
    sources.push({ source, description })
  }
  for (const { CidrIpv6: cidr, Description: description } of asked.Ipv6Ranges ?? []) {
    const source = ipv6Of(cidr)
    if (isRefusal(source)) return source
    sources.push({ source, description })
  }
  for (const { PrefixListId: source, Description: description } of asked.PrefixListIds ?? []) {
    if (!findPrefixList(account.region, source)) return refuseVpc.noSuchPrefixList(shown(source))
    sources.push({ source, description })
  }
  if (sources.length === 0) return refuse.missing('CidrIp')
  return whyNotSaid(sources) ?? sources
}

/** The reason why EC2 does not keep what is said of a rule. */
export const whyNotSaid = (said: readonly Pick<Rule, 'description'>[]): Refusal | undefined =>
  said.every(({ description = '' }) => ruleText.test(description))
    ? undefined
    : refusal(
        'InvalidParameterValue',
        'Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*',
      )

/** A block as EC2 keeps it: the bits behind the prefix are dropped. */
function ipv4Of(cidr: string): string | Refusal {
  const block = blockOf(cidr)
  return block ? cidrOf(block) : malformed(cidr)
}

const ipv6Of = (cidr: string): string | Refusal => block6Of(cidr) ?? malformed(cidr)

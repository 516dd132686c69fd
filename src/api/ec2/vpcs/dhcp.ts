import type { DescribeDhcpOptionsResult, DhcpOptions } from '@aws-sdk/client-ec2'
import { fixedId } from '#engine/world/network/vpc.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { list, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

const says: Sayings<Wire<DhcpOptions>> = {
  'dhcp-options-id': (one) => [one.DhcpOptionsId],
  key: (one) => one.DhcpConfigurations?.map(({ Key }) => Key) ?? [],
  'owner-id': (one) => [one.OwnerId],
  value: (one) => one.DhcpConfigurations?.flatMap(({ Values }) => Values?.map(({ Value }) => Value) ?? []) ?? [],
}

/** The one set that every Region begins with and all VPCs here have (VPC user guide, DHCP option sets); no other is made. */
export const DescribeDhcpOptions = read({
  params: { DhcpOptionsIds: list(text()), Filters: filters },
  pages: ec2Pages('DhcpOptions', ['DhcpOptionsIds', 'DhcpOptionsIds']),
  answer({ account, params }): Wire<DescribeDhcpOptionsResult> | Refusal {
    const DhcpOptionsId = fixedId(account, 'dopt', 'default')
    const unknown = params.DhcpOptionsIds?.find((id) => id !== DhcpOptionsId)
    if (unknown !== undefined) return refuseVpc.noSuchDhcpOptions(shown(unknown))
    const usual = {
      DhcpConfigurations: [
        { Key: 'domain-name', Values: [{ Value: regions[account.region].privateDnsSuffix }] },
        { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
      ],
      DhcpOptionsId,
      OwnerId: account.accountId,
      Tags: [],
    }
    const found = filtered([usual], params.Filters, { says, tags: () => ({}) })
    return isRefusal(found) ? found : { DhcpOptions: found }
  },
})

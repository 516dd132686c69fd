import type { DescribeManagedPrefixListsResult } from '@aws-sdk/client-ec2'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { prefixListsOf } from '#facts/prefixLists.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { list, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import type { Wire } from '../../wire.ts'
import { read } from '../verbs.ts'

const says = paths({ 'owner-id': 'OwnerId', 'prefix-list-id': 'PrefixListId', 'prefix-list-name': 'PrefixListName' })

/** AWS's own lists, of which the account has these; nobody makes another one here. */
export const DescribeManagedPrefixLists = read({
  params: { PrefixListIds: list(text()), Filters: filters },
  pages: ec2Pages('PrefixLists'),
  answer({ account, params }): Wire<DescribeManagedPrefixListsResult> | Refusal {
    const { PrefixListIds: ids = [], Filters: wanted } = params
    const all = prefixListsOf(account.region)
    const unknown = ids.find((id) => !all.some((one) => one.id === id))
    if (unknown !== undefined) return refuseVpc.noSuchPrefixList(shown(unknown))
    const named = all
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .map(({ id, name }) => ({
        AddressFamily: 'IPv4',
        OwnerId: 'AWS',
        PrefixListArn: `arn:aws:ec2:${account.region}:aws:prefix-list/${id}`,
        PrefixListId: id,
        PrefixListName: name,
        State: 'create-complete' as const,
        Tags: [],
      }))
    const found = filtered(named, wanted, { says })
    return isRefusal(found) ? found : { PrefixLists: found }
  },
})

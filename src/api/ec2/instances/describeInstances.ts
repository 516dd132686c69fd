import type { DescribeInstancesResult } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { findAll } from '#engine/world/instances/find.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { filtered, filters, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { id, list as listOf } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { asFiltersSee, instanceSays } from './instanceFilters.ts'
import { wireInstance, wireReservations } from './instanceView.ts'
import { read } from '../verbs.ts'

/** The instances that were named, or all; one unknown id refuses the request. */
export const namedInstances = (
  account: Account,
  ids: readonly InstanceId[] | undefined,
): readonly Instance[] | Refusal => (ids?.length ? findAll(account, ids) : list(account.instances))

export const DescribeInstances = read({
  params: { InstanceIds: listOf(id<InstanceId>()), Filters: filters },
  keeps: { IncludeManagedResources: false },
  pages: ec2Pages('Reservations', ['InstanceIds', 'instancesSet']),
  answer({ account, params }): Wire<DescribeInstancesResult> | Refusal {
    const named = namedInstances(account, params.InstanceIds)
    if (isRefusal(named)) return named
    if (!params.Filters?.length) return { Reservations: wireReservations(account, named) }
    const seen = named.map((one) => asFiltersSee(account, one.reservationId, wireInstance(account, one)))
    const found = filtered(seen, params.Filters, { says: instanceSays, tags: tagsIn })
    if (isRefusal(found)) return found
    const passing = new Set(found.map(({ InstanceId }) => InstanceId))
    return {
      Reservations: wireReservations(
        account,
        named.filter((one) => passing.has(one.id)),
      ),
    }
  },
})

import type { DescribeInstanceStatusResult, InstanceStatus } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { CheckName, Reach } from '#engine/observers/checks/check.ts'
import { hasEbsCheck } from '#facts/catalogue.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { subnets } from '#engine/world/network/vpc.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { flag, id, list } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { namedInstances } from './describeInstances.ts'
import { wireEvents } from './scheduledEvents.ts'
import { wireState } from './instanceView.ts'
import { read } from '../verbs.ts'

const summaries = { passed: 'ok', failed: 'impaired', initializing: 'initializing' } as const satisfies Record<
  Reach,
  string
>

/**
 * A check as DescribeInstanceStatus answers it: `not-applicable` while nothing is checked, else its summary and the one
 * detail that there is.
 */
function wireCheck(account: Account, instance: Instance, name: CheckName) {
  const checks = get(account.checks, instance.id)
  const reach = checks?.[name]
  if (!checks || !reach) return { Status: 'not-applicable' } as const
  const since = checks.impairedSince[name]
  const detail = {
    Name: 'reachability',
    Status: reach,
    ImpairedSince: since === undefined ? undefined : iso(since),
  } as const
  return { Details: [detail], Status: summaries[reach] }
}

const wireStatus = (account: Account, instance: Instance): Wire<InstanceStatus> => ({
  AvailabilityZone: instance.zone,
  AvailabilityZoneId: subnets(account).find(({ zone }) => zone === instance.zone)?.zoneId,
  InstanceId: instance.id,
  InstanceState: wireState(instance.state),
  InstanceStatus: wireCheck(account, instance, 'instance'),
  SystemStatus: wireCheck(account, instance, 'system'),
  AttachedEbsStatus: hasEbsCheck(instance.type) ? wireCheck(account, instance, 'ebs') : undefined,
  Events: wireEvents(account, instance.id),
  Operator: { Managed: false },
})

const says = paths({
  'attached-ebs-status.status': 'AttachedEbsStatus.Status',
  'availability-zone': 'AvailabilityZone',
  'availability-zone-id': 'AvailabilityZoneId',
  'event.code': 'Events.Code',
  'event.description': 'Events.Description',
  'event.instance-event-id': 'Events.InstanceEventId',
  'event.not-after': 'Events.NotAfter',
  'event.not-before': 'Events.NotBefore',
  'event.not-before-deadline': 'Events.NotBeforeDeadline',
  'instance-state-code': 'InstanceState.Code',
  'instance-state-name': 'InstanceState.Name',
  'instance-status.reachability': 'InstanceStatus.Details.Status',
  'instance-status.status': 'InstanceStatus.Status',
  'operator.managed': 'Operator.Managed',
  'operator.principal': 'Operator.Principal',
  'system-status.reachability': 'SystemStatus.Details.Status',
  'system-status.status': 'SystemStatus.Status',
})

/** Status checks of running instances; of all with IncludeAllInstances. */
export const DescribeInstanceStatus = read({
  params: { InstanceIds: list(id<InstanceId>()), IncludeAllInstances: flag(), Filters: filters },
  keeps: { IncludeManagedResources: false },
  pages: ec2Pages('InstanceStatuses', ['InstanceIds', 'instancesSet']),
  answer({ account, params }): Wire<DescribeInstanceStatusResult> | Refusal {
    const named = namedInstances(account, params.InstanceIds)
    if (isRefusal(named)) return named
    const asked = params.IncludeAllInstances ? named : named.filter(({ state }) => state === 'running')
    const found = filtered(
      asked.map((instance) => wireStatus(account, instance)),
      params.Filters,
      { says },
    )
    return isRefusal(found) ? found : { InstanceStatuses: found }
  },
})

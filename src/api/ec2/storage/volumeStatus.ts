import type { DescribeVolumeAttributeResult, DescribeVolumeStatusResult, VolumeStatusItem } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { regions } from '#facts/regions.ts'
import type { VolumeId } from '#lib/brand.ts'
import { get, list as rows } from '#lib/table.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { withKept } from '../../model/kept.ts'
import { id, list, need, oneOf } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

/** The status of a volume. What stalls its I/O here is not damage, so that `io-enabled` always passes. */
const statusOf = (account: Account, volume: Volume): Wire<VolumeStatusItem> => ({
  Actions: [],
  AvailabilityZone: volume.zone,
  AvailabilityZoneId: regions[account.region].zones.find(({ name }) => name === volume.zone)?.id,
  Events: [],
  VolumeId: volume.id,
  VolumeStatus: {
    Details: [
      { Name: 'io-enabled', Status: 'passed' },
      { Name: 'io-performance', Status: 'not-applicable' },
    ],
    Status: volume.state === 'creating' ? 'insufficient-data' : 'ok',
  },
})

const says = paths({
  'action.code': 'Actions.Code',
  'action.description': 'Actions.Description',
  'action.event-id': 'Actions.EventId',
  'availability-zone': 'AvailabilityZone',
  'availability-zone-id': 'AvailabilityZoneId',
  'event.description': 'Events.Description',
  'event.event-id': 'Events.EventId',
  'event.event-type': 'Events.EventType',
  'event.not-after': 'Events.NotAfter',
  'event.not-before': 'Events.NotBefore',
  'operator.managed': 'Operator.Managed',
  'operator.principal': 'Operator.Principal',
  'volume-status.details-name': 'VolumeStatus.Details.Name',
  'volume-status.details-status': 'VolumeStatus.Details.Status',
  'volume-status.status': 'VolumeStatus.Status',
})

export const DescribeVolumeStatus = read({
  params: { VolumeIds: list(id<VolumeId>()), Filters: filters },
  keeps: { IncludeManagedResources: false },
  pages: ec2Pages('VolumeStatuses', ['VolumeIds', 'VolumeIds']),
  answer({ account, params: { VolumeIds: ids = [], Filters: wanted } }): Wire<DescribeVolumeStatusResult> | Refusal {
    const unknown = ids.find((one) => !get(account.volumes, one))
    if (unknown !== undefined) return refuse.noSuchVolume(unknown)
    const all = rows(account.volumes)
      .filter((volume) => ids.length === 0 || ids.includes(volume.id))
      .map((volume) => statusOf(account, volume))
    const found = filtered(all, wanted, { says })
    return isRefusal(found) ? found : { VolumeStatuses: found }
  },
})

/** The id under which what was said of a volume's I/O is kept: DescribeVolumes does not show it. */
const ioOf = (id: VolumeId) => `${id}/autoEnableIO`

/** No I/O is ever disabled here for damage, so that it is kept and shown whether it would be enabled again. */
export const ModifyVolumeAttribute = write({
  params: { VolumeId: need(id<VolumeId>()) },
  keeps: { 'AutoEnableIO.Value': true },
  keepsFor: ({ params }) => [ioOf(params.VolumeId)],
  command: ({ VolumeId }, { account }) => (get(account.volumes, VolumeId) ? [] : refuse.noSuchVolume(VolumeId)),
})

/** No I/O is disabled here, so that there is nothing to enable; AWS takes it then too. */
export const EnableVolumeIO = write({
  params: { VolumeId: need(id<VolumeId>()) },
  command: ({ VolumeId }, { account }) => (get(account.volumes, VolumeId) ? [] : refuse.noSuchVolume(VolumeId)),
})

export const DescribeVolumeAttribute = read({
  params: { Attribute: need(oneOf(['autoEnableIO', 'productCodes'])), VolumeId: need(id<VolumeId>()) },
  answer({ account, params: { Attribute, VolumeId } }): Wire<DescribeVolumeAttributeResult> | Refusal {
    if (!get(account.volumes, VolumeId)) return refuse.noSuchVolume(VolumeId)
    if (Attribute === 'productCodes') return { ProductCodes: [], VolumeId }
    return { ...withKept(account, ioOf(VolumeId), { AutoEnableIO: { Value: false } }), VolumeId }
  },
})

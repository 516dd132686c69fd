import type { DescribeInstancesResult } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { findAll } from '#engine/world/instances/find.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { vpcId } from '#engine/world/network/vpc.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { findType } from '#facts/catalogue.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { id, list as listOf } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { wireReservations, wireState } from './instanceView.ts'
import { read } from '../verbs.ts'

/** The instances that were named, or all; one unknown id refuses the request. */
export const namedInstances = (
  account: Account,
  ids: readonly InstanceId[] | undefined,
): readonly Instance[] | Refusal => (ids?.length ? findAll(account, ids) : list(account.instances))

const says = (account: Account): Sayings<Instance> => {
  const lives = (one: Instance) => one.state !== 'terminated'
  return {
    architecture: (one) => [findType(one.type)?.architecture],
    'availability-zone': (one) => [one.zone],
    'block-device-mapping.volume-id': (one) => one.volumeIds,
    'image-id': (one) => [one.imageId],
    'instance-id': (one) => [one.id],
    'instance-state-code': (one) => [String(wireState(one.state).Code)],
    'instance-state-name': (one) => [one.state],
    'instance-type': (one) => [one.type],
    'instance.group-id': (one) => one.groupIds,
    'ip-address': (one) => [publicIpOf(account, one)],
    'key-name': (one) => [one.keyName],
    'private-ip-address': (one) => (lives(one) ? [one.privateIp] : []),
    'reservation-id': (one) => [one.reservationId],
    'root-device-type': (one) => [one.rootDeviceType],
    'subnet-id': (one) => (lives(one) ? [one.subnetId] : []),
    'vpc-id': (one) => (lives(one) ? [vpcId(account)] : []),
    'block-device-mapping.device-name': (one) => volumesOf(account, one).map(({ attachment }) => attachment.deviceName),
  }
}

export const DescribeInstances = read({
  params: { InstanceIds: listOf(id<InstanceId>()), Filters: filters },
  answer({ account, params }): Wire<DescribeInstancesResult> | Refusal {
    const named = namedInstances(account, params.InstanceIds)
    if (isRefusal(named)) return named
    const found = filtered(named, params.Filters, { says: says(account), tags: ({ tags }) => tags })
    return isRefusal(found) ? found : { Reservations: wireReservations(account, found) }
  },
})

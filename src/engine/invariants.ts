import { get, list } from '#lib/table.ts'
import type { Account } from './account.ts'
import type { Instance } from './instances/instance.ts'

/** What can never be, whatever was asked and however long one waited; each answer is a sentence about what is wrong. */
export function impossible(account: Account): readonly string[] {
  return [
    ...list(account.instances).flatMap((instance) => impossibleInstance(account, instance)),
    ...impossibleVolumes(account),
    ...impossibleAddresses(account),
    ...impossibleChecks(account),
    ...impossibleBill(account),
    ...impossibleMessages(account),
  ]
}

const when = (is: boolean, sentence: string): readonly string[] => (is ? [sentence] : [])

/** A stopped instance that is terminated has no host any more, also while it is shutting down. */
const onHost = ({ state }: Instance) => state === 'pending' || state === 'running' || state === 'stopping'
const offHost = ({ state }: Instance) => state === 'stopped' || state === 'terminated'

function impossibleInstance(account: Account, instance: Instance): readonly string[] {
  const { id, state, hostId, publicIp } = instance
  const guest = get(account.guests, id)
  const host = hostId ? get(account.hosts, hostId) : undefined
  const passing = state === 'pending' || state === 'stopping' || state === 'shutting-down' || state === 'terminated'
  return [
    ...when(passing && instance.due === undefined, `${id} is ${state} for ever`),
    ...when(onHost(instance) && !host, `${id} is ${state} and on no host`),
    ...when(offHost(instance) && hostId !== undefined, `${id} is ${state} and still on host ${hostId}`),
    ...when(host !== undefined && !host.instances.includes(id), `${id} is not in the list of its host`),
    ...when(offHost(instance) && publicIp !== undefined, `${id} is ${state} and has borrowed ${publicIp}`),
    ...when(
      publicIp !== undefined && list(account.addresses).some((address) => address.instanceId === id),
      `${id} has a borrowed address beside its Elastic IP`,
    ),
    ...when(!guest, `${id} has no inside`),
    ...when(
      state === 'stopped' && !['off', 'suspended'].includes(guest?.power ?? ''),
      `${id} is stopped, its OS is not`,
    ),
    ...when(state === 'terminated' && guest?.power !== 'off', `${id} is terminated, its OS is not off`),
    ...when(state === 'terminated' && instance.volumeIds.length > 0, `${id} is terminated and has volumes`),
    ...instance.volumeIds.flatMap((volumeId) =>
      when(
        get(account.volumes, volumeId)?.attachment?.instanceId !== id,
        `${id} lists ${volumeId}, which is not on it`,
      ),
    ),
    ...when(guest?.power === 'suspended' && !instance.hibernation, `${id} is hibernated and was not set up for it`),
  ]
}

function impossibleVolumes(account: Account): readonly string[] {
  return list(account.volumes).flatMap((volume) => {
    const { id, attachment, state } = volume
    const instance = attachment && get(account.instances, attachment.instanceId)
    return [
      ...when(
        (state === 'in-use') !== (attachment !== undefined),
        `${id} is ${state}, which its attachment contradicts`,
      ),
      ...when(attachment !== undefined && !instance, `${id} is attached to an instance that is gone`),
      ...when(instance?.state === 'terminated', `${id} is attached to a terminated instance`),
      ...when(instance !== undefined && instance.zone !== volume.zone, `${id} is in another zone than its instance`),
      ...when(instance !== undefined && !instance.volumeIds.includes(id), `${id} is not in the list of its instance`),
    ]
  })
}

function impossibleAddresses(account: Account): readonly string[] {
  const used = list(account.addresses).flatMap((address) => address.instanceId ?? [])
  return [
    ...when(new Set(used).size !== used.length, 'two Elastic IPs are on one instance'),
    ...when(account.addresses.size > 5, 'there are more than five Elastic IPs'),
    ...list(account.addresses).flatMap((address) => {
      const instance = address.instanceId ? get(account.instances, address.instanceId) : undefined
      return [
        ...when(address.instanceId !== undefined && !instance, `${address.publicIp} is on an instance that is gone`),
        ...when(
          instance !== undefined && instance.state === 'terminated',
          `${address.publicIp} is on a terminated instance`,
        ),
      ]
    }),
  ]
}

const impossibleChecks = (account: Account) =>
  list(account.checks).flatMap(({ instanceId }) =>
    when(get(account.instances, instanceId)?.state !== 'running', `${instanceId} is checked and not running`),
  )

function impossibleBill(account: Account): readonly string[] {
  const open = list(account.bill).filter((line) => line.to === undefined)
  const keys = open.map((line) => `${line.resourceId}/${line.item}/${line.what}`)
  return [
    ...when(new Set(keys).size !== keys.length, 'something is billed twice at once'),
    ...open.flatMap(({ resourceId, item }) => {
      const instance = get(account.instances, resourceId)
      if (item === 'instance')
        return when(
          instance?.state !== 'running' && instance?.ending !== 'hibernate',
          `${resourceId} is ${instance?.state ?? 'gone'} and billed for use`,
        )
      const there = instance ?? get(account.volumes, resourceId) ?? get(account.addresses, resourceId)
      return when(!there, `${resourceId} is gone and still billed`)
    }),
    ...list(account.volumes).flatMap(({ id }) =>
      when(!open.some((line) => line.resourceId === id && line.item === 'volume'), `${id} is there and not billed`),
    ),
  ]
}

const impossibleMessages = (account: Account) =>
  list(account.messages).flatMap((message) =>
    when(
      message.arrivedAt !== undefined && message.arrivedAt < message.sentAt,
      `${message.id} arrived before it was sent`,
    ),
  )

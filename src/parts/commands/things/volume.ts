import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { isBusy } from '#engine/world/volumes/busy.ts'
import { onInstance } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { get } from '#lib/table.ts'
import { remembered } from '../remembered.ts'
import { PlugIcon, PowerIcon, ShieldIcon, SlidersIcon, SnapshotIcon, TrashIcon, UnplugIcon } from '#ui/look/icons.ts'
import { freeDevice, isAttachable, isRoot, placesFor } from '../../disks/attachable.ts'
import type { Aimed, Command, WhyNot } from '../command.ts'
import { manageTags, rename } from './tags.ts'

const whyBusy = (_: Account, { state }: Volume): WhyNot | undefined =>
  state === 'available' || state === 'in-use' ? undefined : { reason: 'busy' }

export const modify: Command<'volume'> = {
  of: 'volume',
  id: 'modify',
  icon: SlidersIcon,
  window: ({ id }) => ({ kind: 'modify', volumeId: id }),
  whyNot: whyBusy,
}

export const snapshot: Command<'volume'> = {
  of: 'volume',
  id: 'snapshot',
  icon: SnapshotIcon,
  window: ({ id }) => ({ kind: 'snapshot', volumeId: id }),
  whyNot: whyBusy,
}

function whyNotAttach(volume: Volume, onto: Instance | undefined): WhyNot | undefined {
  const { attachment, multiAttach, zone } = volume
  if (attachment && !multiAttach) return { reason: 'attached' }
  if (onto && onInstance(volume, onto.id)) return { reason: 'already' }
  if (!isAttachable(volume)) return { reason: 'volume-not-available' }
  // one that is on instances already is on all that there are
  if (!onto) return attachment ? { reason: 'already' } : { reason: 'none-in-zone', about: zone }
  if (onto.zone !== zone) return { reason: 'other-zone', about: zone }
  return onto.state === 'running' || onto.state === 'stopped' ? undefined : { reason: 'needs-running-or-stopped' }
}

const attachTo = remembered((onto: Instance | undefined): Command<'volume'> => ({
  of: 'volume',
  id: 'attach',
  icon: PlugIcon,
  ...(onto && { about: nameOf(onto) }),
  request: ({ id }, account) => ({
    action: 'AttachVolume',
    params: { VolumeId: id, InstanceId: onto?.id, Device: onto && freeDevice(account, onto) },
  }),
  whyNot: (_, volume) => whyNotAttach(volume, onto),
}))

export const attach: Aimed<'volume', 'instance'> = {
  of: 'volume',
  onto: 'instance',
  targets: placesFor,
  at: attachTo,
}

/** The command that sets what becomes of the volume when its instance is terminated. */
const onTermination = (id: 'deleteWith' | 'keepAfter'): Command<'volume'> => ({
  of: 'volume',
  id,
  icon: ShieldIcon,
  request: ({ attachment }) => ({
    action: 'ModifyInstanceAttribute',
    params: {
      InstanceId: attachment?.instanceId,
      BlockDeviceMappings: [{ DeviceName: attachment?.deviceName, Ebs: { DeleteOnTermination: id === 'deleteWith' } }],
    },
  }),
  whyNot: (_, { attachment }) => {
    if (!attachment) return { reason: 'not-attached' }
    return attachment.deleteOnTermination === (id === 'deleteWith') ? { reason: 'already' } : undefined
  },
})
export const deleteWith = onTermination('deleteWith')
export const keepAfter = onTermination('keepAfter')

function whyNotDetach(account: Account, volume: Volume): WhyNot | undefined {
  const { attachment } = volume
  if (!attachment) return { reason: 'not-attached' }
  if (attachment.state === 'detaching') return { reason: 'detaching' }
  const on = get(account.instances, attachment.instanceId)
  return on && on.state !== 'stopped' && isRoot(account, volume) ? { reason: 'root-in-use' } : undefined
}

/** A volume that may be on several instances comes off the one that is named: the one from which it is looked at. */
const fromWhere = ({ multiAttach, attachment }: Pick<Volume, 'multiAttach' | 'attachment'>) =>
  multiAttach && { InstanceId: attachment?.instanceId }

export const detach: Command<'volume'> = {
  of: 'volume',
  id: 'detach',
  icon: UnplugIcon,
  request: ({ id, ...volume }) => ({ action: 'DetachVolume', params: { VolumeId: id, ...fromWhere(volume) } }),
  whyNot: whyNotDetach,
}

export const forceDetach: Command<'volume'> = {
  of: 'volume',
  id: 'forceDetach',
  icon: PowerIcon,
  request: ({ id, ...volume }) => ({
    action: 'DetachVolume',
    params: { VolumeId: id, ...fromWhere(volume), Force: true },
  }),
  // one that waits for its OS to let go is the very one that is taken by force
  whyNot: (account, volume) => (isBusy(volume) ? undefined : whyNotDetach(account, volume)),
}

export const deleteVolume: Command<'volume'> = {
  of: 'volume',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  request: ({ id }) => ({ action: 'DeleteVolume', params: { VolumeId: id } }),
  whyNot: (_, { attachment, state }) =>
    attachment ? { reason: 'attached' } : state === 'available' ? undefined : { reason: 'not-deletable' },
}

const volumeTags: readonly Command<'volume'>[] = [rename('volume'), manageTags('volume')]

/** The commands that are about one place of a volume: of one that is on several instances, each is offered for each of them. */
export const placeCommands: readonly Command<'volume'>[] = [deleteWith, keepAfter, detach, forceDetach]

export const volumeCommands: readonly Command<'volume'>[] = [
  modify,
  snapshot,
  ...placeCommands,
  deleteVolume,
  ...volumeTags,
]

/** The commands that are about the volume itself. */
export const wholeCommands: readonly Command<'volume'>[] = volumeCommands.filter(
  (command) => !placeCommands.includes(command),
)

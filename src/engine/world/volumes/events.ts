import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { contentsOf } from '../snapshots/snapshot.ts'
import { touchesVolume } from '../touches.ts'
import { type Flaw, roomOf, type System, type Volume, type VolumeFact } from './volume.ts'
import { nameIn } from '../called.ts'

export const volumeEvents: Definitions<VolumeFact> = {
  VolumeCreated: {
    ...plain,
    names: ({ volume }) => [volume.id, nameIn(volume)],
    bills: 'created',
    turns: ['files', 'volumes'],
    touches: ({ volume }) => ({ instances: [], resources: [volume.id] }),
    evolve: (account, fact) => {
      const source = fact.volume.snapshotId && get(account.snapshots, fact.volume.snapshotId)
      const contents = source ? contentsOf(source) : {}
      const volume = { ...fact.volume, ...contents, because: account.events }
      const made = count({ ...account, volumes: put(account.volumes, volume.id, volume) }, 'vol')
      return volume.attachment ? plug(made, volume.attachment.instanceId, volume.id) : made
    },
  },
  EbsEncryptionSet: {
    ...plain,
    evolve: (account, { enabled }) => ({ ...account, ebsEncryption: enabled ? true : undefined }),
  },
  VolumeReady: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact) => change(account, fact.volumeId, () => ({ state: 'available', due: undefined })),
  },
  VolumeAttaching: {
    ...plain,
    turns: ['files', 'volumes'],
    touches: touchesVolume,
    evolve: (account, fact, at) => {
      const { instanceId, deviceName, deleteOnTermination } = fact
      const attached = change(account, fact.volumeId, () => ({
        state: 'in-use',
        due: fact.until,
        attachment: { instanceId, deviceName, deleteOnTermination, state: 'attaching', since: at },
      }))
      return plug(attached, instanceId, fact.volumeId)
    },
  },
  VolumeAttached: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact, at) =>
      change(account, fact.volumeId, (volume) => ({
        due: volume.stalledUntil,
        attachment: volume.attachment && { ...volume.attachment, state: 'attached', since: at },
      })),
  },
  VolumeDetaching: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        due: fact.until,
        attachment: volume.attachment && { ...volume.attachment, state: 'detaching' },
      })),
  },
  VolumeDetached: {
    ...plain,
    turns: ['files', 'volumes'],
    touches: touchesVolume,
    evolve: (before, fact) => {
      const account = unmounted(before, fact.instanceId, fact.volumeId)
      return unplug(
        change(account, fact.volumeId, ({ attachment, stalledUntil, wasRootOf }) => ({
          state: 'available',
          due: stalledUntil,
          attachment: undefined,
          wasRootOf:
            attachment?.deviceName === get(account.instances, fact.instanceId)?.rootDeviceName
              ? fact.instanceId
              : wasRootOf,
        })),
        fact.instanceId,
        fact.volumeId,
      )
    },
  },
  VolumeDeleting: {
    ...plain,
    bills: 'deleted',
    touches: touchesVolume,
    evolve: (account, fact) => change(account, fact.volumeId, () => ({ state: 'deleting', due: fact.until })),
  },
  VolumeDeleted: {
    ...plain,
    bills: 'deleted',
    touches: touchesVolume,
    evolve: (account, fact) => ({
      ...account,
      volumes: drop(account.volumes, fact.volumeId),
      modifications: drop(account.modifications, fact.volumeId),
    }),
  },
  DeleteOnTerminationSet: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        attachment: volume.attachment && { ...volume.attachment, deleteOnTermination: fact.value },
      })),
  },
  VolumeTagged: {
    ...plain,
    names: ({ volumeId, tags }) => [volumeId, nameIn({ id: volumeId, tags })],
    touches: touchesVolume,
    evolve: (account, fact) => change(account, fact.volumeId, () => ({ tags: fact.tags })),
  },
  VolumeFileWritten: {
    ...plain,
    turns: ['files'],
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        files: { ...volume.files, [fact.path]: fact.text },
        ...(isTable(volume, fact.path) && {
          system: { ...volume.system, startup: volume.system.startup === 'bad' ? 'bad' : undefined },
          ...spoilt(volume, 'startup', account),
        }),
      })),
  },
  VolumeFormatted: {
    ...plain,
    turns: ['files'],
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, () => ({
        format: fact.format,
        files: {},
        system: undefined,
        fileSystem: 'ok',
        spoiltBy: undefined,
      })),
  },
  FileSystemGrown: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact) => change(account, fact.volumeId, () => ({ format: fact.format })),
  },
  FileSystemCorrupted: {
    ...plain,
    tellsMystery: true,
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        fileSystem: 'corrupt',
        ...spoilt(volume, 'file-system', account),
      })),
  },
  NetworkMisconfigured: {
    ...plain,
    tellsMystery: true,
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        system: volume.system && { ...volume.system, network: 'bad' },
        ...spoilt(volume, 'network', account),
      })),
  },
  SystemSpoilt: {
    ...plain,
    tellsMystery: true,
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        system: volume.system && {
          ...volume.system,
          ...(fact.flaw === 'full' ? { filledGiB: roomOf(volume) } : { [fact.flaw]: 'bad' }),
        },
        ...spoilt(volume, fact.flaw, account),
      })),
  },
  VolumeRepaired: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact, at) =>
      change(account, fact.volumeId, (volume) => ({ ...repaired(volume, fact.flaw), repairedAt: at })),
  },
  VolumeStalled: {
    ...plain,
    tellsMystery: true,
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        ...spoilt(volume, 'io', account),
        stalledUntil: fact.until,
        due: fact.until,
        stuckIn: fact.stuckIn,
      })),
  },
  VolumeUnstalled: {
    ...plain,
    tellsMystery: true,
    touches: touchesVolume,
    evolve: (account, fact) =>
      change(account, fact.volumeId, (volume) => ({
        stalledUntil: undefined,
        stuckIn: undefined,
        due: volume.due === volume.stalledUntil ? undefined : volume.due,
      })),
  },
}

/** True of the list of disks that a boot mounts, on a root whose OS reads it. */
const isTable = (volume: Volume, path: string): volume is Volume & { readonly system: System } =>
  path === '/etc/fstab' && volume.format !== undefined && volume.system !== undefined

function repaired({ fileSystem, system, files, format }: Volume, flaw: Flaw | undefined): Partial<Volume> {
  const mends = (one: Flaw) => flaw === undefined || flaw === one
  const { '/etc/fstab': _, ...others } = files
  return {
    // the list is as it came with the image again
    ...(format && system && mends('startup') && { files: others }),
    fileSystem: mends('file-system') ? 'ok' : fileSystem,
    system: system && {
      ...system,
      ...(mends('network') ? { network: 'ok' } : {}),
      ...(mends('startup') ? { startup: undefined } : {}),
      ...(mends('kernel') ? { kernel: undefined } : {}),
      ...(mends('full') ? { filledGiB: undefined } : {}),
    },
  }
}

function change(account: Account, id: VolumeId, how: (volume: Volume) => Partial<Volume>): Account {
  const volume = get(account.volumes, id)
  if (!volume) return account
  const changed = { ...volume, ...how(volume) }
  // a tag or a file that comes meanwhile is not why something ends
  const because = changed.due === undefined || changed.due === volume.due ? volume.because : account.events
  return { ...account, volumes: put(account.volumes, id, { ...changed, because }) }
}

const spoilt = ({ spoiltBy }: Volume, flaw: Flaw | 'io', { events }: Account): Partial<Volume> => ({
  spoiltBy: { ...spoiltBy, [flaw]: events },
})

const plug = (account: Account, id: InstanceId, volumeId: VolumeId) => wire(account, id, (ids) => [...ids, volumeId])
const unplug = (account: Account, id: InstanceId, volumeId: VolumeId) =>
  wire(account, id, (ids) => ids.filter((one) => one !== volumeId))

function wire(account: Account, id: InstanceId, how: (ids: readonly VolumeId[]) => readonly VolumeId[]): Account {
  const instance = get(account.instances, id)
  if (!instance) return account
  return { ...account, instances: put(account.instances, id, { ...instance, volumeIds: how(instance.volumeIds) }) }
}

/** The account without a mount: what is off the machine is in none of its folders. */
function unmounted(account: Account, id: InstanceId, volumeId: VolumeId): Account {
  const guest = get(account.guests, id)
  if (!guest?.mounts?.some((one) => one.volumeId === volumeId)) return account
  const mounts = guest.mounts.filter((one) => one.volumeId !== volumeId)
  return { ...account, guests: put(account.guests, id, { ...guest, mounts }) }
}

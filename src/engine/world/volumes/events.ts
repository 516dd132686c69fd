import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { contentsOf } from '../snapshots/snapshot.ts'
import { touchesPriceOfVolume, touchesVolume } from '../touches.ts'
import { attachmentsOf } from './read.ts'
import { type Attachment, filesWith, type Flaw, roomOf, type System, type Volume, type VolumeFact } from './volume.ts'
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
      const due = { due: fact.until, because: account.events }
      const added = { instanceId, deviceName, deleteOnTermination, state: 'attaching', since: at, ...due } as const
      const attached = change(account, fact.volumeId, (volume) => ({
        state: 'in-use',
        ...withAttachments(volume, [...attachmentsOf(volume), added]),
      }))
      return plug(attached, instanceId, fact.volumeId)
    },
  },
  VolumeAttached: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact, at) =>
      changeAttachment(account, fact, () => ({ state: 'attached', since: at, due: undefined, because: undefined })),
  },
  VolumeDetaching: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact) =>
      changeAttachment(account, fact, () => ({ state: 'detaching', due: fact.until, because: account.events })),
  },
  VolumeDetached: {
    ...plain,
    turns: ['files', 'volumes'],
    touches: touchesVolume,
    evolve: (before, fact) => {
      const account = unmounted(before, fact.instanceId, fact.volumeId)
      return unplug(
        change(account, fact.volumeId, (volume) => {
          const all = attachmentsOf(volume)
          const gone = all.find(({ instanceId }) => instanceId === fact.instanceId)
          const left = all.filter((one) => one !== gone)
          const wasRoot = gone?.deviceName === get(account.instances, fact.instanceId)?.rootDeviceName
          return {
            state: left.length > 0 ? 'in-use' : 'available',
            ...withAttachments(volume, left),
            wasRootOf: wasRoot ? fact.instanceId : volume.wasRootOf,
          }
        }),
        fact.instanceId,
        fact.volumeId,
      )
    },
  },
  VolumeDeleting: {
    ...plain,
    bills: 'deleted',
    touches: touchesPriceOfVolume,
    evolve: (account, fact) => change(account, fact.volumeId, () => ({ state: 'deleting', due: fact.until })),
  },
  VolumeDeleted: {
    ...plain,
    bills: 'deleted',
    touches: touchesPriceOfVolume,
    evolve: (account, fact) => ({
      ...account,
      volumes: drop(account.volumes, fact.volumeId),
      modifications: drop(account.modifications, fact.volumeId),
    }),
  },
  DeleteOnTerminationSet: {
    ...plain,
    touches: touchesVolume,
    evolve: (account, fact) => changeAttachment(account, fact, () => ({ deleteOnTermination: fact.value })),
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
        files: filesWith(volume.files, fact.path, fact.text),
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
        due: soonest({ ...volume, stalledUntil: fact.until }),
        stuckIn: fact.stuckIn,
        ...(fact.instanceId !== undefined && { stuckFor: fact.instanceId }),
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
        ...(volume.stuckFor !== undefined && { stuckFor: undefined }),
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

/**
 * The moment at which time alone changes an attached volume next: the soonest end of what passes on one of its instances. A stall ends
 * once nothing of that is left.
 */
function soonest(volume: Volume): Volume['due'] {
  const passing = attachmentsOf(volume).filter(({ state }) => state !== 'attached')
  if (passing.length === 0) return volume.stalledUntil
  const ends = passing.flatMap(({ due }) => due ?? [])
  return ends.length > 0 ? Math.min(...ends) : undefined
}

function withAttachments(volume: Volume, [attachment, ...others]: readonly Attachment[]): Partial<Volume> {
  const further = others.length > 0 ? others : undefined
  const held = { attachment, ...((further ?? volume.further) && { further }) }
  return { ...held, due: soonest({ ...volume, attachment, further }) }
}

/** Changes the attachment on the instance that is named, or the only one. */
const changeAttachment = (
  account: Account,
  { volumeId, instanceId }: { readonly volumeId: VolumeId; readonly instanceId?: InstanceId | undefined },
  how: () => Partial<Attachment>,
): Account =>
  change(account, volumeId, (volume) =>
    withAttachments(
      volume,
      attachmentsOf(volume).map((one) =>
        instanceId === undefined || one.instanceId === instanceId ? { ...one, ...how() } : one,
      ),
    ),
  )

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

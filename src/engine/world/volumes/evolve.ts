import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { count } from '../count.ts'
import { contentsOf } from '../snapshots/snapshot.ts'
import type { Flaw, Volume, VolumeFact } from './volume.ts'

export function evolveVolumes(account: Account, fact: VolumeFact, at: Instant): Account {
  switch (fact.kind) {
    case 'VolumeCreated': {
      const source = fact.volume.snapshotId && get(account.snapshots, fact.volume.snapshotId)
      const contents = source ? contentsOf(source) : {}
      const volume = { ...fact.volume, ...contents, because: account.events }
      const made = count({ ...account, volumes: put(account.volumes, volume.id, volume) }, 'vol')
      return volume.attachment ? plug(made, volume.attachment.instanceId, volume.id) : made
    }
    case 'VolumeReady':
      return change(account, fact.volumeId, () => ({ state: 'available', due: undefined }))
    case 'VolumeAttaching': {
      const { instanceId, deviceName, deleteOnTermination } = fact
      const attached = change(account, fact.volumeId, () => ({
        state: 'in-use',
        due: fact.until,
        attachment: { instanceId, deviceName, deleteOnTermination, state: 'attaching', since: at },
      }))
      return plug(attached, instanceId, fact.volumeId)
    }
    case 'VolumeAttached':
      return change(account, fact.volumeId, (volume) => ({
        due: volume.stalledUntil,
        attachment: volume.attachment && { ...volume.attachment, state: 'attached', since: at },
      }))
    case 'VolumeDetaching':
      return change(account, fact.volumeId, (volume) => ({
        due: fact.until,
        attachment: volume.attachment && { ...volume.attachment, state: 'detaching' },
      }))
    case 'VolumeDetached':
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
    case 'VolumeDeleting':
      return change(account, fact.volumeId, () => ({ state: 'deleting', due: fact.until }))
    case 'VolumeDeleted':
      return {
        ...account,
        volumes: drop(account.volumes, fact.volumeId),
        modifications: drop(account.modifications, fact.volumeId),
      }
    case 'DeleteOnTerminationSet':
      return change(account, fact.volumeId, (volume) => ({
        attachment: volume.attachment && { ...volume.attachment, deleteOnTermination: fact.value },
      }))
    case 'VolumeTagged':
      return change(account, fact.volumeId, () => ({ tags: fact.tags }))
    case 'VolumeFileWritten':
      return change(account, fact.volumeId, ({ files }) => ({ files: { ...files, [fact.path]: fact.text } }))
    case 'FileSystemCorrupted':
      return change(account, fact.volumeId, (volume) => ({
        fileSystem: 'corrupt',
        ...spoilt(volume, 'file-system', account),
      }))
    case 'NetworkMisconfigured':
      return change(account, fact.volumeId, (volume) => ({
        system: volume.system && { ...volume.system, network: 'bad' },
        ...spoilt(volume, 'network', account),
      }))
    case 'SystemSpoilt':
      return change(account, fact.volumeId, (volume) => ({
        system: volume.system && {
          ...volume.system,
          ...(fact.flaw === 'full' ? { filledGiB: volume.sizeGiB } : { [fact.flaw]: 'bad' }),
        },
        ...spoilt(volume, fact.flaw, account),
      }))
    case 'VolumeRepaired':
      return change(account, fact.volumeId, (volume) => ({ ...repaired(volume, fact.flaw), repairedAt: at }))
    case 'VolumeStalled':
      return change(account, fact.volumeId, (volume) => ({
        ...spoilt(volume, 'io', account),
        stalledUntil: fact.until,
        due: fact.until,
        stuckIn: fact.stuckIn,
      }))
    case 'VolumeUnstalled':
      return change(account, fact.volumeId, (volume) => ({
        stalledUntil: undefined,
        stuckIn: undefined,
        due: volume.due === volume.stalledUntil ? undefined : volume.due,
      }))
    default:
      return never(fact)
  }
}

function repaired({ fileSystem, system }: Volume, flaw: Flaw | undefined): Partial<Volume> {
  const mends = (one: Flaw) => flaw === undefined || flaw === one
  return {
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

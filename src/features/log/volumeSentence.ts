import type { ModificationFact } from '#engine/world/modifications/modification.ts'
import type { VolumeFact } from '#engine/world/volumes/volume.ts'
import { never } from '#lib/never.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function volumeSentence(fact: VolumeFact | ModificationFact, words: Sentences, names: Names): string {
  const volume = names.of(fact.kind === 'VolumeCreated' ? fact.volume.id : fact.volumeId)
  switch (fact.kind) {
    case 'VolumeCreated':
      return words.volumeCreated(volume, fact.volume.sizeGiB, fact.volume.type, fact.volume.zone)
    case 'VolumeReady':
      return words.volumeReady(volume)
    case 'VolumeAttaching':
      return words.attaching(volume, names.of(fact.instanceId), fact.deviceName)
    case 'VolumeAttached':
      return words.attached(volume, names.of(fact.instanceId))
    case 'VolumeDetaching':
      return (fact.until === undefined ? words.busy : words.detaching)(volume, names.of(fact.instanceId))
    case 'VolumeDetached':
      return words.detached(volume, names.of(fact.instanceId))
    case 'VolumeDeleting':
      return words.deleting(volume)
    case 'VolumeDeleted':
      return words.deleted(volume)
    case 'DeleteOnTerminationSet':
      return words.onTermination(volume, fact.value)
    case 'VolumeTagged':
      return words.volumeTagged(volume)
    case 'VolumeFileWritten':
      return words.volumeFile(volume, fact.path)
    case 'FileSystemCorrupted':
      return words.fileSystemCorrupted(volume)
    case 'NetworkMisconfigured':
      return words.networkMisconfigured(volume)
    case 'SystemSpoilt':
      return words.spoilt[fact.flaw](volume)
    case 'VolumeRepaired':
      return words.repaired(volume)
    case 'VolumeStalled':
      return fact.stuckIn ? words.unreachable(volume) : words.stalled(volume)
    case 'VolumeUnstalled':
      return words.unstalled[fact.why](volume)
    case 'VolumeModifying':
      return words.modifying(volume, fact.target.sizeGiB, fact.target.type)
    case 'VolumeOptimizing':
      return words.optimizing(volume)
    case 'VolumeModified':
      return words.modified(volume)
    default:
      return never(fact)
  }
}

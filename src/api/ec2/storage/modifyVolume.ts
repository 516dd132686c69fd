import type {
  DescribeVolumesModificationsResult,
  ModifyVolumeResult,
  VolumeModification as SdkModification,
} from '@aws-sdk/client-ec2'
import { type Modification, modifiedPercent, type Provision } from '#engine/world/modifications/modification.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { type Instant, iso } from '#lib/time.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { flag, id, list as listOf, need, text, whole } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

/** EC2 answers throughput for gp3 only. */
const throughputOf = ({ type, throughput }: Provision) => (type === 'gp3' ? throughput : undefined)

function wireModification(modification: Modification, now: Instant): Wire<SdkModification> {
  const { original, target, state } = modification
  return {
    EndTime: state === 'completed' ? iso(modification.completesAt) : undefined,
    ModificationState: state,
    OriginalIops: original.iops,
    OriginalMultiAttachEnabled: original.multiAttach ?? false,
    OriginalSize: original.sizeGiB,
    OriginalThroughput: throughputOf(original),
    OriginalVolumeType: original.type,
    Progress: modifiedPercent(modification, now),
    StartTime: iso(modification.startedAt),
    TargetIops: target.iops,
    TargetMultiAttachEnabled: target.multiAttach ?? false,
    TargetSize: target.sizeGiB,
    TargetThroughput: throughputOf(target),
    TargetVolumeType: target.type,
    VolumeId: modification.volumeId,
  }
}

const most = 1_000_000

export const ModifyVolume = write({
  params: {
    VolumeId: need(id<VolumeId>()),
    Size: whole(0, most),
    VolumeType: text(),
    Iops: whole(0, most),
    Throughput: whole(0, most),
    MultiAttachEnabled: flag(),
  },
  command({ VolumeId: volumeId, Size: sizeGiB, VolumeType: type, Iops: iops, Throughput: throughput, ...asked }) {
    const change = { sizeGiB, type, iops, throughput, multiAttach: asked.MultiAttachEnabled }
    return { kind: 'ModifyVolume', id: volumeId, change }
  },
  answer({ after, params, now }): Wire<ModifyVolumeResult> {
    const modification = get(after.modifications, params.VolumeId)
    return modification ? { VolumeModification: wireModification(modification, now) } : {}
  },
})

const says = paths({
  'modification-state': 'ModificationState',
  'original-iops': 'OriginalIops',
  'original-size': 'OriginalSize',
  'original-volume-type': 'OriginalVolumeType',
  originalMultiAttachEnabled: 'OriginalMultiAttachEnabled',
  'start-time': 'StartTime',
  'target-iops': 'TargetIops',
  'target-size': 'TargetSize',
  'target-volume-type': 'TargetVolumeType',
  targetMultiAttachEnabled: 'TargetMultiAttachEnabled',
  'volume-id': 'VolumeId',
})

export const DescribeVolumesModifications = read({
  params: { VolumeIds: listOf(id<VolumeId>()), Filters: filters },
  keeps: { IncludeManagedResources: false },
  pages: { ...ec2Pages('VolumesModifications', ['VolumeIds', 'volumeSet']), most: 500 },
  answer({ account, params, now }): Wire<DescribeVolumesModificationsResult> | Refusal {
    const { VolumeIds: ids = [] } = params
    for (const one of ids) {
      if (!get(account.volumes, one)) return refuse.noSuchVolume(one)
      if (!get(account.modifications, one)) return refuse.neverModified(one)
    }
    const named = list(account.modifications).filter((one) => ids.length === 0 || ids.includes(one.volumeId))
    const shown = named.map((one) => wireModification(one, now))
    const found = filtered(shown, params.Filters, { says })
    return isRefusal(found) ? found : { VolumesModifications: found }
  },
})

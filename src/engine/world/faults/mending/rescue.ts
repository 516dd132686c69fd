import { get, list } from '#lib/table.ts'
import type { Account } from '../../../account.ts'
import type { Instance } from '../../instances/instance.ts'
import { rootOf } from '../../volumes/read.ts'
import { flawsOf, type Volume } from '../../volumes/volume.ts'
import { isVolumeVeiled } from '../mystery/shown.ts'

/** The way of a root volume to a rescue instance and back, in order. */
export const rescueSteps = ['stop', 'detach', 'attach', 'repair', 'return', 'start'] as const
export type RescueStep = (typeof rescueSteps)[number]

export interface Rescue {
  /** what is to be done next */
  readonly step: RescueStep
  readonly volume: Volume
}

/** The progress of the rescue of an instance's root volume; undefined where nothing on it is to be mended. */
export function rescueOf(account: Account, instance: Instance): Rescue | undefined {
  const { state, rootDeviceType } = instance
  if (rootDeviceType !== 'ebs' || state === 'terminated' || state === 'shutting-down') return undefined
  const root = rootOf(account, instance)
  if (!root) return away(account, instance)
  if (root.attachment.state === 'attaching') return wasRepaired(root, instance) ? step('return', root) : undefined
  // a full disk is sooner grown than taken away
  const mended = isVolumeVeiled(account, root) || flawsOf(root).every((flaw) => flaw === 'full')
  if (!mended) return step(state === 'stopped' ? 'detach' : 'stop', root)
  return state === 'stopped' && wasRepaired(root, instance) ? step('start', root) : undefined
}

const step = (next: RescueStep, volume: Volume): Rescue => ({ step: next, volume })

/** Since the instance was stopped for it. */
const wasRepaired = ({ repairedAt }: Volume, { since }: Instance) => repairedAt !== undefined && repairedAt >= since

function away(account: Account, instance: Instance): Rescue | undefined {
  const volume = list(account.volumes).findLast((one) => one.wasRootOf === instance.id && one.state !== 'deleting')
  if (!volume) return undefined
  const repaired = wasRepaired(volume, instance)
  // whether there is anything to mend would tell a mystery: then it is the repair that counts
  const broken = isVolumeVeiled(account, volume) ? !repaired : flawsOf(volume).length > 0
  if (!broken) return repaired ? step('return', volume) : undefined
  const { attachment } = volume
  const onRescue = attachment?.state === 'attached' && get(account.instances, attachment.instanceId)
  return step(onRescue ? 'repair' : 'attach', volume)
}

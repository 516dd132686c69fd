import { hasEbsCheck } from '#facts/catalogue.ts'
import { refuse } from '#facts/errors.ts'
import type { Account } from '../../../account.ts'
import { lasts } from '../../durations.ts'
import type { Instance } from '../../instances/instance.ts'
import { unstall } from '../../volumes/due.ts'
import { attachmentsOf, type AttachedVolume, volumesOf } from '../../volumes/read.ts'
import type { Volume } from '../../volumes/volume.ts'
import type { VolumeFault } from '../fault.ts'

/** A fault in which reads and writes no longer complete: stuck on the way from the host, or, worse, in EBS itself. */
export const volumeFault = (stuckIn: Volume['stuckIn']) =>
  ({
    seat: 'volume',
    looksLike: 'volume',
    isThere: (_, volume) => volume.stalledUntil !== undefined && volume.stuckIn === stuckIn,
    whyNot: (_, volume) =>
      attachmentsOf(volume).some(({ state }) => state === 'attached')
        ? undefined
        : refuse.volumeState(volume.id, volume.state),
    isOutdone: (volume) => volume.stalledUntil !== undefined && volume.stuckIn !== undefined,
    inject(tx, volume, cause) {
      const { id } = volume
      const until = tx.at + lasts(tx.account, 'stall', `${id}/${tx.account.events}`)
      // the way to one of several instances; what is stuck in EBS is so for all (UG ebs-volumes-multi)
      const on = volume.further && !stuckIn && attachmentsOf(volume).find(({ state }) => state === 'attached')
      const whose = on ? { instanceId: on.instanceId } : {}
      tx.emit({ kind: 'VolumeStalled', volumeId: id, until, stuckIn, ...whose }, cause, 'fault')
    },
    clear: (tx, { id }, cause) => unstall(tx, id, 'cleared', cause),
    fits: (account, instance) => hasEbsCheck(instance.type) && soundVolumes(account, instance).length > 0,
  }) as const satisfies Omit<VolumeFault, 'remedy'>

/** The volumes of an instance whose I/O goes on. */
export const soundVolumes = (account: Account, instance: Instance): readonly AttachedVolume[] =>
  volumesOf(account, instance).filter((one) => one.attachment.state === 'attached' && one.stalledUntil === undefined)

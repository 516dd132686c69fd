import type { InstanceFault } from '../fault.ts'
import { rootFault } from './rootFault.ts'

/** A kernel that the rest of the system does not fit: the next boot fails. */
export const kernelIncompatible = {
  ...rootFault('kernel', (tx, volumeId, _, cause) => {
    tx.emit({ kind: 'SystemSpoilt', volumeId, flaw: 'kernel' }, cause, 'fault')
  }),
  looksLike: 'KernelIncompatible',
  remedy: 'KernelIncompatible',
  bitesAtBoot: true,
} as const satisfies InstanceFault

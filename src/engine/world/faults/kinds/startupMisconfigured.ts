import type { InstanceFault } from '../fault.ts'
import { rootFault } from './rootFault.ts'

/** A start-up file that the next boot fails on: a wrong line in /etc/fstab. */
export const startupMisconfigured = {
  ...rootFault('startup', (tx, volumeId, _, cause) => {
    tx.emit({ kind: 'SystemSpoilt', volumeId, flaw: 'startup' }, cause, 'fault')
  }),
  looksLike: 'StartupMisconfigured',
  remedy: 'root',
  bitesAtBoot: true,
} as const satisfies InstanceFault

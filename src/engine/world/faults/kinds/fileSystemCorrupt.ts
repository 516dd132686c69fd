import { get } from '#lib/table.ts'
import type { InstanceFault } from '../fault.ts'
import { rootFault } from './rootFault.ts'

/** The file system that holds the OS is damaged. */
export const fileSystemCorrupt = {
  ...rootFault('file-system', (tx, volumeId, { id }, cause) => {
    const event = tx.emit({ kind: 'FileSystemCorrupted', volumeId }, cause, 'fault')
    if (get(tx.account.guests, id)?.power !== 'off')
      tx.emit({ kind: 'GuestStuck', instanceId: id, why: 'file-system' }, event, 'guest')
  }),
  looksLike: 'FileSystemCorrupt',
  remedy: 'root',
} as const satisfies InstanceFault

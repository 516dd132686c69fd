import type { VolumeFault } from '../fault.ts'
import { volumeFault } from './volumeFault.ts'

/** The storage behind the volume has a problem: it stays with the volume, wherever that is attached. */
export const volumeUnreachable = {
  ...volumeFault('storage'),
  remedy: 'VolumeUnreachable',
} as const satisfies VolumeFault

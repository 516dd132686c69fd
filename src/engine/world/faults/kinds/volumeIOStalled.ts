import type { VolumeFault } from '../fault.ts'
import { volumeFault } from './volumeFault.ts'

/** The path from the host to the volume has a problem. */
export const volumeIOStalled = { ...volumeFault(undefined), remedy: 'VolumeIOStalled' } as const satisfies VolumeFault

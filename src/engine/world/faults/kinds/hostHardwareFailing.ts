import { hostFault } from './hostFault.ts'

/** A part of the host breaks: what is on it can no longer be reached. */
export const hostHardwareFailing = hostFault('hardware')

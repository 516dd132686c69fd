import { hostFault } from './hostFault.ts'

/** AWS's own software on the host has a problem: what is on it can no longer be reached. */
export const hostSoftwareFailing = hostFault('software')

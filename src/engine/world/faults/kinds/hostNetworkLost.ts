import { hostFault } from './hostFault.ts'

/** The host is cut off: what is on it goes on working, and nothing reaches it. */
export const hostNetworkLost = hostFault('network')

import { second } from '#lib/time.ts'
import type { AccountFault } from '../fault.ts'

/**
 * The fault that EC2 takes its time to tell: what is asked is answered as it was a few seconds ago, and an id that is newer is
 * not known yet. AWS promises no time (EC2 API reference, eventual consistency); ten seconds are typical of a bad day.
 */
export const readsLag = { seat: 'account', remedy: 'ReadsLag', lag: 10 * second } as const satisfies AccountFault

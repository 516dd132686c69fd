import { between } from '#lib/chance.ts'
import type { AccountFault } from '../fault.ts'

/**
 * The fault that something else in the account uses up the rate at which EC2 takes changing requests: of those of others
 * about every second one is refused. Requests that only look have a limit of their own (EC2 API reference, throttling).
 */
export const requestsThrottled = {
  seat: 'account',
  remedy: 'RequestsThrottled',
  throttles: ({ seed, events }) => between(0, 1, seed, `throttled/${events}`) === 0,
} as const satisfies AccountFault

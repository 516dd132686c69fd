import type { Preset } from '#course/preset.ts'
import { guestOf, inGroup, isHealthy, launches, opens, reached, untilHealthy } from './steps.ts'

export const unreachableWeb: Preset = {
  name: 'unreachable-web',
  steps: [...opens('web', 22), launches('web-1', inGroup), untilHealthy()],
  holds: ({ account }) =>
    isHealthy(account) &&
    guestOf(account)?.web === 'running' &&
    reached(account, 80) === 'TimedOut' &&
    reached(account, 22) === 'Succeeded',
}

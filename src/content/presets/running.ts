import type { Preset } from '#course/preset.ts'
import { inGroup, isHealthy, launches, opens, reached, untilHealthy } from './steps.ts'

export const running: Preset = {
  name: 'running',
  steps: [...opens('web', 22, 80), launches('web-1', inGroup), untilHealthy()],
  holds: ({ account }) => isHealthy(account) && reached(account, 80) === 'Succeeded',
}

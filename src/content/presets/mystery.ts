import { does, waits } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { openMysteries } from '#engine/world/faults/mystery/shown.ts'
import { minute } from '#lib/time.ts'
import { idOf, inGroup, launches, opens, untilHealthy } from './steps.ts'

export const mystery: Preset = {
  name: 'mystery',
  steps: [
    ...opens('web', 22, 80),
    launches('web-1', inGroup),
    untilHealthy(),
    does('InjectMystery', (account) => ({ InstanceId: idOf(account) })),
    waits(10 * minute),
  ],
  holds: ({ account }) => openMysteries(account).some(({ instanceId }) => instanceId === idOf(account)),
}

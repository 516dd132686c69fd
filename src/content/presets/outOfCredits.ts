import { does, until, waits } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { standAt } from '#engine/observers/credits/credits.ts'
import { get } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { guestOf, idOf, instance, launches, untilHealthy } from './steps.ts'

export const outOfCredits: Preset = {
  name: 'out-of-credits',
  steps: [
    launches('batch-1', () => ({ CreditSpecification: { CpuCredits: 'standard' } })),
    untilHealthy(),
    waits(30 * minute),
    does('SetWorkload', (account) => ({ InstanceId: idOf(account), Workload: 'busy' })),
    until((account) => guestOf(account)?.slowed === true),
    waits(10 * minute),
  ],
  holds: ({ account, now }) => {
    const credits = get(account.credits, idOf(account) ?? '')
    return (
      instance(account)?.creditMode === 'standard' &&
      guestOf(account)?.slowed === true &&
      credits !== undefined &&
      standAt(credits, now).net === 0
    )
  },
}

import { isBurstable } from '#engine/observers/credits/credits.ts'
import type { CreditMode } from '#engine/observers/credits/flow.ts'
import { get } from '#lib/table.ts'
import { ActivityIcon } from '#ui/look/icons.ts'
import type { LateCommand } from '../command.ts'

/** The command that sets what a T instance does once its CPU credits are spent. */
const setTo = (mode: CreditMode): LateCommand<'instance'> => ({
  of: 'instance',
  id: mode === 'unlimited' ? 'creditsUnlimited' : 'creditsStandard',
  icon: ActivityIcon,
  named: ({ inspector: { items } }) => (mode === 'unlimited' ? items.creditsUnlimited : items.creditsStandard),
  request: ({ id }) => ({
    action: 'ModifyInstanceCreditSpecification',
    params: { InstanceCreditSpecifications: [{ InstanceId: id, CpuCredits: mode }] },
  }),
  whyNot: ({ credits }, { id, type, state }) => {
    if (!isBurstable(type)) return { reason: 'no-credits' }
    if (state === 'terminated') return { reason: 'gone' }
    if (state !== 'running' && state !== 'stopped') return { reason: 'needs-running-or-stopped' }
    return get(credits, id)?.flow.mode === mode ? { reason: 'already' } : undefined
  },
})

export const creditsUnlimited = setTo('unlimited')
export const creditsStandard = setTo('standard')

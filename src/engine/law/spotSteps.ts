import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { SpotRequestId } from '#lib/brand.ts'
import type { Command } from '../command.ts'
import { plainWish } from './scenario.ts'
import type { StepsOf } from './steps.ts'

type SpotCommand = Extract<
  Command,
  { readonly kind: 'RequestSpotInstances' | 'CancelSpotInstanceRequests' | 'InterruptSpotInstances' }
>

const persistent = { type: 'persistent', tags: {} } as const

/** Each way to ask something of Spot Instances; most make sense. */
export const spotSteps: StepsOf<SpotCommand> = {
  RequestSpotInstances: [
    ({ account, other }) => ({
      wish: {
        ...plainWish(account.region),
        spot: { ...persistent, interruption: other % 2 === 0 ? 'terminate' : 'stop' },
      },
      count: 1,
    }),
    ({ account, other }) => ({
      wish: {
        ...plainWish(account.region),
        spot: { type: 'one-time', interruption: 'terminate', tags: {}, ...(other % 3 === 0 && { maxPrice: '0.0001' }) },
      },
      count: 1 + (other % 2),
    }),
  ],
  CancelSpotInstanceRequests: [
    ({ account, which }) => {
      const all = list(account.spotRequests)
      return { ids: [all[which % Math.max(1, all.length)]?.id ?? ('sir-00000000' as SpotRequestId)] }
    },
  ],
  InterruptSpotInstances: [
    ({ account, which }) => {
      const all = list(account.instances).filter((one) => one.spotRequestId !== undefined && one.state === 'running')
      return { ids: [all[which % Math.max(1, all.length)]?.id ?? ('i-00000000000000000' as InstanceId)] }
    },
  ],
}

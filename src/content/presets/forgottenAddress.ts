import { does, waits } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { list } from '#lib/table.ts'
import { day } from '#lib/time.ts'
import { asks, idOf, instance, launches, untilHealthy, untilStopped } from './steps.ts'

export const forgottenAddress: Preset = {
  name: 'forgotten-address',
  steps: [
    launches('web-1'),
    untilHealthy(),
    does('AllocateAddress'),
    does('AssociateAddress', (account) => ({
      AllocationId: list(account.addresses)[0]?.allocationId,
      InstanceId: idOf(account),
    })),
    asks('StopInstances'),
    untilStopped(),
    waits(3 * day),
  ],
  holds: ({ account, now }) =>
    instance(account)?.state === 'stopped' &&
    list(account.addresses)[0]?.instanceId === idOf(account) &&
    billTotal(account, now).byItem.address.perHour > 0,
}

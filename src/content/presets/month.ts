import { does, waits } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { billTotal } from '#engine/observers/bill/total.ts'
import { list } from '#lib/table.ts'
import { day, minute } from '#lib/time.ts'
import { asks, idOf, instance, launches, rootDevice, untilHealthy } from './steps.ts'

export const month: Preset = {
  name: 'month',
  steps: [
    launches('web-1', () => ({
      InstanceType: 't3.small',
      BlockDeviceMappings: [{ DeviceName: rootDevice, Ebs: { VolumeSize: 20 } }],
    })),
    launches('db-1', () => ({
      InstanceType: 'm5.large',
      BlockDeviceMappings: [{ DeviceName: rootDevice, Ebs: { VolumeSize: 100 } }],
    })),
    untilHealthy(1),
    does('AllocateAddress'),
    does('AssociateAddress', (account) => ({
      AllocationId: list(account.addresses)[0]?.allocationId,
      InstanceId: idOf(account),
    })),
    waits(10 * day),
    asks('StopInstances', 1),
    does('CreateSnapshot', (account) => ({ VolumeId: instance(account, 1)?.volumeIds[0] })),
    waits(20 * day + minute),
  ],
  holds: ({ account, now, beginning }) => {
    const { byItem } = billTotal(account, now)
    return (
      now - beginning.startedAt >= 30 * day &&
      instance(account, 0)?.state === 'running' &&
      instance(account, 1)?.state === 'stopped' &&
      [byItem.instance, byItem.snapshot, byItem.address].every(({ total }) => total > 0)
    )
  },
}

import { does, until } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { list } from '#lib/table.ts'
import { idOf, inGroup, instance, isHealthy, launches, opens, untilHealthy } from './steps.ts'

const own = ({ images }: Parameters<typeof instance>[0]) => list(images)[0]

export const twoZones: Preset = {
  name: 'two-zones',
  steps: [
    ...opens('web', 80),
    launches('web-1', (account) => ({ ...inGroup(account), Placement: { AvailabilityZone: `${account.region}a` } })),
    untilHealthy(),
    does('CreateImage', (account) => ({ InstanceId: idOf(account), Name: 'web' })),
    until((account) => own(account)?.state === 'available'),
    launches('web-2', (account) => ({
      ...inGroup(account),
      ImageId: own(account)?.id,
      Placement: { AvailabilityZone: `${account.region}b` },
    })),
    untilHealthy(1),
    untilHealthy(),
  ],
  holds: ({ account }) => {
    const [one, other] = list(account.instances)
    return (
      isHealthy(account) &&
      isHealthy(account, 1) &&
      one?.zone !== other?.zone &&
      other?.imageId === own(account)?.id &&
      own(account)?.sourceInstanceId === one?.id
    )
  },
}

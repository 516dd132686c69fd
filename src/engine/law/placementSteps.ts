import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import type { PlacementCommand } from '../world/placement/placementGroup.ts'
import type { Here, StepsOf } from './steps.ts'

interface At extends Here {
  readonly id: InstanceId
}

const strategies = ['cluster', 'spread', 'partition'] as const
const nameOf = (n: number) => `group-${n % 4}`
const strategyOf = (n: number) => strategies[n % 3] ?? 'spread'

/** The ways in which a step of a walk may ask for something of a placement group. */
export const placementSteps: StepsOf<PlacementCommand, At> = {
  CreatePlacementGroup: [
    ({ which }) => ({
      name: nameOf(which),
      strategy: strategyOf(which),
      ...(strategyOf(which) === 'partition' && { partitions: 3 }),
      tags: {},
    }),
  ],
  DeletePlacementGroup: [({ which }) => ({ name: nameOf(which) })],
  SetPlacement: [
    ({ account, id, which, other }) => ({
      instanceId: list(account.instances).findLast(({ state }) => state === 'stopped')?.id ?? id,
      ...(other % 4 > 0 && { wish: { group: nameOf(which) } }),
    }),
  ],
}

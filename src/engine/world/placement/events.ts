import { drop, get, put } from '#lib/table.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import type { PlacementFact } from './placementGroup.ts'

export const placementEvents: Definitions<PlacementFact> = {
  PlacementGroupCreated: {
    ...plain,
    names: ({ group }) => [group.id, group.name],
    evolve: (account, { group }) =>
      count({ ...account, placementGroups: put(account.placementGroups, group.id, group) }, 'pg'),
  },
  PlacementGroupDeleted: {
    ...plain,
    names: ({ placementGroupId, name }) => [placementGroupId, name],
    evolve: (account, { placementGroupId }) => ({
      ...account,
      placementGroups: drop(account.placementGroups, placementGroupId),
    }),
  },
  PlacementGroupTagged: {
    ...plain,
    evolve: (account, { placementGroupId, tags }) => {
      const group = get(account.placementGroups, placementGroupId)
      if (!group) return account
      return { ...account, placementGroups: put(account.placementGroups, placementGroupId, { ...group, tags }) }
    },
  },
  PlacementSet: {
    ...plain,
    evolve: (account, { instanceId, placement }) => {
      const instance = get(account.instances, instanceId)
      if (!instance) return account
      return { ...account, instances: put(account.instances, instanceId, { ...instance, placement }) }
    },
  },
}

import type { PlacementFact } from '#engine/world/placement/placementGroup.ts'
import type { EventSentences } from '../eventSentences.ts'

const kinds = {
  cluster: 'its instances close together in one zone',
  spread: 'each of its instances on hardware of its own',
  partition: 'its instances in partitions that share no hardware',
} as const

/** The sentences about placement groups. */
export const placementEvents: Pick<EventSentences, PlacementFact['kind']> = {
  PlacementGroupCreated: ({ group }) =>
    `The placement group ${group.name} (${group.strategy}) was created: EC2 places ${kinds[group.strategy]}.`,
  PlacementGroupDeleted: ({ name }) => `The placement group ${name} was deleted.`,
  PlacementGroupTagged: ({ placementGroupId }, { of }) =>
    `The tags of the placement group ${of(placementGroupId)} changed.`,
  PlacementSet: ({ instanceId, placement }, { of }) =>
    placement
      ? `${of(instanceId)} is in the placement group ${of(placement.groupId)}${placement.partition === undefined ? '' : `, partition ${placement.partition}`} from its next start on.`
      : `${of(instanceId)} is in no placement group any more.`,
}

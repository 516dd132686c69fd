import { plain, type Definition, type Definitions } from '../definition.ts'
import type { Event, Fact, RequestFact } from '../event.ts'
import { customMetricEvents } from '../observers/metrics/customEvents.ts'
import { alarmEvents } from '../messages/alarms/events.ts'
import { chatEvents } from '../messages/chat/events.ts'
import { dashboardEvents } from '../messages/dashboards/events.ts'
import { checkEvents } from '../observers/checks/events.ts'
import { creditEvents } from '../observers/credits/events.ts'
import { guestEvents } from '../world/guest/events.ts'
import { hostEvents } from '../world/hosts/events.ts'
import { imageEvents } from '../world/images/events.ts'
import { instanceEvents } from '../world/instances/events.ts'
import { modificationEvents } from '../world/modifications/events.ts'
import { faultEvents } from '../world/faults/events.ts'
import { keyPairEvents } from '../world/keyPairs/events.ts'
import { placementEvents } from '../world/placement/events.ts'
import { spotEvents } from '../world/spot/events.ts'
import { templateEvents } from '../world/launchTemplates/events.ts'
import { userDataEvents } from '../world/userData/events.ts'
import { metadataEvents } from '../world/metadata/events.ts'
import { profileEvents } from '../world/profiles/events.ts'
import { interfaceEvents } from '../world/interfaces/events.ts'
import { networkEvents } from '../world/network/events.ts'
import { keptEvents } from '../world/kept/events.ts'
import { quotaEvents } from '../world/quotas/events.ts'
import { rootTaskEvents } from '../world/rootTasks/events.ts'
import { sandboxEvents } from '../messages/sandbox/events.ts'
import { scheduledEvents } from '../world/scheduled/events.ts'
import { snapshotEvents } from '../world/snapshots/events.ts'
import { snsEvents } from '../messages/sns/events.ts'
import { topologyEvents } from '../world/vpcs/events.ts'
import { volumeEvents } from '../world/volumes/events.ts'

/** The kinds of event for a person's request and its refusal: only the log has them. */
const requestEvents: Definitions<RequestFact> = {
  Asked: { ...plain, heading: 'requests', evolve: (account) => account },
  Refused: { ...plain, heading: 'requests', evolve: (account) => account },
}

/** Every kind of event there is, each defined once, in its family: a kind that none defines does not compile. */
const definitions: Definitions<Fact> = {
  ...requestEvents,
  ...hostEvents,
  ...instanceEvents,
  ...guestEvents,
  ...creditEvents,
  ...volumeEvents,
  ...modificationEvents,
  ...snapshotEvents,
  ...rootTaskEvents,
  ...imageEvents,
  ...scheduledEvents,
  ...networkEvents,
  ...interfaceEvents,
  ...keyPairEvents,
  ...placementEvents,
  ...templateEvents,
  ...spotEvents,
  ...userDataEvents,
  ...metadataEvents,
  ...profileEvents,
  ...topologyEvents,
  ...quotaEvents,
  ...keptEvents,
  ...faultEvents,
  ...checkEvents,
  ...customMetricEvents,
  ...alarmEvents,
  ...snsEvents,
  ...sandboxEvents,
  ...chatEvents,
  ...dashboardEvents,
}

/** The definition of an event's kind. */
export const definitionOf = <E extends Event>(event: E): Definition<E> =>
  // the map knows that a kind and its fact belong together; an index by a union does not
  definitions[event.kind] as unknown as Definition<E>

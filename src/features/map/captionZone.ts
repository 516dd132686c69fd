import type { Event } from '#engine/event.ts'
import type { Told } from '#engine/questions/told/newestTold.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { ZoneName } from './geometry.ts'

/** The kinds of events that move an instance along its lifecycle, or are about to. */
const ofLifecycle: ReadonlySet<Event['kind']> = new Set<Event['kind']>([
  'InstanceLaunched',
  'InstanceStateChanged',
  'InstanceForgotten',
  'RebootRequested',
  'StopForced',
  'RecoveryStarted',
  'RecoveryCancelled',
  'RecoveryFailed',
  'InstanceRecovered',
  'HibernationFailed',
  'ScheduledEventAnnounced',
  'ScheduledEventMoved',
  'ScheduledEventCompleted',
])

/**
 * The zone in which something is told. The lower two show one instance: what happened in another is told where that one
 * stands.
 */
export function captionZone(
  { event, place }: Told,
  looked: Pick<Instance, 'id' | 'hostId' | 'state'> | undefined,
): ZoneName {
  const anatomy = looked && looked.state !== 'terminated' ? 'anatomy' : 'lifecycle'
  switch (place.kind) {
    case 'instance':
      return place.id === looked?.id && !ofLifecycle.has(event.kind) ? anatomy : 'lifecycle'
    case 'host':
      return place.id === looked?.hostId ? anatomy : 'lifecycle'
    case 'check':
      return place.id === looked?.id ? 'alarms' : 'lifecycle'
    case 'volume':
    case 'snapshot':
    case 'address':
    case 'group':
      return anatomy
    case 'alarm':
    case 'topic':
    case 'subscription':
      return 'alarms'
    case 'image':
    case 'account':
      return 'lifecycle'
  }
}

import type { InstanceId } from '#lib/brand.ts'
import type { Trail } from '#lib/trail.ts'
import type { Memory, Workload } from '../../world/guest/guest.ts'

/** The activity of an instance, as far as its traffic shows it. */
export type Activity = Workload | 'nothing' | 'boot' | 'thrash'

/**
 * The feed of an instance: what CloudWatch is sent about it beside its checks and its CPU. It outlives the instance:
 * sent is sent.
 */
export interface Feed {
  readonly instanceId: InstanceId
  /** whether points come each minute; a switch takes hold with the next five minutes of the clock */
  readonly detailed: Trail<boolean>
  readonly network: Trail<Activity>
  /** its volumes, which only Nitro reports */
  readonly disk: Trail<Activity>
  /** its instance store, where the type has one */
  readonly store: Trail<Activity>
  /** what the CloudWatch agent reads: memory, and the root file system's use in percent */
  readonly memory: Trail<MemoryOf>
  readonly used: Trail<number>
}

/** Memory in use, of so many MiB: another type has another total, which does not change what was said of this one. */
export interface MemoryOf {
  readonly memory: Memory
  readonly total: number
}

import type {
  InstanceStateChange,
  StartInstancesResult,
  StopInstancesResult,
  TerminateInstancesResult,
} from '@aws-sdk/client-ec2'
import { refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import type { Done } from '../../action.ts'
import { flag, id, list, need } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { wireState } from './instanceView.ts'
import { write } from '../verbs.ts'

export const instanceIds = list(id<InstanceId>(), { least: 1, tooFew: refuse.noInstances })
export const InstanceIds = need(instanceIds, refuse.noInstances)

/** The state changes of the instances of a request: before and after it, once for each id. */
function changes({ before, after }: Done, ids: readonly InstanceId[]): readonly Wire<InstanceStateChange>[] {
  return [...new Set(ids)].flatMap((one) => {
    const was = get(before.instances, one)?.state
    const is = get(after.instances, one)?.state
    return was && is ? [{ InstanceId: one, CurrentState: wireState(is), PreviousState: wireState(was) }] : []
  })
}

export const StartInstances = write({
  params: { InstanceIds },
  keeps: { AdditionalInfo: false },
  command: ({ InstanceIds: ids }) => ({ kind: 'StartInstances', ids }),
  answer: (done): Wire<StartInstancesResult> => ({ StartingInstances: changes(done, done.params.InstanceIds) }),
})

export const StopInstances = write({
  params: { InstanceIds, Hibernate: flag(), Force: flag(), SkipOsShutdown: flag() },
  command: ({
    InstanceIds: ids,
    Hibernate: hibernate = false,
    Force: force = false,
    SkipOsShutdown: skip = false,
  }) => ({
    kind: 'StopInstances',
    ids,
    hibernate,
    force: force || skip,
  }),
  answer: (done): Wire<StopInstancesResult> => ({ StoppingInstances: changes(done, done.params.InstanceIds) }),
})

/** Force and SkipOsShutdown are taken and change nothing: no termination gets stuck here. */
export const TerminateInstances = write({
  params: { InstanceIds, Force: flag(), SkipOsShutdown: flag() },
  command: ({ InstanceIds: ids }) => ({ kind: 'TerminateInstances', ids }),
  answer: (done): Wire<TerminateInstancesResult> => ({ TerminatingInstances: changes(done, done.params.InstanceIds) }),
})

/** The request is queued; its answer is empty. */
export const RebootInstances = write({
  params: { InstanceIds },
  command: ({ InstanceIds: ids }) => ({ kind: 'RebootInstances', ids }),
})

import type {
  CreateReplaceRootVolumeTaskResult,
  DescribeReplaceRootVolumeTasksResult,
  ReplaceRootVolumeTask,
} from '@aws-sdk/client-ec2'
import type { RootTask, RootTaskId } from '#engine/world/rootTasks/rootTask.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import type { InstanceId, SnapshotId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { filtered, filters } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { flag, id, list as listOf, need } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

const wireTask = (task: RootTask, state: NonNullable<ReplaceRootVolumeTask['TaskState']>) =>
  ({
    ReplaceRootVolumeTaskId: task.id,
    InstanceId: task.instanceId,
    TaskState: state,
    StartTime: iso(task.startedAt),
    CompleteTime: task.endedAt === undefined ? undefined : iso(task.endedAt),
    SnapshotId: task.snapshotId,
    DeleteReplacedRootVolume: task.deletesOld,
    Tags: [],
  }) satisfies Wire<ReplaceRootVolumeTask>

/** Replaces the root volume of a running instance: as it was at launch, or from a snapshot of it. Not from an image here. */
export const CreateReplaceRootVolumeTask = write({
  params: { InstanceId: need(id<InstanceId>()), SnapshotId: id<SnapshotId>(), DeleteReplacedRootVolume: flag() },
  command: (asked) => ({
    kind: 'ReplaceRoot',
    instanceId: asked.InstanceId,
    snapshotId: asked.SnapshotId,
    deletesOld: asked.DeleteReplacedRootVolume ?? false,
  }),
  answer({ events }): Wire<CreateReplaceRootVolumeTaskResult> {
    const begun = events.find((event) => event.kind === 'RootReplacing')
    return begun ? { ReplaceRootVolumeTask: wireTask(begun.task, 'pending') } : {}
  },
})

export const DescribeReplaceRootVolumeTasks = read({
  params: { ReplaceRootVolumeTaskIds: listOf(id<RootTaskId>()), Filters: filters },
  pages: { ...ec2Pages('ReplaceRootVolumeTasks'), least: 1, most: 50 },
  answer({ account, params }): Wire<DescribeReplaceRootVolumeTasksResult> | Refusal {
    const ids = params.ReplaceRootVolumeTaskIds
    const named = ids ? ids.flatMap((one) => get(account.rootTasks, one) ?? []) : list(account.rootTasks)
    const found = filtered(named, params.Filters, { says: { 'instance-id': ({ instanceId }) => [instanceId] } })
    return isRefusal(found) ? found : { ReplaceRootVolumeTasks: found.map((task) => wireTask(task, task.state)) }
  },
})

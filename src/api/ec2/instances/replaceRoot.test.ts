import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { scenario } from '../../scenario.ts'

it('CreateReplaceRootVolumeTask answers a pending task, which is described until it has succeeded', () => {
  const { ok, no, wait, running } = scenario()
  const InstanceId = running()
  const { ReplaceRootVolumeTask: task } = ok('CreateReplaceRootVolumeTask', { InstanceId })
  expect(task).toMatchObject({ InstanceId, TaskState: 'pending', DeleteReplacedRootVolume: false })
  expect(task).toMatchObject({ ReplaceRootVolumeTaskId: expect.stringMatching(/^replacevol-0[0-9a-f]{16}$/) })
  const tasks = () => ok('DescribeReplaceRootVolumeTasks')['ReplaceRootVolumeTasks']
  expect(tasks()).toMatchObject([{ TaskState: 'in-progress' }])
  wait(5 * minute)
  expect(tasks()).toMatchObject([{ TaskState: 'succeeded', CompleteTime: expect.stringContaining('2026') }])
  ok('StopInstances', { InstanceIds: [InstanceId] })
  wait(5 * minute)
  expect(no('CreateReplaceRootVolumeTask', { InstanceId }).code).toBe('IncorrectState')
})

import type { InstanceId } from '#lib/brand.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import type { FaultName } from '../faults/names.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'
import { probe } from './probe.ts'
import { defaultGroupId } from './vpc.ts'

function open(story: Scenario) {
  const rules = [22, 80, 8080].map((port) => ({
    protocol: 'tcp' as const,
    fromPort: port,
    toPort: port,
    source: '0.0.0.0/0',
  }))
  story.do({ kind: 'AuthorizeIngress', id: defaultGroupId(story.account()), rules })
}

const inject = (story: Scenario, fault: FaultName, instanceId: InstanceId) =>
  story.do({ kind: 'InjectFault', fault, instanceId })

/** Each reason why somebody outside gets an answer, a refusal or silence, in the order from the outside in. */
const cases: readonly (readonly [string, string, number, (story: Scenario, id: InstanceId) => void])[] = [
  ['Listening', 'Succeeded', 22, () => undefined],
  ['Listening', 'Succeeded', 80, () => undefined],
  ['NothingListens', 'Refused', 8080, () => undefined],
  ['WebServerCrashed', 'Refused', 80, (story, id) => inject(story, 'WebServerCrashed', id)],
  ['SecurityGroup', 'TimedOut', 22, (story, id) => inject(story, 'SecurityGroupClosed', id)],
  ['SecurityGroup', 'TimedOut', 443, () => undefined],
  ['NetworkMisconfigured', 'TimedOut', 22, (story, id) => inject(story, 'NetworkMisconfigured', id)],
  ['OutOfMemory', 'TimedOut', 22, (story, id) => inject(story, 'MemoryExhausted', id)],
  ['OsNotUp', 'TimedOut', 22, (story, id) => inject(story, 'FileSystemCorrupt', id)],
  ['OsNotUp', 'TimedOut', 22, (story, id) => story.do({ kind: 'RebootInstances', ids: [id] })],
  ['HostDown', 'TimedOut', 22, (story, id) => inject(story, 'HostPowerLost', id)],
  ['HostDown', 'TimedOut', 22, (story, id) => inject(story, 'HostNetworkLost', id)],
  [
    'NotRunning',
    'TimedOut',
    22,
    (story, id) => story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false }),
  ],
]

it.each(cases)('%s: %s at port %i', (reason, result, port, what) => {
  const story = scenario()
  open(story)
  const id = story.running()
  what(story, id)
  expect(probe(story.account(), id, port)).toMatchObject({ reason, result })
})

it('NoPublicAddress: there is nowhere to try', () => {
  const story = scenario()
  open(story)
  const id = story.running({ publicIp: false })
  expect(probe(story.account(), id, 22)).toEqual({ result: 'TimedOut', reason: 'NoPublicAddress', address: undefined })
})

it('a rule works at once, without a reboot', () => {
  const story = scenario()
  const id = story.running()
  expect(probe(story.account(), id, 22)?.reason).toBe('SecurityGroup')
  open(story)
  expect(probe(story.account(), id, 22)?.result).toBe('Succeeded')
  story.wait(minute)
  expect(story.guest(id).boots).toBe(1)
})

import { minute, second } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { knownActions } from '#facts/aws/known.ts'
import { handle } from './handle.ts'
import { registry } from './registry.ts'
import { type Scenario, scenario } from './scenario.ts'
import {
  alarmWaiters,
  leftWaiters,
  look,
  mostTries,
  pollEvery,
  type Waiter,
  waiters,
  waitUntil,
  type WaiterName,
} from './waiters.ts'

type Params = Readonly<Record<string, unknown>>

/** A story up to some moment; what is then waited for, and with which parameters. */
const reached: readonly (readonly [WaiterName, (story: Scenario) => Params])[] = [
  ['instance-exists', (story) => ({ InstanceIds: [story.launch()] })],
  ['instance-running', (story) => ({ InstanceIds: [story.launch()] })],
  [
    'instance-stopped',
    (story) => {
      const ids = { InstanceIds: [story.running()] }
      story.ok('StopInstances', ids)
      return ids
    },
  ],
  [
    'instance-terminated',
    (story) => {
      const ids = { InstanceIds: [story.running()] }
      story.ok('TerminateInstances', ids)
      return ids
    },
  ],
  ['instance-status-ok', (story) => ({ InstanceIds: [story.launch()] })],
  ['system-status-ok', (story) => ({ InstanceIds: [story.launch()] })],
  ['volume-available', (story) => volume(story)],
  [
    'volume-in-use',
    (story) => {
      const ids = volume(story)
      const instance = story.running({ Placement: { AvailabilityZone: 'us-east-1a' } })
      story.ok('AttachVolume', { VolumeId: ids.VolumeIds[0], InstanceId: instance, Device: '/dev/sdf' })
      return ids
    },
  ],
  [
    'volume-deleted',
    (story) => {
      const ids = volume(story)
      story.wait(minute)
      story.ok('DeleteVolume', { VolumeId: ids.VolumeIds[0] })
      return ids
    },
  ],
  [
    'network-interface-available',
    (story) => {
      const { Subnets } = story.ok('DescribeSubnets') as { readonly Subnets: readonly { readonly SubnetId: string }[] }
      const made = story.ok('CreateNetworkInterface', { SubnetId: Subnets[0]?.SubnetId })['NetworkInterface']
      return { NetworkInterfaceIds: [Reflect.get(Object(made), 'NetworkInterfaceId')] }
    },
  ],
  ['image-exists', () => ({})],
  [
    'image-available',
    (story) => ({ ImageIds: [story.ok('CreateImage', { InstanceId: story.running(), Name: 'web' })['ImageId']] }),
  ],
  [
    'snapshot-completed',
    (story) => ({ SnapshotIds: [story.ok('CreateSnapshot', { VolumeId: rootOf(story) })['SnapshotId']] }),
  ],
  ['internet-gateway-exists', () => ({})],
  ['key-pair-exists', (story) => ({ KeyNames: [story.ok('CreateKeyPair', { KeyName: 'lab' })['KeyName']] })],
  ['security-group-exists', () => ({ GroupNames: ['default'] })],
  ['spot-instance-request-fulfilled', (story) => spot(story)],
  ['subnet-available', () => ({})],
  ['vpc-available', () => ({})],
  ['vpc-exists', () => ({})],
]

function spot(story: Scenario) {
  story.launch({ InstanceMarketOptions: { MarketType: 'spot' } })
  return {}
}

const paceOf = (name: WaiterName) => {
  const { every = pollEvery }: Waiter = waiters[name]
  return every
}

function volume(story: Scenario) {
  const made = story.ok('CreateVolume', { AvailabilityZone: 'us-east-1a', Size: 8, VolumeType: 'gp3' })
  return { VolumeIds: [made['VolumeId']] }
}

function rootOf(story: Scenario) {
  story.running()
  const { Volumes } = story.ok('DescribeVolumes') as { readonly Volumes: readonly { readonly VolumeId: string }[] }
  return Volumes[0]?.VolumeId
}

describe('waiters', () => {
  it('are all that the CLI has for what is here, and ask every 15 seconds, 40 times, if AWS does not say another pace', () => {
    // no password of a Linux instance ever comes
    expect(Object.keys(waiters).filter((name) => name !== 'password-data-available')).toEqual(
      reached.map(([name]) => name),
    )
    expect([pollEvery, mostTries]).toEqual([15 * second, 40])
  })

  it.each(reached)('%s passes within ten minutes', (name, begin) => {
    const story = scenario()
    const params = begin(story)
    const waited = waitUntil(story.history(), name, params)
    expect(waited.outcome).toBe('success')
    expect(waited.history.now - story.history().now).toBe((waited.tries - 1) * paceOf(name))
    // and it was not so at the first look, where that was not the last
    const waiter = waiters[name]
    const before = handle(story.history(), { action: waiter.action, params }).answer
    if (waited.tries > 1) expect(look(waiter, before)).toBe('again')
  })

  it('fail at once where what they wait for can no longer come', () => {
    const story = scenario()
    const InstanceIds = [story.running()]
    story.ok('StopInstances', { InstanceIds })
    expect(waitUntil(story.history(), 'instance-running', { InstanceIds })).toMatchObject({
      outcome: 'failure',
      tries: 1,
    })
    story.wait(10 * minute)
    story.ok('StartInstances', { InstanceIds })
    expect(waitUntil(story.history(), 'instance-stopped', { InstanceIds }).outcome).toBe('failure')
  })

  it('of AWS that are left out ask for actions that are left out', () => {
    for (const action of Object.values(leftWaiters)) {
      expect(knownActions.has(action), action).toBe(true)
      expect(registry, action).not.toHaveProperty(action)
    }
    for (const { action } of [...Object.values(waiters), ...Object.values(alarmWaiters)])
      expect(registry).toHaveProperty(action)
  })

  it('give up after forty tries', () => {
    const story = scenario()
    const InstanceIds = [story.running()]
    const waited = waitUntil(story.history(), 'instance-stopped', { InstanceIds })
    expect(waited).toMatchObject({ outcome: 'timeout', tries: 40 })
  })

  it('go on asking for an instance that is not there yet, and take a volume that is gone for deleted', () => {
    const story = scenario()
    const gone = { InstanceIds: ['i-0123456789abcdef0'] }
    expect(waitUntil(story.history(), 'instance-running', gone).outcome).toBe('timeout')
    expect(waitUntil(story.history(), 'instance-stopped', gone).outcome).toBe('failure')
    expect(waitUntil(story.history(), 'volume-deleted', { VolumeIds: ['vol-0123456789abcdef0'] }).outcome).toBe(
      'success',
    )
  })
})

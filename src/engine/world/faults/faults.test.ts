import type { InstanceId, VolumeId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { impossible } from '../../law/invariants.ts'
import { probe } from '../network/probe.ts'
import { imageId, type Scenario, scenario } from '../../law/scenario.ts'
import { type FaultName, faultNames } from './names.ts'
import { faultOf } from './every.ts'
import { faults, faultsOf } from './read.ts'

/** EC2-FACTS §8.1 and §8.3: which check a fault fails, and which remedy works. */
const checks = (story: Scenario, id: InstanceId) => {
  const row = get(story.account().checks, id)
  return row && { system: row.system, instance: row.instance, ebs: row.ebs }
}
const good: ReturnType<typeof checks> = { system: 'passed', instance: 'passed', ebs: 'passed' }

const breakIt = (fault: FaultName, seed = 'fault'): { readonly story: Scenario; readonly id: InstanceId } => {
  const story = scenario(seed)
  const id = story.running()
  story.do(
    fault === 'VolumeIOStalled'
      ? { kind: 'InjectFault', fault, volumeId: story.root(id) }
      : { kind: 'InjectFault', fault, instanceId: id },
  )
  return { story, id }
}

const reboot = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'RebootInstances', ids: [id] })
  // an OS that hangs is cut off after a few minutes
  story.wait(7 * minute)
}
const stopStart = (story: Scenario, id: InstanceId, between?: () => void) => {
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  between?.()
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.untilChecked(id)
}
/** Takes the root to another instance in the same zone, repairs it there, and brings it back. */
const rescue = (story: Scenario, id: InstanceId) => {
  const root: VolumeId = story.root(id)
  const { zone, rootDeviceName } = story.instance(id)
  const helper = story.running({ zone })
  stopStart(story, id, () => {
    story.do({ kind: 'DetachVolume', id: root, force: false })
    story.wait(minute)
    story.do({ kind: 'AttachVolume', id: root, instanceId: helper, deviceName: '/dev/sdf' })
    story.wait(minute)
    story.do({ kind: 'RepairVolume', id: root })
    story.do({ kind: 'DetachVolume', id: root, force: false })
    story.wait(minute)
    story.do({ kind: 'AttachVolume', id: root, instanceId: id, deviceName: rootDeviceName })
    story.wait(minute)
  })
}

const causes: readonly (readonly [FaultName, ReturnType<typeof checks>])[] = [
  ['HostPowerLost', { system: 'failed', instance: 'failed', ebs: 'passed' }],
  ['HostNetworkLost', { system: 'failed', instance: 'failed', ebs: 'passed' }],
  ['MemoryExhausted', { system: 'passed', instance: 'failed', ebs: 'passed' }],
  ['FileSystemCorrupt', { system: 'passed', instance: 'failed', ebs: 'passed' }],
  ['NetworkMisconfigured', { system: 'passed', instance: 'failed', ebs: 'passed' }],
  ['VolumeIOStalled', { system: 'passed', instance: 'passed', ebs: 'failed' }],
  ['SecurityGroupClosed', good],
  ['WebServerCrashed', good],
]

describe('a fault', () => {
  for (const [fault, expected] of causes) {
    const failing = Object.entries(expected ?? {}).flatMap(([name, reach]) => (reach === 'failed' ? [name] : []))
    it(`${fault} fails ${failing.length > 0 ? `the ${failing.join(' and the ')} check` : 'no check'}`, () => {
      const { story, id } = breakIt(fault)
      story.wait(2 * minute)
      expect(checks(story, id)).toEqual(expected)
      expect(story.instance(id).state).toBe('running')
    })
  }

  it('is found by a following round of checks, not at once', () => {
    const { story, id } = breakIt('MemoryExhausted')
    expect(checks(story, id)).toEqual(good)
    const round = get(story.account().checks, id)?.due ?? 0
    expect(round).toBeGreaterThan(story.now())
    expect(round).toBeLessThanOrEqual(story.now() + minute)
    story.wait(round - story.now())
    expect(checks(story, id)?.instance).toBe('failed')
  })

  it('is listed until it is mended', () => {
    const { story, id } = breakIt('WebServerCrashed')
    expect(faults(story.account())).toContainEqual({ fault: 'WebServerCrashed', instanceId: id })
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo systemctl restart nginx' })
    expect(faultsOf(story.account(), story.instance(id))).not.toContain('WebServerCrashed')
  })

  it('that lives on a root volume is refused where the root is on the host', () => {
    const story = scenario()
    const id = story.running({ type: 'r3.large', imageId: imageId('us-east-1', 'al1-s3-x86_64') })
    for (const fault of faultNames.filter((name) => faultOf(name).seat === 'root'))
      expect(story.ask({ kind: 'InjectFault', fault, instanceId: id })?.code).toBe('Playground.NoRootVolume')
  })

  it('of memory that is mended while the OS shuts down does not wake it up', () => {
    const { story, id } = breakIt('MemoryExhausted')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.do({ kind: 'ClearFault', fault: 'MemoryExhausted', instanceId: id })
    expect(story.guest(id).power).toBe('closing')
    expect(story.guest(id).job.since).toBeUndefined()
    expect(impossible(story.account())).toEqual([])
  })

  it('of a Xen type has no EBS check to fail', () => {
    const story = scenario()
    const id = story.running({ type: 't2.micro' })
    story.do({ kind: 'InjectFault', fault: 'VolumeIOStalled', volumeId: story.root(id) })
    story.wait(2 * minute)
    expect(checks(story, id)).toEqual({ system: 'passed', instance: 'passed', ebs: undefined })
  })
})

describe('a remedy', () => {
  for (const fault of ['HostPowerLost', 'HostNetworkLost'] as const) {
    it(`for ${fault} is a stop and start, not a reboot`, () => {
      const { story, id } = breakIt(fault)
      reboot(story, id)
      expect(checks(story, id)).toMatchObject({ system: 'failed', instance: 'failed' })
      stopStart(story, id)
      expect(checks(story, id)).toEqual(good)
    })

    it(`for ${fault} is also AWS's own repair of the host`, () => {
      const { story, id } = breakIt(fault)
      story.wait(2 * minute)
      story.do({ kind: 'ClearFault', fault, instanceId: id })
      story.wait(3 * minute)
      expect(checks(story, id)).toEqual(good)
    })
  }

  it('for a lost host comes by itself where automatic recovery is on: another host, the same address, RAM lost', () => {
    const story = scenario()
    const id = story.running({ autoRecovery: 'default' })
    const before = story.instance(id)
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(20 * minute)
    expect(story.instance(id).hostId).not.toBe(before.hostId)
    expect(story.instance(id).publicIp).toBe(before.publicIp)
    expect(checks(story, id)).toEqual(good)
  })

  it('for a lost host does not come by itself where instance store came with the type', () => {
    const story = scenario()
    const id = story.running({ autoRecovery: 'default', type: 'm5d.large' })
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(hour)
    expect(checks(story, id)?.system).toBe('failed')
  })

  it('is given up by automatic recovery when the host heals meanwhile', () => {
    const story = scenario()
    const id = story.running({ autoRecovery: 'default' })
    const { hostId } = story.instance(id)
    story.do({ kind: 'InjectFault', fault: 'HostNetworkLost', instanceId: id })
    story.wait(2 * minute)
    story.do({ kind: 'ClearFault', fault: 'HostNetworkLost', instanceId: id })
    story.wait(20 * minute)
    expect(story.instance(id).hostId).toBe(hostId)
    expect(story.events().some((event) => event.kind === 'RecoveryCancelled')).toBe(true)
  })

  it('for MemoryExhausted is a reboot for now, until memory has run out again', () => {
    const { story, id } = breakIt('MemoryExhausted')
    reboot(story, id)
    expect(checks(story, id)).toEqual(good)
    story.wait(hour)
    expect(checks(story, id)?.instance).toBe('failed')
  })

  it('for MemoryExhausted is a bigger type for good', () => {
    const { story, id } = breakIt('MemoryExhausted')
    stopStart(story, id, () => story.do({ kind: 'ChangeInstance', id, change: { type: 't3.small' } }))
    story.wait(24 * hour)
    expect(checks(story, id)).toEqual(good)
    expect(faultsOf(story.account(), story.instance(id))).toEqual([])
  })

  for (const fault of ['FileSystemCorrupt', 'NetworkMisconfigured'] as const) {
    it(`for ${fault} is neither a reboot nor a stop and start, but a repair on a rescue instance`, () => {
      const { story, id } = breakIt(fault)
      reboot(story, id)
      expect(checks(story, id)?.instance).toBe('failed')
      stopStart(story, id)
      expect(checks(story, id)?.instance).toBe('failed')
      rescue(story, id)
      expect(checks(story, id)).toEqual(good)
    })
  }

  it('for VolumeIOStalled is not a reboot, but a stop and start', () => {
    const { story, id } = breakIt('VolumeIOStalled')
    reboot(story, id)
    expect(checks(story, id)?.ebs).toBe('failed')
    stopStart(story, id)
    expect(checks(story, id)).toEqual(good)
  })

  it('for VolumeIOStalled is also waiting until AWS has mended it', () => {
    const { story, id } = breakIt('VolumeIOStalled')
    story.wait(hour)
    expect(checks(story, id)).toEqual(good)
  })

  it('for a stalled data volume is also another volume in its place', () => {
    const story = scenario()
    const id = story.running()
    const data = story.newVolume(story.instance(id).zone)
    story.do({ kind: 'AttachVolume', id: data, instanceId: id, deviceName: '/dev/sdf' })
    story.wait(minute)
    story.do({ kind: 'InjectFault', fault: 'VolumeIOStalled', volumeId: data })
    story.wait(2 * minute)
    expect(checks(story, id)?.ebs).toBe('failed')
    story.do({ kind: 'DetachVolume', id: data, force: true })
    story.wait(2 * minute)
    expect(checks(story, id)?.ebs).toBe('passed')
  })

  it('by recovery keeps the public address and loses what was in RAM', () => {
    const story = scenario()
    const id = story.running()
    const { region } = story.account()
    story.do({ kind: 'WriteFile', instanceId: id, path: '/dev/shm/note', text: 'in RAM' })
    story.do({
      kind: 'PutMetricAlarm',
      settings: {
        name: 'recover-it',
        metric: 'StatusCheckFailed_System',
        instanceId: id,
        statistic: 'Maximum',
        period: 60,
        evaluationPeriods: 2,
        datapointsToAlarm: 2,
        threshold: 1,
        operator: 'GreaterThanOrEqualToThreshold',
        treatMissing: 'missing',
        actionsEnabled: true,
        okActions: [],
        alarmActions: [`arn:aws:automate:${region}:ec2:recover`],
        insufficientDataActions: [],
      },
    })
    const before = story.instance(id)
    story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
    story.wait(20 * minute)
    const after = story.instance(id)
    expect(after.hostId).not.toBe(before.hostId)
    expect(after.publicIp).toBe(before.publicIp)
    expect(story.guest(id).ramFiles).toEqual({})
    expect(checks(story, id)).toEqual(good)
  })

  it('needs a running rescue instance that has the disk as a data volume', () => {
    const { story, id } = breakIt('FileSystemCorrupt')
    expect(story.ask({ kind: 'RepairVolume', id: story.root(id) })?.code).toBe('Playground.NotOnRescueInstance')
  })
})

describe('a memory leak', () => {
  it('runs out sooner or later on any size, and later on a bigger one', () => {
    const until = (type: string) => {
      const story = scenario()
      const id = story.running({ type })
      story.do({ kind: 'SetWorkload', instanceId: id, workload: 'leak' })
      const begun = story.now()
      while (!story.guest(id).outOfMemory) story.wait(minute)
      return story.now() - begun
    }
    expect(until('t3.small')).toBeGreaterThan(until('t3.micro'))
  })
})

describe('a closed security group', () => {
  const withDoor = () => {
    const story = scenario()
    story.do({ kind: 'CreateSecurityGroup', name: 'launch-wizard-1', description: 'x', tags: {} })
    const [group] = list(story.account().groups)
    if (!group) throw new Error('no group')
    const ssh = { protocol: 'tcp', fromPort: 22, toPort: 22, source: '0.0.0.0/0' } as const
    story.do({ kind: 'AuthorizeIngress', id: group.id, rules: [ssh] })
    return { story, group: group.id, ssh, id: story.running({ groupIds: [group.id] }) }
  }

  it('lets nobody in until its rules are put back, and no check notices', () => {
    const { story, id } = withDoor()
    expect(probe(story.account(), id, 22)?.result).toBe('Succeeded')
    story.do({ kind: 'InjectFault', fault: 'SecurityGroupClosed', instanceId: id })
    story.wait(5 * minute)
    expect(probe(story.account(), id, 22)).toMatchObject({ result: 'TimedOut', reason: 'SecurityGroup' })
    expect(checks(story, id)).toEqual(good)
    story.do({ kind: 'ClearFault', fault: 'SecurityGroupClosed', instanceId: id })
    expect(probe(story.account(), id, 22)?.result).toBe('Succeeded')
  })

  it('is mended by opening the rule by hand', () => {
    const { story, id, group, ssh } = withDoor()
    story.do({ kind: 'InjectFault', fault: 'SecurityGroupClosed', instanceId: id })
    story.do({ kind: 'AuthorizeIngress', id: group, rules: [ssh] })
    expect(probe(story.account(), id, 22)?.result).toBe('Succeeded')
    expect(faults(story.account())).toEqual([])
  })
})

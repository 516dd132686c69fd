import type { AllocationId, InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { billTotal } from '../../observers/bill/total.ts'
import { readFile } from '../guest/files.ts'
import { jobAt } from '../guest/job.ts'
import { publicIpOf } from '../network/read.ts'
import { hibernating, type Scenario, scenario } from '../../law/scenario.ts'

const stop = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
}
const start = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.untilChecked(id)
}
const hibernate = (story: Scenario, id: InstanceId) => {
  story.wait(3 * minute)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
  story.until(id, 'stopped')
}
const reboot = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(3 * minute)
}
const write = (story: Scenario, instanceId: InstanceId, path: string) =>
  story.do({ kind: 'WriteFile', instanceId, path, text: 'written before' })
const read = (story: Scenario, id: InstanceId, path: string) => readFile(story.account(), story.instance(id), path)
const states = (story: Scenario, id: InstanceId) =>
  story
    .events()
    .flatMap((event) => (event.kind === 'InstanceStateChanged' && event.instanceId === id ? [event.to] : []))
const elastic = (story: Scenario, id: InstanceId) => {
  story.do({ kind: 'AllocateAddress', tags: {} })
  const allocationId = must(list(story.account().addresses).at(-1), 'an address').allocationId
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  return allocationId
}
const publicIp = (story: Scenario, id: InstanceId) => publicIpOf(story.account(), story.instance(id))
const billedStarts = (story: Scenario, id: InstanceId) =>
  list(story.account().bill).filter((line) => line.resourceId === id && line.item === 'instance')
const withStore = { type: 'm5d.large' }

describe('a reboot', () => {
  it('stays running: no new state, no new host, the same addresses', () => {
    const story = scenario()
    const id = story.running()
    const before = story.instance(id)
    reboot(story, id)
    expect(states(story, id)).toEqual(['running'])
    expect(story.instance(id)).toEqual(before)
  })

  it('keeps the Elastic IP', () => {
    const story = scenario()
    const id = story.running()
    elastic(story, id)
    const address = publicIp(story, id)
    reboot(story, id)
    expect(publicIp(story, id)).toBe(address)
  })

  it('keeps instance store and the root volume, and erases RAM', () => {
    const story = scenario()
    const id = story.running(withStore)
    for (const path of ['/home/note', '/mnt/ephemeral0/note', '/dev/shm/note']) write(story, id, path)
    reboot(story, id)
    expect(read(story, id, '/home/note')).toBe('written before')
    expect(read(story, id, '/mnt/ephemeral0/note')).toBe('written before')
    expect(read(story, id, '/dev/shm/note')).toBeUndefined()
  })

  it('starts the job and the uptime over', () => {
    const story = scenario()
    const id = story.running()
    story.wait(20 * minute)
    const bootedAt = story.guest(id).bootedAt
    reboot(story, id)
    expect(jobAt(story.guest(id).job, story.now())).toBeLessThan(4 * minute)
    expect(story.guest(id).bootedAt).toBeGreaterThan(must(bootedAt, 'a boot'))
  })

  it('opens no new billing period', () => {
    const story = scenario()
    const id = story.running()
    reboot(story, id)
    expect(billedStarts(story, id)).toHaveLength(1)
  })
})

describe('a stop and start', () => {
  it('goes running, stopping, stopped, pending, running, with the same id', () => {
    const story = scenario()
    const id = story.running()
    stop(story, id)
    start(story, id)
    expect(states(story, id)).toEqual(['running', 'stopping', 'stopped', 'pending', 'running'])
  })

  it('moves to another host', () => {
    const story = scenario()
    const id = story.running()
    const host = story.instance(id).hostId
    stop(story, id)
    expect(story.instance(id).hostId).toBeUndefined()
    start(story, id)
    expect(story.instance(id).hostId).not.toBe(host)
  })

  it('keeps the private address and gives the borrowed public one back for another', () => {
    const story = scenario()
    const id = story.running()
    const { privateIp, publicIp: borrowed } = story.instance(id)
    stop(story, id)
    expect(story.instance(id).publicIp).toBeUndefined()
    start(story, id)
    expect(story.instance(id).privateIp).toBe(privateIp)
    expect(story.instance(id).publicIp).toEqual(expect.any(String))
    expect(story.instance(id).publicIp).not.toBe(borrowed)
  })

  it('keeps an Elastic IP associated, also while stopped', () => {
    const story = scenario()
    const id = story.running()
    elastic(story, id)
    const address = publicIp(story, id)
    stop(story, id)
    expect(publicIp(story, id)).toBe(address)
    start(story, id)
    expect(publicIp(story, id)).toBe(address)
    expect(story.instance(id).publicIp).toBeUndefined()
  })

  it('erases instance store and RAM, and keeps the root volume and the data volumes attached', () => {
    const story = scenario()
    const id = story.running({ ...withStore, disks: [{ deviceName: '/dev/sdf', sizeGiB: 10 }] })
    const volumes = story.instance(id).volumeIds
    story.mounted(id)
    for (const path of ['/home/note', '/mnt/sdf/note', '/mnt/ephemeral0/note', '/dev/shm/note']) write(story, id, path)
    stop(story, id)
    expect(story.instance(id).volumeIds).toEqual(volumes)
    expect(volumes.map((volume) => story.volume(volume)?.state)).toEqual(['in-use', 'in-use'])
    start(story, id)
    expect(read(story, id, '/home/note')).toBe('written before')
    // no line in /etc/fstab names it, so somebody has to mount it again
    expect(read(story, id, '/mnt/sdf/note')).toBeUndefined()
    story.do({ kind: 'RunInGuest', instanceId: id, line: 'sudo mount /dev/sdf /mnt/sdf' })
    expect(read(story, id, '/mnt/sdf/note')).toBe('written before')
    expect(read(story, id, '/mnt/ephemeral0/note')).toBeUndefined()
    expect(read(story, id, '/dev/shm/note')).toBeUndefined()
  })

  it('ends the billing of use as soon as it is stopping, and each start opens a new period of at least a minute', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    expect(billedStarts(story, id).map((line) => line.to)).toEqual([story.now()])
    story.until(id, 'stopped')
    start(story, id)
    expect(billedStarts(story, id)).toHaveLength(2)
    expect(billedStarts(story, id).map((line) => line.minimumSeconds)).toEqual([60, 60])
  })

  it('sets LaunchTime to the last start', () => {
    const story = scenario()
    const id = story.running()
    stop(story, id)
    story.do({ kind: 'StartInstances', ids: [id] })
    expect(story.instance(id).launchedAt).toBe(story.now())
  })
})

describe('a hibernation', () => {
  it('keeps RAM: the job goes on where it was and the OS has never gone down', () => {
    const story = scenario()
    const id = story.running(hibernating)
    write(story, id, '/dev/shm/note')
    hibernate(story, id)
    const { job, bootedAt } = story.guest(id)
    expect(story.instance(id).reason?.code).toBe('Client.UserInitiatedHibernate')
    story.wait(5 * hour)
    start(story, id)
    expect(story.guest(id).bootedAt).toBe(bootedAt)
    expect(read(story, id, '/dev/shm/note')).toBe('written before')
    expect(jobAt(story.guest(id).job, story.now())).toBeGreaterThan(job.done)
    expect(jobAt(story.guest(id).job, story.now())).toBeLessThan(job.done + 10 * minute)
  })

  it('loses the borrowed public address, moves host, and keeps the private address', () => {
    const story = scenario()
    const id = story.running(hibernating)
    const before = story.instance(id)
    hibernate(story, id)
    expect(story.instance(id).publicIp).toBeUndefined()
    start(story, id)
    const after = story.instance(id)
    expect(after.privateIp).toBe(before.privateIp)
    expect(after.publicIp).not.toBe(before.publicIp)
    expect(after.hostId).not.toBe(before.hostId)
  })

  it('erases instance store', () => {
    const story = scenario()
    const id = story.running({ ...withStore, ...hibernating, root: { encrypted: true, sizeGiB: 20 } })
    write(story, id, '/mnt/ephemeral0/note')
    hibernate(story, id)
    start(story, id)
    expect(read(story, id, '/mnt/ephemeral0/note')).toBeUndefined()
  })

  it('is billed while stopping and not while stopped', () => {
    const story = scenario()
    const id = story.running(hibernating)
    story.wait(3 * minute)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
    expect(billedStarts(story, id).map((line) => line.to)).toEqual([undefined])
    story.until(id, 'stopped')
    expect(billedStarts(story, id).map((line) => line.to)).toEqual([story.now()])
  })

  it('asks for two minutes after the launch', () => {
    const story = scenario()
    const id = story.launch(hibernating)
    story.until(id, 'running')
    expect(story.ask({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })?.code).toBe(
      'UnsupportedOperation',
    )
  })

  it('is refused where it was not enabled at launch', () => {
    const story = scenario()
    const id = story.running()
    expect(story.ask({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })?.code).toBe(
      'UnsupportedHibernationConfiguration',
    )
  })

  it('forbids another type until it has been started', () => {
    const story = scenario()
    const id = story.running(hibernating)
    hibernate(story, id)
    expect(story.ask({ kind: 'ChangeInstance', id, change: { type: 't3.small' } })?.code).toBe('UnsupportedOperation')
  })
})

describe('a termination', () => {
  const terminated = (story: Scenario, id: InstanceId) => {
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.until(id, 'terminated')
  }

  it('goes running, shutting-down, terminated, and the entry disappears after about an hour', () => {
    const story = scenario()
    const id = story.running()
    terminated(story, id)
    expect(states(story, id)).toEqual(['running', 'shutting-down', 'terminated'])
    story.wait(hour)
    expect(get(story.account().instances, id)).toBeUndefined()
  })

  it('ends the billing of use as soon as it is shutting down', () => {
    const story = scenario()
    const id = story.running()
    story.do({ kind: 'TerminateInstances', ids: [id] })
    expect(billedStarts(story, id).map((line) => line.to)).toEqual([story.now()])
  })

  it('takes an Elastic IP off and leaves it allocated and billed', () => {
    const story = scenario()
    const id = story.running()
    const allocationId: AllocationId = elastic(story, id)
    terminated(story, id)
    expect(get(story.account().addresses, allocationId)).toMatchObject({ instanceId: undefined })
    expect(billTotal(story.account(), story.now()).byItem.address.perHour).toBeCloseTo(0.005, 10)
  })

  it('deletes the root volume, and keeps a volume that was attached afterwards, which goes on costing', () => {
    const story = scenario()
    const id = story.running()
    const data = story.newVolume(story.instance(id).zone)
    const root = story.root(id)
    story.do({ kind: 'AttachVolume', id: data, instanceId: id, deviceName: '/dev/sdf' })
    story.wait(minute)
    terminated(story, id)
    expect(story.volume(root)).toBeUndefined()
    expect(story.volume(data)?.state).toBe('available')
    expect(billTotal(story.account(), story.now()).byItem.volume.perHour).toBeGreaterThan(0)
  })

  it('deletes a data volume of an API launch, and keeps it where the console set the flag', () => {
    const story = scenario()
    const id = story.running({
      disks: [
        { deviceName: '/dev/sdf', sizeGiB: 10 },
        { deviceName: '/dev/sdg', sizeGiB: 10, deleteOnTermination: false },
      ],
    })
    const [, byApi, byConsole] = story.instance(id).volumeIds
    terminated(story, id)
    expect(story.volume(must(byApi, 'a volume'))).toBeUndefined()
    expect(story.volume(must(byConsole, 'a volume'))?.state).toBe('available')
  })

  it('is refused by termination protection and by stop protection, each with its own sentence', () => {
    const story = scenario()
    const one = story.running({ terminationProtection: true })
    const two = story.running({ stopProtection: true })
    expect(story.ask({ kind: 'TerminateInstances', ids: [one] })?.message).toContain('disableApiTermination')
    expect(story.ask({ kind: 'TerminateInstances', ids: [two] })?.message).toContain('disableApiStop')
    expect(story.ask({ kind: 'StopInstances', ids: [two], hibernate: false, force: false })?.code).toBe(
      'OperationNotPermitted',
    )
  })
})

describe('a termination across zones', () => {
  it('goes through in zones without a protected instance, and is refused all the same', () => {
    const story = scenario()
    const kept = story.running({ zone: 'us-east-1a', terminationProtection: true })
    const beside = story.running({ zone: 'us-east-1a' })
    const elsewhere = story.running({ zone: 'us-east-1b' })
    const refused = story.ask({ kind: 'TerminateInstances', ids: [kept, beside, elsewhere] })
    expect(refused?.message).toContain(kept)
    expect([kept, beside, elsewhere].map((id) => story.instance(id).state)).toEqual([
      'running',
      'running',
      'shutting-down',
    ])
  })
})

describe('the OS inside', () => {
  const run = (story: Scenario, instanceId: InstanceId, line: string) =>
    story.do({ kind: 'RunInGuest', instanceId, line })

  it('stops the instance when it shuts down, by default', () => {
    const story = scenario()
    const id = story.running()
    run(story, id, 'sudo shutdown -h now')
    expect(story.instance(id).state).toBe('stopping')
    expect(story.instance(id).reason?.code).toBe('Client.InstanceInitiatedShutdown')
  })

  it('terminates it where the shutdown behaviour says so, whatever the protection says', () => {
    const story = scenario()
    const id = story.running({ shutdownBehaviour: 'terminate', terminationProtection: true })
    run(story, id, 'sudo poweroff')
    expect(story.instance(id).state).toBe('shutting-down')
  })

  it('leaves it running and billed when it only halts', () => {
    const story = scenario()
    const id = story.running()
    run(story, id, 'sudo halt')
    story.wait(10 * minute)
    expect(story.instance(id).state).toBe('running')
    expect(billedStarts(story, id).map((line) => line.to)).toEqual([undefined])
    expect(get(story.account().checks, id)).toMatchObject({ system: 'passed', instance: 'failed' })
  })

  it('reboots in place', () => {
    const story = scenario()
    const id = story.running()
    const before = story.instance(id)
    run(story, id, 'sudo reboot')
    story.wait(3 * minute)
    expect(story.instance(id)).toEqual(before)
    expect(story.guest(id).boots).toBe(2)
  })
})

describe('a force stop', () => {
  it('ends a stopping sooner', () => {
    const plain = scenario()
    const id = plain.running()
    plain.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    const expected = must(plain.instance(id).due, 'an end')
    plain.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: true })
    expect(plain.instance(id).due).toBeLessThan(expected)
  })
})

describe('another type', () => {
  it('is refused while running, and costs its own price from the next start', () => {
    const story = scenario()
    const id = story.running()
    const change = { kind: 'ChangeInstance', id, change: { type: 't3.small' } } as const
    expect(story.ask(change)).toMatchObject({ code: 'IncorrectInstanceState' })
    stop(story, id)
    story.do(change)
    start(story, id)
    expect(billedStarts(story, id).map((line) => line.what)).toEqual(['t3.micro', 't3.small'])
  })
})

describe('a type with instance store', () => {
  const changed = (from: string, to: string) => {
    const story = scenario()
    const id = story.running({ type: from })
    stop(story, id)
    story.do({ kind: 'ChangeInstance', id, change: { type: to } })
    start(story, id)
    return story.guest(id).storeFiles
  }

  it('brings it to an instance that becomes one', () => {
    expect(changed('m5.large', 'm5d.large')).toEqual({})
  })

  it('leaves none to an instance that becomes another', () => {
    expect(changed('m5d.large', 'm5.large')).toBeUndefined()
  })
})

describe('the log', () => {
  it('names the cause of everything that happens to an instance, back to a request', () => {
    const story = scenario()
    const id = story.running()
    stop(story, id)
    start(story, id)
    story.do({ kind: 'TerminateInstances', ids: [id] })
    story.wait(2 * hour)
    const events = story.events()
    const rootOf = (event: (typeof events)[number]): string => {
      const cause = event.cause === undefined ? undefined : events[event.cause]
      return cause ? rootOf(cause) : event.kind
    }
    expect([...new Set(events.map(rootOf))]).toEqual(['Asked'])
  })
})

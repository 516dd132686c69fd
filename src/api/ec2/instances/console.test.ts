import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario, withWebServer } from '../../scenario.ts'

const plain = (base64: unknown) => (typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString() : '')

/** An instance with a fault, and its system log as it is posted, or as it is now. */
function withFault(Fault: string, InstanceType = 't3.micro', more: object = {}) {
  const story = scenario()
  const InstanceId = story.running({ InstanceType, ...more })
  story.ok('InjectFault', { Fault, InstanceId })
  story.wait(2 * minute)
  const log = (Latest = false) => plain(story.ok('GetConsoleOutput', { InstanceId, Latest }).Output)
  const reboot = () => {
    story.ok('RebootInstances', { InstanceIds: [InstanceId] })
    story.wait(7 * minute)
  }
  return { ...story, InstanceId, log, reboot }
}

describe('the system log', () => {
  it('ends at the prompt to log in, and is what was there before until another boot is over', () => {
    const { ok, wait, running } = scenario()
    const InstanceId = running()
    expect(plain(ok('GetConsoleOutput', { InstanceId }).Output)).toMatch(/login:\r\n$/)
    ok('StopInstances', { InstanceIds: [InstanceId] })
    wait(5 * minute)
    ok('StartInstances', { InstanceIds: [InstanceId] })
    const { Output, Timestamp } = ok('GetConsoleOutput', { InstanceId })
    expect(plain(Output)).toContain('Reached target shutdown.target')
    expect(typeof Timestamp).toBe('string')
  })

  it('is posted at a reboot and not while the instance runs; Latest shows it at once', () => {
    const { log, reboot } = withFault('MemoryExhausted')
    expect(log()).not.toContain('Out of memory')
    expect(log(true)).toContain('Out of memory: kill process')
    reboot()
    expect(log()).toContain('Out of memory: kill process')
  })

  it('is posted at a stop too, and begins anew on another host', () => {
    const { ok, wait, log, InstanceId } = withFault('MemoryExhausted')
    ok('StopInstances', { InstanceIds: [InstanceId] })
    wait(6 * minute)
    expect(log()).toContain('Out of memory: kill process')
    ok('StartInstances', { InstanceIds: [InstanceId] })
    wait(5 * minute)
    expect(log()).not.toContain('Out of memory')
  })

  it('can still be read after a termination, until the instance is forgotten', () => {
    const { ok, no, wait, log, InstanceId } = withFault('MemoryExhausted')
    ok('TerminateInstances', { InstanceIds: [InstanceId] })
    wait(10 * minute)
    expect(log()).toContain('Out of memory')
    wait(2 * hour)
    expect(no('GetConsoleOutput', { InstanceId }).code).toBe('InvalidInstanceID.NotFound')
  })

  it.each([
    ['OSHung', 'soft lockup'],
    ['FileSystemCorrupt', 'General error mounting filesystems'],
    ['NetworkMisconfigured', 'Bringing up interface eth0:  Device eth0 has different MAC address than expected'],
    ['StartupMisconfigured', 'fsck: No such file or directory while trying to open'],
    ['KernelIncompatible', 'FATAL: kernel too old'],
    ['RootDiskFull', 'No space left on device'],
  ])('after a reboot tells %s by its signature', (fault, signature) => {
    const { log, reboot } = withFault(fault)
    expect(log()).not.toContain(signature)
    reboot()
    expect(log()).toContain(signature)
  })

  it('tells that a root volume does not answer, at once or at the next boot', () => {
    const { ok, wait, account, running } = scenario()
    const InstanceId = running()
    const [VolumeId] = list(account().volumes).map(({ id }) => id)
    ok('InjectFault', { Fault: 'VolumeUnreachable', VolumeId })
    expect(plain(ok('GetConsoleOutput', { InstanceId, Latest: true }).Output)).toContain('I/O error')
    ok('RebootInstances', { InstanceIds: [InstanceId] })
    wait(5 * minute)
    expect(plain(ok('GetConsoleOutput', { InstanceId }).Output)).toContain(
      'VFS: Unable to mount root fs on unknown-block',
    )
  })

  it.each(['HostPowerLost', 'HostNetworkLost', 'HostHardwareFailing', 'SecurityGroupClosed'])(
    'knows nothing of %s',
    (fault) => {
      expect(withFault(fault).log()).toMatch(/login:\r\n$/)
    },
  )

  it('knows nothing of a web server that crashed, and holds what the user data said', () => {
    const log = withFault('WebServerCrashed', 't3.micro', withWebServer).log()
    expect(log).toMatch(/cloud-init\[\d+\]: Complete!/)
    expect(log).toMatch(/cloud-init\[\d+\]: Cloud-init v\. [\d.]+ finished at .*\r\n$/)
  })

  it('of a Xen type has no latest', () => {
    const { no, running } = scenario()
    const InstanceId = running({ InstanceType: 't2.micro' })
    expect(no('GetConsoleOutput', { InstanceId, Latest: true })).toEqual({
      code: 'UnsupportedOperation',
      message: 'This instance type does not support retrieving the latest console logs.',
    })
  })
})

describe('the screenshot', () => {
  it('shows the end of the console as it is now', () => {
    const { ok, InstanceId } = withFault('OSHung')
    const picture = plain(ok('GetConsoleScreenshot', { InstanceId }).ImageData)
    expect(picture).toMatch(/^<svg .*soft lockup.*<\/svg>$/)
  })

  it('is of an instance that runs', () => {
    const { ok, no, wait, running } = scenario()
    const InstanceId = running()
    ok('StopInstances', { InstanceIds: [InstanceId] })
    wait(5 * minute)
    expect(no('GetConsoleScreenshot', { InstanceId }).code).toBe('IncorrectInstanceState')
  })

  it('is not of Graviton', () => {
    const { no, running } = scenario('us-east-1', 'al2023-arm64')
    const InstanceId = running({ InstanceType: 't4g.micro' })
    expect(no('GetConsoleScreenshot', { InstanceId }).code).toBe('UnsupportedOperation')
  })
})

it('a boot that waits in vain for a line of /etc/fstab names the device and the folder', () => {
  const { ok, running, wait } = scenario()
  const InstanceId = running()
  ok('RunInGuest', {
    InstanceId,
    Command: 'echo "UUID=0a1b2c3d-0000-0000-0000-000000000000 /data xfs defaults 0 2" | sudo tee -a /etc/fstab',
  })
  ok('RebootInstances', { InstanceIds: [InstanceId] })
  wait(5 * minute)
  const text = plain(ok('GetConsoleOutput', { InstanceId })['Output'])
  expect(text).toContain('Timed out waiting for device /dev/disk/by-uuid/0a1b2c3d-0000-0000-0000-000000000000.')
  expect(text).toContain('Dependency failed for /data.')
  expect(text).not.toContain('/dev/sdh')
})

import { anyText } from '#parts/anyText.ts'
import { get } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenario, withWebServer } from '../scenario.ts'

describe('faults', () => {
  it('are injected, listed and cleared', () => {
    const { ok, no, running } = scenario()
    const InstanceId = running()
    expect(ok('ListFaults')).toEqual({ Faults: [] })
    expect(ok('InjectFault', { Fault: 'NetworkMisconfigured', InstanceId })).toEqual({})
    expect(ok('ListFaults')).toEqual({ Faults: [{ Fault: 'NetworkMisconfigured', InstanceId }] })
    ok('ClearFault', { Fault: 'NetworkMisconfigured', InstanceId })
    expect(ok('ListFaults')).toEqual({ Faults: [] })
    expect(no('InjectFault', { Fault: 'Earthquake', InstanceId }).code).toBe('InvalidParameterValue')
    expect(no('InjectFault', { Fault: 'VolumeIOStalled' }).message).toBe(
      'The request must contain the parameter VolumeId',
    )
  })
})

describe('a mystery fault', () => {
  it('is named or revealed, and until then no answer tells it', () => {
    const { ok, no, account, running } = scenario()
    const InstanceId = running()
    expect(ok('InjectMystery', { InstanceId })).toEqual({})
    const mystery = get(account().mysteries, InstanceId)
    expect(ok('ListFaults')).toEqual({ Faults: [] })
    expect(no('ClearFault', { Fault: mystery?.fault, InstanceId }).code).toBe('Playground.MysteryOn')
    expect(JSON.stringify(ok('DescribeInstances'))).not.toContain(mystery?.fault)
    const wrong = mystery?.fault === 'OSHung' ? 'MemoryExhausted' : 'OSHung'
    expect(ok('NameMystery', { InstanceId, Fault: wrong })).toEqual({ Right: false, Tries: 1 })
    expect(ok('RevealMystery', { InstanceId })).toEqual({ Fault: mystery?.fault })
    expect(no('NameMystery', { InstanceId, Fault: wrong }).code).toBe('Playground.NoMystery')
  })

  it('is judged right by the hidden world', () => {
    const { ok, account, running } = scenario()
    const InstanceId = running()
    ok('InjectMystery', { InstanceId })
    const Fault = get(account().mysteries, InstanceId)?.fault
    expect(ok('NameMystery', { InstanceId, Fault })).toEqual({ Right: true, Tries: 1, Fault })
  })
})

describe('inside an instance', () => {
  it('whatever is written into a file is kept as it is, up to 4,096 characters', () => {
    const { ok, no, running } = scenario()
    const InstanceId = running()
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.nat(10).map((more) => 'x'.repeat(4090 + more)),
        ),
        (Text) => {
          const wish = { InstanceId, Path: '/home/note.txt', Text }
          if (Text.length > 4096) expect(no('WriteFile', wish).message).toMatch(/at most 4096 characters/)
          else {
            ok('WriteFile', wish)
            expect(ok('ReadFile', { InstanceId, Path: '/home/note.txt' })).toEqual({ Text })
          }
        },
      ),
    )
  })

  it('files are written and read, on disk and in memory', () => {
    const { ok, no, running } = scenario()
    const InstanceId = running(withWebServer)
    ok('WriteFile', { InstanceId, Path: '/home/ec2-user/a', Text: 'one' })
    ok('WriteFile', { InstanceId, Path: '/dev/shm/b', Text: 'two' })
    expect(ok('ReadFile', { InstanceId, Path: '/home/ec2-user/a' })).toEqual({ Text: 'one' })
    expect(no('ReadFile', { InstanceId, Path: '/home/ec2-user/c' }).code).toBe('Playground.NoSuchFile')
    expect(ok('DescribeGuest', { InstanceId })).toMatchObject({
      Power: 'up',
      Workload: 'idle',
      MemoryMiB: 1024,
      OutOfMemory: false,
      WebServer: 'running',
      Disks: [
        { Kind: 'Volume', Mount: '/', DeviceName: '/dev/xvda', Files: [{ Path: '/home/ec2-user/a', Text: 'one' }] },
        { Kind: 'Memory', Files: [{ Path: '/dev/shm/b', Text: 'two' }] },
      ],
    })
    expect(no('WriteFile', { InstanceId, Path: '/a', Text: 'x'.repeat(5000) }).code).toBe('Playground.FileTooLarge')
  })

  it('a command that only looks is answered and not logged', () => {
    const { ok, no, history, running } = scenario()
    const InstanceId = running()
    const before = history()
    const run = (Command: string) => ok('RunInGuest', { InstanceId, Command })
    expect(run('uptime')).toMatchObject({ ExitStatus: 0, Output: expect.stringContaining('up 4 min') })
    expect(run('xyz')).toEqual({ Output: 'bash: xyz: command not found', ExitStatus: 127 })
    expect(history()).toBe(before)
    ok('StopInstances', { InstanceIds: [InstanceId] })
    expect(no('RunInGuest', { InstanceId, Command: 'uptime' }).code).toBe('Playground.GuestUnreachable')
  })

  it('a command that changes something is logged and done', () => {
    const { ok, account, wait, running } = scenario()
    const InstanceId = running(withWebServer)
    const run = (Command: string) => ok('RunInGuest', { InstanceId, Command })
    expect(run('echo "hello you" > /home/ec2-user/a')).toEqual({ Output: '', ExitStatus: 0 })
    expect(run('cat /home/ec2-user/a')).toEqual({ Output: 'hello you', ExitStatus: 0 })
    run('sudo systemctl stop nginx')
    expect(run('systemctl status nginx')).toMatchObject({ ExitStatus: 3 })
    run('sudo shutdown -h now')
    wait(5 * minute)
    expect(get(account().instances, InstanceId)).toMatchObject({
      state: 'stopped',
      reason: { code: 'Client.InstanceInitiatedShutdown' },
    })
  })

  it('RepairVolume wants the disk on a rescue instance', () => {
    const { no, account, running } = scenario()
    const InstanceId = running()
    const VolumeId = get(account().instances, InstanceId)?.volumeIds[0]
    expect(no('RepairVolume', { VolumeId }).code).toBe('Playground.NotOnRescueInstance')
  })
})

describe('ProbeInstance', () => {
  const open = (port: number) => ({ IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: '0.0.0.0/0' })

  it('says why nobody can connect, from the outside in', () => {
    const { ok, no, wait, account, running } = scenario()
    const InstanceId = running(withWebServer)
    const GroupId = get(account().instances, InstanceId)?.groupIds[0]
    const probe = (Port?: number) => ok('ProbeInstance', { InstanceId, Port })
    const Address = get(account().instances, InstanceId)?.publicIp
    expect(probe()).toEqual({ Result: 'TimedOut', Reason: 'SecurityGroup', Address })
    for (const port of [22, 80, 443]) ok('AuthorizeSecurityGroupIngress', { GroupId, ...open(port) })
    expect(probe()).toEqual({ Result: 'Succeeded', Reason: 'Listening', Address })
    expect(probe(443)).toMatchObject({ Result: 'Refused', Reason: 'NothingListens' })
    expect(probe(80)).toMatchObject({ Result: 'Succeeded' })
    ok('InjectFault', { Fault: 'WebServerCrashed', InstanceId })
    expect(probe(80)).toMatchObject({ Result: 'Refused', Reason: 'WebServerCrashed' })
    ok('InjectFault', { Fault: 'NetworkMisconfigured', InstanceId })
    expect(probe()).toMatchObject({ Result: 'TimedOut', Reason: 'NetworkMisconfigured' })
    ok('InjectFault', { Fault: 'MemoryExhausted', InstanceId })
    expect(probe()).toMatchObject({ Reason: 'OutOfMemory' })
    ok('InjectFault', { Fault: 'FileSystemCorrupt', InstanceId })
    expect(probe()).toMatchObject({ Reason: 'OsNotUp' })
    ok('InjectFault', { Fault: 'HostNetworkLost', InstanceId })
    expect(probe()).toMatchObject({ Reason: 'HostDown' })
    ok('StopInstances', { InstanceIds: [InstanceId] })
    wait(10 * minute)
    expect(probe()).toEqual({ Result: 'TimedOut', Reason: 'NotRunning' })
    expect(no('ProbeInstance', { InstanceId: 'i-0123456789abcdef0' }).code).toBe('InvalidInstanceID.NotFound')
  })

  it('finds nowhere to try without a public address', () => {
    const { ok, running } = scenario()
    const InstanceId = running({ NetworkInterfaces: [{ AssociatePublicIpAddress: false, DeviceIndex: 0 }] })
    expect(ok('ProbeInstance', { InstanceId })).toEqual({ Result: 'TimedOut', Reason: 'NoPublicAddress' })
  })
})

describe('DescribeBill', () => {
  it('shows what an hour of a t3.micro costs: instance, disk and address', () => {
    const { ok, wait, launch } = scenario()
    const ResourceId = launch()
    wait(hour)
    const bill = ok('DescribeBill')
    expect(bill).toMatchObject({
      Lines: expect.arrayContaining([
        expect.objectContaining({ ResourceId, Item: 'instance', What: 't3.micro', Price: 0.0104, Per: 'hour' }),
        expect.objectContaining({ ResourceId, Item: 'address', Price: 0.005 }),
        expect.objectContaining({ Item: 'volume', What: 'gp3', Price: 0.08, Per: 'month', Quantity: 8 }),
      ]),
    })
    expect(bill['PerHour']).toBeCloseTo(0.0104 + 0.005 + (0.08 * 8) / 720, 9)
    expect(bill['Total']).toBeGreaterThan(0.016)
  })
})

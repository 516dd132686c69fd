import { imageId } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { createStudio } from '#store/createStudio.ts'
import { ask } from '#store/live/requests.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { letPass } from '#store/live/time.ts'
import { createDevice } from '#store/createDevice.ts'
import type { Studio } from '#store/studio.ts'
import { expect, it } from 'vitest'
import { type Carried, type Drop, dropsOf, isLegal, type Spot } from './drops.ts'

const shown = (studio: Studio) => studio.playground.getState().history
const pass = (studio: Studio, seconds: number) => letPass(studio, shown(studio).now + seconds * 1000)

function running(more: object = {}): { readonly studio: Studio; readonly id: string; readonly zone: string } {
  const studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  ask(studio, {
    action: 'RunInstances',
    params: { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, ...more },
  })
  pass(studio, 300)
  const { id, zone } = must(list(shown(studio).account.instances)[0], 'the instance')
  return { studio, id, zone }
}

function volumeFor({ studio, zone }: { readonly studio: Studio; readonly zone: string }): string {
  const answer = ask(studio, { action: 'CreateVolume', params: { AvailabilityZone: zone, Size: 8 } })
  pass(studio, 30)
  return String(answer.ok && answer.response['VolumeId'])
}

const drops = (studio: Studio, carried: Carried, selected: string) => dropsOf(shown(studio), carried, selected)
const at = (all: readonly Drop[], spot: Spot) =>
  must(
    all.find((one) => one.spot === spot),
    spot,
  )
const legal = (all: readonly Drop[]) => all.filter(isLegal).map(({ key }) => key)

it('a running instance is stopped, terminated, rebooted or made an image of; the states between take nothing', () => {
  const { studio, id } = running()
  const all = drops(studio, { kind: 'instance', id }, id)
  expect(legal(all)).toEqual(['stopped', 'terminated', 'reboot', 'ami'])
  expect(at(all, 'running').verdict).toBe('here')
  expect(at(all, 'pending').why).toBe('passing')
  expect(at(all, 'terminated').verdict).toBe('final')
  expect(at(all, 'stopped').lost).toMatchObject({ ram: true, address: true })
})

it('one that can sleep has two halves to be stopped in, and asleep it keeps its RAM', () => {
  const { studio, id } = running({
    HibernationOptions: { Configured: true },
    BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8, Encrypted: true } }],
  })
  const all = drops(studio, { kind: 'instance', id }, id)
  expect(legal(all)).toContain('stopped/0')
  expect(all.find(({ key }) => key === 'stopped/1')?.lost).toMatchObject({ ram: false, address: true })
})

it('a stopped instance is started, and what it cannot is told as the register tells it', () => {
  const { studio, id } = running()
  ask(studio, { action: 'StopInstances', params: { InstanceIds: [id] } })
  expect(at(drops(studio, { kind: 'instance', id }, id), 'running').why).toMatchObject({ reason: 'needs-stopped' })
  pass(studio, 300)
  const all = drops(studio, { kind: 'instance', id }, id)
  expect(legal(all)).toEqual(['running', 'terminated', 'ami'])
  expect(at(all, 'reboot').why).toEqual({ reason: 'needs-running' })
})

it('a terminated instance goes nowhere any more', () => {
  const { studio, id } = running()
  ask(studio, { action: 'TerminateInstances', params: { InstanceIds: [id] } })
  pass(studio, 120)
  expect(legal(drops(studio, { kind: 'instance', id }, id))).toEqual([])
})

it('a free volume is attached by letting go on the instance, and detached on the shelf; a root in use is not', () => {
  const one = running()
  const { studio, id } = one
  const volume = volumeFor(one)
  const free = drops(studio, { kind: 'volume', id: volume }, id)
  expect(legal(free)).toEqual(['free', 'host'])
  at(free, 'free').act?.(studio)
  pass(studio, 30)
  const attached = drops(studio, { kind: 'volume', id: volume }, id)
  expect(legal(attached)).toEqual(['shelf'])
  const root = must(list(shown(studio).account.volumes)[0], 'the root').id
  expect(at(drops(studio, { kind: 'volume', id: root }, id), 'shelf').why).toEqual({ reason: 'root-in-use' })
  at(attached, 'shelf').act?.(studio)
  pass(studio, 30)
  expect(legal(drops(studio, { kind: 'volume', id: volume }, id))).toEqual(['free', 'host'])
})

it('a volume of another zone says which zone it is of', () => {
  const { studio, id, zone } = running()
  const other = zone === 'us-east-1a' ? 'us-east-1b' : 'us-east-1a'
  const volume = volumeFor({ studio, zone: other })
  expect(at(drops(studio, { kind: 'volume', id: volume }, id), 'free').why).toEqual({
    reason: 'other-zone',
    about: other,
  })
})

it('an Elastic IP is pinned at once where it replaces none, and asked about where it does', () => {
  const { studio, id } = running()
  for (let n = 0; n < 2; n++) ask(studio, { action: 'AllocateAddress' })
  const [first, second] = list(shown(studio).account.addresses).map(({ allocationId }) => allocationId)
  const onto = (address = '') => at(drops(studio, { kind: 'address', id: address }, id), 'network')
  onto(first).act?.(studio)
  expect(list(shown(studio).account.addresses)[0]?.instanceId).toBe(id)
  expect(onto(first).verdict).toBe('here')
  onto(second).act?.(studio)
  expect(studio.transient.getState().dialog).toMatchObject({ kind: 'elastic', allocationId: second })
  at(drops(studio, { kind: 'address', id: first ?? '' }, id), 'shelf').act?.(studio)
  expect(list(shown(studio).account.addresses)[0]?.instanceId).toBeUndefined()
})

it('a sticker goes onto the part that it breaks, the other parts say which that is', () => {
  const { studio, id } = running()
  const power = drops(studio, { kind: 'fault', id: 'HostPowerLost' }, id)
  expect(legal(power)).toEqual(['host'])
  expect(at(power, 'network').why).toEqual({ goesOnto: 'host' })
  const memory = drops(studio, { kind: 'fault', id: 'MemoryExhausted' }, id)
  expect(legal(memory)).toEqual(['machine'])
  at(memory, 'machine').act?.(studio)
  expect(at(drops(studio, { kind: 'fault', id: 'MemoryExhausted' }, id), 'machine').why).toEqual({ reason: 'broken' })
})

it('while a mystery is on no sticker can be put anywhere', () => {
  const { studio, id } = running()
  ask(studio, { action: 'InjectMystery', params: { InstanceId: id } })
  const power = drops(studio, { kind: 'fault', id: 'HostPowerLost' }, id)
  expect(legal(power)).toEqual([])
  expect(at(power, 'host').why).toEqual({ reason: 'mystery' })
})

it('a snapshot becomes a volume in the zone of the instance, and is attached to it', () => {
  const { studio, id, zone } = running()
  const root = must(list(shown(studio).account.volumes)[0], 'the root').id
  ask(studio, { action: 'CreateSnapshot', params: { VolumeId: root } })
  const snapshot = must(list(shown(studio).account.snapshots)[0], 'the snapshot').id
  const onto = () => at(drops(studio, { kind: 'snapshot', id: snapshot }, id), 'free')
  expect(onto().why).toEqual({ reason: 'not-completed' })
  pass(studio, 600)
  onto().act?.(studio)
  pass(studio, 60)
  const made = must(
    list(shown(studio).account.volumes).find(({ snapshotId }) => snapshotId === snapshot),
    'the volume',
  )
  expect(made).toMatchObject({ zone, attachment: { instanceId: id } })
})

it('those that are picked go together; who cannot go stays, and the place says how many go', () => {
  const { studio, id } = running({ MinCount: 3, MaxCount: 3 })
  const ids = list(shown(studio).account.instances).map((one) => one.id)
  ask(studio, { action: 'StopInstances', params: { InstanceIds: [id] } })
  pass(studio, 300)
  const together = () => drops(studio, { kind: 'instance', id, several: ids }, id)
  expect(legal(together())).toEqual(['running', 'stopped', 'terminated', 'reboot'])
  at(together(), 'stopped').act?.(studio)
  pass(studio, 300)
  expect(list(shown(studio).account.instances).map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped'])
  expect(at(together(), 'stopped').verdict).toBe('here')
  expect(at(together(), 'reboot').why).toEqual({ reason: 'needs-running' })
  at(together(), 'terminated').act?.(studio)
  expect(studio.transient.getState().dialog).toMatchObject({ kind: 'several', command: 'terminate', ids })
})

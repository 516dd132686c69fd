import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { hibernating, scenario } from '../law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { hour, minute } from '#lib/time.ts'

const kinds = (rows: ReturnType<typeof compare>) => Object.fromEntries(rows.map(({ aspect, kind }) => [aspect, kind]))

it('a stop and start changes the public address and the host, loses RAM, and keeps the rest', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  expect(kinds(compare(before, story.account(), id))).toEqual({
    state: 'kept',
    checks: 'changed',
    type: 'kept',
    publicIp: 'changed',
    host: 'changed',
    ram: 'lost',
    files: 'kept',
    volumes: 'kept',
    privateIp: 'kept',
    id: 'kept',
    perHour: 'kept',
  })
})

it('a reboot loses RAM and nothing else', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(3 * minute)
  const rows = compare(before, story.account(), id)
  expect(rows.filter((row) => row.kind !== 'kept')).toEqual([{ aspect: 'ram', kind: 'lost' }])
})

it('a hibernation keeps RAM', () => {
  const story = scenario()
  const id = story.running(hibernating)
  const before = story.account()
  story.wait(3 * minute)
  story.do({ kind: 'StopInstances', ids: [id], hibernate: true, force: false })
  story.until(id, 'stopped')
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  story.wait(2 * minute)
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ ram: 'kept', publicIp: 'changed' })
})

it('a termination loses the private address, RAM and the files of a root volume that goes with it', () => {
  const story = scenario()
  const id = story.running()
  story.do({ kind: 'WriteFile', instanceId: id, path: '/home/note', text: 'x' })
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const rows = kinds(compare(before, story.account(), id))
  expect(rows).toMatchObject({ files: 'lost', privateIp: 'lost', ram: 'lost', publicIp: 'changed', id: 'kept' })
  expect(rows).not.toHaveProperty('volumes')
})

it('a termination that leaves a data volume loses only the files on the root volume', () => {
  const story = scenario()
  const id = story.running()
  const data = story.newVolume(story.instance(id).zone)
  story.do({ kind: 'AttachVolume', id: data, instanceId: id, deviceName: '/dev/sdf' })
  story.wait(minute)
  const before = story.account()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  story.wait(minute)
  const files = compare(before, story.account(), id).find(({ aspect }) => aspect === 'files')
  expect(files).toEqual({ aspect: 'files', kind: 'lost', only: 'root' })
})

it('an Elastic IP pinned to an instance costs what the borrowed address cost', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'AllocateAddress', tags: {} })
  const allocationId = must(list(story.account().addresses)[0], 'an address').allocationId
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ publicIp: 'changed', perHour: 'kept' })
})

it('a stop takes the host, the public address, the checks and the RAM', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  const rows = compare(before, story.account(), id)
  expect(rows).toContainEqual({ aspect: 'state', kind: 'changed', was: 'running', now: 'stopped' })
  expect(rows).toContainEqual({ aspect: 'checks', kind: 'changed', was: '3/3', now: '' })
  expect(rows).toContainEqual(expect.objectContaining({ aspect: 'publicIp', kind: 'changed', now: '' }))
  expect(kinds(rows)).toMatchObject({ host: 'changed', ram: 'lost', files: 'kept', privateIp: 'kept' })
})

it('an Elastic IP stays through a stop, and goes with a termination', () => {
  const story = scenario()
  const id = story.running()
  story.do({ kind: 'AllocateAddress', tags: {} })
  const { allocationId, publicIp } = must(list(story.account().addresses)[0], 'an address')
  const bare = story.account()
  story.do({ kind: 'AssociateAddress', allocationId, instanceId: id, allowReassociation: true })
  const before = story.account()
  expect(compare(bare, before, id)).toContainEqual({ aspect: 'elasticIp', kind: 'changed', was: '', now: publicIp })
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ elasticIp: 'kept', publicIp: 'kept' })
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  expect(compare(before, story.account(), id)).toContainEqual({
    aspect: 'elasticIp',
    kind: 'changed',
    was: publicIp,
    now: '',
  })
})

it('instance store is lost by a stop, also where nothing was on it, and kept by a reboot', () => {
  const story = scenario()
  const id = story.running({ type: 'm5d.large' })
  const before = story.account()
  story.do({ kind: 'RebootInstances', ids: [id] })
  story.wait(3 * minute)
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ store: 'kept', ram: 'lost' })
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ store: 'lost' })
  const stopped = story.account()
  story.do({ kind: 'StartInstances', ids: [id] })
  story.until(id, 'running')
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ store: 'lost' })
  // a stopped one had none that it could lose
  expect(kinds(compare(stopped, story.account(), id))).not.toHaveProperty('store')
})

it('a change of type changes the type and the price, and nothing that is on the disks', () => {
  const story = scenario()
  const id = story.running()
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.until(id, 'stopped')
  const before = story.account()
  story.do({ kind: 'ChangeInstance', id, change: { type: 't3.small' } })
  expect(compare(before, story.account(), id).filter((row) => row.kind !== 'kept')).toEqual([
    { aspect: 'type', kind: 'changed', was: 't3.micro', now: 't3.small' },
  ])
})

it('a recovery changes the host and loses RAM; the addresses stay', () => {
  const story = scenario()
  const id = story.running({ autoRecovery: 'default' })
  const before = story.account()
  story.do({ kind: 'InjectFault', fault: 'HostPowerLost', instanceId: id })
  story.wait(hour)
  const rows = kinds(compare(before, story.account(), id))
  expect(rows).toMatchObject({ host: 'changed', ram: 'lost', publicIp: 'kept', privateIp: 'kept', checks: 'kept' })
  expect(rows).not.toHaveProperty('faults')
})

it('another root volume is another, though it is as many; what was on the old one is lost with it', () => {
  const story = scenario()
  const id = story.running()
  story.do({ kind: 'WriteFile', instanceId: id, path: '/home/note', text: 'x' })
  const before = story.account()
  const old = story.root(id)
  story.do({ kind: 'ReplaceRoot', instanceId: id, snapshotId: undefined, deletesOld: true })
  story.wait(hour)
  const rows = compare(before, story.account(), id)
  expect(rows).toContainEqual({ aspect: 'attached', kind: 'gained', now: story.root(id) })
  expect(rows).toContainEqual({ aspect: 'detached', kind: 'changed', was: old, now: '' })
  expect(kinds(rows)).toMatchObject({ files: 'lost', ram: 'lost', publicIp: 'kept', host: 'kept' })
})

it('a fault is told by its name and by the check that fails, and is gone once it is cleared', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'InjectFault', fault: 'MemoryExhausted', instanceId: id })
  story.wait(5 * minute)
  const rows = compare(before, story.account(), id)
  expect(rows).toContainEqual({ aspect: 'faults', kind: 'changed', was: '', now: 'MemoryExhausted' })
  expect(rows).toContainEqual({ aspect: 'checks', kind: 'changed', was: '3/3', now: '2/3' })
  story.do({ kind: 'ClearFault', fault: 'MemoryExhausted', instanceId: id })
  story.wait(5 * minute)
  expect(compare(before, story.account(), id).filter((row) => row.kind !== 'kept')).toEqual([])
})

it('an open mystery is not told by what it did inside', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'InjectMystery', instanceId: id })
  story.wait(10 * minute)
  const rows = kinds(compare(before, story.account(), id))
  for (const aspect of ['faults', 'ram', 'store']) expect(rows).not.toHaveProperty(aspect)
  story.do({ kind: 'RevealMystery', instanceId: id })
  expect(kinds(compare(before, story.account(), id))).toMatchObject({ faults: 'changed' })
})

it('protection that was turned on is told, and that it is still off is not', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  story.do({ kind: 'ChangeInstance', id, change: { terminationProtection: true } })
  expect(compare(before, story.account(), id).filter((row) => row.kind !== 'kept')).toEqual([
    { aspect: 'terminationProtection', kind: 'changed', was: 'off', now: 'on' },
  ])
})

it('what was terminated already has lost nothing more', () => {
  const story = scenario()
  const id = story.running()
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  const before = story.account()
  story.wait(minute)
  expect(compare(before, story.account(), id).filter((row) => row.kind !== 'kept')).toEqual([])
})

it('another network interface is a change, and so is a further private address', () => {
  const story = scenario()
  const id = story.running()
  const before = story.account()
  const { subnetId, interfaceId } = story.instance(id)
  const none = { ips: [], count: 0 }
  story.do({ kind: 'CreateInterface', subnetId, description: '', groupIds: [], secondary: none, tags: {} })
  story.wait(minute)
  const card = must(list(story.account().interfaces)[0], 'the interface')
  story.do({ kind: 'AttachInterface', interfaceId: card.id, instanceId: id, deviceIndex: 1 })
  expect(compare(before, story.account(), id).filter((row) => row.kind !== 'kept')).toEqual([
    { aspect: 'interfaces', kind: 'changed', was: '', now: `eth1 ${card.privateIp}` },
  ])
  story.do({
    kind: 'AssignPrivateIps',
    interfaceId,
    secondary: { ips: [], count: 1 },
    allowReassignment: false,
  })
  expect(kinds(compare(before, story.account(), id))['interfaces']).toBe('changed')
})

it('a volume that comes costs what it has cost since it was created, and one that goes costs on', () => {
  const story = scenario()
  const id = story.running()
  const data = story.newVolume(story.instance(id).zone)
  const before = story.account()
  story.do({ kind: 'AttachVolume', id: data, instanceId: id, deviceName: '/dev/sdf' })
  story.wait(minute)
  const attached = story.account()
  expect(kinds(compare(before, attached, id))).toMatchObject({ attached: 'gained', perHour: 'kept' })
  story.do({ kind: 'DetachVolume', id: data, force: true })
  story.wait(minute)
  expect(kinds(compare(attached, story.account(), id))).toMatchObject({ detached: 'changed', perHour: 'kept' })
})

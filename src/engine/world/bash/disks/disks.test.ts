import type { InstanceId } from '#lib/brand.ts'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { beginHistory } from '../../../history/begin.ts'
import { imageId, type Scenario, scenario } from '../../../law/scenario.ts'
import type { LaunchWish } from '../../../command.ts'
import { openTransaction } from '../../../step/openTransaction.ts'
import { isBusy } from '../../volumes/busy.ts'
import { roomOf } from '../../volumes/volume.ts'
import { readFile } from '../../guest/files.ts'
import { typeLine } from '../../userData/decide.ts'

/** The prompt of an instance: `type` does what a line says, and answers what it said. */
function promptOf(story: Scenario, id: InstanceId) {
  const said = (line: string) => {
    const ran = typeLine(openTransaction(story.account(), story.now(), 'you'), { instanceId: id, line }, undefined)
    if ('refused' in ran) throw new Error(ran.message)
    return ran
  }
  const type = (line: string) => {
    const ran = said(line)
    story.do({ kind: 'RunInGuest', instanceId: id, line })
    return ran.status === 0 ? ran.output : `${ran.output} [${ran.status}]`
  }
  const read = (path: string) => readFile(story.account(), story.instance(id), path)
  const reboot = () => {
    story.do({ kind: 'RebootInstances', ids: [id] })
    story.wait(5 * minute)
  }
  return { type, read, reboot }
}

/** A running instance with nothing but its root. */
function bareMachine(wish: Partial<LaunchWish> = {}) {
  const story = scenario()
  const id = story.running({ zone: 'us-east-1a', ...wish })
  return { story, id, ...promptOf(story, id) }
}

/** A running instance with an empty volume of 20 GiB as /dev/sdf. */
function machine() {
  const made = bareMachine({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 20 }] })
  return { ...made, data: must(made.story.instance(made.id).volumeIds[1], 'the data volume') }
}

const columns = (text: string) => text.split('\n').map((line) => line.trim().split(/ +/))

describe('making a volume available for use, as AWS’s guide does it', () => {
  it('goes from lsblk over file -s, mkfs, mkdir and mount to a line in /etc/fstab', () => {
    const { story, type, read, reboot } = machine()
    expect(columns(type('lsblk'))).toEqual([
      ['NAME', 'MAJ:MIN', 'RM', 'SIZE', 'RO', 'TYPE', 'MOUNTPOINTS'],
      ['nvme0n1', '259:0', '0', '8G', '0', 'disk'],
      ['└─nvme0n1p1', '259:1', '0', '8G', '0', 'part', '/'],
      ['nvme1n1', '259:2', '0', '20G', '0', 'disk'],
    ])
    expect(type('sudo file -s /dev/nvme1n1')).toBe('/dev/nvme1n1: data')
    expect(type('sudo mkfs -t xfs /dev/nvme1n1')).toContain('blocks=5242880')
    expect(type('sudo file -s /dev/nvme1n1')).toContain('SGI XFS filesystem data')
    expect(type('sudo mount /dev/nvme1n1 /data')).toBe('mount: /data: mount point does not exist. [32]')
    expect(type('sudo mkdir /data')).toBe('')
    expect(type('sudo mount /dev/nvme1n1 /data')).toBe('')
    expect(type('df -hT')).toMatch(/\/dev\/nvme1n1 +xfs +20G +0G +20G +0% \/data$/)
    type('echo hello | sudo tee /data/note')
    expect(read('/data/note')).toBe('hello')
    type('sudo cp /etc/fstab /etc/fstab.orig')
    const uuid = type('sudo blkid -s UUID -o value /dev/nvme1n1')
    expect(type('sudo blkid')).toContain(`/dev/nvme1n1: UUID="${uuid}" BLOCK_SIZE="512" TYPE="xfs"`)
    type(`echo "UUID=${uuid}  /data  xfs  defaults,nofail  0  2" | sudo tee -a /etc/fstab`)
    expect(type('sudo umount /data')).toBe('')
    expect(read('/data/note')).toBeUndefined()
    expect(type('sudo mount -a')).toBe('')
    expect(read('/data/note')).toBe('hello')
    reboot()
    expect(read('/data/note')).toBe('hello')
    expect(read('/etc/fstab.orig')).not.toContain('/data')
    expect(story.events().filter(({ kind }) => kind === 'VolumeFormatted')).toHaveLength(1)
  })

  it('says how full the one file system is that holds a path, in blocks of 1 KiB where nobody asks for more', () => {
    const { type } = machine()
    type('sudo mkfs -t xfs /dev/sdf && sudo mkdir /data && sudo mount /dev/sdf /data')
    const rows = (line: string) => columns(type(line)).slice(1)
    expect(rows('df -h /data')).toEqual([['/dev/nvme1n1', '20G', '0G', '20G', '0%', '/data']])
    expect(rows('df -h /data/logs /home').map(([from]) => from)).toEqual(['/dev/nvme1n1', '/dev/nvme0n1p1'])
    expect(rows('df /dev/sdf')).toEqual([['/dev/nvme1n1', '20971520', '0', '20971520', '0%', '/data']])
    expect(type('df -i')).toMatch(/^playground: .* \[2\]$/)
    expect(rows('lsblk /dev/nvme1n1')).toHaveLength(1)
    expect(type('lsblk /dev/sdg')).toBe('lsblk: /dev/sdg: not a block device [32]')
  })

  it('is put in order while it is not mounted, by the program of its own kind', () => {
    const { type } = machine()
    type('sudo mkfs -t xfs /dev/sdf && sudo mkdir /data && sudo mount /dev/sdf /data')
    expect(type('sudo xfs_repair /dev/sdf')).toMatch(/contains a mounted filesystem/)
    type('sudo umount /data')
    expect(type('xfs_repair /dev/sdf')).toMatch(/Permission denied/)
    expect(type('sudo xfs_repair /dev/sdf')).toMatch(/^Phase 1 .*\n[^]*done$/)
    expect(type('sudo e2fsck -y /dev/sdf')).toMatch(/Bad magic number in super-block/)
    expect(type('sudo xfs_repair /dev/nvme0n1')).toMatch(/mounted/)
    expect(type('sudo xfs_repair /dev/sdz')).toMatch(/No such file or directory/)
  })

  it('takes the device’s own name too, as Amazon Linux has it', () => {
    const { type } = machine()
    expect(type('sudo file -s /dev/sdf')).toBe('/dev/sdf: symbolic link to nvme1n1')
    expect(type('sudo mkfs.ext4 /dev/sdf')).toContain('5242880 4k blocks')
    expect(type('lsblk -f')).toMatch(/nvme1n1 +ext4 +1\.0 +[\da-f-]{36}$/m)
  })
})

describe('a volume that nobody has prepared', () => {
  it('takes no file, and cannot be mounted', () => {
    const { story, id, type } = machine()
    expect(story.ask({ kind: 'WriteFile', instanceId: id, path: '/mnt/sdf/note', text: 'x' })?.message).toBe(
      '/mnt/sdf/note: No such file or directory',
    )
    type('sudo mkdir /data')
    expect(type('sudo mount /dev/nvme1n1 /data')).toContain('wrong fs type, bad option, bad superblock on /dev/nvme1n1')
    expect(type('sudo mount /dev/nvme9n1 /data')).toBe('mount: /data: special device /dev/nvme9n1 does not exist. [32]')
  })

  it('is prepared by root alone, and formatted twice only by force, which erases it', () => {
    const { type, read } = machine()
    expect(type('mkfs -t xfs /dev/nvme1n1')).toContain('Permission denied')
    type(
      'sudo mkfs -t xfs /dev/nvme1n1 && sudo mkdir /data && sudo mount /dev/nvme1n1 /data && echo a | sudo tee /data/a',
    )
    expect(type('sudo mkfs -t xfs /dev/nvme1n1')).toContain('contains a mounted filesystem')
    expect(read('/data/a')).toBe('a')
    // a new file system's top folder is root's, until root gives it away
    expect(type('echo b > /data/b')).toBe('bash: /data/b: Permission denied [1]')
    type('sudo chown ec2-user /data && echo b > /data/b')
    expect(read('/data/b')).toBe('b')
    expect(type('umount /data')).toContain('must be superuser')
    expect(type('cd /data && sudo umount /data')).toContain('target is busy')
    type('cd / && sudo umount /data')
    expect(type('sudo umount /data')).toBe('umount: /data: not mounted. [32]')
    expect(type('sudo mkfs -t xfs /dev/nvme1n1')).toContain('appears to contain an existing filesystem (xfs)')
    type('sudo mkfs -t xfs -f /dev/nvme1n1 && sudo mount /dev/nvme1n1 /data')
    expect(read('/data/a')).toBeUndefined()
  })

  it('leaves a file that is written where it should have been mounted on the root volume', () => {
    const { story, id, data, type } = machine()
    type('sudo mkdir /data && echo a | sudo tee /data/a')
    expect(story.volume(data)?.files).toEqual({})
    type('sudo mkfs -t xfs /dev/nvme1n1 && sudo mount /dev/nvme1n1 /data')
    expect(type('ls /data')).toBe('')
    expect(story.volume(story.root(id))?.files).toHaveProperty(['/data/a'])
  })
})

describe('a mounted volume', () => {
  it('is not mounted any more after a stop and start, and what is on it is still there', () => {
    const { story, id, type, read } = machine()
    story.mounted(id)
    type('echo a | sudo tee /mnt/sdf/a')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'StartInstances', ids: [id] })
    story.until(id, 'running')
    story.wait(5 * minute)
    expect(read('/mnt/sdf/a')).toBeUndefined()
    type('sudo mount /dev/sdf /mnt/sdf')
    expect(read('/mnt/sdf/a')).toBe('a')
  })

  it('does not come off before somebody unmounts it', () => {
    const { story, id, data, type, read } = machine()
    story.mounted(id)
    story.do({ kind: 'DetachVolume', id: data, force: false })
    story.wait(60 * minute)
    const busy = () => {
      const volume = story.volume(data)
      return volume !== undefined && isBusy(volume)
    }
    expect(busy()).toBe(true)
    // it is still there for the OS
    type('echo a | sudo tee /mnt/sdf/a')
    expect(read('/mnt/sdf/a')).toBe('a')
    type('sudo umount /mnt/sdf')
    expect(busy()).toBe(false)
    story.wait(minute)
    expect(story.volume(data)).toMatchObject({ state: 'available', files: { '/a': 'a' } })
  })

  it('keeps its file system in a snapshot, and a copy of it beside it wants -o nouuid', () => {
    const { story, id, data, type, read } = machine()
    story.mounted(id)
    type('echo a | sudo tee /mnt/sdf/a')
    story.do({ kind: 'CreateSnapshot', volumeId: data, description: '', tags: {} })
    story.wait(5 * minute)
    const snapshotId = story.volume(data)?.latestSnapshotId
    story.do({ kind: 'CreateVolume', zone: 'us-east-1a', disk: { snapshotId, sizeGiB: 30 }, tags: {} })
    story.wait(minute)
    const copy = must(list(story.account().volumes).at(-1), 'the copy')
    story.do({ kind: 'AttachVolume', id: copy.id, instanceId: id, deviceName: '/dev/sdg' })
    story.wait(minute)
    type('sudo mkdir /copy')
    expect(type('sudo mount /dev/nvme2n1 /copy')).toContain('wrong fs type')
    expect(type('sudo mount -o nouuid /dev/nvme2n1 /copy')).toBe('')
    expect(read('/copy/a')).toBe('a')
    expect(roomOf(copy)).toBe(20)
    expect(type('sudo xfs_growfs -d /copy')).toContain('data blocks changed from 5242880 to 7864320')
    expect(type('df -h')).toMatch(/30G .*\/copy$/)
  })
})

describe('a volume that has grown', () => {
  const grow = (story: Scenario, id: Parameters<Scenario['volume']>[0], sizeGiB: number) => {
    story.do({ kind: 'ModifyVolume', id, change: { sizeGiB } })
    story.wait(minute)
  }

  it('has a larger disk at once, and a larger root file system after growpart and xfs_growfs', () => {
    const { story, id, type } = bareMachine()
    grow(story, story.root(id), 16)
    expect(type('lsblk')).toMatch(/nvme0n1 .* 16G .*\n.*nvme0n1p1 .* 8G/)
    expect(type('df -h')).toMatch(/ 8G .*\/$/)
    expect(type('sudo xfs_growfs -d /')).toContain('data size unchanged')
    expect(type('sudo growpart /dev/nvme0n1 1')).toMatch(/^CHANGED: partition=1/)
    expect(type('sudo growpart /dev/nvme0n1 1')).toMatch(/^NOCHANGE: .* \[1\]$/)
    expect(type('df -h')).toMatch(/ 8G .*\/$/)
    expect(type('sudo xfs_growfs -d /')).toContain('data blocks changed from 2097152 to 4194304')
    expect(type('df -h')).toMatch(/ 16G .*\/$/)
  })

  it('has its root grown by the next boot, as cloud-init does it', () => {
    const { story, id, type, reboot } = bareMachine()
    grow(story, story.root(id), 16)
    reboot()
    expect(type('df -h')).toMatch(/ 16G .*\/$/)
  })

  it('has its ext4 grown by resize2fs, which is on Ubuntu', () => {
    const { story, id, type } = bareMachine({ imageId: imageId('us-east-1', 'ubuntu-24.04-x86_64') })
    grow(story, story.root(id), 16)
    expect(type('sudo xfs_growfs /')).toContain('is not a mounted XFS filesystem')
    type('sudo growpart /dev/nvme0n1 1')
    expect(type('sudo resize2fs /dev/nvme0n1p1')).toContain('is now 4194304 (4k) blocks long')
    expect(type('sudo resize2fs /dev/nvme0n1p1')).toContain('Nothing to do!')
  })

  it('keeps its data file system as it was after a boot', () => {
    const { story, id, data, type, reboot } = machine()
    story.mounted(id)
    grow(story, data, 40)
    reboot()
    type('sudo mount /dev/sdf /mnt/sdf')
    expect(type('df -h')).toMatch(/ 20G .*\/mnt\/sdf$/)
  })
})

describe('/etc/fstab', () => {
  const line = (options: string) => `echo "/dev/nvme1n1 /data xfs ${options} 0 2" | sudo tee -a /etc/fstab`

  it('names a disk that is gone: without nofail the next boot ends in emergency mode, and the instance check fails', () => {
    const { story, id, data, type, reboot } = machine()
    story.mounted(id)
    type(line('defaults'))
    reboot()
    expect(type('df -h')).toContain('/data')
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
    story.until(id, 'stopped')
    story.do({ kind: 'DetachVolume', id: data, force: false })
    story.wait(minute)
    story.do({ kind: 'StartInstances', ids: [id] })
    story.wait(10 * minute)
    expect(story.guest(id).power).toBe('stuck')
    expect(get(story.account().checks, id)).toMatchObject({ instance: 'failed', system: 'passed' })
    // the disk back, and a boot succeeds
    story.do({ kind: 'AttachVolume', id: data, instanceId: id, deviceName: '/dev/sdf' })
    story.wait(minute)
    reboot()
    expect(story.guest(id).power).toBe('up')
    expect(type('df -h')).toContain('/data')
  })

  it('with nofail lets the boot go on without the disk', () => {
    const { story, id, data, type, reboot } = machine()
    type(line('defaults,nofail'))
    story.do({ kind: 'DetachVolume', id: data, force: false })
    story.wait(minute)
    reboot()
    expect(story.guest(id).power).toBe('up')
  })

  it('that is wrong is mended on a rescue instance, as any other start-up file', () => {
    const { story, id, type, reboot } = bareMachine()
    type(line('defaults'))
    reboot()
    expect(story.guest(id).power).toBe('stuck')
    const root = story.root(id)
    story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: true })
    story.until(id, 'stopped')
    story.do({ kind: 'DetachVolume', id: root, force: false })
    story.wait(minute)
    const rescue = story.running({ zone: 'us-east-1a' })
    story.do({ kind: 'AttachVolume', id: root, instanceId: rescue, deviceName: '/dev/sdf' })
    story.wait(minute)
    const there = promptOf(story, rescue)
    there.type('sudo mkdir /rescue')
    // the disk as a whole holds partitions, no file system
    expect(there.type('sudo mount /dev/nvme1n1 /rescue')).toContain('bad superblock on /dev/nvme1n1,')
    expect(there.type('sudo mount /dev/sdf /rescue')).toContain('bad superblock on /dev/nvme1n1,')
    expect(there.type('sudo mount /dev/xvda /rescue')).toContain('/dev/nvme0n1 already mounted or mount point busy')
    // both roots come from one image, so they have one UUID
    expect(there.type('sudo mount /dev/nvme1n1p1 /rescue')).toContain('wrong fs type')
    there.type('sudo mount -o nouuid /dev/nvme1n1p1 /rescue')
    expect(there.read('/rescue/etc/fstab')).toContain('/data')
    there.type('echo "# mended" | sudo tee /rescue/etc/fstab')
    there.type('sudo umount /rescue')
    story.do({ kind: 'DetachVolume', id: root, force: false })
    story.wait(minute)
    story.do({ kind: 'AttachVolume', id: root, instanceId: id, deviceName: '/dev/xvda' })
    story.wait(minute)
    story.do({ kind: 'StartInstances', ids: [id] })
    story.wait(10 * minute)
    expect(story.guest(id).power).toBe('up')
  })
})

describe('an account of version 3', () => {
  it('goes on formatting, mounting, growing and unmounting by itself', () => {
    const { account } = beginHistory({ seed: 'old', region: 'us-east-1', startedAt: 0, rules: 3 })
    expect(account.rules).toBe(3)
    const story = scenario('old', 'us-east-1', 3)
    const id = story.running({ disks: [{ deviceName: '/dev/sdf', sizeGiB: 20 }] })
    const { type, read } = promptOf(story, id)
    story.do({ kind: 'WriteFile', instanceId: id, path: '/mnt/sdf/a', text: 'a' })
    expect(read('/mnt/sdf/a')).toBe('a')
    expect(type('sudo mkfs -t xfs /dev/nvme1n1')).toMatch(/^playground: in this older account/)
    const data = must(story.instance(id).volumeIds[1], 'the data volume')
    story.do({ kind: 'DetachVolume', id: data, force: false })
    story.wait(minute)
    expect(story.volume(data)?.state).toBe('available')
  })
})

import { asUserData } from '#facts/userData.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

/** The prompt of an instance: what a line says, which has to succeed. */
function promptOf({ ok }: ReturnType<typeof scenario>, InstanceId: string) {
  return (Command: string) => {
    const { Output, ExitStatus } = ok('RunInGuest', { InstanceId, Command })
    if (ExitStatus !== 0) throw new Error(`${Command}: ${String(Output)}`)
    return String(Output)
  }
}

const doors = [22, 80, 443].map((port) => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  IpRanges: [{ CidrIp: '0.0.0.0/0' }],
}))

it('AWS’s tutorial for a web server on Amazon Linux 2023 can be followed from its first line to its last', () => {
  const story = scenario()
  const { ok, wait } = story
  // launch: a key pair, a group with SSH, HTTP and HTTPS, an instance
  expect(ok('CreateKeyPair', { KeyName: 'lamp' })['KeyMaterial']).toMatch(/^-----BEGIN/)
  const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'SSH, HTTP and HTTPS' })
  ok('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: doors })
  const InstanceId = story.running({ KeyName: 'lamp', SecurityGroupIds: [GroupId] })
  expect(ok('ConnectToInstance', { InstanceId, Way: 'ssh', KeyName: 'lamp' })).toMatchObject({ Result: 'Connected' })
  // nothing is there yet
  expect(ok('ProbeInstance', { InstanceId, Port: 80 })['Result']).toBe('Refused')
  const type = promptOf(story, InstanceId)
  expect(type('sudo dnf upgrade -y')).toContain('Complete!')
  expect(type('sudo dnf install -y httpd wget php-fpm php-mysqli php-json php php-devel')).toContain('Complete!')
  type('sudo systemctl start httpd')
  expect(type('sudo systemctl enable httpd')).toContain('Created symlink')
  expect(type('sudo systemctl is-enabled httpd')).toBe('enabled')
  expect(ok('ProbeInstance', { InstanceId, Port: 80 })['Result']).toBe('Succeeded')
  // the folders of the web server are the user's
  type('sudo usermod -a -G apache ec2-user')
  type('sudo chown -R ec2-user:apache /var/www')
  type('echo "<h1>It is up</h1>" > /var/www/html/index.html')
  expect(type('curl -s http://localhost/')).toBe('<h1>It is up</h1>')
  ok('RebootInstances', { InstanceIds: [InstanceId] })
  wait(5 * minute)
  expect(ok('ProbeInstance', { InstanceId, Port: 80 })['Result']).toBe('Succeeded')
})

it('the same by user data is up without anybody having logged in', () => {
  const story = scenario()
  const { ok } = story
  const { GroupId } = ok('CreateSecurityGroup', { GroupName: 'web', Description: 'HTTP' })
  ok('AuthorizeSecurityGroupIngress', { GroupId, IpPermissions: doors })
  const UserData = asUserData('#!/bin/bash\ndnf install -y httpd\nsystemctl enable --now httpd\n')
  const InstanceId = story.running({ SecurityGroupIds: [GroupId], UserData })
  expect(ok('ProbeInstance', { InstanceId, Port: 80 })['Result']).toBe('Succeeded')
})

it('AWS’s tutorial for making a volume available for use can be followed from its first line to its last', () => {
  const story = scenario()
  const { ok, wait } = story
  const InstanceId = story.running()
  const { zone } = must(list(story.account().instances)[0], 'the instance')
  const { VolumeId } = ok('CreateVolume', { AvailabilityZone: zone, Size: 10 })
  wait(minute)
  ok('AttachVolume', { VolumeId, InstanceId, Device: '/dev/sdf' })
  wait(minute)
  const type = promptOf(story, InstanceId)
  expect(type('lsblk')).toMatch(/nvme1n1 .* 10G .* disk$/)
  expect(type('sudo file -s /dev/nvme1n1')).toBe('/dev/nvme1n1: data')
  expect(type('sudo lsblk -f')).toMatch(/nvme0n1p1 +xfs .* \//)
  type('sudo mkfs -t xfs /dev/nvme1n1')
  type('sudo mkdir /data')
  type('sudo mount /dev/nvme1n1 /data')
  type('sudo cp /etc/fstab /etc/fstab.orig')
  const [, uuid = ''] = /nvme1n1: UUID="([^"]+)"/.exec(type('sudo blkid')) ?? []
  type(`echo "UUID=${uuid}  /data  xfs  defaults,nofail  0  2" | sudo tee -a /etc/fstab`)
  type('sudo umount /data')
  type('sudo mount -a')
  type('sudo chown ec2-user /data')
  type('echo kept > /data/note')
  ok('StopInstances', { InstanceIds: [InstanceId] })
  wait(5 * minute)
  ok('StartInstances', { InstanceIds: [InstanceId] })
  wait(5 * minute)
  expect(type('cat /data/note')).toBe('kept')
  // later it is too small: the volume grows, then its file system
  ok('ModifyVolume', { VolumeId, Size: 20 })
  wait(minute)
  expect(type('df -hT')).toMatch(/nvme1n1 +xfs +10G/)
  type('sudo xfs_growfs -d /data')
  expect(type('df -hT')).toMatch(/nvme1n1 +xfs +20G/)
})

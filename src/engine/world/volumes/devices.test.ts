import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { scenario } from '../../law/scenario.ts'
import { isDevice, mostVolumes } from './devices.ts'

const letters = [...'bcdefghijklmnopqrstuvwxyz']
const names = [...letters.map((one) => `/dev/sd${one}`), ...letters.map((one) => `/dev/xvd${one}`)]
const disks = (n: number) => names.slice(0, n).map((deviceName) => ({ deviceName, sizeGiB: 1, type: 'gp3' }))

describe('device names', () => {
  it.each([
    ...['/dev/sda', '/dev/sdf', '/dev/sdz', '/dev/sda1', '/dev/xvda'],
    ...['/dev/xvdb', '/dev/xvdz', '/dev/xvdaa', '/dev/xvdbb', '/dev/xvddz'],
    ...['xvdh', 'sdf', 'xvda'],
  ])('%s is one', (name) => {
    expect(isDevice(name)).toBe(true)
  })

  it.each(['/dev/nvme1n1', '/dev/sdf1', '/dev/sdF', 'sdk1', '/dev/sdba', '/dev/xvdea', '/dev/xvdf1', '/dev/xvdaaa'])(
    '%s is none',
    (name) => {
      const story = scenario()
      const id = story.running({ zone: 'us-east-1a' })
      const volume = story.newVolume('us-east-1a')
      expect(story.ask({ kind: 'AttachVolume', id: volume, instanceId: id, deviceName: name })?.code).toBe(
        'InvalidParameterValue',
      )
      expect(() => story.launch({ disks: [{ deviceName: name, sizeGiB: 1, type: 'gp3' }] })).toThrow(
        `InvalidBlockDeviceMapping Invalid device name ${name}`,
      )
    },
  )
})

describe('how many volumes fit', () => {
  it.each([
    ['t3.micro', 27, 'of 28 shared, one is for the network interface'],
    ['m5d.large', 26, 'one more is for its instance store'],
    ['m7i.large', 32, 'a limit of its own'],
    ['r3.large', 40, 'Xen'],
  ])('on a %s: %i, root included (%s)', (type, most) => {
    expect(mostVolumes(type)).toBe(most)
  })

  it('a launch may ask for as many, and for one more it is refused', () => {
    const story = scenario()
    const id = story.running({ disks: disks(26) })
    expect(story.instance(id).volumeIds).toHaveLength(27)
    expect(() => story.launch({ disks: disks(27) })).toThrow('AttachmentLimitExceeded')
  })

  it('one more is refused at an attach, too, and fits when another one has gone', () => {
    const story = scenario()
    const id = story.running({ zone: 'us-east-1a', disks: disks(26) })
    const volume = story.newVolume('us-east-1a', 1)
    const attach = () => story.ask({ kind: 'AttachVolume', id: volume, instanceId: id, deviceName: '/dev/xvdz' })
    expect(attach()?.code).toBe('AttachmentLimitExceeded')
    const last = story.instance(id).volumeIds.at(-1)
    if (last) story.do({ kind: 'DetachVolume', id: last, force: false })
    story.wait(minute)
    expect(attach()).toBeUndefined()
  })
})

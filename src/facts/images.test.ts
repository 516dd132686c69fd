import { describe, expect, it } from 'vitest'
import { findType } from './catalogue.ts'
import { volumeTypes } from './disks.ts'
import { findBaseImage } from './everyImage.ts'
import { baseImages } from './images.ts'

describe('a base image', () => {
  it('has an id of 17 hexadecimal digits, of its own in each Region', () => {
    const ids = baseImages.flatMap((image) => Object.values(image.ids))
    const snapshots = baseImages.flatMap((image) => Object.values(image.snapshotIds ?? {}))
    for (const id of ids) expect(id).toMatch(/^ami-[0-9a-f]{17}$/)
    for (const id of snapshots) expect(id).toMatch(/^snap-[0-9a-f]{17}$/)
    expect(new Set([...ids, ...snapshots]).size).toBe(18)
  })

  it('is found in its own Region only', () => {
    for (const image of baseImages) {
      expect(findBaseImage({ region: 'us-east-1' }, image.ids['us-east-1'])).toBe(image)
      expect(findBaseImage({ region: 'us-east-1' }, image.ids['ap-northeast-2'])).toBeUndefined()
    }
  })

  it('of moto’s is found where an endpoint is kind to suites, and on no page', () => {
    for (const id of ['ami-12c6146b', 'ami-03cf127a']) {
      expect(findBaseImage({ region: 'us-east-1' }, id)).toBeUndefined()
      expect(findBaseImage({ region: 'us-east-1', forSuites: true }, id)?.key).toBe('ubuntu-24.04-x86_64')
    }
  })

  it('boots an Arm machine by UEFI', () => {
    for (const { key, architecture, bootMode } of baseImages)
      if (architecture === 'arm64') expect(bootMode, key).toBe('uefi')
  })

  it('has its root on a volume that can boot, or in S3 with no volume and no snapshot', () => {
    for (const { key, rootDeviceType, rootType, snapshotIds, rootGiB } of baseImages) {
      expect(rootType !== undefined, key).toBe(rootDeviceType === 'ebs')
      expect(snapshotIds !== undefined, key).toBe(rootDeviceType === 'ebs')
      if (rootType !== undefined)
        expect(volumeTypes[rootType].bootable && rootGiB >= volumeTypes[rootType].minGiB).toBe(true)
    }
  })

  it('in S3 fits the disk of the only type that it starts on, and cannot hibernate', () => {
    const [old, ...others] = baseImages.filter(({ rootDeviceType }) => rootDeviceType === 'instance-store')
    expect(others).toStrictEqual([])
    expect(old).toMatchObject({ onlyTypes: ['r3.large'], supportsHibernation: false, architecture: 'x86_64' })
    expect(findType('r3.large')?.instanceStoreGB).toBeGreaterThan(old?.rootGiB ?? Infinity)
  })
})

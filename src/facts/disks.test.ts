import { describe, expect, it } from 'vitest'
import { defaultVolumeType, findVolumeType, iopsUnasked, volumeTypes } from './disks.ts'

const types = Object.values(volumeTypes)
const gib = [1, 33, 34, 100, 1000, 5333, 5334, 16_384]

describe('a volume type', () => {
  it('is found by its name', () => {
    for (const type of types) expect(findVolumeType(type.name)).toBe(type)
    expect(findVolumeType('gp4')).toBeUndefined()
    expect(volumeTypes[defaultVolumeType].title).toBe('General Purpose SSD (older)')
  })

  it('has whole prices, and none that is 0', () => {
    const prices = types.flatMap((type) => [
      ...Object.values(type.microUsdPerGbMonth),
      ...[...type.microUsdPerIopsMonth, ...type.microUsdPerMiBpsMonth].flatMap(({ microUsd }) =>
        Object.values(microUsd),
      ),
      ...Object.values(type.microUsdPerMillionRequests ?? {}).filter((price) => price !== undefined),
    ])
    for (const price of prices) expect(price !== undefined && Number.isSafeInteger(price) && price > 0).toBe(true)
    expect(volumeTypes.standard.microUsdPerMillionRequests?.['ap-northeast-2']).toBeUndefined()
  })

  it('charges each tier once, in order', () => {
    for (const { microUsdPerIopsMonth: tiers } of types)
      expect(tiers.map(({ above }) => above)).toStrictEqual(tiers.map(({ above }) => above).toSorted((a, b) => a - b))
  })

  it('boots from all but hard disks', () => {
    expect(types.filter(({ bootable }) => !bootable).map(({ name }) => name)).toStrictEqual(['st1', 'sc1'])
  })

  it('has 3,000 IOPS as gp3 at any size and 3 for each GiB as gp2, from 100 to 16,000', () => {
    expect(gib.map((size) => iopsUnasked(volumeTypes.gp3, size))).toStrictEqual(gib.map(() => 3000))
    expect(gib.map((size) => iopsUnasked(volumeTypes.gp2, size))).toStrictEqual([
      100, 100, 102, 300, 3000, 15_999, 16_000, 16_000,
    ])
  })

  it('must be told its IOPS as io1 and io2, and shows none as a hard disk', () => {
    for (const name of ['io1', 'io2'] as const) expect(volumeTypes[name].iops.asking).toBe('required')
    for (const name of ['io1', 'io2', 'st1', 'sc1', 'standard'] as const)
      expect(iopsUnasked(volumeTypes[name], 500), name).toBeUndefined()
  })
})

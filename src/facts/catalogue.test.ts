import { describe, expect, it } from 'vitest'
import { decodeTypeName, familiesOf, findType, instanceTypes, zonesOffering } from './catalogue.ts'
import type { InstanceType } from './catalogue.ts'
import type { RegionName } from './regions.ts'
import { taughtRegions } from './regions.ts'

const type = (name: string): InstanceType => {
  const found = findType(name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

/** `xlarge` → 1, `18xlarge` → 18, anything else → undefined */
const times = (size: string): number | undefined => {
  const match = /^(\d*)xlarge$/.exec(size)
  return match === null ? undefined : Number(match[1] || 1)
}

const smallest = ['nano', 'micro', 'small', 'medium', 'large']
const rank = (size: string): number => {
  const index = smallest.indexOf(size)
  if (index >= 0) return index
  return smallest.length + (times(size) ?? 1000 + Number(/\d+/.exec(size)?.[0] ?? 0))
}

/** The dearest vCPU of these types over the cheapest, among those with a price. */
const spread = (types: readonly InstanceType[], region: RegionName): number => {
  const perVcpu = types.flatMap(({ vcpus, onDemandMicroUsdPerHour: { [region]: price } }) =>
    price === undefined ? [] : [price / vcpus],
  )
  return Math.max(...perVcpu) / Math.min(...perVcpu)
}

describe('the catalogue', () => {
  it('has 315 types of today and two that take an old kind of image', () => {
    expect(instanceTypes().length).toBe(317)
    expect(new Set(instanceTypes().map(({ name }) => name)).size).toBe(317)
    expect(instanceTypes()).toBe(instanceTypes())
    expect(type('t3.micro')).toMatchObject({
      vcpus: 2,
      memoryMiB: 1024,
      onDemandMicroUsdPerHour: { 'us-east-1': 10_400, 'ap-northeast-2': 13_000 },
    })
    expect(findType('t3.mega')).toBeUndefined()
  })

  it('lists the sizes of a family from small to large', () => {
    for (const { families } of familiesOf())
      for (const { name, types } of families) {
        const ranks = types.map(({ size }) => rank(size))
        expect(ranks, name).toStrictEqual(ranks.toSorted((a, b) => a - b))
      }
  })

  it('groups families by their letters and not by the letters after the number', () => {
    const groups = new Map(familiesOf().map(({ letters, families }) => [letters, families.map(({ name }) => name)]))
    expect([...groups.keys()]).toStrictEqual(['t', 'm', 'c', 'r', 'g', 'inf', 'i', 'p', 'x'])
    expect(groups.get('t')).toStrictEqual(['t2', 't3', 't3a', 't4g'])
    expect(groups.get('g')).toStrictEqual(['g4dn', 'g5', 'g6', 'g6e'])
    expect(groups.get('i')).toStrictEqual(['i3', 'i4i'])
    expect(groups.get('inf')).toStrictEqual(['inf1', 'inf2'])
    expect(familiesOf().flatMap(({ families }) => families.flatMap(({ types }) => types)).length).toBe(317)
    expect(familiesOf().find(({ letters }) => letters === 't')?.awsWord).toBe('Turbo')
  })

  it('gives a group one category', () => {
    for (const { letters, category, families } of familiesOf())
      for (const { types } of families)
        for (const each of types) expect(each.category, `${letters} ${each.name}`).toBe(category)
  })
})

describe('a price', () => {
  it('is missing where nobody has published it, and never 0', () => {
    const missing = (region: RegionName) =>
      instanceTypes()
        .filter((each) => each.onDemandMicroUsdPerHour[region] === undefined)
        .map(({ name }) => name)
    expect(missing('us-east-1')).toStrictEqual(['m8i.metal-48xl', 'm8i.metal-96xl'])
    expect(missing('ap-northeast-2')).toStrictEqual([
      'm8i.metal-48xl',
      'm8i.metal-96xl',
      'm8g.metal-24xl',
      'm8g.metal-48xl',
      'c8g.metal-24xl',
      'c8g.metal-48xl',
      'r8g.metal-24xl',
      'r8g.metal-48xl',
      'inf2.8xlarge',
      'inf2.24xlarge',
      'inf2.48xlarge',
      'p5.4xlarge',
      'm3.medium',
    ])
  })

  it('is a whole number of micro-dollars', () => {
    for (const { name, onDemandMicroUsdPerHour } of instanceTypes())
      for (const price of Object.values(onDemandMicroUsdPerHour))
        if (price !== undefined) expect(Number.isSafeInteger(price) && price > 0, name).toBe(true)
  })
})

describe('zones', () => {
  it('of t2 in Seoul are only the first and the third', () => {
    expect(zonesOffering(type('t2.micro'), 'ap-northeast-2')).toStrictEqual(['apne2-az1', 'apne2-az3'])
  })

  it('are none where a Region does not offer the type', () => {
    expect(zonesOffering(type('inf2.48xlarge'), 'ap-northeast-2')).toStrictEqual([])
  })

  it('are unknown for the two old types, which are then everywhere that they have a price', () => {
    const unknown = instanceTypes().filter(({ zones }) => Object.values(zones).includes(undefined))
    expect(unknown.map(({ name }) => name)).toStrictEqual(['m3.medium', 'r3.large'])
    expect(zonesOffering(type('r3.large'), 'ap-northeast-2').length).toBe(4)
    expect(zonesOffering(type('m3.medium'), 'ap-northeast-2')).toStrictEqual([])
  })

  it('are those of the Region', () => {
    for (const each of instanceTypes())
      for (const region of Object.values(taughtRegions)) {
        const ids = region.zones.map(({ id }) => id)
        for (const id of each.zones[region.name] ?? []) expect(ids, each.name).toContain(id)
      }
  })
})

describe('the doubling rule', () => {
  const plain = instanceTypes().filter(({ bareMetal }) => !bareMetal)

  it('gives large two vCPUs and Nxlarge four times N, without exception in this table', () => {
    for (const { name, size, vcpus } of plain) {
      const n = times(size)
      if (size === 'large') expect(vcpus, name).toBe(2)
      if (n !== undefined) expect(vcpus, name).toBe(4 * n)
    }
  })

  it('holds for the 9xlarge and 18xlarge of c5, which are no powers of two', () => {
    expect(type('c5.9xlarge').vcpus).toBe(36)
    expect(type('c5d.18xlarge').vcpus).toBe(72)
  })

  it('gives a family one amount of memory for each vCPU, except in t, where it follows the size', () => {
    const ratios = (letters: string) =>
      familiesOf()
        .filter((group) => group.letters === letters)
        .flatMap(({ families }) => families)
        .map(
          ({ name, types }) => [name, new Set(types.map(({ memoryMiB, vcpus }) => memoryMiB / vcpus / 1024))] as const,
        )
    for (const [letter, gib] of [
      ['m', 4],
      ['c', 2],
      ['r', 8],
    ] as const)
      for (const [name, set] of ratios(letter))
        if (name !== 'm3' && name !== 'r3') expect([...set], name).toStrictEqual([gib])
    for (const [name, set] of ratios('t')) expect(set.size, name).toBeGreaterThan(3)
    expect(Object.fromEntries(ratios('i').map(([name, set]) => [name, [...set]]))).toStrictEqual({
      i3: [7.625],
      i4i: [8],
    })
  })

  it('doubles the price with the vCPUs, so that a vCPU costs the same in every size, rounding apart', () => {
    for (const letters of ['m', 'c', 'r', 'i'])
      for (const { name, types } of familiesOf().find((group) => group.letters === letters)?.families ?? [])
        for (const region of ['us-east-1', 'ap-northeast-2'] as const)
          if (name !== 'm3') expect(spread(types, region), `${name} ${region}`).toBeLessThan(1.003)
  })

  it('is not kept by GPUs and chips: their number sets the price', () => {
    for (const family of ['g4dn', 'g5', 'g6', 'g6e', 'inf1', 'inf2', 'p5']) {
      const types = instanceTypes().filter((each) => each.family === family)
      expect(spread(types, 'us-east-1'), family).toBeGreaterThan(1.25)
    }
    expect(type('g5.16xlarge').gpuCount).toBe(1)
    expect(type('g5.12xlarge').gpuCount).toBe(4)
  })

  it('stops below large: t3, t3a and t4g keep two vCPUs, t2 and Graviton have one', () => {
    for (const family of ['t3', 't3a', 't4g'])
      for (const size of smallest) expect(type(`${family}.${size}`).vcpus, family).toBe(2)
    expect(smallest.map((size) => type(`t2.${size}`).vcpus)).toStrictEqual([1, 1, 1, 2, 2])
    for (const family of ['m6g', 'm7g', 'c7g', 'r8g']) expect(type(`${family}.medium`).vcpus, family).toBe(1)
  })

  it('still doubles the price below large, with t2.small slightly under', () => {
    const price = (name: string) => type(name).onDemandMicroUsdPerHour['us-east-1']
    expect(smallest.map((size) => price(`t3.${size}`))).toStrictEqual([5200, 10_400, 20_800, 41_600, 83_200])
    expect([price('t2.nano'), price('t2.micro'), price('t2.small')]).toStrictEqual([5800, 11_600, 23_000])
  })

  it('gives metal the whole host', () => {
    expect(
      ['m5.metal', 'm6i.metal', 'm7g.metal', 'm7i.metal-24xl', 'm7i.metal-48xl'].map((name) => type(name).vcpus),
    ).toStrictEqual([96, 128, 64, 96, 192])
    for (const { name, bareMetal, hypervisor } of instanceTypes())
      expect(bareMetal, name).toBe(hypervisor === undefined)
  })

  it('counts a vCPU as half a core on Intel and a whole one on Graviton and t2', () => {
    expect(type('m5.large').cores).toBe(1)
    expect(type('m7g.large').cores).toBe(2)
    for (const { name, vcpus, cores, threadsPerCore } of instanceTypes())
      expect(cores * threadsPerCore, name).toBe(vcpus)
    for (const { name, architecture, threadsPerCore } of instanceTypes())
      if (architecture === 'arm64' || name.startsWith('t2.')) expect(threadsPerCore, name).toBe(1)
  })
})

describe('a burstable type', () => {
  it('earns its baseline share of each vCPU as credits, and holds a day of them', () => {
    const burstable = instanceTypes().filter((each) => each.burstable)
    expect(burstable.length).toBe(28)
    for (const { name, vcpus, baselinePercentPerVcpu = 0, creditsPerHour, maxCredits } of burstable) {
      // In tenths, since 81.6 × 24 is not exact in binary.
      expect(Math.round((creditsPerHour ?? 0) * 10), name).toBe((baselinePercentPerVcpu * vcpus * 60) / 10)
      expect(Math.round((maxCredits ?? 0) * 10), name).toBe(Math.round((creditsPerHour ?? 0) * 10) * 24)
    }
  })

  it('is of the t family, and only there are credits', () => {
    for (const each of instanceTypes()) {
      expect(each.burstable, each.name).toBe(decodeTypeName(each.name)?.letters === 't')
      expect(each.creditsPerHour !== undefined, each.name).toBe(each.burstable)
    }
  })
})

describe('a disk of the host', () => {
  it('adds up to the whole instance store', () => {
    for (const { name, instanceStoreGB, instanceStoreDisks } of instanceTypes())
      expect(instanceStoreDisks && instanceStoreDisks.count * instanceStoreDisks.sizeGB, name).toBe(instanceStoreGB)
  })

  it('comes with every d after the number, and with some names that do not say so', () => {
    for (const { name, instanceStoreGB } of instanceTypes())
      if (decodeTypeName(name)?.attributes.includes('d')) expect(instanceStoreGB, name).toBeGreaterThan(0)
    for (const name of ['g5.xlarge', 'i3.large', 'r3.large']) expect(type(name).instanceStoreGB).toBeGreaterThan(0)
  })
})

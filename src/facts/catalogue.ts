// The door to the instance types. Source: DescribeInstanceTypes and price lists of 2025-06 to 2026-08; each row's
// priceSource says which list.
import { table } from './catalogue.data.ts'
import type { Category, InstanceStoreDisks, InstanceType } from './instanceType.ts'
import type { RegionName } from './regions.ts'
import { oldTable } from './oldTypes.ts'
import { regions, taughtRegions } from './regions.ts'
import { decodeTypeName } from './typeName.ts'

export type { Architecture, BootMode, Category, InstanceStoreDisks, InstanceType } from './instanceType.ts'
export { decodeTypeName } from './typeName.ts'
export type { AttributeLetter, TypeName } from './typeName.ts'

export interface Family {
  /** `m5d` */
  readonly name: string
  readonly types: readonly InstanceType[]
}

/** The families that share a letter: `t` has t2, t3, t3a, t4g. */
export interface FamilyGroup {
  readonly letters: string
  readonly category: Category
  /** What AWS says that the letter stands for, where it says so. */
  readonly awsWord: string | undefined
  readonly families: readonly Family[]
}

/** The text of a column in the row being read, or undefined for no value. */
type Cell = (column: string) => string | undefined

const some = (cell: Cell, column: string): string => {
  const text = cell(column)
  if (text === undefined) throw new Error(`no ${column} in ${cell('family')}.${cell('size')}`)
  return text
}

const optionalNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Error(`not a number: ${text}`)
  return value
}

const number = (cell: Cell, column: string): number => Number(some(cell, column))

const optionalFlag = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : text === 't')

const flag = (cell: Cell, column: string): boolean => some(cell, column) === 't'

const oneOf = <T extends string>(words: readonly T[], text: string): T => {
  const found = words.find((word) => word === text)
  if (found === undefined) throw new Error(`${text} is none of ${words.join(', ')}`)
  return found
}

const optionalOneOf = <T extends string>(words: readonly T[], text: string | undefined): T | undefined =>
  text === undefined ? undefined : oneOf(words, text)

const listOf = <T extends string>(words: readonly T[], text: string | undefined): readonly T[] | undefined =>
  text?.split(';').map((word) => oneOf(words, word))

/** '2x300 ssd' */
const disks = (text: string | undefined): InstanceStoreDisks | undefined => {
  if (text === undefined) return undefined
  const [count, size, media = ''] = text.split(/[x ]/)
  return { count: Number(count), sizeGB: Number(size), media: oneOf(['ssd', 'hdd'], media) }
}

/** '13' → the ids of zones 1 and 3; '0' → none. */
const zoneIds = (region: RegionName, digits: string | undefined): readonly string[] | undefined => {
  if (digits === undefined) return undefined
  return regions[region].zones.filter((zone) => digits.includes(zone.id.slice(-1))).map((zone) => zone.id)
}

const supports = ['required', 'supported', 'unsupported'] as const

const typeOf = (cell: Cell): InstanceType => ({
  name: `${some(cell, 'family')}.${some(cell, 'size')}`,
  family: some(cell, 'family'),
  size: some(cell, 'size'),
  generation: oneOf(['current', 'previous'], some(cell, 'generation')),
  category: oneOf(['general', 'compute', 'memory', 'storage', 'accelerated'], some(cell, 'category')),
  architecture: oneOf(['x86_64', 'arm64'], some(cell, 'architecture')),
  vcpus: number(cell, 'vcpus'),
  cores: number(cell, 'cores'),
  threadsPerCore: number(cell, 'threadsPerCore'),
  memoryMiB: number(cell, 'memoryMiB'),
  processor: cell('processor'),
  cpuManufacturer: cell('cpuManufacturer'),
  clockGHz: number(cell, 'sustainedClockGHz'),
  hypervisor: optionalOneOf(['xen', 'nitro'], cell('hypervisor')),
  bareMetal: flag(cell, 'bareMetal'),
  burstable: flag(cell, 'burstable'),
  baselinePercentPerVcpu: optionalNumber(cell('baselineCpuPercentPerVcpu')),
  creditsPerHour: optionalNumber(cell('cpuCreditsPerHour')),
  maxCredits: optionalNumber(cell('maxCreditBalance')),
  networkText: some(cell, 'networkPerformanceText'),
  networkBaselineGbps: optionalNumber(cell('networkBaselineGbps')),
  networkPeakGbps: optionalNumber(cell('networkPeakGbps')),
  networkCards: optionalNumber(cell('networkCards')),
  maxEnis: number(cell, 'maxEnis'),
  ipv4PerEni: number(cell, 'ipv4PerEni'),
  enaSupport: optionalOneOf(supports, cell('enaSupport')),
  efaSupported: optionalFlag(cell('efaSupported')),
  ebsOptimized: oneOf(['default', 'unsupported'], some(cell, 'ebsOptimized')),
  ebsBaselineMbps: optionalNumber(cell('ebsBaselineMbps')),
  ebsMaxMbps: optionalNumber(cell('ebsMaxMbps')),
  ebsBaselineIops: optionalNumber(cell('ebsBaselineIops')),
  ebsMaxIops: optionalNumber(cell('ebsMaxIops')),
  ebsNvme: optionalOneOf(supports, cell('ebsNvme')),
  maxEbsAttachments: optionalNumber(cell('maxEbsAttachments')),
  ebsAttachmentLimit: optionalOneOf(['shared', 'dedicated'], cell('ebsAttachmentLimit')),
  instanceStoreGB: optionalNumber(cell('instanceStoreGB')),
  instanceStoreDisks: disks(cell('instanceStoreDisks')),
  gpuName: cell('gpuName'),
  gpuCount: optionalNumber(cell('gpuCount')),
  gpuMemoryMiB: optionalNumber(cell('gpuMemoryMiB')),
  accelerator: cell('accelerator'),
  acceleratorCount: optionalNumber(cell('acceleratorCount')),
  acceleratorMemoryMiB: optionalNumber(cell('acceleratorMemoryMiB')),
  hibernationSupported: flag(cell, 'hibernationSupported'),
  autoRecoverySupported: flag(cell, 'autoRecoverySupported'),
  freeTierEligible: flag(cell, 'freeTierEligible'),
  freeTierEligibleLegacy: optionalFlag(cell('freeTierEligibleLegacy')),
  spotSupported: optionalFlag(cell('spotSupported')),
  dedicatedHosts: optionalFlag(cell('dedicatedHosts')),
  nitroEnclaves: optionalOneOf(['supported', 'unsupported'], cell('nitroEnclaves')),
  placementStrategies: listOf(['cluster', 'partition', 'spread'], cell('placementStrategies')),
  bootModes: listOf(['legacy-bios', 'uefi'], cell('bootModes')),
  zones: {
    'ap-northeast-2': zoneIds('ap-northeast-2', cell('azIds_ap_northeast_2')),
    'us-east-1': zoneIds('us-east-1', cell('azIds_us_east_1')),
  },
  onDemandMicroUsdPerHour: {
    'ap-northeast-2': optionalNumber(cell('onDemandUsdHour_ap_northeast_2')),
    'us-east-1': optionalNumber(cell('onDemandUsdHour_us_east_1')),
  },
  priceSource: {
    'ap-northeast-2': cell('priceSource_ap_northeast_2'),
    'us-east-1': cell('priceSource_us_east_1'),
  },
})

/** See the head of catalogue.data.ts for the form. */
const parse = (text: string): readonly InstanceType[] => {
  const [head = '', ...lines] = text.split('\n')
  const columns = new Map(head.split(',').map((column, index) => [column, index]))
  let usual: readonly string[] = []
  const types: InstanceType[] = []
  for (const line of lines) {
    if (line.startsWith('@')) {
      usual = line.slice(1).split(',')
      continue
    }
    const [family] = usual
    const cells = line.split(',')
    types.push(
      typeOf((column) => {
        if (column === 'family') return family
        const index = columns.get(column)
        const text = index === undefined ? undefined : cells[index] || usual[index]
        return text === '' || text === '-' ? undefined : text
      }),
    )
  }
  return types
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** All types, by family, each family by size; read from the table at the first call. */
export const instanceTypes: () => readonly InstanceType[] = once(() => parse(table))

const oldTypes = once(() => parse(oldTable))

const byName = once(() => new Map([...instanceTypes(), ...oldTypes()].map((type) => [type.name, type])))

export const findType = (name: string): InstanceType | undefined => byName().get(name)

// EC2 user guide `instance-types`, of June 2023.
const awsWords = new Map([
  ['t', 'Turbo'],
  ['m', 'Most scenarios'],
  ['c', 'Compute'],
  ['r', 'Random access memory'],
  ['x', 'Extra-large memory'],
  ['i', 'I/O'],
  ['g', 'GPU'],
  ['p', 'GPU'],
  ['inf', 'AWS Inferentia'],
])

const groupFamilies = (): readonly FamilyGroup[] => {
  const groups = new Map<string, Map<string, InstanceType[]>>()
  for (const type of instanceTypes()) {
    const letters = decodeTypeName(type.name)?.letters
    if (letters === undefined) throw new Error(`cannot decode ${type.name}`)
    const families = groups.get(letters) ?? new Map<string, InstanceType[]>()
    groups.set(letters, families.set(type.family, [...(families.get(type.family) ?? []), type]))
  }
  return [...groups].map(([letters, byFamily]) => {
    const families = [...byFamily].map(([name, types]) => ({ name, types }))
    const category = families[0]?.types[0]?.category
    if (category === undefined) throw new Error(`no type in ${letters}`)
    return { letters, category, awsWord: awsWords.get(letters), families }
  })
}

/** The table's families under their letters, in the order of the table. */
export const familiesOf: () => readonly FamilyGroup[] = once(groupFamilies)

/**
 * Ids of the zones that the Region offers a type in. Where no source lists zones (`m3.medium`, `r3.large`), a type with a
 * price is in every zone and a type without one is in none: the playground's choice. The endpoint's other Regions have the
 * types of N. Virginia in every zone.
 */
export const zonesOffering = (type: InstanceType, region: RegionName): readonly string[] => {
  if (!(region in taughtRegions)) {
    const { zones } = regions[region]
    return zonesOffering(type, 'us-east-1').length === 0 ? [] : zones.map((zone) => zone.id)
  }
  const listed = type.zones[region]
  if (listed !== undefined) return listed
  return type.onDemandMicroUsdPerHour[region] === undefined ? [] : regions[region].zones.map((zone) => zone.id)
}

/** Xen types have two checks, Nitro three; bare metal is Nitro without its hypervisor. */
export const hasEbsCheck = (type: string): boolean => findType(type)?.hypervisor !== 'xen'

/** The type of a name as far as an account has it: old ones only where an endpoint is kind to suites. */
export function findTypeIn(
  { forSuites }: { readonly forSuites?: true | undefined },
  name: string,
): InstanceType | undefined {
  const type = findType(name)
  return type && (forSuites || !oldTypes().includes(type)) ? type : undefined
}

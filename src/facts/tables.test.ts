import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findType, instanceTypes } from './catalogue.ts'
import type { InstanceType } from './catalogue.ts'
import { findVolumeType, snapshotMicroUsdPerGbMonth, volumeTypes } from './disks.ts'
import type { PriceTier, VolumeType } from './disks.ts'
import { otherPrices } from './otherPrices.ts'
import { prices } from './prices.ts'

const allPrices = { ...prices, ...otherPrices }

type Row = ReadonlyMap<string, string>

const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )

const read = (file: string): readonly Row[] => {
  const [head = '', ...lines] = readFileSync(new URL(`./tables/${file}`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = cellsOf(head)
  return lines.map((line) => {
    const cells = cellsOf(line)
    expect(cells.length, line).toBe(columns.length)
    return new Map(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

const text = (cell: string) => (cell === '' ? undefined : cell)
const number = (cell: string) => (cell === '' ? undefined : Number(cell))
const flag = (cell: string) => (cell === '' ? undefined : cell === 'true')
const list = (cell: string) => (cell === '' ? undefined : cell.split(';'))

/** Shifts the point on the digits themselves: '0.0116' by 6 is 11600. Fails when digits are left behind it. */
const shifted = (cell: string, digits: number): number | undefined => {
  if (cell === '') return undefined
  const [whole = '', fraction = ''] = cell.split('.')
  const trimmed = fraction.replace(/0+$/, '')
  expect(trimmed.length, cell).toBeLessThanOrEqual(digits)
  return Number(whole + trimmed.padEnd(digits, '0'))
}
const micro = (cell: string) => shifted(cell, 6)

const disks = (type: InstanceType): string => {
  const { count, sizeGB, media } = type.instanceStoreDisks ?? {}
  return count === undefined ? '' : `${count}x${sizeGB} ${media}`
}

/** The columns of the tables, each with what it says and what we say. */
const columns: Readonly<Record<string, (type: InstanceType, cell: string) => readonly [unknown, unknown]>> = {
  instanceType: (type, cell) => [type.name, cell],
  family: (type, cell) => [type.family, cell],
  size: (type, cell) => [type.size, cell],
  generation: (type, cell) => [type.generation, cell],
  category: (type, cell) => [type.category, cell],
  architecture: (type, cell) => [type.architecture, cell],
  vcpus: (type, cell) => [type.vcpus, number(cell)],
  cores: (type, cell) => [type.cores, number(cell)],
  threadsPerCore: (type, cell) => [type.threadsPerCore, number(cell)],
  memoryMiB: (type, cell) => [type.memoryMiB, number(cell)],
  processor: (type, cell) => [type.processor, text(cell)],
  cpuManufacturer: (type, cell) => [type.cpuManufacturer, text(cell)],
  sustainedClockGHz: (type, cell) => [type.clockGHz, number(cell)],
  hypervisor: (type, cell) => [type.hypervisor, text(cell)],
  bareMetal: (type, cell) => [type.bareMetal, flag(cell)],
  burstable: (type, cell) => [type.burstable, flag(cell)],
  baselineCpuPercentPerVcpu: (type, cell) => [type.baselinePercentPerVcpu, number(cell)],
  cpuCreditsPerHour: (type, cell) => [type.creditsPerHour, number(cell)],
  maxCreditBalance: (type, cell) => [type.maxCredits, number(cell)],
  networkPerformanceText: (type, cell) => [type.networkText, cell],
  networkBaselineGbps: (type, cell) => [type.networkBaselineGbps, number(cell)],
  networkPeakGbps: (type, cell) => [type.networkPeakGbps, number(cell)],
  networkCards: (type, cell) => [type.networkCards, number(cell)],
  maxEnis: (type, cell) => [type.maxEnis, number(cell)],
  ipv4PerEni: (type, cell) => [type.ipv4PerEni, number(cell)],
  enaSupport: (type, cell) => [type.enaSupport, text(cell)],
  efaSupported: (type, cell) => [type.efaSupported, flag(cell)],
  ebsOptimized: (type, cell) => [type.ebsOptimized, cell],
  ebsBaselineMbps: (type, cell) => [type.ebsBaselineMbps, number(cell)],
  ebsMaxMbps: (type, cell) => [type.ebsMaxMbps, number(cell)],
  ebsBaselineIops: (type, cell) => [type.ebsBaselineIops, number(cell)],
  ebsMaxIops: (type, cell) => [type.ebsMaxIops, number(cell)],
  ebsNvme: (type, cell) => [type.ebsNvme, text(cell)],
  maxEbsAttachments: (type, cell) => [type.maxEbsAttachments, number(cell)],
  ebsAttachmentLimit: (type, cell) => [type.ebsAttachmentLimit, text(cell)],
  instanceStoreGB: (type, cell) => [type.instanceStoreGB, number(cell)],
  instanceStoreDisks: (type, cell) => [disks(type), cell],
  gpuName: (type, cell) => [type.gpuName, text(cell)],
  gpuCount: (type, cell) => [type.gpuCount, number(cell)],
  gpuMemoryMiB: (type, cell) => [type.gpuMemoryMiB, number(cell)],
  accelerator: (type, cell) => [type.accelerator, text(cell)],
  acceleratorCount: (type, cell) => [type.acceleratorCount, number(cell)],
  acceleratorMemoryMiB: (type, cell) => [type.acceleratorMemoryMiB, number(cell)],
  hibernationSupported: (type, cell) => [type.hibernationSupported, flag(cell)],
  autoRecoverySupported: (type, cell) => [type.autoRecoverySupported, flag(cell)],
  freeTierEligible: (type, cell) => [type.freeTierEligible, flag(cell)],
  freeTierEligibleLegacy: (type, cell) => [type.freeTierEligibleLegacy, flag(cell)],
  spotSupported: (type, cell) => [type.spotSupported, flag(cell)],
  dedicatedHosts: (type, cell) => [type.dedicatedHosts, flag(cell)],
  nitroEnclaves: (type, cell) => [type.nitroEnclaves, text(cell)],
  placementStrategies: (type, cell) => [type.placementStrategies, list(cell)],
  bootModes: (type, cell) => [type.bootModes, list(cell)],
  azIds_us_east_1: (type, cell) => [type.zones['us-east-1'] ?? [], list(cell) ?? []],
  azIds_ap_northeast_2: (type, cell) => [type.zones['ap-northeast-2'] ?? [], list(cell) ?? []],
  onDemandUsdHour_us_east_1: (type, cell) => [type.onDemandMicroUsdPerHour['us-east-1'], micro(cell)],
  onDemandUsdHour_ap_northeast_2: (type, cell) => [type.onDemandMicroUsdPerHour['ap-northeast-2'], micro(cell)],
  priceSource_us_east_1: (type, cell) => [type.priceSource['us-east-1'], text(cell)],
  priceSource_ap_northeast_2: (type, cell) => [type.priceSource['ap-northeast-2'], text(cell)],
}

const from = (tiers: readonly PriceTier[]): PriceTier | undefined => tiers[0]

const volumeColumns: Readonly<Record<string, (type: VolumeType, cell: string) => readonly [unknown, unknown]>> = {
  name: (type, cell) => [type.title, cell],
  class: (type, cell) => [type.class, cell],
  minSizeGiB: (type, cell) => [type.minGiB, number(cell)],
  maxSizeGiB: (type, cell) => [type.maxGiB, number(cell)],
  durability: (type, cell) => [type.durability, text(cell)],
  defaultIops: (type, cell) => [type.iops.default, number(cell)],
  minIops: (type, cell) => [type.iops.min, number(cell)],
  maxIops: (type, cell) => [type.iops.max, number(cell)],
  defaultThroughputMiBps: (type, cell) => [type.throughput.defaultMiBps, number(cell)],
  maxThroughputMiBps: (type, cell) => [type.throughput.maxMiBps, number(cell)],
  usdPerGbMonth_us_east_1: (type, cell) => [type.microUsdPerGbMonth['us-east-1'], micro(cell)],
  usdPerGbMonth_ap_northeast_2: (type, cell) => [type.microUsdPerGbMonth['ap-northeast-2'], micro(cell)],
  usdPerIopsMonth_us_east_1: (type, cell) => [from(type.microUsdPerIopsMonth)?.microUsd['us-east-1'], micro(cell)],
  usdPerIopsMonth_ap_northeast_2: (type, cell) => [
    from(type.microUsdPerIopsMonth)?.microUsd['ap-northeast-2'],
    micro(cell),
  ],
  usdPerMiBpsMonth_us_east_1: (type, cell) => [from(type.microUsdPerMiBpsMonth)?.microUsd['us-east-1'], micro(cell)],
  usdPerMiBpsMonth_ap_northeast_2: (type, cell) => [
    from(type.microUsdPerMiBpsMonth)?.microUsd['ap-northeast-2'],
    micro(cell),
  ],
  bootable: (type, cell) => [type.bootable, flag(cell)],
  multiAttach: (type, cell) => [type.multiAttach, flag(cell)],
}

const items: Readonly<Record<string, string>> = {
  publicIpv4PerHour: 'public-ipv4-in-use',
  idlePublicIpv4PerHour: 'public-ipv4-idle',
  alarmPerMonth: 'cloudwatch-alarm-standard',
  highResolutionAlarmPerMonth: 'cloudwatch-alarm-high-resolution',
  compositeAlarmPerMonth: 'cloudwatch-alarm-composite',
  metricPerMonth: 'cloudwatch-metric-first-10000',
  metricPerMonthBeyond10000: 'cloudwatch-metric-next-240000',
  detailedMonitoringPerMonth: 'cloudwatch-detailed-monitoring',
  dashboardPerMonth: 'cloudwatch-dashboard',
  cloudWatchRequest: 'cloudwatch-api-request',
  logsIngestPerGB: 'cloudwatch-logs-ingest',
  logsStoragePerGBMonth: 'cloudwatch-logs-storage',
  snsPublish: 'sns-publish',
  snsEmail: 'sns-email',
  snsHttp: 'sns-http',
  snsToSqsOrLambda: 'sns-sqs-or-lambda',
  snsSms: 'sns-sms',
  dataInPerGB: 'data-transfer-in',
  dataOutPerGB: 'data-transfer-out-first-10TB',
  dataOutPerGBBeyond10TB: 'data-transfer-out-next-40TB',
  dataOutPerGBBeyond50TB: 'data-transfer-out-next-100TB',
  dataOutPerGBBeyond150TB: 'data-transfer-out-over-150TB',
  dataBetweenZonesPerGB: 'data-transfer-between-AZs',
  dataToOtherRegionPerGB: 'data-transfer-to-other-region',
  surplusCreditsT3PerVcpuHour: 'cpu-credits-t3-linux',
  surplusCreditsT2PerVcpuHour: 'cpu-credits-t2-linux',
  surplusCreditsT4gPerVcpuHour: 'cpu-credits-t4g-linux',
  natGatewayPerHour: 'nat-gateway-hour',
  natGatewayPerGB: 'nat-gateway-data',
  loadBalancerPerHour: 'alb-hour',
  loadBalancerPerLcuHour: 'alb-lcu-hour',
} satisfies Record<keyof typeof allPrices, string>

describe('the fact tables', () => {
  it.each(['instance-types.csv', 'instance-types-previous.csv'])(
    'every cell of %s is the one in our catalogue',
    (file) => {
      for (const row of read(file)) {
        const name = row.get('instanceType') ?? ''
        const type = findType(name)
        if (type === undefined) throw new Error(`we lack ${name}`)
        const cells = [...row].map(([column, cell]) => {
          const [ours, theirs] = columns[column]?.(type, cell) ?? [`nothing for ${column}`]
          return { ours: [column, ours], theirs: [column, theirs] }
        })
        expect(cells.map(({ ours }) => ours)).toStrictEqual(cells.map(({ theirs }) => theirs))
      }
    },
  )

  it('we have no type that the tables lack, and keep their order', () => {
    const names = ['instance-types.csv', 'instance-types-previous.csv'].flatMap((file) =>
      read(file).map((row) => row.get('instanceType')),
    )
    expect(instanceTypes().map((type) => type.name)).toStrictEqual(names)
  })

  it('every number of a volume type is the one in the table', () => {
    const rows = read('ebs.csv').filter((row) => row.get('volumeType') !== 'snapshot')
    expect(rows.map((row) => row.get('volumeType'))).toStrictEqual(Object.keys(volumeTypes))
    for (const row of rows) {
      const type = findVolumeType(row.get('volumeType') ?? '')
      if (type === undefined) throw new Error('a volume type is missing')
      for (const [column, compare] of Object.entries(volumeColumns)) {
        const [ours, theirs] = compare(type, row.get(column) ?? 'no such column')
        expect(ours, `${type.name} ${column}`).toBe(theirs)
      }
    }
  })

  it("every number in the volume types' rules is the one that we keep", () => {
    const cell = (type: string, column: string) =>
      read('ebs.csv')
        .find((row) => row.get('volumeType') === type)
        ?.get(column)
    const { gp3, gp2, io1, io2, st1, sc1, standard } = volumeTypes
    expect(cell('gp3', 'iopsRule')).toContain(`${gp3.iops.default} included`)
    expect(cell('gp3', 'iopsRule')).toContain(`up to ${gp3.iops.maxPerGiB} per GiB`)
    expect(cell('gp3', 'throughputRule')).toContain(`${gp3.throughput.defaultMiBps} included`)
    expect(cell('gp3', 'throughputRule')).toContain(
      `up to ${gp3.throughput.maxMiBpsPerIops} MiB/s per provisioned IOPS`,
    )
    expect(cell('gp3', 'otherPrice')).toBe(
      `IOPS price only above ${gp3.microUsdPerIopsMonth[0]?.above}; MiBps price only above ${gp3.microUsdPerMiBpsMonth[0]?.above}`,
    )
    const { perGiB, min, max, burst } = gp2.iops
    expect(cell('gp2', 'iopsRule')).toBe(
      `${perGiB} IOPS per GiB, min ${min} (<=33.33 GiB), max ${max} (>=5334 GiB); ` +
        `under ${burst?.belowGiB} GiB bursts to ${burst?.iops} from a ${(burst?.bucketCredits ?? 0) / 1e6}M I/O credit bucket`,
    )
    const [small, large] = gp2.throughput.bySize
    expect(cell('gp2', 'throughputRule')).toContain(`<=${small?.uptoGiB} GiB ${small?.maxMiBps};`)
    expect(cell('gp2', 'throughputRule')).toContain(`bursts to ${large?.maxMiBps}`)
    expect(cell('io1', 'iopsRule')).toContain(`up to ${io1.iops.maxPerGiB} IOPS per GiB`)
    expect(cell('io1', 'iopsRule')).toContain(`${io1.iops.max} only on Nitro, else ${io1.iops.maxOnXen}`)
    const [half, full] = io1.throughput.byIops
    expect(cell('io1', 'throughputRule')).toBe(
      `up to ${half?.maxMiBps} MiB/s to ${half?.uptoIops} IOPS; ${full?.maxMiBps} MiB/s at ${full?.uptoIops} IOPS`,
    )
    expect(cell('io2', 'iopsRule')).toContain(`up to ${io2.iops.maxPerGiB} IOPS per GiB`)
    expect(cell('io2', 'iopsRule')).toContain(`${io2.iops.max} on Nitro instances, else ${io2.iops.maxOnXen}`)
    const usd = (tier: number, region: 'us-east-1' | 'ap-northeast-2') =>
      (io2.microUsdPerIopsMonth[tier]?.microUsd[region] ?? 0) / 1e6
    const above = (tier: number) => io2.microUsdPerIopsMonth[tier]?.above
    expect(cell('io2', 'otherPrice')).toContain(
      `us-east-1 ${usd(0, 'us-east-1')} to ${above(1)}, ${usd(1, 'us-east-1')} to ${above(2)}, ${usd(2, 'us-east-1')} above; ` +
        `ap-northeast-2 ${usd(0, 'ap-northeast-2')}, ${usd(1, 'ap-northeast-2')}, ${usd(2, 'ap-northeast-2')}`,
    )
    expect(cell('st1', 'throughputRule')).toBe(
      `baseline ${st1.throughput.perTiB?.baselineMiBps} MiB/s per TiB; burst ${st1.throughput.perTiB?.burstMiBps} MiB/s per TiB; cap ${st1.throughput.maxMiBps}`,
    )
    expect(cell('sc1', 'throughputRule')).toContain(`baseline ${sc1.throughput.perTiB?.baselineMiBps} MiB/s per TiB`)
    expect(cell('sc1', 'throughputRule')).toContain(`burst ${sc1.throughput.perTiB?.burstMiBps} MiB/s per TiB`)
    expect(cell('standard', 'throughputRule')).toBe(
      `${standard.throughput.minMiBps}-${standard.throughput.maxMiBps} MiB/s`,
    )
    expect(cell('standard', 'otherPrice')).toContain(
      `us-east-1: ${(standard.microUsdPerMillionRequests?.['us-east-1'] ?? 0) / 1e6} per 1M I/O requests`,
    )
    expect(micro(cell('snapshot', 'usdPerGbMonth_us_east_1') ?? '')).toBe(snapshotMicroUsdPerGbMonth['us-east-1'])
    expect(micro(cell('snapshot', 'usdPerGbMonth_ap_northeast_2') ?? '')).toBe(
      snapshotMicroUsdPerGbMonth['ap-northeast-2'],
    )
  })

  it('every other price, unit and free allowance is the one in the table, and none of the table is left out', () => {
    const rows = read('other-prices.csv')
    // in the order of the table
    const place = (name: string) => rows.findIndex((row) => row.get('item') === items[name])
    const priced = Object.entries(allPrices).toSorted(([a], [b]) => place(a) - place(b))
    const ours = priced.map(([name, { unit, nanoUsd }]) => ({ item: items[name], unit, nanoUsd }))
    const theirs = rows.map((row) => ({
      item: row.get('item'),
      unit: row.get('unit'),
      nanoUsd: {
        'ap-northeast-2': shifted(row.get('usd_ap_northeast_2') ?? '', 9),
        'us-east-1': shifted(row.get('usd_us_east_1') ?? '', 9),
      },
    }))
    expect(ours).toStrictEqual(theirs)
    const free = rows.map((row) => {
      const notes = row.get('notes') ?? ''
      const [, amount, million = ''] =
        /(?:free: |first )(\d+)(M?)(?: GB)? (?:alarm metrics a month|metrics a month|custom dashboards|a month|a month free)/.exec(
          notes,
        ) ??
        /free: (\d+) GB/.exec(notes) ??
        []
      return amount === undefined ? undefined : Number(amount) * (million === 'M' ? 1_000_000 : 1)
    })
    expect(priced.map(([, { freePerMonth }]) => freePerMonth)).toStrictEqual(free)
  })
})

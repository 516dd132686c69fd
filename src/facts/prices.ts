// What is charged beside instances and volumes. Sources: AWS's public price feed as copied on 2025-06-05 and 2025-06-13
// (QuinnyPig/aws-price-watcher), infracost's golden files of 2024-07, Seoul's price list and bills of 2026.
import type { PerRegion } from './regions.ts'

export interface Price {
  /** What one of it is: `address-hour`, `alarm-metric-month`, `GB`. */
  readonly unit: string
  /** Billionths of a US dollar for one unit; undefined where we found nobody's price, which is not the same as free. */
  readonly nanoUsd: PerRegion<number | undefined>
  /** Units of every month that are not charged. */
  readonly freePerMonth: number | undefined
}

interface Amount {
  readonly seoul: number | undefined
  readonly virginia: number | undefined
  readonly freePerMonth?: number
}

const price = (unit: string, { seoul, virginia, freePerMonth }: Amount): Price => ({
  unit,
  nanoUsd: { 'ap-northeast-2': seoul, 'us-east-1': virginia },
  freePerMonth,
})

const everywhere = (unit: string, nanoUsd: number, freePerMonth?: number): Price =>
  price(unit, { seoul: nanoUsd, virginia: nanoUsd, ...(freePerMonth === undefined ? {} : { freePerMonth }) })

export const prices = {
  /** In use by a running instance, given by AWS or Elastic. */
  publicIpv4PerHour: everywhere('address-hour', 5_000_000),
  /** An Elastic IP address that no running instance uses. */
  idlePublicIpv4PerHour: everywhere('address-hour', 5_000_000),

  alarmPerMonth: everywhere('alarm-metric-month', 100_000_000, 10),
  highResolutionAlarmPerMonth: everywhere('alarm-metric-month', 300_000_000),
  compositeAlarmPerMonth: everywhere('alarm-month', 500_000_000),
  /** The first 10,000; detailed monitoring's metrics are counted as custom ones. */
  metricPerMonth: everywhere('metric-month', 300_000_000, 10),
  metricPerMonthBeyond10000: everywhere('metric-month', 100_000_000),
  /** Seven metrics; Seoul's is 7 × its metric price. */
  detailedMonitoringPerMonth: everywhere('instance-month', 2_100_000_000),
  dashboardPerMonth: everywhere('dashboard-month', 3_000_000_000, 3),
  /** Not GetMetricData, which is never free. */
  cloudWatchRequest: everywhere('request', 10_000, 1_000_000),
  logsIngestPerGB: price('GB', { seoul: 760_000_000, virginia: 500_000_000, freePerMonth: 5 }),
  logsStoragePerGBMonth: price('GB-month', { seoul: 31_400_000, virginia: 30_000_000 }),

  snsPublish: everywhere('request', 500),
  snsEmail: everywhere('notification', 20_000, 1000),
  snsHttp: everywhere('notification', 600, 100_000),
  snsToSqsOrLambda: everywhere('notification', 0),
  /** Depends on country and carrier. */
  snsSms: price('message', { seoul: undefined, virginia: undefined }),

  dataInPerGB: everywhere('GB', 0),
  /** To the internet; the free GB are counted over all Regions. */
  dataOutPerGB: price('GB', { seoul: 126_000_000, virginia: 90_000_000, freePerMonth: 100 }),
  dataOutPerGBBeyond10TB: price('GB', { seoul: 122_000_000, virginia: 85_000_000 }),
  dataOutPerGBBeyond50TB: price('GB', { seoul: 117_000_000, virginia: 70_000_000 }),
  dataOutPerGBBeyond150TB: price('GB', { seoul: 108_000_000, virginia: 50_000_000 }),
  /** Charged once as it leaves a zone and once as it enters the other. */
  dataBetweenZonesPerGB: everywhere('GB each direction', 10_000_000),
  dataToOtherRegionPerGB: price('GB', { seoul: 80_000_000, virginia: 20_000_000 }),

  /** Surplus credits of unlimited mode: 60 credits are one vCPU-hour. t3a too. */
  surplusCreditsT3PerVcpuHour: everywhere('vCPU-hour', 50_000_000),
  surplusCreditsT2PerVcpuHour: price('vCPU-hour', { seoul: undefined, virginia: 50_000_000 }),
  surplusCreditsT4gPerVcpuHour: everywhere('vCPU-hour', 40_000_000),

  natGatewayPerHour: price('hour', { seoul: 59_000_000, virginia: 45_000_000 }),
  natGatewayPerGB: price('GB', { seoul: 59_000_000, virginia: 45_000_000 }),
  loadBalancerPerHour: everywhere('hour', 22_500_000),
  loadBalancerPerLcuHour: everywhere('LCU-hour', 8_000_000),
} as const satisfies Readonly<Record<string, Price>>

export type PriceName = keyof typeof prices

// What AWS charges beside what is on the bill here, from the same sources as prices.ts: known, and not loaded by the page.
import { everywhere, type Price, price } from './prices.ts'

export const otherPrices = {
  /** An Elastic IP address that no running instance uses. */
  idlePublicIpv4PerHour: everywhere('address-hour', 5_000_000),
  highResolutionAlarmPerMonth: everywhere('alarm-metric-month', 300_000_000),
  compositeAlarmPerMonth: everywhere('alarm-month', 500_000_000),
  metricPerMonthBeyond10000: everywhere('metric-month', 100_000_000),
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
  natGatewayPerHour: price('hour', { seoul: 59_000_000, virginia: 45_000_000 }),
  natGatewayPerGB: price('GB', { seoul: 59_000_000, virginia: 45_000_000 }),
  loadBalancerPerHour: everywhere('hour', 22_500_000),
  loadBalancerPerLcuHour: everywhere('LCU-hour', 8_000_000),
} as const satisfies Readonly<Record<string, Price>>

import { prices } from '#facts/prices.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { type BillLine, cloudWatchId, type Cost } from './bill.ts'

/** Metrics of an instance that detailed monitoring makes chargeable (CloudWatch pricing: 7 × the metric's price). */
const metricsPerInstance = 7

/** True where something sends a point a minute: an instance that is stopped sends none. */
export function isDetailed(account: Account, id: string): boolean {
  const instance = get(account.instances, id)
  return instance?.state === 'running' && instance.detailedMonitoring
}

/** Alarms and detailed metrics of the account; the first ten of each are free, for everybody and for ever. */
export function costsOfCloudWatch(account: Account): readonly Cost[] {
  const metrics = (get(account.meters, cloudWatchId)?.detailed ?? 0) * metricsPerInstance
  const cost = (item: BillLine['item'], count: number, { nanoUsd, freePerMonth = 0 }: Price): readonly Cost[] =>
    count === 0
      ? []
      : [
          {
            item,
            what: '',
            price: nano(nanoUsd[account.region]),
            per: 'month',
            quantity: Math.max(0, count - freePerMonth),
            count,
            minimumSeconds: 0,
          },
        ]
  return [
    ...cost('alarm', account.alarms.size, prices.alarmPerMonth),
    ...cost('metric', metrics, prices.metricPerMonth),
  ]
}

type Price = typeof prices.alarmPerMonth

const nano = (usd: number | undefined) => (usd === undefined ? undefined : usd / 1000)

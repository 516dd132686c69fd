import { get } from '#lib/table.ts'
import { type Trail, valueAt } from '#lib/trail.ts'
import type { Failures } from '../checks/check.ts'
import type { Activity, Feed } from './feed.ts'
import { gauge, type Metric, reading, total } from './metric.ts'

type Row = readonly [string, Metric]

const check = (name: string, of: (failures: Failures) => number | undefined): Row => [
  name,
  {
    unit: 'Count',
    every: 'minute',
    read(account, id) {
      const trail = get(account.checkTrails, id)?.trail
      if (!trail?.some(({ value }) => value && of(value) !== undefined)) return undefined
      // a check's point is what the checks said at the end of its minute
      return reading(trail, {
        whole: of,
        mixed(all, stamp, every) {
          const failures = valueAt(all, stamp + every - 1)
          return failures && of(failures)
        },
      })
    },
  },
]

/**
 * The traffic of each activity in a minute: bytes in and out, packets in and out; read and write operations, read and
 * written KiB. Typical of a small web server, made up, and plain to see in a graph.
 */
const typical: Readonly<Record<Activity, readonly number[]>> = {
  nothing: [0, 0, 0, 0, 0, 0, 0, 0],
  boot: [400_000, 60_000, 500, 300, 2400, 600, 76_800, 9600],
  idle: [3000, 2400, 24, 20, 0, 24, 0, 192],
  steady: [1_200_000, 9_000_000, 4200, 7800, 30, 240, 480, 2880],
  busy: [6_000_000, 45_000_000, 21_000, 39_000, 150, 1200, 2400, 14_400],
  leak: [720_000, 5_400_000, 2500, 4700, 18, 144, 288, 1728],
  // an OS without memory reads its programs again and again, and answers nobody
  thrash: [1200, 0, 20, 0, 30_000, 60, 480_000, 480],
}

interface Counted {
  readonly unit: 'Bytes' | 'Count'
  readonly every?: Metric['every']
  readonly of: (feed: Feed) => Trail<Activity>
  /** which number of `typical`, and what one of it is */
  readonly column: number
  readonly times?: number
}

const counted = (name: string, { unit, every = 'monitoring', of, column, times = 1 }: Counted): Row => [
  name,
  {
    unit,
    every,
    read(account, id) {
      const feed = get(account.feeds, id)
      return (
        feed &&
        total(of(feed).map(({ from, value }) => ({ from, value: value && (typical[value][column] ?? 0) * times })))
      )
    },
  },
]

const network = ({ network: trail }: Feed) => trail
const disk = ({ disk: trail }: Feed) => trail
const store = ({ store: trail }: Feed) => trail
const ways = ['ReadOps', 'WriteOps', 'ReadBytes', 'WriteBytes'] as const
const unitOfWay = (way: string) => (way.endsWith('Bytes') ? 'Bytes' : 'Count')

/** AWS/EC2 as EC2-FACTS §9.1 lists it; `EBSIOBalance%` and its like are left out. */
export const loadMetrics: readonly Row[] = [
  [
    'CPUUtilization',
    { unit: 'Percent', every: 'monitoring', read: (account, id) => gauge(get(account.guests, id)?.cpu) },
  ],
  check('StatusCheckFailed', ({ system, instance, ebs }) => Math.max(system, instance, ebs ?? 0)),
  check('StatusCheckFailed_Instance', ({ instance }) => instance),
  check('StatusCheckFailed_System', ({ system }) => system),
  check('StatusCheckFailed_AttachedEBS', ({ ebs }) => ebs),
  counted('NetworkIn', { unit: 'Bytes', of: network, column: 0 }),
  counted('NetworkOut', { unit: 'Bytes', of: network, column: 1 }),
  counted('NetworkPacketsIn', { unit: 'Count', every: 'basic', of: network, column: 2 }),
  counted('NetworkPacketsOut', { unit: 'Count', every: 'basic', of: network, column: 3 }),
  ...ways.map((way, nth) =>
    counted(`EBS${way}`, {
      unit: unitOfWay(way),
      of: disk,
      column: 4 + nth,
      times: nth < 2 ? 1 : 1024,
    }),
  ),
  ...ways.map((way) => counted(`Disk${way}`, { unit: unitOfWay(way), of: store, column: 0 })),
  // every OS here asks the metadata service with a token
  counted('MetadataNoToken', { unit: 'Count', of: network, column: 0, times: 0 }),
]

import { volumeGoesOn } from '#course/goals/disks.ts'
import type { Lesson } from '#course/lesson.ts'
import { answers } from '#course/health.ts'
import { findNamed, idOf } from '#course/find/instances.ts'
import { placesOf, volumeNamed } from '#course/find/named.ts'
import { launches, runs, start, stop, terminate, untilState } from '#course/moves/instances.ts'
import { does, type Step, waits } from '#course/moves/script.ts'
import { attaches, makesVolume, mounts, writes } from '#course/moves/storage.ts'
import { whatIf } from '#course/whatIf.ts'
import { type LogWindow, accountOf, every } from '#course/logWindow.ts'
import { sumOf } from '#engine/observers/bill/amount.ts'
import { findType } from '#facts/catalogue.ts'
import { list } from '#lib/table.ts'
import { day, hour, minute, second } from '#lib/time.ts'

const [shop, books, render, office, next] = ['shop-1', 'books-1', 'render-1', 'office-1', 'render-2'] as const
const pictures = 'pictures'

/** Eight hours of work, and off until the next morning. */
const works: readonly Step[] = [
  start(office),
  untilState(office, 'running'),
  waits(8 * hour),
  stop(office),
  untilState(office, 'stopped'),
]
const night = waits(16 * hour - 2 * minute)
const weekdays: readonly Step[] = [
  night,
  ...works,
  night,
  ...works,
  night,
  ...works,
  night,
  ...works,
  night,
  waits(2 * day),
]

/** The share of a whole week's price that office-1 has cost as an instance, once a week is over. */
function shareOfWeek(since: LogWindow): number | undefined {
  const account = accountOf(since)
  const instance = findNamed(account, office)
  const started = [...every(since, 'InstanceStateChanged')].find(
    ({ instanceId, to }) => instanceId === instance?.id && to === 'running',
  )
  const { now } = since.history
  const price = findType(instance?.type ?? '')?.onDemandMicroUsdPerHour[account.region]
  if (!instance || !started || price === undefined || now - started.at < 6.5 * day) return undefined
  const lines = list(account.bill).filter(
    (line) => line.item === 'instance' && line.resourceId === instance.id && line.from >= started.at,
  )
  return sumOf(lines, now) / ((price / 1e6) * ((now - started.at) / hour))
}
const between = (least: number, most: number) => (since: LogWindow) => {
  const share = shareOfWeek(since)
  return share !== undefined && share > least && share <= most
}

/** What a start of office-1 comes to where its zone has no room for its family. */
function startedWithoutRoom(since: LogWindow): { readonly state?: string | undefined; readonly moved: boolean } {
  const before = findNamed(accountOf(since), office)
  const then = findNamed(
    whatIf(since, [
      does('InjectFault', (account) => ({
        Fault: 'ZoneOutOfCapacity',
        AvailabilityZone: findNamed(account, office)?.zone,
        InstanceType: findNamed(account, office)?.type,
      })),
      start(office),
      waits(hour),
    ]),
    office,
  )
  return { state: then?.state, moved: then?.zone !== before?.zone }
}

/** The account as it would be had AWS taken an instance away. */
const without = (since: LogWindow, name: string) => whatIf(since, [terminate(name), untilState(name, 'terminated')])

/** AWS needs the capacity back. Nobody can ask for that but the playground. */
const interrupted = does('InterruptSpotInstances', (account) => ({ InstanceIds: [idOf(account, render)] }))

/** Another one of its kind, in the zone in which the volume lies. */
const launchesNext = (more: Readonly<Record<string, unknown>>): readonly Step[] => [
  ...launches(next, {
    type: 'c6i.xlarge',
    more: (account) => ({ ...more, Placement: { AvailabilityZone: volumeNamed(account, pictures)?.zone } }),
  }),
  untilState(next, 'running'),
]

export const lesson: Lesson = {
  id: 'what-to-buy',
  minutes: 7,
  start: [
    ...runs(shop, { type: 't3.small', open: [22, 80] }),
    ...runs(books, { type: 'm6i.large' }),
    writes(books, '/home/ec2-user/books.csv', 'who owes what'),
    ...runs(render, { type: 'c6i.xlarge', more: { InstanceMarketOptions: { MarketType: 'spot' } } }),
    ...makesVolume(pictures, { beside: render, gib: 50 }),
    ...attaches(pictures, render),
    waits(minute),
    mounts(render),
    writes(render, '/mnt/sdf/pictures.txt', 'four hundred of a thousand are done'),
    ...runs(office, { type: 't3.large' }),
    stop(office),
    untilState(office, 'stopped'),
    waits(hour),
  ],
  steps: [
    {
      kind: 'predict',
      id: 'hours',
      focus: { view: 'map', zone: 1, tab: 'overview', instance: office },
      pick: 'one',
      settled: (since) => shareOfWeek(since) !== undefined,
      options: {
        quarter: between(0, 0.3),
        half: between(0.3, 0.8),
        whole: between(0.8, Infinity),
      },
    },
    {
      kind: 'show',
      id: 'week',
      focus: { view: 'map', zone: 1, tab: 'bill', part: 'bill', instance: office },
      parts: [works, weekdays],
    },
    {
      kind: 'predict',
      id: 'room',
      focus: { view: 'map', zone: 1, tab: 'overview', instance: office },
      pick: 'one',
      settled: () => true,
      options: {
        runs: (since) => startedWithoutRoom(since).state === 'running' && !startedWithoutRoom(since).moved,
        moves: (since) => startedWithoutRoom(since).moved,
        refused: (since) => startedWithoutRoom(since).state === 'stopped',
      },
    },
    {
      kind: 'predict',
      id: 'taken',
      focus: { view: 'map', zone: 1, instance: shop },
      pick: 'one',
      settled: () => true,
      options: {
        shop: (since) => answers(without(since, shop), shop, 80),
        books: (since) => placesOf(without(since, books), 'books.csv').volumes > 0,
        render: (since) => placesOf(without(since, render), 'pictures.txt').volumes > 0,
      },
    },
    {
      kind: 'show',
      id: 'ways',
      focus: { view: 'map', zone: 1 },
      parts: [[], [], [], []],
    },
    {
      kind: 'show',
      id: 'notice',
      focus: { view: 'map', zone: 1, tab: 'overview', instance: render },
      parts: [[interrupted, waits(30 * second)], [untilState(render, 'terminated')]],
    },
    {
      kind: 'do',
      id: 'go-on',
      focus: { view: 'map', zone: 1 },
      goals: [volumeGoesOn({ volume: pictures })],
      solve: [...launchesNext({}), ...attaches(pictures, next)],
    },
  ],
  taught: { requests: ['AttachVolume'] },
  otherWays: {
    'by Spot once more': {
      'go-on': [...launchesNext({ InstanceMarketOptions: { MarketType: 'spot' } }), ...attaches(pictures, next)],
    },
  },
  recall: { lesson: 'read-the-bill', step: 'night' },
}

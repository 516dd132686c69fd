import { parseArgs } from 'node:util'
import { instantOf } from '#api/when.ts'
import { findTaughtRegion, taughtRegions, type RegionName } from '#facts/regions.ts'
import type { Instant } from '#lib/time.ts'
import { type TimeMode, timeModes } from './world.ts'

/** The options that somebody gave when they started the endpoint. */
export interface Wanted {
  readonly port: number
  readonly host: string
  readonly token: string | undefined
  readonly region: RegionName
  readonly seed: string
  readonly accountId: string
  readonly startedAt: Instant | undefined
  readonly mode: TimeMode
  readonly speed: number
  readonly rate: number
  /** the page is served too, and follows the account */
  readonly live: boolean
  /** where the page's files are, where they are not beside the endpoint */
  readonly page: string | undefined
}

export const usage = `Serves a fresh EC2 account as an AWS endpoint.

  --port N           4566 if it is not said; 0 is any free one
  --time MODE        real: as time goes. fast: --speed times as fast. settle: before each answer, all that is on its way arrives
  --speed N          simulated seconds in a second of --time fast; 60
  --region NAME      of requests that are signed for none: ${Object.keys(taughtRegions).join(', ')}
  --seed TEXT        what ids and chance come from: the same seed, the same account
  --start MOMENT     when simulated time begins, in ISO 8601; now if it is not said
  --account DIGITS   the account's id, twelve digits; 123456789012, as in AWS's own examples
  --rate N           requests a second before one has to wait; 5000
  --live             serves the page too, which follows the account: for a class that watches a shell
  --host ADDRESS     127.0.0.1 if it is not said; another one needs --token
  --token TEXT       the access key id that every request has to be signed with; also from PLAYGROUND_TOKEN
`

const options = {
  port: { type: 'string', default: '4566' },
  time: { type: 'string', default: 'real' },
  speed: { type: 'string', default: '60' },
  region: { type: 'string', default: 'us-east-1' },
  seed: { type: 'string', default: 'first' },
  start: { type: 'string' },
  account: { type: 'string', default: '123456789012' },
  host: { type: 'string', default: '127.0.0.1' },
  token: { type: 'string' },
  rate: { type: 'string', default: '5000' },
  live: { type: 'boolean', default: false },
  page: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** Reads the command line: what is wanted, or a sentence that says what is wrong with it, or the usage where it is asked for. */
export function readArguments(words: readonly string[], fromEnvironment: string | undefined): Wanted | string {
  const values = read(words)
  if (typeof values === 'string') return values
  if (values.help) return usage
  const region = findTaughtRegion(values.region)?.name
  const mode = timeModes.find((one) => one === values.time)
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN
  const speed = Number(values.speed)
  const token = values.token ?? fromEnvironment
  const startedAt = values.start === undefined ? undefined : instantOf(values.start)
  if (!(port <= 65_535)) return `--port is a number from 0 to 65535, not ${values.port}`
  if (!mode) return `--time is one of ${timeModes.join(', ')}, not ${values.time}`
  if (!(speed > 0 && speed <= 100_000)) return `--speed is a number above 0 and at most 100000, not ${values.speed}`
  const rate = Number(values.rate)
  if (!(rate >= 1 && rate <= 1_000_000)) return `--rate is a number from 1 to 1000000, not ${values.rate}`
  if (!region) return `--region is one of ${Object.keys(taughtRegions).join(', ')}, not ${values.region}`
  if (values.start !== undefined && startedAt === undefined)
    return `--start is a moment in ISO 8601, not ${values.start}`
  if (!/^\d{12}$/.test(values.account)) return '--account is twelve digits'
  if (token !== undefined && !/^\w{16,128}$/.test(token))
    return '--token is 16 to 128 letters and digits, as an access key id is'
  if (!loopback.has(values.host) && token === undefined)
    return `--host ${values.host} lets others in: say a --token that they have to know`
  return {
    port,
    host: values.host,
    token,
    region,
    seed: values.seed,
    accountId: values.account,
    startedAt,
    mode,
    speed,
    rate,
    live: values.live,
    page: values.page,
  }
}

function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

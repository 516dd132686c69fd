import type { Event, Origin } from '#engine/event.ts'
import { findTaughtRegion, type RegionName } from '#facts/regions.ts'
import { isRecord } from '#lib/record.ts'
import { day } from '#lib/time.ts'
import {
  array,
  check,
  custom,
  fallback,
  type InferOutput,
  literal,
  maxLength,
  maxValue,
  object,
  optional,
  pipe,
  string,
} from 'valibot'
import { whyNotName } from '../live/branchName.ts'
import { count, isShallow } from './shapes.ts'

/** the last moment that a `Date` can hold */
const lastMoment = 8.64e15

/** A moment, in milliseconds since 1970. */
export const moment = pipe(count, maxValue(lastMoment))

/** The moment of a beginning, after which there is room for ten years. */
export const startedAt = pipe(count, maxValue(lastMoment - 10 * 366 * day))

/** the log shows the words of a request and of a refusal as they are: no action and no code of ours is longer, no message */
const longestWord = 100
const longestMessage = 5000

export const word = pipe(string(), maxLength(longestWord))
export const message = pipe(string(), maxLength(longestMessage))

const isText = (value: unknown, most: number) => typeof value === 'string' && value.length <= most

/** The ways by which people ask, in the order in which a link numbers them: what is new is added at the end. */
export const origins: readonly Origin[] = ['console', 'cli', 'sdk']
const isOrigin = (value: unknown) => origins.some((one) => one === value)

/** The words of a request and of a refusal, which nothing but the log has. */
function areWordsShort({ kind, action, from, code, message: said }: Readonly<Record<string, unknown>>): boolean {
  if (kind === 'Asked') return isText(action, longestWord) && (from === undefined || isOrigin(from))
  return (
    kind !== 'Refused' || (isText(action, longestWord) && isText(code, longestWord) && isText(said, longestMessage))
  )
}

/** members that are shown as they are, and are texts in every event that has them */
const shownAsTheyAre: ReadonlySet<string> = new Set([
  ...['name', 'description', 'type', 'zone', 'state', 'subject', 'text', 'path', 'endpoint', 'deviceName', 'privateIp'],
  ...['instanceId', 'volumeId', 'snapshotId', 'imageId', 'groupId', 'subnetId', 'messageId', 'subscriptionArn'],
  ...['arn', 'topicArn', 'topicName', 'channelName'],
])

/** True where names, ids and tags are texts: whatever else stands there, no room could show it. */
function areTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(areTexts)
  return Object.entries(value).every(([key, part]: readonly [string, unknown]) => {
    // the words of a request are the sender's own, and shown by nobody
    if (key === 'params') return true
    if (key === 'tags') return part === undefined || (isRecord(part) && Object.values(part).every(isString))
    return shownAsTheyAre.has(key) ? part === undefined || isString(part) : areTexts(part)
  })
}

const isString = (value: unknown) => typeof value === 'string'

const isMoment = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= lastMoment

/** Events as far as they can be told without replaying them. */
export const events = array(
  custom<Event>(
    (one) =>
      isRecord(one) &&
      typeof one['kind'] === 'string' &&
      Number.isSafeInteger(one['id']) &&
      isMoment(one['at']) &&
      areWordsShort(one) &&
      isShallow(one) &&
      areTexts(one),
  ),
)

/** A name is only a label: one that nobody could have given is none. */
export const name = fallback(
  optional(
    pipe(
      string(),
      check((said) => !whyNotName(said, [])),
    ),
  ),
  undefined,
)

/** The request that left a story from its past. */
export const left = optional(count)

export const region = custom<RegionName>((said) => typeof said === 'string' && findTaughtRegion(said) !== undefined)

export const beginning = object({ seed: string(), startedAt, region, rules: optional(literal(3)) })

export const opening = optional(object({ events: count, at: moment }))

export type Opening = InferOutput<typeof opening>

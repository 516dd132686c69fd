import type { Event } from '#engine/event.ts'
import { findRegion, type RegionName } from '#facts/regions.ts'
import { isRecord } from '#lib/record.ts'
import {
  array,
  check,
  custom,
  fallback,
  type InferOutput,
  number,
  object,
  optional,
  pipe,
  safeInteger,
  string,
} from 'valibot'
import { whyNotName } from '../live/branchName.ts'

export const moment = pipe(number(), safeInteger())

/** Events as far as they can be told without replaying them. */
export const events = array(
  custom<Event>(
    (one) =>
      isRecord(one) &&
      typeof one['kind'] === 'string' &&
      Number.isSafeInteger(one['id']) &&
      Number.isSafeInteger(one['at']),
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

export const region = custom<RegionName>((said) => typeof said === 'string' && findRegion(said) !== undefined)

export const beginning = object({ seed: string(), startedAt: moment, region })

export const opening = optional(object({ events: moment, at: moment }))

export type Opening = InferOutput<typeof opening>

import { day, hour, type Instant, minute } from '#lib/time.ts'

export interface Scale {
  readonly from: Instant
  readonly to: Instant
}

const shortest = 5 * minute
const longest = hour

interface Story {
  readonly launchedAt: Instant
  readonly now: Instant
  /** how long the picture is, if somebody chose */
  readonly span?: Instant | undefined
}

/** The span of the picture in milliseconds: from the launch to now, and an hour at most unless somebody chose. */
const spanOf = ({ launchedAt, now, span = longest }: Story): Instant =>
  Math.min(span, Math.max(shortest, now - launchedAt))

/** how much of the picture lies after now, where what comes is drawn */
const ahead = 1 / 6

/** The scale of a story: until now and a little further; the first minutes fill up from the left. */
export function scaleOf(story: Story): Scale {
  const span = spanOf(story)
  const from = Math.max(story.launchedAt, story.now - span)
  return { from, to: Math.max(story.now + Math.round(span * ahead), from + span) }
}

/** A picture in which a moment of the past is: the one that there was, or one with the moment in its middle. */
export function scaleAround(last: Scale, story: Story, at: Instant): Scale {
  const newest = scaleOf(story)
  const length = newest.to - newest.from
  if (last.to - last.from === length && at >= last.from && at <= last.to) return last
  if (at >= newest.from) return newest
  const from = Math.max(story.launchedAt, at - Math.floor(length / 2))
  return { from, to: from + length }
}

/** Half as long or twice as long, from a minute to all there is. */
export function zoomed(story: Story, direction: 'in' | 'out'): Instant {
  const span = spanOf(story)
  const all = Math.max(shortest, story.now - story.launchedAt)
  return direction === 'in' ? Math.max(minute, Math.round(span / 2)) : Math.min(all, span * 2)
}

/** The place of a moment, in percent of the width. */
export const placeOf = ({ from, to }: Scale, at: Instant): number =>
  (100 * (Math.min(to, Math.max(from, at)) - from)) / (to - from)

const steps = [1, 2, 5, 10, 15, 30, 60, 120, 360, 720].map((minutes) => minutes * minute)

function stepOf(span: Instant): Instant {
  const fits = (step: Instant) => span / step <= 6
  return steps.find(fits) ?? Math.ceil(span / 6 / day) * day
}

/** The whole minutes to write under the lanes: at most six, and none so near an edge that it would be cut. */
export function ticksOf({ from, to }: Scale): readonly Instant[] {
  const step = stepOf(to - from)
  const first = Math.ceil(from / step) * step
  const margin = (to - from) * 0.03
  return Array.from({ length: 8 }, (_, nth) => first + nth * step).filter(
    (at) => at >= from + margin && at <= to - margin,
  )
}

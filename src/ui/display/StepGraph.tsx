import type { ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { textTone, type Tone } from '../look/tone.ts'

interface Point {
  readonly at: number
  readonly value: number
}

interface Mark extends Point {
  readonly tone: Tone
}

interface Shape {
  readonly points: readonly Point[]
  /** how long a point stands for; where the next one is later, there is a hole */
  readonly span: number
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number
}

/** The place of a value in a picture of 1000 × 1000 that is stretched to its frame. */
const within = (of1000: number) => Math.round(Math.max(0, Math.min(1000, of1000)))
const across = ({ from, to }: Shape, at: number) => within(((at - from) / Math.max(1, to - from)) * 1000)
const down = ({ min, max }: Shape, value: number) => within(1000 - ((value - min) / (max - min || 1)) * 1000)

/** The points cut where one is missing. */
function stretches({ points, span }: Shape): readonly (readonly Point[])[] {
  const all: Point[][] = []
  let last: Point | undefined
  for (const point of points) {
    if (last && point.at - last.at <= span) all.at(-1)?.push(point)
    else all.push([point])
    last = point
  }
  return all
}

/** A step holds for its whole span; a line joins the middles of theirs, and a point alone is a short dash. */
function cornersOf(shape: Shape, stretch: readonly Point[], stepped: boolean): readonly (readonly number[])[] {
  const { span } = shape
  const ends = (one: Point) => (stepped || stretch.length === 1 ? [one.at, one.at + span] : [one.at + span / 2])
  return stretch.flatMap((one) => ends(one).map((at) => [across(shape, at), down(shape, one.value)]))
}

const percent = (of1000: number) => `${of1000 / 10}%`

/** Values over time, with holes where there are none; what they mean is the caller's to say. */
export function StepGraph(
  props: Shape & {
    /** the whole picture in words */
    readonly label: string
    /** px at the normal text size */
    readonly height: number
    /** a line through the points instead of steps */
    readonly line?: boolean
    readonly threshold?: number | undefined
    readonly thresholdLabel?: string | undefined
    /** a stretch of time that stands out */
    readonly band?: { readonly from: number; readonly to: number; readonly label?: string } | undefined
    /** points that stand out */
    readonly marks?: readonly Mark[]
    /** between the picture and its times, as wide as both */
    readonly below?: ReactNode
    readonly ticks?: readonly { readonly at: number; readonly label: string }[]
    /** in the middle while there are no points */
    readonly empty?: ReactNode
    readonly tone?: Tone
  },
) {
  const {
    points,
    label,
    height,
    line = false,
    threshold,
    thresholdLabel,
    band,
    marks = [],
    below,
    ticks = [],
    empty,
    tone = 'accent',
  } = props
  const paths = stretches(props).map((stretch) => ({ at: stretch[0]?.at, corners: cornersOf(props, stretch, !line) }))
  const outline = (corners: readonly (readonly number[])[]) => `M${corners.map((corner) => corner.join(' ')).join('L')}`
  const left = band && across(props, band.from)
  const limit = threshold === undefined ? undefined : down(props, threshold)
  return (
    <div role="img" aria-label={label} className="select-none">
      <div aria-hidden className="relative border-b border-line-strong" style={{ height: `${height / 16}rem` }}>
        {band && left !== undefined && (
          <div
            className="absolute -inset-y-1 rounded-t-chip border-x border-dashed border-accent bg-accent/10"
            style={{ left: percent(left), right: percent(1000 - across(props, band.to)) }}
          />
        )}
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          fill="none"
          className={classes('absolute inset-0 size-full overflow-visible', textTone[tone])}
        >
          {limit !== undefined && (
            <path
              d={`M0 ${limit}H1000`}
              className="stroke-edge"
              strokeWidth={1.25}
              strokeDasharray="5 4"
              vectorEffect="non-scaling-stroke"
            />
          )}
          {paths.map(({ at, corners }) => (
            <g key={at} stroke="currentColor">
              <path
                d={`${outline(corners)}V1000H${corners[0]?.[0] ?? 0}Z`}
                fill="currentColor"
                fillOpacity={0.12}
                stroke="none"
              />
              <path
                d={outline(corners)}
                strokeWidth={2}
                strokeLinejoin="round"
                strokeLinecap="round"
                vectorEffect="non-scaling-stroke"
              />
            </g>
          ))}
        </svg>
        {marks.map((mark) => (
          <span
            key={mark.at}
            className={classes(
              'absolute size-1.75 -translate-1/2 rounded-full border-[1.5px] border-surface bg-current',
              textTone[mark.tone],
            )}
            style={{
              left: percent(across(props, mark.at + props.span / 2)),
              top: percent(down(props, mark.value)),
            }}
          />
        ))}
        {limit !== undefined && thresholdLabel !== undefined && (
          <span
            className={classes('absolute left-0 text-tiny text-ink-2', limit < 180 ? 'pt-0.5' : '-translate-y-full')}
            style={{ top: percent(limit) }}
          >
            {thresholdLabel}
          </span>
        )}
        {band?.label !== undefined && left !== undefined && (
          <span
            className="absolute -top-1 -translate-y-full pb-0.5 text-tiny font-semibold whitespace-nowrap text-accent"
            style={left > 500 ? { right: 0 } : { left: percent(left) }}
          >
            {band.label}
          </span>
        )}
        {points.length === 0 && empty !== undefined && (
          <p className="absolute inset-0 grid place-items-center px-4 text-center text-small text-ink-3">{empty}</p>
        )}
      </div>
      {below}
      {ticks.length > 0 && (
        <div aria-hidden className="flex justify-between pt-0.5 font-mono text-tiny text-ink-3">
          {ticks.map((tick) => (
            <span key={tick.at}>{tick.label}</span>
          ))}
        </div>
      )}
    </div>
  )
}

import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import { StepGraph } from './StepGraph.tsx'
import type { Tone } from '../look/tone.ts'

interface Point {
  readonly at: number
  readonly value: number
}

interface Tick {
  readonly at: number
  readonly label: string
}

/** A large graph with both axes. A pointer over it, or the arrow keys in it, tell the value of each point. */
export function ReadableGraph(props: {
  /** what is drawn, in a few words */
  readonly label: string
  readonly points: readonly Point[]
  readonly span: number
  readonly from: number
  readonly to: number
  readonly max: number
  /** values on the upright axis, from below */
  readonly values: readonly Tick[]
  readonly times: readonly Tick[]
  /** a point in words: when and how much */
  readonly say: (point: Point) => string
  readonly line?: boolean
  readonly tone?: Tone
  readonly height: number
  readonly empty?: ReactNode
}) {
  const { label, points, span, from, to, max, values, times, say, line = false, tone, height, empty } = props
  const [at, setAt] = useState<number>()
  const nth = at === undefined ? points.length - 1 : nearest(points, at - span / 2)
  const point = points[nth]
  const part = (time: number) => Math.max(0, Math.min(1, (time - from) / Math.max(1, to - from)))
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    setAt(from + ((event.clientX - left) / Math.max(1, width)) * (to - from))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: nth - 1, ArrowRight: nth + 1, Home: 0, End: points.length - 1 }[event.key]
    const there = next === undefined ? undefined : points[Math.max(0, Math.min(points.length - 1, next))]
    if (!there) return
    event.preventDefault()
    event.stopPropagation()
    setAt(there.at + span / 2)
  }
  const x = point && part(point.at + span / 2)
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 pt-7">
      <div aria-hidden className="relative w-14 font-mono text-tiny text-ink-3">
        {values.map((tick) => (
          <span
            key={tick.at}
            className="absolute right-0 -translate-y-1/2 whitespace-nowrap"
            style={{ top: `${(1 - tick.at / max) * 100}%` }}
          >
            {tick.label}
          </span>
        ))}
      </div>
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, points.length - 1)}
        aria-valuenow={Math.max(0, nth)}
        aria-valuetext={point ? say(point) : ''}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
        onKeyDown={onKeyDown}
        className="relative cursor-crosshair touch-pan-y"
      >
        {values.map((tick) => (
          <span
            key={tick.at}
            aria-hidden
            className="pointer-events-none absolute inset-x-0 border-t border-line"
            style={{ top: `${(1 - tick.at / max) * 100}%` }}
          />
        ))}
        <div aria-hidden>
          <StepGraph
            label=""
            points={points}
            span={span}
            from={from}
            to={to}
            min={0}
            max={max}
            height={height}
            line={line}
            {...(tone && { tone })}
            empty={empty}
          />
        </div>
        {point && x !== undefined && (
          <>
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 w-px bg-edge"
              style={{ left: `${x * 100}%` }}
            />
            <span
              aria-hidden
              className="pointer-events-none absolute size-2.5 -translate-1/2 rounded-full border-2 border-surface bg-accent"
              style={{ left: `${x * 100}%`, top: `${(1 - Math.min(1, point.value / max)) * 100}%` }}
            />
            <span
              aria-hidden
              className="pointer-events-none absolute bottom-full mb-1 rounded-chip bg-ink px-1.5 py-0.5 text-small whitespace-nowrap text-surface"
              style={{ left: `${x * 100}%`, translate: `${-x * 100}% 0` }}
            >
              {say(point)}
            </span>
          </>
        )}
      </div>
      <span />
      <div aria-hidden className="relative h-5 font-mono text-tiny text-ink-3">
        {times.map((tick) => (
          <span
            key={tick.at}
            className="absolute top-1 whitespace-nowrap"
            style={{ left: `${part(tick.at) * 100}%`, translate: `${-part(tick.at) * 100}% 0` }}
          >
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  )
}

/** The place of the point that is nearest to a moment. */
function nearest(points: readonly Point[], at: number): number {
  let best = 0
  for (const [nth, point] of points.entries())
    if (Math.abs(point.at - at) < Math.abs((points[best]?.at ?? Infinity) - at)) best = nth
  return best
}

import { useInPast, useNow, useWhole } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Band } from './Band.tsx'
import type { DrawnLane } from './drawnLane.ts'
import { placeOf } from './scale.ts'
import { Scrub } from './Scrub.tsx'
import { useScale } from './useScale.ts'

interface TrackProps {
  readonly launchedAt: number
  readonly lines: readonly DrawnLane[]
}

/** The picture where there is no room for one: state above checks, as thin as a slider, with a knob for a thumb. */
export function Track({ launchedAt, lines }: TrackProps) {
  const at = useNow()
  const now = useWhole((history) => history.now)
  const past = useInPast()
  const scale = useScale(launchedAt)
  const here = placeOf(scale, at)
  return (
    <div className="relative">
      <Scrub scale={scale} launchedAt={launchedAt}>
        <div className="grid h-9 content-center">
          <div className="relative grid h-3 grid-rows-2 gap-px overflow-hidden rounded-full bg-sunken">
            {lines.slice(0, 2).map(({ id, bars }) => (
              <div key={id} className="relative">
                {bars.map(({ from, to = now, look }) => {
                  const left = placeOf(scale, from)
                  const width = placeOf(scale, to) - left
                  return (
                    <span
                      key={from}
                      data-bar
                      style={{ left: `${left}%`, width: `${width}%`, boxShadow: 'inset -1px 0 var(--color-surface)' }}
                      className={classes('absolute inset-y-0', look)}
                    />
                  )
                })}
              </div>
            ))}
            {past && <span style={{ left: `${here}%` }} className="absolute inset-y-0 right-0 bg-surface/60" />}
          </div>
        </div>
        <span
          style={{ left: `${here}%` }}
          className={classes(
            'absolute top-1/2 size-5 -translate-1/2 rounded-full border-3 bg-surface shadow-card',
            past ? 'border-amber' : 'border-accent',
          )}
        />
      </Scrub>
      <Band scale={scale} launchedAt={launchedAt} />
    </div>
  )
}

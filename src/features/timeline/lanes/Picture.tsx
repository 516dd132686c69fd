import { placeOf } from './scale.ts'
import { useInPast, useNow, useWhole } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Axis } from './Axis.tsx'
import { Band } from './Band.tsx'
import { CostLane } from './CostLane.tsx'
import type { DrawnLane } from './drawnLane.ts'
import { Pointed } from './Pointed.tsx'
import { Scrub } from './Scrub.tsx'
import { Stretch } from './Stretch.tsx'
import { useScale } from './useScale.ts'

interface PictureProps {
  readonly launchedAt: number
  readonly lines: readonly DrawnLane[]
}

const rows = 'grid auto-rows-[1.0625rem] gap-0.75'

/**
 * The picture of the lanes. Only this moves with time, and only its scale. What lies after the moment that is shown is
 * pale.
 */
export function Picture({ launchedAt, lines }: PictureProps) {
  const words = useWords().time
  const at = useNow()
  const now = useWhole((history) => history.now)
  const past = useInPast()
  const scale = useScale(launchedAt)
  const here = placeOf(scale, at)
  const label = classes(
    'absolute bottom-0 text-tiny font-semibold whitespace-nowrap',
    past ? 'text-amber' : 'text-accent',
    here > 50 ? 'right-1.5' : 'left-1.5',
  )
  return (
    <div className="grid h-full grid-cols-[auto_1fr] gap-x-3">
      <div aria-hidden className={rows}>
        {[...lines.map((line) => line.label), words.lanes.cost].map((said) => (
          <span key={said} className="text-small leading-4.25 whitespace-nowrap text-ink-3">
            {said}
          </span>
        ))}
      </div>
      <div className="relative grid min-w-0">
        <Scrub scale={scale} launchedAt={launchedAt}>
          <div className={rows}>
            {lines.map(({ id, bars }) => (
              <div key={id} className="relative overflow-hidden">
                {bars.map((bar) => (
                  <Stretch key={bar.from} bar={bar} scale={scale} now={now} />
                ))}
              </div>
            ))}
            <CostLane scale={scale} until={now} />
          </div>
          <Axis scale={scale} here={here} />
          {past && <span style={{ left: `${here}%` }} className="absolute inset-y-0 right-0 bg-surface/60" />}
          <span
            style={{ left: `${here}%` }}
            className={classes('absolute inset-y-0 -ml-px w-0.5', past ? 'bg-amber' : 'bg-accent')}
          >
            <span className={label}>{past ? words.past.label : words.now}</span>
          </span>
        </Scrub>
        <Pointed scale={scale} lines={lines} />
        <Band scale={scale} launchedAt={launchedAt} />
      </div>
    </div>
  )
}

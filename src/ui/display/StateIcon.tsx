import { classes } from '../look/classes.ts'
import { Icon } from './Icon.tsx'
import type { IconShape } from '../look/icons.ts'
import { solidTone, type Tone } from '../look/tone.ts'

/** A small square of colour with a drawing in it; the word stands beside it, or in `label`. */
export function StateIcon(props: {
  readonly tone: Tone
  readonly shape: IconShape
  /** Side of the square in px. */
  readonly size?: number
  readonly label?: string
  readonly filled?: boolean
  /** Breathes while something is under way. */
  readonly moving?: boolean
}) {
  const { tone, shape, size = 16, label, filled = false, moving = false } = props
  const side = `calc(var(--spacing)*${size / 4})`
  return (
    <span
      className={classes('inline-grid shrink-0 place-items-center rounded-mark', solidTone[tone])}
      style={{ width: side, height: side }}
    >
      <Icon
        shape={shape}
        size={Math.round(size * 0.66)}
        filled={filled}
        className={moving ? 'animate-breathe' : ''}
        {...(label === undefined ? {} : { label })}
      />
    </span>
  )
}

import type { ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Icon } from './Icon.tsx'
import type { IconShape } from '../look/icons.ts'
import { softTone, solidTone, type Tone } from '../look/tone.ts'

/** A state in a word, with its colour and its drawing. */
export function Badge(props: {
  readonly children: ReactNode
  readonly tone?: Tone
  readonly shape?: IconShape
  readonly solid?: boolean
  readonly moving?: boolean
}) {
  const { children, tone = 'plain', shape, solid = false, moving = false } = props
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 rounded-chip px-1.5 py-px text-tiny font-semibold whitespace-nowrap',
        solid ? solidTone[tone] : softTone[tone],
      )}
    >
      {shape && <Icon shape={shape} size={11} className={moving ? 'animate-breathe' : ''} />}
      {children}
    </span>
  )
}

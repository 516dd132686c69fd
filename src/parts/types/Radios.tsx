import type { ReactNode } from 'react'
import { classes } from '#ui/look/classes.ts'
import { moveFocus } from '#ui/controls/moveFocus.ts'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'

export interface Choice {
  readonly value: string
  /** Why it can't be chosen. */
  readonly why?: string | undefined
}

/**
 * A choice of one of several, drawn as its children please: Tab reaches the chosen one, the arrow keys go on from
 * there.
 */
export function Radios(props: {
  readonly labelledBy: string
  /** in the order in which they are drawn */
  readonly choices: readonly Choice[]
  readonly onChoose: (value: string) => void
  readonly className?: string
  readonly children: ReactNode
}) {
  const { labelledBy, choices, onChoose, className, children } = props
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      className={className}
      onKeyDown={(event) => {
        const reached = choices[moveFocus(event, 'radio', 'both') ?? -1]
        if (reached && reached.why === undefined) onChoose(reached.value)
      }}
    >
      {children}
    </div>
  )
}

export function Radio(props: {
  readonly chosen: boolean
  /** whether Tab reaches it: the chosen one, and one of them where none is chosen yet */
  readonly tabbed?: boolean
  readonly why?: string | undefined
  readonly onChoose: () => void
  readonly className?: string
  readonly children: ReactNode
}) {
  const { chosen, tabbed = chosen, why, onChoose, className, children } = props
  const common = { type: 'button', role: 'radio', 'aria-checked': chosen, tabIndex: tabbed ? 0 : -1 } as const
  const usable = why === undefined
  return (
    <Tooltip text={why}>
      {(anchor, show) => (
        <button
          {...common}
          {...anchor}
          {...(usable ? {} : { 'aria-disabled': true })}
          onClick={usable ? onChoose : show}
          className={usable ? className : classes(className, 'text-ink-3')}
        >
          {children}
        </button>
      )}
    </Tooltip>
  )
}

/** The frame of a card that can be chosen. */
export const cardLook = (chosen: boolean, usable = true) =>
  classes(
    'min-w-0 rounded-card border text-left',
    chosen ? 'border-accent bg-surface ring-1 ring-accent' : 'border-line-strong',
    !chosen && (usable ? 'bg-surface hover:border-edge' : 'border-dashed'),
  )

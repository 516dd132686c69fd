import { classes } from '#ui/look/classes.ts'
import type { ReactNode } from 'react'

interface PressProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly label?: string
  readonly strong?: boolean
  /** why it cannot be pressed yet */
  readonly why?: string
}

/** A button that is read, and hit, from where a class sits. */
export const Press = ({ children, onPress, label, strong = false, why }: PressProps) => (
  <button
    type="button"
    aria-label={label}
    aria-disabled={why !== undefined}
    title={why}
    onClick={why === undefined ? onPress : undefined}
    className={classes(
      'min-h-11 min-w-11 rounded-control border px-4 text-[18px] font-semibold whitespace-nowrap aria-disabled:opacity-60',
      strong ? 'border-accent bg-accent text-on-accent' : 'border-line-strong bg-surface hover:border-ink',
    )}
  >
    {children}
  </button>
)

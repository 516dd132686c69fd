import { useId, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { Caps } from './Section.tsx'

/** A card that lies on the page: with a `title` it is a region of that name. */
export function Panel(props: {
  readonly children: ReactNode
  readonly title?: ReactNode
  readonly level?: 2 | 3 | 4
  readonly end?: ReactNode
  /** Outlined in the accent: chosen, or whose turn it is. */
  readonly chosen?: boolean
  readonly className?: string
}) {
  const { children, title, level = 2, end, chosen = false, className } = props
  const id = useId()
  const look = classes(
    'rounded-card border bg-surface px-3.5 py-3 shadow-card',
    chosen ? 'border-accent ring-1 ring-accent' : 'border-line',
    className,
  )
  if (title === undefined) return <div className={look}>{children}</div>
  return (
    <section aria-labelledby={id} className={look}>
      <div className="mb-2 flex min-h-4 items-center justify-between gap-2">
        <Caps level={level} id={id}>
          {title}
        </Caps>
        {end}
      </div>
      {children}
    </section>
  )
}

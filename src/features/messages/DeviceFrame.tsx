import { useId, type ReactNode } from 'react'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import type { IconShape } from '#ui/look/icons.ts'

/** A device: its name on top, what it shows below, filled to the height it is given. */
export function DeviceFrame(props: {
  readonly icon: IconShape
  readonly title: string
  readonly end?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}) {
  const { icon, title, end, children, className } = props
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={classes(
        'flex min-h-0 min-w-0 flex-col overflow-hidden rounded-zone border border-line bg-surface shadow-card',
        className,
      )}
    >
      <header className="flex min-h-12.5 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3.5 py-1.5">
        <Icon shape={icon} className="text-ink-3" />
        <h2 id={id} className="flex-1 font-semibold">
          {title}
        </h2>
        {end}
      </header>
      {children}
    </section>
  )
}

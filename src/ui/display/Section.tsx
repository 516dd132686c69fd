import { type ReactNode, type Ref, useId } from 'react'
import { classes } from '../look/classes.ts'

/** The small heading over a group of things. */
export function Caps(props: { readonly children: ReactNode; readonly level?: 2 | 3 | 4; readonly id?: string }) {
  const Heading = `h${props.level ?? 2}` as const
  return (
    <Heading {...(props.id === undefined ? {} : { id: props.id })} className="text-caps text-ink-3">
      {props.children}
    </Heading>
  )
}

/** A stretch of a panel under a small heading, closed off by a line unless it is the last. */
export function Section(props: {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly level?: 2 | 3 | 4
  /** Stands at the right end of the heading. */
  readonly end?: ReactNode
  readonly className?: string
  readonly ref?: Ref<HTMLElement>
  /** its name for whoever looks for it on the page */
  readonly 'data-part'?: string
}) {
  const { title, children, level = 2, end, className, ref, 'data-part': part } = props
  const id = useId()
  return (
    <section
      ref={ref}
      data-part={part}
      aria-labelledby={id}
      className={classes('border-b border-line px-4 py-3 last:border-b-0', className)}
    >
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

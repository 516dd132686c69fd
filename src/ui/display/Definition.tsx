import type { ReactNode } from 'react'
import { classes } from '../look/classes.ts'

/** Names and what they stand for, in two columns. Holds `Entry`s. */
export function Definition(props: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <dl className={classes('grid grid-cols-[minmax(5.25rem,auto)_1fr] gap-x-3 gap-y-1.5', props.className)}>
      {props.children}
    </dl>
  )
}

export function Entry(props: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{props.term}</dt>
      <dd className="min-w-0 font-medium [overflow-wrap:anywhere]">{props.children}</dd>
    </>
  )
}

import { classes } from '#ui/look/classes.ts'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

/** The messages of a conversation: it is scrolled to its end whenever it grows, as the newest stands below. */
export function Conversation(props: {
  readonly label: string
  readonly count: number
  readonly className: string
  readonly children: ReactNode
}) {
  const { label, count, className, children } = props
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight
  }, [count])
  return (
    <ul
      ref={list}
      aria-label={label}
      tabIndex={0}
      className={classes('flex min-h-0 flex-1 flex-col overflow-y-auto p-3.5 -outline-offset-2', className)}
    >
      {children}
    </ul>
  )
}

import type { ReactNode } from 'react'
import { Caps } from '#ui/display/Section.tsx'

/** The small heading over a choice, and what helps to choose at its right. */
export function Heading({
  id,
  children,
  end,
}: {
  readonly id?: string | undefined
  readonly children: ReactNode
  readonly end?: ReactNode
}) {
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
      <Caps level={3} {...(id !== undefined && { id })}>
        {children}
      </Caps>
      {end !== undefined && <span className="text-[0.6875rem]/4 text-ink-3">{end}</span>}
    </div>
  )
}

import { type ReactNode, useId } from 'react'

/** A stretch of all settings, under a heading that "change" leads to. */
export function Part({
  title,
  place,
  children,
}: {
  readonly title: ReactNode
  readonly place?: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-t border-line pt-5">
      <h3 id={id} tabIndex={-1} data-place={place} className="mb-3 scroll-mt-4 text-lead font-bold">
        {title}
      </h3>
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'

/** Words that are only heard: read out whenever they change. */
export function Live({ children, urgent = false }: { readonly children: ReactNode; readonly urgent?: boolean }) {
  return (
    <div role={urgent ? 'alert' : 'status'} aria-atomic className="sr-only">
      {children}
    </div>
  )
}

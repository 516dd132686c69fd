import type { ReactNode } from 'react'

/** The quiet second way of the first page. */
export const FirstLink = (props: { readonly children: ReactNode; readonly onClick: () => void }) => (
  <button
    type="button"
    onClick={props.onClick}
    className="min-h-6 text-small text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
  >
    {props.children}
  </button>
)

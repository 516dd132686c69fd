import type { ReactNode } from 'react'

/** A key to press. On a coloured button it takes the button's colours. */
export function Kbd({ children, bare = false }: { readonly children: ReactNode; readonly bare?: boolean }) {
  const colours = bare ? 'border-current/40' : 'border-line-strong bg-surface text-ink-3'
  return (
    <kbd
      className={`inline-block rounded-mark border border-b-2 px-1.25 py-0.5 font-sans text-tiny/none font-semibold ${colours}`}
    >
      {children}
    </kbd>
  )
}

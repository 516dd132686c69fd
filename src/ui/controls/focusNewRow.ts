import type { RefObject } from 'react'

/** Puts the focus into the first of the two fields of a row that was just added: whoever adds one goes on typing in it. */
export function focusNewRow(rows: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => [...(rows.current?.querySelectorAll('input') ?? [])].at(-2)?.focus())
}

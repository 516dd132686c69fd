import type { KeyboardEvent } from 'react'

/** Rows that a page up or down moves by. */
const page = 10

/** The row that a key leads to among so many, from here; undefined where it leads nowhere. */
export function nextRow(key: string, here: number, count: number): number | undefined {
  const last = count - 1
  const to = (nth: number) => Math.min(last, Math.max(0, nth))
  switch (key) {
    case 'ArrowDown':
      return to(here + 1)
    case 'ArrowUp':
      return to(here - 1)
    case 'PageDown':
      return to(here + page)
    case 'PageUp':
      return to(here - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}

/** The key of context menus, or the two that stand for it. */
export const asksForMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (shiftKey && key === 'F10')

/** Opens the actions of a row. */
export function openMenu(row: Element): void {
  const button = row.querySelector<HTMLElement>('button[aria-haspopup=menu]')
  button?.focus()
  button?.click()
}

import type { MouseEvent } from 'react'

/** After a press that takes its own button away: whoever pressed it by keyboard goes on there, not at the top of the page. */
export function handOn({ detail }: MouseEvent, to: Element | null | undefined): void {
  // a pointer's press counts its clicks; a key's has none
  if (detail === 0 && to instanceof HTMLElement) to.focus({ preventScroll: true })
}

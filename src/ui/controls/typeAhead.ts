import type { KeyboardEvent } from 'react'

/** The letters that have been typed so far, and when (the event's own time, ms). */
export type Typed = { readonly text: string; readonly at: number }

const pauseMs = 600

/** Moves the focus to the next menu item that begins with the letters typed in quick succession. */
export function typeAhead(event: KeyboardEvent<HTMLElement>, before: Typed): Typed {
  const { key, timeStamp: at } = event
  if (key.length !== 1 || key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return before
  const text = (at - before.at > pauseMs ? '' : before.text) + key.toLowerCase()
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const here = lines.findIndex((line) => line === document.activeElement)
  const from = text.length === 1 ? here + 1 : Math.max(here, 0)
  const inTurn = [...lines.slice(from), ...lines.slice(0, from)]
  inTurn.find((line) => line.textContent.trim().toLowerCase().startsWith(text))?.focus()
  return { text, at }
}

import type { KeyboardEvent } from 'react'
import type { StateName } from '../geometry.ts'
import { stateNames } from '../nodes.ts'
import { nextPlace } from './nextPlace.ts'

/** Marks what stands in the dock of a state: up and down move among all of it. */
export const inDock = (state: string) => ({ 'data-dock': state })

/** Moves the focus among what stands in the same dock; Tab reaches one of them. */
export function moveInDock(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: own, key } = event
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const all = [...document.querySelectorAll<HTMLElement>(`button[data-dock="${own.dataset['dock'] ?? ''}"]`)]
  const to = nextPlace(all.length, all.indexOf(own), key)
  if (to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  all[to]?.focus({ preventScroll: true })
}

/** The state in whose dock something stands. */
export const dockAt = (element: EventTarget): StateName | undefined => {
  const said = element instanceof Element && element.closest<HTMLElement>('[data-dock]')?.dataset['dock']
  return stateNames.find((state) => state === said)
}

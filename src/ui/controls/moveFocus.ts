import type { KeyboardEvent } from 'react'

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * Arrow keys, Home and End within a group of which Tab reaches one: moves the focus among the elements of `role` inside
 * the element that listens, round the ends, and returns the place of the one it reached.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>, role: string, axis: 'across' | 'down' | 'both') {
  const { key } = event
  const across = key === 'ArrowLeft' || key === 'ArrowRight'
  const down = key === 'ArrowUp' || key === 'ArrowDown'
  if ((across && axis === 'down') || (down && axis === 'across')) return undefined

  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(`[role^=${role}]`)]
  const step = steps[key]
  const here = all.findIndex((element) => element === document.activeElement)
  const next =
    key === 'Home'
      ? 0
      : key === 'End'
        ? all.length - 1
        : step === undefined
          ? undefined
          : nextOf(here, step, all.length)
  if (next === undefined || all.length === 0) return undefined
  event.preventDefault()
  all[next]?.focus()
  return next
}

const nextOf = (here: number, step: number, count: number) =>
  here === -1 ? (step === 1 ? 0 : count - 1) : (here + step + count) % count

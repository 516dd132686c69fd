import { leaveComparison, toggleComparison } from '#store/live/compare.ts'
import { desk } from '#store/preferences/preferences.ts'
import { moment, show } from '#store/preferences/transient.ts'
import { redo, stepBack, undo } from '#store/live/past.ts'
import { pause, play, playground, skipToNextEvent } from '#store/live/playground.ts'
import { useLayoutEffect } from 'react'

/** Keys of the whole page; none while somebody types or a window is open. */
export function useKeys(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { dialog, question } = moment.getState()
      if (event.altKey || event.defaultPrevented || dialog || question) return
      if (takesKey(event.target, event.key)) return
      if (event.metaKey || event.ctrlKey) {
        if (undoes(event)) event.preventDefault()
        return
      }
      if (event.key === ' ') (playground.getState().playing ? pause : play)()
      else if (event.key === 'ArrowRight') skipToNextEvent()
      else if (event.key === 'ArrowLeft') stepBack()
      else if (event.key === 'l' || event.key === 'L') show({ kind: 'launch' })
      else if (event.key === 'c' || event.key === 'C') toggleComparison()
      else if (event.key === 'Escape' && moment.getState().comparedWith) leaveComparison()
      else if (event.key === 'g' || event.key === 'G') desk.setState({ learning: !desk.getState().learning })
      else if (event.key === '?') show({ kind: 'keys' })
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** ⌘Z and ⇧⌘Z, Ctrl+Z and Ctrl+Y. */
function undoes({ key, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase()
  if (letter === 'z') (shiftKey ? redo : undo)()
  else if (letter === 'y') redo()
  else return false
  return true
}

const typing = 'input, textarea, select, [role="menu"], [role="listbox"], dialog'
const ownKeys: Readonly<Record<string, string>> = {
  ' ': 'button, a, summary',
  ArrowRight: '[role="tab"], [role="radio"]',
  ArrowLeft: '[role="tab"], [role="radio"]',
}

/** Whatever has a use of its own for a key keeps it. */
const takesKey = (target: EventTarget | null, key: string) =>
  target instanceof Element && target.closest([typing, ownKeys[key] ?? []].flat().join(', ')) !== null

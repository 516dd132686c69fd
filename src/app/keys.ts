import { leaveComparison, toggleComparison } from '#store/live/compare.ts'
import { stepBack } from '#store/live/past.ts'
import { pause, play, skipToNextEvent } from '#store/live/time.ts'
import { redo, undo } from '#store/live/undo.ts'
import { show } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { useLayoutEffect } from 'react'

/** Keys of the whole page; none while somebody types or a window is open. */
export function useKeys(): void {
  const studio = useStudio()
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { dialog, question } = studio.transient.getState()
      if (event.altKey || event.defaultPrevented || dialog || question) return
      if (takesKey(event.target, event.key)) return
      if (event.metaKey || event.ctrlKey) {
        if (undoes(studio, event)) event.preventDefault()
        return
      }
      if (event.key === ' ') (studio.playground.getState().playing ? pause : play)(studio)
      else if (event.key === 'ArrowRight') skipToNextEvent(studio)
      else if (event.key === 'ArrowLeft') stepBack(studio)
      else if (event.key === 'l' || event.key === 'L') show(studio, { kind: 'launch' })
      else if (event.key === 'c' || event.key === 'C') toggleComparison(studio)
      else if (event.key === 'Escape' && studio.transient.getState().comparedWith) leaveComparison(studio)
      else if (event.key === 'g' || event.key === 'G')
        studio.preferences.setState(({ learning }) => ({ learning: !learning }))
      else if (event.key === '?') show(studio, { kind: 'keys' })
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [studio])
}

/** ⌘Z and ⇧⌘Z, Ctrl+Z and Ctrl+Y. */
function undoes(studio: Studio, { key, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase()
  if (letter === 'z') (shiftKey ? redo : undo)(studio)
  else if (letter === 'y') redo(studio)
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

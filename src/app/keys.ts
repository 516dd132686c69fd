import { pressKey } from '#parts/commands/pressKey.ts'
import { useStudio } from '#store/react.tsx'
import { useLayoutEffect } from 'react'

/** Keys of the whole page; none while somebody types or a window is open. */
export function useKeys(): void {
  const studio = useStudio()
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { dialog, question } = studio.transient.getState()
      if (event.altKey || event.defaultPrevented || dialog || question) return
      if (takesKey(event.target, event.key)) return
      if (pressKey(studio, event)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [studio])
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

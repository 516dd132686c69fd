import { isMeantAnywhere, pressKey } from '#parts/commands/page/pressKey.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import type { Studio } from '#store/studio.ts'
import { useLayoutEffect } from 'react'

/** Keys of the whole page; none while somebody types or a window is open. */
export function useKeys(): void {
  const studio = useStudio()
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { dialog, question } = studio.transient.getState()
      if (event.altKey || event.defaultPrevented) return
      const isAnywhere = isMeantAnywhere(event)
      // a window keeps what was begun in it: the browser's own search is not to cover it either
      if (isAnywhere && (dialog || question)) event.preventDefault()
      if (dialog?.kind === 'palette') keepTyped(studio, event)
      if (dialog || question || (takesKey(event.target, event.key) && !isAnywhere)) return
      if (pressKey(studio, event)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [studio])
}

/** Keeps the keys that are typed while the palette is still on its way: it then looks for them. */
function keepTyped(studio: Studio, event: KeyboardEvent): void {
  const { key, target, metaKey, ctrlKey } = event
  if (metaKey || ctrlKey || (target instanceof Element && target.closest('dialog'))) return
  if (key === 'Escape') return closeDialog(studio)
  if (key.length > 1) return
  event.preventDefault()
  studio.transient.setState(({ dialog }) =>
    dialog?.kind === 'palette' ? { dialog: { ...dialog, typed: `${dialog.typed ?? ''}${key}` } } : {},
  )
}

const typing = 'input, textarea, select, [role="menu"], [role="listbox"], dialog'
const ownKeys: Readonly<Record<string, string>> = {
  // whoever clicked a button on the way goes on with the page: see Nearer.tsx
  ' ': 'button:not([data-clicked]), a, summary',
  ArrowRight: '[role="tab"], [role="radio"]',
  ArrowLeft: '[role="tab"], [role="radio"]',
}

/** True where what has the focus has a use of its own for a key: it keeps it. */
const takesKey = (target: EventTarget | null, key: string) =>
  target instanceof Element && target.closest([typing, ownKeys[key] ?? []].flat().join(', ')) !== null

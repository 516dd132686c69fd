import { isMeantAnywhere, pressKey } from '#parts/commands/pressKey.ts'
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
    const onPress = ({ target }: PointerEvent) => remember(target)
    addEventListener('keydown', onKey)
    const onOther = ({ key }: KeyboardEvent) => key !== ' ' && remember(null)
    addEventListener('keydown', onOther, true)
    addEventListener('pointerdown', onPress, true)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('keydown', onOther, true)
      removeEventListener('pointerdown', onPress, true)
    }
  }, [studio])
}

/** What is typed while the palette is still on its way is what it then looks for. */
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

/** Marks the button that was clicked last, until a key other than Space moves on. */
function remember(target: EventTarget | null): void {
  for (const one of document.querySelectorAll('[data-clicked]')) one.removeAttribute('data-clicked')
  if (target instanceof Element) target.closest('button')?.setAttribute('data-clicked', '')
}

const typing = 'input, textarea, select, [role="menu"], [role="listbox"], dialog'
const ownKeys: Readonly<Record<string, string>> = {
  // who clicked a button goes on with the page; who came to it by keys presses it
  ' ': 'button:not([data-clicked]), button[role], a, summary',
  ArrowRight: '[role="tab"], [role="radio"]',
  ArrowLeft: '[role="tab"], [role="radio"]',
}

/** Whatever has a use of its own for a key keeps it. */
const takesKey = (target: EventTarget | null, key: string) =>
  target instanceof Element && target.closest([typing, ownKeys[key] ?? []].flat().join(', ')) !== null

import { float } from '#ui/overlays/float.ts'
import { phoneQuery } from '#ui/look/phoneQuery.ts'
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The style of a sheet: from edge to edge at the bottom. */
const sheet = { inset: 'auto 0 0 0', width: '100%', maxWidth: 'none', height: '82dvh', borderRadius: '1rem 1rem 0 0' }

/**
 * Opens a box beside the dock of a state, on a phone from the bottom, with the focus in its search. A press on the map beside
 * it closes it; when it has closed, whoever had the focus in it has it back where it was opened.
 */
export function useFloating(box: RefObject<HTMLElement | null>, state: string, onClose: () => void): void {
  const close = useRef(onClose)
  useLayoutEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const own = box.current
    const anchor = document.querySelector(`div[data-dock="${state}"]`)
    if (!own) return undefined
    const before = document.activeElement
    const ending = new AbortController()
    const { signal } = ending
    const phone = matchMedia(phoneQuery).matches
    Object.assign(own.style, phone ? sheet : { width: 'min(30rem, 100vw - 1rem)', height: 'min(34rem, 100dvh - 1rem)' })
    own.showPopover()
    if (anchor && !phone) {
      // a map in a window of another size is laid out anew a moment later
      const moved = new ResizeObserver(float(anchor, own, { side: 'below', gap: 8, centre: true, signal }))
      moved.observe(anchor)
      signal.addEventListener('abort', () => moved.disconnect())
    }
    // what was laid out for a phone does not fit a desk, nor the other way round
    matchMedia(phoneQuery).addEventListener('change', () => close.current(), { signal })
    own.querySelector<HTMLElement>('[data-search]')?.focus({ preventScroll: true })
    const onPress = (event: PointerEvent) => {
      const { target } = event
      if (!(target instanceof Element) || own.contains(target) || !target.closest('.react-flow')) return
      // with these keys one picks on the map, which the list shows too
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close.current()
    }
    addEventListener('pointerdown', onPress, { capture: true, signal })
    return () => {
      ending.abort()
      const inside = own.contains(document.activeElement)
      own.hidePopover()
      if (!inside) return
      const again = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : undefined
      ;(again ?? anchor?.querySelector<HTMLElement>('button'))?.focus({ preventScroll: true })
    }
  }, [box, state])
}

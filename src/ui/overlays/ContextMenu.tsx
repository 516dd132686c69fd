import { useEffect, useLayoutEffect, useRef } from 'react'
import { classes } from '../look/classes.ts'
import { float } from './float.ts'
import { type MenuGroup, MenuList, menuLook } from './MenuList.tsx'

/** A menu at a place of the page, where somebody asked what can be done there. It takes the focus, and gives it back. */
export function ContextMenu(props: {
  /** px in the window */
  readonly at: { readonly x: number; readonly y: number }
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}) {
  const { at, label, groups, onClose } = props
  const list = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const { x, y } = at
  useLayoutEffect(() => {
    const box = list.current
    if (!box) return undefined
    before.current = document.activeElement
    const floating = new AbortController()
    box.showPopover()
    float({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }, box, {
      side: 'below',
      gap: 2,
      signal: floating.signal,
    })
    const first = box.querySelector<HTMLElement>('[role^=menuitem]:not([aria-disabled])')
    ;(first ?? box.querySelector<HTMLElement>('[role^=menuitem]'))?.focus({ preventScroll: true })
    return () => floating.abort()
  }, [x, y])
  // closed by hand: what opens beside a line, as its reason does, would close a menu that closes by itself
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !list.current?.contains(target)) onClose()
    }
    addEventListener('pointerdown', onPress, true)
    return () => removeEventListener('pointerdown', onPress, true)
  }, [onClose])
  const giveBack = () => {
    onClose()
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
  return (
    <div ref={list} popover="manual" className={classes(menuLook, 'animate-rise')}>
      <MenuList aria-label={label} groups={groups} close={giveBack} leave={giveBack} />
    </div>
  )
}

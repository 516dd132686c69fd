import { useEffect, useLayoutEffect, useRef } from 'react'
import { classes } from '../look/classes.ts'
import { phoneQuery } from '../look/phoneQuery.ts'
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
    const resizing = new AbortController()
    box.showPopover()
    const place = () => put(box, x, y)
    place()
    addEventListener('resize', place, { signal: resizing.signal })
    const first = box.querySelector<HTMLElement>('[role^=menuitem]:not([aria-disabled])')
    ;(first ?? box.querySelector<HTMLElement>('[role^=menuitem]'))?.focus({ preventScroll: true })
    return () => resizing.abort()
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
  const leave = useRef(giveBack)
  useLayoutEffect(() => {
    leave.current = giveBack
  })
  useEffect(() => {
    // before a reason that stands open beside a line: a menu may come to lie under a pointer that rests
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopImmediatePropagation()
      leave.current()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [])
  return (
    <div ref={list} popover="manual" className={classes(menuLook, 'animate-rise')}>
      <MenuList aria-label={label} groups={groups} close={giveBack} leave={giveBack} />
    </div>
  )
}

/** px: between the menu and the edges of the window */
const margin = 8

/**
 * Puts the menu at the point where there is room for it, else beside it: a long menu has the whole height. On a phone
 * it is a sheet.
 */
function put(box: HTMLElement, x: number, y: number): void {
  if (matchMedia(phoneQuery).matches)
    return void Object.assign(box.style, {
      inset: 'auto 0 0 0',
      width: '100%',
      maxWidth: 'none',
      maxHeight: '60dvh',
      borderRadius: '1rem 1rem 0 0',
      paddingBottom: 'max(0.375rem, env(safe-area-inset-bottom))',
    })
  const { clientWidth: wide, clientHeight: high } = document.documentElement
  Object.assign(box.style, { inset: 'auto', maxHeight: `${high - 2 * margin}px` })
  const within = (start: number, size: number, room: number) => Math.max(margin, Math.min(start, room - size - margin))
  box.style.left = `${within(x, box.offsetWidth, wide)}px`
  box.style.top = `${within(y + 2, box.offsetHeight, high)}px`
}

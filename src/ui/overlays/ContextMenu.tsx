import { useLayoutEffect, useRef } from 'react'
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
    box.querySelector<HTMLElement>('[role^=menuitem]')?.focus({ preventScroll: true })
    return () => floating.abort()
  }, [x, y])
  return (
    <div
      ref={list}
      popover="auto"
      onToggle={({ newState }) => newState === 'closed' && onClose()}
      className={classes(menuLook, 'animate-rise')}
    >
      <MenuList
        aria-label={label}
        groups={groups}
        close={() => list.current?.hidePopover()}
        leave={() => {
          list.current?.hidePopover()
          if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
        }}
      />
    </div>
  )
}

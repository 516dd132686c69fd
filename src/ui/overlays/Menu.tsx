import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react'
import { flushSync } from 'react-dom'
import { Button, type ButtonKind, type ButtonSize } from '../controls/Button.tsx'
import { classes } from '../look/classes.ts'
import { float } from './float.ts'
import { ChevronDownIcon, type IconShape } from '../look/icons.ts'
import { MenuLine, type MenuItem } from './MenuLine.tsx'
import { moveFocus } from '../controls/moveFocus.ts'
import { typeAhead, type Typed } from '../controls/typeAhead.ts'

export type MenuGroup = { readonly id: string; readonly label?: string; readonly items: readonly MenuItem[] }

/** A button with a list of things to do. Arrow keys, first letters, Home, End; Esc and a click elsewhere close it. */
export function Menu(props: {
  /** What the button says; with `iconOnly` what it is called. */
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** In place of the label on the button, which keeps `label` as its name. */
  readonly face?: ReactNode
  readonly icon?: IconShape
  readonly iconOnly?: boolean
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  readonly alignEnd?: boolean
  readonly className?: string
}) {
  const { label, groups, face, icon, iconOnly = false, kind, size, alignEnd = false, className } = props
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const floating = useRef<AbortController | undefined>(undefined)
  const typed = useRef<Typed>({ text: '', at: 0 })
  const fromEnd = useRef(false)
  const [open, setOpen] = useState(false)
  // what is in the list is made when it is first wanted: a table has one of these in every row
  const [near, setNear] = useState(false)

  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.target !== list.current) return
    floating.current?.abort()
    const opened = event.newState === 'open'
    setOpen(opened)
    if (!opened || !button.current) return
    floating.current = new AbortController()
    float(button.current, list.current, { side: 'below', alignEnd, signal: floating.current.signal })
    const lines = list.current.querySelectorAll<HTMLElement>('[role^=menuitem]')
    const checked = list.current.querySelector<HTMLElement>('[aria-checked=true]')
    ;(fromEnd.current ? lines[lines.length - 1] : (checked ?? lines[0]))?.focus()
    fromEnd.current = false
  }

  return (
    <>
      <Button
        ref={button}
        id={`${id}button`}
        {...(kind && { kind })}
        {...(size && { size })}
        {...(icon && { icon })}
        {...(iconOnly ? {} : { iconEnd: ChevronDownIcon })}
        {...((iconOnly || face !== undefined) && { 'aria-label': label })}
        className={classes(iconOnly && 'aspect-square px-0!', className)}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          fromEnd.current = event.key === 'ArrowUp'
          list.current?.showPopover()
        }}
      >
        {iconOnly ? undefined : (face ?? label)}
      </Button>
      <div
        ref={list}
        id={id}
        popover="auto"
        onBeforeToggle={({ newState }) => newState === 'open' && flushSync(() => setNear(true))}
        onToggle={onToggle}
        className={classes(
          'fixed inset-auto m-0 max-w-80 min-w-48 overflow-y-auto rounded-card border border-line bg-surface p-1.5 text-ink shadow-float',
          open ? 'animate-rise' : 'opacity-0',
        )}
      >
        <div
          role="menu"
          aria-labelledby={`${id}button`}
          onPointerMove={({ target, pointerType }) => {
            const line = target instanceof Element ? target.closest('[role^=menuitem]') : null
            if (pointerType === 'mouse' && line instanceof HTMLElement) line.focus({ preventScroll: true })
          }}
          onKeyDown={(event) => {
            if (event.key === 'Tab') list.current?.hidePopover()
            if (event.key === 'Escape') {
              // taken here, so that no sheet or dialog around it closes as well
              event.preventDefault()
              event.stopPropagation()
              list.current?.hidePopover()
              button.current?.focus()
            }
            if (moveFocus(event, 'menuitem', 'down') === undefined) typed.current = typeAhead(event, typed.current)
          }}
        >
          {(near ? groups : []).map((group) => (
            <div
              key={group.id}
              role="group"
              {...(group.label === undefined ? {} : { 'aria-label': group.label })}
              className="border-line not-first:mt-1.5 not-first:border-t not-first:pt-1.5"
            >
              {group.label !== undefined && (
                <div role="presentation" aria-hidden className="px-2 pt-1 pb-0.5 text-caps text-ink-3">
                  {group.label}
                </div>
              )}
              {group.items.map((item) => (
                <MenuLine key={item.id} item={item} close={() => list.current?.hidePopover()} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

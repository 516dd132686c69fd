import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react'
import { flushSync } from 'react-dom'
import { Button, type ButtonKind, type ButtonSize } from '../controls/Button.tsx'
import { classes } from '../look/classes.ts'
import { float } from './float.ts'
import { ChevronDownIcon, type IconShape } from '../look/icons.ts'
import { type MenuGroup, MenuList, menuLook } from './MenuList.tsx'

export type { MenuGroup }

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
        className={classes(menuLook, open ? 'animate-rise' : 'opacity-0')}
      >
        <MenuList
          aria-labelledby={`${id}button`}
          groups={near ? groups : []}
          close={() => list.current?.hidePopover()}
          leave={() => {
            list.current?.hidePopover()
            button.current?.focus()
          }}
        />
      </div>
    </>
  )
}

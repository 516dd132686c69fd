import { useRef } from 'react'
import { moveFocus } from '../controls/moveFocus.ts'
import { typeAhead, type Typed } from '../controls/typeAhead.ts'
import { type MenuItem, MenuLine } from './MenuLine.tsx'

export type MenuGroup = { readonly id: string; readonly label?: string; readonly items: readonly MenuItem[] }

/** The classes of a menu's box. */
export const menuLook =
  'fixed inset-auto m-0 max-w-80 min-w-48 overflow-y-auto rounded-card border border-line bg-surface p-1.5 text-ink shadow-float'

interface MenuListProps {
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
  readonly groups: readonly MenuGroup[]
  readonly close: () => void
  /** Esc: closes, and gives the focus back */
  readonly leave: () => void
}

/** The lines of a menu in their groups: arrow keys, first letters, Home, End, Esc. */
export function MenuList({ groups, close, leave, ...voice }: MenuListProps) {
  const typed = useRef<Typed>({ text: '', at: 0 })
  return (
    <div
      role="menu"
      {...voice}
      onPointerMove={({ target, pointerType }) => {
        const line = target instanceof Element ? target.closest('[role^=menuitem]') : null
        if (pointerType === 'mouse' && line instanceof HTMLElement) line.focus({ preventScroll: true })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Tab') close()
        if (event.key === 'Escape') {
          // taken here, so that no sheet or dialog around it closes as well
          event.preventDefault()
          event.stopPropagation()
          leave()
        }
        if (moveFocus(event, 'menuitem', 'down') === undefined) typed.current = typeAhead(event, typed.current)
      }}
    >
      {groups.map((group) => (
        <div
          key={group.id}
          role="group"
          {...(group.label === undefined ? {} : { 'aria-label': group.label })}
          className="border-line not-first:mt-1.5 not-first:border-t not-first:pt-1.5"
        >
          {group.label !== undefined && (
            <div role="presentation" aria-hidden className="px-2 pt-1 pb-0.5 text-start text-caps text-ink-3">
              {group.label}
            </div>
          )}
          {group.items.map((item) => (
            <MenuLine key={item.id} item={item} close={close} />
          ))}
        </div>
      ))}
    </div>
  )
}

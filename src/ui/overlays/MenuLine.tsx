import type { ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Icon } from '../display/Icon.tsx'
import { CheckIcon, type IconShape } from '../look/icons.ts'
import { Tooltip } from './Tooltip.tsx'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly onChoose: () => void
  readonly icon?: IconShape
  /** Under the label, small. */
  readonly hint?: ReactNode
  /** At the right: a key, a price. */
  readonly end?: ReactNode
  readonly danger?: boolean
  /** Given, the items are choices of which one is on. */
  readonly checked?: boolean
  /** Why it can't be chosen now; it stays in the list and says so. */
  readonly why?: ReactNode
}

export function MenuLine({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const { label, onChoose, icon, hint, end, danger = false, checked, why } = item
  const usable = why === undefined
  const look = classes(
    'flex min-h-8 w-full items-center gap-2 rounded-chip px-2 py-1 text-left -outline-offset-2 pointer-coarse:min-h-11',
    'focus:bg-sunken',
    usable ? (danger ? 'text-wine' : 'text-ink') : 'text-ink-3/80',
  )
  const voice =
    checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': checked } as const)
  const content = (
    <>
      {icon && <Icon shape={icon} />}
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{label}</span>
        {hint !== undefined && <span className="block text-small text-ink-3">{hint}</span>}
      </span>
      {end}
      {checked === true && <Icon shape={CheckIcon} className="text-accent" />}
    </>
  )
  const choose = () => {
    close()
    onChoose()
  }
  return (
    <Tooltip text={why} side="right" bare>
      {(anchor, show) => (
        <button
          type="button"
          {...voice}
          {...anchor}
          {...(usable ? {} : { 'aria-disabled': true })}
          tabIndex={-1}
          className={look}
          onClick={usable ? choose : show}
        >
          {content}
        </button>
      )}
    </Tooltip>
  )
}

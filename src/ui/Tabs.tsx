import { useId, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import type { IconShape } from './icons.ts'
import { roam } from './roam.ts'

export type Tab<Id extends string> = {
  readonly id: Id
  readonly label: ReactNode
  readonly icon?: IconShape
  /** After the label: a count, a mark. */
  readonly end?: ReactNode
}

/** A strip of tabs and the panel of the selected one. */
export function Tabs<Id extends string>(props: {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** The selected tab's panel. */
  readonly children: ReactNode
  readonly className?: string
}) {
  const { label, tabs, selected, onSelect, children, className } = props
  const base = useId()
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className="flex shrink-0 overflow-x-auto border-b border-line pr-4 pl-2 [mask-image:linear-gradient(to_right,black_calc(100%-1rem),transparent)] [scrollbar-width:none]"
        onKeyDown={(event) => {
          const reached = tabs[roam(event, 'tab', 'across') ?? -1]
          if (reached) onSelect(reached.id)
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={`${base}panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            className={classes(
              'inline-flex min-h-9 items-center gap-1 px-1 text-small whitespace-nowrap -outline-offset-2 pointer-coarse:min-h-11',
              tab.id === selected
                ? 'font-strong text-ink shadow-[inset_0_-2px_var(--color-accent)]'
                : 'text-ink-2 hover:text-ink',
            )}
          >
            {tab.icon && <Icon shape={tab.icon} />}
            {tab.label}
            {tab.end}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}panel`}
        aria-labelledby={`${base}${selected}`}
        tabIndex={0}
        className={classes('-outline-offset-2', className)}
      >
        {children}
      </div>
    </>
  )
}

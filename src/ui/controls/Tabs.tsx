import { useEffect, useId, useRef, type ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Icon } from '../display/Icon.tsx'
import type { IconShape } from '../look/icons.ts'
import { moveFocus } from './moveFocus.ts'

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
  const strip = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // what is chosen is in sight, and is read from its beginning
    const tab = strip.current?.querySelector<HTMLElement>('[aria-selected=true]')
    if (tab) strip.current?.scrollTo({ left: tab.offsetLeft - (strip.current.clientWidth - tab.offsetWidth) / 2 })
    panel.current?.scrollTo({ top: 0 })
  }, [selected])
  return (
    <>
      <div
        ref={strip}
        role="tablist"
        aria-label={label}
        className="@container sticky top-0 z-10 flex shrink-0 overflow-x-auto bg-surface border-b border-line pr-4 pl-2"
        style={{ maskImage: 'linear-gradient(to right, black calc(100% - 1rem), transparent)', scrollbarWidth: 'none' }}
        onKeyDown={(event) => {
          const reached = tabs[moveFocus(event, 'tab', 'across') ?? -1]
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
              'inline-flex min-h-9 grow items-center justify-center gap-1 px-1 text-small @2xl:grow-0 @2xl:px-2.5 whitespace-nowrap -outline-offset-2 pointer-coarse:min-h-11',
              // stronger by its strokes: a bolder face is wider, and would move its neighbours
              tab.id === selected ? 'text-ink [-webkit-text-stroke:0.45px]' : 'text-ink-2 hover:text-ink',
            )}
            style={tab.id === selected ? { boxShadow: 'inset 0 -2px var(--color-accent)' } : {}}
          >
            {tab.icon && <Icon shape={tab.icon} />}
            {tab.label}
            {tab.end}
          </button>
        ))}
      </div>
      <div
        ref={panel}
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

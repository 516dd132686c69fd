import type { ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Icon } from '../display/Icon.tsx'
import type { IconShape } from '../look/icons.ts'
import { moveFocus } from './moveFocus.ts'

export type Segment<Value extends string> = {
  readonly value: Value
  readonly label: ReactNode
  readonly icon?: IconShape
  /** a mark after the label, and what it says to those who don't see it */
  readonly mark?: ReactNode
  readonly description?: string
}

/** A choice of one of a few, all in sight: a radio group that looks like a switch. */
export function Segmented<Value extends string>(props: {
  readonly label: string
  readonly options: readonly Segment<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly size?: 'small' | 'medium'
}) {
  const { label, options, value, onChange, size = 'medium' } = props
  const known = options.some((option) => option.value === value)
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="inline-flex max-w-full flex-wrap rounded-control bg-sunken p-0.75"
      onKeyDown={(event) => {
        const reached = options[moveFocus(event, 'radio', 'both') ?? -1]
        if (reached) onChange(reached.value)
      }}
    >
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          title={option.description}
          tabIndex={option.value === value || (!known && index === 0) ? 0 : -1}
          onClick={() => onChange(option.value)}
          className={classes(
            'inline-flex items-center gap-1.5 rounded-[0.4375rem] whitespace-nowrap pointer-coarse:min-h-11',
            size === 'small' ? 'min-h-6 px-2.5 text-small' : 'min-h-7 px-3',
            option.value === value
              ? 'bg-surface font-strong text-ink shadow-low'
              : 'font-medium text-ink-2 hover:text-ink',
          )}
        >
          {option.icon && <Icon shape={option.icon} />}
          {option.label}
          {option.mark !== undefined && <span aria-hidden>{option.mark}</span>}
        </button>
      ))}
    </div>
  )
}

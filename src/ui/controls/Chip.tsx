import type { ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Icon } from '../display/Icon.tsx'
import { CrossIcon, type IconShape } from '../look/icons.ts'

/** A pill. With `onPress` a button (with `pressed` one that stays down); with `onRemove` it can be taken away. */
export function Chip(props: {
  readonly children: ReactNode
  readonly icon?: IconShape
  readonly end?: ReactNode
  readonly onPress?: () => void
  readonly pressed?: boolean
  readonly onRemove?: () => void
  readonly removeLabel?: string
}) {
  const { children, icon, end, onPress, pressed, onRemove, removeLabel } = props
  const look = classes(
    'inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.75 py-0.5 whitespace-nowrap',
    pressed === true ? 'border-accent bg-accent-soft font-medium text-accent' : 'border-line bg-surface text-ink-2',
  )
  const content = (
    <>
      {icon && <Icon shape={icon} />}
      {children}
      {end}
    </>
  )
  if (onPress)
    return (
      <button
        type="button"
        onClick={onPress}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={`${look} pointer-coarse:min-h-11 ${pressed === true ? '' : 'hover:bg-sunken hover:text-ink'}`}
      >
        {content}
      </button>
    )
  return (
    <span className={look}>
      {content}
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="-mr-2 grid size-6 place-items-center rounded-full hover:bg-sunken"
        >
          <Icon shape={CrossIcon} size={12} />
        </button>
      )}
    </span>
  )
}

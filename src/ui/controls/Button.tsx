import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { classes } from '../look/classes.ts'
import { Icon } from '../display/Icon.tsx'
import type { IconShape } from '../look/icons.ts'
import { Tooltip } from '../overlays/Tooltip.tsx'

export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet'
export type ButtonSize = 'small' | 'medium' | 'large'

export type ButtonProps = Omit<ComponentProps<'button'>, 'children' | 'disabled'> & {
  readonly children?: ReactNode
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  readonly icon?: IconShape
  readonly iconFilled?: boolean
  readonly iconEnd?: IconShape
  /** The one thing to do next: a quiet halo. */
  readonly glow?: boolean
  /** Why it can't be used now. It stays visible and reachable, and says this on hover and focus. */
  readonly why?: ReactNode
  /** What shows on hover and focus while it can be used, where the button's name says the same. */
  readonly tip?: ReactNode
}

const kinds: Record<ButtonKind, string> = {
  plain: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  primary: 'border-accent bg-accent text-on-accent hover:brightness-110',
  danger: 'border-wine/40 bg-surface text-wine hover:bg-wine-soft',
  quiet: 'border-transparent text-ink-2 hover:bg-sunken hover:text-ink',
}
const unusable = 'bg-transparent text-ink-3/80'

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2 py-0.5 pointer-coarse:min-h-11',
  medium: 'min-h-8.5 px-2.75 py-1.5 pointer-coarse:min-h-11',
  large: 'min-h-10 px-4.5 py-2 pointer-coarse:min-h-11',
}

/** The look alone, for an element that has to be something else than a button (a link, a label). */
function buttonLook(look: {
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  readonly glow?: boolean
  readonly usable?: boolean
}): string {
  const { kind = 'plain', size = 'medium', glow = false, usable = true } = look
  return classes(
    'inline-flex items-center justify-center gap-1.5 rounded-control border font-semibold whitespace-nowrap select-none',
    'transition-[background-color,filter,box-shadow] duration-100',
    usable ? kinds[kind] : unusable,
    !usable && (kind === 'quiet' ? 'border-transparent' : 'border-line'),
    sizes[size],
    glow && usable && 'ring-5 ring-accent/20',
  )
}

export function Button(props: ButtonProps) {
  const { children, kind, size, icon, iconFilled = false, iconEnd, glow, why, tip, className, onClick, ...rest } = props
  const usable = why === undefined
  const look = buttonLook({ ...(kind && { kind }), ...(size && { size }), ...(glow && { glow }), usable })
  return (
    <Tooltip text={why ?? tip} silent={usable}>
      {(anchor, show) => (
        <button
          type="button"
          {...rest}
          {...anchor}
          {...(usable ? {} : { 'aria-disabled': true })}
          className={classes(look, className)}
          onClick={
            usable
              ? onClick
              : (event: MouseEvent<HTMLButtonElement>) => {
                  event.preventDefault()
                  show(event)
                }
          }
        >
          {icon && <Icon shape={icon} filled={iconFilled} />}
          {children}
          {iconEnd && <Icon shape={iconEnd} />}
        </button>
      )}
    </Tooltip>
  )
}

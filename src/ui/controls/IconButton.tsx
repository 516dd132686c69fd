import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { classes } from '../look/classes.ts'
import type { IconShape } from '../look/icons.ts'

/** A button whose name is not written on it; it shows on hover and on focus, with `why` beneath. */
export function IconButton(
  props: Omit<ButtonProps, 'children' | 'icon' | 'iconEnd' | 'aria-label' | 'tip'> & {
    readonly icon: IconShape
    readonly label: string
  },
) {
  const { label, why, className, ...rest } = props
  return (
    <Button
      {...rest}
      aria-label={label}
      className={classes('aspect-square px-0!', className)}
      tip={label}
      {...(why !== undefined && { why: <NameAndReason name={label} reason={why} /> })}
    />
  )
}

function NameAndReason({ name, reason }: { readonly name: string; readonly reason: ReactNode }) {
  return (
    <>
      <span aria-hidden className="block font-semibold">
        {name}
      </span>
      {reason}
    </>
  )
}

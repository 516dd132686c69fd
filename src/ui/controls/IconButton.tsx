import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { classes } from '../look/classes.ts'
import type { IconShape } from '../look/icons.ts'
import { Tooltip } from '../overlays/Tooltip.tsx'

/** A button whose name is not written on it; it shows on hover and on focus, with `why` beneath. */
export function IconButton(
  props: Omit<ButtonProps, 'children' | 'icon' | 'iconEnd' | 'aria-label'> & {
    readonly icon: IconShape
    readonly label: string
  },
) {
  const { label, why, className, ...rest } = props
  const square = classes('aspect-square px-0!', className)
  if (why !== undefined) {
    return <Button {...rest} aria-label={label} className={square} why={<NameAndReason name={label} reason={why} />} />
  }
  return (
    <Tooltip text={label} silent>
      {(anchor) => <Button {...rest} {...anchor} aria-label={label} className={square} />}
    </Tooltip>
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

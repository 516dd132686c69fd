import type { ReactNode } from 'react'
import { Button, type ButtonKind, type ButtonSize } from '#ui/controls/Button.tsx'
import type { Command, Kind, Things } from './command.ts'
import { useCommand } from './useCommands.ts'

/** A button that offers a command. What cannot be done now stays, and says why. */
export function CommandButton<K extends Kind>(props: {
  readonly command: Command<K>
  readonly thing: Things[K] | undefined
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  /** shows its icon, filled or in lines */
  readonly icon?: 'lines' | 'filled'
  /** what follows the command's name where several things stand beside each other */
  readonly named?: string
  /** in place of the command's name, where the place says more */
  readonly children?: ReactNode
  readonly className?: string
}) {
  const { command, thing, kind, size = 'small', icon, named, children, className } = props
  const offer = useCommand(command, thing)
  return (
    <Button
      size={size}
      kind={kind ?? (offer.danger ? 'danger' : 'plain')}
      {...(icon && { icon: offer.icon, iconFilled: icon === 'filled' })}
      {...(named !== undefined && { 'aria-label': `${offer.label} ${named}` })}
      {...(offer.why !== undefined && { why: offer.why })}
      {...(className && { className })}
      onClick={offer.onChoose}
    >
      {children ?? offer.label}
    </Button>
  )
}

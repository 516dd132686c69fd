import { useMemo } from 'react'
import { Button } from '#ui/controls/Button.tsx'
import type { LateCommand, LateKind, Things } from './command.ts'
import { useLate } from './useLate.ts'

/** A button that offers a late command. What cannot be done now stays, and says why. */
export function LateButton<K extends LateKind>(props: { readonly command: LateCommand<K>; readonly thing: Things[K] }) {
  const { command, thing } = props
  const [offer] = useLate(
    useMemo(() => [command], [command]),
    thing,
  )
  return (
    offer && (
      <Button
        size="small"
        icon={offer.icon}
        kind={offer.danger ? 'danger' : 'plain'}
        {...(offer.why !== undefined && { why: offer.why })}
        onClick={offer.onChoose}
      >
        {offer.label}
      </Button>
    )
  )
}

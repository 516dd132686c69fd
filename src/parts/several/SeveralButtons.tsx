import { useMemo } from 'react'
import type { Playground } from '#store/live/playground.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { AnyKind } from '../commands/command.ts'
import { offerOf } from '../commands/offer.ts'
import { type Several, several } from '../commands/several.ts'
import { steady } from '../commands/steady.ts'
import { performSeveral } from './performSeveral.ts'

interface Props {
  readonly of: AnyKind
  readonly ids: readonly string[]
  /** these of the commands, where there is no room for all */
  readonly only?: readonly string[]
  /** says to how many */
  readonly counted?: boolean
}

/** The buttons for what can be done to all that is picked of a kind. What none of them can take says why. */
export const SeveralButtons = ({ of, ids, only, counted = false }: Props) =>
  (several[of] ?? [])
    .filter(({ command }) => only?.includes(command.id) !== false)
    .map((one) => <SeveralButton key={one.command.id} several={one} ids={ids} counted={counted} />)

function SeveralButton(props: {
  readonly several: Several
  readonly ids: readonly string[]
  readonly counted: boolean
}) {
  const { several: one, ids, counted } = props
  const studio = useStudio()
  const words = useWords()
  const [why] = usePlayground(
    useMemo(
      () =>
        steady(({ history }: Playground) => {
          const whys = ids.map((id) => one.whyNot(history, id))
          return [whys.includes(undefined) ? undefined : whys[0]]
        }),
      [one, ids],
    ),
  )
  const offer = offerOf(one.command, why, words, () => performSeveral(studio, one, ids))
  return (
    <Button
      size="small"
      kind={offer.danger ? 'danger' : 'plain'}
      icon={offer.icon}
      {...(offer.why !== undefined && { why: offer.why })}
      onClick={offer.onChoose}
    >
      {counted ? `${words.picking.allOf(offer.label, ids.length)}${one.asks ? '…' : ''}` : offer.label}
    </Button>
  )
}

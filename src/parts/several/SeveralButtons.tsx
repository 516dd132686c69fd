import { useMemo } from 'react'
import type { Playground } from '#store/live/playground.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Kind } from '../commands/command.ts'
import { offerOf } from '../commands/offer.ts'
import { type Several, several } from '../commands/several.ts'
import { steady } from '../commands/steady.ts'
import { performSeveral } from './perform.ts'

/** What can be done to all that is picked of a kind. What none of them can take says why. */
export const SeveralButtons = ({ of, ids }: { readonly of: Kind; readonly ids: readonly string[] }) =>
  (several[of] ?? []).map((one) => <SeveralButton key={one.command.id} several={one} ids={ids} />)

function SeveralButton({ several: one, ids }: { readonly several: Several; readonly ids: readonly string[] }) {
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
      {offer.label}
    </Button>
  )
}

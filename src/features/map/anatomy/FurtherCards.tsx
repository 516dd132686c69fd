import type { NetworkInterface } from '#engine/world/interfaces/networkInterface.ts'
import type { Address } from '#engine/world/network/network.ts'
import { useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { classes } from '#ui/look/classes.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { looksSelected, useLooked } from '../things/useLooked.ts'
import { ElasticChip } from './ElasticChip.tsx'

/** A network card beside the first, with the Elastic IP that leads to it. */
export interface FurtherCard {
  readonly card: NetworkInterface
  readonly elastic: Address | undefined
}

/** px: of the line of a card, and of the address below it */
const lines = { card: 21, address: 18 } as const

/** The further cards for which there is room, in px, those with an address of their own first. */
export function fitting(cards: readonly FurtherCard[], room: number): readonly FurtherCard[] {
  let left = room
  return cards
    .toSorted((one, other) => Number(other.elastic !== undefined) - Number(one.elastic !== undefined))
    .filter((one) => {
      left -= heightOf(one)
      return left >= 0
    })
}

export const heightOf = ({ elastic }: FurtherCard): number => lines.card + (elastic ? lines.address : 0)

/** The further network cards of an instance, each with its private address and what leads to it. */
export function FurtherCards({ cards }: { readonly cards: readonly FurtherCard[] }) {
  return cards.map((one) => <Further key={one.card.id} {...one} />)
}

function Further({ card, elastic }: FurtherCard) {
  const studio = useStudio()
  const { stage: words } = useWords()
  const looked = useLooked('networkInterface', card.id)
  const name = `eth${card.attachment?.deviceIndex ?? 1}`
  return (
    <div className="mt-1 border-t border-line">
      <button
        type="button"
        {...standsFor('networkInterface', card.id)}
        aria-pressed={looked}
        aria-label={`${words.network} ${name}, ${card.privateIp}`}
        title={card.id}
        onClick={() => lookAtThing(studio, { kind: 'networkInterface', id: card.id })}
        className={classes(
          'touched nodrag flex w-full items-baseline gap-1.5 rounded-chip text-left font-mono text-[11px] leading-4 hover:bg-sunken',
          looked && looksSelected,
        )}
      >
        <span className="text-ink-3">{name}</span>
        {card.privateIp}
      </button>
      {elastic && (
        <div className="h-4.5">
          <ElasticChip address={elastic} />
        </div>
      )}
    </div>
  )
}

import { offersOf } from '#parts/commands/offersOf.ts'
import type { Offer } from '#parts/commands/offer.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { useInstance, useStudio } from '#store/react.tsx'
import { ContextMenu } from '#ui/overlays/ContextMenu.tsx'
import type { MenuItem } from '#ui/overlays/MenuLine.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { focusToken, stateNames } from '../nodes.ts'
import { placeOffers } from './placeOffers.ts'
import type { Thing } from './thing.ts'

export interface ThingMenuProps {
  readonly thing: Thing
  /** px in the window */
  readonly at: { readonly x: number; readonly y: number }
  readonly onClose: () => void
}

/** The menu of what can be done to a thing that was asked about on the map. */
export function ThingMenu({ thing: { kind, id }, at, onClose }: ThingMenuProps) {
  const studio = useStudio()
  const looked = useInstance()?.id
  const words = useWords()
  // as it was when it was asked: what has become impossible since is refused when it is chosen
  const groups = useMemo(() => {
    const { deeds, faults } = kind === 'place' ? placeOffers(studio, words, id) : offersOf(studio, words, kind, id)
    return [
      { id: 'deeds', items: possibleFirst(deeds).map(lineOf) },
      { id: 'faults', label: words.stage.breakIt, items: faults.map(lineOf) },
    ].filter(({ items }) => items.length > 0)
  }, [studio, words, kind, id])
  const { account } = studio.playground.getState().history
  const state = stateNames.find((one) => kind === 'place' && one === id)
  const name =
    kind !== 'place' ? thingName(account, kind === 'host' ? 'instance' : kind, id) : state && words.common.states[state]
  if (groups.length === 0) return null
  return (
    <ContextMenu
      at={at}
      label={name === undefined ? words.map.label : words.stage.commandsOf(name)}
      groups={groups}
      onClose={() => {
        onClose()
        // where what was asked about is gone, the keys go on at the instance that is looked at
        requestAnimationFrame(() => {
          if (document.activeElement === document.body && looked !== undefined) focusToken(looked)
        })
      }}
    />
  )
}

const possibleFirst = (offers: readonly Offer[]): readonly Offer[] => [
  ...offers.filter(({ why }) => why === undefined),
  ...offers.filter(({ why }) => why !== undefined),
]

const lineOf = ({ id, label, icon, danger, why, onChoose }: Offer): MenuItem => ({
  id,
  label,
  icon,
  danger,
  onChoose,
  ...(why !== undefined && { why }),
})

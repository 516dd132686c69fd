import { offersOf } from '#parts/commands/offersOf.ts'
import type { Offer } from '#parts/commands/offer.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { ContextMenu } from '#ui/overlays/ContextMenu.tsx'
import type { MenuItem } from '#ui/overlays/MenuLine.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'
import { focusToken, stateNames } from '../nodes.ts'
import { asAsked, possibleFirst } from './asAsked.ts'
import { placeOffers } from './placeOffers.ts'
import type { Thing } from './thing.ts'

export interface ThingMenuProps {
  readonly thing: Thing
  /** px in the window */
  readonly at: { readonly x: number; readonly y: number }
  readonly onClose: () => void
}

/** The menu of what can be done to a thing that was asked about on the map; it follows the account while it is open. */
export function ThingMenu({ thing: { kind, id }, at, onClose }: ThingMenuProps) {
  const studio = useStudio()
  const looked = useInstance()?.id
  const words = useWords()
  const account = useAccount((one) => one)
  const { deeds, faults } = kind === 'place' ? placeOffers(studio, words, id) : offersOf(studio, words, kind, id)
  const [order] = useState(() => possibleFirst(deeds))
  const groups = [
    { id: 'deeds', items: asAsked(order, deeds).map(lineOf) },
    { id: 'faults', label: words.stage.breakIt, items: faults.map(lineOf) },
  ].filter(({ items }) => items.length > 0)
  const nothing = groups.length === 0
  useEffect(() => {
    if (nothing) onClose()
  }, [nothing, onClose])
  const state = stateNames.find((one) => kind === 'place' && one === id)
  const name =
    kind !== 'place' ? thingName(account, kind === 'host' ? 'instance' : kind, id) : state && words.common.states[state]
  if (nothing) return null
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

const lineOf = ({ id, label, icon, danger, why, onChoose }: Offer): MenuItem => ({
  id,
  label,
  icon,
  danger,
  onChoose,
  ...(why !== undefined && { why }),
})

import { nameIn } from '#engine/world/called.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { useCommand, useCommands } from '#parts/commands/useCommands.ts'
import {
  attach,
  deleteVolume,
  deleteWith,
  detach,
  forceDetach,
  keepAfter,
  modify,
  snapshot,
} from '#parts/commands/things/volume.ts'
import { isAttachable } from '#parts/disks/attachable.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import type { MenuGroup } from '#ui/overlays/Menu.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { RowMenu } from './RowMenu.tsx'
import { useSharedPlaces } from '#parts/commands/things/useSharedPlaces.ts'
import { whyItem } from './whyItem.ts'

const mostPlaces = 6
const changes = [modify, snapshot]
const rest = [detach, forceDetach, deleteVolume]
const deletes = [deleteVolume]

/** The menu of a volume: change it, keep it, attach it to an instance of its zone, detach it, delete it. */
export function VolumeMenu({ volume }: { readonly volume: Volume }) {
  const studio = useStudio()
  const { why } = useWords()
  const { id } = volume
  const shared = useSharedPlaces(volume)
  const onTermination = useCommand(endOf(volume), volume)
  const last = useCommands(shared.length > 0 ? deletes : rest, volume)
  return (
    <RowMenu
      name={nameIn(volume)}
      groups={[
        { id: 'change', items: [...useCommands(changes, volume), whyItem(studio, { of: 'volume', id }, why.ask)] },
        useAttachGroup(volume),
        ...shared,
        { id: 'rest', items: shared.length > 0 ? last : [onTermination, ...last] },
      ]}
    />
  )
}

/** The command that turns what becomes of a volume when its instance is terminated. */
const endOf = ({ attachment }: Volume) => (attachment?.deleteOnTermination === true ? keepAfter : deleteWith)

/**
 * The menu lines for where a volume could be attached, each instance by its name; one line where that is nowhere, which
 * says why as well as six do.
 */
function useAttachGroup(volume: Volume): MenuGroup {
  const words = useWords().list
  const selected = useInstance()?.id
  const places = useAccount((account) => attach.targets(account, volume, selected)).slice(0, mostPlaces)
  const can = isAttachable(volume)
  const aims = useMemo(() => (can ? places : []).map(attach.at), [can, places])
  const offers = useCommands(aims, volume)
  const nowhere = useCommand(attach.at(undefined), volume)
  if (offers.length === 0) return { id: 'attach', items: [nowhere] }
  const items = offers.map((offer, nth) => {
    const place = places[nth]
    return place ? { ...offer, id: place.id, label: nameOf(place) } : offer
  })
  return { id: 'attach', label: words.attachTo, items }
}

import { nameById } from '#engine/world/instances/read.ts'
import { type AttachedVolume, onEach } from '#engine/world/volumes/read.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import type { Playground } from '#store/live/playground.ts'
import type { MenuGroup } from '#ui/overlays/Menu.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import type { WhyNot } from '../command.ts'
import { offerOf } from '../offer.ts'
import { perform } from '../perform.ts'
import { steady } from '../steady.ts'
import { whyNotOf } from '../whyNotOf.ts'
import { deleteWith, detach, forceDetach, keepAfter } from './volume.ts'

const placed = ({ attachment }: AttachedVolume) => [
  attachment.deleteOnTermination ? keepAfter : deleteWith,
  detach,
  forceDetach,
]

/** The menu lines of a volume that is on several instances: what is done at one of them stands under its name. None for any other volume. */
export function useSharedPlaces(volume: Volume): readonly MenuGroup[] {
  const studio = useStudio()
  const words = useFirstWords()
  const places = useMemo(() => {
    const all = onEach(volume)
    return (all.length > 1 ? all : []).map((at) => ({ at, commands: placed(at) }))
  }, [volume])
  const { instances } = useTables('instances')
  const whys = usePlayground(
    useMemo(
      () =>
        steady(({ history }: Playground) =>
          places.flatMap(({ at, commands }): readonly (WhyNot | undefined)[] =>
            commands.map((command) => whyNotOf(history, command, at)),
          ),
        ),
      [places],
    ),
  )
  return places.map(({ at, commands }, nth) => {
    const { instanceId, deviceName } = at.attachment
    return {
      id: `on ${instanceId}`,
      label: `${nameById({ instances }, instanceId)} · ${deviceName}`,
      items: commands.map((command, line) => {
        const why = whys[nth * commands.length + line]
        const offer = offerOf(command, why, words, () => perform(studio, command, at))
        return { ...offer, id: `${offer.id} on ${instanceId}` }
      }),
    }
  })
}

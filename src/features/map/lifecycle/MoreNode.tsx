import { inDock, moveInDock } from '../dock/moveInDock.ts'
import { useStudio } from '#store/react.tsx'
import { useFirstWords, useWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { lookInside } from '../things/lookAt.ts'
import type { MapNode } from '../nodes.ts'
import { useStage } from '../sight/useGeometry.ts'

const look =
  'touched nodrag grid h-full w-full place-items-center rounded-control border-[1.5px] border-line-strong bg-sunken px-1 text-[11.5px] leading-3 font-semibold text-ink-2 hover:border-ink hover:text-ink'

/** The number of a state's instances that have no place on its card; all of them are in the list that it opens. */
export const MoreNode = memo(function MoreNode({
  data: { state, more },
}: NodeProps<Extract<MapNode, { type?: 'more' }>>) {
  const { list } = useStage()
  const words = useFirstWords()
  return (
    <button
      type="button"
      aria-label={words.map.token(words.map.more(more), words.common.states[state])}
      aria-haspopup="dialog"
      {...inDock(state)}
      onKeyDown={moveInDock}
      onClick={() => list(state)}
      className={look}
    >
      {words.map.more(more)}
    </button>
  )
})

/** The number of volumes that have no place on the map. */
export const MoreVolumesNode = memo(function MoreVolumesNode({
  data: { more },
}: NodeProps<Extract<MapNode, { type?: 'moreVolumes' }>>) {
  const studio = useStudio()
  const words = useWords().stage
  return (
    <button type="button" onClick={() => lookInside(studio, 'volumes')} className={look}>
      {words.moreVolumes(more)}
    </button>
  )
})

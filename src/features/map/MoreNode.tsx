import { useStudio } from '#store/react.tsx'
import { useFirstWords, useWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { lookInside } from './lookAt.ts'
import type { MapNode } from './nodes.ts'
import { showTable } from './showTable.ts'

const look =
  'nodrag h-full w-full rounded-control border-[1.5px] border-line-strong bg-sunken px-1 text-[11.5px] leading-3 font-semibold text-ink-2 hover:border-ink hover:text-ink'

/** How many instances of a state have no place on its card; all of them are in the list. */
export const MoreNode = memo(function MoreNode({
  data: { state, more },
}: NodeProps<Extract<MapNode, { type?: 'more' }>>) {
  const studio = useStudio()
  const words = useFirstWords()
  return (
    <button
      type="button"
      aria-label={words.map.token(words.map.more(more), words.common.states[state])}
      onClick={() => showTable(studio, 'instances')}
      className={look}
    >
      {words.map.more(more)}
    </button>
  )
})

/** How many volumes have no place on the map. */
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

import { launch } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { useInstance, useStudio } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { lazyNode } from '../lazyNode.tsx'
import type { MapNode } from '../nodes.ts'
import { PlaceButton } from '../things/PlaceButton.tsx'
import { label, resting, tones } from './wayLook.ts'

const VerbLabel = lazyNode('VerbLabel')

/** The word on an edge. Where a person can bring the change about, it is the button that does. */
export const WayNode = memo(function WayNode({
  data: { way, verb, tone },
}: Pick<NodeProps<Extract<MapNode, { type?: 'way' }>>, 'data'>) {
  const studio = useStudio()
  const words = useFirstWords().map
  const instance = useInstance()
  const text = words.ways[way]
  return (
    <div className="grid h-full place-items-center">
      {verb === 'launch' ? (
        <button
          type="button"
          onClick={() => performOnPage(studio, launch)}
          className={classes(
            label,
            'touched nodrag border-accent bg-accent-soft text-accent hover:bg-accent hover:text-on-accent',
          )}
        >
          {text}
        </button>
      ) : instance ? (
        <VerbLabel {...{ way, verb, tone, text }} />
      ) : (
        <PlaceButton
          place={{ kind: 'way', name: way }}
          // keys come to it by the states that it leads from and to
          tabs={false}
          className={classes(label, 'touched', verb ? resting : 'border-line-strong bg-surface', tones[tone])}
        >
          {text}
        </PlaceButton>
      )}
    </div>
  )
})

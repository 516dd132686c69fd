import { useInstance } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { Kbd } from '#ui/display/Kbd.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { titleWidth, type ZoneName } from './geometry.ts'
import { lazyNode } from './lazyNode.tsx'
import type { MapNode } from './nodes.ts'
import { PlaceButton } from './things/PlaceButton.tsx'
import { useGeometry } from './sight/useGeometry.ts'

const ZoneKey = lazyNode<{ readonly zone: ZoneName }>('ZoneKey')
const ZoneTitle = lazyNode<{ readonly zone: ZoneName }>('ZoneTitle')

/** px: beside less than this the name of the third zone has no room, not even under its key */
const leastName = 100

/** A part of the map, with the key that shows it from near. */
export const ZoneNode = memo(function ZoneNode({ data }: Pick<NodeProps<Extract<MapNode, { type?: 'zone' }>>, 'data'>) {
  const words = useFirstWords().map
  const instance = useInstance()
  const { kind } = useGeometry()
  // the checks stand beside the third zone's name, under what they look at
  const aside = kind === 'desk' ? data.aside : undefined
  const narrow = aside !== undefined && aside < titleWidth + 14
  const nameless = aside !== undefined && aside < leastName
  // a page's tab says its name already, and a wall says it above
  const told = kind === 'presented' || (kind === 'pages' && data.zone !== 'anatomy')
  return (
    <section
      aria-label={words.zones[data.zone]}
      className="pointer-events-none h-full rounded-zone border border-line bg-surface/65"
    >
      <div
        className={
          told
            ? 'sr-only'
            : classes('flex gap-x-2 pt-1.5 pr-0.5 pl-3.5', narrow ? 'flex-col items-start' : 'items-center')
        }
        style={aside === undefined ? {} : { maxWidth: aside - 14 }}
      >
        {kind === 'desk' && (instance ? <ZoneKey zone={data.zone} /> : <Kbd>{String(data.key)}</Kbd>)}
        <h2
          className={
            nameless
              ? 'sr-only'
              : classes('min-w-0 text-caps text-ink-3', data.zone === 'anatomy' && 'max-w-44 truncate')
          }
        >
          {told || nameless ? (
            words.zones[data.zone]
          ) : instance ? (
            <ZoneTitle zone={data.zone} />
          ) : (
            <PlaceButton
              place={{ kind: 'zone', name: data.zone }}
              className="pointer-events-auto min-h-6 hover:text-ink"
            >
              {words.zones[data.zone]}
            </PlaceButton>
          )}
        </h2>
      </div>
    </section>
  )
})

import { nameOf } from '#engine/world/instances/read.ts'
import { useInstance } from '#store/react.tsx'
import { Kbd } from '#ui/display/Kbd.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { MapNode } from './nodes.ts'

export const ZoneNode = memo(function ZoneNode({ data }: NodeProps<Extract<MapNode, { type?: 'zone' }>>) {
  const words = useFirstWords().map
  const instance = useInstance()
  return (
    <section
      aria-label={words.zones[data.zone]}
      className="pointer-events-none h-full rounded-zone border border-line bg-surface/65"
    >
      <div className="flex items-center justify-between gap-2 px-4 pt-2.5 pr-3">
        <h2 className="min-w-0 truncate text-caps text-ink-3">
          {data.zone === 'anatomy' && instance
            ? `${words.zones.anatomy} · ${words.inside(nameOf(instance))}`
            : words.zones[data.zone]}
        </h2>
        <Kbd>{String(data.key)}</Kbd>
      </div>
    </section>
  )
})

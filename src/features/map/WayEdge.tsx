import { BaseEdge, type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import type { MapEdge } from './nodes.ts'

const colours = {
  plain: 'var(--color-edge)',
  accent: 'var(--color-accent)',
  green: 'var(--color-green)',
  violet: 'var(--color-violet)',
  wine: 'var(--color-wine)',
} as const

const dashes = { dashed: '4 4', dotted: '2 5' } as const

/** A line along its own path; arrow heads for everything that happens, none for cables. */
export const WayEdge = memo(function WayEdge({ id, data }: EdgeProps<MapEdge>) {
  if (!data) return null
  const { path, tone, dash } = data
  return (
    <BaseEdge
      id={id}
      path={path}
      {...(tone === 'accent' ? {} : { markerEnd: `url(#head-${tone})` })}
      style={{
        stroke: colours[tone],
        strokeWidth: tone === 'accent' || tone === 'green' ? 2.4 : 1.7,
        ...(dash ? { strokeDasharray: dashes[dash] } : {}),
      }}
      interactionWidth={0}
    />
  )
})

export function ArrowHeads() {
  return (
    <svg aria-hidden className="absolute size-0">
      <defs>
        {(['plain', 'green', 'violet', 'wine'] as const).map((tone) => (
          <marker
            key={tone}
            id={`head-${tone}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="6"
            markerHeight="6"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" fill={colours[tone]} />
          </marker>
        ))}
      </defs>
    </svg>
  )
}

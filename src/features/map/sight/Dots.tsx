import type { Viewport } from '@xyflow/react'

/** px of the map between two dots, and their size */
export const dots = { gap: 22, size: 1, color: 'var(--color-line-strong)' } as const

/** The dotted ground of the map, as React Flow draws it for this viewport. */
export function Dots({ x, y, zoom }: Viewport) {
  const gap = dots.gap * zoom
  const radius = (dots.size * zoom) / 2
  return (
    <svg className="react-flow__background absolute inset-0 size-full" aria-hidden>
      <pattern
        id="dots"
        x={x % gap}
        y={y % gap}
        width={gap}
        height={gap}
        patternUnits="userSpaceOnUse"
        patternTransform={`translate(-${gap / 2},-${gap / 2})`}
      >
        <circle cx={radius} cy={radius} r={radius} fill={dots.color} />
      </pattern>
      <rect width="100%" height="100%" fill="url(#dots)" />
    </svg>
  )
}

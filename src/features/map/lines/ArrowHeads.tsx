import { colours } from './strokes.ts'

/** Arrow heads for everything that happens; cables and what only looks have none. */
export function ArrowHeads() {
  return (
    <svg aria-hidden className="absolute size-0">
      <defs>
        {(['plain', 'green', 'violet', 'wine', 'red', 'loop'] as const).map((tone) => (
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

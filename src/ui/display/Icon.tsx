import type { IconShape } from '../look/icons.ts'

/** A drawing beside a word. Alone it needs a `label`; beside its word it stays silent. */
export function Icon(props: {
  readonly shape: IconShape
  /** px at the normal text size; grows with it. */
  readonly size?: number
  readonly label?: string
  readonly filled?: boolean
  readonly className?: string
}) {
  const { shape: Shape, size = 14, label, filled = false, className = '' } = props
  const side = `calc(var(--spacing)*${size / 4})`
  const voice = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <Shape
      {...voice}
      style={{ width: side, height: side }}
      strokeWidth={2.25}
      fill={filled ? 'currentColor' : 'none'}
      className={`shrink-0 ${className}`}
    />
  )
}

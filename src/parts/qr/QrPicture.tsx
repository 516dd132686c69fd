import { encode } from 'uqr'

/** The dots of a text's QR code, and how many there are in a row. */
export interface Dots {
  readonly size: number
  readonly path: string
}

export function dotsOf(text: string): Dots {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}

/** A QR code, dark on light in either theme: readers expect it so. */
export function QrPicture(props: { readonly dots: Dots; readonly label: string; readonly className: string }) {
  const { dots, label, className } = props
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${dots.size} ${dots.size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={dots.size} height={dots.size} fill="#fff" />
      <path d={dots.path} fill="#000" />
    </svg>
  )
}

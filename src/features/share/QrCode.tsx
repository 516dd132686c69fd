import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'
import { encode } from 'uqr'

/** beyond this the dots are too small for a phone at the back of a room */
const mostCharacters = 1200

/** The text as a QR code, dark on light in either theme: readers expect it so. */
export function QrCode({ text }: { readonly text: string }) {
  const words = useWords().share
  const path = useMemo(() => (text.length > mostCharacters ? undefined : pathOf(text)), [text])
  if (!path) return <p className="text-small text-ink-3">{words.noQr}</p>
  return (
    <svg
      role="img"
      aria-label={words.qr}
      viewBox={`0 0 ${path.size} ${path.size}`}
      shapeRendering="crispEdges"
      className="mx-auto size-64 rounded-card"
    >
      <rect width={path.size} height={path.size} fill="#fff" />
      <path d={path.dots} fill="#000" />
    </svg>
  )
}

function pathOf(text: string) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, dots }
}

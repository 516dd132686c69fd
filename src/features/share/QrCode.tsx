import { show } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { FitIcon } from '#ui/look/icons.ts'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo, useState } from 'react'
import { encode } from 'uqr'

/** beyond this the dots are too small for a phone at the back of a room, and beyond the other for any phone */
const readable = 1200
const most = 2200

/** The text as a QR code, small and as large as the page; for what is too long for one, the ways that are left. */
export function QrCode({ text }: { readonly text: string }) {
  const studio = useStudio()
  const { common, share: words } = useWords()
  const [large, setLarge] = useState(false)
  const path = useMemo(() => (text.length > most ? undefined : pathOf(text)), [text])
  if (!path)
    return (
      <div className="grid justify-items-start gap-2">
        <p className="text-small text-ink-2">{words.noQr}</p>
        <Button size="small" onClick={() => show(studio, { kind: 'presets' })}>
          {words.presets}
        </Button>
      </div>
    )
  const isDense = text.length > readable
  return (
    <>
      {isDense ? (
        <p className="text-small text-ink-2">{words.dense}</p>
      ) : (
        <Picture path={path} className="mx-auto size-64 rounded-card" />
      )}
      <Button size="small" icon={FitIcon} className="justify-self-center" onClick={() => setLarge(true)}>
        {words.largeQr}
      </Button>
      {large && (
        <Dialog open wide onClose={() => setLarge(false)} title={words.qr} closeLabel={common.close}>
          <Picture path={path} className="mx-auto h-[min(calc(100dvh-9rem),60rem)] max-w-full" />
        </Dialog>
      )}
    </>
  )
}

/** Dark on light in either theme: readers expect it so. */
function Picture({ path, className }: { readonly path: ReturnType<typeof pathOf>; readonly className: string }) {
  const words = useWords().share
  return (
    <svg
      role="img"
      aria-label={words.qr}
      viewBox={`0 0 ${path.size} ${path.size}`}
      shapeRendering="crispEdges"
      className={className}
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

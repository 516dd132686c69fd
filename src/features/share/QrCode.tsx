import { show } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { FitIcon } from '#ui/look/icons.ts'
import { dotsOf, QrPicture } from '#parts/qr/QrPicture.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo, useState } from 'react'

/** beyond this the dots are too small for a phone at the back of a room, and beyond the other for any phone */
const readable = 1200
const most = 2200

/** The text as a QR code, small and as large as the page; for what is too long for one, the ways that are left. */
export function QrCode({ text }: { readonly text: string }) {
  const studio = useStudio()
  const { common, share: words } = useWords()
  const [large, setLarge] = useState(false)
  const dots = useMemo(() => (text.length > most ? undefined : dotsOf(text)), [text])
  if (!dots)
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
        <QrPicture dots={dots} label={words.qr} className="mx-auto size-64 rounded-card" />
      )}
      <Button size="small" icon={FitIcon} className="justify-self-center" onClick={() => setLarge(true)}>
        {words.largeQr}
      </Button>
      {large && (
        <Dialog open wide onClose={() => setLarge(false)} title={words.qr} closeLabel={common.close}>
          <QrPicture dots={dots} label={words.qr} className="mx-auto h-[min(calc(100dvh-9rem),60rem)] max-w-full" />
        </Dialog>
      )}
    </>
  )
}

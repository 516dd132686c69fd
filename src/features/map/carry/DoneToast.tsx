import { undo } from '#store/live/undo.ts'
import { useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { CheckIcon } from '#ui/look/icons.ts'
import { Toasts } from '#ui/overlays/Toasts.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { createPortal } from 'react-dom'
import { useEffect, useRef } from 'react'

/** ms: long enough to read it and to think better of it; undo itself stays on the page */
const stays = 10_000

/** The toast of what was done by letting go, with the way back. */
export function DoneToast({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const studio = useStudio()
  const { common, carry: words } = useWords()
  const close = useRef(onClose)
  useEffect(() => {
    const timer = setTimeout(() => close.current(), stays)
    return () => clearTimeout(timer)
  }, [])
  const takeBack = () => {
    onClose()
    undo(studio)
  }
  // the map is below what stands at the bottom of the page
  return createPortal(
    <Toasts
      label={words.toast}
      closeLabel={common.close}
      onClose={onClose}
      // over the line of time, where it covers nothing of what it was done to
      above="-0.5rem"
      // what came of it is told where it happened
      silent
      toasts={[
        {
          id: 'done',
          tone: 'accent',
          icon: CheckIcon,
          title: text,
          action: (
            <Button size="small" onClick={takeBack}>
              {words.undo}
            </Button>
          ),
        },
      ]}
    />,
    document.body,
  )
}

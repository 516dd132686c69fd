import type { History } from '#engine/history/history.ts'
import { eventsFrom, isTold } from '#engine/history/log.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { visit } from '#store/share/opened.ts'
import { regionClock } from '#store/live/playground.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** The window for somebody who opened a link or a file and has an account of their own: nothing happens unasked. */
export function ReceivedDialog({
  history,
  otherVersion,
}: {
  readonly history: History
  readonly otherVersion: boolean
}) {
  const studio = useStudio()
  const { common, share, top } = useWords()
  const words = share.received
  const { region } = history.beginning
  const format = useFormat(regionClock[region])
  const [full, setFull] = useState(false)
  const requests = [...eventsFrom(history.log, 0)].filter((event) => event.kind === 'Asked').length
  const open = async () => {
    if ((await visit(studio, history, otherVersion)) === 'full') setFull(true)
    else closeDialog(studio)
  }
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={words.title}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{words.stay}</Button>
          <Button kind="primary" onClick={() => void open()}>
            {words.open}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        <p className="font-semibold">
          {history.log.opening.at === 0 || isTold(history.log)
            ? words.text(top.regions[region], format.moment(history.now), requests)
            : words.prepared(top.regions[region], format.moment(history.now))}
        </p>
        <p className="text-ink-2">{words.own}</p>
        {full && (
          <p role="alert" className="text-wine">
            {words.full}
          </p>
        )}
      </div>
    </Dialog>
  )
}

import type { RefusedNow } from '#api/retell.ts'
import type { History } from '#engine/history/history.ts'
import { eventsFrom, isTold } from '#engine/history/log.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { visit } from '#store/share/opened.ts'
import { regionClock } from '#store/live/playground.ts'
import { ChoiceDialog } from '#parts/choice/ChoiceDialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** The window for somebody who opened a link or a file and has an account of their own: nothing happens unasked. */
export function ReceivedDialog({
  history,
  refusedNow,
}: {
  readonly history: History
  readonly refusedNow?: readonly RefusedNow[]
}) {
  const studio = useStudio()
  const { share, top } = useWords()
  const words = share.received
  const { region } = history.beginning
  const format = useFormat(regionClock[region])
  const [full, setFull] = useState(false)
  const requests = [...eventsFrom(history.log, 0)].filter((event) => event.kind === 'Asked').length
  const open = async () => {
    if ((await visit(studio, { history, ...(refusedNow && { refusedNow }) })) === 'full') setFull(true)
    else closeDialog(studio)
  }
  return (
    <ChoiceDialog
      title={words.title}
      stay={words.stay}
      go={words.open}
      onGo={() => void open()}
      trouble={full ? words.full : undefined}
    >
      <div className="grid gap-2">
        <p className="font-semibold">
          {history.log.opening.at === 0 || isTold(history.log)
            ? words.text(top.regions[region] ?? region, format.moment(history.now), requests)
            : words.prepared(top.regions[region] ?? region, format.moment(history.now))}
        </p>
        <p className="text-ink-2">{words.own}</p>
      </div>
    </ChoiceDialog>
  )
}

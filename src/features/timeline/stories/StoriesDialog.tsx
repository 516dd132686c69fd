import { putBranchBack, takeBranch } from '#store/live/branches.ts'
import { whole } from '#store/live/past.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import type { Branch } from '#store/live/playground.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { storyLabel } from './storyLabel.ts'
import { StoryRow } from './StoryRow.tsx'

/** Takes the focus that the line which stood here had; the same function each time, so that it takes it once. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus()

/** The stories that were left: each can be named, gone on with, removed, and put back while the window is open. */
export function StoriesDialog() {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const branches = usePlayground((state) => state.branches)
  const [removed, setRemoved] = useState<readonly Branch[]>([])
  const gone = removed.filter(({ id }) => branches.every((branch) => branch.id !== id))
  const all = [...branches, ...gone].toSorted((a, b) => a.id - b.id)
  const said = words.compare.stories
  const label = (branch: Branch) => storyLabel(branch, whole(studio), { words, format })
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={said.title} closeLabel={words.common.close}>
      <p className="mb-4 text-ink-2">{all.length === 0 ? said.none : said.text}</p>
      <ul className="grid gap-3">
        {all.map((branch) => (
          <li key={branch.id} className="rounded-card border border-line p-3">
            {gone.includes(branch) ? (
              <div role="status" className="flex flex-wrap items-center justify-between gap-2">
                <span className="text-ink-3">{said.removed(label(branch))}</span>
                <Button size="small" ref={takeFocus} onClick={() => putBranchBack(studio, branch)}>
                  {said.putBack}
                </Button>
              </div>
            ) : (
              <StoryRow
                branch={branch}
                label={label(branch)}
                ends={said.ends(format.moment(branch.history.now))}
                onGoOn={() => {
                  takeBranch(studio, branch.id)
                  closeDialog(studio)
                }}
                onRemove={() => setRemoved([...removed.filter(({ id }) => id !== branch.id), branch])}
              />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

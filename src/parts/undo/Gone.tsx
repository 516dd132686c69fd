import { dismissNotice } from '#store/live/notices.ts'
import { undo } from '#store/live/undo.ts'
import { usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { UndoIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect } from 'react'
import { goneBy } from './goneBy.ts'

/** real milliseconds that it can be read for; the key does the same ever after */
const shownFor = 15_000
const mostNames = 3

/** The line of what was taken away just now, and the way back. */
export function Gone() {
  const studio = useStudio()
  const { clock } = studio
  const { undoing: words, picking, commands } = useWords()
  const notice = usePlayground((state) => state.notice)
  useEffect(
    () =>
      clock.after(shownFor, () => {
        if (studio.playground.getState().notice === notice) dismissNotice(studio)
      }),
    [clock, studio, notice],
  )
  const gone = notice?.kind === 'gone' ? goneBy(notice.before, notice.requests) : undefined
  if (!gone) return null
  const { action, names } = gone
  const said = names.slice(0, mostNames).join(', ')
  const more = names.length - mostNames
  return (
    <>
      <span className="block">
        {words.gone[action](more > 0 ? `${said} ${picking.more(more)}` : said, names.length)}
      </span>
      <span className="block font-normal text-ink-2">{words.inAws}</span>
      <Button
        size="small"
        icon={UndoIcon}
        className="mt-2"
        onClick={() => {
          dismissNotice(studio)
          undo(studio)
        }}
      >
        {commands.page.undo}
      </Button>
    </>
  )
}

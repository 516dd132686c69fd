import { useTimeZone } from '#store/react.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { MapIcon, TerminalIcon } from '#ui/look/icons.ts'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import type { Entry } from './entry.ts'
import { Output } from './Output.tsx'

/** A row of the terminal: who asked, what, what was answered, and when. */
export const TerminalEntry = memo(function TerminalEntry({ entry }: { readonly entry: Entry }) {
  const { who } = useWords().terminal
  const format = useFormat(useTimeZone())
  const isYou = entry.who === 'you'
  return (
    <li className="grid grid-cols-[7rem_1fr_auto] gap-x-2 py-0.5 max-tablet:grid-cols-[1fr_auto]">
      <span
        className={classes(
          'flex items-center gap-1.5 self-start font-sans font-medium whitespace-nowrap max-tablet:col-span-2',
          isYou ? 'text-accent' : 'text-amber',
        )}
      >
        <Icon shape={isYou ? TerminalIcon : MapIcon} />
        {who[entry.who]}
      </span>
      <div className="min-w-0">
        <p className={classes('wrap-anywhere whitespace-pre-wrap', isYou ? 'font-semibold text-ink' : 'text-ink-2')}>
          <span className="font-normal text-green">{entry.prompt}</span>
          {entry.line}
        </p>
        <Output shown={entry.shown} />
      </div>
      <time className="self-start text-ink-3 tabular-nums">{format.clock(entry.at)}</time>
    </li>
  )
})

import { terminal as command } from '#parts/commands/page/page.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, usePreferences, useStudio, useTimelineFolded, useTransient } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { WithCode } from '#ui/display/WithCode.tsx'
import { classes } from '#ui/look/classes.ts'
import { BracesIcon, ChevronDownIcon, TerminalIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef } from 'react'
import { TerminalEdge } from './TerminalEdge.tsx'
import { TerminalEntry } from './TerminalEntry.tsx'
import { TerminalLine } from './TerminalLine.tsx'
import { useTerminal } from './useTerminal.ts'

/** The account's command line, dark in both themes: it and the map show the same account. */
export function Terminal() {
  const studio = useStudio()
  const words = useWords().terminal
  const region = useAccount((account) => account.region)
  const isOpen = useTransient((state) => state.terminal === 'open')
  const isOffered = useTransient((state) => state.terminalLine !== undefined)
  const folded = useTimelineFolded()
  const tall = usePreferences((state) => state.terminalTall)
  const terminal = useTerminal()
  const field = useRef<HTMLTextAreaElement>(null)
  const log = useRef<HTMLDivElement>(null)
  const { entries, running, question } = terminal
  useEffect(() => {
    if (isOpen) field.current?.focus()
    // the browser notices later that it is hidden: until then it would swallow the key that opens it again
    else field.current?.blur()
  }, [isOpen, isOffered])
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight
  }, [entries, running, question])
  return (
    <section
      aria-label={words.title}
      data-dark
      className={classes(
        isOpen ? 'flex' : 'hidden',
        // bar, the least of the stage and time stay in the window, however far it was drawn up
        folded
          ? 'max-h-[calc(100dvh-18.5rem)] max-tablet:max-h-[calc(100dvh-21.5rem)]'
          : 'max-h-[calc(100dvh-25.5rem)]',
        'relative h-[min(20rem,42dvh)] min-h-32 min-w-0 flex-col border-t border-line bg-code text-on-code',
      )}
      style={tall === undefined ? undefined : { height: `${tall}dvh` }}
    >
      <TerminalEdge />
      <header className="flex min-h-9 items-center gap-2 border-b border-line px-4 max-tablet:px-3">
        <Icon shape={TerminalIcon} />
        <h2 className="text-base font-strong text-ink">{words.title}</h2>
        <span className="min-w-0 flex-1 truncate text-small text-ink-3">{words.account(region)}</span>
        <IconButton
          kind="quiet"
          size="small"
          icon={BracesIcon}
          label={words.scripts}
          onClick={() => show(studio, { kind: 'scripts' })}
        />
        <IconButton
          kind="quiet"
          size="small"
          icon={ChevronDownIcon}
          label={words.fold}
          onClick={() => 'run' in command && command.run(studio)}
        />
      </header>
      <div
        ref={log}
        role="log"
        aria-label={words.shown}
        // scrolled by keys too
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto px-4 py-2 font-mono text-small/[1.55] max-tablet:px-3"
      >
        {entries.length === 0 && (
          <p className="font-sans text-ink-3">
            <WithCode text={words.welcome} />
          </p>
        )}
        <ol>
          {entries.map((entry) => (
            <TerminalEntry key={entry.id} entry={entry} />
          ))}
        </ol>
        {question === undefined ? (
          running && <p className="text-ink-3">{words.running}</p>
        ) : (
          <p className="whitespace-pre-wrap">{question}</p>
        )}
      </div>
      <TerminalLine terminal={terminal} field={field} />
    </section>
  )
}

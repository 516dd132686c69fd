import { Icon } from '#ui/display/Icon.tsx'
import { Live } from '#ui/display/Live.tsx'
import { TerminalIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type Ref, useId } from 'react'
import { useLine } from './useLine.ts'
import type { Terminal } from './useTerminal.ts'

/** most lines of a script that are shown at once */
const mostRows = 6
/** most offers that are shown at once */
const mostShown = 8

/** The line in which one types. */
export function TerminalLine({
  terminal,
  field,
}: {
  readonly terminal: Terminal
  readonly field: Ref<HTMLTextAreaElement>
}) {
  const words = useWords().terminal
  const line = useLine(terminal)
  const list = useId()
  const { offers, search } = line
  const from = Math.max(0, Math.min((offers?.taken ?? 0) - 3, (offers?.words.length ?? 0) - mostShown))
  return (
    <div className="relative grid grid-cols-[7rem_1fr_auto] items-center gap-x-2 border-t border-line bg-surface px-4 max-tablet:grid-cols-[1fr_auto] max-tablet:px-3">
      {offers && (
        <div
          id={list}
          role="listbox"
          aria-label={words.offers(offers.words.length)}
          className="absolute bottom-full left-32 mb-1 max-w-[calc(100%-2rem)] overflow-hidden rounded-card border border-line-strong bg-sunken py-1 shadow-float max-tablet:left-3"
        >
          {offers.words.slice(from, from + mostShown).map((word, nth) => (
            <div
              key={word}
              role="option"
              aria-selected={from + nth === offers.taken}
              onPointerDown={(event) => {
                event.preventDefault()
                line.take(word)
              }}
              className="cursor-pointer truncate px-3 py-1 font-mono text-small text-ink-2 aria-selected:bg-accent-soft aria-selected:text-ink pointer-coarse:py-2"
            >
              {word}
            </div>
          ))}
        </div>
      )}
      <span className="flex items-center gap-1.5 text-small font-medium text-accent max-tablet:hidden">
        <Icon shape={TerminalIcon} />
        {words.who.you}
      </span>
      <label className="flex min-w-0 items-center font-mono text-small">
        <span className="sr-only">{search ? words.search : words.line}</span>
        <span aria-hidden className="whitespace-pre text-green">
          {search
            ? `(reverse-i-search) ${search.found} : `
            : terminal.question === undefined
              ? terminal.shell.prompt()
              : '> '}
        </span>
        <textarea
          ref={field}
          value={line.text}
          onChange={(event) => line.type(event.currentTarget.value)}
          onKeyDown={line.onKeyDown}
          // a script that is pasted keeps its lines, and runs with Enter as one
          rows={Math.min(mostRows, line.text.split('\n').length)}
          readOnly={terminal.running && terminal.question === undefined}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          enterKeyHint="go"
          aria-controls={offers ? list : undefined}
          className="min-h-9 min-w-0 flex-1 resize-none bg-transparent py-2 leading-5 text-ink outline-none pointer-coarse:min-h-11 pointer-coarse:py-3"
        />
      </label>
      <button
        type="button"
        onClick={line.submit}
        className="min-h-7 rounded-chip px-2 text-small text-ink-3 hover:text-ink pointer-coarse:min-h-11"
      >
        ↵ {words.run}
      </button>
      <Live>
        {terminal.question ?? (terminal.running ? words.running : offers ? words.offers(offers.words.length) : '')}
      </Live>
    </div>
  )
}

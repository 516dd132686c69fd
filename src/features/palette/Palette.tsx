import { pageOf } from '#parts/commands/perform.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useInPast, useStudio, useTimeZone } from '#store/react.tsx'
import { Live } from '#ui/display/Live.tsx'
import { Kbd } from '#ui/display/Kbd.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { ClockIcon, SearchIcon } from '#ui/look/icons.ts'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Article } from './Article.tsx'
import { remember } from './beginning.ts'
import { Line } from './Line.tsx'
import { longestQuery } from './searchable.ts'
import type { Item, Reading, Single } from './shelf.ts'
import type { BothWords } from './speech.ts'
import { useTyped } from './useTyped.ts'
import { useFound } from './useFound.ts'

interface Props {
  readonly both: BothWords
  /** lessons, terms and prepared experiments: only `app` knows them */
  readonly content: readonly Single[]
}

/** Finds everything that can be done, gone to or read, and does it. */
export function Palette({ both, content }: Props) {
  const studio = useStudio()
  const words = useWords().palette
  const { common, commands, time } = useWords()
  const format = useFormat(useTimeZone())
  const [query, setQuery] = useTyped()
  const [chosen, setChosen] = useState<string>()
  const [reading, setReading] = useState<Reading>()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const isPast = useInPast()
  const { parts, count, asTyped, asItIs } = useFound(both, content, query)
  const items = parts.flatMap((part) => part.items)
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === chosen),
  )
  const active = items[at]
  const page = pageOf(studio)
  const isSearching = query.trim() !== ''
  const number = (n: number) => format.number(n)

  useEffect(() => {
    document.getElementById(`${list}${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, at])

  const run = (line: Item) => {
    const item = asItIs(line)
    if (item.whyNot?.(pageOf(studio))) return setChosen(item.key)
    if (item.reading) return setReading(item.reading)
    studio.transient.setState(({ recent }) => ({ recent: remember(recent, item.key) }))
    closeDialog(studio)
    return item.run(studio)
  }
  const back = () => {
    setReading(undefined)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // what is being put together of letters is not done yet: Enter and the arrows are the keyboard's own
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape' && reading) {
      event.preventDefault()
      return back()
    }
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      return closeDialog(studio)
    }
    if (reading || event.altKey || event.metaKey || event.ctrlKey) return
    const to = movedBy(event, at, items.length)
    if (to !== undefined) {
      event.preventDefault()
      return setChosen(items[to]?.key)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      const meant = asTyped(active)
      if (meant && !event.repeat) run(meant)
    }
  }
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={
        <>
          <Icon shape={SearchIcon} className="shrink-0 text-ink-3" />
          <input
            ref={field}
            type="text"
            role="combobox"
            data-autofocus
            aria-label={commands.page.palette}
            aria-expanded={items.length > 0 && !reading}
            aria-controls={list}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            {...(active && !reading && { 'aria-activedescendant': `${list}${at}` })}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            dir="auto"
            maxLength={longestQuery}
            value={query}
            placeholder={words.search}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setQuery(event.target.value)
              setChosen(undefined)
              setReading(undefined)
            }}
            className="min-h-11 w-full min-w-0 bg-transparent text-lead font-medium outline-none placeholder:text-ink-3"
          />
        </>
      }
      name={commands.page.palette}
      closeLabel={common.close}
      footer={<Foot found={isSearching && !reading ? words.found(number(count), number(items.length)) : undefined} />}
    >
      <Live>{isSearching && !reading ? words.found(number(count), number(items.length)) : ''}</Live>
      {isPast && !reading && (
        <p className="mb-1.5 flex items-start gap-2 rounded-control bg-amber-soft px-3 py-2 text-small text-ink-2">
          <Icon shape={ClockIcon} className="mt-0.5 shrink-0 text-amber" />
          {time.past.hint}
        </p>
      )}
      {reading && <Article reading={reading} onBack={back} onKeyDown={onKeyDown} />}
      <div id={list} role="listbox" aria-label={words.results} hidden={reading !== undefined}>
        {parts.map(({ title, items: lines }, nth) => {
          const options = lines.map((item) => {
            const index = items.indexOf(item)
            return (
              <Line
                key={item.key}
                id={`${list}${index}`}
                item={item}
                page={page}
                active={index === at}
                onPoint={() => setChosen(item.key)}
                onChoose={() => run(item)}
              />
            )
          })
          if (title === '') return options
          return (
            <div key={title} role="group" aria-labelledby={`${list}part${nth}`}>
              <div id={`${list}part${nth}`} className="truncate px-3 pt-2.5 pb-1 text-small font-strong text-ink-3">
                <bdi>{title}</bdi>
              </div>
              {options}
            </div>
          )
        })}
      </div>
      {!reading && count > items.length && (
        <p className="px-3 py-2 text-small text-ink-3">{words.more(number(count - items.length))}</p>
      )}
      {isSearching && count === 0 && (
        <div className="px-3 py-6 text-center">
          <p className="font-strong">
            <bdi>{words.nothing(query.trim())}</bdi>
          </p>
          <p className="mt-1 text-small text-ink-3">{words.hint}</p>
        </div>
      )}
    </Dialog>
  )
}

function Foot({ found }: { readonly found: string | undefined }) {
  const words = useWords().palette
  return (
    <div className="flex w-full items-center gap-3 text-small text-ink-3">
      <span className="flex-1 truncate">{found}</span>
      <span aria-hidden className="flex gap-3 max-tablet:hidden">
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {words.keys.move}
        </span>
        <span>
          <Kbd>Enter</Kbd> {words.keys.run}
        </span>
        <span>
          <Kbd>Esc</Kbd> {words.keys.close}
        </span>
      </span>
    </div>
  )
}

/** so many lines a page key goes over */
const aPage = 8

/** The line that a key leads to among so many; round at the ends by the arrows. */
function movedBy({ key, shiftKey }: KeyboardEvent, at: number, many: number): number | undefined {
  if (many === 0 || shiftKey) return undefined
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % many
    case 'ArrowUp':
      return (at + many - 1) % many
    case 'PageDown':
      return Math.min(many - 1, at + aPage)
    case 'PageUp':
      return Math.max(0, at - aPage)
    case 'Home':
      return 0
    case 'End':
      return many - 1
    default:
      return undefined
  }
}

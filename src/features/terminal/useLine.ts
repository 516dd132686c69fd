import { commonStart, type Completion, complete } from '#cli/complete.ts'
import { isUnfinished } from '#engine/world/bash/unfinished.ts'
import { shellHost } from '#parts/terminal/shellHost.ts'
import { useStudio, useTransient } from '#store/react.tsx'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Terminal } from './useTerminal.ts'

/** The words that a word can become, and which of them is taken. */
export interface Offers extends Completion {
  readonly taken: number
}

export interface Line {
  readonly text: string
  readonly offers: Offers | undefined
  /** what is looked for among what was typed, and what was found */
  readonly search: { readonly query: string; readonly found: string } | undefined
  readonly type: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly submit: () => void
  readonly take: (word: string) => void
}

/** the number of a key that an input method takes (UI Events, 7.3.1) */
const composing = 229

/** The line that is being typed: history, search and completion. */
export function useLine({ shell, running, question, run, stop, clear }: Terminal): Line {
  const studio = useStudio()
  const [text, setText] = useState('')
  const [back, setBack] = useState(0)
  const [offers, setOffers] = useState<Offers>()
  const [query, setQuery] = useState<string>()
  const [older, setOlder] = useState(0)
  const typed = shell.session.history()
  const offered = useTransient((state) => state.terminalLine)
  useEffect(() => {
    if (offered === undefined) return
    studio.transient.setState({ terminalLine: undefined })
    setQuery(undefined)
    setText(offered)
  }, [offered, studio])
  const matches = query === undefined ? [] : typed.filter((line) => line.includes(query)).toReversed()
  const found = matches[Math.min(older, matches.length - 1)] ?? ''

  const type = (next: string) => {
    setOffers(undefined)
    if (query === undefined) setText(next)
    else {
      setQuery(next)
      setOlder(0)
    }
  }
  const put = (completion: Completion, word: string, after = '') =>
    setText(text.slice(0, completion.from) + word + after)

  async function offer(): Promise<void> {
    const completion = await complete(text, shell.session, shellHost(studio, { isStopped: () => false }).ask)
    const [only, ...others] = completion.words
    if (only === undefined) return
    if (others.length === 0) return put(completion, only, ' ')
    put(completion, commonStart(completion.words))
    setOffers({ ...completion, taken: -1 })
  }

  function next(): void {
    if (!offers) return void offer()
    const taken = (offers.taken + 1) % offers.words.length
    put(offers, offers.words[taken] ?? '')
    setOffers({ ...offers, taken })
  }

  function submit(): void {
    const line = query === undefined ? text : found
    if (running && question === undefined) return
    setText('')
    setBack(0)
    setOffers(undefined)
    setQuery(undefined)
    void run(line)
  }

  /** True where bash would show its second prompt. Who presses Enter on two empty lines is told what is wrong. */
  const waits = () => !running && query === undefined && !text.endsWith('\n\n') && isUnfinished(text)

  function through(step: 1 | -1): void {
    const at = Math.min(typed.length, Math.max(0, back + step))
    setBack(at)
    setText(at === 0 ? '' : (typed[typed.length - at] ?? ''))
  }

  function control(key: string, isSelected: boolean): boolean {
    if (key === 'c' && !isSelected) {
      if (running) stop()
      else {
        setText('')
        setQuery(undefined)
      }
    } else if (key === 'l') clear()
    else if (key === 'r') {
      if (query === undefined) setQuery('')
      else setOlder(Math.min(older + 1, Math.max(0, matches.length - 1)))
    } else if (key === 'u') setText('')
    else return false
    return true
  }

  function isTaken({ key, ctrlKey, shiftKey, currentTarget }: KeyboardEvent<HTMLTextAreaElement>): boolean {
    const isSelected = currentTarget.selectionStart !== currentTarget.selectionEnd || String(getSelection()) !== ''
    // within a script the arrows go from line to line
    const isScript = text.includes('\n')
    if (ctrlKey) return control(key.toLowerCase(), isSelected)
    if (key === 'Enter' && waits()) setText(`${text}\n`)
    else if (key === 'Enter') submit()
    // with nothing typed, Tab goes on through the page
    else if (key === 'Tab' && !shiftKey && text !== '') next()
    else if (key === 'ArrowUp' && !isScript) through(1)
    else if (key === 'ArrowDown' && !isScript) through(-1)
    else if (key === 'Escape' && (offers || query !== undefined)) {
      setOffers(undefined)
      setQuery(undefined)
    } else return false
    return true
  }

  return {
    text: query ?? text,
    offers,
    search: query === undefined ? undefined : { query, found },
    type,
    submit,
    take(word) {
      if (offers) put(offers, word, ' ')
      setOffers(undefined)
    },
    onKeyDown(event) {
      // a Korean syllable that is not finished takes Enter for itself; Safari says so by its key's number alone
      const { isComposing, keyCode } = event.nativeEvent
      if (!isComposing && keyCode !== composing && isTaken(event)) event.preventDefault()
    },
  }
}

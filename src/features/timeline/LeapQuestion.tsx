import { billTotal } from '#engine/observers/bill/total.ts'
import { leap, stay } from '#store/live/step.ts'
import { useAccount, useNow, usePreferences, useStudio, useTimeZone, useTransient } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useNextSaid, useNextUp } from './NextLine.tsx'

/** Asks beside the button, before days are leapt over: to what, over how long, and what that costs. Esc leaves everything. */
export function LeapQuestion() {
  const to = useTransient((state) => state.leap)
  const next = useNextUp()
  const said = useNextSaid(next)
  // what was asked about is not what comes next any more
  return to !== undefined && next?.at === to && said !== undefined ? <Question to={to} said={said} /> : null
}

function Question({ to, said }: { readonly to: number; readonly said: string }) {
  const studio = useStudio()
  const { story } = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const account = useAccount((one) => one)
  // whoever presses Enter once too often stays
  const safe = useRef<HTMLButtonElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current = document.activeElement
    safe.current?.focus()
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus()
    }
  }, [])
  const learning = usePreferences((state) => state.learning === true)
  const cost = billTotal(account, to).total - billTotal(account, now).total
  const moment = format.moment(to)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    event.preventDefault()
    stay(studio)
  }
  return (
    <div
      role="alertdialog"
      aria-modal="false"
      aria-label={story.leap.label}
      aria-describedby="leap"
      onKeyDown={onKeyDown}
      className="absolute bottom-full left-2 z-30 mb-1.5 w-88 max-w-[calc(100%-1rem)] animate-rise rounded-card border border-line-strong bg-surface p-3.5 shadow-float"
      // beside the lesson's column, never over what it says; on a phone that lies above the map
      style={learning ? { left: 'clamp(0.5rem, (100vw - 43.75rem) * 99, 19rem)' } : {}}
    >
      <div id="leap">
        <p className="font-strong">{story.leap.ask(format.span(to - now), said)}</p>
        <p className="mt-1 text-ink-2">
          {cost > 0 ? story.leap.text(moment, format.money(cost)) : story.leap.free(moment)}
        </p>
      </div>
      <div className="mt-3 flex gap-2">
        <Button kind="primary" onClick={() => leap(studio)}>
          {story.leap.go}
        </Button>
        <Button ref={safe} onClick={() => stay(studio)}>
          {story.leap.stay}
        </Button>
      </div>
    </div>
  )
}

import { usePreferences, useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { KeyboardEvent, PointerEvent } from 'react'
import { leastTall, mostTall } from './tall.ts'

/** percent of the window's height that one press of an arrow moves it */
const step = 4
const usual = 40

/** The upper edge of the terminal, which is drawn up and down by mouse, finger or arrow keys. */
export function TerminalEdge() {
  const { preferences } = useStudio()
  const words = useWords().terminal
  const tall = usePreferences((state) => state.terminalTall)
  const set = (to: number) =>
    preferences.setState({ terminalTall: Math.round(Math.min(mostTall, Math.max(leastTall, to)) * 10) / 10 })

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowUp: (tall ?? usual) + step, ArrowDown: (tall ?? usual) - step, Home: leastTall, End: mostTall }
    const next = new Map(Object.entries(to)).get(event.key)
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    set(next)
  }

  function onPointerMove({ currentTarget, pointerId, clientY }: PointerEvent<HTMLDivElement>): void {
    if (!currentTarget.hasPointerCapture(pointerId)) return
    const bottom = currentTarget.parentElement?.getBoundingClientRect().bottom ?? innerHeight
    set(((bottom - clientY) / innerHeight) * 100)
  }

  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={words.tall}
      aria-valuemin={leastTall}
      aria-valuemax={mostTall}
      aria-valuenow={Math.round(tall ?? usual)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={() => preferences.setState({ terminalTall: undefined })}
      className="group absolute inset-x-0 -top-1 z-10 h-2 cursor-row-resize touch-none outline-none pointer-coarse:-top-2.5 pointer-coarse:h-5"
    >
      <span className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 group-hover:bg-accent group-focus-visible:bg-accent group-active:bg-accent" />
    </div>
  )
}

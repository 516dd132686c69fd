import { Map } from '#features/map/Map.tsx'
import { usePredictingFlag } from '#features/lessons/usePredictingFlag.ts'
import { countOnShelf } from '#features/map/anatomy/shelf.ts'
import { ShelfLineNode } from '#features/map/anatomy/ShelfNode.tsx'
import { MiniLanes } from '#features/timeline/lanes/Lanes.tsx'
import { NextLine } from '#features/timeline/NextLine.tsx'
import { useDay } from '#features/timeline/useDay.ts'
import { LeapQuestion } from '#features/timeline/LeapQuestion.tsx'
import { nextEvent, oneBack, pauseTime, playTime, presentNoMore } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { Caption } from '#parts/told/Caption.tsx'
import { Voice } from '#parts/told/Voice.tsx'
import { nameOf } from '#engine/world/instances/read.ts'
import { part } from '#store/load.ts'
import {
  useAccount,
  useInPast,
  useInstance,
  usePreferences,
  useNow,
  usePlayground,
  useStudio,
  useTimeZone,
  useTransient,
} from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type PointerEvent, useEffect, useState } from 'react'
import { ClassAsked, HandsLine } from './ClassAsked.tsx'
import { useClassAsked } from './useClassAsked.ts'
import { useLessonShown } from './useLessonShown.ts'
import { useSpeaker } from '../language/speaker.tsx'
import { WallCode } from './WallCode.tsx'
import { Step, WallButton, WallKey } from './WallButton.tsx'
import { WallNext, WallPlace, WallSentence } from './WallLesson.tsx'

const zones = ['lifecycle', 'anatomy', 'alarms'] as const

/** The windows that a press may ask for come with the presentation: the network of a class may go away. */
const ahead = [
  part(() => import('#features/log/WhyDialog.tsx')),
  part(() => import('#features/timeline/PastBanner.tsx')),
]

/**
 * The page for a whole room of people: one zone, nothing smaller than 18 px, one sentence at a time, a key for each
 * step.
 */
export function Presentation() {
  const studio = useStudio()
  const words = useWords()
  const { everything } = useSpeaker()
  const lesson = useLessonShown()
  const asked = useClassAsked(lesson)
  usePredictingFlag()
  // where one does not come, it is asked for once more when it is wanted
  useEffect(() => ahead.forEach((load) => void load().catch(() => undefined)), [])
  const hasShelf = useAccount((account) => countOnShelf(account) > 0)
  const shown = useTransient((state) => state.presented) ?? 1
  const empty = useAccount((account) => account.instances.size === 0)
  const instance = useInstance()
  const leaps = useTransient((state) => state.leap !== undefined)
  const [spot, setSpot] = useState<{ readonly x: number; readonly y: number }>()
  const [coded, setCoded] = useState(false)
  useEffect(() => {
    // a reload goes on with it, and a link of it can be handed on
    const said = (zone?: number) => {
      const url = new URL(studio.address.href())
      if (zone === undefined) url.searchParams.delete('present')
      else url.searchParams.set('present', String(zone))
      studio.address.replace(url.href)
    }
    said(shown)
    return () => said()
  }, [studio, shown])
  useOwnKeys({ onSpot: () => setSpot((is) => (is ? undefined : { x: innerWidth / 2, y: innerHeight / 2 })) })
  const follow = ({ clientX: x, clientY: y }: PointerEvent) => setSpot((is) => is && { x, y })
  return (
    <div
      className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto] overflow-hidden bg-page"
      onPointerMove={follow}
    >
      <header className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-start gap-x-6 px-6 pt-4 max-tablet:flex max-tablet:flex-wrap max-tablet:px-3 max-tablet:pt-2">
        <div className="min-w-0 max-tablet:w-full">
          {lesson ? (
            <WallSentence shown={lesson} asked={asked} />
          ) : (
            <h1 className="text-[30px] leading-9 font-bold max-tablet:text-[22px] max-tablet:leading-7">
              {words.map.zones[zones[shown - 1] ?? 'lifecycle']}
              {shown === 2 && instance && (
                <span className="font-semibold text-ink-2">{` · ${words.map.inside(nameOf(instance))}`}</span>
              )}
            </h1>
          )}
        </div>
        {shown === 2 && hasShelf && (
          <span className="relative z-10 col-start-2 h-7 min-w-24 [zoom:1.64] max-tablet:[zoom:1.2]">
            <ShelfLineNode />
          </span>
        )}
        <div className={classes('col-start-3', !lesson && 'row-span-2')}>
          <Clock />
        </div>
        <div
          className={classes(
            'mt-1 flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-[18px]',
            // as high with the keys of an example as without
            lesson && 'col-span-full min-h-11 max-tablet:w-full',
          )}
        >
          <nav aria-label={words.map.label} className="flex flex-wrap gap-x-2">
            {zones.map((zone, nth) => (
              <button
                key={zone}
                type="button"
                aria-current={nth + 1 === shown ? 'page' : undefined}
                onClick={() => studio.transient.setState({ zone: ([1, 2, 3] as const)[nth] })}
                className="flex min-h-9 items-center gap-1.5 rounded-chip px-2 text-ink-2 hover:text-ink aria-[current]:bg-sunken aria-[current]:text-ink"
              >
                <WallKey>{String(nth + 1)}</WallKey>
                {words.map.zones[zone]}
              </button>
            ))}
          </nav>
          {lesson && <WallPlace shown={lesson} asked={asked} />}
        </div>
      </header>
      <main data-presented className="relative min-h-0 min-w-0 overflow-hidden">
        <Map first={null} everyWord={everything} />
        {asked?.large && <ClassAsked {...asked} />}
        {empty && shown !== 1 && (
          <p className="absolute inset-0 grid place-content-center text-[24px] text-ink-2">
            {words.commands.why['no-instance']}
          </p>
        )}
      </main>
      <footer className="grid grid-cols-[minmax(0,1fr)] gap-2 px-6 pb-4 max-tablet:px-3">
        <Voice />
        <div className="flex min-h-11 items-center justify-between gap-6 max-tablet:flex-wrap max-tablet:gap-2">
          <span style={{ zoom: 1.6 }} className="min-w-0">
            <Caption className="rounded-chip bg-surface px-3 py-0.5 text-base shadow-card" />
          </span>
          {asked && !asked.large && <HandsLine {...asked} />}
          {/* what has happened is cut last */}
          <span className="min-w-0 shrink-[9999] truncate text-right text-[18px] [&_*]:text-[18px] [&_*]:leading-7">
            <NextLine />
          </span>
        </div>
        {leaps && <LeapQuestion />}
        <div className="flex flex-wrap items-center gap-x-4 text-[18px] text-ink-2">
          <Step command={oneBack} sign="←" />
          <Play />
          {lesson ? <WallNext shown={lesson} asked={asked} /> : <Step command={nextEvent} sign="→" />}
          <span className="flex-1" />
          <WallButton
            sign="S"
            label={words.stage.present.spotlight}
            onClick={() => setSpot({ x: innerWidth / 2, y: innerHeight / 2 })}
          />
          <WallButton sign="QR" label={words.stage.present.code} onClick={() => setCoded(true)} />
          <WallButton
            sign="Esc"
            label={words.stage.present.leave}
            onClick={() => performOnPage(studio, presentNoMore)}
          />
        </div>
        <MiniLanes />
      </footer>
      {spot && (
        <div
          aria-hidden
          className="pointer-events-none fixed inset-0 z-20"
          style={{
            background: `radial-gradient(circle at ${spot.x}px ${spot.y}px, transparent 140px, rgb(0 0 0 / 0.62) 190px)`,
          }}
        />
      )}
      {coded && <WallCode onClose={() => setCoded(false)} />}
    </div>
  )
}

/** Keys that only a presentation has. */
function useOwnKeys({ onSpot }: { readonly onSpot: () => void }): void {
  const letters = usePreferences((state) => state.letterKeys !== false)
  useEffect(() => {
    if (!letters) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented)
        return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      event.preventDefault()
      onSpot()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onSpot, letters])
}

function Clock() {
  const { common, time } = useWords()
  const format = useFormat(useTimeZone())
  const now = useNow()
  const past = useInPast()
  const today = useDay()
  return (
    <p className={classes('text-right', past && 'text-amber')}>
      <span className="block font-mono text-[48px] leading-12 font-bold tabular-nums">{format.clock(now)}</span>
      <span className={classes('text-[18px] leading-6', !past && 'text-ink-3')}>
        {today > 1 && `${common.day(today)} · `}
        {past ? time.past.label : common.simulated}
      </span>
    </p>
  )
}

function Play() {
  const playing = usePlayground((state) => state.playing)
  const { label, onChoose } = usePageCommand(playing ? pauseTime : playTime)
  const { stage } = useWords()
  return <WallButton sign={stage.present.space} label={label} onClick={onChoose} />
}

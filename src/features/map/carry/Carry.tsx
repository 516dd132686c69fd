import { volumesOf } from '#engine/world/volumes/read.ts'
import { get } from '#lib/table.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { lastRequest } from '#store/live/undo.ts'
import type { Studio } from '#store/studio.ts'
import { usePlayground, useStudio, useInstance } from '#store/react.tsx'
import { Live } from '#ui/display/Live.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useReactFlow, useStore } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Inside } from '../geometry.ts'
import { insideOf } from '../layout/insideOf.ts'
import { useGeometry } from '../sight/useGeometry.ts'
import { focusOn } from './carriedAt.ts'
import { DoneToast } from './DoneToast.tsx'
import { type Carried, type Drop, dropsOf, isLegal, signOf, type Words } from './drops.ts'
import { listen } from './gestures.ts'
import { InHand } from './InHand.tsx'
import { Lit } from './Lit.tsx'
import { Placed } from './Placed.tsx'
import { deedSaid, placeSaid, reasonSaid } from './saidOf.ts'
import { boxOf, inReadingOrder, type Place, placeAt } from './spots.ts'

interface Hand {
  readonly carried: Carried
  readonly by: 'pointer' | 'keys'
  readonly from: HTMLElement
  readonly name: string
  /** as it was when it was picked up */
  readonly sign: string | undefined
  /** the key of the place that is aimed at */
  readonly over?: string | undefined
}

function nameOfCarried(studio: Studio, words: Words, carried: Carried): string {
  if (carried.kind === 'fault') return words.carry.short[carried.id]
  if (carried.several) return words.carry.instances(carried.several.length)
  return thingName(studio.playground.getState().history.account, carried.kind, carried.id)
}

/** A thing that is one of several picked ones takes the others along. */
function withPicked({ transient, playground }: Studio, carried: Carried): Carried {
  const { picked } = transient.getState()
  if (carried.kind !== 'instance' || picked?.of !== 'instance' || !picked.ids.has(carried.id)) return carried
  const { instances } = playground.getState().history.account
  const several = [...picked.ids].filter((id) => get(instances, id) !== undefined)
  return several.length > 1 ? { ...carried, several } : carried
}

/** Everything that can be picked up on the map and let go elsewhere: one set of verbs for mouse, touch and keys. */
export function Carry() {
  const studio = useStudio()
  const words = useWords()
  const geometry = useGeometry()
  const inside = useMemo(() => insideOf(geometry), [geometry])
  const frame = useStore((state) => state.domNode)
  const flow = useReactFlow()
  const selected = useInstance()?.id
  const [hand, setHand] = useState<Hand>()
  const [said, setSaid] = useState('')
  const [done, setDone] = useState<{ readonly text: string; readonly request: number }>()
  const at = useRef({ x: 0, y: 0 })
  const chip = useRef<HTMLDivElement>(null)
  const account = usePlayground(({ history }) => (hand ? history.account : undefined))
  const history = studio.playground.getState().history

  const places = useMemo(
    () => (hand && account ? placesOf(studio, geometry, inside, hand.carried, selected) : []),
    [studio, account, geometry, inside, hand, selected],
  )

  // what the listeners read is always the newest
  const now = useRef({ hand, places, words, selected })
  useLayoutEffect(() => {
    now.current = { hand, places, words, selected }
  })

  useEffect(() => {
    if (!frame) return undefined
    const listening = new AbortController()
    const end = () => {
      const { hand: held } = now.current
      if (!held) return
      now.current = { ...now.current, hand: undefined, places: [] }
      setHand(undefined)
      studio.transient.setState({ carrying: undefined })
    }
    const aimAt = (place: Place | undefined, before = '') => {
      const { hand: held, words: spoken } = now.current
      if (!held || (held.over === place?.drop.key && !before)) return
      const next = { ...held, over: place?.drop.key }
      now.current = { ...now.current, hand: next }
      setHand(next)
      setSaid(`${before} ${place ? lineOf(place.drop, spoken, studio) : ''}`.trim())
    }
    const verbs = {
      isCarrying: () => now.current.hand?.by,
      pickUp: (one: Carried, from: HTMLElement, point: { readonly x: number; readonly y: number } | undefined) => {
        const { words: spoken, selected: chosen } = now.current
        const { transient, playground } = studio
        const carried = withPicked(studio, one)
        if (transient.getState().dialog || transient.getState().question) return
        const name = nameOfCarried(studio, spoken, carried)
        const sign = signOf(playground.getState().history.account, carried)
        if (sign === undefined) return
        const held: Hand = { carried, by: point ? 'pointer' : 'keys', from, name, sign }
        const found = placesOf(studio, geometry, inside, carried, chosen)
        now.current = { ...now.current, hand: held, places: found }
        if (point) at.current = point
        setDone(undefined)
        setHand(held)
        transient.setState({ carrying: true })
        // the keys begin with what is done most
        const legal = found.filter(({ drop }) => isLegal(drop))
        aimAt(point ? undefined : legal[0], spoken.carry.picked(name, legal.length))
      },
      moveTo: (point: { readonly x: number; readonly y: number }) => {
        at.current = point
        if (chip.current) chip.current.style.translate = `${point.x}px ${point.y}px`
        aimAt(isOver(frame, point) ? placeAt(now.current.places, flow.screenToFlowPosition(point)) : undefined)
      },
      step: (by: 1 | -1, all: boolean) => {
        const { hand: held, places: found } = now.current
        const ring = inReadingOrder(found.filter(({ drop }) => drop.verdict !== 'here'))
        const from = ring.findIndex(({ drop }) => drop.key === held?.over)
        const ahead = by === 1 ? [...ring.slice(from + 1), ...ring] : [...ring, ...ring.slice(0, Math.max(from, 0))]
        const fits = ({ drop }: Place) => all || isLegal(drop)
        aimAt(by === 1 ? ahead.find(fits) : ahead.findLast(fits))
      },
      drop: () => {
        const { hand: held, words: spoken, selected: chosen } = now.current
        if (!held) return
        const { playground } = studio
        const before = playground.getState().history
        // as it is now: what was lit is no promise
        const changed = signOf(before.account, held.carried) !== held.sign
        const aim = changed ? undefined : dropsOf(before, held.carried, chosen).find(({ key }) => key === held.over)
        end()
        if (!aim || !isLegal(aim) || !aim.act) {
          setSaid(
            changed
              ? spoken.carry.changed(held.name)
              : [aim && reasonSaid(aim, spoken, studio).replace(/\.$/, ''), spoken.carry.putBack(held.name)]
                  .filter(Boolean)
                  .join('. '),
          )
          return back(held)
        }
        const was = lastRequest(before.log)
        aim.act(studio)
        const state = playground.getState()
        const request = lastRequest(state.history.log)
        setSaid('')
        if (request !== undefined && request !== was && !state.notice)
          setDone({ text: doneSaid(held, aim, spoken, studio), request })
        if (!studio.transient.getState().dialog) back(held)
      },
      putBack: () => {
        const { hand: held, words: spoken } = now.current
        if (!held) return
        end()
        setSaid(spoken.carry.putBack(held.name))
        back(held)
      },
    }
    listen(frame, verbs, listening.signal)
    const heedNoMore = studio.transient.subscribe(({ dialog, question }) => {
      if (now.current.hand && (dialog || question)) verbs.putBack()
    })
    const watchNoMore = studio.playground.subscribe(({ history: { account: after } }) => {
      const { hand: held, words: spoken } = now.current
      if (!held || signOf(after, held.carried) === held.sign) return
      end()
      setSaid(spoken.carry.changed(held.name))
    })
    return () => {
      listening.abort()
      heedNoMore()
      watchNoMore()
      verbs.putBack()
    }
  }, [frame, flow, studio, geometry, inside])

  return (
    <>
      <Placed inside={inside} />
      {hand && (
        <>
          <Lit places={places} over={hand.over} hand={hand} inside={inside} words={words} studio={studio} />
          <InHand
            ref={chip}
            carried={hand.carried}
            name={hand.name}
            from={hand.from}
            by={hand.by}
            at={at.current}
            place={places.find(({ drop }) => drop.key === hand.over)}
          />
        </>
      )}
      <Live>{said}</Live>
      {done && lastRequest(history.log) === done.request && (
        <DoneToast key={done.request} {...done} onClose={() => setDone(undefined)} />
      )}
    </>
  )
}

function isOver(frame: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const { left, top, right, bottom } = frame.getBoundingClientRect()
  return x >= left && x <= right && y >= top && y <= bottom
}

/** True while something is to be predicted: whoever is to say beforehand what will be lost is not told. */
const isPredicting = () => 'predicting' in document.documentElement.dataset

const lineOf = (drop: Drop, words: Words, studio: Studio) =>
  isLegal(drop)
    ? `${words.carry.drop(placeSaid(drop.spot, words, studio), deedSaid(drop, words))}${drop.lost && !isPredicting() ? `, ${words.carry.lost(drop.lost)}` : ''}`
    : `${placeSaid(drop.spot, words, studio)}: ${reasonSaid(drop, words, studio)}`

const doneSaid = ({ carried, name }: Hand, drop: Drop, words: Words, studio: Studio) =>
  carried.kind === 'fault'
    ? words.carry.onto(name, placeSaid(drop.spot, words, studio))
    : words.carry.did(deedSaid(drop, words), name)

/** The focus goes on with what was carried, wherever it is then; a pointer leaves the focus where it was. */
function back({ by, from, carried }: Hand): void {
  if (by !== 'keys') return
  const later = () => {
    if (document.activeElement !== document.body && document.activeElement !== null) return
    if (from.isConnected) from.focus({ preventScroll: true })
    else focusOn(carried)
  }
  later()
  requestAnimationFrame(() => requestAnimationFrame(later))
}

function placesOf(
  studio: Studio,
  geometry: ReturnType<typeof useGeometry>,
  inside: Inside,
  carried: Carried,
  selected: string | undefined,
): readonly Place[] {
  const { history } = studio.playground.getState()
  const instance = selected === undefined ? undefined : get(history.account.instances, selected)
  const volumes = instance ? volumesOf(history.account, instance).map(({ id }) => id) : []
  return dropsOf(history, carried, selected).flatMap((drop) => {
    const box = boxOf(drop, geometry, inside, volumes)
    return box ? [{ drop, box }] : []
  })
}

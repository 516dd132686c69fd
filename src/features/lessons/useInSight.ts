import { type RefObject, useEffect, useRef, useState } from 'react'

/** px around what is scrolled to */
const margin = 12
/** of a part that is less in sight than this, one does not see its button, which stands last in it */
const enough = 0.9
/** of a question that is less in sight than this, one does not see that there is one; the bar that leads on would cover its end */
const enoughToAsk = 0.5

interface Seen {
  /** the step that is to be done now, or the end */
  readonly present: string | undefined
  /** the first step: it is seen from the top as long as nothing has come out */
  readonly first: string | undefined
  /** the predictions that came out last: they are to be seen before what is next */
  readonly out: readonly string[]
  /** how many of the present step's hints are open */
  readonly hints: number
}

/** Scrolls to what has changed; where a press took the focused button away, the focus goes along. */
export function useInSight(seen: Seen) {
  const box = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const before = useRef<Seen>(seen)
  const { present, first, hints } = seen
  const out = seen.out.join('/')
  useEffect(() => {
    const element = box.current
    const press = () => {
      pressed.current = element?.contains(document.activeElement) ?? false
    }
    element?.addEventListener('click', press, { capture: true })
    return () => element?.removeEventListener('click', press, { capture: true })
  }, [])
  useEffect(() => {
    if (!box.current) return
    const was = before.current
    before.current = { present, first, out: out === '' ? [] : out.split('/'), hints }
    const step = stepOf(box.current, present)
    const hint = box.current.querySelector('[data-hints]')?.lastElementChild
    if (was.present === present && hints > was.hints && hint instanceof HTMLElement)
      return scrollTo(box.current, [hint])
    if (present === first && out === '' && was.out.length === 0) return
    // the last part of an example takes the place of what came out: it has brought itself into sight
    if (present === was.present && out === '') return
    const revealed = out === was.out.join('/') ? [] : out.split('/').map((id) => stepOf(box.current, id))
    scrollTo(
      box.current,
      [...revealed, step].filter((one) => one !== undefined),
    )
    if (pressed.current && document.activeElement === document.body) step?.focus({ preventScroll: true })
    pressed.current = false
  }, [present, first, out, hints])
  return box
}

/** True where a step begins or goes on so far below that one does not see what there is to do in it. */
export function useBelow(box: RefObject<HTMLElement | null>, id: string | undefined): boolean {
  const [below, setBelow] = useState(false)
  useEffect(() => {
    const step = stepOf(box.current, id)
    if (!step) return undefined
    const look = ([entry]: readonly IntersectionObserverEntry[]) => {
      if (!entry?.rootBounds) return
      const { boundingClientRect: all, intersectionRect: part, rootBounds: room } = entry
      const least = step.querySelector('form') ? enoughToAsk : enough
      setBelow(all.bottom > room.bottom && part.height < least * Math.min(all.height, room.height))
    }
    const observer = new IntersectionObserver(look, { root: box.current, threshold: [0, 0.25, 0.5, 0.75, enough, 1] })
    observer.observe(step)
    return () => observer.disconnect()
  }, [box, id])
  return below
}

/** Brings a step to the top of the box, and the focus with it. */
export function goTo(box: HTMLElement | null, id: string): void {
  const step = stepOf(box, id)
  if (!box || !step) return
  // what just fits has no margin, so that its button is in sight
  const toSeeEnd = step.offsetTop + step.offsetHeight - box.clientHeight
  move(box, Math.min(step.offsetTop, Math.max(step.offsetTop - margin, toSeeEnd)))
  step.focus({ preventScroll: true })
}

function stepOf(box: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  const found = id === undefined ? null : box?.querySelector(`[data-step="${id}"]`)
  return found instanceof HTMLElement ? found : undefined
}

/** Scrolls to parts that are not in sight; those taller than the column are read from their top. */
function scrollTo(box: HTMLElement, parts: readonly HTMLElement[]): void {
  const { scrollTop: from, clientHeight: room } = box
  const top = Math.min(...parts.map((one) => one.offsetTop)) - margin
  const bottom = Math.max(...parts.map((one) => one.offsetTop + one.offsetHeight)) + margin
  move(box, parts.length === 0 ? 0 : bottom > from + room ? Math.min(top, bottom - room) : Math.min(top, from))
}

function move(box: HTMLElement, to: number): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollTo({ top: Math.max(0, to), behavior: still ? 'auto' : 'smooth' })
}

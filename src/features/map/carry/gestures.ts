import { type Carried } from './drops.ts'
import { carriedAt } from './carriedAt.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** The verbs that the inputs have in common: whoever listens need not know which one it was. */
export interface Verbs {
  readonly isCarrying: () => 'pointer' | 'keys' | undefined
  readonly pickUp: (carried: Carried, from: HTMLElement, at: Point | undefined) => void
  readonly moveTo: (at: Point) => void
  /** the next place, or the one before; `all` with those that do not take it */
  readonly step: (by: 1 | -1, all: boolean) => void
  readonly drop: () => void
  readonly putBack: () => void
}

/** px: a click trembles, a drag goes somewhere */
const threshold = 4
/** px: a finger that moves before it has pressed long enough moves the map */
const slip = 10
/** ms */
const longPress = 250

/** Hears mouse, touch and keys on the map and turns them into the same few verbs, until it is told to stop. */
export function listen(frame: HTMLElement, verbs: Verbs, signal: AbortSignal): void {
  let press:
    | (Point & {
        readonly pointer: number
        readonly what: NonNullable<ReturnType<typeof carriedAt>>
        readonly touch: boolean
      })
    | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let pointer: number | undefined
  let moved = false
  let swallowsClick = false
  const capture = { signal, capture: true } as const

  const letGo = () => {
    clearTimeout(timer)
    press = undefined
  }
  const putBack = () => {
    letGo()
    if (verbs.isCarrying()) verbs.putBack()
  }
  const begin = (at: Point) => {
    if (!press || verbs.isCarrying()) return
    const { what } = press
    pointer = press.pointer
    moved = false
    letGo()
    // what stood there may be drawn anew on the way: the map itself hears the rest
    frame.setPointerCapture(pointer)
    verbs.pickUp(what.carried, what.from, at)
  }

  addEventListener(
    'pointerdown',
    (event) => {
      // a second finger or button: nobody knows what is meant
      const carriedByPointer = verbs.isCarrying() === 'pointer' || press
      putBack()
      if (carriedByPointer) return
      if (event.button !== 0 || event.ctrlKey || !event.isPrimary || !isOn(frame, event.target)) return
      const what = carriedAt(event.target)
      if (!what) return
      const { clientX: x, clientY: y, pointerId, pointerType } = event
      press = { x, y, pointer: pointerId, what, touch: pointerType === 'touch' }
      if (press.touch) timer = setTimeout(() => begin({ x, y }), longPress)
    },
    capture,
  )
  frame.addEventListener(
    'mousedown',
    (event) => {
      // what is picked up does not move the map
      if (event.button === 0 && carriedAt(event.target)) event.stopPropagation()
    },
    capture,
  )
  addEventListener(
    'pointermove',
    (event) => {
      const at = { x: event.clientX, y: event.clientY }
      if (press && press.pointer === event.pointerId) {
        const far = Math.hypot(at.x - press.x, at.y - press.y)
        if (press.touch) return far > slip ? letGo() : undefined
        // let go outside of the window, where nobody heard it
        if (event.buttons === 0) return letGo()
        if (far > threshold) begin(at)
      }
      if (verbs.isCarrying() !== 'pointer' || event.pointerId !== pointer) return
      // a second button of the same mouse
      if (event.buttons > 1) return putBack()
      moved = true
      verbs.moveTo(at)
    },
    capture,
  )
  addEventListener(
    'pointerup',
    (event) => {
      letGo()
      if (verbs.isCarrying() !== 'pointer' || event.pointerId !== pointer) return
      swallowsClick = true
      setTimeout(() => (swallowsClick = false))
      verbs.drop()
    },
    capture,
  )
  addEventListener(
    'click',
    (event) => {
      if (!swallowsClick) return
      swallowsClick = false
      event.stopPropagation()
      event.preventDefault()
    },
    capture,
  )
  addEventListener('pointercancel', putBack, capture)
  frame.addEventListener(
    'lostpointercapture',
    ({ target }) => target === frame && verbs.isCarrying() === 'pointer' && putBack(),
    {
      signal,
    },
  )
  addEventListener('blur', putBack, { signal })
  document.addEventListener('visibilitychange', putBack, { signal })
  addEventListener(
    'contextmenu',
    (event) => {
      letGo()
      if (!verbs.isCarrying()) return
      // a finger that rests asks for the menu
      if (moved) {
        event.preventDefault()
        event.stopPropagation()
      }
      verbs.putBack()
    },
    capture,
  )
  frame.addEventListener(
    'touchmove',
    (event) => {
      if (!verbs.isCarrying()) return
      event.preventDefault()
      event.stopPropagation()
    },
    { ...capture, passive: false },
  )
  frame.addEventListener('selectstart', (event) => verbs.isCarrying() && event.preventDefault(), { signal })
  frame.addEventListener('dragstart', (event) => event.preventDefault(), { signal })

  let spaceIsDown = false
  let enterIsDown = false
  addEventListener(
    'keydown',
    (event) => {
      const by = verbs.isCarrying()
      // held on, it would press what a window that asks has under the focus
      if (event.key === 'Enter' && event.repeat && enterIsDown) return take(event)
      if (!by) {
        if (!meansSpace(event) || event.repeat || press || !isOn(frame, event.target)) return
        const what = carriedAt(event.target)
        // what was only clicked leaves Space to the page
        if (!what || what.from.hasAttribute('data-clicked')) return
        take(event)
        spaceIsDown = true
        return verbs.pickUp(what.carried, what.from, undefined)
      }
      if (event.key === 'Tab') return putBack()
      if (event.key === 'Shift') return undefined
      take(event)
      if (event.key === 'Escape') return putBack()
      if (by === 'pointer') return undefined
      const step = steps[event.key]
      if (step) return verbs.step(step, event.shiftKey)
      if (event.repeat) return undefined
      if (event.key === 'Enter') {
        enterIsDown = true
        verbs.drop()
      } else if (event.key === ' ') putBack()
      return undefined
    },
    capture,
  )
  addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Enter') enterIsDown = false
      if (event.key !== ' ' || !spaceIsDown) return
      spaceIsDown = false
      // some browsers click when it comes up
      event.preventDefault()
    },
    capture,
  )
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

const isOn = (frame: HTMLElement, target: EventTarget | null) => target instanceof Node && frame.contains(target)

const meansSpace = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  key === ' ' && !altKey && !ctrlKey && !metaKey && !shiftKey

/** Keys mean nothing else while something is in the hand. */
function take(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

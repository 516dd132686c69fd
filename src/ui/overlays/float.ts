export type Side = 'below' | 'above' | 'right'

const margin = 8

/**
 * Puts `box` (in the top layer, position fixed) beside `anchor` and keeps it there, inside the viewport, until `signal`
 * aborts. It goes to the other side where there is more room, and gets no taller than the room it has.
 * Answers how to put it there again, where the anchor moves by itself. `gap` in px; `alignEnd` lines up the right edges.
 */
export function float(
  anchor: Pick<Element, 'getBoundingClientRect'>,
  box: HTMLElement,
  options: {
    readonly side: Side
    readonly gap?: number
    readonly alignEnd?: boolean
    readonly centre?: boolean
    readonly signal: AbortSignal
  },
): () => void {
  const place = () => put(anchor.getBoundingClientRect(), box, options)
  place()
  addEventListener('resize', place, { signal: options.signal })
  addEventListener('scroll', (event) => event.target !== box && place(), {
    capture: true,
    passive: true,
    signal: options.signal,
  })
  return place
}

function put(
  at: DOMRect,
  box: HTMLElement,
  { side, gap = 6, alignEnd = false, centre = false }: Omit<Parameters<typeof float>[2], 'signal'>,
): void {
  const { clientWidth: wide, clientHeight: high } = document.documentElement
  box.style.maxHeight = ''
  const { offsetWidth: width, offsetHeight: height } = box
  const within = (start: number, size: number, room: number) => Math.max(margin, Math.min(start, room - size - margin))

  if (side === 'right' && (at.right + gap + width + margin <= wide || at.left - gap - width >= margin)) {
    const fits = at.right + gap + width + margin <= wide
    box.style.left = `${fits ? at.right + gap : at.left - gap - width}px`
    box.style.top = `${within(at.top, height, high)}px`
    return
  }
  const roomBelow = high - at.bottom - gap - margin
  const roomAbove = at.top - gap - margin
  const below =
    side === 'above' ? roomAbove < height && roomBelow > roomAbove : roomBelow >= height || roomBelow >= roomAbove
  const tall = Math.min(height, Math.max(below ? roomBelow : roomAbove, 120))
  if (tall < height) box.style.maxHeight = `${tall}px`
  const left = alignEnd ? at.right - width : centre ? at.left + (at.width - width) / 2 : at.left
  box.style.left = `${within(left, width, wide)}px`
  box.style.top = `${within(below ? at.bottom + gap : at.top - gap - tall, tall, high)}px`
}

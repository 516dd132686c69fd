import { type RefObject, useEffect, useState } from 'react'

/** Rows from which on only those in sight are in the page. */
export const many = 60
/** Rows drawn beyond each end of what is in sight, and how many come and go at once. */
const beyond = 8
const step = 4

interface Sight {
  /** first row in sight, in whole steps */
  readonly first: number
  /** rows that have room in the box */
  readonly room: number
  /** pixels of a row */
  readonly height: number
}

/** A row to draw, and the pixels that the ones left out before it take. */
export interface Drawn {
  readonly nth: number
  readonly gap: number
}

/** The rows to draw of so many equally high ones: those in sight, some around them, and always the active one. */
export function useVirtualRows(box: RefObject<HTMLElement | null>, count: number, active: number) {
  const [sight, setSight] = useState<Sight>({ first: 0, room: 20, height: 45 })
  const windowed = count > many

  useEffect(() => {
    const element = box.current
    if (!element || !windowed) return undefined
    const look = () => setSight((last) => sightOf(element, last))
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box, windowed])

  return windowed ? drawnRows(sight, count, active) : { drawn: all(count), after: 0 }
}

/** The same object while nothing has changed, so that nothing is drawn again. */
function sightOf(element: HTMLElement, last: Sight): Sight {
  const height = element.querySelector<HTMLElement>('tr[data-index]')?.offsetHeight ?? last.height
  const room = Math.ceil(element.clientHeight / height)
  const first = Math.floor(element.scrollTop / height / step) * step
  return first === last.first && room === last.room && height === last.height ? last : { first, room, height }
}

const all = (count: number): readonly Drawn[] => Array.from({ length: count }, (_, nth) => ({ nth, gap: 0 }))

/** Exported for its spec. */
export function drawnRows({ first, room, height }: Sight, count: number, active: number) {
  const from = Math.max(0, Math.min(first, count - room) - beyond)
  const to = Math.min(count, first + room + step + beyond)
  const inSight = Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth)
  const rows = [...(active < from ? [active] : []), ...inSight, ...(active >= to && active < count ? [active] : [])]
  let end = 0
  const drawn = rows.map((nth): Drawn => {
    const gap = (nth - end) * height
    end = nth + 1
    return { nth, gap }
  })
  return { drawn, after: (count - end) * height }
}

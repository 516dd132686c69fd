import { useStudio } from '#store/react.tsx'
import { isStill } from '#ui/look/isStill.ts'
import { getViewportForBounds, type Node, useReactFlow, useStore, type Viewport } from '@xyflow/react'
import { useEffect } from 'react'
import { bottom, type Box, box, centre, type Geometry, middle, right, type Room } from '../geometry.ts'
import { leastZoom, nearest, pagerOf } from './sight.ts'
import { useStage } from './useGeometry.ts'

/** px: so much of the map stays around what the sight was moved to */
const margin = 24

/** Moves the sight to what the keys have reached, and to what is clicked twice. */
export function Nearer() {
  const { transient } = useStudio()
  const { geometry, room } = useStage()
  const frame = useStore((state) => state.domNode)
  const flow = useReactFlow()
  useEffect(() => {
    if (!frame) return undefined
    const listening = new AbortController()
    const { signal } = listening
    frame.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element) || !target.matches(':focus-visible')) return
        const around = target.closest<HTMLElement>('.react-flow__node')
        const node = flow.getNode(around?.dataset['id'] ?? '')
        if (!around || !node) return
        // the browser scrolls to what has the focus, but it is the map that moves
        frame.scrollTo(0, 0)
        const own = boxIn(target, around, node)
        const isPaged = geometry.kind === 'pages'
        if (offOf(own, flow.getViewport(), room, isPaged) === undefined) return
        if (isPaged) transient.setState({ zone: pageOf(geometry, { x: centre(own), y: middle(own) }) })
        const sight = flow.getViewport()
        const off = offOf(own, sight, room, isPaged)
        if (off) void flow.setViewport({ ...sight, x: sight.x + off.x, y: sight.y + off.y })
      },
      { signal },
    )
    frame.addEventListener(
      'dblclick',
      ({ target, clientX, clientY }) => {
        if (geometry.kind !== 'desk' || !(target instanceof Element)) return
        const node = flow.getNode(target.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? '')
        const zone = pageOf(geometry, flow.screenToFlowPosition({ x: clientX, y: clientY }))
        if (!node) return zone && transient.setState({ zone })
        // the word on an arrow is a deed, which two clicks do not do twice
        if (node.type === 'way') return undefined
        const { position, width = 0, height = 0 } = node
        const bounds = { ...position, width, height }
        const sight = getViewportForBounds(
          bounds,
          room.width,
          room.height,
          leastZoom(geometry, room),
          nearest(room) - 1,
          0.3,
        )
        return void flow.setViewport(sight, { duration: isStill() ? 0 : 280 })
      },
      { signal },
    )
    addEventListener('pointerdown', ({ target }) => markClicked(target), { signal, capture: true })
    addEventListener('keydown', ({ key }) => key !== ' ' && markClicked(null), { signal, capture: true })
    return () => listening.abort()
  }, [frame, flow, transient, geometry, room])
  return null
}

/**
 * Marks the button that was clicked last, until another key than Space is pressed: Space is the page's own there, and presses
 * what the keys have come to. What is a choice and not a deed keeps it.
 */
function markClicked(target: EventTarget | null): void {
  for (const one of document.querySelectorAll('[data-clicked]')) one.removeAttribute('data-clicked')
  if (target instanceof Element) target.closest('button:not([role])')?.setAttribute('data-clicked', '')
}

/**
 * The box of an element of a node on the map. It is measured from the node: the sight may have moved and not be drawn
 * yet.
 */
function boxIn(element: Element, around: Element, { position, width = 1 }: Pick<Node, 'position' | 'width'>): Box {
  const [at, from] = [element.getBoundingClientRect(), around.getBoundingClientRect()]
  const scale = from.width / width || 1
  const { x, y } = position
  return box(x + (at.x - from.x) / scale, y + (at.y - from.y) / scale, at.width / scale, at.height / scale)
}

/** The zone that a place of the map is in. */
function pageOf({ zones }: Geometry, at: { readonly x: number; readonly y: number }): 1 | 2 | 3 | undefined {
  const isIn = (zone: Box) => at.x >= zone.x && at.x <= right(zone) && at.y >= zone.y && at.y <= bottom(zone)
  return isIn(zones.lifecycle) ? 1 : isIn(zones.anatomy) ? 2 : isIn(zones.alarms) ? 3 : undefined
}

/** px by which the map has to move so that a box of it is within the room; nothing where it is. */
function offOf(
  { x, y, width, height }: Box,
  sight: Viewport,
  room: Room,
  isPaged: boolean,
): { readonly x: number; readonly y: number } | undefined {
  const off = (start: number, length: number, least: number, most: number) =>
    start < least ? least - start + margin : start + length > most ? most - start - length - margin : 0
  const { zoom } = sight
  const by = {
    x: off(x * zoom + sight.x, width * zoom, 0, room.width),
    y: off(y * zoom + sight.y, height * zoom, isPaged ? pagerOf(room) : 0, room.height),
  }
  return by.x === 0 && by.y === 0 ? undefined : by
}

import { placeId } from '#parts/things/place.ts'
import { useStudio } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { AmiNode } from './lifecycle/AmiNode.tsx'
import { Dots } from './sight/Dots.tsx'
import { FirstNode } from './lifecycle/FirstNode.tsx'
import { stageLayout } from './layout/stageLayout.ts'
import { baseNodes, type MapNode, wayNames } from './nodes.ts'
import { wholeSight } from './sight/sight.ts'
import { lookAtThing } from './things/lookAt.ts'
import type { MapProps } from './mapProps.ts'
import { StateNode } from './lifecycle/StateNode.tsx'
import { useDrawn } from './useDrawn.ts'
import { StageContext } from './sight/useGeometry.ts'
import { useRoom } from './sight/useRoom.ts'
import { nobody } from './nobody.ts'
import { ArrowHeads } from './lines/ArrowHeads.tsx'
import { WayLine } from './lines/WayLine.tsx'
import { WayNode } from './lines/WayNode.tsx'
import { ZoneNode } from './ZoneNode.tsx'

const none = nobody()

const nothing = () => undefined
const still = { inSight: 'lifecycle', list: nothing, reach: nothing } as const

interface Props extends MapProps {
  /** is told when somebody wants to move about in it */
  readonly onMap: () => void
  /** is told, when the map takes its place, on which node the focus stood */
  readonly onLeave: (id: string | undefined) => void
}

/**
 * The map before anything is on it that moves: the same picture as React Flow draws of it, with the same classes, which
 * the document has from the build on.
 */
export function StillMap({ first, everyWord, onMap, onLeave }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const studio = useStudio()
  const words = useFirstWords().map
  const room = useRoom(frame, true)
  const drawn = useDrawn()
  const geometry = useMemo(() => stageLayout(room, drawn), [room, drawn])
  const stage = useMemo(
    () => ({ ...still, geometry, room, first, everyWord, isEmpty: drawn.empty }),
    [geometry, room, first, everyWord, drawn.empty],
  )
  useLayoutEffect(
    () => () => onLeave(document.activeElement?.closest<HTMLElement>('.react-flow__node')?.dataset['id']),
    [onLeave],
  )
  const isPaged = geometry.kind === 'pages'
  useEffect(() => {
    // a page is moved by a finger, which is not to wait
    if (isPaged) onMap()
    const own = frame.current
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      onMap()
    }
    own?.addEventListener('wheel', onWheel, { passive: false })
    return () => own?.removeEventListener('wheel', onWheel)
  }, [frame, isPaged, onMap])
  const sight = wholeSight(geometry, drawn.empty, room)
  const { ways } = geometry
  return (
    <StageContext value={stage}>
      <div ref={frame} className="relative h-full" onTouchStart={({ touches }) => touches.length > 1 && onMap()}>
        <div role="region" aria-label={words.label} className="react-flow light relative z-0 size-full overflow-hidden">
          <div className="react-flow__renderer absolute inset-0">
            <div className="react-flow__pane draggable absolute inset-0">
              <div
                className="react-flow__viewport react-flow__container"
                style={{ transform: `translate(${sight.x}px,${sight.y}px) scale(${sight.zoom})` }}
              >
                <div className="react-flow__edges">
                  <svg aria-hidden className="z-0">
                    {wayNames(ways).map((way) => (
                      <g
                        key={way}
                        className="react-flow__edge"
                        onClick={() => lookAtThing(studio, { kind: 'place', id: placeId({ kind: 'way', name: way }) })}
                      >
                        <WayLine id={`line-${way}`} {...ways[way]} />
                      </g>
                    ))}
                  </svg>
                </div>
                <div className="react-flow__nodes absolute inset-0">
                  {baseNodes(geometry, none, drawn.empty).map((node) => (
                    <StillNode key={node.id} node={node} />
                  ))}
                </div>
              </div>
            </div>
          </div>
          <ArrowHeads />
          <Dots {...sight} />
          <div className="react-flow__panel react-flow__attribution top right">
            <a
              href="https://reactflow.dev?utm_source=attribution"
              target="_blank"
              rel="noopener noreferrer"
              aria-label="React Flow attribution"
            >
              {'React Flow'}
            </a>
          </div>
        </div>
      </div>
    </StageContext>
  )
}

function StillNode({ node }: { readonly node: MapNode }) {
  const { id, type, position, width, height, zIndex, style } = node
  return (
    <div
      className={`react-flow__node react-flow__node-${type}`}
      style={{ ...style, zIndex, width, height, transform: `translate(${position.x}px,${position.y}px)` }}
      data-id={id}
    >
      {inside(node)}
    </div>
  )
}

function inside(node: MapNode) {
  switch (node.type) {
    case 'zone':
      return <ZoneNode data={node.data} />
    case 'state':
      return <StateNode {...node} />
    case 'way':
      return <WayNode data={node.data} />
    case 'ami':
      return <AmiNode />
    case 'first':
      return <FirstNode />
    default:
      return null
  }
}

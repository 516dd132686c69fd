import { volumesOf } from '#engine/world/volumes/read.ts'
import { useAccount, useInstance, useStudio, useTransient } from '#store/react.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { Background, type EdgeTypes, type NodeTypes, ReactFlow } from '@xyflow/react'
import { useMemo, useRef, useState } from 'react'
import { AmiNode } from './lifecycle/AmiNode.tsx'
import { Camera } from './sight/Camera.tsx'
import { wayEdges } from './lines/edge.ts'
import { dots } from './sight/Dots.tsx'
import type { DockListProps } from './dock/DockList.tsx'
import { FirstNode } from './lifecycle/FirstNode.tsx'
import { lazyNode, Missing, useLate } from './lazyNode.tsx'
import type { StateName, ZoneName } from './geometry.ts'
import type { Geometry } from './geometry.ts'
import { stageLayout } from './layout/stageLayout.ts'
import { baseNodes, type MapNode } from './nodes.ts'
import type { Page } from './sight/Pager.tsx'
import { extent, leastZoom, nearest, wholeSight } from './sight/sight.ts'
import type { MapProps } from './mapProps.ts'
import { StateNode } from './lifecycle/StateNode.tsx'
import type { ThingMenuProps } from './things/ThingMenu.tsx'
import { useDocked } from './dock/useDocked.ts'
import { useDrawn } from './useDrawn.ts'
import { StageContext } from './sight/useGeometry.ts'
import { useRoom } from './sight/useRoom.ts'
import { ArrowHeads } from './lines/ArrowHeads.tsx'
import { WayEdge } from './lines/WayEdge.tsx'
import { WayNode } from './lines/WayNode.tsx'
import { withEnds } from './lines/withEnds.tsx'
import { ZoneNode } from './ZoneNode.tsx'

const ThingMenu = lazyNode<ThingMenuProps>('ThingMenu')
const Pager = lazyNode<{ readonly page: Page }>('Pager')
const DockList = lazyNode<DockListProps>('DockList')
const nodeTypes = {
  zone: withEnds(ZoneNode),
  way: WayNode,
  token: lazyNode('TokenNode'),
  first: FirstNode,
  loop: lazyNode('LoopNode'),
  state: withEnds(StateNode),
  ami: withEnds(AmiNode),
  legend: lazyNode('LegendNode'),
  more: lazyNode('MoreNode'),
  moreVolumes: lazyNode('MoreVolumesNode'),
  gone: lazyNode('GoneNode'),
  host: lazyNode('HostNode'),
  network: lazyNode('NetworkNode'),
  gate: lazyNode('GateNode'),
  probe: lazyNode('ProbeNode'),
  subnet: lazyNode('SubnetNode'),
  volume: lazyNode('VolumeNode'),
  shelf: lazyNode('ShelfNode'),
  shelfLine: lazyNode('ShelfLineNode'),
  caption: lazyNode('CaptionNode'),
  check: lazyNode('CheckNode'),
  metric: lazyNode('MetricNode'),
  alarm: lazyNode('AlarmNode'),
  topic: lazyNode('TopicNode'),
  subscribers: lazyNode('SubscribersNode'),
  alarmLine: lazyNode('AlarmLineNode'),
  carry: lazyNode('CarryNode'),
} satisfies NodeTypes
const edgeTypes = { way: WayEdge } satisfies EdgeTypes

/** The map itself: lifecycle, anatomy of the selected instance, path of its alarm. `first` stands there before any. */
export function Map({ first, everyWord }: MapProps) {
  const studio = useStudio()
  const words = useFirstWords().map
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame)
  const drawn = useDrawn()
  const [asked, setAsked] = useState<Omit<ThingMenuProps, 'onClose'>>()
  const [page, setPage] = useState<Page>(1)
  const presented = useTransient((state) => state.presented)
  const looking = useTransient(({ selected }) => selected?.kind === 'place')
  const { late, again } = useLate(!drawn.empty || looking || presented !== undefined)
  const geometry = useMemo(
    () => (presented && late ? late.presented(room, presented, drawn) : stageLayout(room, drawn)),
    [presented, late, room, drawn],
  )
  const instance = useInstance()
  const id = instance?.id
  const state = instance?.state
  const volumes = useAccount((account) => (instance ? volumesOf(account, instance).map((one) => one.id) : none))
  const [pointed, setPointed] = useState<StateName>()
  const [listed, list] = useState<StateName>()
  const [reached, reach] = useState<string>()
  const docked = useDocked(pointed)
  const names = useAccount(late?.wideNames ?? noNames)
  // nodes are geometry: they change when something comes, goes or changes its place, not when a value moves
  const shown = useMemo(
    () => ({ selected: id && state ? { id, state } : undefined, docked, names, volumes, reached }),
    [id, state, docked, names, volumes, reached],
  )
  const inside = useMemo(() => late?.insideOf(geometry), [late, geometry])
  const before = useRef<readonly MapNode[]>([])
  const nodes = useMemo(() => {
    before.current = late && inside ? late.nodesInside(geometry, inside, shown, before.current) : []
    return [...baseNodes(geometry, docked, drawn.empty), ...before.current].filter(inSightOf(geometry))
  }, [geometry, inside, late, docked, shown, drawn.empty])
  // a line runs along its own path, but is drawn only while what it hangs on is there: of one zone that is the zone itself
  const on = geometry.kind === 'presented' ? nodes[0]?.id : undefined
  const edges = useMemo(() => {
    const { shows } = geometry
    const lines = [
      ...(shows === undefined || shows === 1 ? wayEdges(geometry) : []),
      ...(late && inside && shows !== 1 ? late.edgesInside(geometry, inside, shown) : []),
    ]
    return on === undefined ? lines : lines.map((line) => ({ ...line, source: on, target: on }))
  }, [geometry, inside, late, shown, on])
  const stage = useMemo(
    () => ({ geometry, room, first, everyWord, isEmpty: drawn.empty, inSight: pageOf[page], list, reach }),
    [geometry, room, first, everyWord, drawn.empty, page],
  )
  const zones = geometry.zones
  const isPaged = geometry.kind === 'pages' && !drawn.empty
  return (
    <StageContext value={stage}>
      <div
        ref={frame}
        className="relative h-full"
        onPointerOver={({ target, pointerType }) =>
          setPointed(pointerType === 'mouse' ? late?.dockAt(target) : undefined)
        }
        onPointerLeave={() => setPointed(undefined)}
        onContextMenu={(event) => {
          const thing = late?.thingAt(event.target)
          if (!thing) return
          event.preventDefault()
          setAsked({ thing, at: { x: event.clientX, y: event.clientY } })
        }}
      >
        <ReactFlow
          ref={readable}
          aria-label={words.label}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          width={room.width}
          height={room.height}
          defaultViewport={wholeSight(geometry, drawn.empty, room)}
          minZoom={leastZoom(geometry, room)}
          maxZoom={nearest(room)}
          translateExtent={extent(geometry, room, zones[pageOf[page]])}
          onEdgeClick={(_, line) => late?.lookAlong(studio, line)}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnDoubleClick={false}
          // below, the alarm's way ends there
          attributionPosition="top-right"
          disableKeyboardA11y
          // Space is the page's own key: it pauses
          panActivationKeyCode={null}
        >
          <ArrowHeads />
          <Background {...dots} />
          <Camera onPage={setPage} />
          {/* within it, so that its name stands over the pager's edge and not under it */}
          {isPaged && <Pager page={page} />}
        </ReactFlow>
        {again && (
          <div className="absolute inset-x-6 bottom-6 h-24">
            <Missing again={again} />
          </div>
        )}
        {asked && <ThingMenu key={asked.thing.id} {...asked} onClose={() => setAsked(undefined)} />}
        {listed && !drawn.empty && <DockList key={listed} state={listed} onClose={() => list(undefined)} />}
      </div>
    </StageContext>
  )
}

const pageOf: Readonly<Record<Page, ZoneName>> = { 1: 'lifecycle', 2: 'anatomy', 3: 'alarms' }
const none: readonly string[] = []
const widths: readonly number[] = []
const noNames = () => widths

/** React Flow calls itself an application, in which a screen reader reads nothing but what has the focus. */
const readable = (flow: HTMLElement | null): void => flow?.setAttribute('role', 'region')

/**
 * True for a node that can be seen: of one zone that is presented nothing else is on the page, so that no key reaches
 * it.
 */
const inSightOf =
  ({ kind, whole }: Geometry) =>
  ({ position: { x, y } }: MapNode): boolean =>
    kind !== 'presented' || (x > -whole.width && x < whole.width && y > -whole.height && y < whole.height)

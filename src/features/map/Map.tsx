import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { FitIcon } from '#ui/icons.ts'
import { useMedia } from '#ui/useMedia.ts'
import { useWords } from '#ui/words.tsx'
import {
  Background,
  type EdgeTypes,
  getViewportForBounds,
  type NodeTypes,
  Panel,
  ReactFlow,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react'
import { type ReactNode, useEffect, useMemo } from 'react'
import { AmiNode } from './AmiNode.tsx'
import { type Box, type Geometry, tall, wide, type ZoneName } from './geometry.ts'
import { FirstNode, LoopNode } from './FirstNode.tsx'
import { late } from './late.ts'
import { mapEdges, mapNodes } from './nodes.ts'
import { StateNode } from './StateNode.tsx'
import { TokenNode } from './TokenNode.tsx'
import { StageContext, useGeometry } from './useGeometry.ts'
import { ArrowHeads, WayEdge } from './WayEdge.tsx'
import { WayNode } from './WayNode.tsx'
import { withEnds } from './withEnds.tsx'
import { ZoneNode } from './ZoneNode.tsx'

const nodeTypes = {
  zone: ZoneNode,
  way: WayNode,
  token: TokenNode,
  first: FirstNode,
  loop: LoopNode,
  state: withEnds(StateNode),
  ami: withEnds(AmiNode),
  gone: withEnds(late('GoneNode')),
  host: withEnds(late('HostNode')),
  network: withEnds(late('NetworkNode')),
  probe: withEnds(late('ProbeNode')),
  volume: withEnds(late('VolumeNode')),
  metric: withEnds(late('MetricNode')),
  alarm: withEnds(late('AlarmNode')),
  topic: withEnds(late('TopicNode')),
  subscribers: withEnds(late('SubscribersNode')),
} satisfies NodeTypes
const edgeTypes = { way: WayEdge } satisfies EdgeTypes

/** The main stage: lifecycle, anatomy of the selected instance, path of its alarm. `first` stands there before any. */
export function Map({ first }: { readonly first: ReactNode }) {
  const geometry = useMedia('(max-width: 699px)', false) ? tall : wide
  const empty = useAccount((account) => account.instances.size === 0)
  const stage = useMemo(() => ({ geometry, first }), [geometry, first])
  return (
    <StageContext value={stage}>
      <Stage key={geometry === wide ? 'wide' : empty ? 'tall' : 'tall, with an instance'} />
    </StageContext>
  )
}

function Stage() {
  const words = useWords().map
  const geometry = useGeometry()
  const instance = useInstance()
  const instances = useAccount((account) => account.instances)
  const volumes = useAccount((account) => account.volumes)
  // nodes are geometry: they change when something comes, goes or changes its place, not when a value moves
  const shown = useMemo(() => ({ instances, volumes, selected: instance }), [instances, volumes, instance])
  const nodes = useMemo(() => mapNodes(geometry, shown), [geometry, shown])
  const edges = useMemo(() => mapEdges(geometry, shown), [geometry, shown])
  const from = geometry === tall && instance ? onPhone() : undefined
  return (
    <ReactFlow
      aria-label={words.label}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      width={1080}
      height={680}
      fitView={!from}
      fitViewOptions={geometry === tall ? firstOnPhone : fitOptions}
      {...(from && { defaultViewport: from })}
      minZoom={0.4}
      maxZoom={2}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      zoomOnDoubleClick={false}
      disableKeyboardA11y
      // Space is the page's own key: it pauses
      panActivationKeyCode={null}
    >
      <ArrowHeads />
      <Background color="var(--color-line-strong)" gap={22} size={1} />
      <Camera />
    </ReactFlow>
  )
}

const fitOptions = { padding: '12px', maxZoom: 1.25 } as const
/** On a phone the lifecycle is what is seen first, as wide as the screen, under room for the banner of the past. */
function onPhone(box: Box = tall.zones.lifecycle) {
  const zoom = Math.min(fitOptions.maxZoom, (innerWidth - 24) / box.width)
  return { x: (innerWidth - box.width * zoom) / 2 - box.x * zoom, y: 44 - box.y * zoom, zoom }
}
/** While there is a first button, it stands above the lifecycle. */
const firstOnPhone = { ...fitOptions, nodes: [{ id: 'zone-lifecycle' }, { id: 'first' }] }

/** What is shown of 0 1 2 3: everything, or one zone. */
const zonesOf = ({ zones }: Geometry) => [undefined, zones.lifecycle, zones.anatomy, zones.alarms]

/** A zone as large as it goes, with as much of the rest of the map around it as there is room for. */
function onZone(box: Box, all: Box, { width, height }: Pick<Box, 'width' | 'height'>) {
  const { zoom } = getViewportForBounds(box, width, height, 0.4, 2, 0.04)
  const place = (start: number, length: number, whole: number, room: number) => {
    const centred = (room - length * zoom) / 2 - start * zoom
    const last = room - whole * zoom - 12
    return last > 12 ? (room - whole * zoom) / 2 : Math.min(12, Math.max(last, centred))
  }
  return { x: place(box.x, box.width, all.width, width), y: place(box.y, box.height, all.height, height), zoom }
}

/** Shows the zone that somebody asks for, or everything; a new size of the window shows everything again. */
function Camera() {
  const studio = useStudio()
  const words = useWords().map
  const geometry = useGeometry()
  const flow = useReactFlow()
  const store = useStoreApi()
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const duration = still ? 0 : 280
    const look = (box: Box | undefined) =>
      void (box
        ? flow.setViewport(onZone(box, geometry.whole, store.getState()), { duration })
        : flow.fitView({ ...fitOptions, duration }))
    const onResize = () => (geometry === tall ? void flow.setViewport(onPhone()) : look(undefined))
    const lookWhereAsked = () => {
      const { zone } = studio.transient.getState()
      if (zone === undefined || !flow.viewportInitialized) return
      studio.transient.setState({ zone: undefined })
      if (geometry === tall && zone > 0) void flow.setViewport(onPhone(zonesOf(geometry)[zone]))
      else look(zonesOf(geometry)[zone])
    }
    const forgetMoment = studio.transient.subscribe(lookWhereAsked)
    lookWhereAsked()
    // the stage has its new width only after the page was laid out again
    const forgetDesk = studio.preferences.subscribe(({ learning }, before) => {
      if (learning !== before.learning && geometry !== tall)
        requestAnimationFrame(() => requestAnimationFrame(() => look(undefined)))
    })
    addEventListener('resize', onResize)
    return () => {
      forgetMoment()
      forgetDesk()
      removeEventListener('resize', onResize)
    }
  }, [flow, store, geometry, studio])
  const zones: readonly ZoneName[] = geometry === tall ? ['lifecycle', 'anatomy', 'alarms'] : []
  return (
    <Panel position="bottom-left" className="flex gap-1.5">
      <IconButton
        icon={FitIcon}
        label={words.fit}
        size="small"
        onClick={() => void flow.fitView({ ...fitOptions, duration: 200 })}
      />
      {zones.map((zone) => (
        <Button key={zone} size="small" onClick={() => void flow.fitBounds(geometry.zones[zone], { padding: 0.02 })}>
          {words.zones[zone]}
        </Button>
      ))}
    </Panel>
  )
}

import { useAccount, useInstance } from '#store/react.tsx'
import { phoneQuery } from '#ui/look/phoneQuery.ts'
import { useMedia } from '#ui/look/useMedia.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { Background, type EdgeTypes, type NodeTypes, ReactFlow } from '@xyflow/react'
import { type ReactNode, useMemo } from 'react'
import { AmiNode } from './AmiNode.tsx'
import { Camera } from './Camera.tsx'
import { tall, wide } from './geometry.ts'
import { FirstNode, LoopNode } from './FirstNode.tsx'
import { lazyNode } from './lazyNode.tsx'
import { mapEdges, mapNodes } from './nodes.ts'
import { firstOnPhone, fitOptions, onPhone, zoomLimits } from './sight.ts'
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
  gone: withEnds(lazyNode('GoneNode')),
  host: withEnds(lazyNode('HostNode')),
  network: withEnds(lazyNode('NetworkNode')),
  probe: withEnds(lazyNode('ProbeNode')),
  volume: withEnds(lazyNode('VolumeNode')),
  metric: withEnds(lazyNode('MetricNode')),
  alarm: withEnds(lazyNode('AlarmNode')),
  topic: withEnds(lazyNode('TopicNode')),
  subscribers: withEnds(lazyNode('SubscribersNode')),
} satisfies NodeTypes
const edgeTypes = { way: WayEdge } satisfies EdgeTypes

/** The main stage: lifecycle, anatomy of the selected instance, path of its alarm. `first` stands there before any. */
export function Map({ first }: { readonly first: ReactNode }) {
  const geometry = useMedia(phoneQuery, false) ? tall : wide
  const empty = useAccount((account) => account.instances.size === 0)
  const stage = useMemo(() => ({ geometry, first }), [geometry, first])
  return (
    <StageContext value={stage}>
      <Stage key={geometry === wide ? 'wide' : empty ? 'tall' : 'tall, with an instance'} />
    </StageContext>
  )
}

function Stage() {
  const words = useFirstWords().map
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
      {...zoomLimits}
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

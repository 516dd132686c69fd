import type { CheckName } from '#engine/observers/checks/check.ts'
import type { Edge as FlowEdge } from '@xyflow/react'
import type { Edge, Geometry } from '../geometry.ts'
import { wayNames } from '../nodes.ts'

export type MapEdge = FlowEdge<
  {
    readonly path: string
    readonly tone: Edge['tone'] | 'accent' | 'loop'
    readonly dash?: Edge['dash']
    readonly pulse?: Pulse
    /** the volume whose cable it is */
    readonly volume?: string
    /** the check that looks along it, and at which volume, where it is at one of several */
    readonly check?: CheckName
    /** part of the way that an alarm's message takes */
    readonly told?: true
  },
  'way'
>

/** The pulse that makes a dot run along an edge. */
export type Pulse = 'state' | 'publish' | 'arrive' | 'action'

export const edge = (id: string, data: NonNullable<MapEdge['data']>): MapEdge => ({
  id,
  type: 'way',
  // each runs along its own path, whatever it is said to join
  source: 'ami',
  target: 'pending',
  data,
  // a line says nothing by itself: what it joins is said by what stands at its ends
  domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
  selectable: false,
  focusable: false,
  zIndex: 0,
})

/** The ways of the lifecycle. */
export const wayEdges = ({ ways }: Geometry): MapEdge[] =>
  wayNames(ways).map((way) => {
    const { path, tone, dash } = ways[way]
    return edge(`line-${way}`, { path, tone, dash })
  })

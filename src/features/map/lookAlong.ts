import { placeId } from '#parts/things/place.ts'
import { wayNames } from '#parts/things/ways.ts'
import type { Studio } from '#store/studio.ts'
import type { Edge } from '@xyflow/react'
import { lookAtThing, lookInside } from './things/lookAt.ts'

/** Shows what a line of the map is: a way of the lifecycle, or what the line leads to. */
export function lookAlong(studio: Studio, { id, data }: Pick<Edge, 'id' | 'data'>): void {
  const way = wayNames.find((name) => id === `line-${name}`)
  if (way) return lookAtThing(studio, { kind: 'place', id: placeId({ kind: 'way', name: way }) })
  if (data?.['check']) return lookInside(studio, 'check')
  if (typeof data?.['volume'] === 'string') return lookAtThing(studio, { kind: 'volume', id: data['volume'] })
  if (id === 'to-host' || data?.['told'])
    return lookAtThing(studio, { kind: 'place', id: placeId({ kind: 'zone', name: 'alarms' }) })
  return lookInside(studio, 'network')
}

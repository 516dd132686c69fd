import type { ThingKind } from '#store/preferences/transientState.ts'

/**
 * A thing that a place on the map stands for; `host` is the host of an instance, by the instance's id, `place` any
 * other node, by the node's.
 */
export interface Thing {
  readonly kind: ThingKind | 'host' | 'place'
  readonly id: string
}

/** Marks an element of the map as standing for a thing: whoever asks for its commands there is answered. */
export const standsFor = (kind: Exclude<Thing['kind'], 'place'>, id: string) => ({ 'data-thing': `${kind}:${id}` })

/** The thing that an element, or what it is part of, stands for. */
export function thingAt(element: EventTarget | null): Thing | undefined {
  if (!(element instanceof Element)) return undefined
  const said = element.closest<HTMLElement>('[data-thing]')?.dataset['thing']
  const kind = kinds.find((one) => said?.startsWith(`${one}:`))
  // names of alarms and ARNs have colons of their own
  if (said && kind) return { kind, id: said.slice(kind.length + 1) }
  if (!element.closest('.react-flow__renderer')) return undefined
  return { kind: 'place', id: element.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? 'map' }
}

const kinds: readonly Thing['kind'][] = [
  'instance',
  'host',
  'volume',
  'snapshot',
  'image',
  'address',
  'group',
  'keyPair',
  'launchTemplate',
  'vpc',
  'subnet',
  'routeTable',
  'gateway',
  'acl',
  'networkInterface',
  'alarm',
  'topic',
]

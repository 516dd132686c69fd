import type { InstanceState } from '#engine/world/instances/instance.ts'
import { type WayName, wayNames } from './ways.ts'

/** A place that stands for no thing of the account and can be looked at all the same: a state, a way between two, a part of the map. */
export type Place =
  | { readonly kind: 'state'; readonly name: InstanceState }
  | { readonly kind: 'way'; readonly name: WayName }
  | { readonly kind: 'zone'; readonly name: ZoneName }

export type ZoneName = 'lifecycle' | 'anatomy' | 'alarms'

const states: readonly InstanceState[] = ['pending', 'running', 'stopping', 'stopped', 'shutting-down', 'terminated']
const zones: readonly ZoneName[] = ['lifecycle', 'anatomy', 'alarms']

export const placeId = ({ kind, name }: Place): string => `${kind}/${name}`

/** The place of an id, where there is one. */
export function placeOf(id: string): Place | undefined {
  const [kind, said] = id.split('/')
  const state = states.find((name) => name === said)
  if (kind === 'state') return state && { kind, name: state }
  const zone = zones.find((name) => name === said)
  if (kind === 'zone') return zone && { kind, name: zone }
  const way = wayNames.find((name) => name === said)
  return kind === 'way' && way ? { kind, name: way } : undefined
}

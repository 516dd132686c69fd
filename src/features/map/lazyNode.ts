import { type ComponentType, lazy } from 'react'

type LateNodes = typeof import('./lateNodes.ts')

/** Nodes that are on the map only once there is an instance: they come with it, motion and all. */
export const lazyNode = (name: keyof LateNodes): ComponentType =>
  lazy(async () => ({ default: (await import('./lateNodes.ts'))[name] as ComponentType }))

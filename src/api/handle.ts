import type { Service } from './action.ts'
import { handlerOf } from './handlerOf.ts'
import type { Described } from './params.ts'
import { registry } from './registry.ts'

/** Handles a request for any action there is. */
export const handle = handlerOf(registry)

export interface Listed {
  readonly action: string
  readonly service: Service
  readonly kind: 'read' | 'write'
  readonly params: Readonly<Record<string, Described>>
}

/** Every action there is, with its parameters. */
export const actions = (): readonly Listed[] =>
  Object.entries(registry).map(([action, { service, kind, params }]) => ({ action, service, kind, params }))

import type { Passing } from '#engine/world/durations.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'
import type { Verb } from '../commands/instance/lifecycle.ts'

/** A way between two states: what leads along it, and what has to be waited for. */
export interface WayFacts {
  /** nothing: it begins at an image */
  readonly from?: InstanceState
  readonly to: InstanceState
  /** what goes on until it is taken; of what is asked for it is taken at once */
  readonly takes?: Passing
  readonly verb?: Verb
  /** what the glossary says of it */
  readonly term?: string
}

/** Every way of the lifecycle, by the names that the map has for them. */
export const ways = {
  launch: { to: 'pending', term: 'launch' },
  placed: { from: 'pending', to: 'running', takes: 'pending' },
  stop: { from: 'running', to: 'stopping', verb: 'stop', term: 'stop' },
  hibernate: { from: 'running', to: 'stopping', verb: 'hibernate', term: 'hibernation' },
  off: { from: 'stopping', to: 'stopped', takes: 'stop' },
  ramToDisk: { from: 'stopping', to: 'stopped', takes: 'hibernate' },
  start: { from: 'stopped', to: 'pending', verb: 'start', term: 'start' },
  resume: { from: 'stopped', to: 'pending', verb: 'start', term: 'hibernation' },
  reboot: { from: 'running', to: 'running', takes: 'reboot', verb: 'reboot', term: 'reboot' },
  terminate: { from: 'running', to: 'shutting-down', verb: 'terminate', term: 'terminate' },
  terminateStopped: { from: 'stopped', to: 'shutting-down', verb: 'terminate', term: 'terminate' },
  terminated: { from: 'shutting-down', to: 'terminated', takes: 'terminate' },
  launchFailed: { from: 'pending', to: 'terminated' },
} as const satisfies Readonly<Record<string, WayFacts>>

export type WayName = keyof typeof ways

export const wayNames = Object.keys(ways).filter((name): name is WayName => name in ways)

/** The facts of a way, whichever it is. */
export const wayOf = (name: WayName): WayFacts => ways[name]

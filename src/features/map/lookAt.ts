import { inspect } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'

/** What of an instance is looked at, and where the inspector tells of it. */
const tabs = {
  instance: 'overview',
  memory: 'monitoring',
  host: 'overview',
  volume: 'storage',
  network: 'network',
  group: 'network',
  check: 'checks',
  metric: 'monitoring',
} as const

export type Looked = keyof typeof tabs

/** Shows the part of the selected instance that was touched on the map. */
export function lookAt(studio: Studio, what: Looked, _id?: string): void {
  studio.preferences.setState({ tab: tabs[what] })
  inspect(studio, true)
}

import { inspect, lookAt } from '#store/preferences/transient.ts'
import type { Selected } from '#store/preferences/transientState.ts'
import type { Studio } from '#store/studio.ts'

/** Parts of the selected instance, and where the inspector tells of each. */
const tabs = {
  instance: 'overview',
  host: 'overview',
  memory: 'monitoring',
  volumes: 'storage',
  network: 'network',
  check: 'checks',
  metric: 'monitoring',
} as const

/** Shows the part of the selected instance that was touched on the map. */
export function lookInside(studio: Studio, part: keyof typeof tabs): void {
  studio.transient.setState({ selected: undefined })
  studio.preferences.setState({ tab: tabs[part] })
  inspect(studio, true)
}

/** Shows a thing of its own that was touched on the map. */
export function lookAtThing(studio: Studio, { kind, id }: Selected): void {
  lookAt(studio, kind, id)
  inspect(studio, true)
}

import { nameOf } from '#engine/world/instances/read.ts'
import type { Instance } from '#engine/world/instances/instance.ts'

/** The name of an instance where there is little room: of an id its end, as they all begin alike. */
export function shortName(instance: Instance): string {
  const name = nameOf(instance)
  return name === instance.id ? `i-…${name.slice(-5)}` : name
}

import type { Scenario } from '#engine/law/scenario.ts'

/** A story that is told when it is first asked for. */
export function once(tellIt: () => Scenario): () => Scenario {
  let told: Scenario | undefined
  return () => (told ??= tellIt())
}

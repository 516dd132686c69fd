import { pick } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import { pickAt } from '#ui/table/picking.ts'

export const none: ReadonlySet<string> = new Set()

/** Picks an instance besides those that are picked, or lets it go. */
export function pickAlso(studio: Studio, id: string): void {
  const { picked } = studio.transient.getState()
  pick(studio, 'instance', pickAt(picked?.of === 'instance' ? picked.ids : none, id))
}

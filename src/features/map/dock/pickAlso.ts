import { pick } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import { pickAt } from '#ui/table/picking.ts'

/** Picks an instance besides those that are picked, or lets it go. */
export function pickAlso(studio: Studio, id: string): void {
  const { picked } = studio.transient.getState()
  pick(studio, 'instance', pickAt(picked?.of === 'instance' ? picked.ids : noPicks(), id))
}

const noPicks = (): ReadonlySet<string> => new Set()

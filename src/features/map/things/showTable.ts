import type { Transient } from '#store/preferences/transientState.ts'
import type { Studio } from '#store/studio.ts'

/** Leads to a table of the list. */
export function showTable(studio: Studio, table: NonNullable<Transient['table']>): void {
  studio.transient.setState({ table })
  studio.preferences.setState({ view: 'list' })
}

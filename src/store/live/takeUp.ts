import { beginHistory, type History } from '#engine/history/begin.ts'
import type { RegionName } from '#facts/regions.ts'
import type { Studio } from '../studio.ts'
import { newBeginning, type Playground } from './playground.ts'

type Beside = Partial<Pick<Playground, 'branches' | 'undone' | 'insteadOf' | 'name'>>

/** Shows another story in place of the one that is there; what stands beside it goes too, unless it is given. */
export function takeUp({ playground }: Studio, history: History, beside: Beside = {}): void {
  playground.setState({
    history,
    ahead: undefined,
    name: undefined,
    branches: [],
    undone: [],
    insteadOf: undefined,
    notice: undefined,
    ...beside,
  })
}

/** A new account in place of this one: its first things may have the ids of those that were looked at or picked. */
export function startAnew(studio: Studio, region: RegionName, seed: string): void {
  const { transient, preferences } = studio
  takeUp(studio, beginHistory(newBeginning(region, seed)))
  transient.setState({ picked: undefined, selected: undefined })
  preferences.setState({ selected: undefined })
}

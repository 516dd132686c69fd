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

/** A new account in place of this one. */
export const startAnew = (studio: Studio, region: RegionName, seed: string): void =>
  takeUp(studio, beginHistory(newBeginning(region, seed)))

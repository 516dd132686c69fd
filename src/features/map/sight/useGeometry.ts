import type { Awaiting } from '#store/load.ts'
import { createContext, type ReactNode, use } from 'react'
import { must } from '#lib/never.ts'
import type { Geometry, Room, StateName, ZoneName } from '../geometry.ts'

interface Stage {
  readonly geometry: Geometry
  readonly room: Room
  readonly isEmpty: boolean
  /** the zone whose page is shown, where the map has pages */
  readonly inSight: ZoneName
  /** what stands in the middle before there is an instance */
  readonly first: ReactNode
  /** every word of the page, for what comes with the first instance */
  readonly everyWord: Awaiting<unknown>
  /** opens the list of those who stand in a state */
  readonly list: (state: StateName) => void
  /** says which instance's token has the focus */
  readonly reach: (id: string) => void
}

export const StageContext = createContext<Stage | undefined>(undefined)

export const useStage = (): Stage => must(use(StageContext), 'a stage around what stands on it')

/** The geometry of everything on this screen. */
export const useGeometry = (): Geometry => useStage().geometry

export const useFirst = (): ReactNode => useStage().first

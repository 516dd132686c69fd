import { createContext, type ReactNode, useContext } from 'react'
import { type Geometry, wide } from './geometry.ts'

interface Stage {
  readonly geometry: Geometry
  /** what stands in the middle before there is an instance */
  readonly first: ReactNode
}

export const StageContext = createContext<Stage>({ geometry: wide, first: null })

/** Where everything stands on this screen. */
export const useGeometry = (): Geometry => useContext(StageContext).geometry

export const useFirst = (): ReactNode => useContext(StageContext).first

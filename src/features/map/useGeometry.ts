import { createContext, useContext } from 'react'
import { type Geometry, wide } from './geometry.ts'

export const GeometryContext = createContext<Geometry>(wide)

/** Where everything stands on this screen. */
export const useGeometry = (): Geometry => useContext(GeometryContext)

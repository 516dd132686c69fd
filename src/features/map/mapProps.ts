import type { Awaiting } from '#store/load.ts'
import type { ReactNode } from 'react'

export interface MapProps {
  /** what stands in the middle before there is an instance */
  readonly first: ReactNode
  /** every word of the page, for what comes with the first instance */
  readonly everyWord: Awaiting<unknown>
}

import type { en } from './en.ts'
import type { Told } from './told.ts'

/** Every word of the page, in any language; English says which there are. */
export type Words = Told<typeof en>

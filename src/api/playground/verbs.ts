import { read as readOf, write as writeOf } from '../action.ts'

/** What AWS has no name for, named in its style. */
export const read = readOf('playground')
export const write = writeOf('playground')

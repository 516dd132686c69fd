import { read as readOf, write as writeOf } from '../action.ts'

/** Reads and writes for which AWS has no name, named in its style. */
export const read = readOf('playground')
export const write = writeOf('playground')

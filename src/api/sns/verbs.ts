import { read as readOf, write as writeOf } from '../action.ts'

export const read = readOf('sns')
export const write = writeOf('sns')

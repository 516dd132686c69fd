import { read as readOf } from '../action.ts'

export const read = readOf('ssm')

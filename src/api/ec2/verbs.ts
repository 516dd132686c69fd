import { read as readOf, write as writeOf } from '../action.ts'

/** EC2's actions; each takes DryRun too. */
export const read = readOf('ec2')
export const write = writeOf('ec2')

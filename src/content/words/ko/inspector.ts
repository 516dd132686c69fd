import type { inspector as en } from '../en/inspector.ts'
import type { Told } from '../told.ts'

export const inspector: Told<typeof en> = {}

import type { time as en } from '../en/time.ts'
import type { Told } from '../told.ts'

export const time: Told<typeof en> = {}

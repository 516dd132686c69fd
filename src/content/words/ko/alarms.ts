import type { alarms as en } from '../en/alarms.ts'
import type { Told } from '../told.ts'

export const alarms: Told<typeof en> = {}

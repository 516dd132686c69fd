import type { log as en } from '../en/log.ts'
import type { Told } from '../told.ts'

export const log: Told<typeof en> = {}

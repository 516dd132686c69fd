import type { launch as en } from '../en/launch.ts'
import type { Told } from '../told.ts'

export const launch: Told<typeof en> = {}

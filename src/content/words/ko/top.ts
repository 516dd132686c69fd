import type { top as en } from '../en/top.ts'
import type { Told } from '../told.ts'

export const top: Told<typeof en> = {}

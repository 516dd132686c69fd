import type { list as en } from '../en/list.ts'
import type { Told } from '../told.ts'

export const list: Told<typeof en> = {}

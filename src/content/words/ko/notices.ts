import type { notices as en } from '../en/notices.ts'
import type { Told } from '../told.ts'

export const notices: Told<typeof en> = {}

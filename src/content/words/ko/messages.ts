import type { messages as en } from '../en/messages.ts'
import type { Told } from '../told.ts'

export const messages: Told<typeof en> = {}

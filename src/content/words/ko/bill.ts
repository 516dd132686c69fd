import type { bill as en } from '../en/bill.ts'
import type { Told } from '../told.ts'

export const bill: Told<typeof en> = {}

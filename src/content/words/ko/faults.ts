import type { faults as en } from '../en/faults.ts'
import type { Told } from '../told.ts'

export const faults: Told<typeof en> = {}

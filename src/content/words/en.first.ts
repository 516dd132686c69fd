import { bill } from './en/bill.ts'
import { commands } from './en/commands.ts'
import { common } from './en/common.ts'
import { map } from './en/map.ts'
import { notices } from './en/notices.ts'
import { time } from './en/time.ts'
import { top } from './en/top.ts'

/** What the page says before anything is opened, in English. */
export const first = { bill, commands, common, map, notices, time, top }

import type { FirstWords } from './words.ts'
import { bill } from './ko/bill.ts'
import { commands } from './ko/commands.ts'
import { common } from './ko/common.ts'
import { map } from './ko/map.ts'
import { notices } from './ko/notices.ts'
import { time } from './ko/time.ts'
import { top } from './ko/top.ts'

/** What the page says before anything is opened, in Korean. */
export const first: FirstWords = { bill, commands, common, map, notices, time, top }

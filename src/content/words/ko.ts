import type { Words } from './words.ts'
import { about } from './ko/about.ts'
import { alarms } from './ko/alarms.ts'
import { bill } from './ko/bill.ts'
import { common } from './ko/common.ts'
import { faults } from './ko/faults.ts'
import { inspector } from './ko/inspector.ts'
import { launch } from './ko/launch.ts'
import { list } from './ko/list.ts'
import { log } from './ko/log.ts'
import { map } from './ko/map.ts'
import { messages } from './ko/messages.ts'
import { notices } from './ko/notices.ts'
import { time } from './ko/time.ts'
import { top } from './ko/top.ts'

/** Every word of the page in Korean. */
export const ko: Words = {
  about,
  alarms,
  bill,
  common,
  faults,
  inspector,
  launch,
  list,
  log,
  map,
  messages,
  notices,
  time,
  top,
}

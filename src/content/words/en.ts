import { about } from './en/about.ts'
import { alarms } from './en/alarms.ts'
import { bill } from './en/bill.ts'
import { common } from './en/common.ts'
import { faults } from './en/faults.ts'
import { inspector } from './en/inspector.ts'
import { launch } from './en/launch.ts'
import { list } from './en/list.ts'
import { log } from './en/log.ts'
import { map } from './en/map.ts'
import { messages } from './en/messages.ts'
import { notices } from './en/notices.ts'
import { time } from './en/time.ts'
import { top } from './en/top.ts'

/** Every word of the page in English; the other language has the same keys. */
export const en = {
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

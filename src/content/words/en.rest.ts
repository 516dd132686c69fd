import { about } from './en/about.ts'
import { alarms } from './en/alarms.ts'
import { inspector } from './en/inspector.ts'
import { launch } from './en/launch.ts'
import { list } from './en/list.ts'
import { log } from './en/log.ts'
import { messages } from './en/messages.ts'
import { mystery } from './en/mystery.ts'

/** What the rooms say that open later, in English. */
export const rest = { about, alarms, inspector, launch, list, log, messages, mystery }

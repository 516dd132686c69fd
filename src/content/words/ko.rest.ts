import type { RestWords } from './words.ts'
import { about } from './ko/about.ts'
import { alarms } from './ko/alarms.ts'
import { billing } from './ko/billing.ts'
import { bring } from './ko/bring.ts'
import { carry } from './ko/carry.ts'
import { compare } from './ko/compare.ts'
import { events } from './ko/events.ts'
import { faults } from './ko/faults.ts'
import { graph } from './ko/graph.ts'
import { fleet } from './ko/fleet.ts'
import { groups } from './ko/groups.ts'
import { handout } from './ko/handout.ts'
import { inspector } from './ko/inspector.ts'
import { keys } from './ko/keys.ts'
import { launch } from './ko/launch.ts'
import { leftOut } from './ko/leftOut.ts'
import { lessons } from './ko/lessons.ts'
import { list } from './ko/list.ts'
import { log } from './ko/log.ts'
import { market } from './ko/market.ts'
import { messages } from './ko/messages.ts'
import { mystery } from './ko/mystery.ts'
import { picking } from './ko/picking.ts'
import { nearMisses } from './ko/nearMisses.ts'
import { networks } from './ko/networks.ts'
import { palette } from './ko/palette.ts'
import { places } from './ko/places.ts'
import { presets } from './ko/presets.ts'
import { refusal } from './ko/refusal.ts'
import { scheduled } from './ko/scheduled.ts'
import { scripts } from './ko/scripts.ts'
import { settings } from './ko/settings.ts'
import { share } from './ko/share.ts'
import { stage } from './ko/stage.ts'
import { storage } from './ko/storage.ts'
import { story } from './ko/story.ts'
import { tagging } from './ko/tagging.ts'
import { terminal } from './ko/terminal.ts'
import { things } from './ko/things.ts'
import { undoing } from './ko/undoing.ts'
import { why } from './ko/why.ts'

/** What the rooms say that open later, in Korean. */
export const rest: RestWords = {
  about,
  alarms,
  billing,
  bring,
  carry,
  compare,
  events,
  faults,
  graph,
  fleet,
  groups,
  handout,
  inspector,
  keys,
  launch,
  leftOut,
  lessons,
  list,
  log,
  market,
  messages,
  mystery,
  picking,
  nearMisses,
  networks,
  palette,
  places,
  presets,
  refusal,
  scheduled,
  scripts,
  settings,
  share,
  stage,
  storage,
  story,
  tagging,
  terminal,
  things,
  undoing,
  why,
}

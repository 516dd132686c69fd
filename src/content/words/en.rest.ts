import { about } from './en/about.ts'
import { alarms } from './en/alarms.ts'
import { billing } from './en/billing.ts'
import { bring } from './en/bring.ts'
import { carry } from './en/carry.ts'
import { compare } from './en/compare.ts'
import { events } from './en/events.ts'
import { faults } from './en/faults.ts'
import { graph } from './en/graph.ts'
import { fleet } from './en/fleet.ts'
import { groups } from './en/groups.ts'
import { handout } from './en/handout.ts'
import { inspector } from './en/inspector.ts'
import { keys } from './en/keys.ts'
import { launch } from './en/launch.ts'
import { leftOut } from './en/leftOut.ts'
import { lessons } from './en/lessons.ts'
import { list } from './en/list.ts'
import { log } from './en/log.ts'
import { market } from './en/market.ts'
import { messages } from './en/messages.ts'
import { mystery } from './en/mystery.ts'
import { picking } from './en/picking.ts'
import { nearMisses } from './en/nearMisses.ts'
import { networks } from './en/networks.ts'
import { palette } from './en/palette.ts'
import { places } from './en/places.ts'
import { presets } from './en/presets.ts'
import { refusal } from './en/refusal.ts'
import { scheduled } from './en/scheduled.ts'
import { scripts } from './en/scripts.ts'
import { settings } from './en/settings.ts'
import { share } from './en/share.ts'
import { stage } from './en/stage.ts'
import { storage } from './en/storage.ts'
import { story } from './en/story.ts'
import { tagging } from './en/tagging.ts'
import { terminal } from './en/terminal.ts'
import { things } from './en/things.ts'
import { undoing } from './en/undoing.ts'
import { why } from './en/why.ts'

/** What the rooms say that open later, in English. */
export const rest = {
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

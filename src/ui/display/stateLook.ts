import {
  CrossIcon,
  DotsIcon,
  type IconShape,
  MoonIcon,
  PauseIcon,
  PlayIcon,
  PowerIcon,
  StopIcon,
} from '../look/icons.ts'
import type { Tone } from '../look/tone.ts'

interface Look {
  readonly tone: Tone
  readonly shape: IconShape
  readonly filled: boolean
  /** a state that passes by itself moves a little */
  readonly moving: boolean
}

const look = (tone: Tone, shape: IconShape, filled = false, moving = false): Look => ({ tone, shape, filled, moving })

/** Colour and drawing of each state; its word always stands beside them. */
export const stateLook = {
  pending: look('amber', DotsIcon, false, true),
  running: look('green', PlayIcon, true),
  stopping: look('amber', PauseIcon, false, true),
  stopped: look('slate', StopIcon, true),
  hibernated: look('violet', MoonIcon),
  'shutting-down': look('orange', PowerIcon, false, true),
  terminated: look('wine', CrossIcon),
} as const satisfies Record<string, Look>

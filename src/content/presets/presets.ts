import type { Preset } from '#course/preset.ts'
import { corruptFileSystem } from './corruptFileSystem.ts'
import { forgottenAddress } from './forgottenAddress.ts'
import { hibernation } from './hibernation.ts'
import { month } from './month.ts'
import { mystery } from './mystery.ts'
import { outOfCredits } from './outOfCredits.ts'
import { powerLost } from './powerLost.ts'
import { running } from './running.ts'
import { twoZones } from './twoZones.ts'
import { unreachableWeb } from './unreachableWeb.ts'

/** The experiments that come with the page, the simplest first. */
export const presets: readonly Preset[] = [
  running,
  forgottenAddress,
  unreachableWeb,
  powerLost,
  corruptFileSystem,
  hibernation,
  outOfCredits,
  twoZones,
  month,
  mystery,
]

import { allocateAddress, createGroup, createKeyPair, createTopic, createVolume, stories } from './things/account.ts'
import { addressCommands, associateAddress } from './things/address.ts'
import { alarmCommands } from './things/alarm.ts'
import type { Aimed, AnyCommand } from './command.ts'
import { groupCommands } from './things/group.ts'
import { imageCommands } from './things/image.ts'
import { instanceCommands } from './instance/instance.ts'
import { about, bill, keyed, newAccount, type PageCommand, presets, scripts, share } from './page/page.ts'
import { keyPairCommands } from './things/keyPair.ts'
import { snapshotCommands } from './things/snapshot.ts'
import { topicCommands } from './things/topic.ts'
import { attach, volumeCommands } from './things/volume.ts'

/** The commands that are done to one thing. */
export const everyCommand: readonly AnyCommand[] = [
  ...instanceCommands,
  ...volumeCommands,
  ...snapshotCommands,
  ...imageCommands,
  ...addressCommands,
  ...groupCommands,
  ...keyPairCommands,
  ...alarmCommands,
  ...topicCommands,
]

/** The commands that bring two things together. */
export const everyAimed: readonly (Aimed<'volume', 'instance'> | Aimed<'address', 'instance'>)[] = [
  attach,
  associateAddress,
]

/** The commands that need no thing. */
export const everyPageCommand: readonly PageCommand[] = [
  ...keyed,
  createVolume,
  allocateAddress,
  createGroup,
  createKeyPair,
  createTopic,
  bill,
  stories,
  newAccount,
  presets,
  share,
  about,
  scripts,
]

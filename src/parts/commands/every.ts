import { allocateAddress, createGroup, createKeyPair, createTopic, createVolume, stories } from './account.ts'
import { addressCommands, associateAddress } from './address.ts'
import { alarmCommands } from './alarm.ts'
import type { Aimed, AnyCommand } from './command.ts'
import { groupCommands } from './group.ts'
import { imageCommands } from './image.ts'
import { instanceCommands } from './instance.ts'
import { about, bill, keyed, newAccount, type PageCommand, presets, share } from './page.ts'
import { keyPairCommands } from './keyPair.ts'
import { snapshotCommands } from './snapshot.ts'
import { topicCommands } from './topic.ts'
import { attach, volumeCommands } from './volume.ts'

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
]

import { CrossIcon, PlayIcon } from '#ui/look/icons.ts'
import type { Command } from '../command.ts'
import { manageTags, rename } from './tags.ts'

export const launchFrom: Command<'image'> = {
  of: 'image',
  id: 'launch',
  icon: PlayIcon,
  window: ({ id }) => ({ kind: 'launch', imageId: id }),
  whyNot: (_, { state }) => (state === 'pending' ? { reason: 'not-available' } : undefined),
}

const deregister: Command<'image'> = {
  of: 'image',
  id: 'deregister',
  icon: CrossIcon,
  danger: true,
  window: ({ id }) => ({ kind: 'deregister', imageId: id }),
  whyNot: (_, { own }) => (own ? undefined : { reason: 'public-image' }),
}

/** AWS lets one tag public images for oneself; this account keeps tags of its own ones. */
const imageTags = [rename('image'), manageTags('image')].map((command): Command<'image'> => ({
  ...command,
  whyNot: (_, { own }) => (own ? undefined : { reason: 'own-tags' }),
}))

export const imageCommands: readonly Command<'image'>[] = [launchFrom, deregister, ...imageTags]

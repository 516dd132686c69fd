import { get } from '#lib/table.ts'
import {
  ClockIcon,
  CopyIcon,
  CrossIcon,
  type IconShape,
  PlayIcon,
  PowerIcon,
  ShareIcon,
  ShieldIcon,
} from '#ui/look/icons.ts'
import type { ImageRow } from '../../things/imageRows.ts'
import type { Command, WhyNot } from '../command.ts'
import { manageTags, rename } from './tags.ts'

export const launchFrom: Command<'image'> = {
  of: 'image',
  id: 'launch',
  icon: PlayIcon,
  window: ({ id }) => ({ kind: 'launch', imageId: id }),
  whyNot: (_, image) => whyNotAvailable(image),
}

function whyNotAvailable({ state }: ImageRow): WhyNot | undefined {
  if (state === 'available') return undefined
  return { reason: state === 'pending' ? 'not-available' : 'image-disabled', code: 'InvalidAMIID.Unavailable' }
}

const deregister: Command<'image'> = {
  of: 'image',
  id: 'deregister',
  icon: CrossIcon,
  danger: true,
  window: ({ id }) => ({ kind: 'deregister', imageId: id }),
  whyNot: (_, { own, isProtected }) => {
    if (!own) return { reason: 'public-image' }
    return isProtected ? { reason: 'image-protected', code: 'OperationNotPermitted' } : undefined
  },
}

const copyImage: Command<'image'> = {
  of: 'image',
  id: 'copy',
  icon: CopyIcon,
  window: ({ id }) => ({ kind: 'copy', of: 'image', id }),
  whyNot: (_, image) => (image.rootDeviceType === 'ebs' ? whyNotAvailable(image) : { reason: 'store-root' }),
}

const shareImage: Command<'image'> = {
  of: 'image',
  id: 'permissions',
  icon: ShareIcon,
  window: ({ id }) => ({ kind: 'permissions', of: 'image', id }),
  whyNot(account, { own, id }) {
    if (!own) return { reason: 'public-image' }
    const encrypted = get(account.images, id)?.disks.some((disk) => disk.encrypted)
    return encrypted ? { reason: 'default-key', code: 'InvalidParameter' } : undefined
  },
}

/** A day from which others no longer find it in a list. */
const deprecate: Command<'image'> = {
  of: 'image',
  id: 'deprecate',
  icon: ClockIcon,
  window: ({ id }) => ({ kind: 'deprecate', imageId: id }),
  whyNot: (_, { own }) => (own ? undefined : { reason: 'public-image' }),
}

/** A switch of an own image, offered in the state in which it does something. */
const switches = (
  id: 'disable' | 'enable' | 'protect' | 'unprotect',
  icon: IconShape,
  action: string,
  can: (image: ImageRow) => boolean,
): Command<'image'> => ({
  of: 'image',
  id,
  icon,
  request: ({ id: imageId }) => ({ action, params: { ImageId: imageId } }),
  whyNot: (_, image) => {
    if (!image.own) return { reason: 'public-image' }
    if (image.state === 'pending') return { reason: 'not-available' }
    return can(image) ? undefined : { reason: 'already' }
  },
})

const imageSwitches = [
  switches('disable', PowerIcon, 'DisableImage', ({ state }) => state === 'available'),
  switches('enable', PowerIcon, 'EnableImage', ({ state }) => state === 'disabled'),
  switches('protect', ShieldIcon, 'EnableImageDeregistrationProtection', ({ isProtected }) => !isProtected),
  switches('unprotect', ShieldIcon, 'DisableImageDeregistrationProtection', ({ isProtected }) => isProtected),
]

/** AWS lets one tag public images for oneself; this account keeps tags of its own ones. */
const imageTags = [rename('image'), manageTags('image')].map((command): Command<'image'> => ({
  ...command,
  whyNot: (_, { own }) => (own ? undefined : { reason: 'own-tags' }),
}))

export const imageCommands: readonly Command<'image'>[] = [
  launchFrom,
  deregister,
  copyImage,
  shareImage,
  deprecate,
  ...imageSwitches,
  ...imageTags,
]

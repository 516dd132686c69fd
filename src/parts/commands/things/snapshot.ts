import { userOf } from '#engine/world/images/imageOf.ts'
import { CopyIcon, DiskIcon, ImageIcon, ShareIcon, TrashIcon } from '#ui/look/icons.ts'
import type { Command } from '../command.ts'
import { manageTags, rename } from './tags.ts'

export const createVolume: Command<'snapshot'> = {
  of: 'snapshot',
  id: 'createVolume',
  icon: DiskIcon,
  window: ({ id }) => ({ kind: 'fromSnapshot', snapshotId: id }),
  whyNot: (_, { state }) => (state === 'completed' ? undefined : { reason: 'not-completed' }),
}

export const deleteSnapshot: Command<'snapshot'> = {
  of: 'snapshot',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  request: ({ id }) => ({ action: 'DeleteSnapshot', params: { SnapshotId: id } }),
  whyNot: (account, { id }) => {
    const user = userOf(account, id)
    return user && { reason: 'image-needs-it', about: user.name, code: 'InvalidSnapshot.InUse' }
  },
}

const copySnapshot: Command<'snapshot'> = {
  of: 'snapshot',
  id: 'copy',
  icon: CopyIcon,
  window: ({ id }) => ({ kind: 'copy', of: 'snapshot', id }),
  whyNot: (_, { state }) => (state === 'completed' ? undefined : { reason: 'not-completed', code: 'IncorrectState' }),
}

const registerImage: Command<'snapshot'> = {
  of: 'snapshot',
  id: 'register',
  icon: ImageIcon,
  window: ({ id }) => ({ kind: 'register', snapshotId: id }),
  whyNot(_, { state, system }) {
    if (state !== 'completed') return { reason: 'not-completed', code: 'IncorrectState' }
    return system ? undefined : { reason: 'no-system' }
  },
}

const shareSnapshot: Command<'snapshot'> = {
  of: 'snapshot',
  id: 'permissions',
  icon: ShareIcon,
  window: ({ id }) => ({ kind: 'permissions', of: 'snapshot', id }),
  whyNot: (_, { encrypted }) => (encrypted ? { reason: 'default-key', code: 'OperationNotPermitted' } : undefined),
}

const snapshotTags: readonly Command<'snapshot'>[] = [rename('snapshot'), manageTags('snapshot')]

export const snapshotCommands: readonly Command<'snapshot'>[] = [
  createVolume,
  deleteSnapshot,
  copySnapshot,
  registerImage,
  shareSnapshot,
  ...snapshotTags,
]

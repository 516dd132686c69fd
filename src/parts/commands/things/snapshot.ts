import { userOf } from '#engine/world/images/imageOf.ts'
import { DiskIcon, TrashIcon } from '#ui/look/icons.ts'
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

const snapshotTags: readonly Command<'snapshot'>[] = [rename('snapshot'), manageTags('snapshot')]

export const snapshotCommands: readonly Command<'snapshot'>[] = [createVolume, deleteSnapshot, ...snapshotTags]

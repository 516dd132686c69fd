import { TrashIcon } from '#ui/look/icons.ts'
import type { Command } from '../command.ts'
import { manageTags } from './tags.ts'

export const deleteKeyPair: Command<'keyPair'> = {
  of: 'keyPair',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  request: ({ id }) => ({ action: 'DeleteKeyPair', params: { KeyPairId: id } }),
}

export const keyPairCommands: readonly Command<'keyPair'>[] = [deleteKeyPair, manageTags('keyPair')]

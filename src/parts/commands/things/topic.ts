import { MailIcon, TrashIcon } from '#ui/look/icons.ts'
import type { Command } from '../command.ts'

export const openTopic: Command<'topic'> = {
  of: 'topic',
  id: 'open',
  icon: MailIcon,
  window: ({ arn }) => ({ kind: 'topic', topicArn: arn }),
}

const deleteTopic: Command<'topic'> = {
  of: 'topic',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  request: ({ arn }) => ({ action: 'DeleteTopic', params: { TopicArn: arn } }),
}

export const topicCommands: readonly Command<'topic'>[] = [openTopic, deleteTopic]

import { FileIcon, LayersIcon, PlayIcon, PlusIcon, TagIcon, TrashIcon } from '#ui/look/icons.ts'
import type { LateCommand } from './command.ts'

export const createTemplate: LateCommand<'account'> = {
  of: 'account',
  id: 'create launchTemplate',
  icon: LayersIcon,
  named: ({ market }) => market.commands.create,
  window: () => ({ kind: 'market', window: { of: 'newTemplate' } }),
}

/** Actions → Image and templates → Create template from instance. */
export const templateFromInstance: LateCommand<'instance'> = {
  of: 'instance',
  id: 'template',
  icon: FileIcon,
  named: ({ market }) => market.commands.fromInstance,
  window: ({ id }) => ({ kind: 'market', window: { of: 'newTemplate', instanceId: id } }),
  whyNot: (_, { state }) => (state === 'terminated' ? { reason: 'gone' } : undefined),
}

export const launchFromTemplate: LateCommand<'launchTemplate'> = {
  of: 'launchTemplate',
  id: 'launch',
  icon: PlayIcon,
  named: ({ market }) => market.commands.launch,
  window: ({ id }) => ({ kind: 'market', window: { of: 'launch', templateId: id } }),
}

export const newVersion: LateCommand<'launchTemplate'> = {
  of: 'launchTemplate',
  id: 'newVersion',
  icon: PlusIcon,
  named: ({ market }) => market.commands.newVersion,
  window: ({ id }) => ({ kind: 'market', window: { of: 'newVersion', templateId: id } }),
}

export const deleteTemplate: LateCommand<'launchTemplate'> = {
  of: 'launchTemplate',
  id: 'delete',
  icon: TrashIcon,
  danger: true,
  named: ({ market }) => market.commands.delete,
  request: ({ id }) => ({ action: 'DeleteLaunchTemplate', params: { LaunchTemplateId: id } }),
}

export const templateCommands: readonly LateCommand<'launchTemplate'>[] = [
  launchFromTemplate,
  newVersion,
  deleteTemplate,
  {
    of: 'launchTemplate',
    id: 'tags',
    icon: TagIcon,
    named: ({ market }) => market.commands.tags,
    window: ({ id }) => ({ kind: 'tags', of: 'launchTemplate', id }),
  },
]

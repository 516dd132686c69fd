import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import type { LaunchTemplate, LaunchTemplateId, TemplateFact } from './launchTemplate.ts'

const changed = (
  account: Account,
  id: LaunchTemplateId,
  change: (template: LaunchTemplate) => Partial<LaunchTemplate>,
): Account => {
  const was = get(account.launchTemplates, id)
  return was ? { ...account, launchTemplates: put(account.launchTemplates, id, { ...was, ...change(was) }) } : account
}

export const templateEvents: Definitions<TemplateFact> = {
  LaunchTemplateCreated: {
    ...plain,
    names: ({ template }) => [template.id, template.name],
    evolve: (account, { template }) =>
      count({ ...account, launchTemplates: put(account.launchTemplates, template.id, template) }, 'lt'),
  },
  LaunchTemplateVersionCreated: {
    ...plain,
    evolve: (account, { templateId, version }) =>
      changed(account, templateId, ({ versions }) => ({ versions: [...versions, version], numbered: version.number })),
  },
  LaunchTemplateDefaultSet: {
    ...plain,
    evolve: (account, { templateId, version }) => changed(account, templateId, () => ({ defaultVersion: version })),
  },
  LaunchTemplateDeleted: {
    ...plain,
    names: ({ templateId, name }) => [templateId, name],
    evolve: (account, { templateId }) => ({ ...account, launchTemplates: drop(account.launchTemplates, templateId) }),
  },
  LaunchTemplateVersionsDeleted: {
    ...plain,
    evolve: (account, { templateId, numbers }) =>
      changed(account, templateId, ({ versions }) => ({
        versions: versions.filter((one) => !numbers.includes(one.number)),
      })),
  },
  LaunchTemplateTagged: {
    ...plain,
    evolve: (account, { templateId, tags }) => changed(account, templateId, () => ({ tags })),
  },
}

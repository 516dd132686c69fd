import type { TemplateFact } from '#engine/world/launchTemplates/launchTemplate.ts'
import type { EventSentences } from '../eventSentences.ts'

const versions = (numbers: readonly number[]) => (numbers.length === 1 ? 'Version' : 'Versions')

/** The sentences about launch templates. */
export const marketEvents: Pick<EventSentences, TemplateFact['kind']> = {
  LaunchTemplateCreated: ({ template }) =>
    `The launch template ${template.name} was created. What it holds is checked when something is launched from it.`,
  LaunchTemplateVersionCreated: ({ templateId, version }, { of }) =>
    `Version ${version.number} of the launch template ${of(templateId)} was created. The default version stays as it is.`,
  LaunchTemplateDefaultSet: ({ templateId, version }, { of }) =>
    `Version ${version} is now the default of the launch template ${of(templateId)}: launches that name no version use it.`,
  LaunchTemplateDeleted: ({ name }) =>
    `The launch template ${name} was deleted with all its versions. What was launched from it stays as it is.`,
  LaunchTemplateVersionsDeleted: ({ templateId, numbers }, { of }) =>
    `${versions(numbers)} ${numbers.join(', ')} of the launch template ${of(templateId)} ${numbers.length === 1 ? 'was' : 'were'} deleted. A number is not given twice.`,
  LaunchTemplateTagged: ({ templateId }, { of }) => `The tags of the launch template ${of(templateId)} changed.`,
}

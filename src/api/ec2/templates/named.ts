import type { Account } from '#engine/account.ts'
import type { LaunchTemplate } from '#engine/world/launchTemplates/launchTemplate.ts'
import { findTemplate, latestOf, templateNamed, versionOf } from '#engine/world/launchTemplates/read.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import { refuseTemplate } from '#facts/marketErrors.ts'
import { text } from '../../params.ts'
import { shown } from '../../plain.ts'

/** The two members by which a request names a template. */
export const templateParams = { LaunchTemplateId: text(), LaunchTemplateName: text() }

interface Named {
  readonly LaunchTemplateId?: string | undefined
  readonly LaunchTemplateName?: string | undefined
}

/** The template that a request names, by its id or its name. */
export function templateAsked(
  account: Account,
  { LaunchTemplateId: id, LaunchTemplateName: name }: Named,
): LaunchTemplate | Refusal {
  if (id !== undefined && name !== undefined) return refuseTemplate.notBoth()
  if (id !== undefined) return findTemplate(account, id) ?? refuseTemplate.noSuchId(shown(id))
  if (name === undefined) return refuseTemplate.idOrName()
  return templateNamed(account, name) ?? refuseTemplate.noSuchName(shown(name))
}

/** The number that a version is asked for by: `$Latest`, `$Default`, a number, or nothing, which is the default one. */
export function numberAsked(template: LaunchTemplate, asked = '$Default'): number | Refusal {
  const number =
    asked === '$Latest' ? latestOf(template) : asked === '$Default' ? template.defaultVersion : wholeIn(asked)
  if (number === undefined) return refuse.badValue(shown(asked), 'launchTemplateVersion')
  return versionOf(template, number) ? number : refuseTemplate.noSuchVersion(template.id, asked)
}

const wholeIn = (asked: string) => (/^\d{1,9}$/.test(asked) ? Number(asked) : undefined)

import type {
  CreateLaunchTemplateResult,
  DeleteLaunchTemplateResult,
  DescribeLaunchTemplatesResult,
  ModifyLaunchTemplateResult,
} from '@aws-sdk/client-ec2'
import type { LaunchTemplate } from '#engine/world/launchTemplates/launchTemplate.ts'
import { findTemplate, templateNamed } from '#engine/world/launchTemplates/read.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseUserData } from '#facts/accessErrors.ts'
import { refuseTemplate } from '#facts/marketErrors.ts'
import { get, list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { asItIs, list as listOf, need, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'
import { isUserData } from '../instances/userData.ts'
import { numberAsked, templateAsked, templateParams } from './named.ts'
import { wireTemplate } from './templateView.ts'

/** A name's form (API CreateLaunchTemplate). */
const isName = (name: string) => /^[a-zA-Z0-9().\-/_]{3,128}$/.test(name)

export const CreateLaunchTemplate = write({
  params: {
    LaunchTemplateName: need(text({ most: 1000 })),
    VersionDescription: text({ least: 0 }),
    LaunchTemplateData: need(asItIs()),
    TagSpecifications: tagSpecifications,
  },
  command({ LaunchTemplateName: name, VersionDescription: description, LaunchTemplateData: data, ...asked }) {
    const tags = specifiedTags(asked.TagSpecifications, ['launch-template'])
    if (isRefusal(tags)) return tags
    if (!isName(name)) return refuseTemplate.badName()
    if (Object.keys(data).length === 0) return refuseTemplate.empty()
    if (!isUserData(data['UserData'])) return refuseUserData.malformed()
    return { kind: 'CreateLaunchTemplate', name, description, data, tags: tags['launch-template'] }
  },
  answer({ after, events }): Wire<CreateLaunchTemplateResult> {
    const made = events.find((event) => event.kind === 'LaunchTemplateCreated')?.template
    return made ? { LaunchTemplate: wireTemplate(after, made) } : {}
  },
})

const says: Sayings<LaunchTemplate> = {
  'create-time': (one) => [iso(one.createdAt)],
  'launch-template-name': (one) => [one.name],
}

export const DescribeLaunchTemplates = read({
  params: {
    LaunchTemplateIds: listOf(text(), { most: 200 }),
    LaunchTemplateNames: listOf(text(), { most: 200 }),
    Filters: filters,
  },
  pages: { ...ec2Pages('LaunchTemplates'), least: 1, most: 200 },
  answer({ account, params }): Wire<DescribeLaunchTemplatesResult> | Refusal {
    const { LaunchTemplateIds: ids = [], LaunchTemplateNames: names = [] } = params
    const unknown = ids.find((one) => !findTemplate(account, one))
    if (unknown !== undefined) return refuseTemplate.noSuchId(shown(unknown))
    if (names.some((one) => !templateNamed(account, one))) return refuseTemplate.notAllThere()
    // whoever names them has them in the order of their names
    const all =
      names.length === 0 ? list(account.launchTemplates) : names.flatMap((one) => templateNamed(account, one) ?? [])
    const named = [...new Set(all)].filter((one) => ids.length === 0 || ids.includes(one.id))
    const found = filtered(named, params.Filters, { says, tags: ({ tags }) => tags })
    return isRefusal(found) ? found : { LaunchTemplates: found.map((one) => wireTemplate(account, one)) }
  },
})

/** Sets the version that is meant where nobody says one. */
export const ModifyLaunchTemplate = write({
  params: { ...templateParams, DefaultVersion: text() },
  command({ DefaultVersion: asked, ...named }, { account }) {
    const template = templateAsked(account, named)
    if (isRefusal(template)) return template
    if (asked === undefined) return refuse.missing('SetDefaultVersion')
    const version = numberAsked(template, asked)
    return isRefusal(version) ? version : { kind: 'ModifyLaunchTemplate', id: template.id, version }
  },
  answer({ after, params }): Wire<ModifyLaunchTemplateResult> {
    const template = templateAsked(after, params)
    return isRefusal(template) ? {} : { LaunchTemplate: wireTemplate(after, template) }
  },
})

/** Deletes a template with all its versions. What was launched from it goes on as it is. */
export const DeleteLaunchTemplate = write({
  params: templateParams,
  command(named, { account }) {
    const template = templateAsked(account, named)
    return isRefusal(template) ? template : { kind: 'DeleteLaunchTemplate', id: template.id }
  },
  answer({ before, events }): Wire<DeleteLaunchTemplateResult> {
    const gone = events.find((event) => event.kind === 'LaunchTemplateDeleted')
    const template = gone && get(before.launchTemplates, gone.templateId)
    return template ? { LaunchTemplate: wireTemplate(before, template) } : {}
  },
})

import { refuseTemplate } from '#facts/marketErrors.ts'
import type { Refusal } from '#facts/errors.ts'
import type { EventId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import { awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import {
  type LaunchTemplateId,
  type TemplateCommand,
  templateQuota,
  type TemplateVersion,
  versionQuota,
} from './launchTemplate.ts'
import { templateNamed, versionOf } from './read.ts'

/** Does what is asked of launch templates. What they hold is checked when something is launched from them, as in AWS. */
export function decideTemplate(tx: Transaction, command: TemplateCommand, cause: EventId | undefined) {
  switch (command.kind) {
    case 'CreateLaunchTemplate':
      return create(tx, command, cause)
    case 'CreateLaunchTemplateVersion':
      return addVersion(tx, command, cause)
    case 'ModifyLaunchTemplate':
      return setDefault(tx, command, cause)
    case 'DeleteLaunchTemplate':
      return remove(tx, command.id, cause)
    case 'DeleteLaunchTemplateVersions':
      return removeVersions(tx, command, cause)
    default:
      return never(command)
  }
}

type Of<K> = Extract<TemplateCommand, { readonly kind: K }>

const firstVersion = (tx: Transaction, number: number, { description, data }: Omit<NewVersion, 'id'>) => ({
  number,
  ...(description !== undefined && { description }),
  createdAt: tx.at,
  data,
})

interface NewVersion {
  readonly id: LaunchTemplateId
  readonly description?: string | undefined
  readonly data: TemplateVersion['data']
}

function create(tx: Transaction, wish: Of<'CreateLaunchTemplate'>, cause: EventId | undefined): Refusal | undefined {
  const { account, at } = tx
  if (templateNamed(account, wish.name)) return refuseTemplate.nameInUse()
  if (account.launchTemplates.size >= templateQuota) return refuseTemplate.limit(templateQuota)
  const id = awsId(account, 'lt', tx.nextOf('lt')) as LaunchTemplateId
  const versions = [firstVersion(tx, 1, wish)]
  const { name, tags } = wish
  const template = { id, name, createdAt: at, defaultVersion: 1, numbered: 1, versions, tags }
  tx.emit({ kind: 'LaunchTemplateCreated', template }, cause)
  return undefined
}

function addVersion(tx: Transaction, wish: NewVersion, cause: EventId | undefined): Refusal | undefined {
  const template = get(tx.account.launchTemplates, wish.id)
  if (!template) return refuseTemplate.noSuchId(wish.id)
  if (template.versions.length >= versionQuota) return refuseTemplate.versionLimit(versionQuota)
  const version = firstVersion(tx, template.numbered + 1, wish)
  tx.emit({ kind: 'LaunchTemplateVersionCreated', templateId: wish.id, version }, cause)
  return undefined
}

function setDefault(
  tx: Transaction,
  { id, version }: Of<'ModifyLaunchTemplate'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const template = get(tx.account.launchTemplates, id)
  if (!template) return refuseTemplate.noSuchId(id)
  if (!versionOf(template, version)) return refuseTemplate.noSuchVersion(id, String(version))
  if (template.defaultVersion !== version) tx.emit({ kind: 'LaunchTemplateDefaultSet', templateId: id, version }, cause)
  return undefined
}

function remove(tx: Transaction, id: LaunchTemplateId, cause: EventId | undefined): Refusal | undefined {
  const template = get(tx.account.launchTemplates, id)
  if (!template) return refuseTemplate.noSuchId(id)
  tx.emit({ kind: 'LaunchTemplateDeleted', templateId: id, name: template.name }, cause)
  return undefined
}

/** Takes away the versions that may go; of the default one and of those that are not there the answer says why not. */
function removeVersions(
  tx: Transaction,
  { id, numbers }: Of<'DeleteLaunchTemplateVersions'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const template = get(tx.account.launchTemplates, id)
  if (!template) return refuseTemplate.noSuchId(id)
  const going = numbers.filter((one) => one !== template.defaultVersion && versionOf(template, one))
  if (going.length > 0) tx.emit({ kind: 'LaunchTemplateVersionsDeleted', templateId: id, numbers: going }, cause)
  return undefined
}

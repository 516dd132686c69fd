import type {
  CreateLaunchTemplateVersionResult,
  DeleteLaunchTemplateVersionsResult,
  DescribeLaunchTemplateVersionsResult,
  LaunchTemplateVersion,
} from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { LaunchTemplate, TemplateVersion } from '#engine/world/launchTemplates/launchTemplate.ts'
import { versionOf } from '#engine/world/launchTemplates/read.ts'
import { isRefusal, type Refusal } from '#facts/errors.ts'
import { refuseUserData } from '#facts/accessErrors.ts'
import { isUserData } from '../instances/userData.ts'
import { refuseTemplate } from '#facts/marketErrors.ts'
import { list } from '#lib/table.ts'
import { filtered, filters, paths } from '../../filters.ts'
import { asItIs, list as listOf, need, text } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'
import { numberAsked, templateAsked, templateParams } from './named.ts'
import { wireVersion } from './templateView.ts'

/** AMI aliases mean nothing here, so that nothing is resolved. */
const keeps = { ResolveAlias: false }

export const CreateLaunchTemplateVersion = write({
  params: {
    ...templateParams,
    SourceVersion: text(),
    VersionDescription: text({ least: 0 }),
    LaunchTemplateData: need(asItIs()),
  },
  keeps,
  command({ SourceVersion: source, VersionDescription: description, LaunchTemplateData: said, ...named }, { account }) {
    const template = templateAsked(account, named)
    if (isRefusal(template)) return template
    const base = source === undefined ? {} : dataOf(template, source)
    if (isRefusal(base)) return base
    // what is said overwrites what is inherited, member by member (API CreateLaunchTemplateVersion, SourceVersion)
    const data = { ...base, ...said }
    if (Object.keys(data).length === 0) return refuseTemplate.empty()
    if (!isUserData(said['UserData'])) return refuseUserData.malformed()
    return { kind: 'CreateLaunchTemplateVersion', id: template.id, description, data }
  },
  answer({ after, events }): Wire<CreateLaunchTemplateVersionResult> {
    const made = events.find((event) => event.kind === 'LaunchTemplateVersionCreated')
    const template = made && templateAsked(after, { LaunchTemplateId: made.templateId })
    return made && template && !isRefusal(template)
      ? { LaunchTemplateVersion: wireVersion(after, template, made.version) }
      : {}
  },
})

function dataOf(template: LaunchTemplate, asked: string): TemplateVersion['data'] | Refusal {
  const number = numberAsked(template, asked)
  return isRefusal(number) ? number : (versionOf(template, number)?.data ?? {})
}

const says = paths({
  'create-time': 'CreateTime',
  'ebs-optimized': 'LaunchTemplateData.EbsOptimized',
  'http-endpoint': 'LaunchTemplateData.MetadataOptions.HttpEndpoint',
  'http-protocol-ipv4': 'LaunchTemplateData.MetadataOptions.HttpProtocolIpv4',
  'host-resource-group-arn': 'LaunchTemplateData.Placement.HostResourceGroupArn',
  'http-tokens': 'LaunchTemplateData.MetadataOptions.HttpTokens',
  'iam-instance-profile': 'LaunchTemplateData.IamInstanceProfile.Arn',
  'image-id': 'LaunchTemplateData.ImageId',
  'instance-type': 'LaunchTemplateData.InstanceType',
  'is-default-version': 'DefaultVersion',
  'kernel-id': 'LaunchTemplateData.KernelId',
  'license-configuration-arn': 'LaunchTemplateData.LicenseSpecifications.LicenseConfigurationArn',
  'network-card-index': 'LaunchTemplateData.NetworkInterfaces.NetworkCardIndex',
  'ram-disk-id': 'LaunchTemplateData.RamDiskId',
})

export const DescribeLaunchTemplateVersions = read({
  params: {
    ...templateParams,
    Versions: listOf(text(), { most: 200 }),
    MinVersion: text(),
    MaxVersion: text(),
    Filters: filters,
  },
  keeps,
  pages: { list: 'LaunchTemplateVersions', size: 'MaxResults', least: 1, most: 200 },
  answer({ account, params }): Wire<DescribeLaunchTemplateVersionsResult> | Refusal {
    const told = versionsAsked(account, params)
    if (isRefusal(told)) return told
    const found = filtered(told, params.Filters, { says })
    return isRefusal(found) ? found : { LaunchTemplateVersions: found }
  },
})

interface Asked {
  readonly LaunchTemplateId?: string | undefined
  readonly LaunchTemplateName?: string | undefined
  readonly Versions?: readonly string[] | undefined
  readonly MinVersion?: string | undefined
  readonly MaxVersion?: string | undefined
}

function versionsAsked(account: Account, asked: Asked): readonly Wire<LaunchTemplateVersion>[] | Refusal {
  const { Versions: named = [], MinVersion: least, MaxVersion: most } = asked
  if (asked.LaunchTemplateId === undefined && asked.LaunchTemplateName === undefined) {
    if (named.length === 0 || named.some((one) => one !== '$Latest' && one !== '$Default'))
      return refuseTemplate.whichVersions()
    return list(account.launchTemplates).flatMap((template) => among(account, template, named))
  }
  const template = templateAsked(account, asked)
  if (isRefusal(template)) return template
  const numbers = named.map((one) => numberAsked(template, one))
  const unknown = numbers.find((one) => isRefusal(one))
  if (unknown !== undefined && isRefusal(unknown)) return unknown
  const from = least === undefined ? 0 : numberOf(least)
  const to = most === undefined ? Number.MAX_SAFE_INTEGER : numberOf(most)
  return among(account, template, named).filter(({ VersionNumber: nth = 0 }) => nth >= from && nth <= to)
}

const numberOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0)

/** The newest first, as AWS lists them. */
function among(account: Account, template: LaunchTemplate, named: readonly string[]) {
  const wanted = new Set(named.map((one) => numberAsked(template, one)))
  return template.versions
    .filter(({ number }) => named.length === 0 || wanted.has(number))
    .toReversed()
    .map((version) => wireVersion(account, template, version))
}

/** Deletes versions, except the default one; of each that stays the answer says why. */
export const DeleteLaunchTemplateVersions = write({
  params: { ...templateParams, Versions: need(listOf(text(), { least: 1, most: 200 })) },
  command({ Versions: asked, ...named }, { account }) {
    const template = templateAsked(account, named)
    if (isRefusal(template)) return template
    const numbers = asked.flatMap((one) => {
      const number = numberAsked(template, one)
      return isRefusal(number) ? [] : [number]
    })
    return { kind: 'DeleteLaunchTemplateVersions', id: template.id, numbers: [...new Set(numbers)] }
  },
  answer({ before, params }): Wire<DeleteLaunchTemplateVersionsResult> {
    const template = templateAsked(before, params)
    if (isRefusal(template)) return {}
    const { id: LaunchTemplateId, name: LaunchTemplateName, defaultVersion } = template
    const outcomes = params.Versions.map((asked) => {
      const found = numberAsked(template, asked)
      const VersionNumber = isRefusal(found) ? Number.parseInt(asked, 10) || 0 : found
      const whose = { LaunchTemplateId, LaunchTemplateName, VersionNumber }
      if (isRefusal(found))
        return {
          ...whose,
          ResponseError: { Code: 'launchTemplateVersionDoesNotExist', Message: found.message },
        } as const
      if (found === defaultVersion)
        return {
          ...whose,
          ResponseError: { Code: 'unexpectedError', Message: refuseTemplate.defaultStays().message },
        } as const
      return whose
    })
    return {
      SuccessfullyDeletedLaunchTemplateVersions: outcomes.filter((one) => !('ResponseError' in one)),
      UnsuccessfullyDeletedLaunchTemplateVersions: outcomes.filter((one) => 'ResponseError' in one),
    }
  },
})

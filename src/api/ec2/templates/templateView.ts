import type { LaunchTemplate as SdkTemplate, LaunchTemplateVersion as SdkVersion } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { LaunchTemplate, TemplateVersion } from '#engine/world/launchTemplates/launchTemplate.ts'
import { latestOf } from '#engine/world/launchTemplates/read.ts'
import { iso } from '#lib/time.ts'
import { wireTags } from '../../tags.ts'
import type { Wire } from '../../wire.ts'

/** Whoever is here is the account's owner. */
const createdBy = ({ accountId }: Account) => `arn:aws:iam::${accountId}:root`

export const wireTemplate = (account: Account, template: LaunchTemplate): Wire<SdkTemplate> => ({
  LaunchTemplateId: template.id,
  LaunchTemplateName: template.name,
  CreateTime: iso(template.createdAt),
  CreatedBy: createdBy(account),
  DefaultVersionNumber: template.defaultVersion,
  LatestVersionNumber: latestOf(template),
  Tags: wireTags(template.tags),
  Operator: { Managed: false },
})

export const wireVersion = (
  account: Account,
  { id, name, defaultVersion }: LaunchTemplate,
  { number, description, createdAt, data }: TemplateVersion,
): Wire<SdkVersion> => ({
  LaunchTemplateId: id,
  LaunchTemplateName: name,
  VersionNumber: number,
  VersionDescription: description,
  CreateTime: iso(createdAt),
  CreatedBy: createdBy(account),
  DefaultVersion: number === defaultVersion,
  // in AWS's own words already: what was sent is what is shown
  LaunchTemplateData: data as Wire<SdkVersion>['LaunchTemplateData'],
  Operator: { Managed: false },
})

import { get, list } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import type { Tags } from '../instances/instance.ts'
import type { LaunchTemplate, TemplateUse, TemplateVersion } from './launchTemplate.ts'

/** The launch template of a name, which is its own in a Region. */
export const templateNamed = (account: Account, name: string): LaunchTemplate | undefined =>
  list(account.launchTemplates).find((one) => one.name === name)

export const findTemplate = (account: Account, id: string): LaunchTemplate | undefined =>
  get(account.launchTemplates, id)

export const versionOf = ({ versions }: LaunchTemplate, number: number): TemplateVersion | undefined =>
  versions.find((one) => one.number === number)

/** The highest number among the versions that are there. */
export const latestOf = ({ versions, defaultVersion }: LaunchTemplate): number =>
  versions.at(-1)?.number ?? defaultVersion

/**
 * The tags that AWS puts on what was launched from a template; nobody may change them
 * (launch-instances-from-launch-template).
 */
export const templateTags = ({ id, version }: TemplateUse): Tags => ({
  'aws:ec2launchtemplate:id': id,
  'aws:ec2launchtemplate:version': String(version),
})

import type { Brand } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../instances/instance.ts'

export type LaunchTemplateId = Brand<string, 'launchTemplate'>

/** A version of a launch template: what a launch is asked for, in AWS's own words. It is never changed. */
export interface TemplateVersion {
  readonly number: number
  readonly description?: string | undefined
  readonly createdAt: Instant
  /** `LaunchTemplateData` as it was sent */
  readonly data: Readonly<Record<string, unknown>>
}

export interface LaunchTemplate {
  readonly id: LaunchTemplateId
  readonly name: string
  readonly createdAt: Instant
  readonly defaultVersion: number
  /** how many versions were ever made: a number is not given twice */
  readonly numbered: number
  /** those that are there, in the order of their numbers */
  readonly versions: readonly TemplateVersion[]
  readonly tags: Tags
}

/** The template and its version that an instance was launched from. */
export interface TemplateUse {
  readonly id: LaunchTemplateId
  readonly version: number
}

/** A command about launch templates, by AWS's own names. */
export type TemplateCommand =
  | {
      readonly kind: 'CreateLaunchTemplate'
      readonly name: string
      readonly description?: string | undefined
      readonly data: TemplateVersion['data']
      readonly tags: Tags
    }
  | {
      readonly kind: 'CreateLaunchTemplateVersion'
      readonly id: LaunchTemplateId
      readonly description?: string | undefined
      readonly data: TemplateVersion['data']
    }
  | { readonly kind: 'ModifyLaunchTemplate'; readonly id: LaunchTemplateId; readonly version: number }
  | { readonly kind: 'DeleteLaunchTemplate'; readonly id: LaunchTemplateId }
  | {
      readonly kind: 'DeleteLaunchTemplateVersions'
      readonly id: LaunchTemplateId
      readonly numbers: readonly number[]
    }

export type TemplateFact =
  | { readonly kind: 'LaunchTemplateCreated'; readonly template: LaunchTemplate }
  | {
      readonly kind: 'LaunchTemplateVersionCreated'
      readonly templateId: LaunchTemplateId
      readonly version: TemplateVersion
    }
  | { readonly kind: 'LaunchTemplateDefaultSet'; readonly templateId: LaunchTemplateId; readonly version: number }
  | { readonly kind: 'LaunchTemplateDeleted'; readonly templateId: LaunchTemplateId; readonly name: string }
  | {
      readonly kind: 'LaunchTemplateVersionsDeleted'
      readonly templateId: LaunchTemplateId
      readonly numbers: readonly number[]
    }
  | { readonly kind: 'LaunchTemplateTagged'; readonly templateId: LaunchTemplateId; readonly tags: Tags }

/** Launch templates in a Region, and versions of one (EC2 user guide, launch-template-restrictions). */
export const templateQuota = 5000
export const versionQuota = 10_000

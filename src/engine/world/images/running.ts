import { findBaseImage } from '#facts/everyImage.ts'
import type { BaseImage } from '#facts/images.ts'
import type { Account } from '../../account.ts'
import type { Instance } from '../instances/instance.ts'
import { rootOf } from '../volumes/read.ts'

/** The image whose system an instance runs: its root volume may have been replaced by one of another. */
export const runningImageId = (account: Account, instance: Instance): string =>
  rootOf(account, instance)?.system?.imageId ?? instance.imageId

/** The same where it is a public one. */
export const runningBase = (account: Account, instance: Instance): BaseImage | undefined =>
  findBaseImage(account, runningImageId(account, instance))

import { findBaseImage } from '#facts/everyImage.ts'
import type { Account } from '../../account.ts'
import { bare } from '../guest/software.ts'
import { rootFormat } from '../volumes/fileSystems.ts'
import type { Contents } from './snapshot.ts'

/** The contents of a root that nobody has booted yet: what a public image's own snapshot holds. */
export function publicContents(account: Account, imageId: string, sizeGiB: number): Contents {
  const software = findBaseImage(account, imageId)?.bringsNginx ? undefined : bare
  return {
    files: {},
    fileSystem: 'ok',
    system: { imageId, network: 'ok', ...(software && { software }) },
    ...rootFormat(account, imageId, sizeGiB),
  }
}

import type { InstanceType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { Account } from '../../account.ts'
import { isUp } from '../guest/answers.ts'
import { memoryOf } from '../guest/load.ts'
import { rootOf } from '../volumes/read.ts'
import { roomOf } from '../volumes/volume.ts'
import type { Instance } from './instance.ts'
import type { LaunchImage } from '../images/imageOf.ts'
import type { DiskWish } from '../../command.ts'
import type { HibernationFailure } from '../guest/guest.ts'

/**
 * The requirement of hibernation that a launch does not meet (UG hibernating-prerequisites); each is a reason not to.
 */
export type HibernationLack = 'type' | 'image' | 'memory' | 'root-type' | 'not-encrypted' | 'root-too-small'

interface Wish {
  readonly root: DiskWish
}

type Image = Pick<LaunchImage, 'supportsHibernation' | 'rootDeviceType' | 'rootGiB'>

/** Linux hibernates below 150 GiB of RAM. */
const mostMemoryGiB = 150

const rootTypes = ['gp2', 'gp3', 'io1', 'io2']

/** Everything that is missing for hibernation, in the order in which a person would mend it. */
export function hibernationLacks(wish: Wish, image: Image, type: InstanceType): readonly HibernationLack[] {
  const memoryGiB = type.memoryMiB / 1024
  const lacks: readonly (readonly [HibernationLack, boolean])[] = [
    ['type', !type.hibernationSupported || type.bareMetal],
    ['image', !image.supportsHibernation || image.rootDeviceType !== 'ebs'],
    ['memory', memoryGiB >= mostMemoryGiB],
    ['root-type', !rootTypes.includes(wish.root.type ?? 'gp3')],
    ['not-encrypted', !wish.root.encrypted],
    ['root-too-small', (wish.root.sizeGiB ?? image.rootGiB) < memoryGiB + usedByOs],
  ]
  return lacks.flatMap(([lack, is]) => (is ? [lack] : []))
}

/** GiB that the system itself takes on the root volume: typical for a small Linux. */
export const usedByOs = 2

/** A type with more memory than the root volume has room for, an OS or a root that does not answer; else nothing. */
export function hibernationFailure(account: Account, instance: Instance): HibernationFailure | undefined {
  if (!isUp(account, instance)) return 'os'
  const root = rootOf(account, instance)
  if (root?.stalledUntil !== undefined) return 'io'
  const room = (root ? roomOf(root) : 0) - (root?.system?.filledGiB ?? usedByOs)
  return room * 1024 < memoryOf(instance.type) ? 'disk' : undefined
}

const sentences: Readonly<Record<HibernationLack, string>> = {
  type: 'The instance type does not support hibernation.',
  image: 'The image does not support hibernation.',
  memory: 'Hibernation needs less than 150 GiB of memory.',
  'root-type': 'Hibernation needs a root volume of type gp2, gp3, io1 or io2.',
  'not-encrypted': 'For hibernation, the root device volume must be encrypted.',
  'root-too-small': 'The root volume is too small to hold the memory of the instance.',
}

export function checkHibernation(wish: Wish, image: Image, type: InstanceType): Refusal | undefined {
  const [first] = hibernationLacks(wish, image, type)
  return first && refuse.hibernationNeeds(sentences[first])
}

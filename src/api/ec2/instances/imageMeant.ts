import type { Account } from '#engine/account.ts'
import { baseImages } from '#facts/images.ts'
import { imageBehind } from '#facts/ssmImages.ts'

/** The id of the image that a launch names, by itself or by a public parameter of Systems Manager. */
export function imageMeant({ region }: Account, said: string): string {
  const key = imageBehind(said)
  return baseImages.find((one) => one.key === key)?.ids[region] ?? said
}

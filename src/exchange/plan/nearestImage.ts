import type { Account } from '#engine/account.ts'
import { imageOf } from '#engine/world/images/imageOf.ts'
import { findType } from '#facts/catalogue.ts'
import { everyImage } from '#facts/everyImage.ts'
import { baseImages, type ImageKey } from '#facts/images.ts'
import { ssmImages } from '#facts/ssmImages.ts'

export interface Nearest {
  readonly id: string
  readonly title: string
  /** it is the same image; else another one stands in its place */
  readonly sure: boolean
}

/** A public parameter of Systems Manager that holds an image's id, and which of the playground's images it is. */
const parameters: readonly (readonly [RegExp, ImageKey, boolean])[] = [
  ...ssmImages.map(([form, key]) => [form, key, true] as const),
  [/ami-amazon-linux-latest\/.*arm64/, 'al2023-arm64', false],
  [/ami-amazon-linux-latest\//, 'al2023-x86_64', false],
  [/canonical\/ubuntu\/.*arm64/, 'ubuntu-24.04-arm64', false],
  [/canonical\/ubuntu\//, 'ubuntu-24.04-x86_64', false],
]

/**
 * The image that an id or a public parameter's name means in this account: itself, the same one of another Region, or, of
 * an image that nobody here knows, Amazon Linux for the type's architecture. Nothing for what has no like here.
 */
export function nearestImage(account: Account, said: string, type: string | undefined): Nearest | undefined {
  const { region } = account
  if (imageOf(account, said)) return { id: said, title: said, sure: true }
  const byKey = (key: ImageKey, sure: boolean): Nearest | undefined => {
    const image = baseImages.find((one) => one.key === key)
    return image && { id: image.ids[region], title: image.title, sure }
  }
  if (/(^|:)\/aws\/service\//.test(said)) {
    const [, key, sure = false] = parameters.find(([form]) => form.test(said)) ?? []
    return key && byKey(key, sure)
  }
  const elsewhere = everyImage.find(({ ids }) => Object.values(ids).includes(said))
  if (elsewhere) return { id: elsewhere.ids[region], title: elsewhere.title, sure: true }
  if (!/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(said)) return undefined
  return byKey(findType(type ?? '')?.architecture === 'arm64' ? 'al2023-arm64' : 'al2023-x86_64', false)
}

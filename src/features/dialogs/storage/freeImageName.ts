import type { Image } from '#engine/world/images/image.ts'

/** A name for an image, or with the next number that no image of the account has. */
export function freeImageName(images: readonly Image[], stem: string): string {
  const taken = new Set(images.map((image) => image.name))
  const numbered = (n: number): string => (taken.has(`${stem}-${n}`) ? numbered(n + 1) : `${stem}-${n}`)
  return taken.has(stem) ? numbered(2) : stem
}

import type { ImageFact } from '#engine/world/images/image.ts'
import { never } from '#lib/never.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function imageSentence(fact: ImageFact, words: Sentences, names: Names): string {
  const image = names.of(fact.kind === 'ImageCreated' ? fact.image.id : fact.imageId)
  switch (fact.kind) {
    case 'ImageCreated':
      return words.imageCreated(image, names.of(fact.image.sourceInstanceId))
    case 'ImageAvailable':
      return words.imageAvailable(image)
    case 'ImageDeregistered':
      return words.imageDeregistered(image)
    case 'ImageTagged':
      return words.imageTagged(image)
    default:
      return never(fact)
  }
}

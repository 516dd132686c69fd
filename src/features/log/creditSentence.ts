import type { CreditFact } from '#engine/observers/credits/credits.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export const creditSentence = (fact: CreditFact, words: Sentences, names: Names): string =>
  words.credits[fact.to](names.of(fact.instanceId))

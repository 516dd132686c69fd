import type { OfKind } from '#engine/definition.ts'
import type { Fact } from '#engine/event.ts'
import type { Names } from '#engine/questions/names.ts'

/** What a language says of each kind of event, in a whole sentence; `of` calls things by their names. */
export type EventSentences = {
  readonly [K in Fact['kind']]: (fact: OfKind<Fact, K>, names: Names) => string
}

import type { Event } from '#engine/event.ts'
import type { Names } from '#engine/questions/names.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'

/** The sentences of the log in one language. */
type EventSentences = ReturnType<typeof useWords>['events']

/**
 * The sentence of an event, in the reader's language. Every kind of event has its sentence there; a new kind does not
 * compile without.
 */
export function sentence(event: Event, sentences: EventSentences, names: Names): string {
  // the words know that a kind and its fact belong together; an index by a union does not
  const say = sentences[event.kind] as (event: Event, names: Names) => string
  return say(event, names)
}

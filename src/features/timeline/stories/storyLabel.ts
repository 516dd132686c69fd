import type { History } from '#engine/history/history.ts'
import { entryOf, eventsFrom, partsAt } from '#engine/history/log.ts'
import { namesIn } from '#engine/questions/names.ts'
import { type Asked, deedSaid } from '#parts/told/deedSaid.ts'
import type { Branch } from '#store/live/playground.ts'
import type { useFormat, useWords } from '#ui/words/WordsProvider.tsx'

interface Speech {
  readonly words: Pick<ReturnType<typeof useWords>, 'story' | 'faults'>
  readonly format: Pick<ReturnType<typeof useFormat>, 'clock'>
}

/** The label of a story: its name, else the request that made it part from the one that is shown. */
export function storyLabel({ name, history }: Branch, here: History, { words, format }: Speech): string {
  if (name !== undefined) return name
  const { story } = words
  const said = (request: Asked, { log }: History) => deedSaid(request, { log, names: namesIn(log), words })
  const parts = partsAt(here.log, history.log)
  const [own, other] = [entryOf(history.log, parts), entryOf(here.log, parts)]
  if (own?.kind === 'Asked') return story.instead(said(own, history))
  if (other?.kind === 'Asked') return story.before(said(other, here))
  const later = [...eventsFrom(history.log, parts)].find((event) => event.kind === 'Asked')
  return later ? story.instead(said(later, history)) : story.asItWas(format.clock(history.now))
}

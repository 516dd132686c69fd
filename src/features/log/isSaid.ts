import type { Event } from '#engine/event.ts'

/** True where every word that is searched for stands in an event's sentence, its name in the API, or what was asked. */
export function isSaid(event: Event, search: string, sentence: string): boolean {
  const asked = event.kind === 'Asked' ? `${event.action} ${event.from ?? ''} ${JSON.stringify(event.params)}` : ''
  const refused = event.kind === 'Refused' ? `${event.action} ${event.code}` : ''
  const text = `${sentence} ${asked} ${refused} ${event.kind}`.toLowerCase()
  return search.split(/\s+/).every((word) => text.includes(word))
}

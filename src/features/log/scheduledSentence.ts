import type { ScheduledFact } from '#engine/world/scheduled/scheduled.ts'
import { never } from '#lib/never.ts'
import { gmt } from '#lib/time.ts'
import type { Names } from './names.ts'
import type { Sentences } from './wording.ts'

export function scheduledSentence(fact: ScheduledFact, { scheduled: words }: Sentences, names: Names): string {
  switch (fact.kind) {
    case 'ScheduledEventAnnounced': {
      const { instanceId, code, notBefore } = fact.scheduled
      return words.announced(names.of(instanceId), code, gmt(notBefore))
    }
    case 'ScheduledEventMoved':
      return words.moved(names.of(fact.instanceId), gmt(fact.notBefore))
    case 'ScheduledEventCompleted':
      return words.completed(names.of(fact.instanceId), fact.code)
    case 'ScheduledEventCleared':
      return words.cleared(names.of(fact.instanceId))
    case 'ScheduledEventForgotten':
      return words.forgotten(fact.scheduledId)
    default:
      return never(fact)
  }
}

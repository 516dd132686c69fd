import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import { count } from '../count.ts'
import type { ScheduledEvent, ScheduledFact } from './scheduled.ts'

export function evolveScheduled(account: Account, fact: ScheduledFact, at: Instant): Account {
  switch (fact.kind) {
    case 'ScheduledEventAnnounced': {
      const { scheduled } = fact
      const row = { ...scheduled, due: scheduled.notBefore, because: account.events }
      return count({ ...account, scheduled: put(account.scheduled, scheduled.id, row) }, 'instance-event')
    }
    case 'ScheduledEventMoved':
      return change(account, fact.scheduledId, (row) => ({
        ...row,
        notBefore: fact.notBefore,
        notAfter: row.notAfter && row.notAfter + fact.notBefore - row.notBefore,
        due: fact.notBefore,
        because: account.events,
      }))
    case 'ScheduledEventCompleted':
      return change(account, fact.scheduledId, (row) => ({
        ...row,
        completedAt: at,
        due: fact.until,
        because: account.events,
      }))
    case 'ScheduledEventCleared':
    case 'ScheduledEventForgotten':
      return { ...account, scheduled: drop(account.scheduled, fact.scheduledId) }
    default:
      return never(fact)
  }
}

function change(account: Account, id: string, how: (row: ScheduledEvent) => ScheduledEvent): Account {
  const row = get(account.scheduled, id)
  return row ? { ...account, scheduled: put(account.scheduled, id, how(row)) } : account
}

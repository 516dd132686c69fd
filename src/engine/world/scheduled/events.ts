import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { count } from '../count.ts'
import { touchesInstance } from '../touches.ts'
import type { ScheduledEvent, ScheduledFact } from './scheduled.ts'

export const scheduledEvents: Definitions<ScheduledFact> = {
  ScheduledEventAnnounced: {
    ...plain,
    evolve: (account, { scheduled }) => {
      const row = { ...scheduled, due: scheduled.notBefore, because: account.events }
      return count({ ...account, scheduled: put(account.scheduled, scheduled.id, row) }, 'instance-event')
    },
  },
  ScheduledEventMoved: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { scheduledId, notBefore }) =>
      change(account, scheduledId, (row) => ({
        ...row,
        notBefore,
        notAfter: row.notAfter && row.notAfter + notBefore - row.notBefore,
        due: notBefore,
        because: account.events,
      })),
  },
  ScheduledEventCompleted: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { scheduledId, until }, at) =>
      change(account, scheduledId, (row) => ({ ...row, completedAt: at, due: until, because: account.events })),
  },
  ScheduledEventCleared: {
    ...plain,
    touches: touchesInstance,
    evolve: (account, { scheduledId }) => ({ ...account, scheduled: drop(account.scheduled, scheduledId) }),
  },
  ScheduledEventForgotten: {
    ...plain,
    evolve: (account, { scheduledId }) => ({ ...account, scheduled: drop(account.scheduled, scheduledId) }),
  },
}

function change(account: Account, id: string, how: (row: ScheduledEvent) => ScheduledEvent): Account {
  const row = get(account.scheduled, id)
  return row ? { ...account, scheduled: put(account.scheduled, id, how(row)) } : account
}

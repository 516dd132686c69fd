import type { InstanceId } from '#lib/brand.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions, type Touched } from '../../definition.ts'
import { unchanged } from '../../world/touches.ts'
import type { Alarm, CloudWatchFact } from './alarm.ts'
import { watchedBy } from './watched.ts'

const touchesAlarm = ({ name }: { readonly name: string }): Touched => ({
  instances: [],
  resources: [],
  alarms: [name],
})

const ofChecks = { ...plain, heading: 'checks' } as const

/** The kinds of event of alarms. When one is next due is derived from it: see `derive.ts`. */
export const alarmEvents: Definitions<CloudWatchFact> = {
  AlarmPut: {
    ...ofChecks,
    bills: 'alarms',
    touches: ({ alarm: { name } }) => touchesAlarm({ name }),
    evolve: (account, { alarm }) => {
      const { name } = alarm
      const instanceId = watchedBy(alarm)
      const alarms = put(account.alarms, name, alarm)
      return watch({ ...unwatch(account, name, instanceId), alarms }, name, instanceId)
    },
  },
  AlarmDeleted: {
    ...ofChecks,
    bills: 'alarms',
    evolve: (account, { name }) => ({ ...unwatch(account, name), alarms: drop(account.alarms, name) }),
  },
  AlarmStateChanged: {
    ...ofChecks,
    touches: touchesAlarm,
    evolve: (account, { name, to, reason }, at) => change(account, name, { state: to, reason, stateSince: at }),
  },
  AlarmActionRun: { ...ofChecks, evolve: unchanged },
  AlarmTagged: { ...ofChecks, evolve: (account, { name, tags }) => change(account, name, { tags }) },
  AlarmActionsEnabled: { ...ofChecks, evolve: (account, { name }) => change(account, name, { actionsEnabled: true }) },
  AlarmActionsDisabled: {
    ...ofChecks,
    evolve: (account, { name }) => change(account, name, { actionsEnabled: false }),
  },
}

function change(account: Account, name: string, part: Partial<Alarm>): Account {
  const alarm = get(account.alarms, name)
  return alarm ? { ...account, alarms: put(account.alarms, name, { ...alarm, ...part }) } : account
}

/** The account in which an alarm, as it was, no longer watches its instance, unless that is the one to keep. */
function unwatch(account: Account, name: string, keep?: InstanceId): Account {
  const alarm = get(account.alarms, name)
  const instanceId = alarm && watchedBy(alarm)
  if (instanceId === undefined || instanceId === keep) return account
  const names = (get(account.watchers, instanceId)?.names ?? []).filter((other) => other !== name)
  const { watchers } = account
  return { ...account, watchers: names.length > 0 ? put(watchers, instanceId, { names }) : drop(watchers, instanceId) }
}

function watch(account: Account, name: string, instanceId: InstanceId): Account {
  const names = get(account.watchers, instanceId)?.names ?? []
  if (names.includes(name)) return account
  return { ...account, watchers: put(account.watchers, instanceId, { names: [...names, name] }) }
}

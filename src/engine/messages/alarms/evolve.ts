import type { InstanceId } from '#lib/brand.ts'
import { never } from '#lib/never.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { Account } from '../../account.ts'
import type { Alarm, CloudWatchFact } from './alarm.ts'

/** The account after something happened to an alarm; when it is next due, `settleAlarms` says. */
export function evolveCloudWatch(account: Account, fact: CloudWatchFact, at: Instant): Account {
  switch (fact.kind) {
    case 'AlarmPut': {
      const { name, instanceId } = fact.alarm
      const alarms = put(account.alarms, name, fact.alarm)
      return watch({ ...unwatch(account, name, instanceId), alarms }, name, instanceId)
    }
    case 'AlarmDeleted':
      return { ...unwatch(account, fact.name), alarms: drop(account.alarms, fact.name) }
    case 'AlarmStateChanged':
      return change(account, fact.name, { state: fact.to, reason: fact.reason, stateSince: at })
    case 'AlarmActionsEnabled':
    case 'AlarmActionsDisabled':
      return change(account, fact.name, { actionsEnabled: fact.kind === 'AlarmActionsEnabled' })
    case 'AlarmActionRun':
      return account
    default:
      return never(fact)
  }
}

function change(account: Account, name: string, part: Partial<Alarm>): Account {
  const alarm = get(account.alarms, name)
  return alarm ? { ...account, alarms: put(account.alarms, name, { ...alarm, ...part }) } : account
}

/** The account in which an alarm, as it was, no longer watches its instance, unless that is the one to keep. */
function unwatch(account: Account, name: string, keep?: InstanceId): Account {
  const instanceId = get(account.alarms, name)?.instanceId
  if (!instanceId || instanceId === keep) return account
  const names = (get(account.watchers, instanceId)?.names ?? []).filter((other) => other !== name)
  const { watchers } = account
  return { ...account, watchers: names.length > 0 ? put(watchers, instanceId, { names }) : drop(watchers, instanceId) }
}

function watch(account: Account, name: string, instanceId: InstanceId): Account {
  const names = get(account.watchers, instanceId)?.names ?? []
  if (names.includes(name)) return account
  return { ...account, watchers: put(account.watchers, instanceId, { names: [...names, name] }) }
}

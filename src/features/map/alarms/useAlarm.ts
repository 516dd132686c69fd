import { type Ec2Action, parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { Account } from '#engine/account.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { Alarm, AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { Topic } from '#engine/messages/sns/sns.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance, useTransient } from '#store/react.tsx'

/** The most urgent first. */
const urgency: readonly AlarmState[] = ['ALARM', 'INSUFFICIENT_DATA', 'OK']

/** The alarm of which the map shows the path: the one that is looked at, else the most urgent that watches the selected instance. */
export function useAlarm(): Alarm | undefined {
  const instance = useInstance()
  const looked = useTransient(({ selected }) => (selected?.kind === 'alarm' ? selected.id : undefined))
  return useAccount((account) => {
    const alarms = namesOf(account, instance).flatMap((name) => get(account.alarms, name) ?? [])
    const [first] = alarms.toSorted((one, other) => urgency.indexOf(one.state) - urgency.indexOf(other.state))
    return alarms.find(({ name }) => name === looked) ?? first
  })
}

const namesOf = ({ watchers }: Account, instance: Instance | undefined): readonly string[] =>
  instance ? (get(watchers, instance.id)?.names ?? []) : []

/** The alarm that comes after the one that is shown, where several watch the same instance. */
export function useNextAlarm(): string | undefined {
  const instance = useInstance()
  const shown = useAlarm()?.name
  return useAccount((account) => {
    const names = namesOf(account, instance)
    return names.length > 1 && shown !== undefined ? names[(names.indexOf(shown) + 1) % names.length] : undefined
  })
}

/** The number of other alarms that watch the same instance. */
export function useOtherAlarms(): number {
  const instance = useInstance()
  return useAccount((account) => Math.max(0, namesOf(account, instance).length - 1))
}

/** The topic that the alarm tells, or would. */
export function useTopic(): Topic | undefined {
  const alarm = useAlarm()
  return useAccount((account) => {
    const arns = alarm ? [...alarm.alarmActions, ...alarm.okActions, ...alarm.insufficientDataActions] : []
    const topic = arns.map(parseAction).find((action) => action?.kind === 'topic')
    return topic && get(account.topics, topic.arn)
  })
}

/** The action that the shown alarm takes on the instance, if any. */
export const useEc2Action = (): Ec2Action | undefined =>
  useAlarm()?.alarmActions.flatMap((arn) => ec2Action(arn) ?? [])[0]

/** The EC2 action that an ARN names, where it names one. */
export function ec2Action(arn: string): Ec2Action | undefined {
  const action = parseAction(arn)
  return action?.kind === 'ec2' ? action.action : undefined
}

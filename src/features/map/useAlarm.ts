import { type Ec2Action, parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { Alarm } from '#engine/messages/alarms/alarm.ts'
import type { Topic } from '#engine/messages/sns/sns.ts'
import { get } from '#lib/table.ts'
import { useAccount, useInstance, usePreferences } from '#store/react.tsx'

/** The alarm of which the map shows the path: the selected one, else the first that watches the selected instance. */
export function useAlarm(): Alarm | undefined {
  const instance = useInstance()
  const selected = usePreferences((state) => state.selected)
  return useAccount((account) => {
    const names = instance ? (get(account.watchers, instance.id)?.names ?? []) : []
    const name = names.find((one) => one === selected) ?? names[0]
    return name === undefined ? undefined : get(account.alarms, name)
  })
}

/** How many other alarms watch the same instance. */
export function useOtherAlarms(): number {
  const instance = useInstance()
  return useAccount((account) =>
    Math.max(0, (instance ? (get(account.watchers, instance.id)?.names.length ?? 0) : 0) - 1),
  )
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

/** What the shown alarm does to the instance, if anything. */
export const useEc2Action = (): Ec2Action | undefined =>
  useAlarm()?.alarmActions.flatMap((arn) => ec2Action(arn) ?? [])[0]

/** The EC2 action that an ARN names, where it names one. */
export function ec2Action(arn: string): Ec2Action | undefined {
  const action = parseAction(arn)
  return action?.kind === 'ec2' ? action.action : undefined
}

import type { InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import { minute, second } from '#lib/time.ts'
import type { Alarm, AlarmSettings } from './alarm.ts'

/** The beginning of the specs of alarms: an instance, a whole hour, and the alarm that most instances have. */
export const id = 'i-0aaaaaaaaaaaaaaaa' as InstanceId
export const start = 1_759_507_200_000
export const at = (minutes: number, seconds = 0): Instant => start + minutes * minute + seconds * second

export const settings: AlarmSettings = {
  name: 'web-1-os',
  metric: 'StatusCheckFailed_Instance',
  instanceId: id,
  statistic: 'Maximum',
  period: 60,
  evaluationPeriods: 3,
  datapointsToAlarm: 3,
  threshold: 1,
  operator: 'GreaterThanOrEqualToThreshold',
  treatMissing: 'missing',
  actionsEnabled: true,
  okActions: [],
  alarmActions: [],
  insufficientDataActions: [],
}

/** The settings of an alarm for which one failed instance check is enough. */
export const osAlarm = (instanceId: InstanceId, alarmActions: readonly string[] = []): AlarmSettings => ({
  ...settings,
  name: 'os',
  instanceId,
  evaluationPeriods: 1,
  datapointsToAlarm: undefined,
  alarmActions,
})

export const alarm: Alarm = {
  ...settings,
  arn: 'arn:aws:cloudwatch:ap-northeast-2:111122223333:alarm:web-1-os',
  state: 'OK',
  reason: '',
  stateSince: start,
  updatedAt: start,
  phase: 38 * second,
}

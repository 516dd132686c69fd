import {
  DeleteAlarms,
  DescribeAlarms,
  DisableAlarmActions,
  EnableAlarmActions,
  PutMetricAlarm,
  SetAlarmState,
} from './alarms.ts'

export const cloudwatchActions = {
  PutMetricAlarm,
  DescribeAlarms,
  DeleteAlarms,
  SetAlarmState,
  EnableAlarmActions,
  DisableAlarmActions,
}

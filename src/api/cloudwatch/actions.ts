import {
  DeleteAlarms,
  DescribeAlarms,
  DisableAlarmActions,
  EnableAlarmActions,
  PutMetricAlarm,
  SetAlarmState,
} from './alarms.ts'
import { GetMetricStatistics, ListMetrics } from './metrics.ts'

export const cloudwatchActions = {
  PutMetricAlarm,
  DescribeAlarms,
  DeleteAlarms,
  SetAlarmState,
  EnableAlarmActions,
  DisableAlarmActions,
  GetMetricStatistics,
  ListMetrics,
}

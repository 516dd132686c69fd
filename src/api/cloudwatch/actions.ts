import {
  DeleteAlarms,
  DescribeAlarms,
  DisableAlarmActions,
  EnableAlarmActions,
  PutMetricAlarm,
  SetAlarmState,
} from './alarms.ts'
import { GetMetricData } from './metricData.ts'
import { ListMetrics } from './metricList.ts'
import { GetMetricStatistics } from './metrics.ts'

export const cloudwatchActions = {
  PutMetricAlarm,
  DescribeAlarms,
  DeleteAlarms,
  SetAlarmState,
  EnableAlarmActions,
  DisableAlarmActions,
  GetMetricStatistics,
  GetMetricData,
  ListMetrics,
}

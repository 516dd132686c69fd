import { DescribeAlarmHistory } from './alarmHistory.ts'
import {
  DeleteAlarms,
  DescribeAlarms,
  DescribeAlarmsForMetric,
  DisableAlarmActions,
  EnableAlarmActions,
  PutMetricAlarm,
  SetAlarmState,
} from './alarms.ts'
import { DeleteDashboards, GetDashboard, ListDashboards, PutDashboard } from './dashboards.ts'
import { GetMetricData } from './metricData.ts'
import { ListMetrics } from './metricList.ts'
import { GetMetricStatistics } from './metrics.ts'
import { PutMetricData } from './putData.ts'
import { ListTagsForResource, TagResource, UntagResource } from './tags.ts'

export const cloudwatchActions = {
  PutMetricAlarm,
  DescribeAlarms,
  DescribeAlarmsForMetric,
  DescribeAlarmHistory,
  DeleteAlarms,
  SetAlarmState,
  EnableAlarmActions,
  DisableAlarmActions,
  GetMetricStatistics,
  GetMetricData,
  ListMetrics,
  PutMetricData,
  PutDashboard,
  GetDashboard,
  ListDashboards,
  DeleteDashboards,
  TagResource,
  UntagResource,
  ListTagsForResource,
}

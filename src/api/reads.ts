import { DescribeAlarmHistory } from './cloudwatch/alarmHistory.ts'
import { GetMetricData } from './cloudwatch/metricData.ts'
import { ListMetrics } from './cloudwatch/metricList.ts'
import { GetMetricStatistics } from './cloudwatch/metrics.ts'
import { DescribeMessages } from './playground/messages.ts'
import { type Registry, registry } from './registry.ts'

/**
 * Every action there is. What only looks and what nothing in the page asks for stands here and not in `registry`: it comes
 * when a script first asks for something.
 */
export const allActions: Registry = {
  ...registry,
  DescribeAlarmHistory,
  GetMetricStatistics,
  GetMetricData,
  ListMetrics,
  DescribeMessages,
}

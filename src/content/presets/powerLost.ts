import { does, until } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { hostWorks } from '#engine/world/guest/answers.ts'
import { list } from '#lib/table.ts'
import { breaks, checksOf, idOf, instance, launches, untilHealthy } from './steps.ts'

export const powerLost: Preset = {
  name: 'power-lost',
  steps: [
    // so that it is the alarm that moves it, and not AWS by itself
    launches('web-1', () => ({ MaintenanceOptions: { AutoRecovery: 'disabled' } })),
    untilHealthy(),
    does('PutMetricAlarm', (account) => ({
      AlarmName: 'web-1-recover',
      Namespace: 'AWS/EC2',
      MetricName: 'StatusCheckFailed_System',
      Dimensions: [{ Name: 'InstanceId', Value: idOf(account) }],
      Statistic: 'Maximum',
      Period: 60,
      EvaluationPeriods: 2,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      AlarmActions: [`arn:aws:automate:${account.region}:ec2:recover`],
    })),
    until((account) => list(account.alarms)[0]?.state === 'OK'),
    breaks('HostPowerLost'),
  ],
  holds: ({ account }) => {
    const web = instance(account)
    const [alarm] = list(account.alarms)
    return (
      web !== undefined && !hostWorks(account, web) && checksOf(account)?.system === 'passed' && alarm?.state === 'OK'
    )
  },
}

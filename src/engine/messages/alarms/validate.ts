import { type Refusal, refuse } from '#facts/errors.ts'
import { get } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { isRecoverable } from '../../world/instances/recover.ts'
import { parseAction } from './actionArn.ts'
import type { AlarmSettings } from './alarm.ts'
import { actedOn } from './watched.ts'

/** The refusal of a value that a service's model does not allow, as the front of every AWS service words it. */
const constraint = (value: string, field: string, must: string): Refusal =>
  refuse.validation(`1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ${must}`)

/** Periods in seconds that only custom metrics may have. */
const highResolution = new Set([10, 20, 30])

const isWhole = (n: number, least: number) => Number.isInteger(n) && n >= least

/** The refusal of an alarm's numbers, or undefined. Limits: API PutMetricAlarm. */
export function refuseSettings(settings: AlarmSettings): Refusal | undefined {
  const { name, period, evaluationPeriods, datapointsToAlarm } = settings
  if (name.length === 0) return constraint(name, 'alarmName', 'Member must have length greater than or equal to 1')
  if (name.length > 255) return constraint(name, 'alarmName', 'Member must have length less than or equal to 255')
  // high resolution is for custom metrics
  if (highResolution.has(period) && (settings.namespace ?? 'AWS/EC2').startsWith('AWS/'))
    return constraint(String(period), 'period', 'Member must have value greater than or equal to 60')
  if (!highResolution.has(period) && (!isWhole(period, 60) || period % 60 !== 0))
    return refuse.validation('Period must be 10, 20, 30 or a multiple of 60')
  if (!isWhole(evaluationPeriods, 1))
    return constraint(
      String(evaluationPeriods),
      'evaluationPeriods',
      'Member must have value greater than or equal to 1',
    )
  if (datapointsToAlarm !== undefined && !isWhole(datapointsToAlarm, 1))
    return constraint(
      String(datapointsToAlarm),
      'datapointsToAlarm',
      'Member must have value greater than or equal to 1',
    )
  if (datapointsToAlarm !== undefined && datapointsToAlarm > evaluationPeriods)
    return refuse.validation('DatapointsToAlarm must be less than or equal to EvaluationPeriods')
  return refuseLength(period, evaluationPeriods)
}

function refuseLength(period: number, periods: number): Refusal | undefined {
  if (period < 3600 && period * periods > 86_400)
    return refuse.validation(
      'Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400) for alarms using period < 3600',
    )
  if (period * periods > 604_800)
    return refuse.validation(
      'Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) for alarms using period >= 3600',
    )
  return undefined
}

/**
 * The refusal of an alarm's actions, or undefined. AWS does not look whether a topic exists, but it does for `recover`.
 */
export function refuseActions(account: Account, settings: AlarmSettings): Refusal | undefined {
  const { okActions, alarmActions, insufficientDataActions } = settings
  const lists = { oKActions: okActions, alarmActions, insufficientDataActions }
  for (const [field, arns] of Object.entries(lists)) {
    if (arns.length > 5)
      return constraint(`[${arns.join(', ')}]`, field, 'Member must have length less than or equal to 5')
    for (const arn of arns) {
      const refused = refuseAction(account, settings, arn)
      if (refused) return refused
    }
  }
  return undefined
}

function refuseAction(account: Account, settings: AlarmSettings, arn: string): Refusal | undefined {
  const action = parseAction(arn)
  if (!action) return refuse.validation(`Invalid arn syntax: ${arn}`)
  if (action.region !== account.region) return refuse.topicRegion(action.region, account.region)
  if (action.kind !== 'ec2') return undefined
  const instanceId = actedOn(settings)
  if (instanceId === undefined) return refuse.ec2ActionWithoutInstance()
  if (action.action !== 'recover') return undefined
  const invalid = "Invalid use of EC2 'Recover' action."
  if (settings.metric !== 'StatusCheckFailed_System')
    return refuse.validation(`${invalid} The alarm must monitor the metric StatusCheckFailed_System.`)
  const instance = get(account.instances, instanceId)
  if (!instance || !isRecoverable(instance))
    return refuse.validation(`${invalid} ${instanceId} is not a valid EC2 instance.`)
  return undefined
}

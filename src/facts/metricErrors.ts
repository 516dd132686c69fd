import { type Refusal, refusal } from './errors.ts'

const value = (message: string): Refusal => refusal('InvalidParameterValue', message)

/**
 * The refusals of metrics that requests publish or count with. Sentences are those that CloudWatch's clients have seen (moto's and
 * LocalStack's tests, cloud-custodian#2559); where nobody has published one, it is marked as ours and stands in `ours.ts`.
 */
export const refuseMetric = {
  exclusive: (at: string, one: string, other: string) =>
    refusal(
      'InvalidParameterCombination',
      `The parameters ${at}.${one} and ${at}.${other} are mutually exclusive and you have specified both.`,
    ),
  // another code than of statistics beside values, in moto's tests
  valueAndValues: (at: string) =>
    value(`The parameters ${at}.Value and ${at}.Values are mutually exclusive and you have specified both.`),
  noNumber: (at: string, said: string) => value(`The value ${said} for parameter ${at} is invalid.`),
  // prometheus-community/yet-another-cloudwatch-exporter#385
  noStatistic: (at: string, said: string) =>
    refusal('ValidationError', `The value ${said} for parameter ${at} is not a valid statistic.\n`),
  // AWS's mobile SDK for iOS has a test of it
  noStatistics: () =>
    refusal(
      'InvalidParameterCombination',
      'At least one of the parameters Statistics and ExtendedStatistics must be specified.',
    ),
  counts: (at: string) => value(`The parameters ${at}.Values and ${at}.Counts must be of the same size.`),
  upsideDown: (at: string) =>
    refusal(
      'MalformedInput',
      `The parameter ${at}.StatisticValues.Maximum must be greater than ${at}.StatisticValues.Minimum.`,
    ),
  tooMany: (name: string, most: number) => value(`The collection ${name} must not have a size greater than ${most}.`),
  tooOld: (members: readonly number[]) =>
    value(
      members
        .map((n) => `The parameter MetricData.member.${n}.Timestamp must specify a time within the past two weeks.`)
        .join('\n'),
    ),
  /** the code is AWS's, the sentence as getmoto/moto has it */
  noSuchDashboard: () => refusal('ResourceNotFound', 'Dashboard does not exist'),
  /** likewise */
  noSuchDashboards: (names: readonly string[]) =>
    refusal('ResourceNotFound', `The specified dashboard does not exist. [${names.join(', ')}]`),
  // ours
  dashboardName: () =>
    refusal('InvalidParameterInput', 'The name of a dashboard is 1 to 255 letters, digits, - and _.'),
  // ours
  dashboardBody: () => refusal('InvalidParameterInput', 'The field DashboardBody must be a valid JSON object'),
  // boto/boto3#1847
  ofAws: value('The value AWS/ for parameter Namespace is invalid.'),
  // AdRoll/goamz#301
  nothing: (at: string) =>
    refusal(
      'InvalidParameterCombination',
      `At least one of the parameters ${at}.Value and ${at}.StatisticValues must be specified.`,
    ),
  // ours
  noSamples: (at: string) => value(`${at}.StatisticValues.SampleCount must be greater than 0.`),
  noMetricStat: (n: number) =>
    refusal('ValidationError', `The parameter MetricDataQueries.member.${n}.MetricStat is required.\n`),
  // ours
  expression: (id: string, why: string) => refusal('ValidationError', `Error in expression '${id}': ${why}`),
}

import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const alarms = {
  cloudwatch: {
    name: 'CloudWatch',
    text: 'AWS’s service for metrics and alarms. It sees instances from the outside: without an agent inside it does not know how full memory and disks are.',
    doc: docs.cloudwatch,
  },
  metric: {
    name: 'Metric',
    text: 'Values of one thing over time, such as the CPUUtilization of an instance. A stopped instance sends none, and no value is not the same as zero.',
    doc: docs.metrics,
  },
  datapoint: {
    name: 'Data point',
    text: 'One value of a metric, stamped with the start of the time that it covers. So a point stamped 12:00 tells of the minutes after it, and a graph is always a little behind.',
    doc: docs.metrics,
  },
  period: {
    name: 'Period',
    text: 'How much time one data point of an alarm or a graph stands for. If it is shorter than the time between two values of the metric, there are gaps, and the alarm may lack data.',
    doc: docs.alarmEvaluation,
  },
  statistic: {
    name: 'Statistic',
    text: 'The way in which the values of a period become one number, for example Average, Maximum or Sum. An average hides a short peak; choose Maximum where one bad value matters.',
    doc: docs.statistics,
  },
  threshold: {
    name: 'Threshold',
    text: 'The value that an alarm compares data points with, by “above”, “at least” and the like. The metric of a status check is 1 while it fails and 0 otherwise, so its threshold is 1.',
    doc: docs.alarmEvaluation,
  },
  'm-out-of-n': {
    name: 'M out of N',
    text: 'The rule that M of the last N data points must be breaching before an alarm goes off, in a row or not. A bigger M keeps short peaks from waking you, and tells you later.',
    doc: docs.alarmEvaluation,
  },
  alarm: {
    name: 'Alarm',
    text: 'A rule that watches a metric and acts once it has crossed a threshold for long enough. It notifies, or acts on an instance, only when its state changes and not every minute; beyond the free ones each alarm costs money.',
    doc: docs.alarms,
  },
  'alarm-state': {
    name: 'Alarm state',
    text: 'OK, ALARM or INSUFFICIENT_DATA: what an alarm concludes from its latest data points. It is not the instance’s state: an instance can be running while its alarm is in ALARM.',
    doc: docs.alarmEvaluation,
  },
  'insufficient-data': {
    name: 'Insufficient data',
    text: 'The state of an alarm that has too little data to decide, for example a new one or that of a stopped instance. It does not mean that something is broken.',
    doc: docs.alarmEvaluation,
  },
  'missing-data': {
    name: 'Missing data',
    text: 'A setting of an alarm for gaps in its data: no opinion, good, bad, or keep the state. A stopped instance sends nothing, so with “breaching” a mere stop sets the alarm off.',
    doc: docs.missingData,
  },
  'alarm-action': {
    name: 'Alarm action',
    text: 'What an alarm does when it enters a state, for example notify a topic, or stop, terminate, reboot or recover its instance. None of the EC2 actions starts an instance, and only the alarm’s history tells of one that failed.',
    doc: docs.alarmActions,
  },
  'cloudwatch-agent': {
    name: 'CloudWatch agent',
    text: 'A program that you install in the OS and that sends memory and disk use to CloudWatch. Its metrics are custom metrics, so beyond the free ones they cost money.',
    doc: docs.agent,
  },
  'custom-metric': {
    name: 'Custom metric',
    text: 'A metric that comes from a program such as the CloudWatch agent, not from an AWS service. The first few in an account are free; each further one costs money.',
    doc: docs.metrics,
  },
  'detailed-monitoring': {
    name: 'Detailed monitoring',
    text: 'Most of EC2’s metrics every minute instead of every five, at a price for each metric. Status checks come every minute without it, and it shows neither memory nor disk space.',
    doc: docs.detailed,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>

import { leftIn, type Left } from '#api/model/left.ts'
import { type Topic, topicOf } from '#api/model/topics.ts'

const sentences: Readonly<Record<Left['kind'], (left: Left) => string>> = {
  action: ({ action }) => `AWS has ${action}; this playground leaves it out.`,
  member: ({ action, name }) => `AWS takes ${name} with ${action}; this playground leaves it out.`,
  filter: ({ action, name }) => `AWS knows the filter ${name} of ${action}; this playground leaves it out.`,
  type: ({ name }) => `AWS has the instance type ${name}; this playground leaves it out.`,
  value: ({ action, name }) => `AWS takes this value of ${name} with ${action}; this playground leaves it out.`,
}

const instead: Readonly<Record<Topic, string>> = {
  ipv6: 'Everything here has an IPv4 address: use that.',
  spot: 'Use RunInstances with a Spot market, or RequestSpotInstances, without it.',
  template: 'Leave it out of the template, or give it to RunInstances in another way.',
  fleet: 'Launch several at once with MaxCount in RunInstances.',
  reserved: 'Launch On-Demand instances; what capacity and quotas refuse can be tried without a reservation.',
  identity: 'Everything may be asked here by everybody: leave roles and permissions out.',
  key: 'Leave it out: encrypted volumes here have the account’s one AWS managed key.',
  balance: 'Look at each instance’s own address; let alarms reboot or recover them.',
  push: 'Subscribe an e-mail address or the phone to the topic.',
  fifo: 'Use a standard topic.',
  metric: 'Read GetMetricStatistics, or GetMetricData with a MetricStat or simple metric math.',
  alarm: 'Use PutMetricAlarm with one metric, a statistic and a threshold.',
  region: 'An account here is in one Region only: copy what is in it, or open another experiment in the other Region.',
  fastRestore:
    'A volume made from a snapshot is as fast at once as fast snapshot restore makes it in AWS: create the volume.',
  snapshot: 'Use CreateSnapshot, CopySnapshot within the account’s Region, and CreateVolume from a snapshot.',
  image: 'Use a public image, CreateImage from an instance, or CopyImage within the account’s Region.',
  network: 'Use the default VPC with its subnets and security groups.',
  type: 'Choose one that is like it in the launch form’s list.',
  other: 'Leave it out here, and try it in an AWS account.',
}

/** What the playground leaves out, and what can be done instead. */
export const leftOut = {
  /** a refusal that means it, in a sentence; undefined for AWS's own refusals */
  said(refused: { readonly code: string; readonly message: string }): string | undefined {
    const left = leftIn(refused)
    return left && `${sentences[left.kind](left)} ${instead[topicOf(left)]}`
  },
}

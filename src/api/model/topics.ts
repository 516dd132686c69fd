import type { Left } from './left.ts'

/** The subjects to which an omission belongs: there is another way, or a place where AWS tells of it. */
const topics = {
  ipv6: /Ipv6|ipv6/,
  spot: /Spot|InstanceMarketOptions/,
  template: /LaunchTemplate/,
  fleet: /Fleet|ScheduledInstances/,
  reserved: /Reserved|CapacityReservation|CapacityBlock|CapacityManager|Hosts?\b|HostRes|HostId|Dedicated|Tenancy/,
  identity: /Iam|InstanceProfile|Trust|VerifiedAccess|AddPermission|RemovePermission|DataProtection/,
  key: /Kms|KeyPair|KeyName/,
  balance: /LoadBalancer|AutoScaling/,
  push: /Platform|PhoneNumber|SMS|OptedOut|OptIn|Origination|Endpoint(Attributes)?$/,
  fifo: /Fifo|Deduplication|MessageGroupId/,
  metric: /MetricData|MetricStream|Insight|Anomaly|Dashboard|Expression|PromQL|OTel|ExtendedStatistic|Widget/,
  alarm: /Alarm|Threshold|Evaluat/,
  region: /^SourceRegion$/,
  fastRestore: /FastSnapshotRestore/,
  snapshot: /Snapshot|RecycleBin|FastRestore/,
  image: /Image|Bundle|Export|Import|Vm/,
  network:
    /Vpc|Vpn|Subnet|Route|Gateway|Acl|Peering|Transit|Ipam|Dhcp|Cidr|Prefix|Traffic|FlowLog|NetworkI|Customer|Interface|Address/,
} as const satisfies Readonly<Record<string, RegExp>>

export type Topic = keyof typeof topics | 'type' | 'other'

const names = Object.keys(topics) as readonly (keyof typeof topics)[]

/** The subject of an omission: its own name says more than its action's. */
export const topicOf = ({ kind, action, name }: Left): Topic =>
  kind === 'type'
    ? 'type'
    : (names.find((topic) => topics[topic].test(name)) ?? names.find((topic) => topics[topic].test(action)) ?? 'other')

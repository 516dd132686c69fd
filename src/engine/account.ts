import type { QuotaProfile } from '#facts/quotas.ts'
import type { RegionName } from '#facts/regions.ts'
import type { EventId } from '#lib/brand.ts'
import { digits, hex } from '#lib/chance.ts'
import { empty, put, type Table } from '#lib/table.ts'
import type { Instant } from '#lib/time.ts'
import type { BillLine, Meter } from './observers/bill/bill.ts'
import type { Channel } from './messages/chat/channel.ts'
import type { Checks, CheckTrail } from './observers/checks/check.ts'
import type { Alarm } from './messages/alarms/alarm.ts'
import type { Dashboard } from './messages/dashboards/dashboard.ts'
import type { AccountFaults } from './world/faults/accountFaults.ts'
import type { Mystery } from './world/faults/mystery/mystery.ts'
import type { CustomMetric } from './observers/metrics/custom.ts'
import type { Feed } from './observers/metrics/feed.ts'
import type { Credits } from './observers/credits/credits.ts'
import type { Guest } from './world/guest/guest.ts'
import type { Host } from './world/hosts/host.ts'
import type { Image } from './world/images/image.ts'
import type { Instance } from './world/instances/instance.ts'
import type { FirstBoot } from './world/userData/userData.ts'
import type { ProfileAssociation } from './world/profiles/profile.ts'
import type { KeyPair } from './world/keyPairs/keyPair.ts'
import type { PlacementGroup } from './world/placement/placementGroup.ts'
import type { LaunchTemplate } from './world/launchTemplates/launchTemplate.ts'
import type { Address, Group } from './world/network/network.ts'
import type { NetworkInterface } from './world/interfaces/networkInterface.ts'
import { ownPhone, type SandboxPhone } from './messages/sandbox/sandboxPhone.ts'
import type { Topology } from './world/vpcs/topology.ts'
import type { ScheduledEvent } from './world/scheduled/scheduled.ts'
import type { InUse } from './world/quotas/quota.ts'
import type { Message, Subscription, Topic } from './messages/sns/sns.ts'
import type { Kept } from './world/kept/kept.ts'
import type { Modification } from './world/modifications/modification.ts'
import type { RootTask } from './world/rootTasks/rootTask.ts'
import type { Snapshot } from './world/snapshots/snapshot.ts'
import type { SpotRequest } from './world/spot/spotRequest.ts'
import type { Volume } from './world/volumes/volume.ts'

/** The world of an account: what is, whether anybody looks or not, and what people have set up. Only events change it. */
interface World {
  readonly seed: string
  readonly region: RegionName
  /** twelve digits */
  readonly accountId: string
  readonly startedAt: Instant
  /** of version 3: a data volume is formatted, mounted, grown and unmounted by itself */
  readonly rules?: 3 | undefined
  /** the moment of the newest event */
  readonly at: Instant
  /** how many events made it: the id of the next one */
  readonly events: EventId
  /** how many of each kind of thing were ever made; ids come from it and the seed */
  readonly made: Readonly<Record<string, number>>
  /** whose quotas it has; see `quotas.ts` */
  readonly quotas: QuotaProfile
  /** whether every new volume and every copy of a snapshot is encrypted, whatever is asked */
  readonly ebsEncryption?: true | undefined
  /** whether its images may be made public, which a new account blocks */
  readonly publicImages?: true | undefined
  /** whether other people's suites may launch what AWS has no more or never had; an endpoint opens such an account, a page never */
  readonly forSuites?: true | undefined
  /** zones without room for a family; see `hosts/capacity.ts` */
  readonly shortages: readonly string[]
  /** what is wrong with the account as a whole */
  readonly accountFaults: AccountFaults
  readonly hosts: Table<Host>
  readonly instances: Table<Instance>
  readonly guests: Table<Guest>
  readonly volumes: Table<Volume>
  /** the newest modification of each volume that was ever modified */
  readonly modifications: Table<Modification>
  readonly snapshots: Table<Snapshot>
  readonly images: Table<Image>
  /** replacements of root volumes, done ones too */
  readonly rootTasks: Table<RootTask>
  readonly mysteries: Table<Mystery>
  /** what AWS has announced, and what it did in the last week */
  readonly scheduled: Table<ScheduledEvent>
  readonly addresses: Table<Address>
  readonly groups: Table<Group>
  /** interfaces that were made by themselves, and what was said of those that came with an instance */
  readonly interfaces: Table<NetworkInterface>
  readonly keyPairs: Table<KeyPair>
  readonly placementGroups: Table<PlacementGroup>
  readonly launchTemplates: Table<LaunchTemplate>
  readonly spotRequests: Table<SpotRequest>
  /** scripts of first boots that are under way, by their instances */
  readonly firstBoots: Table<FirstBoot>
  /** which instance has which instance profile */
  readonly profiles: Table<ProfileAssociation>
  /** the VPCs and what is in them, once somebody has changed something of what AWS made; see `vpcs/read.ts` */
  readonly topology?: Topology | undefined
  /** what requests have published; what instances publish by themselves is in the feeds */
  readonly customMetrics: Table<CustomMetric>
  /** when each is next evaluated is derived */
  readonly alarms: Table<Alarm>
  /** by name; undefined as long as nobody made one */
  readonly dashboards?: Table<Dashboard> | undefined
  readonly topics: Table<Topic>
  readonly subscriptions: Table<Subscription>
  readonly messages: Table<Message>
  /** whether SMS go to verified numbers only, as in every new account */
  readonly smsSandbox: boolean
  /** of the SMS sandbox */
  readonly phones: Table<SandboxPhone>
  readonly channels: Table<Channel>
  /** what requests said of things and nothing depends on */
  readonly kept: Table<Kept>
}

/** The part of an account that `step/derive.ts` keeps up to date after each event; what was found and billed stays. */
export interface Derived {
  readonly inUse: InUse
  /** what the checks last found, and when they will next find something new */
  readonly checks: Table<Checks>
  readonly checkTrails: Table<CheckTrail>
  readonly feeds: Table<Feed>
  readonly credits: Table<Credits>
  /** when T2 instances were given launch credits, the last day's */
  readonly launchGrants: Table<{ readonly starts: readonly Instant[] }>
  /** which alarms watch an instance, so that a change there wakes only them */
  readonly watchers: Table<{ readonly names: readonly string[] }>
  readonly bill: Table<BillLine>
  /** what costs something now: a resource's open bill lines */
  readonly meters: Table<Meter>
}

/** A whole account at one moment. It is never changed; every event makes a new one. */
export type Account = World & Derived

/** The tables of an account, by name. */
export type Tables = { readonly [K in keyof Account as Account[K] extends Table<object> ? K : never]: Account[K] }

export interface Beginning {
  readonly seed: string
  readonly region: RegionName
  readonly startedAt: Instant
  /** the model's version whose rules it keeps for good, where it was begun under others than today's */
  readonly rules?: 3 | undefined
}

/** A new account: a default VPC and its default security group, the SMS sandbox with one verified phone, nothing else. */
export function openAccount({ seed, region, startedAt, rules }: Beginning): Account {
  return {
    seed,
    region,
    accountId: digits(12, seed, 'account'),
    startedAt,
    ...(rules && { rules }),
    at: startedAt,
    events: 0,
    quotas: 'raised',
    inUse: {},
    shortages: [],
    accountFaults: {},
    made: {},
    smsSandbox: true,
    hosts: empty(),
    instances: empty(),
    guests: empty(),
    credits: empty(),
    launchGrants: empty(),
    volumes: empty(),
    modifications: empty(),
    snapshots: empty(),
    images: empty(),
    kept: empty(),
    rootTasks: empty(),
    mysteries: empty(),
    scheduled: empty(),
    addresses: empty(),
    groups: empty(),
    interfaces: empty(),
    keyPairs: empty(),
    placementGroups: empty(),
    launchTemplates: empty(),
    spotRequests: empty(),
    firstBoots: empty(),
    profiles: empty(),
    checks: empty(),
    checkTrails: empty(),
    feeds: empty(),
    customMetrics: empty(),
    alarms: empty(),
    watchers: empty(),
    topics: empty(),
    subscriptions: empty(),
    messages: empty(),
    phones: put(empty(), ownPhone, { number: ownPhone, verified: true, since: startedAt, sent: [] }),
    channels: empty(),
    bill: empty(),
    meters: empty(),
  }
}

/** AWS's ids: a prefix and 17 hexadecimal digits. */
export const awsId = (account: Account, prefix: string, nth: number): string =>
  `${prefix}-0${hex(16, account.seed, `${prefix}/${nth}`)}`

import type { Request } from '#api/answer.ts'
import type { Account } from '#engine/account.ts'
import type { Alarm } from '#engine/messages/alarms/alarm.ts'
import type { Topic } from '#engine/messages/sns/sns.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import type { NetworkInterface } from '#engine/world/interfaces/networkInterface.ts'
import type { KeyPair } from '#engine/world/keyPairs/keyPair.ts'
import type { LaunchTemplate } from '#engine/world/launchTemplates/launchTemplate.ts'
import type { Address, Group } from '#engine/world/network/network.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import type { Acl, Gateway, RouteTable, Subnet, Vpc } from '#engine/world/vpcs/topology.ts'
import type { Volume } from '#engine/world/volumes/volume.ts'
import type { Instant } from '#lib/time.ts'
import type { Dialog, MarketKind, NetworkKind } from '#store/preferences/transientState.ts'
import type { ImageRow } from '../things/imageRows.ts'
import type { IconShape } from '#ui/look/icons.ts'
import type { useFirstWords, useWords } from '#ui/words/WordsProvider.tsx'

type CommandWords = ReturnType<typeof useFirstWords>['commands']

/** The things to which commands are done, by kind. */
export interface Things {
  readonly instance: Instance
  readonly volume: Volume
  readonly snapshot: Snapshot
  readonly image: ImageRow
  readonly address: Address
  readonly group: Group
  readonly keyPair: KeyPair
  readonly launchTemplate: LaunchTemplate
  readonly vpc: Vpc
  readonly subnet: Subnet
  readonly routeTable: RouteTable
  readonly gateway: Gateway
  readonly acl: Acl
  readonly networkInterface: NetworkInterface
  readonly alarm: Alarm
  readonly topic: Topic
  /** where instances of a type's family find room, or do not */
  readonly zone: { readonly id: string; readonly type: string }
  readonly account: { readonly id: 'account' }
}
export type LateKind = keyof Things
/** The kinds of things that have details of their own. */
export type AnyKind = Exclude<LateKind, 'zone' | 'account'>
/** The kinds of things whose commands the first view can name. */
export type Kind = Exclude<AnyKind, NetworkKind | MarketKind>

export type Reason = keyof CommandWords['why']

/** The reason why something cannot be done now. */
export interface WhyNot {
  readonly reason: Reason
  /** AWS's own, where it would refuse it */
  readonly code?: string
  /** what the sentence names */
  readonly about?: string
}

/** The look of a command: its name and icon, wherever it is offered. */
export interface Look<Id> {
  /** the key of its name in the words */
  readonly id: Id
  readonly icon: IconShape
  /** what its name names: where it leads to */
  readonly about?: string
  /** it cannot be taken back in AWS */
  readonly danger?: true
}

type Deed<T> =
  | { readonly window?: undefined; readonly request: (thing: T, account: Account) => Request }
  /** asks there; the request is the one that it comes to */
  | { readonly window: (thing: T) => Dialog; readonly request?: (thing: T, account: Account) => Request }

/** The deed of a command on a thing, whatever it is called. */
export type Doable<K extends LateKind> = Deed<Things[K]> & {
  readonly of: K
  /** of the thing as it is in the account now */
  readonly whyNot?: (account: Account, thing: Things[K], now: Instant) => WhyNot | undefined
  /** the answer changes with time alone, and not only with what happens */
  readonly ticks?: true
}

/** A command: what a person can do to a thing, told once; whoever offers it reads it here. */
export type Command<K extends Kind> = Look<keyof CommandWords[K] & string> & Doable<K>

/** The same where its name is one of the words that come with the rooms: the first view offers none of them. */
export type LateCommand<K extends LateKind> = Omit<Look<string>, 'about'> &
  Doable<K> & { readonly named: (words: ReturnType<typeof useWords>, thing: Things[K]) => string }

/** A command that needs a second thing: a volume goes onto an instance. Nothing to aim at is also an answer. */
export interface Aimed<K extends Kind, T extends Kind> {
  readonly of: K
  readonly onto: T
  readonly targets: (account: Account, thing: Things[K], selected?: string) => readonly Things[T][]
  readonly at: (target: Things[T] | undefined) => Command<K>
}

export type AnyCommand = { [K in Kind]: Command<K> }[Kind]
export type AnyLateCommand = { [K in LateKind]: LateCommand<K> }[LateKind]

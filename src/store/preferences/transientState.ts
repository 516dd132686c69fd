import type { PastRequest } from '#api/replay.ts'
import type { RefusedNow } from '#api/retell.ts'
import type { History } from '#engine/history/history.ts'
import type { Instant } from '#lib/time.ts'
import type { Subject } from '#engine/questions/why/why.ts'

/** A dialog that is open for a moment: gone after a reload, never part of the account. */
export type Dialog =
  /** with what is filled in already */
  | { readonly kind: 'launch'; readonly imageId?: string; readonly name?: string; readonly zone?: string }
  | { readonly kind: 'alarm'; readonly instanceId: string; readonly alarmName?: string }
  | { readonly kind: 'topic'; readonly topicArn?: string }
  /** what has arrived, on one device first */
  | { readonly kind: 'messages'; readonly device: 'mail' | 'phone' | 'slack' }
  | { readonly kind: 'type'; readonly instanceId: string }
  | { readonly kind: 'systemLog' | 'screenshot' | 'replaceRoot'; readonly instanceId: string }
  | { readonly kind: 'volume'; readonly instanceId?: string }
  | { readonly kind: 'modify' | 'snapshot'; readonly volumeId: string }
  | { readonly kind: 'fromSnapshot'; readonly snapshotId: string }
  | { readonly kind: 'image'; readonly instanceId: string }
  | { readonly kind: 'deregister' | 'deprecate'; readonly imageId: string }
  /** a copy of a snapshot or an image; who else may use it */
  | { readonly kind: 'copy' | 'permissions'; readonly of: 'snapshot' | 'image'; readonly id: string }
  | { readonly kind: 'register'; readonly snapshotId: string }
  | { readonly kind: 'elastic'; readonly instanceId: string; readonly allocationId?: string }
  | { readonly kind: 'rename' | 'tags'; readonly of: TaggableKind; readonly id: string }
  /** a new rule of a group, in or out, or one that is there */
  | { readonly kind: 'rule'; readonly groupId: string; readonly egress?: true; readonly ruleId?: string }
  | { readonly kind: 'newGroup' | 'newKeyPair' }
  | { readonly kind: 'network'; readonly window: NetworkWindow }
  | { readonly kind: 'market'; readonly window: MarketWindow }
  | { readonly kind: 'connect' | 'userData' | 'metadata' | 'profile'; readonly instanceId: string }
  | { readonly kind: 'graph'; readonly instanceId: string; readonly metric: string }
  | { readonly kind: 'groups'; readonly instanceId: string }
  | { readonly kind: 'terminate'; readonly instanceId: string }
  /** a command to several things of one kind, by its name in the register */
  | {
      readonly kind: 'several'
      readonly of: Exclude<ThingKind, NetworkKind | MarketKind>
      readonly command: string
      readonly ids: readonly string[]
    }
  | { readonly kind: 'newAccount' }
  | { readonly kind: 'about' }
  | { readonly kind: 'scripts' }
  | { readonly kind: 'bill' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'share' }
  /** a file of other tools, with what was dropped; the account written for them */
  | { readonly kind: 'bring'; readonly text?: string; readonly name?: string }
  | { readonly kind: 'out' }
  | { readonly kind: 'presets'; readonly unknown?: string }
  | { readonly kind: 'otherTab' }
  /** an experiment is being made again: how much of it is done, from 0 to 1 */
  | { readonly kind: 'making'; readonly part: number; readonly cancel: () => void }
  | { readonly kind: 'stories' }
  /** with what was typed while it was still on its way */
  | { readonly kind: 'palette'; readonly typed?: string }
  | { readonly kind: 'received'; readonly history: History; readonly refusedNow?: readonly RefusedNow[] }
  /** requests as a list: those of a story told again that are refused today, or those of one that nobody can tell again */
  | { readonly kind: 'requests'; readonly of: 'told-again'; readonly requests: readonly RefusedNow[] }
  | { readonly kind: 'requests'; readonly of: 'aside'; readonly requests: readonly PastRequest[] }
  | Question

/**
 * A question why something is as it is; of the first so many events of the whole story where it says so, else of what
 * is shown.
 */
export interface Question {
  readonly kind: 'why'
  readonly subject: Subject
  readonly upTo?: number
}

/** The kinds of what decides which way packets go. */
export type NetworkKind = NetworkPart

/** The kinds of what decides how something is launched. */
export type MarketKind = 'launchTemplate'

/** The kind of a thing in an account for a person to look at and to act on. */
export type ThingKind =
  | NetworkKind
  | MarketKind
  | 'instance'
  | 'volume'
  | 'snapshot'
  | 'image'
  | 'address'
  | 'group'
  | 'keyPair'
  | 'alarm'
  | 'topic'

/** The kind of a thing that tags can be put on here. */
export type TaggableKind = Exclude<ThingKind, 'alarm' | 'topic'>

/** A thing by its id; of an alarm the name, of a topic the ARN. */
export interface Selected {
  /** a place is what the map shows and the account does not hold: a state, a way between two */
  readonly kind: Exclude<ThingKind, 'instance'> | 'place'
  readonly id: string
}

/** Several things of one kind that are picked, to be acted on at once. */
export interface Picked {
  readonly of: ThingKind
  readonly ids: ReadonlySet<string>
  /** something was looked at since, which stands before them */
  readonly behind?: boolean
}

/** The windows about VPCs and what is in them. */
export type NetworkWindow =
  | { readonly of: 'new'; readonly what: NetworkPart; readonly vpcId?: string }
  /** a new route of a table, or the one of a destination */
  | { readonly of: 'route'; readonly tableId: string; readonly destination?: string }
  /** a new line of an ACL, or the one of a number */
  | { readonly of: 'entry'; readonly aclId: string; readonly egress: boolean; readonly number?: number }
  /** the security groups of an interface */
  | { readonly of: 'interfaceGroups'; readonly id: string }
  /** which table or ACL a subnet is to use, which subnet is to use one, where a gateway or an interface is to go */
  | {
      readonly of: 'join'
      readonly what:
        | 'subnetTable'
        | 'subnetAcl'
        | 'tableSubnet'
        | 'aclSubnet'
        | 'gatewayVpc'
        | 'interfaceInstance'
        | 'instanceInterface'
        | 'interfaceAddress'
      readonly id: string
    }

/** The windows about launch templates. */
export type MarketWindow =
  /** made of an instance where it says one */
  | { readonly of: 'newTemplate'; readonly instanceId?: string }
  | { readonly of: 'newVersion' | 'launch'; readonly templateId: string }
  /** the placement groups of the account; the one of an instance */
  | { readonly of: 'placementGroups' }
  | { readonly of: 'placement'; readonly instanceId: string }

/** The kinds of what can be made in a network. */
export type NetworkPart = 'vpc' | 'subnet' | 'routeTable' | 'gateway' | 'acl' | 'networkInterface'

export interface Transient {
  readonly dialog?: Exclude<Dialog, Question> | undefined
  /** stands before the window in which it was asked, which keeps what was begun there */
  readonly question?: Question | undefined
  /** the inspector as a sheet, where there is no room beside the map */
  readonly inspecting: boolean
  /** the lesson that goes on has come to what stands in the details: they have their column where there is room for it */
  readonly readsDetails?: boolean | undefined
  /** what is looked at in place of the instance that the preferences keep */
  readonly selected?: Selected | undefined
  readonly picked?: Picked | undefined
  /** something of the map is in somebody's hand */
  readonly carrying?: boolean | undefined
  /** how much time the timeline shows, if somebody chose */
  readonly span?: number | undefined
  /** whether the window has too little room for an open timeline: said by whoever lays the page out */
  readonly cramped?: boolean | undefined
  /** a moment more than a day ahead: whether to leap there is asked, while it is what comes next */
  readonly leap?: Instant | undefined
  /** the zone that is shown to a whole room of people, on the whole screen */
  readonly presented?: 1 | 2 | 3 | undefined
  /** the lesson that is shown as a page to be printed, in the place of everything */
  readonly handout?: string | undefined
  /** which zone the map is to look at next; nothing once it has */
  readonly zone?: 0 | 1 | 2 | 3 | undefined
  /** which table the list shows first */
  readonly table?:
    | 'instances'
    | 'volumes'
    | 'snapshots'
    | 'images'
    | 'addresses'
    | 'groups'
    | 'keyPairs'
    | 'network'
    | 'market'
    | 'alarms'
    | 'topics'
  /** what was run last from the palette, the newest first */
  readonly recent?: readonly string[] | undefined
  /** the terminal below everything; where it is folded, what was typed in it is still there */
  readonly terminal?: 'open' | 'folded' | undefined
  /** a line that another room has put there, to be looked at and run */
  readonly terminalLine?: string | undefined
  /** the step of the lesson that is to be done now */
  readonly step?: string | undefined
  /** the part of the details that this step is about */
  readonly part?: string | undefined
  /** whether an experiment that was opened is in the account's place; unsaid until that changes */
  readonly visiting?: boolean | undefined
  /** the page follows the account of an endpoint: whether what is done here is asked there, and whether it is out of reach */
  readonly live?: { readonly acts: boolean; readonly lost: boolean } | undefined
  /** the story as it was at the moment that the one which is shown is compared with */
  readonly comparedWith?: History | undefined
}

import type { AllocationId, GroupId, InstanceId } from '#lib/brand.ts'
import type { Tags } from '../instances/instance.ts'
import type { Spot } from '../interfaces/networkInterface.ts'

/** An Elastic IP: it belongs to the account until it is released. */
export interface Address {
  readonly allocationId: AllocationId
  readonly publicIp: string
  readonly associationId?: string | undefined
  /** it is on the primary address of that instance */
  readonly instanceId?: InstanceId | undefined
  /** it is on another private address */
  readonly at?: Spot | undefined
  readonly tags: Tags
}

/** A protocol, by name where AWS has one, else by IANA's number; `-1` is all. */
export type IpProtocol = 'tcp' | 'udp' | 'icmp' | 'icmpv6' | '-1' | `${number}`

export interface Rule {
  readonly id: string
  readonly protocol: IpProtocol
  /** ICMP's type, where the protocol is that; -1 is all of them */
  readonly fromPort: number
  /** ICMP's code, likewise */
  readonly toPort: number
  /** the other side: a CIDR block of IPv4 or IPv6, the members of a group, or a prefix list */
  readonly source: string
  readonly description?: string | undefined
  readonly tags?: Tags | undefined
}

export interface Group {
  readonly id: GroupId
  readonly name: string
  readonly description: string
  /** absent is the VPC that AWS made with the account */
  readonly vpcId?: string | undefined
  /** what may come in */
  readonly rules: readonly Rule[]
  /** what may go out; absent is everything, as a group is born */
  readonly egress?: readonly Rule[] | undefined
  readonly tags?: Tags | undefined
  /** what a fault took out of the rules, until it is cleared or somebody opens a door again */
  readonly shut?: readonly Rule[] | undefined
}

export type NetworkFact =
  | { readonly kind: 'PublicAddressAssigned'; readonly instanceId: InstanceId; readonly publicIp: string }
  | { readonly kind: 'PublicAddressReleased'; readonly instanceId: InstanceId; readonly publicIp: string }
  | {
      readonly kind: 'AddressAllocated'
      readonly allocationId: AllocationId
      readonly publicIp: string
      readonly tags: Tags
    }
  | {
      readonly kind: 'AddressAssociated'
      readonly allocationId: AllocationId
      readonly associationId: string
      readonly instanceId: InstanceId
    }
  | { readonly kind: 'AddressDisassociated'; readonly allocationId: AllocationId; readonly instanceId: InstanceId }
  | { readonly kind: 'AddressReleased'; readonly allocationId: AllocationId; readonly publicIp: string }
  | { readonly kind: 'AddressTagged'; readonly allocationId: AllocationId; readonly tags: Tags }
  | { readonly kind: 'GroupCreated'; readonly group: Group }
  | { readonly kind: 'GroupTagged'; readonly groupId: GroupId; readonly tags: Tags }
  | { readonly kind: 'GroupDeleted'; readonly groupId: GroupId }
  | { readonly kind: 'IngressAuthorized'; readonly groupId: GroupId; readonly rule: Rule }
  | { readonly kind: 'IngressRevoked'; readonly groupId: GroupId; readonly rule: Rule }
  | { readonly kind: 'EgressAuthorized'; readonly groupId: GroupId; readonly rule: Rule }
  | { readonly kind: 'EgressRevoked'; readonly groupId: GroupId; readonly rule: Rule }
  /** the rule as it is now; its id stays */
  | { readonly kind: 'RuleChanged'; readonly groupId: GroupId; readonly egress: boolean; readonly rule: Rule }
  | { readonly kind: 'GroupShut'; readonly groupId: GroupId; readonly rules: readonly Rule[] }
  | { readonly kind: 'GroupReopened'; readonly groupId: GroupId }

import type { AllocationId, EventId, GroupId, InstanceId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Tags } from '../instances/instance.ts'

/** The attachment of an interface to an instance. */
export interface InterfaceAttachment {
  /** `eni-attach-…` */
  readonly id: string
  readonly instanceId: InstanceId
  /** 0 is the primary one, which comes with its instance and cannot be detached */
  readonly deviceIndex: number
  readonly state: 'attaching' | 'attached' | 'detaching'
  /** when it began; undefined where the account does not remember it */
  readonly since?: Instant | undefined
  readonly deleteOnTermination: boolean
}

/** A network interface, an ENI: an address or several in a subnet, with its own groups, which may be on an instance. */
export interface NetworkInterface {
  readonly id: string
  readonly subnetId: string
  readonly description: string
  readonly groupIds: readonly GroupId[]
  /** the primary address, which stays as long as the interface */
  readonly privateIp: string
  /** the further ones */
  readonly secondaryIps: readonly string[]
  readonly sourceDestCheck: boolean
  readonly tags: Tags
  /** one that was asked for is not there at once */
  readonly state: 'pending' | 'available' | 'in-use'
  readonly attachment?: InterfaceAttachment | undefined
  /** when its passing state ends */
  readonly due?: Instant | undefined
  /** the event that put it on its way */
  readonly because?: EventId | undefined
}

/** The parts of an interface that a person can change; the primary one's groups and check are its instance's. */
export interface InterfaceChange {
  readonly description?: string | undefined
  readonly groupIds?: readonly GroupId[] | undefined
  readonly sourceDestCheck?: boolean | undefined
  readonly deleteOnTermination?: boolean | undefined
}

/** A private address of an interface: where an Elastic IP leads. */
export interface Spot {
  readonly interfaceId: string
  readonly privateIp: string
}

/** The further private addresses that a request asks for: these, or so many that EC2 chooses. */
export interface AddressesWish {
  readonly ips: readonly string[]
  readonly count: number
}

export type InterfaceCommand =
  | {
      readonly kind: 'CreateInterface'
      readonly subnetId: string
      readonly description: string
      readonly groupIds: readonly GroupId[]
      readonly privateIp?: string | undefined
      readonly secondary: AddressesWish
      readonly tags: Tags
    }
  | {
      readonly kind: 'AttachInterface'
      readonly interfaceId: string
      readonly instanceId: InstanceId
      readonly deviceIndex: number
    }
  | { readonly kind: 'DetachInterface'; readonly attachmentId: string; readonly force: boolean }
  | { readonly kind: 'DeleteInterface'; readonly interfaceId: string }
  | {
      readonly kind: 'ChangeInterface'
      readonly interfaceId: string
      readonly attachmentId?: string | undefined
      readonly change: InterfaceChange
    }
  | {
      readonly kind: 'AssignPrivateIps'
      readonly interfaceId: string
      readonly secondary: AddressesWish
      readonly allowReassignment: boolean
    }
  | { readonly kind: 'UnassignPrivateIps'; readonly interfaceId: string; readonly ips: readonly string[] }

export type AskedOfInterface<K extends InterfaceCommand['kind']> = Extract<InterfaceCommand, { readonly kind: K }>

/** An interface on an instance. */
interface OnInstance {
  readonly interfaceId: string
  readonly instanceId: InstanceId
}

export type InterfaceFact =
  | { readonly kind: 'InterfaceCreated'; readonly card: NetworkInterface }
  | { readonly kind: 'InterfaceReady'; readonly interfaceId: string }
  | {
      readonly kind: 'InterfaceAttaching'
      readonly interfaceId: string
      readonly attachment: InterfaceAttachment
      /** absent where it is there at once, as at a launch */
      readonly until?: Instant | undefined
    }
  | ({ readonly kind: 'InterfaceAttached' } & OnInstance)
  | ({ readonly kind: 'InterfaceDetaching'; readonly until: Instant } & OnInstance)
  | ({ readonly kind: 'InterfaceDetached' } & OnInstance)
  /** the instance is over, and its primary interface stays, as it is from now on */
  | { readonly kind: 'InterfaceLeft'; readonly card: NetworkInterface; readonly instanceId: InstanceId }
  | {
      readonly kind: 'InterfaceChanged'
      /** as it is from now on */
      readonly card: NetworkInterface
      readonly change: InterfaceChange
    }
  | { readonly kind: 'PrivateIpsAssigned'; readonly card: NetworkInterface; readonly ips: readonly string[] }
  | { readonly kind: 'PrivateIpsUnassigned'; readonly card: NetworkInterface; readonly ips: readonly string[] }
  | { readonly kind: 'InterfaceTagged'; readonly card: NetworkInterface }
  | { readonly kind: 'InterfaceDeleted'; readonly interfaceId: string }
  /** an Elastic IP on an address that is not the primary one of an instance */
  | {
      readonly kind: 'AddressMapped'
      readonly allocationId: AllocationId
      readonly associationId: string
      readonly spot: Spot
    }
  | { readonly kind: 'AddressUnmapped'; readonly allocationId: AllocationId; readonly spot: Spot }

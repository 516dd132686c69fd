import type { GroupId } from '#lib/brand.ts'
import type { Tags } from '../instances/instance.ts'
import type { Group } from '../network/network.ts'

export interface Vpc {
  readonly id: string
  /** IPv4, /16 to /28 */
  readonly cidr: string
  readonly isDefault: boolean
  readonly tenancy: 'default' | 'dedicated'
  readonly dnsSupport: boolean
  readonly dnsHostnames: boolean
  /** whether CloudWatch is told how many addresses it uses; it is kept and shown */
  readonly usageMetrics?: boolean | undefined
  /** its set of DHCP options, or `default`, which is none; absent: the set that AWS made with the account */
  readonly dhcpOptionsId?: string | undefined
  /** born with it, gone with it */
  readonly groupId: GroupId
  readonly tags: Tags
}

export interface Subnet {
  readonly id: string
  readonly vpcId: string
  readonly zone: string
  readonly zoneId: string
  readonly cidr: string
  /** whether it is its zone's subnet of the default VPC */
  readonly isDefault: boolean
  /** whether what is launched there borrows a public address, unless the launch says otherwise */
  readonly mapPublicIp: boolean
  readonly tags: Tags
}

/** A route, with where it leads: `local`, an internet gateway, an instance, or a network interface. */
export interface Route {
  /** a CIDR block; of two that match, the narrower one decides */
  readonly destination: string
  readonly target: string
}

export interface Association {
  readonly id: string
  /** undefined is the main association: every subnet that has none of its own */
  readonly subnetId?: string | undefined
}

export interface RouteTable {
  readonly id: string
  readonly vpcId: string
  readonly associations: readonly Association[]
  readonly routes: readonly Route[]
  readonly tags: Tags
}

export interface Gateway {
  readonly id: string
  /** the VPC that it is attached to */
  readonly vpcId?: string | undefined
  readonly tags: Tags
}

/** A line of a network ACL. The one with the lowest number that fits decides; where none fits, nothing passes. */
export interface AclEntry {
  readonly number: number
  readonly egress: boolean
  /** IANA's number, or `-1` for all */
  readonly protocol: string
  readonly allow: boolean
  /** IPv4 or IPv6 */
  readonly cidr: string
  /** of TCP and UDP */
  readonly fromPort?: number | undefined
  readonly toPort?: number | undefined
  /** of ICMP; -1 is any */
  readonly icmp?: { readonly type: number; readonly code: number } | undefined
}

export interface Acl {
  readonly id: string
  readonly vpcId: string
  readonly isDefault: boolean
  readonly entries: readonly AclEntry[]
  /** each subnet is with exactly one ACL */
  readonly associations: readonly { readonly id: string; readonly subnetId: string }[]
  readonly tags: Tags
}

export interface DhcpOption {
  readonly key: string
  readonly values: readonly string[]
}

/** A set of DHCP options: what a VPC tells its instances when they ask for an address. It is kept and shown. */
export interface DhcpOptions {
  readonly id: string
  readonly options: readonly DhcpOption[]
  readonly tags: Tags
}

/** Everything that decides which way packets may go, apart from security groups. */
export interface Topology {
  readonly vpcs: readonly Vpc[]
  readonly subnets: readonly Subnet[]
  readonly tables: readonly RouteTable[]
  readonly gateways: readonly Gateway[]
  readonly acls: readonly Acl[]
  readonly dhcpOptions: readonly DhcpOptions[]
}

export type TopologyFact =
  | {
      readonly kind: 'VpcCreated'
      readonly vpc: Vpc
      readonly table: RouteTable
      readonly acl: Acl
      readonly group: Group
    }
  | {
      readonly kind: 'VpcChanged'
      readonly vpcId: string
      readonly change: Partial<Pick<Vpc, 'dnsSupport' | 'dnsHostnames' | 'usageMetrics'>>
    }
  | { readonly kind: 'VpcDeleted'; readonly vpcId: string }
  | { readonly kind: 'DhcpOptionsCreated'; readonly set: DhcpOptions }
  | { readonly kind: 'DhcpOptionsAssociated'; readonly dhcpOptionsId: string; readonly vpcId: string }
  | { readonly kind: 'DhcpOptionsDeleted'; readonly dhcpOptionsId: string }
  | { readonly kind: 'SubnetCreated'; readonly subnet: Subnet; readonly aclAssociationId: string }
  | { readonly kind: 'SubnetChanged'; readonly subnetId: string; readonly mapPublicIp: boolean }
  | { readonly kind: 'SubnetDeleted'; readonly subnetId: string }
  | { readonly kind: 'GatewayCreated'; readonly gateway: Gateway }
  | { readonly kind: 'GatewayAttached'; readonly gatewayId: string; readonly vpcId: string }
  | { readonly kind: 'GatewayDetached'; readonly gatewayId: string; readonly vpcId: string }
  | { readonly kind: 'GatewayDeleted'; readonly gatewayId: string }
  | { readonly kind: 'RouteTableCreated'; readonly table: RouteTable }
  | { readonly kind: 'RouteTableDeleted'; readonly tableId: string }
  | { readonly kind: 'RouteCreated'; readonly tableId: string; readonly route: Route }
  | { readonly kind: 'RouteReplaced'; readonly tableId: string; readonly route: Route; readonly before: string }
  | { readonly kind: 'RouteDeleted'; readonly tableId: string; readonly route: Route }
  | {
      readonly kind: 'RouteTableAssociated'
      readonly tableId: string
      readonly associationId: string
      /** undefined: it is the main table of its VPC from now on */
      readonly subnetId?: string | undefined
    }
  | { readonly kind: 'RouteTableDisassociated'; readonly tableId: string; readonly subnetId: string }
  | { readonly kind: 'AclCreated'; readonly acl: Acl }
  | { readonly kind: 'AclDeleted'; readonly aclId: string }
  | { readonly kind: 'AclEntryPut'; readonly aclId: string; readonly entry: AclEntry }
  | { readonly kind: 'AclEntryDeleted'; readonly aclId: string; readonly entry: AclEntry }
  | {
      readonly kind: 'AclAssociated'
      readonly aclId: string
      readonly associationId: string
      readonly subnetId: string
    }
  | { readonly kind: 'TopologyTagged'; readonly thingId: string; readonly tags: Tags }

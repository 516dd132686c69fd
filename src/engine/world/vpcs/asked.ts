import type { Tags } from '../instances/instance.ts'
import type { AclEntry, DhcpOption, Route, Vpc } from './topology.ts'

/** A command about VPCs and what is in them, by AWS's own names. */
export type TopologyCommand =
  | { readonly kind: 'CreateVpc'; readonly cidr: string; readonly tenancy: Vpc['tenancy']; readonly tags: Tags }
  | { readonly kind: 'CreateDefaultVpc' }
  | {
      readonly kind: 'ModifyVpcAttribute'
      readonly vpcId: string
      readonly change: Partial<Pick<Vpc, 'dnsSupport' | 'dnsHostnames' | 'usageMetrics'>>
    }
  | { readonly kind: 'DeleteVpc'; readonly vpcId: string }
  | { readonly kind: 'CreateDhcpOptions'; readonly options: readonly DhcpOption[]; readonly tags: Tags }
  | { readonly kind: 'AssociateDhcpOptions'; readonly dhcpOptionsId: string; readonly vpcId: string }
  | { readonly kind: 'DeleteDhcpOptions'; readonly dhcpOptionsId: string }
  | {
      readonly kind: 'CreateSubnet'
      readonly vpcId: string
      readonly cidr: string
      /** by name or id; AWS chooses where it is left out */
      readonly zone?: string | undefined
      readonly tags: Tags
    }
  | { readonly kind: 'CreateDefaultSubnet'; readonly zone: string }
  | { readonly kind: 'ModifySubnetAttribute'; readonly subnetId: string; readonly mapPublicIp: boolean }
  | { readonly kind: 'DeleteSubnet'; readonly subnetId: string }
  | { readonly kind: 'CreateInternetGateway'; readonly tags: Tags }
  | {
      readonly kind: 'AttachInternetGateway' | 'DetachInternetGateway'
      readonly gatewayId: string
      readonly vpcId: string
    }
  | { readonly kind: 'DeleteInternetGateway'; readonly gatewayId: string }
  | { readonly kind: 'CreateRouteTable'; readonly vpcId: string; readonly tags: Tags }
  | { readonly kind: 'DeleteRouteTable'; readonly tableId: string }
  | { readonly kind: 'CreateRoute' | 'ReplaceRoute'; readonly tableId: string; readonly route: Route }
  | { readonly kind: 'DeleteRoute'; readonly tableId: string; readonly destination: string }
  | { readonly kind: 'AssociateRouteTable'; readonly tableId: string; readonly subnetId: string }
  | { readonly kind: 'ReplaceRouteTableAssociation'; readonly tableId: string; readonly associationId: string }
  | { readonly kind: 'DisassociateRouteTable'; readonly associationId: string }
  | { readonly kind: 'CreateNetworkAcl'; readonly vpcId: string; readonly tags: Tags }
  | { readonly kind: 'DeleteNetworkAcl'; readonly aclId: string }
  | {
      readonly kind: 'CreateNetworkAclEntry' | 'ReplaceNetworkAclEntry'
      readonly aclId: string
      readonly entry: AclEntry
    }
  | {
      readonly kind: 'DeleteNetworkAclEntry'
      readonly aclId: string
      readonly egress: boolean
      readonly number: number
    }
  | { readonly kind: 'ReplaceNetworkAclAssociation'; readonly aclId: string; readonly associationId: string }

export type AskedOf<K extends TopologyCommand['kind']> = Extract<TopologyCommand, { readonly kind: K }>

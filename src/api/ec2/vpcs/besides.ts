import { isRefusal } from '#facts/errors.ts'
import { filtered, filters, type Sayings } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { read } from '../verbs.ts'

// What a VPC may have besides, and nobody can make here: whoever lists or deletes VPCs asks for it, and there is none.

const named = (names: string): Sayings<object> => Object.fromEntries(names.split(' ').map((name) => [name, () => []]))

/** An answer that lists none, once its filters were looked at; `names` are those that there are. */
function nothing(list: string, names: string, asked: Parameters<typeof filtered>[1]) {
  const found = filtered([], asked, { says: named(names), tags: () => ({}) })
  return isRefusal(found) ? found : { [list]: [] }
}

/** An action that lists none; `names` are its filters. */
const none = (list: string, names: string) =>
  read({
    params: { Filters: filters },
    pages: ec2Pages(list),
    answer: ({ params }) => nothing(list, names, params.Filters),
  })

/** The same, of an action whose filters are called in the singular. */
const noneOf = (list: string, names: string) =>
  read({
    params: { Filter: filters },
    pages: ec2Pages(list),
    answer: ({ params }) => nothing(list, names, params.Filter),
  })

export const DescribeNatGateways = noneOf('NatGateways', 'nat-gateway-id state subnet-id vpc-id')

export const DescribeFlowLogs = noneOf(
  'FlowLogs',
  'deliver-log-status log-destination-type flow-log-id log-group-name resource-id traffic-type',
)

export const DescribeVpcEndpoints = none(
  'VpcEndpoints',
  'ip-address-type service-name service-region vpc-id vpc-endpoint-id vpc-endpoint-state vpc-endpoint-type',
)

export const DescribeVpcPeeringConnections = none(
  'VpcPeeringConnections',
  'accepter-vpc-info.cidr-block accepter-vpc-info.owner-id accepter-vpc-info.vpc-id expiration-time requester-vpc-info.cidr-block requester-vpc-info.owner-id requester-vpc-info.vpc-id status-code status-message vpc-peering-connection-id',
)

export const DescribeEgressOnlyInternetGateways = none('EgressOnlyInternetGateways', 'egress-only-internet-gateway-id')

/** Those of VPNs come in one answer. */
export const DescribeVpnGateways = read({
  params: { Filters: filters },
  answer({ params }) {
    const names = 'amazon-side-asn attachment.state attachment.vpc-id availability-zone state type vpn-gateway-id'
    const found = filtered([], params.Filters, { says: named(names), tags: () => ({}) })
    return isRefusal(found) ? found : { VpnGateways: [] }
  },
})

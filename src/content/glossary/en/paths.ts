import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const paths = {
  'outbound-rule': {
    name: 'Outbound rule',
    text: 'A line of a security group that lets traffic out; a new group begins with one that allows everything. Answers need no rule, since security groups are stateful: whatever a rule has let through may be answered.',
    doc: docs.securityGroups,
  },
  'route-table': {
    name: 'Route table',
    text: 'Rules of a subnet that send packets on by their destination, inside the VPC or to a gateway. A subnet is public when its table has a route to an internet gateway, and without such a route no public address helps.',
    doc: docs.routeTables,
  },
  'internet-gateway': {
    name: 'Internet gateway',
    text: 'The door of a VPC to the internet, which also translates between private and public IPv4 addresses. To be reached through it, an instance needs a route, a public address, and rules that let the traffic in.',
    doc: docs.internetGateway,
  },
  'nat-gateway': {
    name: 'NAT gateway',
    text: 'A gateway through which instances without a public address begin connections to the internet, while nobody out there can begin one to them. It is charged by the hour and by the GB, also while hardly anything goes through it.',
    doc: docs.natGateway,
  },
  'network-acl': {
    name: 'Network ACL',
    text: 'Numbered rules at the edge of a subnet, which allow or deny and are read from the lowest number on. It is stateless: answers need a rule of their own, usually for the ports from 1024 to 65535.',
    doc: docs.networkAcl,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>

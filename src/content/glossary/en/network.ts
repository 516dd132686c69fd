import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const network = {
  vpc: {
    name: 'VPC',
    text: 'Virtual private cloud: a network of your own in a Region, in which instances get their private addresses. Each Region comes with a default one, so you can launch without building a network.',
    doc: docs.vpc,
  },
  subnet: {
    name: 'Subnet',
    text: 'A part of a VPC that lies in one Availability Zone. To choose a subnet is therefore to choose a zone, and an instance cannot move to another one later.',
    doc: docs.subnets,
  },
  eni: {
    name: 'Network interface (ENI)',
    text: 'The virtual network card of an instance, which holds its private address and its security groups. The first one cannot be detached, so the private address stays through every stop and start.',
    doc: docs.eni,
  },
  'private-ip': {
    name: 'Private IPv4 address',
    text: 'An address for use inside the VPC, which the internet cannot reach. It stays with the instance for life, stopped or not, and costs nothing.',
    doc: docs.addresses,
  },
  'public-ip': {
    name: 'Public IPv4 address',
    text: 'An address from Amazon’s pool at which the internet can reach an instance. It is only borrowed: a stop gives it back, a start brings another one, and as long as you have it, it costs money.',
    doc: docs.addresses,
  },
  'elastic-ip': {
    name: 'Elastic IP address',
    text: 'A public address that is your account’s until you release it. It stays with its instance through stop and start, and it costs money all the time, used or not.',
    doc: docs.elasticIp,
  },
  'security-group': {
    name: 'Security group',
    text: 'Rules that say which traffic may reach an instance, and which may leave it. A change works at once for new connections; let SSH in from your own address only, and do not count on the three built-in checks to notice a closed door.',
    doc: docs.securityGroups,
  },
  'inbound-rule': {
    name: 'Inbound rule',
    text: 'A line of a security group that lets traffic in, to a port and from certain addresses or another group. A security group has no rules that forbid: what no rule allows stays outside.',
    doc: docs.securityGroups,
  },
  ssh: {
    name: 'SSH',
    text: 'The usual way to log in to a Linux instance over the network. A time-out points to network or security group; a refused connection usually means that no SSH service is listening.',
    doc: docs.ssh,
  },
  port: {
    name: 'Port',
    text: 'A number that says which program on a computer a connection is meant for. It answers only if a rule lets you in and a program listens there, and the three built-in status checks test neither.',
    doc: docs.securityGroups,
  },
  'dns-name': {
    name: 'Public DNS name',
    text: 'A name that EC2 makes from an instance’s public address. It changes whenever the address does, so it is no safer to note down than the address itself.',
    doc: docs.names,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>

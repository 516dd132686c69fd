import { type Refusal, refuse } from '#facts/errors.ts'
import { regions, type Zone } from '#facts/regions.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { vpcLimits } from '#facts/vpcLimits.ts'
import type { EventId } from '#lib/brand.ts'
import { between } from '#lib/chance.ts'
import { type Account, awsId } from '../../account.ts'
import type { Transaction } from '../../transaction.ts'
import type { AskedOf } from './asked.ts'
import { hasInterfaceIn } from '../interfaces/read.ts'
import { type Block, blockOf, cidrOf, contains, overlap, sizeOf } from './block.ts'
import { defaultVpc, findSubnet, findVpc, instancesIn, topologyOf } from './read.ts'
import type { Subnet, Vpc } from './topology.ts'

type Asked = Pick<Subnet, 'cidr' | 'isDefault' | 'tags'> & { readonly vpc: Vpc; readonly zone: Zone }

function make(tx: Transaction, { vpc, zone, cidr, isDefault, tags }: Asked, cause: EventId | undefined): void {
  const { account } = tx
  const id = awsId(account, 'subnet', tx.nextOf('subnet'))
  const place = { id, vpcId: vpc.id, zone: zone.name, zoneId: zone.id, cidr }
  tx.emit(
    {
      kind: 'SubnetCreated',
      subnet: { ...place, isDefault, mapPublicIp: isDefault, tags },
      aclAssociationId: awsId(account, 'aclassoc', tx.nextOf('aclassoc')),
    },
    cause,
  )
}

export function createSubnet(
  tx: Transaction,
  { vpcId, cidr, zone: asked, tags }: AskedOf<'CreateSubnet'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const { account } = tx
  const vpc = findVpc(account, vpcId)
  if (!vpc) return refuseVpc.noSuchVpc(vpcId)
  const block = blockOf(cidr)
  if (!block) return refuseVpc.notBlock(cidr, 'cidrBlock')
  const outer = blockOf(vpc.cidr)
  if (block.bits < 16 || block.bits > 28 || !outer || !contains(outer, block)) return refuseVpc.subnetRange(cidr)
  if (inVpc(account, vpcId).some((one) => overlap(one, block))) return refuseVpc.subnetConflict(cidr)
  const zone = zoneOf(account, asked)
  if (!zone)
    return refuseVpc.subnetZone(
      asked ?? '',
      regions[account.region].zones.map(({ name }) => name),
    )
  if (inVpc(account, vpcId).length >= vpcLimits.subnets) return refuseVpc.subnetLimit()
  make(tx, { vpc, zone, cidr: cidrOf(block), isDefault: false, tags }, cause)
  return undefined
}

/** The blocks of the subnets that a VPC has already. */
const inVpc = (account: Account, vpcId: string): readonly Block[] =>
  topologyOf(account).subnets.flatMap((one) => (one.vpcId === vpcId ? (blockOf(one.cidr) ?? []) : []))

/** The zone of a name or id; any where nobody asked for one. */
function zoneOf({ region, seed, made }: Account, asked: string | undefined): Zone | undefined {
  const { zones } = regions[region]
  if (asked !== undefined) return zones.find(({ name, id }) => name === asked || id === asked)
  return zones[between(0, zones.length - 1, seed, `zone of subnet ${made['subnet'] ?? 0}`)]
}

/** A zone's subnet of the default VPC again: the first /20 that is free there. */
export function createDefaultSubnet(
  tx: Transaction,
  zoneName: string,
  cause: EventId | undefined,
): Refusal | undefined {
  const { account } = tx
  const zone = regions[account.region].zones.find(({ name }) => name === zoneName)
  if (!zone) return refuse.noSuchZone(zoneName)
  const vpc = defaultVpc(account)
  if (!vpc) return refuseVpc.noDefaultVpcForSubnet()
  const there = topologyOf(account).subnets.find((one) => one.isDefault && one.zone === zoneName)
  if (there) return refuseVpc.secondDefaultSubnet(there.id, zoneName)
  const block = freeBlock(account, vpc)
  if (!block) return refuseVpc.subnetConflict(zone.subnetCidr)
  make(tx, { vpc, zone, cidr: cidrOf(block), isDefault: true, tags: {} }, cause)
  return undefined
}

function freeBlock(account: Account, vpc: Vpc): Block | undefined {
  const outer = blockOf(vpc.cidr)
  const taken = inVpc(account, vpc.id)
  if (!outer) return undefined
  for (let first = outer.first; first < outer.first + sizeOf(outer); first += 4096) {
    const block = { first, bits: 20 }
    if (!taken.some((one) => overlap(one, block))) return block
  }
  return undefined
}

export function modifySubnet(
  tx: Transaction,
  { subnetId, mapPublicIp }: AskedOf<'ModifySubnetAttribute'>,
  cause: EventId | undefined,
): Refusal | undefined {
  const subnet = findSubnet(tx.account, subnetId)
  if (!subnet) return refuse.noSuchSubnet(subnetId)
  if (subnet.mapPublicIp !== mapPublicIp) tx.emit({ kind: 'SubnetChanged', subnetId, mapPublicIp }, cause)
  return undefined
}

/** A subnet goes once no instance is in it; its associations with a table and an ACL go with it. */
export function deleteSubnet(tx: Transaction, subnetId: string, cause: EventId | undefined): Refusal | undefined {
  if (!findSubnet(tx.account, subnetId)) return refuse.noSuchSubnet(subnetId)
  if (instancesIn(tx.account, subnetId).length > 0 || hasInterfaceIn(tx.account, subnetId))
    return refuseVpc.subnetInUse(subnetId)
  tx.emit({ kind: 'SubnetDeleted', subnetId }, cause)
  return undefined
}

import type { CreateNetworkAclResult, ReplaceNetworkAclAssociationResult } from '@aws-sdk/client-ec2'
import { blockOf, cidrOf } from '#engine/world/vpcs/block.ts'
import type { AclEntry } from '#engine/world/vpcs/topology.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { flag, need, oneOf, struct, text, type Values, whole } from '../../params.ts'
import { shown } from '../../plain.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { write } from '../verbs.ts'
import { wireAcl } from './views.ts'

export const CreateNetworkAcl = write({
  params: { VpcId: need(text()), TagSpecifications: tagSpecifications },
  command({ VpcId: vpcId, TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['network-acl'])
    return isRefusal(tags) ? tags : { kind: 'CreateNetworkAcl', vpcId, tags: tags['network-acl'] }
  },
  answer({ after, events }): Wire<CreateNetworkAclResult> {
    const created = events.find((event) => event.kind === 'AclCreated')
    return created ? { NetworkAcl: wireAcl(after, created.acl) } : {}
  },
})

export const DeleteNetworkAcl = write({
  params: { NetworkAclId: need(text()) },
  command: ({ NetworkAclId: aclId }) => ({ kind: 'DeleteNetworkAcl', aclId }),
})

/** AWS keeps 32767 for the line that ends each ACL. */
const ruleNumber = whole(1, 32_766)

const entryParams = {
  NetworkAclId: need(text()),
  RuleNumber: need(ruleNumber),
  Protocol: need(text()),
  RuleAction: need(oneOf(['allow', 'deny'])),
  Egress: need(flag()),
  CidrBlock: text(),
  Ipv6CidrBlock: text(),
  IcmpTypeCode: struct({ Code: whole(-1, 255), Type: whole(-1, 255) }),
  PortRange: struct({ From: whole(0, 65_535), To: whole(0, 65_535) }),
}

const protocols: Readonly<Record<string, string>> = { tcp: '6', udp: '17', icmp: '1', icmpv6: '58', all: '-1' }

/** The protocol that a name or IANA's number means. */
function protocolOf(asked: string): string | undefined {
  const number = protocols[asked.toLowerCase()] ?? asked
  return number === '-1' || (/^\d{1,3}$/.test(number) && Number(number) < 256) ? number : undefined
}

function entryOf(asked: Values<typeof entryParams>): AclEntry | Refusal {
  const { RuleNumber: number, Egress: egress, CidrBlock: v4, Ipv6CidrBlock: v6, PortRange: range } = asked
  const protocol = protocolOf(asked.Protocol)
  if (protocol === undefined) return refuse.badValue(shown(asked.Protocol), 'protocol')
  if ((v4 === undefined) === (v6 === undefined)) return v4 === undefined ? refuse.missing('CidrBlock') : bothBlocks()
  const block = v4 === undefined ? undefined : blockOf(v4)
  if (v4 !== undefined && !block) return refuseVpc.notBlock(shown(v4), 'cidrBlock')
  if (v6 !== undefined && !/^[0-9a-f:]+\/\d{1,3}$/i.test(v6)) return refuseVpc.notBlock(shown(v6), 'ipv6CidrBlock')
  const cidr = block ? cidrOf(block) : (v6 ?? '').toLowerCase()
  const own = { number, egress, protocol, allow: asked.RuleAction === 'allow', cidr }
  if (protocol === '6' || protocol === '17') {
    if (range?.From === undefined || range.To === undefined) return refuse.missing('PortRange')
    if (range.From > range.To) return refuse.badValue(`${range.From}-${range.To}`, 'portRange')
    return { ...own, fromPort: range.From, toPort: range.To }
  }
  if (protocol === '1' || protocol === '58') {
    const { Type: type, Code: code } = asked.IcmpTypeCode ?? {}
    if (type === undefined || code === undefined) return refuse.missing('IcmpTypeCode')
    return { ...own, icmp: { type, code } }
  }
  return own
}

const bothBlocks = () => refuse.combination('CidrBlock and Ipv6CidrBlock cannot be specified together.')

export const CreateNetworkAclEntry = write({
  params: entryParams,
  command(asked) {
    const entry = entryOf(asked)
    return isRefusal(entry) ? entry : { kind: 'CreateNetworkAclEntry', aclId: asked.NetworkAclId, entry }
  },
})

export const ReplaceNetworkAclEntry = write({
  params: entryParams,
  command(asked) {
    const entry = entryOf(asked)
    return isRefusal(entry) ? entry : { kind: 'ReplaceNetworkAclEntry', aclId: asked.NetworkAclId, entry }
  },
})

export const DeleteNetworkAclEntry = write({
  params: { NetworkAclId: need(text()), RuleNumber: need(ruleNumber), Egress: need(flag()) },
  command: ({ NetworkAclId: aclId, RuleNumber: number, Egress: egress }) => ({
    kind: 'DeleteNetworkAclEntry',
    aclId,
    egress,
    number,
  }),
})

export const ReplaceNetworkAclAssociation = write({
  params: { AssociationId: need(text()), NetworkAclId: need(text()) },
  command: ({ AssociationId: associationId, NetworkAclId: aclId }) => ({
    kind: 'ReplaceNetworkAclAssociation',
    associationId,
    aclId,
  }),
  answer: ({ events }): Wire<ReplaceNetworkAclAssociationResult> => ({
    NewAssociationId: events.find((event) => event.kind === 'AclAssociated')?.associationId,
  }),
})

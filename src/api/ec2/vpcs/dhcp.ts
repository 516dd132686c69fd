import type { CreateDhcpOptionsResult, DescribeDhcpOptionsResult, DhcpOptions } from '@aws-sdk/client-ec2'
import type { DhcpOption } from '#engine/world/vpcs/topology.ts'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import { refuseVpc } from '#facts/vpcErrors.ts'
import { filtered, filters, type Sayings, tagsIn } from '../../filters.ts'
import { ec2Pages } from '../../pages.ts'
import { list, need, struct, text } from '../../params.ts'
import { shown } from '../../plain.ts'
import { specifiedTags, tagSpecifications } from '../../tags.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'
import { wireOptions } from './views.ts'

const says: Sayings<Wire<DhcpOptions>> = {
  'dhcp-options-id': (one) => [one.DhcpOptionsId],
  key: (one) => one.DhcpConfigurations?.map(({ Key }) => Key) ?? [],
  'owner-id': (one) => [one.OwnerId],
  value: (one) => one.DhcpConfigurations?.flatMap(({ Values }) => Values?.map(({ Value }) => Value) ?? []) ?? [],
}

export const DescribeDhcpOptions = read({
  params: { DhcpOptionsIds: list(text()), Filters: filters },
  pages: ec2Pages('DhcpOptions', ['DhcpOptionsIds', 'DhcpOptionsIds']),
  answer({
    account,
    params: { DhcpOptionsIds: ids = [], Filters: wanted },
  }): Wire<DescribeDhcpOptionsResult> | Refusal {
    const all = topologyOf(account).dhcpOptions
    const unknown = ids.find((id) => !all.some((set) => set.id === id))
    if (unknown !== undefined) return refuseVpc.noSuchDhcpOptions(shown(unknown))
    const named = all.filter(({ id }) => ids.length === 0 || ids.includes(id)).map((set) => wireOptions(account, set))
    const found = filtered(named, wanted, { says, tags: tagsIn })
    return isRefusal(found) ? found : { DhcpOptions: found }
  },
})

interface Known {
  readonly most: number
  /** the values are addresses */
  readonly addresses?: true
  readonly only?: readonly string[]
}

/** An IPv4 address, or what has the letters of an IPv6 one. */
const address = /^(\d{1,3}(\.\d{1,3}){3}|[\da-fA-F]*:[\da-fA-F:.]*)$/

/** The options that there are: how many values each may have, and which ones (API CreateDhcpOptions). */
const options: Readonly<Record<string, Known>> = {
  'domain-name-servers': { most: 4, addresses: true, only: ['AmazonProvidedDNS'] },
  'domain-name': { most: 1 },
  'ntp-servers': { most: 8, addresses: true },
  'netbios-name-servers': { most: 4, addresses: true },
  'netbios-node-type': { most: 1, only: ['1', '2', '4', '8'] },
  'ipv6-address-preferred-lease-time': { most: 1 },
}

function whyNot({ key, values }: DhcpOption): Refusal | undefined {
  const known = Object.hasOwn(options, key) ? options[key] : undefined
  if (!known) return refuse.badValue(shown(key), 'dhcpConfiguration.key')
  if (values.length === 0) return refuse.badValue('', key)
  // one text may name several servers
  const all = values.flatMap((value) => value.split(',').map((part) => part.trim()))
  const fits = (value: string) => known.only?.includes(value) || (known.addresses && address.test(value))
  const strange = (known.only ?? known.addresses) && all.find((value) => !fits(value))
  if (strange !== undefined) return refuse.badValue(shown(strange), key)
  return all.length > known.most ? refuse.badValue(shown(all.join(', ')), key) : undefined
}

export const CreateDhcpOptions = write({
  params: {
    DhcpConfigurations: need(list(struct({ Key: need(text()), Values: list(text()) }), { least: 1 })),
    TagSpecifications: tagSpecifications,
  },
  command({ DhcpConfigurations: asked, TagSpecifications: specifications }) {
    const tags = specifiedTags(specifications, ['dhcp-options'])
    if (isRefusal(tags)) return tags
    const wanted = asked.map(({ Key: key, Values: values = [] }) => ({ key, values }))
    const refused = wanted.map(whyNot).find((one) => one !== undefined)
    return refused ?? { kind: 'CreateDhcpOptions', options: wanted, tags: tags['dhcp-options'] }
  },
  answer({ after, events }): Wire<CreateDhcpOptionsResult> {
    const created = events.find((event) => event.kind === 'DhcpOptionsCreated')
    return created ? { DhcpOptions: wireOptions(after, created.set) } : {}
  },
})

export const AssociateDhcpOptions = write({
  params: { DhcpOptionsId: need(text()), VpcId: need(text()) },
  command: ({ DhcpOptionsId: dhcpOptionsId, VpcId: vpcId }) => ({ kind: 'AssociateDhcpOptions', dhcpOptionsId, vpcId }),
})

export const DeleteDhcpOptions = write({
  params: { DhcpOptionsId: need(text()) },
  command: ({ DhcpOptionsId: dhcpOptionsId }) =>
    dhcpOptionsId.startsWith('dopt-')
      ? { kind: 'DeleteDhcpOptions', dhcpOptionsId }
      : refuseVpc.oddDhcpOptions(shown(dhcpOptionsId)),
})

import { gatewayOf, topologyOf } from '#engine/world/vpcs/read.ts'
import type { Vpc } from '#engine/world/vpcs/topology.ts'
import { LateButton } from '#parts/commands/LateButton.tsx'
import { deleteVpc, newSubnet, vpcCommands } from '#parts/commands/networks.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { NetworkIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Links } from '../Links.tsx'
import { NetworkPage } from './NetworkPage.tsx'

/** A VPC: what is in it, and whether it is connected to the internet. */
export function VpcThing({ thing: vpc }: { readonly thing: Vpc }) {
  const { things, networks: words } = useWords()
  const { id, cidr, isDefault, dnsSupport, dnsHostnames, tenancy, groupId } = vpc
  const offers = useLate(vpcCommands, vpc)
  const gateway = useAccount((account) => gatewayOf(account, id)?.id)
  const inIt = useAccount(topologyOf)
  const idsOf = (parts: readonly { readonly id: string; readonly vpcId?: string | undefined }[]) =>
    parts.filter((one) => one.vpcId === id).map((one) => one.id)
  return (
    <NetworkPage
      kind="vpc"
      icon={NetworkIcon}
      thing={vpc}
      madeBy={(event) =>
        (event.kind === 'VpcCreated' && event.vpc.id === id) || (event.kind === 'VpcChanged' && event.vpcId === id)
      }
      offers={offers}
      buttons={
        <>
          <LateButton command={newSubnet} thing={vpc} />
          <LateButton command={deleteVpc} thing={vpc} />
        </>
      }
      request={{ action: 'DescribeVpcs', params: { VpcIds: [id] } }}
    >
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.cidr}>{cidr}</Entry>
          <Entry term={words.isDefault}>{isDefault ? words.yes : words.no}</Entry>
          <Entry term={words.gateway}>
            {gateway === undefined ? words.noGateway : <ThingLink kind="gateway" id={gateway} />}
          </Entry>
          <Entry term={words.group}>
            <ThingLink kind="group" id={groupId} />
          </Entry>
          <Entry term={words.dns.support}>{dnsSupport ? words.yes : words.no}</Entry>
          <Entry term={words.dns.hostnames}>{dnsHostnames ? words.yes : words.no}</Entry>
          <Entry term={words.tenancy}>{tenancy}</Entry>
        </Definition>
      </Section>
      <Section title={words.tables.subnet}>
        <Links kind="subnet" ids={idsOf(inIt.subnets)} none={words.none} />
      </Section>
      <Section title={words.tables.routeTable}>
        <Links kind="routeTable" ids={idsOf(inIt.tables)} none={words.none} />
      </Section>
      <Section title={words.tables.acl}>
        <Links kind="acl" ids={idsOf(inIt.acls)} none={words.none} />
      </Section>
    </NetworkPage>
  )
}

import { freeAddresses } from '#engine/world/vpcs/addresses.ts'
import { aclOf, instancesIn, isMain, tableOf } from '#engine/world/vpcs/read.ts'
import type { Subnet } from '#engine/world/vpcs/topology.ts'
import { LateButton } from '#parts/commands/LateButton.tsx'
import { deleteSubnet, subnetCommands, useAcl, useTable } from '#parts/commands/networks.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { isPublic } from '#parts/network/subnetWay.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { SubnetIcon } from '#ui/look/icons.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Links } from '../Links.tsx'
import { NetworkPage } from './NetworkPage.tsx'

/** A subnet: where it is, which way it leads, and who stands in it. */
export function SubnetThing({ thing: subnet }: { readonly thing: Subnet }) {
  const { things, networks: words } = useWords()
  const format = useFormat(useTimeZone())
  const { id, vpcId, cidr, zone, zoneId, mapPublicIp } = subnet
  const offers = useLate(subnetCommands, subnet)
  const table = useAccount((account) => tableOf(account, subnet))
  const acl = useAccount((account) => aclOf(account, id)?.id)
  const free = useAccount((account) => freeAddresses(account, subnet))
  const open = useAccount((account) => isPublic(account, subnet))
  const instances = useAccount((account) => instancesIn(account, id).map((one) => one.id))
  return (
    <NetworkPage
      kind="subnet"
      icon={SubnetIcon}
      thing={subnet}
      madeBy={(event) =>
        (event.kind === 'SubnetCreated' && event.subnet.id === id) ||
        ((event.kind === 'SubnetChanged' ||
          event.kind === 'RouteTableAssociated' ||
          event.kind === 'RouteTableDisassociated' ||
          event.kind === 'AclAssociated') &&
          event.subnetId === id)
      }
      offers={offers}
      buttons={
        <>
          <LateButton command={useTable} thing={subnet} />
          <LateButton command={useAcl} thing={subnet} />
          <LateButton command={deleteSubnet} thing={subnet} />
        </>
      }
      request={{ action: 'DescribeSubnets', params: { SubnetIds: [id] } }}
    >
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.cidr}>{cidr}</Entry>
          <Entry term={things.zone}>
            {zone} ({zoneId})
          </Entry>
          <Entry term={<Term term="vpc">{words.vpc}</Term>}>
            <ThingLink kind="vpc" id={vpcId} />
          </Entry>
          <Entry term={words.free}>{format.number(free)}</Entry>
          <Entry term={words.onLaunch}>{mapPublicIp ? words.yes : words.no}</Entry>
        </Definition>
        <p className="mt-2 text-small text-ink-3">{words.kept}</p>
      </Section>
      <Section title={words.way}>
        <Definition>
          <Entry term={words.way}>{words.ways[open ? 'public' : 'private']}</Entry>
          <Entry term={words.table}>
            {table ? <ThingLink kind="routeTable" id={table.id} /> : words.none}
            {table && isMain(table) && <span className="font-normal text-ink-3"> {words.byMain}</span>}
          </Entry>
          <Entry term={words.acl}>{acl === undefined ? words.none : <ThingLink kind="acl" id={acl} />}</Entry>
        </Definition>
        <p className="mt-2 text-small text-ink-3">{open ? words.publicHint : words.privateHint}</p>
      </Section>
      <Section title={words.instances}>
        <Links kind="instance" ids={instances} none={words.noInstances} />
      </Section>
    </NetworkPage>
  )
}

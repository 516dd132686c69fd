import type { Acl, AclEntry } from '#engine/world/vpcs/topology.ts'
import { LateButton } from '#parts/commands/LateButton.tsx'
import { aclCommands, addEntryIn, addEntryOut, deleteAcl } from '#parts/commands/networks.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { trafficOf } from '#engine/world/vpcs/traffic.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { doing } from '#parts/undo/doing.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { PencilIcon, TrashIcon, WallIcon } from '#ui/look/icons.ts'
import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Links } from '../Links.tsx'
import { NetworkPage } from './NetworkPage.tsx'

/** A network ACL: what it lets pass in each direction, and around which subnets it stands. */
export function AclThing({ thing: acl }: { readonly thing: Acl }) {
  const { things, networks: words } = useWords()
  const { id, vpcId, isDefault, associations } = acl
  const offers = useLate(aclCommands, acl)
  return (
    <NetworkPage
      kind="acl"
      icon={WallIcon}
      thing={acl}
      madeBy={(event) =>
        (event.kind === 'AclCreated' && event.acl.id === id) || ('aclId' in event && event.aclId === id)
      }
      offers={offers}
      buttons={
        <>
          <LateButton command={deleteAcl} thing={acl} />
        </>
      }
      request={{ action: 'DescribeNetworkAcls', params: { NetworkAclIds: [id] } }}
    >
      <Section title={words.rulesIn} end={<LateButton command={addEntryIn} thing={acl} />}>
        <Entries acl={acl} egress={false} />
      </Section>
      <Section title={words.rulesOut} end={<LateButton command={addEntryOut} thing={acl} />}>
        <Entries acl={acl} egress />
        <p className="mt-2 text-small text-ink-3">{words.lowest}</p>
      </Section>
      <Section title={words.tables.subnet}>
        <Links kind="subnet" ids={associations.map(({ subnetId }) => subnetId)} none={words.none} />
      </Section>
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.vpc}>
            <ThingLink kind="vpc" id={vpcId} />
          </Entry>
          <Entry term={words.isDefault}>{isDefault ? words.yes : words.no}</Entry>
        </Definition>
      </Section>
    </NetworkPage>
  )
}

/** The lines of one direction in the order in which they are read, and the one that ends them. */
function Entries({ acl, egress }: { readonly acl: Acl; readonly egress: boolean }) {
  const { networks: words } = useWords()
  return (
    <ul className="grid gap-1.5">
      {acl.entries
        .filter((entry) => entry.egress === egress)
        .map((entry) => (
          <EntryRow key={entry.number} acl={acl} entry={entry} />
        ))}
      <li className="rounded-control border border-dashed border-line px-2.5 py-1.5 text-small text-ink-3">
        <span className="font-mono">*</span> {words.last}
      </li>
    </ul>
  )
}

function EntryRow({ acl, entry }: { readonly acl: Acl; readonly entry: AclEntry }) {
  const studio = useStudio()
  const { networks: words } = useWords()
  const { number, egress, allow, cidr } = entry
  return (
    <li className="flex items-start gap-2 rounded-control border border-line py-1.5 pr-1 pl-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-mono text-ink-2">{number}</span>
          <b className={classes('font-strong', allow ? 'text-green' : 'text-red')}>
            {allow ? words.allows : words.denies}
          </b>
          <span className="font-mono text-small">{trafficOf(entry, words.everything)}</span>
        </p>
        <p className="font-mono text-small">{cidr}</p>
      </div>
      <IconButton
        kind="quiet"
        size="small"
        icon={PencilIcon}
        label={words.editEntry(number)}
        onClick={() => show(studio, { kind: 'network', window: { of: 'entry', aclId: acl.id, egress, number } })}
      />
      <IconButton
        kind="quiet"
        size="small"
        icon={TrashIcon}
        label={words.removeEntry(number)}
        onClick={() => {
          const request = {
            action: 'DeleteNetworkAclEntry',
            params: { NetworkAclId: acl.id, RuleNumber: number, Egress: egress },
          }
          doing(studio, [request], () => ask(studio, request).ok)
        }}
      />
    </li>
  )
}

import { isBlackhole, isMain, topologyOf } from '#engine/world/vpcs/read.ts'
import type { Route, RouteTable } from '#engine/world/vpcs/topology.ts'
import { LateButton } from '#parts/commands/LateButton.tsx'
import { addRoute, deleteTable, tableCommands } from '#parts/commands/networks.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { doing } from '#parts/undo/doing.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { PencilIcon, RouteIcon, TrashIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Links } from '../Links.tsx'
import { NetworkPage } from './NetworkPage.tsx'

/** A route table: where it leads, and who uses it. */
export function RouteTableThing({ thing: table }: { readonly thing: RouteTable }) {
  const { things, networks: words } = useWords()
  const { id, vpcId, routes, associations } = table
  const offers = useLate(tableCommands, table)
  const others = useAccount((account) => {
    const { subnets, tables } = topologyOf(account)
    const own = new Set(tables.flatMap((one) => one.associations.flatMap(({ subnetId }) => subnetId ?? [])))
    return isMain(table) ? subnets.filter((one) => one.vpcId === vpcId && !own.has(one.id)).map((one) => one.id) : []
  })
  return (
    <NetworkPage
      kind="routeTable"
      icon={RouteIcon}
      thing={table}
      madeBy={(event) =>
        (event.kind === 'RouteTableCreated' && event.table.id === id) || ('tableId' in event && event.tableId === id)
      }
      offers={offers}
      buttons={
        <>
          <LateButton command={deleteTable} thing={table} />
        </>
      }
      request={{ action: 'DescribeRouteTables', params: { RouteTableIds: [id] } }}
    >
      <Section title={words.routes} end={<LateButton command={addRoute} thing={table} />}>
        <ul className="grid gap-1.5">
          {routes.map((route) => (
            <RouteRow key={route.destination} table={table} route={route} />
          ))}
        </ul>
        <p className="mt-2 text-small text-ink-3">{words.narrowest}</p>
      </Section>
      <Section title={words.tables.subnet}>
        <Links
          kind="subnet"
          ids={[...associations.flatMap(({ subnetId }) => subnetId ?? []), ...others]}
          none={words.none}
        />
        {isMain(table) && <p className="mt-2 text-small text-ink-3">{words.mainHint}</p>}
      </Section>
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.vpc}>
            <ThingLink kind="vpc" id={vpcId} />
          </Entry>
          <Entry term={words.main}>{isMain(table) ? words.yes : words.no}</Entry>
        </Definition>
      </Section>
    </NetworkPage>
  )
}

function RouteRow({ table, route }: { readonly table: RouteTable; readonly route: Route }) {
  const studio = useStudio()
  const { networks: words } = useWords()
  const { destination, target } = route
  const hole = useAccount((account) => isBlackhole(account, table, route))
  return (
    <li className="flex items-start gap-2 rounded-control border border-line py-1.5 pr-1 pl-2.5">
      <div className="min-w-0 flex-1">
        <p className="font-mono font-strong">{destination}</p>
        <p className="flex flex-wrap items-baseline gap-x-2 text-small">
          <Target target={target} />
          {hole && <span className="font-medium text-red">{words.blackhole}</span>}
        </p>
      </div>
      {target !== 'local' && (
        <>
          <IconButton
            kind="quiet"
            size="small"
            icon={PencilIcon}
            label={words.editRoute(destination)}
            onClick={() => show(studio, { kind: 'network', window: { of: 'route', tableId: table.id, destination } })}
          />
          <IconButton
            kind="quiet"
            size="small"
            icon={TrashIcon}
            label={words.removeRoute(destination)}
            onClick={() => {
              const request = {
                action: 'DeleteRoute',
                params: { RouteTableId: table.id, DestinationCidrBlock: destination },
              }
              doing(studio, [request], () => ask(studio, request).ok)
            }}
          />
        </>
      )}
    </li>
  )
}

function Target({ target }: { readonly target: string }) {
  const { networks: words } = useWords()
  if (target === 'local') return <span className="text-ink-2">{words.local}</span>
  if (target.startsWith('igw-')) return <ThingLink kind="gateway" id={target} />
  return target.startsWith('i-') ? (
    <ThingLink kind="instance" id={target} />
  ) : (
    <ThingLink kind="networkInterface" id={target} />
  )
}

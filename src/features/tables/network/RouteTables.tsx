import { isMain, topologyOf } from '#engine/world/vpcs/read.ts'
import type { RouteTable } from '#engine/world/vpcs/topology.ts'
import { tableCommands } from '#parts/commands/networks.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { nothing } from '../Literal.tsx'
import { NetworkTable } from './NetworkTable.tsx'

const subnetIds = ({ associations }: RouteTable) => associations.flatMap(({ subnetId }) => subnetId ?? [])

export function RouteTables() {
  const { networks: words } = useWords()
  const account = useAccount((one) => one)
  return (
    <NetworkTable
      kind="routeTable"
      rows={topologyOf(account).tables}
      commands={tableCommands}
      fields={[
        { id: 'main', head: words.main, text: (table) => (isMain(table) ? words.yes : words.no) },
        {
          id: 'routes',
          head: words.routes,
          text: ({ routes }) => routes.map(({ destination, target }) => `${destination} → ${target}`).join(', '),
          wraps: true,
        },
        {
          id: 'subnets',
          head: words.subnets,
          text: (table) =>
            subnetIds(table)
              .map((id) => thingName(account, 'subnet', id))
              .join(', ') || nothing,
          cell: (table) => {
            const ids = subnetIds(table)
            if (ids.length === 0) return nothing
            return (
              <span className="flex flex-wrap gap-x-2.5">
                {ids.map((id) => (
                  <ThingLink key={id} kind="subnet" id={id} />
                ))}
              </span>
            )
          },
          wraps: true,
        },
        {
          id: 'vpc',
          head: words.vpc,
          text: ({ vpcId }) => thingName(account, 'vpc', vpcId),
          cell: ({ vpcId }) => <ThingLink kind="vpc" id={vpcId} />,
        },
      ]}
    />
  )
}

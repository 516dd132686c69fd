import { freeAddresses } from '#engine/world/vpcs/addresses.ts'
import { instancesIn, tableOf, topologyOf } from '#engine/world/vpcs/read.ts'
import { subnetCommands } from '#parts/commands/networks.ts'
import { isPublic } from '#parts/network/subnetWay.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { nothing } from '../Literal.tsx'
import { NetworkTable } from './NetworkTable.tsx'

export function Subnets() {
  const { networks: words, list } = useWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  return (
    <NetworkTable
      kind="subnet"
      rows={topologyOf(account).subnets}
      commands={subnetCommands}
      fields={[
        { id: 'cidr', head: words.cidr, text: ({ cidr }) => cidr },
        { id: 'zone', head: list.columns.zone, text: ({ zone }) => zone },
        {
          id: 'way',
          head: words.way,
          text: (subnet) => words.ways[isPublic(account, subnet) ? 'public' : 'private'],
        },
        {
          id: 'table',
          head: words.table,
          text: (subnet) => tableOf(account, subnet)?.id ?? nothing,
          cell: (subnet) => {
            const table = tableOf(account, subnet)
            return table ? <ThingLink kind="routeTable" id={table.id} /> : nothing
          },
        },
        {
          id: 'onLaunch',
          head: words.onLaunch,
          text: ({ mapPublicIp }) => (mapPublicIp ? words.yes : words.no),
        },
        {
          id: 'free',
          head: words.free,
          text: (subnet) => format.number(freeAddresses(account, subnet)),
          amount: (subnet) => freeAddresses(account, subnet),
        },
        {
          id: 'instances',
          head: words.instances,
          text: ({ id }) => String(instancesIn(account, id).length),
          amount: ({ id }) => instancesIn(account, id).length,
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

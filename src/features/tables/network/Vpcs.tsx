import { instancesIn, gatewayOf, topologyOf } from '#engine/world/vpcs/read.ts'
import { vpcCommands } from '#parts/commands/networks.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { nothing } from '../Literal.tsx'
import { NetworkTable } from './NetworkTable.tsx'

export function Vpcs() {
  const { networks: words } = useWords()
  const account = useAccount((one) => one)
  const { vpcs, subnets } = topologyOf(account)
  const ownSubnets = (id: string) => subnets.filter(({ vpcId }) => vpcId === id)
  const count = (id: string) => ownSubnets(id).flatMap((subnet) => instancesIn(account, subnet.id)).length
  return (
    <NetworkTable
      kind="vpc"
      rows={vpcs}
      commands={vpcCommands}
      fields={[
        { id: 'cidr', head: words.cidr, text: ({ cidr }) => cidr },
        { id: 'default', head: words.isDefault, text: ({ isDefault }) => (isDefault ? words.yes : words.no) },
        {
          id: 'subnets',
          head: words.subnets,
          text: ({ id }) => String(ownSubnets(id).length),
          amount: ({ id }) => ownSubnets(id).length,
        },
        {
          id: 'gateway',
          head: words.gateway,
          text: ({ id }) => gatewayOf(account, id)?.id ?? nothing,
          cell: ({ id }) => {
            const gateway = gatewayOf(account, id)
            return gateway ? <ThingLink kind="gateway" id={gateway.id} /> : nothing
          },
        },
        {
          id: 'instances',
          head: words.instances,
          text: ({ id }) => String(count(id)),
          amount: ({ id }) => count(id),
        },
      ]}
    />
  )
}

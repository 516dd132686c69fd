import { topologyOf } from '#engine/world/vpcs/read.ts'
import { gatewayCommands } from '#parts/commands/networks.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { NetworkTable } from './NetworkTable.tsx'

export function Gateways() {
  const { networks: words } = useWords()
  const account = useAccount((one) => one)
  return (
    <NetworkTable
      kind="gateway"
      rows={topologyOf(account).gateways}
      commands={gatewayCommands}
      fields={[
        {
          id: 'attached',
          head: words.attachedTo,
          text: ({ vpcId }) => (vpcId === undefined ? words.notAttached : thingName(account, 'vpc', vpcId)),
          cell: ({ vpcId }) => (vpcId === undefined ? words.notAttached : <ThingLink kind="vpc" id={vpcId} />),
        },
      ]}
    />
  )
}

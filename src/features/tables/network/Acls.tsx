import { topologyOf } from '#engine/world/vpcs/read.ts'
import { aclCommands } from '#parts/commands/networks.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { NetworkTable } from './NetworkTable.tsx'

export function Acls() {
  const { networks: words } = useWords()
  const account = useAccount((one) => one)
  return (
    <NetworkTable
      kind="acl"
      rows={topologyOf(account).acls}
      commands={aclCommands}
      fields={[
        { id: 'default', head: words.isDefault, text: ({ isDefault }) => (isDefault ? words.yes : words.no) },
        {
          id: 'subnets',
          head: words.subnets,
          text: ({ associations }) => String(associations.length),
          amount: ({ associations }) => associations.length,
        },
        {
          id: 'in',
          head: words.rulesIn,
          text: ({ entries }) => String(entries.filter(({ egress }) => !egress).length),
          amount: ({ entries }) => entries.filter(({ egress }) => !egress).length,
        },
        {
          id: 'out',
          head: words.rulesOut,
          text: ({ entries }) => String(entries.filter(({ egress }) => egress).length),
          amount: ({ entries }) => entries.filter(({ egress }) => egress).length,
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

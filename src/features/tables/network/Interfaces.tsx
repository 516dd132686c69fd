import { interfacesOf } from '#engine/world/network/interfaces.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { get } from '#lib/table.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { InstanceLink } from '#parts/things/InstanceLink.tsx'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Literal, nothing } from '../Literal.tsx'
import { ResourceTable } from '../ResourceTable.tsx'

export function Interfaces() {
  const { networks: words, list, things } = useWords()
  const account = useAccount((one) => one)
  const of = (id: string) => get(account.instances, id)
  return (
    <ResourceTable
      kind="networkInterface"
      caption={words.tables.networkInterface}
      rows={interfacesOf(account)}
      rowKey={({ id }) => id}
      menu={() => null}
      empty={words.empty.networkInterface}
      fields={[
        { id: 'id', head: words.id, text: ({ id }) => id, cell: ({ id }) => <Literal text={id} /> },
        {
          id: 'instance',
          head: words.instance,
          text: ({ instanceId }) => thingName(account, 'instance', instanceId),
          cell: ({ instanceId }) => <InstanceLink id={instanceId} />,
        },
        { id: 'private', head: list.columns.privateIp, text: ({ instanceId }) => of(instanceId)?.privateIp ?? nothing },
        {
          id: 'public',
          head: list.columns.publicIp,
          text: ({ instanceId }) => {
            const instance = of(instanceId)
            return (instance && publicIpOf(account, instance)) ?? nothing
          },
        },
        {
          id: 'subnet',
          head: things.kinds.subnet,
          text: ({ subnetId }) => thingName(account, 'subnet', subnetId),
          cell: ({ subnetId }) => <ThingLink kind="subnet" id={subnetId} />,
        },
        {
          id: 'groups',
          head: words.groups,
          text: ({ instanceId }) =>
            (of(instanceId)?.groupIds ?? []).map((id) => thingName(account, 'group', id)).join(', '),
          wraps: true,
        },
      ]}
    />
  )
}

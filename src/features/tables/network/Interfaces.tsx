import { allIps, interfacesOf, mappedAt } from '#engine/world/interfaces/read.ts'
import type { NetworkInterface } from '#engine/world/interfaces/networkInterface.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { get } from '#lib/table.ts'
import { cardCommands } from '#parts/commands/interfaces.ts'
import { InstanceLink } from '#parts/things/InstanceLink.tsx'
import { thingName } from '#parts/things/thingOf.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { nothing } from '../Literal.tsx'
import { NetworkTable } from './NetworkTable.tsx'

export function Interfaces() {
  const { networks: words, list, things } = useWords()
  const account = useAccount((one) => one)
  const publicOf = ({ id, attachment, ...card }: NetworkInterface) => {
    const instance = attachment?.deviceIndex === 0 ? get(account.instances, attachment.instanceId) : undefined
    const main = instance && publicIpOf(account, instance)
    const mapped = [card.privateIp, ...card.secondaryIps].flatMap(
      (privateIp) => mappedAt(account, { interfaceId: id, privateIp })?.publicIp ?? [],
    )
    return [...(main === undefined ? [] : [main]), ...mapped].join(', ') || nothing
  }
  return (
    <NetworkTable
      kind="networkInterface"
      rows={interfacesOf(account)}
      commands={cardCommands}
      fields={[
        { id: 'status', head: words.status, text: ({ state }) => state },
        {
          id: 'instance',
          head: words.instance,
          text: ({ attachment }) => (attachment ? thingName(account, 'instance', attachment.instanceId) : nothing),
          cell: ({ attachment }) => (attachment ? <InstanceLink id={attachment.instanceId} /> : nothing),
        },
        {
          id: 'index',
          head: words.device,
          text: ({ attachment }) => String(attachment?.deviceIndex ?? nothing),
          amount: ({ attachment }) => attachment?.deviceIndex ?? -1,
        },
        { id: 'private', head: list.columns.privateIp, text: (card) => allIps(card).join(', '), wraps: true },
        { id: 'public', head: list.columns.publicIp, text: publicOf, wraps: true },
        {
          id: 'subnet',
          head: things.kinds.subnet,
          text: ({ subnetId }) => thingName(account, 'subnet', subnetId),
          cell: ({ subnetId }) => <ThingLink kind="subnet" id={subnetId} />,
        },
        {
          id: 'groups',
          head: words.groups,
          text: ({ groupIds }) => groupIds.map((id) => thingName(account, 'group', id)).join(', '),
          wraps: true,
        },
      ]}
    />
  )
}

import { nameById } from '#engine/world/instances/read.ts'
import { reachedBy, spotOf } from '#engine/world/interfaces/read.ts'
import type { Address } from '#engine/world/network/network.ts'
import { list } from '#lib/table.ts'
import { allocateAddress } from '#parts/commands/things/account.ts'
import { addressCommands, associateAddress } from '#parts/commands/things/address.ts'
import { useCommand, useCommands } from '#parts/commands/useCommands.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { useInstance, useStudio } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { InstanceLink } from '#parts/things/InstanceLink.tsx'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'
import { whyItem } from './whyItem.ts'

export function Addresses() {
  const words = useWords().list
  const account = useTables('addresses', 'instances', 'interfaces')
  const reached = (address: Address) => reachedBy({ ...account, seed: '' }, address)
  const { columns } = words
  const on = (address: Address) => {
    const instanceId = reached(address)
    return instanceId ? nameById(account, instanceId) : (address.at?.interfaceId ?? nothing)
  }
  const privateIp = (address: Address) => spotOf(account, address)?.privateIp ?? nothing
  const fields: readonly Field<Address>[] = [
    {
      id: 'publicIp',
      head: columns.address,
      text: ({ publicIp }) => publicIp,
      cell: ({ publicIp }) => <Literal text={publicIp} />,
    },
    { id: 'name', head: columns.name, text: ({ tags }) => tags['Name'] ?? nothing },
    {
      id: 'allocationId',
      head: columns.allocationId,
      text: ({ allocationId }) => allocationId,
      cell: ({ allocationId }) => <Literal text={allocationId} />,
    },
    {
      id: 'instance',
      head: columns.instance,
      text: on,
      cell: (address) =>
        reached(address) ? (
          <InstanceLink id={reached(address) ?? ''} />
        ) : address.at ? (
          <ThingLink kind="networkInterface" id={address.at.interfaceId} />
        ) : (
          <span className="text-ink-3">{on(address)}</span>
        ),
    },
    {
      id: 'privateIp',
      head: columns.privateIp,
      text: privateIp,
      cell: (address) => <Literal text={privateIp(address)} />,
    },
  ]
  const making = usePageCommand(allocateAddress)
  return (
    <ResourceTable
      kind="address"
      caption={words.tabs.addresses}
      fields={fields}
      rows={list(account.addresses)}
      rowKey={({ allocationId }) => allocationId}
      menu={(address) => <AddressMenu address={address} />}
      empty={words.empty.addresses}
      making={making}
    />
  )
}

function AddressMenu({ address }: { readonly address: Address }) {
  const studio = useStudio()
  const { why } = useWords()
  const toInstance = useCommand(associateAddress.at(useInstance()), address)
  const others = useCommands(addressCommands, address)
  const { allocationId, publicIp } = address
  const ask = whyItem(studio, { of: 'address', id: allocationId }, why.ask)
  return <RowMenu name={publicIp} groups={[{ id: 'all', items: [ask, toInstance, ...others] }]} />
}

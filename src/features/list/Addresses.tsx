import { nameById, nameOf } from '#engine/world/instances/read.ts'
import { addressQuota } from '#engine/world/network/addresses.ts'
import type { Address } from '#engine/world/network/network.ts'
import { get, list } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { PinIcon, TrashIcon, UnplugIcon } from '#ui/icons.ts'
import { useWords } from '#ui/words.tsx'
import type { Field } from './column.ts'
import { InstanceLink } from './InstanceLink.tsx'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { doable, RowMenu } from './RowMenu.tsx'
import { whyItem } from './whyItem.ts'

export function Addresses() {
  const studio = useStudio()
  const words = useWords().list
  const account = useAccount((one) => one)
  const { columns } = words
  const on = ({ instanceId }: Address) => (instanceId ? nameById(account, instanceId) : nothing)
  const privateIp = ({ instanceId }: Address) =>
    (instanceId && get(account.instances, instanceId)?.privateIp) || nothing
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
        address.instanceId ? (
          <InstanceLink id={address.instanceId} />
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
  const full = account.addresses.size >= addressQuota
  return (
    <ResourceTable
      caption={words.tabs.addresses}
      fields={fields}
      rows={list(account.addresses)}
      rowKey={({ allocationId }) => allocationId}
      menu={(address) => <AddressMenu address={address} />}
      empty={words.empty.addresses}
      making={{
        label: words.make.addresses,
        onMake: () => void ask(studio, { action: 'AllocateAddress', params: {} }),
        why: full ? words.why.quota(addressQuota) : undefined,
      }}
    />
  )
}

function AddressMenu({ address }: { readonly address: Address }) {
  const studio = useStudio()
  const { list: words, why } = useWords()
  const instance = useInstance()
  const { allocationId, associationId, publicIp } = address
  const over = instance?.state === 'terminated' || instance?.state === 'shutting-down'
  return (
    <RowMenu
      name={publicIp}
      groups={[
        {
          id: 'all',
          items: [
            whyItem(studio, { of: 'address', id: allocationId }, why.ask),
            doable(
              {
                id: 'associate',
                label: instance ? words.do.associate(nameOf(instance)) : words.do.associateAny,
                icon: PinIcon,
                onChoose: () => instance && show(studio, { kind: 'elastic', instanceId: instance.id }),
              },
              instance ? over && words.why.gone : words.why.noInstance,
            ),
            doable(
              {
                id: 'disassociate',
                label: words.do.disassociate,
                icon: UnplugIcon,
                onChoose: () =>
                  void ask(studio, { action: 'DisassociateAddress', params: { AssociationId: associationId } }),
              },
              associationId === undefined && words.why.notAssociated,
            ),
            {
              id: 'release',
              label: words.do.release,
              icon: TrashIcon,
              danger: true,
              onChoose: () => void ask(studio, { action: 'ReleaseAddress', params: { AllocationId: allocationId } }),
            },
          ],
        },
      ]}
    />
  )
}

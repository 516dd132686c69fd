import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf, shownState } from '#engine/world/instances/read.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { list } from '#lib/table.ts'
import { launch } from '#parts/commands/page/page.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { useInstance, useTransient } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { InstanceMenu } from './InstanceMenu.tsx'
import { alarmsOf, checksOf } from './instanceText.ts'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { SummaryBadge } from './SummaryBadge.tsx'

export function Instances() {
  const { list: words, common } = useWords()
  const account = useTables('instances', 'checks', 'watchers', 'alarms', 'addresses')
  const shown = useInstance()?.id
  const isBehind = useTransient((state) => state.selected !== undefined)
  const selected = isBehind ? undefined : shown
  const { columns } = words
  const ip = (instance: Instance) => publicIpOf(account, instance) ?? nothing
  const privateIp = ({ state, privateIp: own }: Instance) => (state === 'terminated' ? nothing : own)
  const fields: readonly Field<Instance>[] = [
    { id: 'name', head: columns.name, text: nameOf },
    { id: 'id', head: columns.instanceId, text: ({ id }) => id, cell: ({ id }) => <Literal text={id} /> },
    {
      id: 'state',
      head: columns.state,
      text: (instance) => `${common.states[shownState(instance)]} ${instance.state}`,
      cell: (instance) => <StateBadge instance={instance} />,
    },
    { id: 'type', head: columns.type, text: ({ type }) => type },
    {
      id: 'checks',
      head: columns.checks,
      text: (instance) => checksOf(account, instance, words).text,
      cell: (instance) => <SummaryBadge summary={checksOf(account, instance, words)} />,
    },
    {
      id: 'alarm',
      head: columns.alarm,
      text: (instance) => alarmsOf(account, instance, words).text,
      cell: (instance) => <SummaryBadge summary={alarmsOf(account, instance, words)} />,
    },
    { id: 'zone', head: columns.zone, text: ({ zone }) => zone },
    { id: 'publicIp', head: columns.publicIp, text: ip, cell: (instance) => <Literal text={ip(instance)} /> },
    {
      id: 'privateIp',
      head: columns.privateIp,
      text: privateIp,
      cell: (instance) => <Literal text={privateIp(instance)} />,
    },
  ]
  return (
    <ResourceTable
      kind="instance"
      caption={words.tabs.instances}
      fields={fields}
      rows={list(account.instances)}
      rowKey={({ id }) => id}
      selected={selected}
      menu={(instance) => <InstanceMenu instance={instance} />}
      empty={words.empty.instances}
      making={usePageCommand(launch)}
    />
  )
}

function StateBadge({ instance }: { readonly instance: Instance }) {
  const words = useWords().common
  const shown = shownState(instance)
  const { tone, shape, moving } = stateLook[shown]
  return (
    <Badge tone={tone} shape={shape} moving={moving}>
      {words.states[shown]}
    </Badge>
  )
}

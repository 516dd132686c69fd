import { apart } from '#engine/world/called.ts'
import type { Alarm } from '#engine/messages/alarms/alarm.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { list } from '#lib/table.ts'
import { deleteAlarm, openAlarm } from '#parts/commands/things/alarm.ts'
import { alarms as manageAlarms } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { useCommand } from '#parts/commands/useCommands.ts'
import { lookAt } from '#store/preferences/transient.ts'
import { useInstance, useStudio, useTimeZone } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { alarmLooks, useCondition } from '#parts/things/alarmSaid.ts'
import { InstanceLink } from '#parts/things/InstanceLink.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'
import { RowName } from './RowName.tsx'
import { whyItem } from './whyItem.ts'

export function Alarms() {
  const studio = useStudio()
  const { list: words } = useWords()
  const format = useFormat(useTimeZone())
  const account = useTables('alarms', 'instances')
  const making = useCommand(manageAlarms, useInstance())
  const { columns } = words
  const condition = useCondition()
  const fields: readonly Field<Alarm>[] = [
    {
      id: 'name',
      head: columns.name,
      text: ({ name }) => name,
      cell: (alarm) => (
        <RowName
          name={alarm.name}
          onOpen={() => (alarm.instanceId ? perform(studio, openAlarm, alarm) : lookAt(studio, 'alarm', alarm.name))}
        />
      ),
    },
    {
      id: 'state',
      head: columns.state,
      text: ({ state }) => `${words.alarms.states[state]} ${state}`,
      cell: ({ state }) => <Badge {...alarmLooks[state]}>{words.alarms.states[state]}</Badge>,
    },
    {
      id: 'since',
      head: columns.since,
      text: ({ stateSince }) => format.moment(stateSince),
      amount: ({ stateSince }) => stateSince,
    },
    {
      id: 'instance',
      head: columns.instance,
      text: ({ instanceId }) => (instanceId ? nameById(account, instanceId) : ''),
      cell: ({ instanceId }) => instanceId && <InstanceLink id={instanceId} />,
    },
    { id: 'condition', head: columns.condition, text: condition },
    {
      id: 'actions',
      head: columns.actions,
      text: ({ actionsEnabled }) => (actionsEnabled ? words.alarms.acting : words.alarms.muted),
    },
  ]
  return (
    <ResourceTable
      kind="alarm"
      caption={words.tabs.alarms}
      fields={fields}
      rows={list(account.alarms)}
      rowKey={({ name }) => name}
      menu={(alarm) => <AlarmMenu alarm={alarm} />}
      empty={words.empty.alarms}
      making={{ ...making, label: words.newAlarm }}
    />
  )
}

function AlarmMenu({ alarm }: { readonly alarm: Alarm }) {
  const studio = useStudio()
  const { why } = useWords()
  const open = useCommand(openAlarm, alarm)
  const remove = useCommand(deleteAlarm, alarm)
  const ask = whyItem(studio, { of: 'alarm', name: alarm.name }, why.ask)
  return <RowMenu name={apart(alarm.name)} groups={[{ id: 'all', items: [open, ask, remove] }]} />
}

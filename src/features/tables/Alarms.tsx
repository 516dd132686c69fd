import type { Alarm, AlarmState, Operator } from '#engine/messages/alarms/alarm.ts'
import { needed } from '#engine/messages/alarms/rule.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { list } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { deleteAlarm, openAlarm } from '#parts/commands/alarm.ts'
import { alarms as manageAlarms } from '#parts/commands/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { useCommand } from '#parts/commands/useCommands.ts'
import { useAccount, useInstance, useStudio, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { AlertIcon, CheckIcon, DashIcon, type IconShape } from '#ui/look/icons.ts'
import type { Tone } from '#ui/look/tone.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { InstanceLink } from '#parts/things/InstanceLink.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'
import { RowName } from './RowName.tsx'
import { whyItem } from './whyItem.ts'

const looks: Readonly<Record<AlarmState, { readonly tone: Tone; readonly shape: IconShape }>> = {
  OK: { tone: 'green', shape: CheckIcon },
  ALARM: { tone: 'red', shape: AlertIcon },
  INSUFFICIENT_DATA: { tone: 'slate', shape: DashIcon },
}

const signs: Readonly<Record<Operator, string>> = {
  GreaterThanOrEqualToThreshold: '≥',
  GreaterThanThreshold: '>',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '≤',
}

export function Alarms() {
  const studio = useStudio()
  const { list: words } = useWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const making = useCommand(manageAlarms, useInstance())
  const { columns } = words
  const condition = (alarm: Alarm) => {
    const { metric, operator, threshold, evaluationPeriods, period } = alarm
    const points = words.alarms.points(needed(alarm), evaluationPeriods)
    const time = format.span(evaluationPeriods * period * second)
    return words.alarms.condition(metric, signs[operator], format.number(threshold, 6), points, time)
  }
  const fields: readonly Field<Alarm>[] = [
    {
      id: 'name',
      head: columns.name,
      text: ({ name }) => name,
      cell: (alarm) => <RowName name={alarm.name} onOpen={() => perform(studio, openAlarm, alarm)} />,
    },
    {
      id: 'state',
      head: columns.state,
      text: ({ state }) => `${words.alarms.states[state]} ${state}`,
      cell: ({ state }) => <Badge {...looks[state]}>{words.alarms.states[state]}</Badge>,
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
      text: ({ instanceId }) => nameById(account, instanceId),
      cell: ({ instanceId }) => <InstanceLink id={instanceId} />,
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
  return <RowMenu name={alarm.name} groups={[{ id: 'all', items: [open, ask, remove] }]} />
}

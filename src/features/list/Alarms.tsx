import type { Alarm, AlarmState, Operator } from '#engine/messages/alarms/alarm.ts'
import { needed } from '#engine/messages/alarms/rule.ts'
import { nameById } from '#engine/world/instances/read.ts'
import { list } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useInstance, useStudio, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/Badge.tsx'
import { AlertIcon, BellIcon, CheckIcon, DashIcon, type IconShape, TrashIcon } from '#ui/icons.ts'
import type { Tone } from '#ui/tone.ts'
import { useFormat, useWords } from '#ui/words.tsx'
import type { Field } from './column.ts'
import { InstanceLink } from './InstanceLink.tsx'
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
  const { list: words, why } = useWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const selected = useInstance()
  const { columns } = words
  const condition = (alarm: Alarm) => {
    const { metric, operator, threshold, evaluationPeriods, period } = alarm
    const points = words.alarms.points(needed(alarm), evaluationPeriods)
    const time = format.span(evaluationPeriods * period * second)
    return words.alarms.condition(metric, signs[operator], format.number(threshold, 6), points, time)
  }
  const open = ({ instanceId, name }: Alarm) => show(studio, { kind: 'alarm', instanceId, alarmName: name })
  const fields: readonly Field<Alarm>[] = [
    {
      id: 'name',
      head: columns.name,
      text: ({ name }) => name,
      cell: (alarm) => <RowName name={alarm.name} onOpen={() => open(alarm)} />,
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
      menu={(alarm) => (
        <RowMenu
          name={alarm.name}
          groups={[
            {
              id: 'all',
              items: [
                { id: 'open', label: words.do.open, icon: BellIcon, onChoose: () => open(alarm) },
                whyItem(studio, { of: 'alarm', name: alarm.name }, why.ask),
                {
                  id: 'delete',
                  label: words.do.delete,
                  icon: TrashIcon,
                  danger: true,
                  onChoose: () => void ask(studio, { action: 'DeleteAlarms', params: { AlarmNames: [alarm.name] } }),
                },
              ],
            },
          ]}
        />
      )}
      empty={words.empty.alarms}
      making={{
        label: words.make.alarms,
        onMake: () => selected && show(studio, { kind: 'alarm', instanceId: selected.id }),
        why: selected ? undefined : words.why.noInstance,
      }}
    />
  )
}

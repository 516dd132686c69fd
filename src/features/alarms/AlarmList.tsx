import { apart } from '#engine/world/called.ts'
import type { Request } from '#api/answer.ts'
import { watchedBy } from '#engine/messages/alarms/watched.ts'
import type { Alarm, AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { topicNameOf } from '#lib/arn.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'
import { Why } from '#parts/why/Why.tsx'
import { deleteAlarm, muteAlarm, unmuteAlarm } from '#parts/commands/things/alarm.ts'
import { useAccount } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { CheckIcon, DashIcon, AlertIcon, type IconShape, MoreIcon, PlusIcon } from '#ui/look/icons.ts'
import { Menu } from '#ui/overlays/Menu.tsx'
import type { Tone } from '#ui/look/tone.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { draftOf, nameOfInstance } from './draft.ts'
import { focusTitle } from '#ui/overlays/focusTitle.ts'
import { useRule } from './useRule.ts'

const looks: Readonly<Record<AlarmState, { readonly tone: Tone; readonly shape: IconShape }>> = {
  OK: { tone: 'green', shape: CheckIcon },
  ALARM: { tone: 'red', shape: AlertIcon },
  INSUFFICIENT_DATA: { tone: 'slate', shape: DashIcon },
}
const states: readonly AlarmState[] = ['ALARM', 'OK', 'INSUFFICIENT_DATA']

/** The alarms that watch this instance; nothing while there are none. */
export function AlarmList(props: {
  readonly instanceId: InstanceId
  readonly editing: string | undefined
  readonly onEdit: (name: string) => void
  readonly onAdd: () => void
}) {
  const { instanceId, editing, onEdit, onAdd } = props
  const words = useWords().alarms
  const alarms = useAccount((account) => account.alarms)
  const here = list(alarms).filter((alarm) => alarm.instanceId === instanceId)
  const { refused, request } = useRequests()
  if (here.length === 0) return null
  return (
    <section className="grid gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-lead font-bold">{words.there}</h3>
        {editing !== undefined && (
          <Button size="small" icon={PlusIcon} onClick={onAdd}>
            {words.add}
          </Button>
        )}
      </div>
      <ul className="grid divide-y divide-line rounded-card border border-line">
        {here.map((alarm) => (
          <Row
            key={alarm.name}
            alarm={alarm}
            chosen={alarm.name === editing}
            onEdit={() => onEdit(alarm.name)}
            onGone={() => alarm.name === editing && onAdd()}
            request={request}
          />
        ))}
      </ul>
      <Refusal refused={refused} />
    </section>
  )
}

function Row(props: {
  readonly alarm: Alarm
  readonly chosen: boolean
  readonly onEdit: () => void
  readonly onGone: () => void
  readonly request: (request: Request) => void
}) {
  const { alarm, chosen, onEdit, onGone, request } = props
  const { alarms: words, commands } = useWords()
  const { name, state, actionsEnabled } = alarm
  const rule = useRule(alarm)
  const account = useAccount((one) => one)
  const { action, topicArn } = draftOf(alarm, account)
  const topic = topicNameOf(topicArn) || undefined
  const what = { action, instance: nameOfInstance(account, watchedBy(alarm)), topic }
  const muting = actionsEnabled ? muteAlarm : unmuteAlarm
  const groups = [
    {
      id: 'test',
      label: words.test,
      items: states.map((value) => ({
        id: value,
        label: words.states[value],
        icon: looks[value].shape,
        checked: value === state,
        onChoose: () =>
          request({
            action: 'SetAlarmState',
            params: { AlarmName: name, StateValue: value, StateReason: words.testReason },
          }),
      })),
    },
    {
      id: 'rest',
      items: [
        {
          id: 'mute',
          label: commands.alarm[muting.id],
          onChoose: () => request(muting.request(alarm)),
        },
        {
          id: 'delete',
          label: commands.alarm.delete,
          icon: deleteAlarm.icon,
          danger: true,
          onChoose: () => {
            request(deleteAlarm.request(alarm))
            onGone()
            focusTitle()
          },
        },
      ],
    },
  ]
  return (
    <li className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3 py-2 ${chosen ? 'bg-accent-soft' : ''}`}>
      <span className="min-w-0 flex-1 basis-48">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-semibold [overflow-wrap:anywhere]">{name}</span>
          <Badge {...looks[state]}>{words.states[state]}</Badge>
          {!actionsEnabled && <Badge>{words.muted}</Badge>}
          <Why subject={{ of: 'alarm', name }} />
        </span>
        <span className="block text-small text-ink-3">{words.sentence(rule, what)}</span>
        {alarm.reason === words.testReason && <span className="block text-small text-amber">{words.testHint}</span>}
      </span>
      <Button size="small" aria-label={words.editing(apart(name))} onClick={onEdit}>
        {words.edit}
      </Button>
      <Menu label={words.more(apart(name))} icon={MoreIcon} iconOnly size="small" alignEnd groups={groups} />
    </li>
  )
}

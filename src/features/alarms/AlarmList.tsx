import { useState } from 'react'
import type { Alarm, AlarmState } from '#engine/messages/alarms/alarm.ts'
import type { InstanceId } from '#lib/brand.ts'
import { list } from '#lib/table.ts'
import { askWhy } from '#parts/why/askWhy.ts'
import { dismissNotice } from '#store/live/notices.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { CheckIcon, DashIcon, AlertIcon, type IconShape, MoreIcon, PlusIcon, TrashIcon } from '#ui/icons.ts'
import { Menu } from '#ui/Menu.tsx'
import type { Tone } from '#ui/tone.ts'
import { WhyButton } from '#parts/why/WhyButton.tsx'
import { useWords } from '#ui/words.tsx'
import { draftOf, nameOfInstance } from './draft.ts'
import { focusTitle } from '#ui/focusTitle.ts'
import { Refusal } from './Refusal.tsx'
import { useRule } from './useRule.ts'
import type { Refused } from './useSave.ts'

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
  const studio = useStudio()
  const { instanceId, editing, onEdit, onAdd } = props
  const words = useWords().alarms
  const alarms = useAccount((account) => account.alarms)
  const here = list(alarms).filter((alarm) => alarm.instanceId === instanceId)
  const [refused, setRefused] = useState<Refused>()
  const request = (action: string, params: Readonly<Record<string, unknown>>) => {
    const answer = ask(studio, { action, params })
    setRefused(answer.ok ? undefined : { action, ...answer.error })
    if (!answer.ok) dismissNotice(studio)
  }
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
      {refused && <Refusal refused={refused} made={[]} />}
    </section>
  )
}

function Row(props: {
  readonly alarm: Alarm
  readonly chosen: boolean
  readonly onEdit: () => void
  readonly onGone: () => void
  readonly request: (action: string, params: Readonly<Record<string, unknown>>) => void
}) {
  const studio = useStudio()
  const { alarm, chosen, onEdit, onGone, request } = props
  const all = useWords()
  const { alarms: words, common } = all
  const { name, state, actionsEnabled } = alarm
  const rule = useRule(alarm)
  const account = useAccount((one) => one)
  const { action, topicArn } = draftOf(alarm, account)
  const topic = topicArn.split(':').at(-1) || undefined
  const what = { action, instance: nameOfInstance(account, alarm.instanceId), topic }
  const groups = [
    {
      id: 'test',
      label: words.test,
      items: states.map((value) => ({
        id: value,
        label: words.states[value],
        icon: looks[value].shape,
        checked: value === state,
        onChoose: () => request('SetAlarmState', { AlarmName: name, StateValue: value, StateReason: words.testReason }),
      })),
    },
    {
      id: 'rest',
      items: [
        {
          id: 'mute',
          label: actionsEnabled ? words.mute : words.unmute,
          onChoose: () =>
            request(actionsEnabled ? 'DisableAlarmActions' : 'EnableAlarmActions', { AlarmNames: [name] }),
        },
        {
          id: 'delete',
          label: common.delete,
          icon: TrashIcon,
          danger: true,
          onChoose: () => {
            request('DeleteAlarms', { AlarmNames: [name] })
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
          <WhyButton {...askWhy(studio, { of: 'alarm', name }, { account, words: all, money: String })} />
        </span>
        <span className="block text-small text-ink-3">{words.sentence(rule, what)}</span>
        {alarm.reason === words.testReason && <span className="block text-small text-amber">{words.testHint}</span>}
      </span>
      <Button size="small" aria-label={words.editing(name)} onClick={onEdit}>
        {words.edit}
      </Button>
      <Menu label={words.more(name)} icon={MoreIcon} iconOnly size="small" alignEnd groups={groups} />
    </li>
  )
}

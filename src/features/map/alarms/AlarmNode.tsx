import { parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { Alarm, AlarmState } from '#engine/messages/alarms/alarm.ts'
import { minute, second } from '#lib/time.ts'
import { alarms as manageAlarms } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { useInstance, useStudio, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { classes } from '#ui/look/classes.ts'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon, BellIcon, CheckIcon, DashIcon, type IconShape, PlusIcon } from '#ui/look/icons.ts'
import type { Tone } from '#ui/look/tone.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { joined } from '../joined.ts'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { useAlarm, useNextAlarm, useOtherAlarms, useTopic } from './useAlarm.ts'
import { looksSelected, useLooked } from '../things/useLooked.ts'

/** Colour and drawing of each state of an alarm. */
export const alarmLooks: Readonly<Record<AlarmState, { readonly tone: Tone; readonly shape: IconShape }>> = {
  OK: { tone: 'green', shape: CheckIcon },
  ALARM: { tone: 'red', shape: AlertIcon },
  INSUFFICIENT_DATA: { tone: 'slate', shape: DashIcon },
}

/** The alarm, or the place where one could be: nobody is told of a failed check by itself. */
export const AlarmNode = memo(function AlarmNode() {
  const studio = useStudio()
  const { map, stage: words, places } = useWords()
  const alarm = useAlarm()
  const others = useOtherAlarms()
  const next = useNextAlarm()
  const topic = useTopic()
  const instance = useInstance()
  const rule = useRule(alarm)
  const looked = useLooked('alarm', alarm?.name)
  if (!instance) return <Frame>{<p className="text-[11.5px] leading-4 text-ink-3">{words.noAlarm}</p>}</Frame>
  if (!alarm)
    return (
      <button
        type="button"
        onClick={() => perform(studio, manageAlarms, instance)}
        className="nodrag flex h-full w-full flex-col items-start justify-center rounded-node border-[1.5px] border-dashed border-edge bg-surface px-2.5 text-left hover:border-accent"
      >
        <span className="flex items-center gap-1.5 text-[12px] leading-4.5 font-bold text-accent">
          <Icon shape={PlusIcon} size={13} />
          {words.createAlarm}
        </span>
        <span data-tells className="text-[11px] leading-3.5 text-ink-3">
          {words.noAlarmHint}
        </span>
      </button>
    )
  const look = alarmLooks[alarm.state]
  return (
    <div className="relative h-full">
      <button
        type="button"
        {...standsFor('alarm', alarm.name)}
        aria-pressed={looked}
        {...joined(places.joined.alarm(alarm.metric, topic?.name))}
        onClick={() => lookAtThing(studio, { kind: 'alarm', id: alarm.name })}
        className={classes(
          'nodrag flex h-full w-full flex-col justify-center rounded-node border-[1.5px] bg-surface px-2.5 text-left shadow-card',
          alarm.state === 'ALARM' ? 'border-red ring-4 ring-red-soft' : 'border-line-strong hover:border-ink',
          looked && looksSelected,
        )}
      >
        {/* a state with a long word goes below its name, rather than that it cuts it */}
        <span className="flex w-full flex-wrap items-center gap-x-1.5 text-[12.5px] leading-5 font-bold">
          <Icon shape={BellIcon} size={13} />
          <span style={{ maxWidth: 'calc(100% - 20px)' }} className="truncate" title={alarm.name}>
            {alarm.name}
          </span>
          <span className="ml-auto">
            <Badge tone={look.tone} shape={look.shape} solid={alarm.state === 'ALARM'}>
              {alarm.state}
            </Badge>
          </span>
        </span>
        <span className="truncate text-[11px] leading-4 text-ink-3" title={rule}>
          {rule}
        </span>
      </button>
      {next !== undefined && (
        <button
          type="button"
          aria-label={words.nextAlarm(next)}
          onClick={() => lookAtThing(studio, { kind: 'alarm', id: next })}
          className="nodrag absolute right-1.5 bottom-1 min-h-6 min-w-6 rounded-chip bg-sunken px-1.5 text-[11px] font-semibold text-ink-2 hover:text-ink"
        >
          {map.more(others)}
        </button>
      )}
    </div>
  )
})

function Frame({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className="flex h-full flex-col justify-center rounded-node border-[1.5px] border-dashed border-line-strong bg-surface/60 px-2.5">
      {children}
    </div>
  )
}

/** The rule in words: how long, how often, and what then. */
function useRule(alarm: Alarm | undefined): string {
  const words = useWords().stage
  const format = useFormat(useTimeZone())
  if (!alarm) return ''
  const { period, evaluationPeriods, datapointsToAlarm = evaluationPeriods } = alarm
  const span = format.span(period * second >= minute ? period * second : minute)
  const rule =
    datapointsToAlarm === evaluationPeriods
      ? words.alarmRule(span, evaluationPeriods)
      : words.alarmRuleOf(span, datapointsToAlarm, evaluationPeriods)
  const does = alarm.alarmActions.map((arn) => {
    const action = parseAction(arn)
    return words.actions[action?.kind === 'ec2' ? action.action : 'notify']
  })
  return [rule, [...new Set(does)].join(', ')].filter(Boolean).join(' → ')
}

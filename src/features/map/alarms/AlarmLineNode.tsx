import { subjectOf } from '#engine/messages/sns/mail.ts'
import { regions } from '#facts/regions.ts'
import { alarms as manageAlarms } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { classes } from '#ui/look/classes.ts'
import { BellIcon, PlusIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { memo } from 'react'
import { AmazonQ } from './AmazonQ.tsx'
import { alarmLooks } from './AlarmNode.tsx'
import { lookAtThing } from '../things/lookAt.ts'
import { standsFor } from '../things/thing.ts'
import { arrivedBy, channels } from './channels.ts'
import { useAlarm, useOtherAlarms, useTopic } from './useAlarm.ts'

/** The way of the alarm in one line, where there is no room for its stations or no alarm that takes it. */
export const AlarmLineNode = memo(function AlarmLineNode() {
  const studio = useStudio()
  const { map, stage } = useWords()
  const instance = useInstance()
  const alarm = useAlarm()
  const others = useOtherAlarms()
  const topic = useTopic()
  if (!instance) return null
  const frame =
    'nodrag flex h-full w-full items-center gap-2 overflow-hidden rounded-card border-[1.5px] px-3 text-left text-[12px] leading-4 whitespace-nowrap'
  if (!alarm && instance.state === 'terminated')
    return (
      <div className={classes(frame, 'border-dashed border-line-strong text-ink-3')}>
        <Icon shape={BellIcon} size={13} />
        <span className="truncate">{stage.wayOfAlarm}</span>
      </div>
    )
  if (!alarm)
    return (
      <button
        type="button"
        onClick={() => perform(studio, manageAlarms, instance)}
        className={classes(frame, 'border-dashed border-edge hover:border-accent')}
      >
        <Icon shape={BellIcon} size={13} className="text-ink-3" />
        <span data-tells className="truncate text-ink-2">
          {stage.nobodyTold}
        </span>
        <span className="inline-flex items-center gap-1 font-bold text-accent">
          <Icon shape={PlusIcon} size={12} />
          {stage.createAlarm}
        </span>
        <span className="ml-auto truncate text-[11px] text-ink-3">{stage.wayOfAlarm}</span>
      </button>
    )
  const { tone, shape } = alarmLooks[alarm.state]
  return (
    <div
      className={classes(
        frame,
        'bg-surface hover:border-ink',
        alarm.state === 'ALARM' ? 'border-red ring-4 ring-red-soft' : 'border-line-strong',
      )}
    >
      <button
        type="button"
        {...standsFor('alarm', alarm.name)}
        onClick={() => lookAtThing(studio, { kind: 'alarm', id: alarm.name })}
        className="nodrag -ml-3 flex h-full min-w-0 items-center gap-2 rounded-l-card pl-3 -outline-offset-2"
      >
        <Icon shape={BellIcon} size={13} />
        <b className="truncate" title={alarm.name}>
          {alarm.name}
        </b>
        {others > 0 && <span className="text-[11px] text-ink-3">{map.more(others)}</span>}
        <Badge tone={tone} shape={shape} solid={alarm.state === 'ALARM'}>
          {alarm.state}
        </Badge>
        <Arrow />
        <span className="text-ink-3">
          SNS <span className="font-mono text-[11px] text-ink">{topic?.name ?? stage.noTopic}</span>
        </span>
      </button>
      {topic && (
        <>
          <Arrow />
          <Channels rings={alarm.state === 'ALARM'} />
        </>
      )}
    </div>
  )
})

const Arrow = () => (
  <span aria-hidden className="text-ink-3">
    →
  </span>
)

/** The ends of its way: how much has come to each, and what came last. */
function Channels({ rings }: { readonly rings: boolean }) {
  const studio = useStudio()
  const words = useWords().stage
  const messages = useAccount((account) => account.messages)
  const region = useAccount((account) => regions[account.region].title)
  const newest = channels
    .flatMap((channel) => arrivedBy(channel, messages).slice(-1))
    .toSorted((one, other) => (other.arrivedAt ?? 0) - (one.arrivedAt ?? 0))[0]
  const said = newest && subjectOf(newest, region)
  const alarming = rings && newest?.content.kind === 'alarm' && newest.content.change.to === 'ALARM'
  return (
    <>
      {channels.map((channel) => {
        const count = arrivedBy(channel, messages).length
        const name = `${words[channel.name]}: ${words.messages(count)}`
        return (
          <span key={channel.name} className="inline-flex shrink-0 items-center gap-1">
            {channel.name === 'slack' && <AmazonQ lit={alarming} />}
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={name}
              title={name}
              onClick={() => show(studio, { kind: 'messages', device: channel.device })}
              className="touched nodrag inline-flex min-h-6 items-center gap-1 rounded-chip px-1 tabular-nums -outline-offset-2 hover:bg-sunken"
            >
              <Icon shape={channel.icon} size={12} className={alarming ? 'text-red' : ''} />
              {count}
            </button>
          </span>
        )
      })}
      <span
        title={said}
        className={classes('ml-auto min-w-0 truncate', alarming ? 'font-semibold text-red' : 'text-ink-3')}
      >
        {said}
      </span>
    </>
  )
}

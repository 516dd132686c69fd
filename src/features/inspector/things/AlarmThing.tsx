import type { Alarm } from '#engine/messages/alarms/alarm.ts'
import { readingOf } from '#engine/observers/metrics/metrics.ts'
import { dimensionsOf } from '#engine/messages/alarms/watched.ts'
import { parseAction } from '#engine/messages/alarms/actionArn.ts'
import { dollarsPerHourOfAlarm } from '#engine/questions/leftovers.ts'
import { alarmCommands, deleteAlarm, muteAlarm, openAlarm, unmuteAlarm } from '#parts/commands/things/alarm.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { useCommands } from '#parts/commands/useCommands.ts'
import { alarmLooks, useCondition } from '#parts/things/alarmSaid.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { BellIcon } from '#ui/look/icons.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Json } from './Json.tsx'
import { ThingHead } from './ThingHead.tsx'

/** An alarm: its state and why, what it watches, and whom it tells. */
export function AlarmThing({ thing: alarm }: { readonly thing: Alarm }) {
  const { list: words, things } = useWords()
  const format = useFormat(useTimeZone())
  const { name, arn, state, stateSince, reason, instanceId, treatMissing, actionsEnabled } = alarm
  const offers = useCommands(alarmCommands, alarm)
  const hourly = useAccount(dollarsPerHourOfAlarm)
  const condition = useCondition()
  return (
    <>
      <ThingHead
        kind="alarm"
        icon={BellIcon}
        name={name}
        id={arn}
        badge={<Badge {...alarmLooks[state]}>{words.alarms.states[state]}</Badge>}
        why={{ of: 'alarm', name }}
        menu={[{ id: 'all', items: offers }]}
      >
        {[openAlarm, actionsEnabled ? muteAlarm : unmuteAlarm, deleteAlarm].map((command) => (
          <CommandButton key={command.id} command={command} thing={alarm} icon="lines" />
        ))}
      </ThingHead>
      <Section title={<Term term="alarm-state">{things.state}</Term>}>
        <Definition>
          <Entry term={things.since}>{format.moment(stateSince)}</Entry>
          <Entry term={things.reason}>
            <span lang="en">{reason}</span>
          </Entry>
        </Definition>
      </Section>
      <Section title={things.watches}>
        <Definition>
          {instanceId === undefined ? (
            <Entry term={things.dimensions}>
              <Dimensions alarm={alarm} />
            </Entry>
          ) : (
            <Entry term={things.kinds.instance}>
              <ThingLink kind="instance" id={instanceId} />
            </Entry>
          )}
          <Entry term={things.condition}>{condition(alarm)}</Entry>
          <Entry term={<Term term="missing-data">{things.missing}</Term>}>{things.missingIs[treatMissing]}</Entry>
        </Definition>
      </Section>
      <Actions alarm={alarm} />
      <Section title={things.cost}>
        {hourly > 0 ? (
          <Definition>
            <Entry term={things.perHour}>
              <span className="text-money">{format.rate(hourly)}</span>
            </Entry>
          </Definition>
        ) : (
          <p className="text-ink-3">{alarm.period < 60 ? things.fastAlarm : things.freeAlarm}</p>
        )}
      </Section>
      <Json request={{ action: 'DescribeAlarms', params: { AlarmNames: [name] } }} />
    </>
  )
}

/** The dimensions of an alarm, by name and value, and whether anybody has published such points. */
function Dimensions({ alarm }: { readonly alarm: Alarm }) {
  const { things } = useWords()
  const all = dimensionsOf(alarm)
  const hasPoints = useAccount((account) => readingOf(account, alarm) !== undefined)
  return (
    <>
      {all.length === 0 && <p className="text-ink-3">{things.noDimensions}</p>}
      <ul>
        {all.map(({ name, value }) => (
          <li key={name}>
            <Mono>{`${name} = ${value}`}</Mono>
          </li>
        ))}
      </ul>
      {!hasPoints && <p className="text-ink-3">{things.noPoints}</p>}
    </>
  )
}

function Actions({ alarm }: { readonly alarm: Alarm }) {
  const { things } = useWords()
  const all = [
    { id: 'alarm', arns: alarm.alarmActions },
    { id: 'ok', arns: alarm.okActions },
    { id: 'insufficient', arns: alarm.insufficientDataActions },
  ] as const
  const some = all.filter(({ arns }) => arns.length > 0)
  return (
    <Section title={<Term term="alarm-action">{things.actions.title}</Term>}>
      {!alarm.actionsEnabled && <p className="mb-1.5 text-amber">{things.muted}</p>}
      {some.length === 0 ? (
        <p className="text-ink-3">{things.noActions}</p>
      ) : (
        <Definition>
          {some.map(({ id, arns }) => (
            <Entry key={id} term={things.actions[id]}>
              <ul>
                {arns.map((arn) => (
                  <li key={arn}>
                    <Action arn={arn} />
                  </li>
                ))}
              </ul>
            </Entry>
          ))}
        </Definition>
      )}
    </Section>
  )
}

function Action({ arn }: { readonly arn: string }) {
  const { things } = useWords()
  const action = parseAction(arn)
  if (action?.kind === 'topic') return <ThingLink kind="topic" id={action.arn} />
  return action?.kind === 'ec2' ? things.does[action.action] : <Mono>{arn}</Mono>
}
